// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition_rules.h"

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestScope = 1500;

const QRegularExpression& standardForm()
{
    static const QRegularExpression form = reading(
        u"\\b(?<prefix>(?:BS |DIN |UNE-|NF |UNI |JIS Q |I\\.S\\. )?(?:EN )?)(?<iso>ISO(?:/IEC)?)[ "
        u"/-]*(?<iec>IEC[ /-]*)?"
        "(?<number>9001|14001|20000-1|22301|27001|27017|27018|27701|42001|45001)\\b(?:\\s?[:–-]\\s?(?<edition>(?:19|20)\\d\\d)\\b)?"_s);
    return form;
}

bool isCodeOfPractice(const QString& standard)
{
    return standard.endsWith(u"27017"_s) || standard.endsWith(u"27018"_s);
}

QString standardName(const QRegularExpressionMatch& match)
{
    const QString number = match.captured(u"number"_s);
    const bool joint = match.captured(u"iso"_s).contains(u'/') || match.capturedLength(u"iec"_s) > 0
        || number.startsWith(u"27"_s) || number.startsWith(u"20000"_s) || number == u"42001"_s;
    return (joint ? u"ISO/IEC "_s : u"ISO "_s) + number;
}

QList<Hit> standardHits(const RuleText& source)
{
    QList<Hit> hits;
    for (qsizetype i = 0; i < std::min<qsizetype>(source.labelledPages, source.text.pages.size());
         ++i) {
        const ReadingPage& page = source.text.pages.at(i);
        QRegularExpressionMatchIterator each = standardForm().globalMatch(page.flow);
        while (each.hasNext())
            hits.append({&page, each.next()});
    }
    return hits;
}

// "Statement of Applicability version 3.2 dated 1 March 2026": the words behind the label, of the
// first page that has it.
struct ApplicabilityWords
{
    const ReadingPage* page = nullptr;
    qsizetype start = 0;
    qsizetype end = 0;
};

QList<ApplicabilityWords> applicabilityWords(const RuleText& source)
{
    QList<ApplicabilityWords> result;
    for (qsizetype p = 0; p < source.labels.size(); ++p)
        for (const FoundLabel& label : source.labels.at(p))
            if (label.role == LabelRole::StatementOfApplicability) {
                const ReadingPage& page = source.text.pages.at(p);
                result.append({&page, label.start, std::min(page.flow.size(), label.end() + 120)});
            }
    return result;
}

const QStringList& knownFirms()
{
    static const QStringList firms{u"BSI"_s, u"DNV"_s, u"TÜV SÜD"_s, u"TÜV Rheinland"_s,
        u"TÜV NORD"_s, u"TÜV AUSTRIA"_s, u"DQS"_s, u"Bureau Veritas"_s, u"SGS"_s, u"LRQA"_s,
        u"Intertek"_s, u"Schellman"_s, u"A-LIGN"_s, u"Coalfire"_s, u"EY CertifyPoint"_s, u"AENOR"_s,
        u"AFNOR"_s, u"DEKRA"_s, u"NQA"_s, u"Kiwa"_s, u"RINA"_s, u"datenschutz cert"_s,
        u"Swiss Safety Center"_s, u"Deloitte"_s, u"KPMG"_s, u"Ernst & Young"_s,
        u"PricewaterhouseCoopers"_s, u"Grant Thornton"_s, u"BDO"_s};
    return firms;
}

QList<Candidate> knownFirmsIn(const RuleText& source)
{
    QList<Candidate> result;
    for (const QString& firm : knownFirms()) {
        const QRegularExpression form = readingExactCase(
            u"(?<![\\p{L}\\d])"_s + QRegularExpression::escape(firm) + u"(?![\\p{L}\\d])"_s);
        if (const std::optional<Hit> hit = firstHit(source.text, form, source.labelledPages))
            result.append(candidate(firm, *hit, u"known firm"_s));
    }
    return result;
}

} // namespace

Proposal readStandard(const RuleText& source)
{
    QList<Candidate> certified;
    QList<Candidate> codes;
    for (const Hit& hit : standardHits(source)) {
        const QString name = standardName(hit.match);
        QList<Candidate>& list = isCodeOfPractice(name) ? codes : certified;
        list.append(candidate(name, hit, u"standard"_s));
    }
    // Codes of practice ride on a management system's certificate; a statement names them first.
    const bool codeFirst = !codes.isEmpty()
        && (certified.isEmpty()
            || isCodeOfPractice(standardName(standardHits(source).first().match)));
    return settled(Field::Standard, codeFirst ? codes : certified);
}

Proposal readEdition(const RuleText& source, const QString& standard)
{
    QList<Candidate> candidates;
    for (const Hit& hit : standardHits(source))
        if (hit.match.capturedLength(u"edition"_s) > 0
            && (standard.isEmpty() || standardName(hit.match) == standard))
            candidates.append(candidate(hit.match.captured(u"edition"_s), hit, u"standard"_s));
    return settled(Field::Edition, candidates);
}

Proposal readNumber(const RuleText& source)
{
    static const QRegularExpression form = readingExactCase(
        u"\\A(?:#\\s?)?(?<number>(?:[A-Z]{1,6}[ /-]?){0,2}\\d[\\dA-Za-z./_-]{0,30}(?: \\d[\\dA-Za-z./_-]{0,20}){0,4}|[A-Z]{2,10}(?:[/-][A-Z\\d]{1,12}){1,5})(?![\\p{L}])"_s);
    QList<Candidate> candidates;
    for (qsizetype p = 0; p < source.labels.size(); ++p) {
        const ReadingPage& page = source.text.pages.at(p);
        const QList<FoundLabel>& labels = source.labels.at(p);
        for (qsizetype i = 0; i < labels.size(); ++i) {
            if (labels.at(i).role != LabelRole::Number)
                continue;
            std::optional<LabelledText> value = valueAfter(page, labels, i);
            if (!value)
                continue;
            const QList<FoundDate> dates
                = page.datesBetween(value->start, value->start + value->length);
            if (!dates.isEmpty())
                value->length = dates.first().start - value->start;
            const QRegularExpressionMatch match
                = form.match(page.text.mid(value->start, value->length).trimmed());
            if (!match.hasMatch())
                continue;
            QString number = match.captured(u"number"_s);
            while (number.endsWith(u'.') || number.endsWith(u'-'))
                number.chop(1);
            const qsizetype start = labels.at(i).start;
            candidates.append(candidate(number, page, start,
                value->start + match.capturedEnd() - start, u"labelled number"_s));
        }
    }
    return settled(Field::Number, candidates);
}

Proposal readIssuer(const RuleText& source, DocumentType type)
{
    static const QRegularExpression body = readingExactCase(
        u"(?i:certification body|zertifizierungsstelle|entidad de certificación|organisme de "
        u"certification)(?: of| der)? (?<name>[\\p{Lu}][\\p{L}\\d&.,' -]{2,60}?)"
        "(?= (?i:certifies|hereby|bescheinigt|certifica|certifie|has|is)\\b)"_s);
    static const QRegularExpression behalf = readingExactCase(
        u"(?i:for and on behalf of|on behalf of|im namen (?:der|von)|issued and signed by) (?i:the )?(?<name>[\\p{Lu}][\\p{L}\\d&.' -]{2,60}?)(?=[,:.\\n\\t]|  |$)"_s);
    static const QRegularExpression firm = readingExactCase(
        u"(?:^|\\n|\\t)(?:/s/ )?(?<name>[\\p{Lu}][\\p{L}\\d&.,' -]{2,60}?,? (?:LLP|PLLC|CPAs?|L\\.L\\.P\\.|Wirtschaftsprüfungsgesellschaft|Certified Public Accountants))\\b"_s);
    // A letterhead: a firm by its legal form whose very name says that it certifies.
    static const QRegularExpression letterhead = readingExactCase(
        u"(?:^|\\n|\\t|\\. )(?<name>[\\p{Lu}][\\p{L}\\d&.' -]{0,40}?(?i:certif|zertifi|prüf|assurance|registrar|audit)[\\p{L}]*(?: [\\p{L}&]+){0,3} (?i:GmbH|AG|Ltd|Limited|Inc|LLC|S\\.?A\\.?|B\\.?V\\.?|AS))(?![\\p{L}])"_s);
    QList<Candidate> candidates = labelled(source, LabelRole::Issuer, u"labelled issuer"_s);
    for (Candidate& each : candidates)
        each.value = trimmedName(each.value);
    for (const QRegularExpression& form : {body, behalf, firm, letterhead}) {
        if (!candidates.isEmpty())
            break;
        for (const ReadingPage& page : source.text.pages) {
            const QRegularExpressionMatch match = form.match(page.text);
            if (!match.hasMatch())
                continue;
            candidates.append(candidate(trimmedName(match.captured(u"name"_s)), page,
                match.capturedStart(u"name"_s), match.capturedLength(u"name"_s),
                u"signing body"_s));
            break;
        }
    }
    if (candidates.isEmpty() && type != DocumentType::BridgeLetter)
        candidates = knownFirmsIn(source);
    return settled(Field::Issuer, candidates);
}

Proposal readAccreditationBody(const RuleText& source)
{
    static const QRegularExpression body = readingExactCase(
        u"(?<![\\p{L}])(?:UKAS|ANAB|DAkkS|ENAC|COFRAC|Cofrac|ACCREDIA|Accredia|NABCB|JAS-ANZ|RvA|"
        u"BELAC|INAB|ISMS-AC|CNAS|KAB|SWEDAC|Swedac|DANAK|FINAS|IPAC|PCA|SCC|SAC|EIAC|GAC|IAS|A2LA"
        "|United Kingdom Accreditation Service|ANSI National Accreditation Board|Deutsche "
        "Akkreditierungsstelle|Swiss Accreditation Service|Schweizerische Akkreditierungsstelle"
        "|Norsk [Aa]kkreditering|Entidad Nacional de Acreditación|Comité français d'accréditation)(?![\\p{L}])"_s);
    static const QRegularExpression arrangement = readingExactCase(
        u"\\bIAF(?: MLA)?\\b|International Accreditation Forum|Global Accreditation Cooperation(?: Incorporated)?|\\bGlobal Accreditation MRA\\b"_s);
    if (const std::optional<Hit> hit = firstHit(source.text, body, source.labelledPages))
        return settled(Field::AccreditationBody,
            {candidate(hit->match.captured(), *hit, u"accreditation body"_s)});
    QList<Candidate> candidates
        = labelled(source, LabelRole::AccreditationBody, u"labelled body"_s);
    for (Candidate& each : candidates)
        each.value = trimmedName(each.value);
    if (candidates.isEmpty())
        if (const std::optional<Hit> hit
            = firstHit(source.text, arrangement, source.labelledPages)) {
            // The arrangement among accreditation bodies is named, the body itself is not.
            Candidate named = candidate({}, *hit, u"mutual recognition arrangement"_s);
            named.doubt = ProposalDoubt::Unsure;
            candidates.append(named);
        }
    return settled(Field::AccreditationBody, candidates);
}

Proposal readAccreditationNumber(const RuleText& source)
{
    static const QRegularExpression german
        = readingExactCase(u"\\bD- ?[A-Z]{2}-\\d{5}-\\d{2}(?:-\\d{2})?\\b"_s);
    static const QRegularExpression value
        = readingExactCase(u"\\A[A-Z\\d][\\dA-Za-z./-]{1,24}(?: \\d{2,6})?"_s);
    QList<Candidate> candidates;
    if (const std::optional<Hit> hit = firstHit(source.text, german, source.labelledPages))
        candidates.append(
            candidate(hit->match.captured().remove(u' '), *hit, u"accreditation number"_s));
    for (Candidate each :
        labelled(source, LabelRole::AccreditationNumber, u"labelled accreditation"_s)) {
        const QRegularExpressionMatch match = value.match(each.value);
        each.words.truncate(each.words.indexOf(match.captured()) + match.capturedLength());
        each.value = match.captured();
        while (each.value.endsWith(u'.'))
            each.value.chop(1);
        if (match.hasMatch())
            candidates.append(each);
    }
    return settled(Field::AccreditationNumber, candidates);
}

Proposal readCertifiedSubject(const RuleText& source)
{
    static const QRegularExpression sentence = readingExactCase(
        u"(?i:certif(?:y|ies) that|confirms? that|bescheinigt,? dass|certifica que|certifie "
        u"que|certifica che|awarded to|granted to|issued to)\\s*:?\\s*"
        "(?:(?i:(?:the|das|el|le|il)\\s[\\p{L}\\s()-]{0,60}?(?:management\\s?system|sistema de "
        "gestión[\\p{L}\\s]{0,30}|sistema di gestione[\\p{L}\\s'’]{0,60}|système de "
        "management[\\p{L}\\s'’]{0,60})(?:\\s\\([A-Z]+\\))?\\s(?:of|der|von|de|di))\\s*:?\\s*)?"
        "(?i:the (?:organi[sz]ation|company|client)|das unternehmen|die firma|la (?:entidad|organización|empresa|société)|l'entreprise)?\\s*:?\\s*(?<name>[\\p{Lu}\\d][^\\n\\t]{1,119})"_s);
    QList<Candidate> candidates;
    for (qsizetype p = 0; p < source.labels.size() && candidates.isEmpty(); ++p) {
        const ReadingPage& page = source.text.pages.at(p);
        const QRegularExpressionMatch match = sentence.match(page.text);
        const QString name = trimmedName(match.captured(u"name"_s));
        if (match.hasMatch() && !name.isEmpty())
            candidates.append(candidate(name, page, match.capturedStart(), match.capturedLength(),
                u"certifying sentence"_s));
    }
    if (candidates.isEmpty())
        candidates = labelled(source, LabelRole::Subject, u"labelled subject"_s);
    for (Candidate& each : candidates)
        each.value = trimmedName(each.value);
    return settled(Field::Subject, candidates);
}

Proposal readScope(const RuleText& source)
{
    for (qsizetype p = 0; p < source.labels.size(); ++p) {
        const ReadingPage& page = source.text.pages.at(p);
        for (qsizetype i = 0; i < source.labels.at(p).size(); ++i) {
            const FoundLabel& label = source.labels.at(p).at(i);
            if (label.role != LabelRole::Scope)
                continue;
            const std::optional<LabelledText> value
                = paragraphAfter(page, source.labels.at(p), i, longestScope);
            if (!value || value->length < 8)
                continue;
            static const QRegularExpression tail = reading(
                u",?\\s+(?:in accordance with|as described in|gemäß|according to)(?: the| der)?$"_s);
            const QString scope = page.words(value->start, value->length).remove(tail);
            return settled(
                Field::Scope, {candidate(scope, page, value->start, value->length, u"scope"_s)});
        }
    }
    return settled(Field::Scope, {});
}

Proposal readSoaVersion(const RuleText& source)
{
    static const QRegularExpression form = reading(
        u"(?:\\b(?:version|ver\\.?|v\\.?|revision|rev\\.?|issue|fassung|versión|versione|édition)\\s*[:.]?\\s*|第\\s?)(?<version>\\d[\\w.]{0,11}(?:-\\d{1,4})?|[A-Z]\\b)"_s);
    QList<Candidate> candidates;
    for (const ApplicabilityWords& each : applicabilityWords(source)) {
        const QRegularExpressionMatch match
            = form.match(each.page->flow.mid(each.start, each.end - each.start));
        if (!match.hasMatch())
            continue;
        QString version = match.captured(u"version"_s);
        while (version.endsWith(u'.'))
            version.chop(1);
        candidates.append(candidate(
            version, *each.page, each.start, match.capturedEnd(), u"statement of applicability"_s));
    }
    return settled(Field::SoaVersion, candidates);
}

Proposal readSoaDate(const RuleText& source)
{
    QList<Candidate> candidates;
    for (const ApplicabilityWords& each : applicabilityWords(source)) {
        const QList<FoundDate> dates = each.page->datesBetween(each.start, each.end);
        if (dates.isEmpty())
            continue;
        const FoundDate& date = dates.first();
        const QString between = each.page->text.mid(each.start, date.start - each.start);
        if (!between.contains(u"\n\n"_s) && between.count(u'\n') < 2)
            candidates.append(
                dateCandidate(date, *each.page, each.start, u"statement of applicability"_s));
    }
    return settled(Field::SoaDate, candidates);
}

} // namespace muniment::assurance
