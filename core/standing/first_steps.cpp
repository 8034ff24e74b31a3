// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/first_steps.h"

#include "core/base/text_forms.h"

#include <algorithm>

namespace muniment::standing {

namespace {

constexpr TextForm<FirstStep> firstStepForms[] = {
    {FirstStep::People, "people"},
    {FirstStep::Scope, "scope"},
    {FirstStep::Assets, "assets"},
    {FirstStep::Frameworks, "frameworks"},
    {FirstStep::Controls, "controls"},
    {FirstStep::Owners, "owners"},
    {FirstStep::ProviderDocuments, "provider_documents"},
    {FirstStep::Evidence, "evidence"},
    {FirstStep::Signature, "signature"},
    {FirstStep::Binder, "binder"},
};

template <typename List, typename Test>
qint64 countIf(const List& list, Test test)
{
    return std::count_if(list.begin(), list.end(), test);
}

// A scope says where it runs; its period may be left to the calendar.
bool isDescribed(const scope::Scope& scope)
{
    return !scope.providerId.isNull() && !scope.regions.isEmpty();
}

bool isNotRetired(const ControlFacts& control)
{
    return !control.control.retiredOn.isValid();
}

// Who does it, and how often it shows.
bool isArranged(const ControlFacts& control)
{
    return isNotRetired(control) && !control.control.ownerId.isNull()
        && !control.expected.isEmpty();
}

bool isProofOfAControl(const EvidenceFacts& item)
{
    return item.isHeld() && countIf(item.links, [](const evidence::EvidenceLink& link) {
        return !link.controlId.isNull();
    }) > 0;
}

} // namespace

QString firstStepText(FirstStep step)
{
    return textOf(step, firstStepForms);
}

QList<FirstStepStanding> firstSteps(const Facts& facts)
{
    const auto some = [](FirstStep step, qint64 count) {
        return FirstStepStanding{step, count > 0, count};
    };
    const qint64 inUse = countIf(facts.controls, isNotRetired);
    const qint64 arranged = countIf(facts.controls, isArranged);
    const qint64 reviewed = countIf(
        facts.assurance.documents, [&facts](const assurance::AssuranceDocument& document) {
            return facts.assurance.reviewOf(document.id).has_value();
        });
    qint64 signatures = 0;
    for (const ControlFacts& each : facts.controls)
        signatures += each.attestations.size();
    return {some(FirstStep::People, facts.people.size()),
        some(FirstStep::Scope, countIf(facts.scopes, isDescribed)),
        some(FirstStep::Assets, facts.assets.size()),
        some(FirstStep::Frameworks, facts.scopeFrameworks.size()), some(FirstStep::Controls, inUse),
        {FirstStep::Owners, arranged > 0 && arranged == inUse, arranged},
        {FirstStep::ProviderDocuments, reviewed > 0, facts.assurance.documents.size()},
        some(FirstStep::Evidence, countIf(facts.evidence, isProofOfAControl)),
        some(FirstStep::Signature, signatures), some(FirstStep::Binder, facts.editions.size())};
}

bool isUnderWay(const QList<FirstStepStanding>& steps)
{
    return std::all_of(steps.begin(), steps.end(), [](const FirstStepStanding& each) {
        return each.isDone
            || (each.step != FirstStep::Controls && each.step != FirstStep::Evidence);
    });
}

} // namespace muniment::standing
