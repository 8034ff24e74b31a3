// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/control_standing.h"

namespace muniment::standing {

// Who looked at what was done.
enum class Look {
    None,
    AtOwnWork, // only who had done it or prepared its proof, by an override
    BySecondPerson,
};

// A signature "reviewed" is a second person's where its signer neither signed "performed" nor
// prepared what it rests on. An override lets a person sign it all the same, and makes nobody a
// second one.
bool isLookAtOwnWork(
    const Facts& facts, const ControlStanding& standing, const attestation::Attestation& reviewed);

// Over the signatures "reviewed" that stand.
Look lookTaken(const Facts& facts, const ControlStanding& standing);

} // namespace muniment::standing
