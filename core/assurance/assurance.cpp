// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/assurance.h"

#include "core/assurance/assurance_messages.h"
#include "core/base/base_messages.h"
#include "core/base/text_forms.h"

namespace muniment::assurance {

namespace {

constexpr TextForm<DocumentKind> kindForms[] = {
    {DocumentKind::Certificate, "certificate"},
    {DocumentKind::Report, "report"},
    {DocumentKind::Letter, "letter"},
    {DocumentKind::SelfDeclaration, "self_declaration"},
    {DocumentKind::Listing, "listing"},
};

constexpr TextForm<DocumentType> typeForms[] = {
    {DocumentType::IsoCertificate, "iso_certificate"},
    {DocumentType::IsoPracticeStatement, "iso_practice_statement"},
    {DocumentType::Soc1Type1, "soc1_type1"},
    {DocumentType::Soc1Type2, "soc1_type2"},
    {DocumentType::Soc2Type1, "soc2_type1"},
    {DocumentType::Soc2Type2, "soc2_type2"},
    {DocumentType::Soc3, "soc3"},
    {DocumentType::BridgeLetter, "bridge_letter"},
    {DocumentType::AttestationLetter, "attestation_letter"},
    {DocumentType::PciAoc, "pci_aoc"},
    {DocumentType::CsaStarLevel1, "csa_star_level1"},
    {DocumentType::CsaStarLevel2, "csa_star_level2"},
    {DocumentType::FedRamp, "fedramp"},
    {DocumentType::Hitrust, "hitrust"},
    {DocumentType::C5Type1, "c5_type1"},
    {DocumentType::C5Type2, "c5_type2"},
    {DocumentType::Ens, "ens"},
    {DocumentType::Tisax, "tisax"},
    {DocumentType::Irap, "irap"},
    {DocumentType::SecNumCloud, "secnumcloud"},
    {DocumentType::Hds, "hds"},
    {DocumentType::Fips140, "fips_140"},
    {DocumentType::PenTestLetter, "pen_test_letter"},
    {DocumentType::Other, "other"},
};

constexpr TextForm<Opinion> opinionForms[] = {
    {Opinion::Unqualified, "unqualified"},
    {Opinion::Qualified, "qualified"},
    {Opinion::Adverse, "adverse"},
    {Opinion::Disclaimer, "disclaimer"},
};

constexpr TextForm<DutyKind> dutyKindForms[] = {
    {DutyKind::Cuec, "cuec"},
    {DutyKind::OtherUserResponsibility, "other_user_responsibility"},
    {DutyKind::MatrixRow, "matrix_row"},
    {DutyKind::Contract, "contract"},
};

constexpr TextForm<DutyState> dutyStateForms[] = {
    {DutyState::Undecided, "undecided"},
    {DutyState::Met, "met"},
    {DutyState::NotMet, "not_met"},
    {DutyState::DoesNotConcernUs, "does_not_concern_us"},
};

constexpr TextForm<SubserviceMethod> methodForms[] = {
    {SubserviceMethod::NotStated, "not_stated"},
    {SubserviceMethod::CarveOut, "carve_out"},
    {SubserviceMethod::Inclusive, "inclusive"},
};

constexpr TextForm<Category> categoryForms[] = {
    {Category::Security, "security"},
    {Category::Availability, "availability"},
    {Category::ProcessingIntegrity, "processing_integrity"},
    {Category::Confidentiality, "confidentiality"},
    {Category::Privacy, "privacy"},
};

constexpr TextForm<CheckStatus> checkStatusForms[] = {
    {CheckStatus::Listed, "listed"},
    {CheckStatus::Suspended, "suspended"},
    {CheckStatus::Withdrawn, "withdrawn"},
    {CheckStatus::NotFound, "not_found"},
};

constexpr TextForm<ReviewConclusion> conclusionForms[] = {
    {ReviewConclusion::MayBeReliedOn, "may_be_relied_on"},
    {ReviewConclusion::WithLimits, "with_limits"},
    {ReviewConclusion::NotToBeReliedOn, "not"},
};

constexpr TextForm<Field> fieldForms[] = {
    {Field::Kind, "kind"},
    {Field::Type, "type"},
    {Field::Provider, "provider"},
    {Field::Title, "title"},
    {Field::Standard, "standard"},
    {Field::Edition, "edition"},
    {Field::Number, "number"},
    {Field::Issuer, "issuer"},
    {Field::AccreditationBody, "accreditation_body"},
    {Field::AccreditationNumber, "accreditation_number"},
    {Field::Subject, "subject"},
    {Field::Issued, "issued"},
    {Field::Effective, "effective"},
    {Field::Decided, "decided"},
    {Field::Expiry, "expiry"},
    {Field::SurveillanceDue, "surveillance_due"},
    {Field::PeriodFrom, "period_from"},
    {Field::PeriodUntil, "period_until"},
    {Field::AsOf, "as_of"},
    {Field::BridgeThrough, "bridge_through"},
    {Field::Scope, "scope"},
    {Field::SoaVersion, "soa_version"},
    {Field::SoaDate, "soa_date"},
    {Field::Service, "services"},
    {Field::Region, "regions"},
    {Field::Category, "categories"},
    {Field::Opinion, "opinion"},
    {Field::OpinionBasis, "opinion_basis"},
    {Field::Restriction, "restriction"},
};

QString* plainText(DocumentFields& fields, Field field)
{
    switch (field) {
    case Field::Provider:
        return &fields.provider;
    case Field::Title:
        return &fields.title;
    case Field::Standard:
        return &fields.standard;
    case Field::Edition:
        return &fields.edition;
    case Field::Number:
        return &fields.number;
    case Field::Issuer:
        return &fields.issuer;
    case Field::AccreditationBody:
        return &fields.accreditationBody;
    case Field::AccreditationNumber:
        return &fields.accreditationNumber;
    case Field::Subject:
        return &fields.subject;
    case Field::Scope:
        return &fields.scope;
    case Field::SoaVersion:
        return &fields.soaVersion;
    case Field::OpinionBasis:
        return &fields.opinionBasis;
    default:
        return nullptr;
    }
}

Date* day(DocumentFields& fields, Field field)
{
    switch (field) {
    case Field::Issued:
        return &fields.issued;
    case Field::Effective:
        return &fields.effective;
    case Field::Decided:
        return &fields.decided;
    case Field::Expiry:
        return &fields.expiry;
    case Field::PeriodFrom:
        return &fields.periodFrom;
    case Field::PeriodUntil:
        return &fields.periodUntil;
    case Field::AsOf:
        return &fields.asOf;
    case Field::BridgeThrough:
        return &fields.bridgeThrough;
    case Field::SoaDate:
        return &fields.soaDate;
    default:
        return nullptr;
    }
}

QStringList listOf(const QString& text)
{
    QStringList result;
    for (const QString& each : text.split(u';'))
        if (!each.trimmed().isEmpty())
            result.append(each.trimmed());
    return result;
}

template <typename Value, typename Parse>
Status setList(QList<Value>& target, const QString& text, Parse parse)
{
    QList<Value> values;
    for (const QString& each : listOf(text)) {
        const Result<Value> value = parse(each);
        if (!value)
            return failWith(value);
        values.append(*value);
    }
    target = values;
    return {};
}

template <typename Target, typename Value>
Status take(Target& target, const Result<Value>& value)
{
    if (!value)
        return failWith(value);
    target = *value;
    return {};
}

Status setDay(Date& target, const QString& text)
{
    if (text.isEmpty()) {
        target = {};
        return {};
    }
    return take(target, parseDate(text));
}

Status inOrder(const DocumentFields& fields, Field first, Field second)
{
    DocumentFields read = fields;
    const Date from = *day(read, first);
    const Date until = *day(read, second);
    if (from.isValid() && until.isValid() && until < from)
        return fail(Problem::Invalid, cause::datesReversed,
            {dateText(from), dateText(until), fieldText(first), fieldText(second)});
    return {};
}

} // namespace

QString documentKindText(DocumentKind kind)
{
    return textOf(kind, kindForms);
}

Result<DocumentKind> parseDocumentKind(const QString& text)
{
    return parseForm<DocumentKind>(text, kindForms);
}

QString documentTypeText(DocumentType type)
{
    return textOf(type, typeForms);
}

Result<DocumentType> parseDocumentType(const QString& text)
{
    return parseForm<DocumentType>(text, typeForms);
}

QString opinionText(Opinion opinion)
{
    return textOf(opinion, opinionForms);
}

Result<Opinion> parseOpinion(const QString& text)
{
    return parseForm<Opinion>(text, opinionForms);
}

QString dutyKindText(DutyKind kind)
{
    return textOf(kind, dutyKindForms);
}

Result<DutyKind> parseDutyKind(const QString& text)
{
    return parseForm<DutyKind>(text, dutyKindForms);
}

QString dutyStateText(DutyState state)
{
    return textOf(state, dutyStateForms);
}

Result<DutyState> parseDutyState(const QString& text)
{
    return parseForm<DutyState>(text, dutyStateForms);
}

QString subserviceMethodText(SubserviceMethod method)
{
    return textOf(method, methodForms);
}

Result<SubserviceMethod> parseSubserviceMethod(const QString& text)
{
    return parseForm<SubserviceMethod>(text, methodForms);
}

QString categoryText(Category category)
{
    return textOf(category, categoryForms);
}

Result<Category> parseCategory(const QString& text)
{
    return parseForm<Category>(text, categoryForms);
}

QString checkStatusText(CheckStatus status)
{
    return textOf(status, checkStatusForms);
}

Result<CheckStatus> parseCheckStatus(const QString& text)
{
    return parseForm<CheckStatus>(text, checkStatusForms);
}

QString reviewConclusionText(ReviewConclusion conclusion)
{
    return textOf(conclusion, conclusionForms);
}

Result<ReviewConclusion> parseReviewConclusion(const QString& text)
{
    return parseForm<ReviewConclusion>(text, conclusionForms);
}

QString fieldText(Field field)
{
    return textOf(field, fieldForms);
}

Result<Field> parseField(const QString& text)
{
    return parseForm<Field>(text, fieldForms);
}

DocumentKind usualKind(DocumentType type)
{
    switch (type) {
    case DocumentType::IsoCertificate:
    case DocumentType::IsoPracticeStatement:
    case DocumentType::CsaStarLevel2:
    case DocumentType::Hitrust:
    case DocumentType::Ens:
    case DocumentType::Hds:
        return DocumentKind::Certificate;
    case DocumentType::BridgeLetter:
    case DocumentType::AttestationLetter:
    case DocumentType::PenTestLetter:
        return DocumentKind::Letter;
    case DocumentType::CsaStarLevel1:
        return DocumentKind::SelfDeclaration;
    case DocumentType::FedRamp:
    case DocumentType::Tisax:
    case DocumentType::SecNumCloud:
    case DocumentType::Fips140:
        return DocumentKind::Listing;
    default:
        return DocumentKind::Report;
    }
}

bool coversAPeriod(DocumentType type)
{
    return type == DocumentType::Soc1Type2 || type == DocumentType::Soc2Type2
        || type == DocumentType::Soc3 || type == DocumentType::C5Type2;
}

bool speaksAsOfADay(DocumentType type)
{
    return type == DocumentType::Soc1Type1 || type == DocumentType::Soc2Type1
        || type == DocumentType::C5Type1;
}

std::optional<Period> DocumentFields::period() const
{
    if (!periodFrom.isValid() || !periodUntil.isValid() || periodUntil < periodFrom)
        return std::nullopt;
    return Period{periodFrom, periodUntil};
}

Status setField(DocumentFields& fields, Field field, const QString& text)
{
    const QString value = text.trimmed();
    if (QString* target = plainText(fields, field)) {
        *target = value;
        return {};
    }
    if (Date* target = day(fields, field))
        return setDay(*target, value);
    switch (field) {
    case Field::Kind:
        return take(fields.kind, parseDocumentKind(value));
    case Field::Type: {
        const Result<DocumentType> type = parseDocumentType(value);
        if (!type)
            return failWith(type);
        fields.type = *type;
        fields.kind = usualKind(*type);
        return {};
    }
    case Field::SurveillanceDue:
        return setList(fields.surveillanceDue, value, parseDate);
    case Field::Category:
        return setList(fields.categories, value, parseCategory);
    case Field::Service:
        fields.services = listOf(value);
        return {};
    case Field::Region:
        fields.regions = listOf(value);
        return {};
    case Field::Opinion:
        return take(fields.opinion, parseOpinion(value));
    case Field::Restriction:
        return take(fields.restriction, evidence::parseRestriction(value));
    default:
        Q_UNREACHABLE();
    }
}

Status checkDates(const DocumentFields& fields)
{
    for (const auto& [from, until] : {std::pair{Field::PeriodFrom, Field::PeriodUntil},
             std::pair{Field::Issued, Field::Expiry}, std::pair{Field::Effective, Field::Expiry},
             std::pair{Field::PeriodUntil, Field::BridgeThrough}})
        if (const Status ordered = inOrder(fields, from, until); !ordered)
            return ordered;
    if (coversAPeriod(fields.type) && fields.periodFrom.isValid() != fields.periodUntil.isValid())
        return fail(Problem::Invalid, cause::halfPeriod,
            {dateText(fields.periodFrom.isValid() ? fields.periodFrom : fields.periodUntil)});
    return {};
}

} // namespace muniment::assurance
