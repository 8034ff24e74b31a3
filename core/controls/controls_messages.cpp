// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/controls_messages.h"

#include <QCoreApplication>

namespace muniment::controls {

namespace {

class ControlsMessages
{
    Q_DECLARE_TR_FUNCTIONS(muniment::controls::ControlsMessages)

public:
    static Words notFoundWords(const Error& error)
    {
        const QString text = error.values.value(0);
        const QString other = error.values.value(1);
        if (error.is(cause::frameworkNotFound))
            return {tr("No such framework"), tr("No framework is called “%1”.").arg(text),
                tr("Load a framework first, or look at the list of those loaded.")};
        if (error.is(cause::requirementNotFound))
            return {tr("No such requirement"), tr("%2 has no requirement “%1”.").arg(text, other),
                tr("Look at the list of its requirements.")};
        if (error.is(cause::referenceNotFound))
            return {tr("No such requirement"), tr("“%1” names no requirement.").arg(text),
                tr("Write the framework, a colon and the number: iso-27001-2022:A.5.15.")};
        if (error.is(cause::controlNotFound))
            return {tr("No such control"), tr("No control is called “%1”.").arg(text),
                tr("Name a control by code (C-12) or by full title.")};
        if (error.is(cause::versionNotFound))
            return {tr("No such text"), tr("The control %1 has no text.").arg(text),
                tr("Check the vault.")};
        if (error.is(cause::expectedNotFound))
            return {tr("Nothing of this kind expected"),
                other.isEmpty() ? tr("No expected evidence is called “%1”.").arg(text)
                                : tr("%2 expects no evidence called “%1”.").arg(text, other),
                tr("Name it by its title or by its number within the control.")};
        if (error.is(cause::implementationNotFound))
            return {tr("Not applied"), tr("The control is not applied to this asset."),
                tr("Look at the assets of the control.")};
        if (error.is(cause::appliedNowhere))
            return {tr("Applied nowhere"),
                tr("%1 is not put into practice anywhere yet.").arg(text),
                tr("Name the assets, or say that it is organisation-wide.")};
        return {tr("Not in the catalog"), tr("The starter catalog has no “%1”.").arg(text),
            tr("Look at the list of what is shipped.")};
    }

    static Words decisionWords(const Error& error)
    {
        const QString first = error.values.value(0);
        if (error.is(cause::exclusionNeedsReason))
            return {tr("Reason missing"), tr("What does not apply needs a reason."),
                tr("Say why it does not apply.")};
        if (error.is(cause::exclusionNeedsApprover))
            return {tr("Approver missing"),
                tr("What does not apply needs the name of the person who approved that."),
                tr("Name the approver.")};
        if (error.is(cause::providerIsNoReason))
            return {tr("Not a reason to leave it out"),
                tr("“%1” says who carries the requirement out, not why it does not apply.")
                    .arg(first),
                tr("Keep it applicable and set its responsibility to provider.")};
        return {tr("Other party unnamed"), tr("The other party has no name."),
            tr("Say which organisation it is.")};
    }

    static Words ruleWords(const Error& error)
    {
        const QString first = error.values.value(0);
        const QString second = error.values.value(1);
        if (error.is(cause::catalogUnreadable))
            return {tr("Catalog unreadable"), tr("The catalog %1 cannot be read.").arg(first),
                tr("Install the program again.")};
        if (error.is(cause::controlAmbiguous))
            return {tr("Several controls"),
                tr("Several controls are called “%1”: %2.").arg(first, second),
                tr("Name the control by code.")};
        if (error.is(cause::titleMissing))
            return {tr("Title missing"), tr("The title is empty."), tr("Give it a title.")};
        if (error.is(cause::statementMissing))
            return {tr("Statement missing"), tr("The control does not say what is done."),
                tr("Write what you do in a sentence or more.")};
        if (error.is(cause::codeMissing))
            return {tr("Identifier missing"), tr("The identifier or the name is empty."),
                tr("Give both.")};
        if (error.is(cause::versionNotLater))
            return {tr("Days out of order"),
                tr("The text would be in force from %1, but its neighbour is from %2.")
                    .arg(first, second),
                tr("Choose a day that keeps the versions in order, or correct the version in "
                   "force.")};
        if (error.is(cause::handedToOneself))
            return {tr("Nobody else named"),
                tr("What %1 answers for is to go to somebody else.").arg(first),
                tr("Name another person.")};
        if (error.is(cause::takerNotActive))
            return {tr("Not active"), tr("%1 is not active on %2.").arg(first, second),
                tr("Name a person who is active.")};
        if (error.is(cause::titleTaken))
            return {tr("Title taken"), tr("%1 is called “%2” already.").arg(second, first),
                tr("Give the other control a title that tells the two apart.")};
        if (error.is(cause::entryTaken))
            return {tr("Taken already"),
                tr("The catalog entry “%1” is in the vault already.").arg(first),
                tr("Change the control that exists.")};
        return {tr("Retired already"), tr("%1 was retired on %2.").arg(first, second),
            tr("Leave it, or undo the retirement.")};
    }

    static Words words(const Error& error)
    {
        for (const Cause* missing :
            {&cause::frameworkNotFound, &cause::requirementNotFound, &cause::referenceNotFound,
                &cause::controlNotFound, &cause::versionNotFound, &cause::expectedNotFound,
                &cause::implementationNotFound, &cause::appliedNowhere, &cause::entryNotFound})
            if (error.is(*missing))
                return notFoundWords(error);
        for (const Cause* decision : {&cause::exclusionNeedsReason, &cause::exclusionNeedsApprover,
                 &cause::providerIsNoReason, &cause::otherPartyUnnamed})
            if (error.is(*decision))
                return decisionWords(error);
        return ruleWords(error);
    }

    static QString layerWords(Layer layer)
    {
        switch (layer) {
        case Layer::CustomerData:
            return tr("customer data");
        case Layer::Configuration:
            return tr("configuration and settings");
        case Layer::Identities:
            return tr("identities and users");
        case Layer::ClientDevices:
            return tr("client devices");
        case Layer::Applications:
            return tr("applications");
        case Layer::NetworkControls:
            return tr("network controls");
        case Layer::OperatingSystem:
            return tr("operating system");
        case Layer::Physical:
            return tr("physical hosts, network, datacenter");
        case Layer::Organisation:
            break;
        }
        return tr("organisation");
    }

    static QString controlKindWords(ControlKind kind)
    {
        switch (kind) {
        case ControlKind::Application:
            return tr("application");
        case ControlKind::Data:
            return tr("data");
        case ControlKind::VirtualMachine:
            return tr("virtual machine");
        case ControlKind::Credential:
            return tr("credential");
        case ControlKind::Organisation:
            break;
        }
        return tr("organisation-wide");
    }

    static QString implementationStatusWords(ImplementationStatus status)
    {
        switch (status) {
        case ImplementationStatus::NotStarted:
            return tr("not started");
        case ImplementationStatus::Planned:
            return tr("planned");
        case ImplementationStatus::Partial:
            return tr("partial");
        case ImplementationStatus::Implemented:
            return tr("implemented");
        case ImplementationStatus::Alternative:
            break;
        }
        return tr("alternative");
    }

    static QString proofWords(Proof proof)
    {
        switch (proof) {
        case Proof::Population:
            return tr("population");
        case Proof::Sample:
            return tr("sample");
        case Proof::SignedReview:
            return tr("signed review");
        case Proof::Log:
            return tr("log");
        case Proof::Configuration:
            return tr("configuration");
        case Proof::Report:
            return tr("report");
        case Proof::Policy:
            return tr("policy");
        case Proof::Record:
            return tr("record");
        case Proof::TestResult:
            return tr("test result");
        case Proof::Screenshot:
            break;
        }
        return tr("screenshot");
    }

    static QString whoWords(Who who)
    {
        switch (who) {
        case Who::Ours:
            return tr("ours");
        case Who::Provider:
            return tr("provider");
        case Who::Shared:
            return tr("shared");
        case Who::OtherParty:
            return tr("other party");
        case Who::Undecided:
            break;
        }
        return tr("undecided");
    }

    static QString frequencyWords(Frequency frequency)
    {
        switch (frequency) {
        case Frequency::Continuous:
            return tr("continuous");
        case Frequency::Daily:
            return tr("daily");
        case Frequency::Weekly:
            return tr("weekly");
        case Frequency::Monthly:
            return tr("monthly");
        case Frequency::Quarterly:
            return tr("quarterly");
        case Frequency::HalfYearly:
            return tr("half-yearly");
        case Frequency::Yearly:
            return tr("yearly");
        case Frequency::OnEvent:
            break;
        }
        return tr("on event");
    }

    static QString originWords(ResponsibilityOrigin origin)
    {
        switch (origin) {
        case ResponsibilityOrigin::PublishedSplit:
            return tr("published split");
        case ResponsibilityOrigin::OrganisationLayer:
            return tr("organisation's own");
        case ResponsibilityOrigin::Scope:
            return tr("set for the scope");
        case ResponsibilityOrigin::Asset:
            break;
        }
        return tr("set for the asset");
    }

    static QString extentWords(Extent extent)
    {
        return extent == Extent::Partial ? tr("partial list") : QString();
    }

    static QString applicabilityWords(ApplicabilityState state)
    {
        return state == ApplicabilityState::Applicable ? tr("applicable") : tr("excluded");
    }

    static QString fillWords(Fill fill)
    {
        return fill == Fill::Contains ? tr("contains the slot") : tr("lies in the slot");
    }
};

} // namespace

Words words(const Error& error)
{
    return ControlsMessages::words(error);
}

QString extentWords(Extent extent)
{
    return ControlsMessages::extentWords(extent);
}

QString layerWords(Layer layer)
{
    return ControlsMessages::layerWords(layer);
}

QString applicabilityWords(ApplicabilityState state)
{
    return ControlsMessages::applicabilityWords(state);
}

QString controlKindWords(ControlKind kind)
{
    return ControlsMessages::controlKindWords(kind);
}

QString implementationStatusWords(ImplementationStatus status)
{
    return ControlsMessages::implementationStatusWords(status);
}

QString proofWords(Proof proof)
{
    return ControlsMessages::proofWords(proof);
}

QString fillWords(Fill fill)
{
    return ControlsMessages::fillWords(fill);
}

QString whoWords(Who who)
{
    return ControlsMessages::whoWords(who);
}

QString frequencyWords(Frequency frequency)
{
    return ControlsMessages::frequencyWords(frequency);
}

QString responsibilityOriginWords(ResponsibilityOrigin origin)
{
    return ControlsMessages::originWords(origin);
}

} // namespace muniment::controls
