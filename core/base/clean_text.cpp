// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clean_text.h"

#include "core/base/base_messages.h"

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

Status refuseLonger(std::initializer_list<QString> texts, qsizetype longest)
{
    for (const QString& each : texts)
        if (each.size() > longest)
            return tl::unexpected<Error>(tooLong(each, longest));
    return {};
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

Status refuseLongNames(std::initializer_list<QString> names)
{
    return refuseLonger(names, longestName);
}

Status refuseLongTexts(std::initializer_list<QString> texts)
{
    return refuseLonger(texts, longestText);
}

Error tooLong(const QString& text, qsizetype longest)
{
    constexpr qsizetype beginning = 40;
    return fail(Problem::Invalid, base::cause::tooLong,
        {text.left(beginning).simplified(), QString::number(text.size()), QString::number(longest)})
        .value();
}

} // namespace muniment
