// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/controls/controls.h"
#include "core/controls/responsibility.h"

namespace muniment::controls {

Words words(const Error& error);

namespace cause {
inline constexpr Cause frameworkNotFound{"controls.framework_not_found", &words}; // text
inline constexpr Cause requirementNotFound{
    "controls.requirement_not_found", &words}; // text, framework
inline constexpr Cause referenceNotFound{"controls.reference_not_found", &words}; // text
inline constexpr Cause controlNotFound{"controls.control_not_found", &words}; // text
inline constexpr Cause controlAmbiguous{"controls.control_ambiguous", &words}; // text, codes
inline constexpr Cause versionNotFound{"controls.version_not_found", &words}; // control
inline constexpr Cause expectedNotFound{"controls.expected_not_found", &words}; // text, control
inline constexpr Cause implementationNotFound{"controls.implementation_not_found", &words};
inline constexpr Cause appliedNowhere{"controls.applied_nowhere", &words}; // control
inline constexpr Cause entryNotFound{"controls.entry_not_found", &words}; // text
inline constexpr Cause catalogUnreadable{"controls.catalog_unreadable", &words}; // file
inline constexpr Cause titleMissing{"controls.title_missing", &words};
inline constexpr Cause statementMissing{"controls.statement_missing", &words};
inline constexpr Cause codeMissing{"controls.code_missing", &words};
inline constexpr Cause versionNotLater{"controls.version_not_later", &words}; // day, newest
inline constexpr Cause titleTaken{"controls.title_taken", &words}; // title, code
inline constexpr Cause entryTaken{"controls.entry_taken", &words}; // entry
inline constexpr Cause exclusionNeedsReason{"controls.exclusion_needs_reason", &words};
inline constexpr Cause exclusionNeedsApprover{"controls.exclusion_needs_approver", &words};
inline constexpr Cause providerIsNoReason{"controls.provider_is_no_reason", &words}; // reason
inline constexpr Cause otherPartyUnnamed{"controls.other_party_unnamed", &words};
inline constexpr Cause handedToOneself{"controls.handed_to_oneself", &words}; // name
inline constexpr Cause takerNotActive{"controls.taker_not_active", &words}; // name, day
inline constexpr Cause retiredTwice{"controls.retired_twice", &words}; // control, day
} // namespace cause

// As people read them.
QString extentWords(Extent extent); // "partial list"; empty where it is complete
QString layerWords(Layer layer); // "network controls"
QString applicabilityWords(ApplicabilityState state);
QString controlKindWords(ControlKind kind); // "organisation-wide"
QString implementationStatusWords(ImplementationStatus status); // "not started"
QString proofWords(Proof proof); // "signed review"
QString fillWords(Fill fill); // "lies in the slot"
QString whoWords(Who who); // "other party"
QString frequencyWords(Frequency frequency); // "half-yearly"
QString responsibilityOriginWords(ResponsibilityOrigin origin);

} // namespace muniment::controls
