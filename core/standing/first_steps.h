// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"

namespace muniment::standing {

// The road of a new vault, in the order in which it is walked.
enum class FirstStep {
    People,
    Scope,
    Assets,
    Frameworks,
    Controls,
    Owners,
    ProviderDocuments,
    Evidence,
    Signature,
    Binder,
};

QString firstStepText(FirstStep step); // "provider_documents"

// How far a step is. Nobody ticks it: the records do.
struct FirstStepStanding
{
    FirstStep step = FirstStep::People;
    bool isDone = false;
    qint64 count = 0; // of what the step brings about: people, scopes, controls with an owner, ...
};

// All ten, in order.
QList<FirstStepStanding> firstSteps(const Facts& facts);

// There are controls and some proof for them: from then on what is to be done follows from the
// records, and the road only tells what is still missing.
bool isUnderWay(const QList<FirstStepStanding>& steps);

} // namespace muniment::standing
