// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/collection_rows.h"

#include "core/standing/expected_row.h"

#include <algorithm>

namespace muniment::ui {

namespace {

// How far a review is: what was sent back or waits holds the slot up.
int farness(evidence::Review review)
{
    switch (review) {
    case evidence::Review::Returned:
    case evidence::Review::Rejected:
        return 0;
    case evidence::Review::Draft:
        return 1;
    case evidence::Review::Submitted:
        return 2;
    case evidence::Review::Accepted:
        return 3;
    }
    return 0;
}

CollectionRow collectionRowOf(const View& view, const standing::CollectionLine& line)
{
    const standing::Facts& facts = *view.facts;
    CollectionRow row;
    row.controlId = line.controlId;
    row.slot = line.slot;
    if (const standing::ControlFacts* control = facts.control(line.controlId)) {
        row.control = control->control.number;
        row.controlTitle = control->control.title;
        if (const auto* series = standing::expectedRow(*control, line.slot.expectedId))
            row.what = series->title;
    }
    for (const AssetId id : line.assets)
        if (const scope::Asset* asset = facts.asset(id))
            row.assets.append(asset->name);
    row.ownerId = line.ownerId;
    if (const scope::Person* owner = facts.person(line.ownerId))
        row.owner = owner->name;
    // What was sent back holds a slot up only while it is open.
    const QList<EvidenceId> shown
        = line.slot.evidence + (line.slot.isOpen() ? line.slot.returned : QList<EvidenceId>());
    const evidence::Evidence* sentBack = nullptr;
    for (const EvidenceId id : shown) {
        const standing::EvidenceFacts* item = facts.evidenceItem(id);
        if (!item)
            continue;
        row.held.append(evidence::evidenceCode(item->item.number));
        if (!row.review || farness(item->item.review) < farness(*row.review))
            row.review = item->item.review;
        if (item->item.review == evidence::Review::Returned
            && (!sentBack || sentBack->reviewedOn <= item->item.reviewedOn))
            sentBack = &item->item;
    }
    if (sentBack) {
        row.sentBackItem = sentBack->id;
        row.sentBack = sentBack->reviewNote;
    }
    if (line.slot.isOverdue())
        row.daysLate = line.slot.dueOn.daysTo(view.asOf);
    return row;
}

} // namespace

QByteArray CollectionRow::key() const
{
    return slotKey(slot.expectedId, slot.period.from);
}

bool CollectionRow::needsWork() const
{
    return slot.isOpen() && slot.timing != standing::Timing::NotYetDue;
}

QList<CollectionRow> collectionRows(const View& view)
{
    QList<CollectionRow> rows;
    for (const standing::CollectionLine& line :
        standing::collectionOf(*view.facts, view.scope, view.period, view.asOf))
        rows.append(collectionRowOf(view, line));
    return rows;
}

CollectionSums sumsOf(const QList<CollectionRow>& rows)
{
    CollectionSums sums;
    sums.expected = int(rows.size());
    for (const CollectionRow& row : rows)
        sums.keys.at(std::size_t(standing::countedAs(row.slot))).insert(row.key());
    return sums;
}

} // namespace muniment::ui
