// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/control_rows.h"

#include "ui/widgets/list_order.h"

#include <algorithm>

namespace muniment::ui {

using controls::ImplementationStatus;
using standing::SlotState;

namespace {

// What is wanted most comes first.
int weight(SlotState state)
{
    switch (state) {
    case SlotState::Overdue:
        return 6;
    case SlotState::PartFilled:
        return 5;
    case SlotState::Due:
        return 4;
    case SlotState::NotYetDue:
        return 3;
    case SlotState::Filled:
        return 2;
    case SlotState::NoOccurrence:
        return 1;
    case SlotState::Excused:
        break;
    }
    return 0;
}

ControlRow rowOf(const View& view, const standing::ControlFacts& control, const Period& year)
{
    ControlRow row{control.control.id, control.control.number, implementationOf(control),
        control.control.title,
        control.control.providerHalf.isEmpty() ? controls::Who::Ours : controls::Who::Shared, {},
        {}, {}, 0, 0};
    if (const scope::Person* owner = view.facts->person(control.control.ownerId))
        row.owner = owner->name;
    row.findable = findableText({controls::controlCode(row.number), row.title, row.owner});
    for (const standing::Series& series :
        standing::seriesOf(*view.facts, control, year, view.asOf)) {
        for (const standing::Slot& slot : series.cells) {
            const Date last = qMin(slot.period.until, year.until);
            auto& quarter = row.quarters.at(std::size_t((last.month() - 1) / 3));
            quarter = quarter ? worstOf(*quarter, slot.state) : slot.state;
        }
    }
    return row;
}

int compareQuarters(const ControlRow& a, const ControlRow& b)
{
    const auto sum = [](const ControlRow& row) {
        int all = 0;
        for (const auto& quarter : row.quarters)
            all = all * 8 + (quarter ? weight(*quarter) + 1 : 0);
        return all;
    };
    return sum(b) - sum(a);
}

int compare(const ControlRow& a, const ControlRow& b, ControlColumn column)
{
    switch (column) {
    case ControlColumn::Number:
        break;
    case ControlColumn::Implementation:
        return int(a.implementation) - int(b.implementation);
    case ControlColumn::Title:
        return a.titleRank - b.titleRank;
    case ControlColumn::Half:
        return int(a.half) - int(b.half);
    case ControlColumn::Owner:
        return a.ownerRank - b.ownerRank;
    case ControlColumn::Year:
        return compareQuarters(a, b);
    }
    return 0;
}

} // namespace

bool ControlRow::isOverdue() const
{
    return std::any_of(quarters.begin(), quarters.end(),
        [](const auto& quarter) { return quarter == SlotState::Overdue; });
}

SlotState worstOf(SlotState one, SlotState other)
{
    return weight(one) < weight(other) ? other : one;
}

Period yearOf(const View& view)
{
    const int year = view.period.until.year();
    return {Date(year, 1, 1), Date(year, 12, 31)};
}

ImplementationStatus implementationOf(const standing::ControlFacts& control)
{
    std::optional<ImplementationStatus> common;
    for (const controls::Implementation& each : control.implementations) {
        if (each.applies == controls::Applies::DoesNotApply)
            continue;
        if (common && *common != each.status)
            return ImplementationStatus::Partial;
        common = each.status;
    }
    return common.value_or(ImplementationStatus::NotStarted);
}

QList<ControlRow> controlRows(const View& view)
{
    const Period year = yearOf(view);
    QList<ControlRow> rows;
    for (const standing::ControlFacts* control : view.facts->controlsIn(view.scope))
        if (!control->control.isRetiredOn(view.asOf))
            rows.append(rowOf(view, *control, year));
    QStringList titles;
    QStringList owners;
    for (const ControlRow& row : std::as_const(rows)) {
        titles.append(row.title);
        owners.append(row.owner);
    }
    const QList<int> titleRanks = collationRanks(titles);
    const QList<int> ownerRanks = collationRanks(owners);
    for (qsizetype index = 0; index < rows.size(); ++index) {
        rows[index].titleRank = titleRanks.at(index);
        rows[index].ownerRank = ownerRanks.at(index);
    }
    return rows;
}

QList<ControlRow> arranged(const QList<ControlRow>& rows, const ControlOrder& order)
{
    return arrangedRows(rows, order.find, order.order,
        [&order](const auto& a, const auto& b) { return compare(a, b, order.column); });
}

} // namespace muniment::ui
