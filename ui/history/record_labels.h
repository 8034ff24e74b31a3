// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"
#include "ui/shell/record_link.h"

#include <QHash>

#include <memory>

namespace muniment::ui {

// What a record is called, and where it is shown.
struct RecordLabel
{
    QString code; // "C-12"; empty: it bears none
    QString title;
    std::optional<RecordLink> link; // absent: it has no page of its own

    [[nodiscard]] QString words() const; // "C-12 Access review"
    [[nodiscard]] QString shortWords() const; // the code, else the title
};

// All records of a vault by their ids, whatever kind they are of. Made once, in a job.
class RecordLabels
{
public:
    explicit RecordLabels(std::shared_ptr<const standing::Facts> facts);

    // Null where the records hold none of this id, as after it was removed.
    [[nodiscard]] const RecordLabel* find(const boost::uuids::uuid& id) const;
    [[nodiscard]] const standing::Facts& facts() const { return *m_facts; }

private:
    using AnyId = Id<struct AnyRecordTag>;
    template <typename Tag>
    void add(const Id<Tag>& id, RecordLabel label)
    {
        m_labels.insert(AnyId{id.value}, std::move(label));
    }
    void addScopes();
    void addControls();
    void addEvidence();
    void addAssurance();
    void addAudits();

    std::shared_ptr<const standing::Facts> m_facts;
    QHash<AnyId, RecordLabel> m_labels;
};

} // namespace muniment::ui
