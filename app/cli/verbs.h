// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace muniment::cli {

// Every verb that the command line has, in the order of the help.
Verbs allVerbs();

// One function per noun, in <noun>_verbs.cpp.
void addVaultVerbs(Verbs& verbs);
void addBackupVerbs(Verbs& verbs);
void addPersonVerbs(Verbs& verbs);
void addProviderVerbs(Verbs& verbs);
void addScopeVerbs(Verbs& verbs);
void addAssetVerbs(Verbs& verbs);
void addFrameworkVerbs(Verbs& verbs);
void addRequirementVerbs(Verbs& verbs);
void addResponsibilityVerbs(Verbs& verbs);
void addControlVerbs(Verbs& verbs);
void addEvidenceVerbs(Verbs& verbs);
void addAttestVerbs(Verbs& verbs);
void addAttestationVerbs(Verbs& verbs);
void addAssuranceVerbs(Verbs& verbs);
void addDutyVerbs(Verbs& verbs);
void addAuditVerbs(Verbs& verbs);
void addBinderVerbs(Verbs& verbs);
void addJournalVerbs(Verbs& verbs);
void addRestorePointVerbs(Verbs& verbs);
void addReportVerbs(Verbs& verbs);
void addSampleVerbs(Verbs& verbs);

} // namespace muniment::cli
