// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/control_standing.h"
#include "core/standing/duty_standing.h"
#include "core/standing/freshness.h"
#include "core/standing/provider_cover.h"
#include "core/standing/slots.h"
#include "core/standing/to_sign.h"
#include "core/standing/work_queue.h"

namespace muniment::standing {

// As people read them.
QString stateWords(State state); // "proof held, not signed"
// The same of a control, with the days where its signatures speak of one part of the period:
// "effective to 30 June 2026".
QString headlineWords(const ControlStanding& standing);
QString slotStateWords(SlotState state); // "part filled"
QString assetCountWords(const AssetCount& count); // "1 of 4 assets"
QString dutyStandingWords(DutyStanding standing); // "met, proof stale"
QString freshnessWords(Freshness freshness); // "due for renewal"
QString workGroupWords(WorkGroup group); // "lapsed or changed"
QString fixWords(Fix fix); // "Attach"
QString signingStateWords(SigningState state); // "to review"

// "accepted"; of the file of a provider's document "reviewed with D-04: may be relied on".
QString reviewWords(const Facts& facts, const EvidenceFacts& item);

QString dayWords(Date day); // "30 September 2026"
// "Q3 2026", "2026", "October 2026" where it is one; else "22 to 30 September 2026".
QString periodWords(const Period& period);
// "Eva Lang, Tom Reilly": whose turn it is, and who may do it as well.
QString turnWords(const WorkItem& item, const Facts& facts);
// "9 days uncovered: 22 to 30 September 2026"; empty where no day is.
QString uncoveredWords(const CoveredTime& time);
// In their place, see isCountedInDays: "asked for at single times: 11 of 12 held, 1 in part".
QString notInDaysWords(const QList<Series>& series);
QString notInServiceWords(); // the same, see CoveredTime::isIdle

// What stands beside the number of open days: "App Service and 4 more services · Directory: no
// report at all". Empty where no day is open.
QString openCoverWords(const OpenCover& cover);

// What a row of the queue is about, and why it stands there: one clause with a date.
QString whatWords(const WorkItem& item, const Facts& facts); // "Signed review, Q3 2026"
QString whyWords(const WorkItem& item, Date asOf); // "12 days overdue"

} // namespace muniment::standing
