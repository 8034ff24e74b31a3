// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clean_text.h"

#include "core/base/base_messages.h"

#include <QStringDecoder>

#include <algorithm>

namespace muniment {

namespace {

bool isMisleading(QChar character)
{
    if (character.category() == QChar::Other_Control)
        return character != u'\n' && character != u'\t';
    const char16_t code = character.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
        || code == 0xfeff || code == 0x200b || code == 0x2060;
}

Status refuseLonger(
    std::initializer_list<QString> texts, std::initializer_list<QString> before, qsizetype longest)
{
    Q_ASSERT(before.size() == 0 || before.size() == texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QString& text = texts.begin()[i];
        const qsizetype known = before.size() == 0 ? 0 : before.begin()[i].size();
        if (text.size() > std::max(longest, known))
            return tl::unexpected<Error>(tooLong(text, longest));
    }
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

QString exactText(QByteArrayView utf8)
{
    if (!utf8.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(utf8);
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(utf8);
}

Status refuseLongNames(std::initializer_list<QString> names, std::initializer_list<QString> before)
{
    return refuseLonger(names, before, longestName);
}

Status refuseLongTexts(std::initializer_list<QString> texts, std::initializer_list<QString> before)
{
    return refuseLonger(texts, before, longestText);
}

Status refuseLongNames(const QStringList& names, const QStringList& before)
{
    for (const QString& each : names)
        if (!before.contains(each))
            if (const Status fit = refuseLongNames({each}); !fit)
                return fit;
    return {};
}

Error tooLong(const QString& text, qsizetype longest)
{
    constexpr qsizetype beginning = 40;
    return fail(Problem::Invalid, base::cause::tooLong,
        {text.left(beginning).simplified(), QString::number(text.size()), QString::number(longest)})
        .value();
}

} // namespace muniment
