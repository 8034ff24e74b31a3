// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/palette_items.h"

#include <algorithm>

namespace muniment::ui {

namespace {

constexpr int mostRecords = 60;
constexpr int forRecent = 60; // better than a word further right, worse than a better kind of fit
constexpr int forCommand = 20; // a command goes before a record that fits as well

} // namespace

PaletteItem paletteItem(
    const RecordIndex::Entry& entry, const std::function<void(const RecordLink&)>& follow)
{
    return {linkText(entry.link), entry.name.code, entry.name.title, entry.name.kind, {},
        entry.text, [follow, link = entry.link] { follow(link); }};
}

QList<PaletteItem> paletteItems(const QString& typed, const QList<PaletteItem>& commands,
    const RecordIndex* index, const QStringList& recent,
    const std::function<void(const RecordLink&)>& follow)
{
    struct Ranked
    {
        int rank = 0;
        PaletteItem item;
    };
    const Sought sought(typed);
    QList<Ranked> ranked;
    const auto offer = [&](PaletteItem item, int base) {
        const qsizetype place = recent.indexOf(item.id);
        if (sought.isEmpty()) {
            const int rank = place < 0 ? 0 : int(recent.size() - place);
            ranked.append({rank, std::move(item)});
        } else if (const int good = fit(sought, item.text); good > 0) {
            ranked.append({good + base + (place < 0 ? 0 : forRecent), std::move(item)});
        }
    };
    for (const PaletteItem& command : commands)
        offer(command, forCommand);
    if (index && !sought.isEmpty())
        for (const RecordIndex::Entry* entry : index->find(sought, mostRecords))
            offer(paletteItem(*entry, follow), 0);
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const Ranked& a, const Ranked& b) { return a.rank > b.rank; });
    QList<PaletteItem> items;
    items.reserve(ranked.size());
    for (Ranked& each : ranked)
        items.append(std::move(each.item));
    return items;
}

} // namespace muniment::ui
