// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/document_warnings.h"

#include "core/scope/provider_match.h"
#include "core/standing/duty_standing.h"
#include "core/standing/provider_half.h"

#include <algorithm>

namespace muniment::standing {

namespace {

using assurance::AssuranceDocument;
using assurance::DocumentUnderWatch;

void addOnce(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text, Qt::CaseInsensitive))
        list.append(text);
}

bool hasMatrix(const Facts& facts, ProviderId provider)
{
    return std::any_of(facts.assurance.duties.begin(), facts.assurance.duties.end(),
        [&](const assurance::Duty& duty) {
            const AssuranceDocument* document = facts.assurance.document(duty.documentId);
            return duty.what.kind == assurance::DutyKind::MatrixRow && document
                && document->providerId == provider;
        });
}

// Subservice organisations that have a document of their own here.
QStringList withOwnDocument(const Facts& facts, const assurance::DocumentFields& fields)
{
    QStringList names;
    for (const assurance::SubserviceOrganisation& each : fields.subserviceOrganisations)
        for (const scope::ProviderMatch& match :
            scope::matchProviders({each.name}, facts.providers))
            if (match.certainty == scope::MatchCertainty::Certain
                && std::any_of(facts.assurance.documents.begin(), facts.assurance.documents.end(),
                    [&match](const AssuranceDocument& document) {
                        return document.providerId == match.id;
                    }))
                names.append(each.name);
    return names;
}

DocumentUnderWatch watched(const Facts& facts, const AssuranceDocument& document, Date asOf)
{
    DocumentUnderWatch watch;
    watch.name = assurance::documentCode(document.number);
    watch.facts = facts.assurance.standingFacts(document.id);
    watch.isReviewed = facts.assurance.reviewOf(document.id).has_value();
    for (const assurance::RecordedException& each : facts.assurance.exceptions)
        watch.answeredExceptions
            += each.documentId == document.id && each.touches != assurance::Touches::Undecided;
    watch.hasMatrix = hasMatrix(facts, document.providerId);
    watch.subservicesWithDocument = withOwnDocument(facts, document.fields);
    for (const assurance::Duty& duty : facts.assurance.dutiesOf(document.id))
        watch.duties.append(
            {duty.what.reference.isEmpty() ? assurance::dutyCode(duty.number) : duty.what.reference,
                duty.what.kind, duty.decision.state,
                dutyStandingOf(facts, duty, asOf) == DutyStanding::Met});
    if (const EvidenceFacts* item = facts.evidenceOfRevision(document.revisionId))
        for (const RevisionFacts& each : item->revisions)
            if (each.revision.id == document.revisionId && !each.files.isEmpty())
                watch.content = each.files.first().content;
    return watch;
}

QList<DocumentUnderWatch> othersOf(
    const Facts& facts, ProviderId provider, AssuranceDocumentId itself, Date asOf)
{
    QList<DocumentUnderWatch> others;
    for (const AssuranceDocument& each : facts.assurance.documents)
        if (each.providerId == provider && each.id != itself)
            others.append(watched(facts, each, asOf));
    return others;
}

} // namespace

assurance::OurUse ourUseOf(const Facts& facts, ProviderId provider, Date asOf)
{
    assurance::OurUse use;
    use.asOf = asOf;
    if (const scope::Provider* known = facts.provider(provider))
        use.contractingEntity = known->contractingEntity;
    for (const scope::Scope& each : facts.scopes) {
        if (provider.isNull() || each.providerId != provider)
            continue;
        use.period = use.period ? Period{std::min(use.period->from, each.period.from),
                         std::max(use.period->until, each.period.until)}
                                : each.period;
        for (const scope::Asset& asset : facts.assetsOf(each.id)) {
            if (!asset.isInServiceOn(asOf))
                continue;
            addOnce(use.services, asset.service);
            addOnce(use.regions, asset.region);
        }
    }
    return use;
}

QList<assurance::Warning> documentWarnings(const Facts& facts, AssuranceDocumentId id, Date asOf)
{
    const AssuranceDocument* document = facts.assurance.document(id);
    if (!document)
        return {};
    return assurance::warningsOf(watched(facts, *document, asOf),
        othersOf(facts, document->providerId, id, asOf),
        ourUseOf(facts, document->providerId, asOf));
}

RegionsNamed regionsNamed(const Facts& facts, AssuranceDocumentId id, Date asOf)
{
    RegionsNamed regions;
    const AssuranceDocument* document = facts.assurance.document(id);
    if (!document)
        return regions;
    for (const QString& each : ourUseOf(facts, document->providerId, asOf).regions) {
        scope::Asset asset;
        asset.region = each;
        (namesUseOf(facts.assurance, *document, asset) ? regions.named : regions.notFound)
            .append(each);
    }
    return regions;
}

QList<assurance::Warning> warningsBeforeImport(
    const Facts& facts, const assurance::DocumentFields& fields, ProviderId provider, Date asOf)
{
    DocumentUnderWatch watch;
    watch.facts.fields = fields;
    for (const Date due : fields.surveillanceDue)
        watch.facts.surveillance.append({due, {}});
    watch.hasMatrix = hasMatrix(facts, provider);
    watch.subservicesWithDocument = withOwnDocument(facts, fields);
    const QList<DocumentUnderWatch> others
        = provider.isNull() ? QList<DocumentUnderWatch>() : othersOf(facts, provider, {}, asOf);
    return assurance::warningsOf(watch, others, ourUseOf(facts, provider, asOf));
}

} // namespace muniment::standing
