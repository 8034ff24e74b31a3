// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/controls/controls.h"
#include "core/evidence/evidence.h"
#include "core/scope/scope.h"

#include <QList>
#include <QString>

namespace muniment {

using AssuranceDocumentId = Id<struct AssuranceDocumentTag>;
using DutyId = Id<struct DutyTag>;
using RelianceId = Id<struct RelianceTag>;
using AssuranceCheckId = Id<struct AssuranceCheckTag>;
using AssuranceReviewId = Id<struct AssuranceReviewTag>;
using AssuranceExceptionId = Id<struct AssuranceExceptionTag>;

} // namespace muniment

// What the vault keeps of a document once a person confirmed what it says.
namespace muniment::assurance {

// Where a confirmed value was read: the page, its exact words, the rule; page 0 is typed by hand.
struct ReadField
{
    QString field;
    QString value;
    int page = 0;
    QString words;
    QString rule;
};

struct NewDocument
{
    DocumentFields fields;
    ProviderId providerId;
    RevisionId revisionId; // the file, as evidence; null: none held
    QString restrictionNote; // where it may be seen, asked for from whom
    AssuranceDocumentId supersedes;
    AssuranceDocumentId bridges; // of a letter: the report that it speaks for
    QList<ReadField> readFields;
    QList<DutyText> duties;
};

struct Document
{
    AssuranceDocumentId id;
    qint64 number = 0;
    DocumentFields fields; // `provider` is empty: the record is `providerId`
    ProviderId providerId;
    RevisionId revisionId;
    QString restrictionNote;
    AssuranceDocumentId supersedes;
    AssuranceDocumentId bridges;
    PersonId confirmedBy;
    Instant confirmedAt;
};

QString documentCode(qint64 number); // "D-03"

enum class TouchesUs { Undecided, Yes, No };
QString touchesUsText(TouchesUs touches);
Result<TouchesUs> parseTouchesUs(const QString& text);

struct HeldException : TestException
{
    AssuranceExceptionId id;
    AssuranceDocumentId documentId;
    TouchesUs touchesUs = TouchesUs::Undecided;
    QString ourAnswer;
};

struct Surveillance
{
    AssuranceDocumentId documentId;
    Date dueOn;
    Date shownOn; // invalid: not shown
};

struct Duty : DutyText
{
    DutyId id;
    qint64 number = 0;
    AssuranceDocumentId documentId;
    DutyState state = DutyState::Undecided;
    ControlId controlId; // by which it is met
    QString reason;
    PersonId decidedBy;
    Date decidedOn;
};

QString dutyCode(qint64 number); // "Y-07"

// A requirement's provider half leans on a document, from a day and until another.
struct NewReliance
{
    RequirementId requirementId;
    ScopeId scopeId;
    AssuranceDocumentId documentId;
    int page = 0; // 0: not said
    Date reliedFrom;
    Date reliedUntil; // invalid: still
};

struct Reliance : NewReliance
{
    RelianceId id;
};

// A look into a register, as a recorded act.
struct NewCheck
{
    AssuranceDocumentId documentId;
    QString registerName;
    Date checkedOn;
    PersonId checkedBy;
    CheckStatus status = CheckStatus::Listed;
    QString note;
    Date lookAgainOn;
};

struct Check : NewCheck
{
    AssuranceCheckId id;
};

struct NewReview
{
    AssuranceDocumentId documentId;
    PersonId reviewerId;
    Date reviewedOn;
    QString opinionRead;
    QString exceptions; // those that touch us, and what we do
    QString scopeEnough;
    QString periodEnough;
    ReviewConclusion conclusion = ReviewConclusion::MayBeReliedOn;
    QString limits;
};

struct Review : NewReview
{
    AssuranceReviewId id;
};

} // namespace muniment::assurance
