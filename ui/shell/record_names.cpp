// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_names.h"

#include <algorithm>

namespace muniment::ui {

namespace {

template <typename List, typename Code>
QString codeIn(const List& list, const boost::uuids::uuid& record, Code code)
{
    const auto found = std::find_if(
        list.begin(), list.end(), [&record](const auto& each) { return each.id.value == record; });
    return found == list.end() ? QString() : code(*found);
}

QString attestationCodeIn(const standing::Facts& facts, const boost::uuids::uuid& record)
{
    for (const standing::ControlFacts& control : facts.controls)
        for (const attestation::Attestation& each : control.attestations)
            if (each.id.value == record)
                return attestation::attestationCode(each.number);
    return {};
}

} // namespace

QString recordCode(
    const standing::Facts& facts, const QString& entity, const boost::uuids::uuid& record)
{
    if (entity == QLatin1String("control")) {
        const standing::ControlFacts* control = facts.control(ControlId{record});
        return control ? controls::controlCode(control->control.number) : QString();
    }
    if (entity == QLatin1String("evidence")) {
        const standing::EvidenceFacts* item = facts.evidenceItem(EvidenceId{record});
        return item ? evidence::evidenceCode(item->item.number) : QString();
    }
    if (entity == QLatin1String("asset")) {
        const scope::Asset* asset = facts.asset(AssetId{record});
        return asset ? scope::assetCode(asset->number) : QString();
    }
    if (entity == QLatin1String("person"))
        return codeIn(facts.people, record,
            [](const scope::Person& each) { return scope::personCode(each.number); });
    if (entity == QLatin1String("scope"))
        return codeIn(facts.scopes, record,
            [](const scope::Scope& each) { return scope::scopeCode(each.number); });
    if (entity == QLatin1String("audit"))
        return codeIn(facts.audits, record,
            [](const audits::Audit& each) { return audits::auditCode(each.number); });
    if (entity == QLatin1String("attestation"))
        return attestationCodeIn(facts, record);
    return {};
}

} // namespace muniment::ui
