// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/lookup.h"

#include "core/base/clean_text.h"

namespace muniment::scope {

QString nameForm(const QString& name)
{
    return cleanLine(name).normalized(QString::NormalizationForm_KC).toCaseFolded();
}

std::optional<qint64> numberOfCode(QChar letter, const QString& text)
{
    QString rest = cleanText(text);
    if (!rest.startsWith(letter, Qt::CaseInsensitive))
        return std::nullopt;
    rest = rest.mid(rest.mid(1).startsWith(u'-') ? 2 : 1);
    for (const QChar character : rest)
        if (character < u'0' || character > u'9')
            return std::nullopt;
    bool isNumber = false;
    const qint64 number = rest.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace muniment::scope
