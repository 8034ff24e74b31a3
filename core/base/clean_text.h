// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <initializer_list>

namespace muniment {

// What people type, without what cannot be seen and only misleads: control characters, blanks
// without a width, and the signs that turn the direction of writing for all that follows. Names of
// files are evidence and never pass through here.
QString cleanLine(const QString& text); // a name: one line, one blank between words
QString cleanText(const QString& text); // a statement: lines and tabs stay

// UTF-8 as it is, with a byte order mark at its beginning, which QString::fromUtf8 drops: a name of
// a file may begin with one.
QString exactText(QByteArrayView utf8);

// How many characters fit: a name stands in lists, on the pages of a binder and in names of files;
// a text may fill some pages.
inline constexpr qsizetype longestName = 200;
inline constexpr qsizetype longestText = 20'000;

// Refuses what is longer, told by how it begins. Nothing is ever cut in silence. `before` holds
// what stood in their places: what was too long already may stay as long, so that the rest of an
// old record can be changed.
Status refuseLongNames(
    std::initializer_list<QString> names, std::initializer_list<QString> before = {});
Status refuseLongTexts(
    std::initializer_list<QString> texts, std::initializer_list<QString> before = {});
// The same for a list of names in any order.
Status refuseLongNames(const QStringList& names, const QStringList& before);
Error tooLong(const QString& text, qsizetype longest);

} // namespace muniment
