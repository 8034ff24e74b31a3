// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "core/attestation/attestation_standing.h"
#include "core/audits/audit.h"
#include "core/audits/binder_hand_over_register.h"
#include "core/audits/binder_review_register.h"
#include "core/audits/request.h"
#include "core/controls/controls.h"
#include "core/evidence/evidence.h"
#include "core/scope/scope.h"
#include "core/vault/access.h"

#include <QHash>
#include <QList>

namespace muniment::standing {

struct RevisionFacts
{
    evidence::Revision revision;
    QList<evidence::EvidenceFile> files;
    Sha256 digest; // of the files
};

struct EvidenceFacts
{
    evidence::Evidence item;
    QList<RevisionFacts> revisions; // oldest first
    QList<evidence::EvidenceLink> links;
    // A provider's document whose file it is: its review is that of the document. Null: none.
    AssuranceDocumentId documentId = {};
    // What the review of the document that it took over concluded; absent where it took over none.
    std::optional<assurance::ReviewConclusion> withDocument = {};

    [[nodiscard]] const RevisionFacts* current() const; // null: all were withdrawn
    // A revision stands, and a reviewer did not send it away.
    [[nodiscard]] bool isHeld() const;
    // It is the file of a document that may not be relied on. It proves nothing, and is read all
    // the same, beside what the review of the document says.
    [[nodiscard]] bool isRefusedWithDocument() const;
    // It is held, and a reviewer accepted it. What nobody has looked at proves nothing yet.
    [[nodiscard]] bool isAccepted() const;
};

struct FrameworkFacts
{
    controls::Framework framework;
    QList<controls::Requirement> requirements; // in order
};

// One control with all that hangs on it.
struct ControlFacts
{
    controls::Control control;
    QList<controls::ControlVersion> versions; // oldest first
    QList<RequirementId> requirements;
    QList<controls::Implementation> implementations;
    QList<controls::ExpectedEvidence> expected; // in order
    QList<evidence::EvidenceLink> links;
    QList<attestation::Attestation> attestations; // by number
};

// All that standing, reports, binder and window need, read once. Everything else in this area is a
// pure function of these and of a day.
struct Facts
{
    scope::Organisation organisation;
    QList<scope::Person> people;
    QList<scope::Provider> providers;
    QList<scope::Scope> scopes;
    QList<scope::Asset> assets;

    QList<FrameworkFacts> frameworks;
    QList<controls::ScopeFramework> scopeFrameworks;
    QList<controls::Applicability> applicabilities;
    QList<controls::ResponsibilityOverride> overrides;

    QList<ControlFacts> controls; // by number
    QList<EvidenceFacts> evidence; // by number
    QHash<AttestationId, attestation::ChangeDays> changeDays; // of signatures that may be void

    assurance::AssuranceFacts assurance; // documents of third parties and what hangs on them

    QList<audits::Audit> audits;
    QList<audits::Request> requests; // by audit, then by number
    QList<audits::BinderEdition> editions;
    QList<audits::BinderReview> binderReviews; // oldest first
    QList<audits::BinderHandOver> binderHandOvers; // oldest first
    QHash<RevisionId, audits::PageStamps> stamps;

    // The calendar day of an instant where the organisation is.
    [[nodiscard]] Date dayOf(Instant instant) const
    {
        return dayIn(instant, organisation.timeZone);
    }

    // By id; null where the vault has none.
    [[nodiscard]] const scope::Person* person(PersonId id) const;
    [[nodiscard]] const scope::Scope* scope(ScopeId id) const;
    [[nodiscard]] const scope::Asset* asset(AssetId id) const;
    [[nodiscard]] const scope::Provider* provider(ProviderId id) const;
    [[nodiscard]] const FrameworkFacts* framework(FrameworkId id) const;
    [[nodiscard]] const controls::Requirement* requirement(RequirementId id) const;
    [[nodiscard]] const ControlFacts* control(ControlId id) const;
    [[nodiscard]] const EvidenceFacts* evidenceItem(EvidenceId id) const;
    [[nodiscard]] const EvidenceFacts* evidenceOfRevision(RevisionId id) const;
    [[nodiscard]] const audits::Audit* audit(AuditId id) const;
    [[nodiscard]] const audits::Request* request(RequestId id) const;

    // What a control looks after: the kinds that it names and those of the places where it applies.
    [[nodiscard]] QList<controls::ControlKind> kindsOf(const ControlFacts& control) const;
    [[nodiscard]] QList<const ControlFacts*> controlsMeeting(RequirementId id) const;
    // Applied to an asset of the scope, or to no asset at all. A null scope means every scope.
    [[nodiscard]] bool isControlIn(const ControlFacts& control, ScopeId id) const;
    [[nodiscard]] QList<const ControlFacts*> controlsIn(ScopeId id) const;
    [[nodiscard]] QList<scope::Asset> assetsOf(ScopeId id) const;
    [[nodiscard]] QList<controls::ResponsibilityOverride> overridesOf(ScopeId id) const;
    // The decision for a scope; applicable where nobody decided.
    [[nodiscard]] controls::Applicability applicability(RequirementId id, ScopeId scopeId) const;
    // What a signature on the control may rest on.
    [[nodiscard]] attestation::Basis basisOf(const ControlFacts& control) const;

    // Makes the look-ups above answer; to be called after the lists were filled or changed.
    void index();

private:
    QHash<PersonId, qsizetype> m_people;
    QHash<ScopeId, qsizetype> m_scopes;
    QHash<AssetId, qsizetype> m_assets;
    QHash<RequirementId, QPair<qsizetype, qsizetype>> m_requirements;
    QHash<RequirementId, QList<qsizetype>> m_meeting;
    QHash<ControlId, qsizetype> m_controls;
    QHash<EvidenceId, qsizetype> m_evidence;
    QHash<RevisionId, qsizetype> m_revisions;
};

// The period that reports take where none is named: the scope's; without a scope, from the earliest
// to the latest day of all scopes; without any, the calendar year of the day.
Period usualPeriod(const Facts& facts, ScopeId scopeId, Date asOf);

// A few queries, however many records there are. Within the vault's read transaction.
Result<Facts> loadFacts(vault::Access& access);

} // namespace muniment::standing
