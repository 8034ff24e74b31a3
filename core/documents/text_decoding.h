// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace muniment::documents {

// The text of bytes: by their byte order mark, else as UTF-8 where they are, else as UTF-16 where
// every other byte is zero, else as Windows-1252. Line ends become '\n'. Every byte becomes some
// character; nothing is dropped.
QString decodedText(QByteArrayView bytes);

// The encoding that `decodedText` takes bytes for, by its name: "UTF-8", "UTF-16LE",
// "Windows-1252".
QString encodingName(QByteArrayView bytes);

// A line as it can be set: tabs to every eighth column, characters that print nothing or turn the
// direction of text spelled out as <U+202E>.
QString printableLine(const QString& line);

// Every end of a line as a line feed: CR LF and CR are no part of what a line says.
QString withLineFeeds(QString text);

} // namespace muniment::documents
