// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/days_shown.h"

namespace muniment::evidence {

std::optional<Period> daysShown(
    const EvidenceDetails& details, Date receivedOn, const QString& zone, TakenAs takenAs)
{
    if (!details.covers || takenAs == TakenAs::Policy)
        return spanOf(details);
    return provedPart(*details.covers, madeOn(details, receivedOn, zone));
}

} // namespace muniment::evidence
