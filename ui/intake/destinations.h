// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake_destination.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// The tray: files wait there as drafts until somebody says what they are.
IntakeDestination trayDestination();

IntakeDestination controlDestination(const standing::ControlFacts& control);

// A slot of what a control should show. What is to contain the slot is proposed to cover it.
IntakeDestination slotDestination(const standing::ControlFacts& control,
    const controls::ExpectedEvidence& expected, const Period& slot);

// An item that is there: a better version of it, or the proof of another period of its series.
IntakeDestination itemDestination(const View& view, const standing::EvidenceFacts& item);

} // namespace muniment::ui
