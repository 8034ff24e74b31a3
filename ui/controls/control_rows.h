// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/control_standing.h"
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
    QList<controls::ControlKind> kinds;
    Frequency frequency = Frequency::Quarterly;
    QString owner;
    // How the slots that end in each quarter of the year stand, the worst of them; absent where
    // nothing is expected.
    std::array<std::optional<standing::SlotState>, 4> quarters;
    standing::State state = standing::State::NothingHeld;
    QString stateWords; // with the days where it speaks of a part only
    Date signedUntil; // invalid: nothing stands, or it does not lapse
    int requirements = 0; // that it meets
    QStringList frameworks; // of these
    int version = 0; // of the text in force
    int evidence = 0; // items held in the period

    [[nodiscard]] QByteArray key() const { return idBytes(id); }
    [[nodiscard]] standing::SlotState worst() const; // of the year; excused where nothing is due
    [[nodiscard]] bool isOverdue() const;
};

// Over the assets to which it applies: one word where all agree, partial where they differ.
controls::ImplementationStatus implementationOf(
    const View& view, const standing::ControlFacts& control);
// Whether a control that is applied there counts in the view: on an asset in service, of the scope
// that is shown. The organisation as a whole (null) belongs to every scope.
bool isLookedAt(const View& view, AssetId asset);

// How much of the year is still wanted; orders rows by it.
int quarterWeight(const ControlRow& row);

// The state that says most of several: what is wanted most comes first.
standing::SlotState worstOf(standing::SlotState one, standing::SlotState other);

// The calendar year that the slots of a list are shown for.
Period yearOf(const View& view);

// The controls in use in the scope of the view, by number.
QList<ControlRow> controlRows(const View& view);

} // namespace muniment::ui
