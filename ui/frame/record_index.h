// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/frame/fuzzy.h"
#include "ui/shell/record_names.h"

#include <memory>
#include <vector>

namespace muniment::ui {

// All records that can be linked to, made ready to be found by code or title. Made in a job, asked
// on the window's thread: a hundred thousand records take a few milliseconds. Never changes.
class RecordIndex
{
public:
    struct Entry
    {
        RecordLink link;
        RecordName name;
        Findable text;
    };

    static std::shared_ptr<const RecordIndex> of(
        const standing::Facts& facts, const JobContext& job);

    // The best first; among equals the order of the records.
    [[nodiscard]] QList<const Entry*> find(const Sought& sought, int most) const;
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    void add(const RecordLink& link, RecordName name);

private:
    std::vector<Entry> m_entries;
};

} // namespace muniment::ui
