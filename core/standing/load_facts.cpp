// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/assurance_register.h"
#include "core/assurance/file_review.h"
#include "core/attestation/attestation_register.h"
#include "core/audits/audit_register.h"
#include "core/audits/request_register.h"
#include "core/controls/control_register.h"
#include "core/controls/framework_register.h"
#include "core/controls/implementation_register.h"
#include "core/controls/responsibility_register.h"
#include "core/evidence/evidence_file_register.h"
#include "core/evidence/evidence_link_register.h"
#include "core/evidence/evidence_register.h"
#include "core/scope/asset_register.h"
#include "core/scope/provider_register.h"
#include "core/scope/scope_register.h"
#include "core/standing/facts.h"
#include "core/vault/journal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::standing {

namespace {

// Moves a result's value to its place, or hands on its error.
template <typename Value>
Status into(Value& place, Result<Value>&& value)
{
    if (!value)
        return failWith(value);
    place = std::move(*value);
    return {};
}

Status loadScopes(vault::Access& access, Facts& facts)
{
    const scope::ScopeRegister scopes(access);
    if (const Status done = into(facts.organisation, scopes.organisation()); !done)
        return done;
    if (const Status done = into(facts.people, scopes.people()); !done)
        return done;
    if (const Status done = into(facts.providers, scope::ProviderRegister(access).list()); !done)
        return done;
    if (const Status done = into(facts.scopes, scopes.scopes()); !done)
        return done;
    return into(facts.assets, scope::AssetRegister(access).list());
}

Status loadFrameworks(vault::Access& access, Facts& facts)
{
    const controls::FrameworkRegister frameworks(access);
    const Result<QList<controls::Framework>> published = frameworks.frameworks();
    if (!published)
        return failWith(published);
    for (const controls::Framework& each : *published)
        facts.frameworks.append({each, {}});
    const Result<QList<controls::Requirement>> requirements = frameworks.allRequirements();
    if (!requirements)
        return failWith(requirements);
    QHash<FrameworkId, qsizetype> places;
    for (qsizetype i = 0; i < facts.frameworks.size(); ++i)
        places.insert(facts.frameworks.at(i).framework.id, i);
    for (const controls::Requirement& each : *requirements)
        facts.frameworks[places.value(each.frameworkId)].requirements.append(each);
    if (const Status done = into(facts.scopeFrameworks, frameworks.scopeFrameworks()); !done)
        return done;
    for (const scope::Scope& each : facts.scopes) {
        const auto decided = frameworks.applicabilities(each.id);
        if (!decided)
            return failWith(decided);
        facts.applicabilities.append(*decided);
        const auto overrides = controls::ResponsibilityRegister(access).overrides(each.id);
        if (!overrides)
            return failWith(overrides);
        facts.overrides.append(*overrides);
    }
    return {};
}

// Gives each row to the control that it names.
template <typename Row>
Status share(QHash<ControlId, qsizetype>& places, Facts& facts, Result<QList<Row>>&& rows,
    QList<Row> ControlFacts::*list)
{
    if (!rows)
        return failWith(rows);
    for (const Row& each : *rows)
        (facts.controls[places.value(each.controlId)].*list).append(each);
    return {};
}

Status loadControls(vault::Access& access, Facts& facts)
{
    const controls::ControlRegister controls(access);
    const Result<QList<controls::Control>> rows = controls.list();
    if (!rows)
        return failWith(rows);
    QHash<ControlId, qsizetype> places;
    for (const controls::Control& each : *rows) {
        places.insert(each.id, facts.controls.size());
        ControlFacts one;
        one.control = each;
        facts.controls.append(one);
    }
    const auto links = controls.requirementLinks();
    if (!links)
        return failWith(links);
    for (const controls::ControlRequirement& each : *links)
        facts.controls[places.value(each.controlId)].requirements.append(each.requirementId);
    const controls::ImplementationRegister implementations(access);
    if (const Status done = share(places, facts, controls.versions({}), &ControlFacts::versions);
        !done)
        return done;
    if (const Status done
        = share(places, facts, implementations.implementations(), &ControlFacts::implementations);
        !done)
        return done;
    if (const Status done
        = share(places, facts, implementations.expectedEvidence(), &ControlFacts::expected);
        !done)
        return done;
    if (const Status done = share(
            places, facts, evidence::EvidenceLinkRegister(access).links(), &ControlFacts::links);
        !done)
        return done;
    return share(places, facts, attestation::AttestationRegister(access).list(),
        &ControlFacts::attestations);
}

Status loadEvidence(vault::Access& access, Facts& facts)
{
    const evidence::EvidenceRegister present(access);
    const Result<QList<evidence::Evidence>> items = present.list();
    if (!items)
        return failWith(items);
    QHash<EvidenceId, qsizetype> places;
    for (const evidence::Evidence& each : *items) {
        places.insert(each.id, facts.evidence.size());
        facts.evidence.append({each, {}, {}});
    }
    const Result<QList<evidence::EvidenceFile>> files
        = evidence::EvidenceFileRegister(access).files();
    if (!files)
        return failWith(files);
    QHash<RevisionId, QList<evidence::EvidenceFile>> filesOf;
    for (const evidence::EvidenceFile& each : *files)
        filesOf[each.revisionId].append(each);
    const Result<QList<evidence::Revision>> revisions = present.revisions();
    if (!revisions)
        return failWith(revisions);
    for (const evidence::Revision& each : *revisions) {
        const QList<evidence::EvidenceFile> held = filesOf.value(each.id);
        facts.evidence[places.value(each.evidenceId)].revisions.append(
            {each, held, evidence::revisionDigest(held)});
    }
    for (const ControlFacts& control : facts.controls)
        for (const evidence::EvidenceLink& link : control.links)
            facts.evidence[places.value(link.evidenceId)].links.append(link);
    return {};
}

Status loadAssuranceAndAudits(vault::Access& access, Facts& facts)
{
    if (const Status done = into(facts.assurance, assurance::AssuranceRegister(access).facts());
        !done)
        return done;
    const audits::AuditRegister audits(access);
    if (const Status done = into(facts.audits, audits.list()); !done)
        return done;
    if (const Status done = into(facts.requests, audits::RequestRegister(access).list()); !done)
        return done;
    if (const Status done = into(facts.editions, audits.editions()); !done)
        return done;
    if (const Status done = into(facts.binderReviews, audits::BinderReviewRegister(access).list());
        !done)
        return done;
    if (const Status done
        = into(facts.binderHandOvers, audits::BinderHandOverRegister(access).list());
        !done)
        return done;
    return into(facts.stamps, audits.stamps());
}

// The first day after an instant on which rows of these tables, belonging to a record, changed.
template <typename Tag>
Result<Date> firstChange(vault::Access& access, const Facts& facts, const Id<Tag>& record,
    Instant after, const QStringList& tables)
{
    vault::JournalFilter filter;
    filter.record = record.value;
    const Result<QList<vault::JournalEntry>> entries = vault::journalEntries(access, filter);
    if (!entries)
        return failWith(entries);
    Date first;
    for (const vault::JournalEntry& entry : *entries) {
        if (entry.writtenAt <= after)
            break;
        const auto images = vault::rowImages(access, entry.sequence);
        if (!images)
            return failWith(images);
        const QList<vault::RowImage> rows = images->value_or(QList<vault::RowImage>());
        if (std::any_of(rows.begin(), rows.end(),
                [&](const vault::RowImage& row) { return tables.contains(row.table); }))
            first = facts.dayOf(entry.writtenAt);
    }
    return first;
}

// Only signatures that no longer fit their texts or assets are looked up: they are few, and the
// journal is long.
Status loadChangeDays(vault::Access& access, Facts& facts)
{
    for (const ControlFacts& control : facts.controls) {
        if (control.attestations.isEmpty())
            continue;
        const attestation::Basis basis = facts.basisOf(control);
        for (const attestation::Attestation& each : control.attestations) {
            const Instant signedAt = each.signedAt.instant;
            attestation::ChangeDays days;
            if (attestation::textDiffers(each, basis)) {
                const Result<Date> day = firstChange(
                    access, facts, control.control.id, signedAt, {u"control_version"_s});
                if (!day)
                    return failWith(day);
                days.text = *day;
            }
            if (attestation::assetsDiffer(each, basis)) {
                Result<Date> day = firstChange(
                    access, facts, control.control.id, signedAt, {u"implementation"_s});
                for (const AssetId& asset : each.assets)
                    if (day && !day->isValid())
                        day = firstChange(access, facts, asset, signedAt, {u"asset"_s});
                if (!day)
                    return failWith(day);
                days.assets = *day;
            }
            if (days.text.isValid() || days.assets.isValid())
                facts.changeDays.insert(each.id, days);
        }
    }
    return {};
}

void reviewFilesOfDocuments(Facts& facts)
{
    for (EvidenceFacts& each : facts.evidence) {
        const RevisionFacts* current = each.current();
        const assurance::WithDocument with = assurance::reviewWithDocument(
            each.item, current ? &current->revision : nullptr, facts.assurance);
        if (with.document)
            each.documentId = with.document->id;
        each.withDocument = with.conclusion;
    }
}

} // namespace

Result<Facts> loadFacts(vault::Access& access)
{
    Facts facts;
    for (const auto load :
        {&loadScopes, &loadFrameworks, &loadControls, &loadEvidence, &loadAssuranceAndAudits})
        if (const Status done = load(access, facts); !done)
            return failWith(done);
    reviewFilesOfDocuments(facts);
    facts.index();
    if (const Status done = loadChangeDays(access, facts); !done)
        return failWith(done);
    return facts;
}

} // namespace muniment::standing
