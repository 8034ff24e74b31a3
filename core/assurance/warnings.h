// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance.h"
#include "core/assurance/recognition.h"
#include "core/assurance/validity.h"
#include "core/base/sha256.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace muniment::assurance {

// The pitfalls of third-party documents. Several may share a code of the list that the trade
// knows; `warningCode` tells it.
enum class Pitfall {
    Expired, // since
    NotYetInForce, // first day
    EndsBeforePeriodEnd, // end, period end
    EditionNoLongerAccepted, // standard and edition, last day
    SurveillanceNotShown, // due day
    AccreditationNotFound,
    NotInScope, // the services and regions of ours
    SubjectDiffers, // named, contracted
    ApplicabilityMissing,
    ApplicabilityDiffers, // stated, cited
    Reissued, // the other number
    SuspendedOrWithdrawn, // day of the check
    HostCertificateMissing, // standard
    DaysNotCovered, // days, spans
    LongBridge, // days
    BridgesAnotherPeriod, // period end
    DesignOnly,
    ModifiedOpinion, // opinion
    ExceptionsNotEvaluated, // number
    DutyWithoutControl, // reference
    DutyProofStale, // reference
    SubserviceWithoutDocument, // name
    CategoryNotInScope, // category
    GeneralUseReport,
    ServiceNotIncluded, // service
    MatrixMissing,
    DatedTooEarly, // date, period end
    DatedAhead, // date
    MetadataContradicts, // metadata, text
    SameBytes, // the other document
    SameNumber, // number, the other document
    RestrictedForOutsider, // restriction
};

// "CERT-01"
QString warningCode(Pitfall pitfall);

struct Warning
{
    Pitfall pitfall = Pitfall::Expired;
    QStringList values; // in the order that the pitfall names

    friend bool operator==(const Warning&, const Warning&) = default;
};

// What we do about a duty, as far as a warning needs to know.
struct DutyUnderWatch
{
    QString reference;
    DutyKind kind = DutyKind::Cuec;
    DutyState state = DutyState::Undecided;
    bool proofIsCurrent = false;
};

// A document with all that a check of it may want to know.
struct DocumentUnderWatch
{
    QString name; // "D-03"; empty while it is being imported
    StandingFacts facts;
    std::optional<Sha256> content; // of its file
    bool isReviewed = false;
    qsizetype answeredExceptions = 0; // of which a person said whether they touch us
    bool hasMatrix = false; // its responsibility matrix was imported
    QList<DutyUnderWatch> duties;
    QStringList subservicesWithDocument; // names
    QString metadataTitle; // what the file says about itself
};

enum class Claim { Design, OperatingEffectiveness };

enum class Recipient { Inside, OwnAuditor, Regulator, Customer };

// What we want the document for. Empty values ask nothing.
struct OurUse
{
    Date asOf;
    std::optional<Period> period;
    QStringList services;
    QStringList regions;
    QString contractingEntity;
    QString citedSoaVersion;
    QList<Category> categories;
    Claim claim = Claim::Design;
    Recipient recipient = Recipient::Inside;
    int longestBridgeDays = 92; // three months, by custom
};

// Everything that is to be said about a document, in the order of the codes. `others` are the
// other documents of the same provider.
QList<Warning> warningsOf(
    const DocumentUnderWatch& document, const QList<DocumentUnderWatch>& others, const OurUse& use);

} // namespace muniment::assurance
