// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance.h"
#include "core/assurance/validity.h"
#include "core/base/clock.h"
#include "core/controls/controls.h"
#include "core/evidence/evidence.h"
#include "core/scope/scope.h"
#include "core/vault/transaction.h"

#include <QList>
#include <QString>

#include <optional>

namespace muniment {

using AssuranceDocumentId = Id<struct AssuranceDocumentTag>;
using AssuranceExceptionId = Id<struct AssuranceExceptionTag>;
using DutyId = Id<struct DutyTag>;
using RelianceId = Id<struct RelianceTag>;
using AssuranceCheckId = Id<struct AssuranceCheckTag>;
using AssuranceReviewId = Id<struct AssuranceReviewTag>;

} // namespace muniment

namespace muniment::assurance {

// Where a confirmed value was read; without page it was typed by hand.
struct ConfirmedField
{
    Field field = Field::Title;
    QString value; // the text form that setField takes
    std::optional<int> page;
    QString words;
    QString rule;
};

// The rule of a reading that a person settled after the import.
inline constexpr QLatin1StringView settledRule("settled");

// Whether a person matched it after the import; its words are those of the document then.
bool isSettled(const ConfirmedField& reading);

// A document once a person confirmed what it says.
struct NewDocument
{
    DocumentFields fields;
    ProviderId providerId;
    RevisionId revisionId; // the file; null: none at hand
    QString restrictionNote; // where it may be seen, asked for from whom
    AssuranceDocumentId supersedes; // null: the first of its kind
    AssuranceDocumentId bridges; // the report that a letter follows
    QList<ConfirmedField> readings;
    QList<DutyText> duties;
};

struct AssuranceDocument
{
    AssuranceDocumentId id;
    qint64 number = 0;
    DocumentFields fields; // without pages of exceptions and subservice organisations
    ProviderId providerId;
    RevisionId revisionId;
    QString restrictionNote;
    AssuranceDocumentId supersedes;
    AssuranceDocumentId bridges;
    PersonId confirmedBy;
    Instant confirmedAt;
    QList<SurveillanceAudit> surveillance;
};

QString documentCode(qint64 number); // "D-03"

// Whether an exception touches us, and what we do about it.
enum class Touches { Undecided, Yes, No };

QString touchesText(Touches touches);
Result<Touches> parseTouches(const QString& text);

struct RecordedException
{
    AssuranceExceptionId id;
    AssuranceDocumentId documentId;
    TestException what; // without page and control: the test names it
    Touches touches = Touches::Undecided;
    QString ourAnswer;
};

struct DutyDecision
{
    DutyState state = DutyState::Undecided;
    ControlId controlId; // that meets it
    QString reason; // why it does not concern us
    PersonId decidedBy;
    Date decidedOn;
};

struct Duty
{
    DutyId id;
    qint64 number = 0;
    AssuranceDocumentId documentId;
    DutyText what;
    DutyDecision decision;
};

QString dutyCode(qint64 number); // "T-07"

// The provider's half of a requirement leans on a document, for a span of days.
struct NewReliance
{
    RequirementId requirementId;
    ScopeId scopeId;
    AssuranceDocumentId documentId;
    std::optional<int> page;
    Date from;
    Date until; // invalid: until further notice

    [[nodiscard]] bool holdsOn(Date day) const
    {
        return from <= day && (!until.isValid() || day <= until);
    }
    [[nodiscard]] bool holdsIn(const Period& period) const
    {
        return from <= period.until && (!until.isValid() || period.from <= until);
    }
};

struct Reliance : NewReliance
{
    RelianceId id;
};

struct RecordedCheck
{
    AssuranceCheckId id;
    AssuranceDocumentId documentId;
    RegisterCheck check;
    PersonId checkedBy;
};

// One page in the binder: what a person read in a document before we leaned on it.
struct NewDocumentReview
{
    AssuranceDocumentId documentId;
    PersonId reviewerId;
    Date reviewedOn;
    QString opinionRead;
    QString exceptions; // those that touch us and what we do
    QString scopeEnough;
    QString periodEnough;
    ReviewConclusion conclusion = ReviewConclusion::MayBeReliedOn;
    QString limits;
};

struct DocumentReview : NewDocumentReview
{
    AssuranceReviewId id;
};

// A service or region of ours that a person found in a document by another spelling. From then on
// the document names it.
struct SettledName
{
    AssuranceDocumentId documentId;
    Field field = Field::Region; // or Service
    QString ours;
    QString theirs; // as the document has it
    std::optional<int> page;
};

// All that is known of documents, read once; the rest of the area are functions of it and a day.
struct AssuranceFacts
{
    QList<AssuranceDocument> documents; // by number
    QList<RecordedException> exceptions;
    QList<Duty> duties; // by number
    QList<Reliance> reliances;
    QList<RecordedCheck> checks;
    QList<DocumentReview> reviews; // oldest first
    QString timeZone = {}; // of the organisation: its days are meant
    QList<SettledName> settled = {};

    [[nodiscard]] const AssuranceDocument* document(AssuranceDocumentId id) const;
    [[nodiscard]] QList<Duty> dutiesOf(AssuranceDocumentId id) const;
    [[nodiscard]] QList<SettledName> settledOf(AssuranceDocumentId id, Field field) const;
    [[nodiscard]] QList<RegisterCheck> checksOf(AssuranceDocumentId id) const;
    // The newest by its day, where there is one.
    [[nodiscard]] std::optional<DocumentReview> reviewOf(AssuranceDocumentId id) const;
    // What standingOn takes: the document with its checks, and from when a newer one replaced it.
    [[nodiscard]] StandingFacts standingFacts(AssuranceDocumentId id) const;
    // Documents that a requirement's provider half leans on in a scope on a day.
    [[nodiscard]] QList<Reliance> leansOn(RequirementId requirement, ScopeId scope, Date day) const;
};

} // namespace muniment::assurance
