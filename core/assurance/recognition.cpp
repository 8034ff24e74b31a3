// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition.h"

#include "core/assurance/recognition_kind.h"
#include "core/assurance/recognition_rules.h"

#include <algorithm>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype labelledPagesOfReports = 4;
constexpr qsizetype labelledPagesOfOthers = 20;

bool isReport(std::optional<DocumentType> type)
{
    return type && (coversAPeriod(*type) || speaksAsOfADay(*type));
}

RuleText ruleText(const ReadingText& text, const KindFinding& kind)
{
    const bool report = std::any_of(kind.candidates.begin(), kind.candidates.end(),
        [](DocumentType type) { return isReport(type); });
    RuleText source{text, {}, {}, 0};
    source.labelledPages
        = std::min(text.pages.size(), report ? labelledPagesOfReports : labelledPagesOfOthers);
    for (qsizetype i = 0; i < source.labelledPages; ++i) {
        const ReadingPage& page = text.pages.at(i);
        source.labels.append(findLabels(page));
        source.dates.append(labelledDates(page, source.labels.last()));
    }
    return source;
}

void addKind(Recognition& result, const KindFinding& kind)
{
    Proposal type;
    type.field = Field::Type;
    type.rule = u"markers"_s;
    const auto strongest = std::max_element(kind.markers.begin(), kind.markers.end(),
        [](const Marker& a, const Marker& b) { return a.weight < b.weight; });
    if (!kind.candidates.isEmpty() && strongest != kind.markers.end()) {
        type.page = strongest->page;
        type.words = strongest->words;
    }
    if (kind.type) {
        type.state = ProposalState::Clear;
        type.value = documentTypeText(*kind.type);
    } else if (!kind.candidates.isEmpty()) {
        type.state = ProposalState::ToDecide;
        type.doubt = ProposalDoubt::SeveralFound;
        for (const DocumentType each : kind.candidates)
            type.alternatives.append(documentTypeText(each));
    }
    Proposal nature = type;
    nature.field = Field::Kind;
    nature.alternatives.clear();
    for (const DocumentType each : kind.candidates)
        if (const QString word = documentKindText(usualKind(each));
            !nature.alternatives.contains(word))
            nature.alternatives.append(word);
    if (nature.alternatives.size() == 1) {
        nature.state = ProposalState::Clear;
        nature.doubt = ProposalDoubt::None;
        nature.value = nature.alternatives.takeFirst();
    }
    result.proposals = {nature, type};
}

void addCertificate(QList<Proposal>& proposals, const RuleText& source)
{
    const Proposal standard = readStandard(source);
    proposals += {standard, readEdition(source, standard.value), readNumber(source),
        readAccreditationBody(source), readAccreditationNumber(source),
        readLabelledDate(source, Field::Issued), readLabelledDate(source, Field::Decided),
        readLabelledDate(source, Field::Effective), readLabelledDate(source, Field::Expiry),
        readSurveillance(source), readScope(source), readSoaVersion(source), readSoaDate(source),
        readList(source, Field::Service), readList(source, Field::Region)};
}

void addReport(QList<Proposal>& proposals, const RuleText& source, DocumentType type)
{
    proposals.append(readReportDate(source));
    if (speaksAsOfADay(type))
        proposals.append(readAsOf(source));
    else
        proposals += readPeriod(source);
    if (type == DocumentType::Soc2Type1 || type == DocumentType::Soc2Type2
        || type == DocumentType::Soc3)
        proposals.append(readCategories(source));
    const Proposal opinion = readOpinion(source);
    proposals.append(opinion);
    if (opinion.state == ProposalState::ToDecide)
        proposals.append(readOpinionBasis(source));
    proposals += {readList(source, Field::Service), readList(source, Field::Region)};
}

void addBridgeLetter(QList<Proposal>& proposals, const RuleText& source)
{
    const QList<Proposal> period = readBridgedPeriod(source);
    proposals.append(readLetterDate(source));
    proposals += period;
    proposals.append(readBridgeThrough(source, period));
    proposals += {readList(source, Field::Service), readList(source, Field::Region)};
}

void addOther(QList<Proposal>& proposals, const RuleText& source, DocumentType type)
{
    const bool letter = usualKind(type) == DocumentKind::Letter;
    const Proposal standard = readStandard(source);
    proposals += {standard, readEdition(source, standard.value), readNumber(source),
        letter ? readLetterDate(source) : readReportDate(source),
        readLabelledDate(source, Field::Effective), readLabelledDate(source, Field::Expiry),
        readLabelledDate(source, Field::AsOf), readScope(source), readList(source, Field::Service),
        readList(source, Field::Region)};
}

// A report that might be of Type 1 or 2 is read as Type 2, which asks for more.
DocumentType typeToReadAs(const KindFinding& kind)
{
    return kind.candidates.isEmpty() ? DocumentType::Other : kind.candidates.last();
}

void addFields(Recognition& result, const RuleText& source, DocumentType type)
{
    const Proposal subject = isReport(type) ? Proposal{} : readCertifiedSubject(source);
    const Proposal provider = readProvider(source, subject);
    Proposal named = provider;
    named.field = Field::Subject;
    result.proposals += {provider, named, readTitle(source)};
    // A bridge letter speaks for the provider itself.
    Proposal issuer = type == DocumentType::BridgeLetter ? provider : readIssuer(source, type);
    issuer.field = Field::Issuer;
    result.proposals.append(issuer);
    if (type == DocumentType::IsoCertificate || type == DocumentType::IsoPracticeStatement)
        addCertificate(result.proposals, source);
    else if (isReport(type))
        addReport(result.proposals, source, type);
    else if (type == DocumentType::BridgeLetter)
        addBridgeLetter(result.proposals, source);
    else
        addOther(result.proposals, source, type);
    result.proposals.append(readRestriction(source, type));
}

QString standardNumber(const QString& text)
{
    static const QRegularExpression form(
        u"(?<!\\d)(?:9001|14001|20000-1|22301|27001|27017|27018|27701|42001|45001)(?!\\d)"_s);
    return form.match(text).captured();
}

void remarkOnName(Recognition& result, const QString& offeredName)
{
    const Proposal* standard = result.proposal(Field::Standard);
    const QString offered = standardNumber(offeredName);
    if (standard && standard->state == ProposalState::Clear && !offered.isEmpty()
        && standardNumber(standard->value) != offered)
        result.remarks.append({Caution::NameContradictsText, {offered, standard->value},
            standard->page, standard->words});
    static const QRegularExpression report = reading(u"\\bSOC[ _-]?[123]\\b"_s);
    const QString named = report.match(offeredName).captured();
    const bool isSoc
        = result.type && (isReport(result.type) || *result.type == DocumentType::BridgeLetter);
    if (!named.isEmpty() && result.type && !isSoc)
        result.remarks.append(
            {Caution::NameContradictsText, {named, documentTypeText(*result.type)}, 0, {}});
}

bool isBlankForm(const ReadingText& text, const Recognition& result)
{
    if (result.type != DocumentType::PciAoc)
        return false;
    const auto stated = [&result](Field field) {
        const Proposal* found = result.proposal(field);
        return found && found->state != ProposalState::NotFound;
    };
    const bool anyDate = std::any_of(text.pages.begin(), text.pages.end(),
        [](const ReadingPage& page) { return !page.dates.isEmpty(); });
    return !anyDate || (!stated(Field::Issued) && !stated(Field::AsOf) && !stated(Field::Provider));
}

// The days as they were read, or one of them was.
void remarkOnOrder(Recognition& result)
{
    const QPair<Field, Field> spans[] = {{Field::Issued, Field::Expiry},
        {Field::Effective, Field::Expiry}, {Field::PeriodFrom, Field::PeriodUntil}};
    for (const auto& [start, end] : spans) {
        const Proposal* from = result.proposal(start);
        const Proposal* until = result.proposal(end);
        if (!from || !until || from->state != ProposalState::Clear
            || until->state != ProposalState::Clear || from->value <= until->value)
            continue;
        result.remarks.append(
            {Caution::EndBeforeStart, {from->value, until->value}, until->page, until->words});
        return;
    }
}

// An auditor at the head or the foot of the letter, not one that its text speaks of.
void remarkOnLetterhead(Recognition& result, const ReadingText& text)
{
    static const QRegularExpression auditor = readingExactCase(
        u"\\b(?:LLP|Certified Public Accountants|CPAs|Wirtschaftsprüfungsgesellschaft)\\b"_s);
    constexpr qsizetype headAndFoot = 4;
    for (const ReadingPage& page : text.pages)
        for (qsizetype i = 0; i < page.lines.size(); ++i) {
            const bool atEdge = i < headAndFoot || i >= page.lines.size() - headAndFoot;
            const QString line = page.line(page.lines.at(i));
            if (atEdge && line.size() < 80 && auditor.match(line).hasMatch()) {
                result.remarks.append({Caution::AuditorsLetterhead, {}, page.page, line});
                return;
            }
        }
}

void addRemarks(Recognition& result, const ReadingText& text, const QString& offeredName)
{
    static const QRegularExpression claim = reading(
        u"\\b(?:ISO(?:/IEC)? ?\\d{4,5}(?:[:-]\\d{4})?|SOC ?[123]|PCI DSS|HIPAA|GDPR|HITRUST|FedRAMP)[- ](?:compliant|certified|aligned|ready)\\b|\\b(?:compliant|aligned|compliance) with (?:ISO|SOC|PCI|HIPAA)"_s);
    if (isBlankForm(text, result))
        result.remarks.append({Caution::BlankForm, {}, 1, {}});
    if (result.type == DocumentType::AttestationLetter)
        result.remarks.append({Caution::LetterIsNoCertificate, {}, 1, {}});
    const Proposal* standard = result.proposal(Field::Standard);
    if (result.type == DocumentType::IsoCertificate && standard
        && standard->state == ProposalState::Clear) {
        const QString number = standardNumber(standard->value);
        if (number == u"9001"_s || number == u"14001"_s || number == u"45001"_s)
            result.remarks.append({Caution::NotAboutInformationSecurity, {standard->value},
                standard->page, standard->words});
    }
    if (result.type == DocumentType::BridgeLetter)
        remarkOnLetterhead(result, text);
    const Proposal* type = result.proposal(Field::Type);
    if (type && type->state == ProposalState::NotFound)
        if (const std::optional<Hit> hit = firstHit(text, claim))
            result.remarks.append(
                {Caution::SalesClaim, {hit->words()}, hit->page->page, hit->words()});
    remarkOnOrder(result);
    remarkOnName(result, offeredName);
}

} // namespace

const Proposal* Recognition::proposal(Field field) const
{
    for (const Proposal& each : proposals)
        if (each.field == field)
            return &each;
    return nullptr;
}

bool Recognition::has(Caution caution) const
{
    return std::any_of(remarks.begin(), remarks.end(),
        [caution](const Remark& each) { return each.caution == caution; });
}

qsizetype Recognition::count(ProposalState state) const
{
    return std::count_if(proposals.begin(), proposals.end(),
        [state](const Proposal& each) { return each.state == state; });
}

Recognition recognise(const QList<PageText>& pages, const QString& offeredName)
{
    Recognition result;
    const ReadingText text = prepareText(pages);
    result.hasText = text.hasText();
    if (!result.hasText) {
        result.remarks.append({Caution::NoText, {}, 0, {}});
        return result;
    }
    const KindFinding kind = recogniseKind(text);
    result.type = kind.type;
    result.score = kind.score;
    result.markers = kind.markers;
    addKind(result, kind);
    const RuleText source = ruleText(text, kind);
    const DocumentType type = typeToReadAs(kind);
    addFields(result, source, type);
    if (isReport(type)) {
        result.exceptions = readExceptions(text);
        result.subserviceOrganisations = readSubserviceOrganisations(text);
        result.duties = readDuties(text);
    }
    addRemarks(result, text, offeredName);
    return result;
}

DocumentFields clearFields(const Recognition& recognition)
{
    DocumentFields fields;
    // The type comes first: setting it also sets the kind that it has by nature.
    for (const bool typePass : {true, false})
        for (const Proposal& each : recognition.proposals)
            if (each.state == ProposalState::Clear && (each.field == Field::Type) == typePass)
                // A proposal's value is the field's own text form; a value that is not stays unset.
                (void)setField(fields, each.field, each.value);
    fields.exceptions = recognition.exceptions;
    fields.subserviceOrganisations = recognition.subserviceOrganisations;
    return fields;
}

} // namespace muniment::assurance
