// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/record_index.h"

#include <algorithm>

namespace muniment::ui {

std::shared_ptr<const RecordIndex> RecordIndex::of(
    const standing::Facts& facts, const JobContext& job)
{
    auto index = std::make_shared<RecordIndex>();
    forEachRecord(facts, [&](const RecordLink& link, RecordName name) {
        if (!job.stop.stop_requested())
            index->add(link, std::move(name));
    });
    return index;
}

void RecordIndex::add(const RecordLink& link, RecordName name)
{
    // The title first, so that its start is the start; identifiers such as A.5.15 are no codes.
    Findable text = findable(name.title + u' ' + name.code, name.code);
    m_entries.push_back({link, std::move(name), std::move(text)});
}

QList<const RecordIndex::Entry*> RecordIndex::find(const Sought& sought, int most) const
{
    struct Found
    {
        int fit;
        const Entry* entry;
    };
    std::vector<Found> found;
    for (const Entry& entry : m_entries)
        if (const int good = fit(sought, entry.text); good > 0)
            found.push_back({good, &entry});
    // Entries lie in the order of the records, and so do their addresses.
    const auto better = [](const Found& a, const Found& b) {
        return a.fit != b.fit ? a.fit > b.fit : a.entry < b.entry;
    };
    const auto end = found.begin() + std::min<std::ptrdiff_t>(most, std::ssize(found));
    std::partial_sort(found.begin(), end, found.end(), better);
    QList<const Entry*> best;
    for (auto each = found.begin(); each != end; ++each)
        best.append(each->entry);
    return best;
}

} // namespace muniment::ui
