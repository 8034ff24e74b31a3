// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "app/cli/request_verbs.h"

namespace muniment::cli {

Verbs allVerbs()
{
    Verbs verbs;
    addVaultVerbs(verbs);
    addBackupVerbs(verbs);
    addPersonVerbs(verbs);
    addProviderVerbs(verbs);
    addScopeVerbs(verbs);
    addAssetVerbs(verbs);
    addFrameworkVerbs(verbs);
    addRequirementVerbs(verbs);
    addResponsibilityVerbs(verbs);
    addControlVerbs(verbs);
    addEvidenceVerbs(verbs);
    addAttestVerbs(verbs);
    addAttestationVerbs(verbs);
    addAssuranceVerbs(verbs);
    addDutyVerbs(verbs);
    addAuditVerbs(verbs);
    addRequestVerbs(verbs);
    addBinderVerbs(verbs);
    addJournalVerbs(verbs);
    addRestorePointVerbs(verbs);
    addReportVerbs(verbs);
    addSampleVerbs(verbs);
    return verbs;
}

} // namespace muniment::cli
