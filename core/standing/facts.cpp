// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/facts.h"

#include <QSet>

#include <algorithm>

namespace muniment::standing {

namespace {

template <typename Row>
const Row* at(const QList<Row>& rows, qsizetype index)
{
    return index >= 0 ? &rows.at(index) : nullptr;
}

} // namespace

const RevisionFacts* EvidenceFacts::current() const
{
    const RevisionFacts* current = nullptr;
    for (const RevisionFacts& each : revisions)
        if (!each.revision.isWithdrawn())
            current = &each;
    return current;
}

bool EvidenceFacts::isHeld() const
{
    return current() && item.review != evidence::Review::Rejected
        && item.review != evidence::Review::Returned;
}

bool EvidenceFacts::isRefusedWithDocument() const
{
    return current() && withDocument == assurance::ReviewConclusion::NotToBeReliedOn;
}

bool EvidenceFacts::isAccepted() const
{
    return isHeld() && item.review == evidence::Review::Accepted;
}

void Facts::index()
{
    m_people.clear();
    m_scopes.clear();
    m_assets.clear();
    m_requirements.clear();
    m_meeting.clear();
    m_controls.clear();
    m_evidence.clear();
    m_revisions.clear();
    for (qsizetype i = 0; i < people.size(); ++i)
        m_people.insert(people.at(i).id, i);
    for (qsizetype i = 0; i < scopes.size(); ++i)
        m_scopes.insert(scopes.at(i).id, i);
    for (qsizetype i = 0; i < assets.size(); ++i)
        m_assets.insert(assets.at(i).id, i);
    for (qsizetype i = 0; i < frameworks.size(); ++i)
        for (qsizetype k = 0; k < frameworks.at(i).requirements.size(); ++k)
            m_requirements.insert(frameworks.at(i).requirements.at(k).id, {i, k});
    for (qsizetype i = 0; i < controls.size(); ++i) {
        m_controls.insert(controls.at(i).control.id, i);
        for (const RequirementId& each : controls.at(i).requirements)
            m_meeting[each].append(i);
    }
    for (qsizetype i = 0; i < evidence.size(); ++i) {
        m_evidence.insert(evidence.at(i).item.id, i);
        for (const RevisionFacts& each : evidence.at(i).revisions)
            m_revisions.insert(each.revision.id, i);
    }
}

const scope::Person* Facts::person(PersonId id) const
{
    return at(people, m_people.value(id, -1));
}

const scope::Scope* Facts::scope(ScopeId id) const
{
    return at(scopes, m_scopes.value(id, -1));
}

const scope::Asset* Facts::asset(AssetId id) const
{
    return at(assets, m_assets.value(id, -1));
}

const scope::Provider* Facts::provider(ProviderId id) const
{
    const auto found = std::find_if(providers.begin(), providers.end(),
        [id](const scope::Provider& each) { return each.id == id; });
    return found == providers.end() ? nullptr : &*found;
}

const FrameworkFacts* Facts::framework(FrameworkId id) const
{
    const auto found = std::find_if(frameworks.begin(), frameworks.end(),
        [id](const FrameworkFacts& each) { return each.framework.id == id; });
    return found == frameworks.end() ? nullptr : &*found;
}

const controls::Requirement* Facts::requirement(RequirementId id) const
{
    const auto found = m_requirements.constFind(id);
    if (found == m_requirements.constEnd())
        return nullptr;
    return &frameworks.at(found->first).requirements.at(found->second);
}

const ControlFacts* Facts::control(ControlId id) const
{
    return at(controls, m_controls.value(id, -1));
}

const EvidenceFacts* Facts::evidenceItem(EvidenceId id) const
{
    return at(evidence, m_evidence.value(id, -1));
}

const EvidenceFacts* Facts::evidenceOfRevision(RevisionId id) const
{
    return at(evidence, m_revisions.value(id, -1));
}

const audits::Audit* Facts::audit(AuditId id) const
{
    const auto found = std::find_if(
        audits.begin(), audits.end(), [id](const audits::Audit& each) { return each.id == id; });
    return found == audits.end() ? nullptr : &*found;
}

const audits::Request* Facts::request(RequestId id) const
{
    const auto found = std::find_if(requests.begin(), requests.end(),
        [id](const audits::Request& each) { return each.id == id; });
    return found == requests.end() ? nullptr : &*found;
}

QList<const ControlFacts*> Facts::controlsMeeting(RequirementId id) const
{
    QList<const ControlFacts*> meeting;
    for (const qsizetype each : m_meeting.value(id))
        meeting.append(&controls.at(each));
    return meeting;
}

bool Facts::isControlIn(const ControlFacts& control, ScopeId id) const
{
    if (id.isNull() || control.implementations.isEmpty())
        return true;
    return std::any_of(control.implementations.begin(), control.implementations.end(),
        [&](const controls::Implementation& each) {
            const scope::Asset* applied = asset(each.assetId);
            return !applied || applied->scopeId == id;
        });
}

QList<controls::ControlKind> Facts::kindsOf(const ControlFacts& control) const
{
    QList<controls::ControlKind> kinds = control.control.kinds;
    for (const controls::Implementation& each : control.implementations) {
        if (each.applies == controls::Applies::DoesNotApply)
            continue;
        const scope::Asset* applied = asset(each.assetId);
        const controls::ControlKind kind = applied ? controls::controlKindOf(applied->kind)
                                                   : controls::ControlKind::Organisation;
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

QList<const ControlFacts*> Facts::controlsIn(ScopeId id) const
{
    QList<const ControlFacts*> present;
    for (const ControlFacts& each : controls)
        if (isControlIn(each, id))
            present.append(&each);
    return present;
}

QList<scope::Asset> Facts::assetsOf(ScopeId id) const
{
    QList<scope::Asset> present;
    for (const scope::Asset& each : assets)
        if (id.isNull() || each.scopeId == id)
            present.append(each);
    return present;
}

QList<controls::ResponsibilityOverride> Facts::overridesOf(ScopeId id) const
{
    QList<controls::ResponsibilityOverride> present;
    for (const controls::ResponsibilityOverride& each : overrides)
        if (each.scopeId == id)
            present.append(each);
    return present;
}

controls::Applicability Facts::applicability(RequirementId id, ScopeId scopeId) const
{
    for (const controls::Applicability& each : applicabilities)
        if (each.requirementId == id && each.scopeId == scopeId)
            return each;
    controls::Applicability undecided;
    undecided.requirementId = id;
    undecided.scopeId = scopeId;
    return undecided;
}

attestation::Basis Facts::basisOf(const ControlFacts& control) const
{
    attestation::Basis basis;
    basis.controlId = control.control.id;
    basis.controlCode = controls::controlCode(control.control.number);
    basis.timeZone = organisation.timeZone;
    basis.versions = control.versions;
    QSet<EvidenceId> seen;
    for (const evidence::EvidenceLink& link : control.links) {
        const EvidenceFacts* linked = evidenceItem(link.evidenceId);
        if (!linked || seen.contains(link.evidenceId))
            continue;
        seen.insert(link.evidenceId);
        attestation::BasisEvidence item{linked->item, {},
            attestation::takenAs(linked->item.id, control.links, control.expected)};
        for (const RevisionFacts& each : linked->revisions)
            item.revisions.append({each.revision, each.digest});
        basis.evidence.append(item);
    }
    for (const controls::Implementation& each : control.implementations) {
        const scope::Asset* applied = asset(each.assetId);
        if (applied && each.applies == controls::Applies::Applies)
            basis.assets.append(*applied);
    }
    basis.links = control.links;
    basis.expected = control.expected;
    return basis;
}

Period usualPeriod(const Facts& facts, ScopeId scopeId, Date asOf)
{
    std::optional<Period> whole;
    for (const scope::Scope& each : facts.scopes) {
        if (!scopeId.isNull() && each.id != scopeId)
            continue;
        whole = whole ? Period{std::min(whole->from, each.period.from),
                    std::max(whole->until, each.period.until)}
                      : each.period;
    }
    return whole.value_or(Period{Date(asOf.year(), 1, 1), Date(asOf.year(), 12, 31)});
}

} // namespace muniment::standing
