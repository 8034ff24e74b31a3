// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/slots.h"
#include "ui/shell/view.h"

#include <array>

namespace muniment::ui {

// A control as the list shows it.
struct ControlRow
{
    ControlId id;
    qint64 number = 0;
    controls::ImplementationStatus implementation = controls::ImplementationStatus::NotStarted;
    QString title;
    controls::Who half = controls::Who::Ours;
    QString owner;
    // How the slots that end in each quarter of the year stand, the worst of them; absent where
    // nothing is expected.
    std::array<std::optional<standing::SlotState>, 4> quarters;
    QString findable; // number, title and owner, folded
    int titleRank = 0; // places in the order of the language
    int ownerRank = 0;

    [[nodiscard]] QByteArray key() const { return idBytes(id); }
    [[nodiscard]] bool isOverdue() const;
};

// Over the assets to which it applies: one word where all agree, partial where they differ.
controls::ImplementationStatus implementationOf(const standing::ControlFacts& control);

// The state that says most of several: what is wanted most comes first.
standing::SlotState worstOf(standing::SlotState one, standing::SlotState other);

// The calendar year that the slots of a list are shown for.
Period yearOf(const View& view);

// The controls in use in the scope of the view, by number.
QList<ControlRow> controlRows(const View& view);

enum class ControlColumn { Number, Implementation, Title, Half, Owner, Year };

struct ControlOrder
{
    QString find; // part of number, title or owner
    ControlColumn column = ControlColumn::Number;
    Qt::SortOrder order = Qt::AscendingOrder;
};

QList<ControlRow> arranged(const QList<ControlRow>& rows, const ControlOrder& order);

} // namespace muniment::ui
