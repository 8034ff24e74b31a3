// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/counted_link.h"

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

const auto countedMark = u"counted "_s; // then the keys, a bar, and the words of the count

} // namespace

QString countedWord(const CountedRows& counted)
{
    QList<QByteArray> keys(counted.keys.begin(), counted.keys.end());
    std::sort(keys.begin(), keys.end());
    QStringList forms;
    for (const QByteArray& key : std::as_const(keys))
        forms.append(QString::fromLatin1(key.toHex()));
    return countedMark + forms.join(u',') + u'|' + counted.words;
}

std::optional<CountedRows> countedOfWord(const QString& word)
{
    const qsizetype bar = word.indexOf(u'|');
    if (!word.startsWith(countedMark) || bar < 0)
        return {};
    CountedRows counted{word.mid(bar + 1), {}};
    const QString keys = word.mid(countedMark.size(), bar - countedMark.size());
    for (const QString& form : keys.split(u',', Qt::SkipEmptyParts))
        counted.keys.insert(QByteArray::fromHex(form.toLatin1()));
    return counted;
}

QByteArray slotKey(ExpectedEvidenceId expected, Date from)
{
    return idBytes(expected) + QByteArray::number(from.toJulianDay());
}

} // namespace muniment::ui
