// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clean_text.h"

namespace muniment {

namespace {

bool isMisleading(QChar character)
{
    if (character.category() == QChar::Other_Control)
        return character != u'\n' && character != u'\t';
    const char16_t code = character.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
        || code == 0xfeff;
}

} // namespace

QString cleanLine(const QString& text)
{
    return cleanText(text).simplified();
}

QString cleanText(const QString& text)
{
    QString clean = text;
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    clean.replace(u'\r', u'\n');
    clean.removeIf(isMisleading);
    return clean.trimmed();
}

} // namespace muniment
