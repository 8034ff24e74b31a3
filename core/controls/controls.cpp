// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/controls.h"

#include "core/base/text_forms.h"

using namespace Qt::StringLiterals;

namespace muniment::controls {

namespace {

constexpr TextForm<Extent> extentForms[] = {
    {Extent::Complete, "complete"},
    {Extent::Partial, "partial"},
};

constexpr TextForm<Layer> layerForms[] = {
    {Layer::CustomerData, "customer_data"},
    {Layer::Configuration, "configuration"},
    {Layer::Identities, "identities"},
    {Layer::ClientDevices, "client_devices"},
    {Layer::Applications, "applications"},
    {Layer::NetworkControls, "network_controls"},
    {Layer::OperatingSystem, "operating_system"},
    {Layer::Physical, "physical"},
    {Layer::Organisation, "organisation"},
};

constexpr TextForm<RequirementPart> partForms[] = {
    {RequirementPart::Control, "control"},
    {RequirementPart::Clause, "clause"},
};

constexpr TextForm<Attention> attentionForms[] = {
    {Attention::Usual, "usual"},
    {Attention::AlwaysLookedAt, "always_looked_at"},
};

constexpr TextForm<ApplicabilityState> applicabilityForms[] = {
    {ApplicabilityState::Applicable, "applicable"},
    {ApplicabilityState::Excluded, "excluded"},
};

constexpr TextForm<ControlKind> controlKindForms[] = {
    {ControlKind::Application, "application"},
    {ControlKind::Data, "data"},
    {ControlKind::VirtualMachine, "virtual_machine"},
    {ControlKind::Credential, "credential"},
    {ControlKind::Organisation, "organisation"},
};

constexpr TextForm<ImplementationStatus> statusForms[] = {
    {ImplementationStatus::NotStarted, "not_started"},
    {ImplementationStatus::Planned, "planned"},
    {ImplementationStatus::Partial, "partial"},
    {ImplementationStatus::Implemented, "implemented"},
    {ImplementationStatus::Alternative, "alternative"},
};

constexpr TextForm<Applies> appliesForms[] = {
    {Applies::Applies, "applies"},
    {Applies::DoesNotApply, "does_not_apply"},
};

constexpr TextForm<Proof> proofForms[] = {
    {Proof::Population, "population"},
    {Proof::Sample, "sample"},
    {Proof::SignedReview, "signed_review"},
    {Proof::Log, "log"},
    {Proof::Configuration, "configuration"},
    {Proof::Report, "report"},
    {Proof::Policy, "policy"},
    {Proof::Record, "record"},
    {Proof::TestResult, "test_result"},
    {Proof::Screenshot, "screenshot"},
};

constexpr TextForm<Fill> fillForms[] = {
    {Fill::Contains, "contains"},
    {Fill::LiesIn, "lies_in"},
};

constexpr TextForm<Who> whoForms[] = {
    {Who::Ours, "ours"},
    {Who::Provider, "provider"},
    {Who::Shared, "shared"},
    {Who::OtherParty, "other_party"},
    {Who::Undecided, "undecided"},
};

// The namespace of all frameworks. It never changes: vaults and exports carry what follows from it.
const boost::uuids::uuid& frameworkSpace()
{
    static const boost::uuids::uuid space
        = base::uuidFromText(u"8d1c7f0a-52b3-4e0e-9c55-6b1f0a7d3c21"_s).value();
    return space;
}

} // namespace

QString extentText(Extent extent)
{
    return textOf(extent, extentForms);
}

Result<Extent> parseExtent(const QString& text)
{
    return parseForm(text, extentForms);
}

QString layerText(Layer layer)
{
    return textOf(layer, layerForms);
}

Result<Layer> parseLayer(const QString& text)
{
    return parseForm(text, layerForms);
}

QString requirementPartText(RequirementPart part)
{
    return textOf(part, partForms);
}

Result<RequirementPart> parseRequirementPart(const QString& text)
{
    return parseForm(text, partForms);
}

QString attentionText(Attention attention)
{
    return textOf(attention, attentionForms);
}

Result<Attention> parseAttention(const QString& text)
{
    return parseForm(text, attentionForms);
}

QString applicabilityText(ApplicabilityState state)
{
    return textOf(state, applicabilityForms);
}

Result<ApplicabilityState> parseApplicability(const QString& text)
{
    return parseForm(text, applicabilityForms);
}

QString controlKindText(ControlKind kind)
{
    return textOf(kind, controlKindForms);
}

Result<ControlKind> parseControlKind(const QString& text)
{
    return parseForm(text, controlKindForms);
}

ControlKind controlKindOf(scope::AssetKind kind)
{
    switch (kind) {
    case scope::AssetKind::Application:
        return ControlKind::Application;
    case scope::AssetKind::Data:
        return ControlKind::Data;
    case scope::AssetKind::VirtualMachine:
        return ControlKind::VirtualMachine;
    case scope::AssetKind::Credential:
        break;
    }
    return ControlKind::Credential;
}

QString implementationStatusText(ImplementationStatus status)
{
    return textOf(status, statusForms);
}

Result<ImplementationStatus> parseImplementationStatus(const QString& text)
{
    return parseForm(text, statusForms);
}

QString appliesText(Applies applies)
{
    return textOf(applies, appliesForms);
}

Result<Applies> parseApplies(const QString& text)
{
    return parseForm(text, appliesForms);
}

QString proofText(Proof proof)
{
    return textOf(proof, proofForms);
}

Result<Proof> parseProof(const QString& text)
{
    return parseForm(text, proofForms);
}

QString fillText(Fill fill)
{
    return textOf(fill, fillForms);
}

Result<Fill> parseFill(const QString& text)
{
    return parseForm(text, fillForms);
}

QString whoText(Who who)
{
    return textOf(who, whoForms);
}

Result<Who> parseWho(const QString& text)
{
    return parseForm(text, whoForms);
}

FrameworkId frameworkIdOf(const QString& code)
{
    return FrameworkId{base::nameBasedUuid(frameworkSpace(), code)};
}

RequirementId requirementIdOf(FrameworkId framework, const QString& identifier)
{
    return RequirementId{base::nameBasedUuid(framework.value, identifier)};
}

QString controlCode(qint64 number)
{
    return u"C-"_s + QString::number(number).rightJustified(2, u'0');
}

} // namespace muniment::controls
