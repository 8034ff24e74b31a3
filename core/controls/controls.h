// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/scope/scope.h"
#include "core/vault/transaction.h"

#include <QList>
#include <QString>

#include <optional>

namespace muniment {

using FrameworkId = Id<struct FrameworkTag>;
using RequirementId = Id<struct RequirementTag>;
using ResponsibilityId = Id<struct ResponsibilityTag>;
using ControlId = Id<struct ControlTag>;
using ControlVersionId = Id<struct ControlVersionTag>;
using ImplementationId = Id<struct ImplementationTag>;
using ExpectedEvidenceId = Id<struct ExpectedEvidenceTag>;

} // namespace muniment

namespace muniment::controls {

// Frameworks and requirements ---------------------------------------------------------------------

// Whether all requirements of the publication are listed. Every figure of coverage over a partial
// list says so beside it.
enum class Extent { Complete, Partial };

QString extentText(Extent extent);
Result<Extent> parseExtent(const QString& text);

struct Framework
{
    FrameworkId id;
    QString code; // "iso-27001-2022"
    QString name; // "ISO/IEC 27001:2022"
    QString title;
    QString edition;
    QString publisher;
    Extent extent = Extent::Complete;
    QString note;

    friend bool operator==(const Framework&, const Framework&) = default;
};

// What part of a system a requirement speaks of; providers publish who answers for each of them.
enum class Layer {
    CustomerData,
    Configuration,
    Identities,
    ClientDevices,
    Applications,
    NetworkControls,
    OperatingSystem,
    Physical,
    Organisation, // ours in every service model
};

QString layerText(Layer layer); // "customer_data"
Result<Layer> parseLayer(const QString& text);

enum class RequirementPart { Control, Clause };

QString requirementPartText(RequirementPart part);
Result<RequirementPart> parseRequirementPart(const QString& text);

// Clauses that every surveillance audit looks at.
enum class Attention { Usual, AlwaysLookedAt };

QString attentionText(Attention attention);
Result<Attention> parseAttention(const QString& text);

struct Requirement
{
    RequirementId id;
    FrameworkId frameworkId;
    QString identifier; // "A.5.15"
    QString title;
    QString text; // empty unless the user imported what they hold a licence for
    QString family;
    int position = 0; // order within the framework
    Layer layer = Layer::Organisation;
    RequirementPart part = RequirementPart::Control;
    Attention attention = Attention::Usual;
    QString ourHalf;
    QString providerHalf;

    friend bool operator==(const Requirement&, const Requirement&) = default;
};

// The same on every desk: two that load the same catalog agree on every id.
FrameworkId frameworkIdOf(const QString& code);
RequirementId requirementIdOf(FrameworkId framework, const QString& identifier);

enum class ApplicabilityState { Applicable, Excluded };

QString applicabilityText(ApplicabilityState state);
Result<ApplicabilityState> parseApplicability(const QString& text);

// A person's decision. Where there is none, a requirement is applicable.
struct Applicability
{
    RequirementId requirementId;
    ScopeId scopeId;
    ApplicabilityState state = ApplicabilityState::Applicable;
    QString reason;
    PersonId approverId;
    Date decidedOn;
};

struct ScopeFramework
{
    ScopeId scopeId;
    FrameworkId frameworkId;
    Date appliesFrom;
};

// Controls ----------------------------------------------------------------------------------------

// What a control looks after.
enum class ControlKind { Application, Data, VirtualMachine, Credential, Organisation };

QString controlKindText(ControlKind kind);
Result<ControlKind> parseControlKind(const QString& text);
ControlKind controlKindOf(scope::AssetKind kind);

struct NewControl
{
    QString title;
    PersonId ownerId;
    Frequency frequency = Frequency::Quarterly;
    QList<ControlKind> kinds;
    QString providerHalf;
    QString catalogEntry; // id in the starter catalog; empty for an own control
    Date plannedFor; // invalid: no plan

    friend bool operator==(const NewControl&, const NewControl&) = default;
};

struct Control : NewControl
{
    ControlId id;
    qint64 number = 0;
    Date retiredOn; // invalid: in use

    friend bool operator==(const Control&, const Control&) = default;

    [[nodiscard]] bool isRetiredOn(Date day) const
    {
        return retiredOn.isValid() && retiredOn <= day;
    }
};

QString controlCode(qint64 number); // "C-12", at least two digits

struct NewControlVersion
{
    Date inForceFrom; // invalid: today
    QString statement; // what we do
    QString purpose; // why
    QString procedure; // how
    QString changeNote;

    friend bool operator==(const NewControlVersion&, const NewControlVersion&) = default;
};

// The text of a control, in force from a day until the next version's day.
struct ControlVersion : NewControlVersion
{
    ControlVersionId id;
    ControlId controlId;
    int version = 1;

    friend bool operator==(const ControlVersion&, const ControlVersion&) = default;
};

// A control meets a requirement.
struct ControlRequirement
{
    ControlId controlId;
    RequirementId requirementId;
};

// Implementation ----------------------------------------------------------------------------------

enum class ImplementationStatus { NotStarted, Planned, Partial, Implemented, Alternative };

QString implementationStatusText(ImplementationStatus status); // "not_started"
Result<ImplementationStatus> parseImplementationStatus(const QString& text);

enum class Applies { Applies, DoesNotApply };

QString appliesText(Applies applies);
Result<Applies> parseApplies(const QString& text);

// How far a control is put into practice on one asset, or in the organisation as a whole where
// `assetId` is null.
struct NewImplementation
{
    ControlId controlId;
    AssetId assetId;
    ImplementationStatus status = ImplementationStatus::NotStarted;
    QString narrative;
    Applies applies = Applies::Applies;
    QString reason; // and approver: why it does not apply
    PersonId approverId;
};

struct Implementation : NewImplementation
{
    ImplementationId id;
};

// Expected evidence -------------------------------------------------------------------------------

enum class Proof {
    Population,
    Sample,
    SignedReview,
    Log,
    Configuration,
    Report,
    Policy,
    Record,
    TestResult,
    Screenshot,
};

QString proofText(Proof proof); // "signed_review"
Result<Proof> parseProof(const QString& text);

// How evidence fills a slot: its time contains the slot, or lies in it.
enum class Fill { Contains, LiesIn };

QString fillText(Fill fill);
Result<Fill> parseFill(const QString& text);

// One row of what a control should show: a series with a slot per period of its frequency.
struct NewExpectedEvidence
{
    ControlId controlId;
    QString title;
    Proof proof = Proof::Record;
    Fill fill = Fill::LiesIn;
    Frequency frequency = Frequency::Quarterly;
    std::optional<int> sampleSize;
    int dueAfterDays = 15; // after the slot's last day
    QString source;
    QString hint; // how to get it
    PersonId ownerId; // null: the control's owner
    Date activeFrom;
    Date activeUntil;
};

struct ExpectedEvidence : NewExpectedEvidence
{
    ExpectedEvidenceId id;
    int position = 0; // order within the control

    [[nodiscard]] bool isActiveIn(const Period& period) const
    {
        return (!activeFrom.isValid() || activeFrom <= period.until)
            && (!activeUntil.isValid() || period.from <= activeUntil);
    }
};

// Responsibility ----------------------------------------------------------------------------------

enum class Who { Ours, Provider, Shared, OtherParty, Undecided };

QString whoText(Who who); // "other_party"
Result<Who> parseWho(const QString& text);

// A person's word over the default by service model: for a whole scope where `assetId` is null,
// else for one asset. An empty half leaves the requirement's own text standing.
struct NewResponsibilityOverride
{
    RequirementId requirementId;
    ScopeId scopeId;
    AssetId assetId;
    Who who = Who::Undecided;
    QString otherParty; // its name, where it is another party
    QString ourHalf;
    QString providerHalf;
};

struct ResponsibilityOverride : NewResponsibilityOverride
{
    ResponsibilityId id;
};

} // namespace muniment::controls
