// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/record_labels.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

QString RecordLabel::words() const
{
    if (code.isEmpty())
        return title;
    return title.isEmpty() ? code : QString(code + u' ' + title);
}

QString RecordLabel::shortWords() const
{
    return code.isEmpty() ? title : code;
}

RecordLabels::RecordLabels(std::shared_ptr<const standing::Facts> facts)
    : m_facts(std::move(facts))
{
    addScopes();
    addControls();
    addEvidence();
    addAssurance();
    addAudits();
}

void RecordLabels::addScopes()
{
    add(m_facts->organisation.id, {{}, m_facts->organisation.name, {}});
    for (const scope::Person& each : m_facts->people)
        add(each.id, {{}, each.name, each.id});
    for (const scope::Provider& each : m_facts->providers)
        add(each.id, {{}, each.name, each.id});
    for (const scope::Scope& each : m_facts->scopes)
        add(each.id, {{}, each.name, each.id});
    for (const scope::Asset& each : m_facts->assets)
        add(each.id, {scope::assetCode(each.number), each.name, each.id});
}

// What hangs on a control is shown with it.
void RecordLabels::addControls()
{
    for (const standing::FrameworkFacts& framework : m_facts->frameworks) {
        add(framework.framework.id, {{}, framework.framework.name, framework.framework.id});
        for (const controls::Requirement& each : framework.requirements)
            add(each.id, {each.identifier, each.title, each.id});
    }
    for (const standing::ControlFacts& each : m_facts->controls) {
        const ControlId id = each.control.id;
        const QString code = controls::controlCode(each.control.number);
        add(id, {code, each.control.title, id});
        for (const controls::ControlVersion& version : each.versions)
            add(version.id, {u"%1 v%2"_s.arg(code).arg(version.version), {}, id});
        for (const controls::ExpectedEvidence& expected : each.expected)
            add(expected.id, {code, expected.title, id});
        for (const controls::Implementation& implementation : each.implementations)
            add(implementation.id, {code, {}, id});
        for (const attestation::Attestation& signature : each.attestations)
            add(signature.id,
                {attestation::attestationCode(signature.number), each.control.title, signature.id});
    }
}

void RecordLabels::addEvidence()
{
    for (const standing::EvidenceFacts& each : m_facts->evidence) {
        const EvidenceId id = each.item.id;
        const QString code = evidence::evidenceCode(each.item.number);
        add(id, {code, each.item.title, id});
        for (const standing::RevisionFacts& revision : each.revisions)
            add(revision.revision.id,
                {u"%1 r%2"_s.arg(code).arg(revision.revision.revision), {}, id});
    }
}

void RecordLabels::addAssurance()
{
    for (const assurance::AssuranceDocument& each : m_facts->assurance.documents)
        add(each.id, {assurance::documentCode(each.number), each.fields.title, each.id});
    for (const assurance::Duty& each : m_facts->assurance.duties)
        add(each.id, {assurance::dutyCode(each.number), each.what.reference, each.id});
}

void RecordLabels::addAudits()
{
    for (const audits::Audit& each : m_facts->audits)
        add(each.id, {audits::auditCode(each.number), each.name, each.id});
    for (const audits::Request& each : m_facts->requests)
        add(each.id, {each.code, each.text.simplified(), each.id});
    for (const audits::BinderEdition& each : m_facts->editions)
        add(each.id,
            {u"%1/%2"_s.arg(each.name.code).arg(each.name.edition), each.recipient, each.id});
}

const RecordLabel* RecordLabels::find(const boost::uuids::uuid& id) const
{
    const auto found = m_labels.constFind(AnyId{id});
    return found == m_labels.constEnd() ? nullptr : &*found;
}

} // namespace muniment::ui
