// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_names.h"

#include "core/assurance/assurance_messages.h"
#include "core/audits/audits_messages.h"
#include "ui/widgets/screen_dates.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace muniment::ui {

namespace {

constexpr qsizetype longestTitle = 200; // of a duty or request, whose text may fill a page

template <typename List, typename IdType>
const typename List::value_type* findIn(const List& list, IdType id)
{
    const auto found
        = std::find_if(list.begin(), list.end(), [&id](const auto& each) { return each.id == id; });
    return found == list.end() ? nullptr : &*found;
}

class RecordNames
{
    Q_DECLARE_TR_FUNCTIONS(RecordNames)

public:
    explicit RecordNames(const standing::Facts& facts)
        : m_facts(facts)
    {
    }

    static RecordName of(const controls::Control& control)
    {
        return {tr("Control"), controls::controlCode(control.number), control.title};
    }
    static RecordName of(const evidence::Evidence& item)
    {
        return {tr("Evidence"), evidence::evidenceCode(item.number), item.title};
    }
    static RecordName of(const scope::Asset& asset)
    {
        return {tr("Asset"), scope::assetCode(asset.number), asset.name};
    }
    static RecordName of(const scope::Scope& scope)
    {
        return {tr("Scope"), scope::scopeCode(scope.number), scope.name};
    }
    static RecordName of(const scope::Provider& provider)
    {
        return {tr("Provider"), scope::providerCode(provider.number), provider.name};
    }
    static RecordName of(const scope::Person& person)
    {
        return {tr("Person"), scope::personCode(person.number), person.name};
    }
    static RecordName of(const controls::Framework& framework)
    {
        return {tr("Framework"), framework.name, framework.title};
    }
    RecordName of(const controls::Requirement& requirement) const
    {
        const standing::FrameworkFacts* framework = m_facts.framework(requirement.frameworkId);
        return {framework ? framework->framework.name : tr("Requirement"), requirement.identifier,
            requirement.title};
    }
    RecordName of(const attestation::Attestation& each) const
    {
        const standing::ControlFacts* control = m_facts.control(each.controlId);
        return {tr("Attestation"), attestation::attestationCode(each.number),
            tr("%1, %2").arg(
                control ? of(control->control).text() : QString(), periodOnScreen(each.period))};
    }
    static RecordName of(const assurance::AssuranceDocument& document)
    {
        const assurance::DocumentFields& fields = document.fields;
        const QString what
            = fields.title.isEmpty() ? assurance::typeWords(fields.type) : fields.title;
        return {tr("Document"), assurance::documentCode(document.number),
            fields.provider.isEmpty() ? what : fields.provider + QStringLiteral(" · ") + what};
    }
    static RecordName of(const assurance::Duty& duty)
    {
        return {tr("Duty"), assurance::dutyCode(duty.number),
            duty.what.text.left(longestTitle).simplified()};
    }
    static RecordName of(const audits::Audit& audit)
    {
        return {tr("Audit"), audits::auditCode(audit.number), audit.name};
    }
    static RecordName of(const audits::Request& request)
    {
        return {tr("Request"), request.code, request.text.left(longestTitle).simplified()};
    }
    static RecordName of(const audits::BinderEdition& edition)
    {
        return {tr("Binder"), edition.name.code,
            tr("edition %1, %2").arg(edition.name.edition).arg(edition.recipient)};
    }

    RecordName named(ControlId id) const { return ofFacts(m_facts.control(id)); }
    RecordName named(EvidenceId id) const
    {
        const standing::EvidenceFacts* item = m_facts.evidenceItem(id);
        return item ? of(item->item) : RecordName();
    }
    RecordName named(AssetId id) const { return maybe(m_facts.asset(id)); }
    RecordName named(ScopeId id) const { return maybe(m_facts.scope(id)); }
    RecordName named(ProviderId id) const { return maybe(m_facts.provider(id)); }
    RecordName named(PersonId id) const { return maybe(m_facts.person(id)); }
    RecordName named(FrameworkId id) const
    {
        const standing::FrameworkFacts* framework = m_facts.framework(id);
        return framework ? of(framework->framework) : RecordName();
    }
    RecordName named(RequirementId id) const { return maybe(m_facts.requirement(id)); }
    RecordName named(AttestationId id) const
    {
        for (const standing::ControlFacts& control : m_facts.controls)
            if (const auto* found = findIn(control.attestations, id))
                return of(*found);
        return {};
    }
    RecordName named(AssuranceDocumentId id) const { return maybe(m_facts.assurance.document(id)); }
    RecordName named(DutyId id) const { return maybe(findIn(m_facts.assurance.duties, id)); }
    RecordName named(AuditId id) const { return maybe(findIn(m_facts.audits, id)); }
    RecordName named(RequestId id) const { return maybe(m_facts.request(id)); }
    RecordName named(BinderEditionId id) const { return maybe(findIn(m_facts.editions, id)); }
    static RecordName named(const BinderFile& file)
    {
        return {tr("Binder"), {}, QFileInfo(file.path).fileName()};
    }
    static RecordName named(const JournalLink& entry)
    {
        return {tr("Journal entry"), QString::number(entry.sequence), {}};
    }
    static RecordName named(const PlaceLink& place)
    {
        return {tr("Place"), {}, placeName(place.place)};
    }

private:
    static RecordName ofFacts(const standing::ControlFacts* control)
    {
        return control ? of(control->control) : RecordName();
    }
    template <typename Record>
    RecordName maybe(const Record* record) const
    {
        return record ? of(*record) : RecordName();
    }

    const standing::Facts& m_facts;
};

} // namespace

QString RecordName::text() const
{
    return code.isEmpty() ? title : title.isEmpty() ? code : code + u' ' + title;
}

RecordName recordName(const standing::Facts& facts, const RecordLink& link)
{
    const RecordNames names(facts);
    return std::visit([&names](const auto& value) { return names.named(value); }, link);
}

QString recordCode(
    const standing::Facts& facts, const QString& entity, const boost::uuids::uuid& record)
{
    if (entity == QLatin1String("binder_edition")) {
        const auto* edition = findIn(facts.editions, BinderEditionId{record});
        return edition ? audits::handedOutWords(*edition) : QString();
    }
    const std::pair<const char*, RecordLink> links[] = {
        {"control", ControlId{record}},
        {"evidence", EvidenceId{record}},
        {"asset", AssetId{record}},
        {"scope", ScopeId{record}},
        {"provider", ProviderId{record}},
        {"person", PersonId{record}},
        {"attestation", AttestationId{record}},
        {"assurance_document", AssuranceDocumentId{record}},
        {"duty", DutyId{record}},
        {"audit", AuditId{record}},
        {"audit_request", RequestId{record}},
    };
    for (const auto& [name, link] : links)
        if (entity == QLatin1String(name))
            return recordName(facts, link).code;
    return {};
}

void forEachRecord(const standing::Facts& facts,
    const std::function<void(const RecordLink& link, RecordName name)>& take)
{
    const RecordNames names(facts);
    for (const standing::ControlFacts& each : facts.controls)
        take(each.control.id, names.of(each.control));
    for (const standing::EvidenceFacts& each : facts.evidence)
        take(each.item.id, names.of(each.item));
    for (const scope::Asset& each : facts.assets)
        take(each.id, names.of(each));
    for (const audits::Audit& each : facts.audits)
        take(each.id, names.of(each));
    for (const audits::Request& each : facts.requests)
        take(each.id, names.of(each));
    for (const assurance::AssuranceDocument& each : facts.assurance.documents)
        take(each.id, names.of(each));
    for (const assurance::Duty& each : facts.assurance.duties)
        take(each.id, names.of(each));
    for (const scope::Scope& each : facts.scopes)
        take(each.id, names.of(each));
    for (const scope::Provider& each : facts.providers)
        take(each.id, names.of(each));
    for (const scope::Person& each : facts.people)
        take(each.id, names.of(each));
    for (const standing::ControlFacts& control : facts.controls)
        for (const attestation::Attestation& each : control.attestations)
            take(each.id, names.of(each));
    for (const audits::BinderEdition& each : facts.editions)
        take(each.id, names.of(each));
    for (const standing::FrameworkFacts& framework : facts.frameworks) {
        take(framework.framework.id, names.of(framework.framework));
        for (const controls::Requirement& each : framework.requirements)
            take(each.id, names.of(each));
    }
}

} // namespace muniment::ui
