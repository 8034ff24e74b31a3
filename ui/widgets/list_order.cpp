// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_order.h"

#include <QCollator>

#include <numeric>

namespace muniment::ui {

QList<int> collationRanks(const QStringList& texts)
{
    const QCollator collator;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(std::size_t(texts.size()));
    for (const QString& text : texts)
        keys.push_back(collator.sortKey(text));
    std::vector<std::size_t> places(keys.size());
    std::iota(places.begin(), places.end(), 0);
    std::sort(places.begin(), places.end(),
        [&keys](std::size_t a, std::size_t b) { return keys[a].compare(keys[b]) < 0; });
    QList<int> ranks(texts.size(), 0);
    for (std::size_t i = 1; i < places.size(); ++i) {
        const bool isAnother = keys[places[i - 1]].compare(keys[places[i]]) != 0;
        ranks[qsizetype(places[i])] = ranks.at(qsizetype(places[i - 1])) + (isAnother ? 1 : 0);
    }
    return ranks;
}

QString findableText(const QStringList& texts)
{
    return texts.join(u'\n').toCaseFolded();
}

} // namespace muniment::ui
