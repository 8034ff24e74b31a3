// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/series_name.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muniment::evidence {

namespace {

constexpr qsizetype fewestLetters = 4; // of what stays

bool isPeriodWord(const QString& word)
{
    static const QRegularExpression period(
        u"\\A(?:\\d+|q[1-4]|[1-4]q|h[12]|\\d{2,4}q[1-4]|q[1-4]\\d{2,4}|v\\d+|r\\d+|kw\\d+"
        u"|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
        u"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
        u"|januar|februar|märz|mai|juni|juli|oktober|dezember|okt|dez)\\z"_s);
    return period.match(word).hasMatch();
}

} // namespace

QString seriesName(const QString& fileName)
{
    const QFileInfo info(fileName);
    static const QRegularExpression between(
        u"[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\d{4})|(?<=\\d{4})(?=\\p{L})"_s);
    QStringList kept;
    qsizetype letters = 0;
    for (const QString& word : info.completeBaseName().toCaseFolded().split(between))
        if (!word.isEmpty() && !isPeriodWord(word)) {
            kept.append(word);
            letters += word.size();
        }
    if (letters < fewestLetters)
        return {};
    return kept.join(u' ') + u'.' + info.suffix().toCaseFolded();
}

} // namespace muniment::evidence
