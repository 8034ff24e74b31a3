// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/plain_text.h"

#include <QList>
#include <QString>

namespace muniment::ui {

// A line as it is shown. Lines of the file that are too long to be laid out are cut into several.
struct ShownLine
{
    int number = 0; // in the file, from 1; 0: goes on with the line before
    QString text;

    friend bool operator==(const ShownLine&, const ShownLine&) = default;
};

// A text as it is shown: what prints nothing, or would turn the direction of the text, is spelled
// out.
struct ShownText
{
    QList<ShownLine> lines;
    QString encoding; // "UTF-8"; empty: not known
    qint64 missing = 0; // bytes of the file behind what is shown
};

inline constexpr qint64 shownTextBytes = 1024 * 1024;
inline constexpr qsizetype longestShownLine = 2'000; // characters; longer ones hold up the screen

ShownText shownText(const documents::PlainText& text);
ShownText shownLines(const QString& text); // of a text that somebody else took apart

} // namespace muniment::ui
