// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/vault/transaction.h"

namespace muniment::evidence {

// What is said of an item when it leaves the tray.
struct Filing
{
    EvidenceDetails details;
    QList<NewEvidenceLink> links; // added to those that it has
};

// Takes an item out of the tray: a draft becomes submitted. Refused while nobody said which days it
// covers and which system it came from, because both are forgotten first.
Status fileFromTray(vault::Transaction& transaction, EvidenceId id, const Filing& filing);

} // namespace muniment::evidence
