// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/result.h"
#include "core/evidence/evidence.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace muniment::assurance {

// What a third party issued. A certificate is in force or not; a report covers a span of time and
// never expires.
enum class DocumentKind { Certificate, Report, Letter, SelfDeclaration, Listing };

enum class DocumentType {
    IsoCertificate,
    IsoPracticeStatement, // ISO/IEC 27017 or 27018: rests on a 27001 certificate
    Soc1Type1,
    Soc1Type2,
    Soc2Type1,
    Soc2Type2,
    Soc3,
    BridgeLetter,
    AttestationLetter,
    PciAoc,
    CsaStarLevel1,
    CsaStarLevel2,
    FedRamp,
    Hitrust,
    C5Type1,
    C5Type2,
    Ens,
    Tisax,
    Irap,
    SecNumCloud,
    Hds,
    Fips140,
    PenTestLetter,
    Other,
};

enum class Opinion { Unqualified, Qualified, Adverse, Disclaimer };

using evidence::Restriction;

// A CUEC is assumed by the provider's controls and limits the opinion; the other kinds do not.
enum class DutyKind { Cuec, OtherUserResponsibility, MatrixRow, Contract };

enum class DutyState { Undecided, Met, NotMet, DoesNotConcernUs };

enum class SubserviceMethod { NotStated, CarveOut, Inclusive };

// A criteria category of a SOC 2 report.
enum class Category { Security, Availability, ProcessingIntegrity, Confidentiality, Privacy };

// What a register said when a person looked.
enum class CheckStatus { Listed, Suspended, Withdrawn, NotFound };

enum class ReviewConclusion { MayBeReliedOn, WithLimits, NotToBeReliedOn };

// Everything that a document is read for, and that `--set FIELD=VALUE` takes.
enum class Field {
    Kind,
    Type,
    Provider,
    Title,
    Standard,
    Edition,
    Number,
    Issuer,
    AccreditationBody,
    AccreditationNumber,
    Subject,
    Issued,
    Effective,
    Decided,
    Expiry,
    SurveillanceDue,
    PeriodFrom,
    PeriodUntil,
    AsOf,
    BridgeThrough,
    Scope,
    SoaVersion,
    SoaDate,
    Service,
    Region,
    Category,
    Opinion,
    OpinionBasis,
    Restriction,
};

QString documentKindText(DocumentKind kind); // "self_declaration"
Result<DocumentKind> parseDocumentKind(const QString& text);
QString documentTypeText(DocumentType type); // "soc2_type2"
Result<DocumentType> parseDocumentType(const QString& text);
QString opinionText(Opinion opinion);
Result<Opinion> parseOpinion(const QString& text);
QString dutyKindText(DutyKind kind);
Result<DutyKind> parseDutyKind(const QString& text);
QString dutyStateText(DutyState state);
Result<DutyState> parseDutyState(const QString& text);
QString subserviceMethodText(SubserviceMethod method);
Result<SubserviceMethod> parseSubserviceMethod(const QString& text);
QString categoryText(Category category);
Result<Category> parseCategory(const QString& text);
QString checkStatusText(CheckStatus status);
Result<CheckStatus> parseCheckStatus(const QString& text);
QString reviewConclusionText(ReviewConclusion conclusion);
Result<ReviewConclusion> parseReviewConclusion(const QString& text);
QString fieldText(Field field); // "period_from"
Result<Field> parseField(const QString& text);

// The kind that a type has by nature. A person may decide otherwise.
DocumentKind usualKind(DocumentType type);

// Whether a document of this type speaks about a span of time (Type 2), or about one day.
bool coversAPeriod(DocumentType type);
bool speaksAsOfADay(DocumentType type);

// The text of one page, as the document gives it. Pages count from 1.
struct PageText
{
    int page = 0;
    QString text;
};

// A test of a control that found a deviation. The provider's reply is not audited.
struct TestException
{
    QString control;
    QString test;
    QString result;
    QString response;
    int page = 0;

    friend bool operator==(const TestException&, const TestException&) = default;
};

struct SubserviceOrganisation
{
    QString name;
    SubserviceMethod method = SubserviceMethod::NotStated;
    QString expected; // what the provider expects of it; no duty of ours
    int page = 0;

    friend bool operator==(const SubserviceOrganisation&, const SubserviceOrganisation&) = default;
};

// A look into a register, as a recorded act.
struct RegisterCheck
{
    QString registerName; // "IAF CertSearch"
    Date checkedOn;
    CheckStatus status = CheckStatus::Listed;
    QString note;
    Date lookAgainOn;
};

// A surveillance audit that is due, and the day on which it was shown to have taken place.
struct SurveillanceAudit
{
    Date dueOn;
    Date shownOn; // invalid: not shown
};

// What a document asks of its reader.
struct DutyText
{
    DutyKind kind = DutyKind::Cuec;
    QString reference;
    QString text;
    int page = 0;

    friend bool operator==(const DutyText&, const DutyText&) = default;
};

// What a document says, once a person confirmed it. An empty text and a null date mean "not
// stated". For a bridge letter `period` is that of the report it refers to.
struct DocumentFields
{
    DocumentKind kind = DocumentKind::Report;
    DocumentType type = DocumentType::Other;
    QString provider;
    QString title;
    QString standard;
    QString edition;
    QString number;
    QString issuer;
    QString accreditationBody;
    QString accreditationNumber;
    QString subject;
    Date issued;
    Date effective;
    Date decided;
    Date expiry;
    QList<Date> surveillanceDue;
    Date periodFrom;
    Date periodUntil;
    Date asOf;
    Date bridgeThrough;
    QString scope;
    QString soaVersion;
    Date soaDate;
    QStringList services;
    QStringList regions;
    QList<Category> categories;
    std::optional<Opinion> opinion;
    QString opinionBasis;
    std::optional<Restriction> restriction;
    QList<TestException> exceptions;
    QList<SubserviceOrganisation> subserviceOrganisations;

    // Both ends stated, in order.
    [[nodiscard]] std::optional<Period> period() const;
};

// Sets one field from its text form; dates as 2026-12-31, lists separated by semicolons.
Status setField(DocumentFields& fields, Field field, const QString& text);

// Refuses an end before its start, in the period, in the validity and behind a bridge.
Status checkDates(const DocumentFields& fields);

} // namespace muniment::assurance
