// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audits/request.h"
#include "core/evidence/evidence.h"

#include <QList>
#include <QString>

#include <optional>

namespace muniment::ui {

// Where files go that are dropped, and what is known of them already.
struct IntakeDestination
{
    QString words; // "C-12, Signed review, Q3 2026"; what is shown is "Attach to ..."
    evidence::EvidenceDetails details; // what is known already: that of the item there
    QList<evidence::NewEvidenceLink> links;
    RequestId request = {}; // that the files answer; null: none
    QList<Period> proposed; // offered as what they cover
    // Of a slot. What it proposes stands nowhere before a person takes it.
    std::optional<Period> slot = {};
    std::optional<Period> proposedCovers = {};
    QString proposedSource = {};
    evidence::Review review = evidence::Review::Submitted; // or draft: into the tray

    // Dropped on an item that is there: the person says whether the files are a better version of
    // it (with a reason) or the proof of the next period.
    EvidenceId existing = {};
    QString existingCode = {}; // "E-041 r1"
    std::optional<Period> existingCovers = {};
};

} // namespace muniment::ui
