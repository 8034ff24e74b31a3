// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition_rules.h"

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

struct WordedOpinion
{
    Opinion opinion;
    QString rule;
    QRegularExpression form;
};

// Every report says that no opinion is expressed on some other information, and a Type 1 report
// that none is expressed on operating effectiveness: those are no disclaimers.
const QList<WordedOpinion>& wordedOpinions()
{
    static const QList<WordedOpinion> all{
        {Opinion::Disclaimer, u"disclaimer of opinion"_s,
            reading(
                u"\\bdisclaimer of opinion\\b|\\bwe do not express an opinion on (?:the (?:accompanying )?description|whether)|\\bversagung des prüfungsurteils"_s)},
        {Opinion::Adverse, u"adverse opinion"_s,
            reading(
                u"\\bbasis for adverse opinion\\b|\\badverse opinion\\b|\\bin our opinion,? because of the significance\\b"_s)},
        {Opinion::Qualified, u"opinion with an exception"_s,
            reading(
                u"\\bin our opinion,? except for the (?:matters?|effects?|possible effects?)[^.;:]{0,60}"_s)},
        {Opinion::Qualified, u"qualified opinion"_s,
            reading(
                u"\\bbasis for qualified opinion\\b|\\b(?<!un)qualified opinion\\b|\\bexcept for the (?:matters?|effects?|possible effects?)\\b|\\beingeschränktes prüfungsurteil"_s)},
        {Opinion::Unqualified, u"unqualified opinion"_s,
            reading(
                u"\\bin our opinion,? ?(?:and )?in all material respects\\b|\\bin our opinion,? [^.;]{0,200}\\bin all material respects\\b|\\bunqualified opinion\\b|nach unserer beurteilung .{0,60}in allen wesentlichen"_s)},
    };
    return all;
}

struct WordedRestriction
{
    Restriction restriction;
    QString rule;
    QRegularExpression form;
};

// From the strictest to the mildest: where a document says several, the strictest is proposed.
const QList<WordedRestriction>& wordedRestrictions()
{
    static const QList<WordedRestriction> all{
        {Restriction::NotToBePassedOn, u"not to be passed on"_s,
            reading(
                u"\\b(?:must|may|shall|should|is|can) ?not (?:to )?(?:be )?(?:passed "
                u"on|forwarded|redistributed|(?:disclosed|distributed|released|provided|"
                u"disseminated) to (?:any )?(?:third|other) part(?:y|ies))"
                "|\\bdo not (?:distribute|forward)\\b|\\bnot for (?:further )?distribution\\b|weitergabe an dritte .{0,30}(?:nicht|untersagt)|no (?:se )?podrá (?:ser )?(?:divulgad|distribuid)"_s)},
        {Restriction::NamedRecipients, u"named recipients"_s,
            reading(
                u"\\bnon-?disclosure agreement\\b|\\bunder NDA\\b|\\bintended only for (?:the "
                u")?(?:recipient|addressee)|\\bsolely for the (?:use|information) of the "
                u"(?:addressee|recipient)"
                "|\\b(?:without|prior) (?:the )?(?:express |prior )*written (?:consent|permission|approval)"_s)},
        {Restriction::AuditorsAndRegulators, u"restricted use"_s,
            reading(
                u"\\brestricted[ -]use\\b|\\brestriction (?:of|on) use\\b|\\bintended solely for the information and use of\\b|\\bspecified parties\\b|\\bintended for (?:the use of )?(?:existing |current )?user entities\\b|\\bnot intended to be,? and should not be,? used by anyone other\\b"_s)},
        {Restriction::Public, u"general use"_s,
            reading(
                u"\\bgeneral[ -]use (?:report|distribution)\\b|\\bmay be (?:freely )?distributed\\b|\\bfor (?:public|general) (?:use|distribution|release)\\b|\\bTLP:(?:CLEAR|WHITE)\\b"_s)},
    };
    return all;
}

const QRegularExpression& categoryWords()
{
    static const QRegularExpression form = reading(
        u"\\b(?<security>security)\\b|\\b(?<availability>availability)\\b|\\b(?<integrity>processing integrity)\\b|\\b(?<confidentiality>confidentiality)\\b|\\b(?<privacy>privacy)\\b"_s);
    return form;
}

QStringList categoriesIn(const QString& phrase)
{
    QStringList found;
    QRegularExpressionMatchIterator each = categoryWords().globalMatch(phrase);
    while (each.hasNext()) {
        const QString name = each.next().captured().toLower().simplified().replace(u' ', u'_');
        if (!found.contains(name))
            found.append(name);
    }
    return found;
}

QString joinedInOrder(const QStringList& names)
{
    QStringList ordered;
    for (const Category category : {Category::Security, Category::Availability,
             Category::ProcessingIntegrity, Category::Confidentiality, Category::Privacy})
        if (names.contains(categoryText(category)))
            ordered.append(categoryText(category));
    return ordered.join(u"; "_s);
}

// "Northwind Cloud Ireland Ltd ("Northwind")": a legal name with the short one used from there on.
const QRegularExpression& definedName()
{
    static const QRegularExpression form
        = readingExactCase(u"(?<name>[\\p{Lu}][\\p{L}\\d&., "
                           u"-]{2,60}?(?:Ltd|Limited|Inc|LLC|GmbH|AG|SE|S\\.A\\.|S\\.L\\.|PLC|plc|"
                           u"Corporation|Corp|B\\.V\\.)\\.?) "
                           "\\((?:the |hereafter )?[\"“„'](?<alias>[^\"”“']{2,40})[\"”“']"_s);
    return form;
}

// A form that begins with the name reads line by line, or it would take the end of the line above
// for a part of the name.
enum class Within { Flow, Lines };

struct ProviderForm
{
    Within within;
    QRegularExpression words;
};

const QList<ProviderForm>& providerForms()
{
    const QString name
        = u"(?<name>[\\p{Lu}\\d][\\p{L}\\d&.-]*(?:,? (?:(?:of|and|for|de|der|von|&) )?[\\p{Lu}\\d][\\p{L}\\d&.-]*){0,7})"_s;
    static const QList<ProviderForm> forms{
        {Within::Lines,
            readingExactCase(
                u"(?i:to(?:\\sthe)?\\s(?:management|board of directors|directors|members)(?: and management)? of|an die geschäftsführung der) "_s
                + name)},
        {Within::Flow,
            readingExactCase(
                u"(?i:we have examined|we examined|we were engaged to (?:examine|report on)|description of|report on|assertion of) "_s
                + name
                + u"(?:'s|s') (?i:accompanying|description|management|system|[\\p{L} ]{1,60} (?:system|services?|platform))"_s)},
        {Within::Lines,
            readingExactCase(name
                + u"(?:'s|s')\\s(?i:management'?s?\\sassertion|assertion|description of its|(?:most\\srecent\\s|latest\\s|current\\s|last\\s)?(?:SOC\\s?[123]|service\\sauditor's\\sreport|C5))"_s)},
        {Within::Lines, definedName()},
        {Within::Flow,
            readingExactCase(u"(?i:assertion of (?:the )?management of|management of) "_s + name)},
    };
    return forms;
}

QString fullName(const ReadingText& text, const QString& name)
{
    for (const ReadingPage& page : text.pages) {
        QRegularExpressionMatchIterator each = definedName().globalMatch(page.flow);
        while (each.hasNext()) {
            const QRegularExpressionMatch match = each.next();
            if (match.captured(u"alias"_s) == name)
                return trimmedName(match.captured(u"name"_s));
        }
    }
    return name;
}

} // namespace

Proposal readProvider(const RuleText& source, const Proposal& subject)
{
    if (subject.state != ProposalState::NotFound) {
        Proposal same = subject;
        same.field = Field::Provider;
        return same;
    }
    QList<Candidate> candidates = labelled(source, LabelRole::Subject, u"labelled subject"_s);
    for (const ProviderForm& form : providerForms()) {
        if (!candidates.isEmpty())
            break;
        for (const ReadingPage& page : source.text.pages) {
            const QRegularExpressionMatch match
                = form.words.match(form.within == Within::Lines ? page.text : page.flow);
            if (!match.hasMatch())
                continue;
            candidates.append(candidate(match.captured(u"name"_s), page, match.capturedStart(),
                match.capturedLength(), u"whose system"_s));
            break;
        }
    }
    for (Candidate& each : candidates)
        each.value = fullName(source.text, trimmedName(each.value));
    return settled(Field::Provider, candidates);
}

Proposal readTitle(const RuleText& source)
{
    static const QRegularExpression report = reading(
        u"\\bSOC\\)? ?[123]\\b|system and organi[sz]ation controls|\\b(?:bridge|gap) letter\\b|attestation of compliance"_s);
    static const QRegularExpression title = reading(
        u"\\b(?:report|certificate|letter|attestation|zertifikat|certificado|certificat|certificato|declaration|listing|questionnaire|bericht)\\b|登録証|認証書|证书"_s);
    static const QRegularExpression unfinished(
        u"(?:,|\\b(?:and|of|on|the|to|for|under)|(?<![Tt]ype )\\b\\d{1,2})$"_s);
    if (source.text.pages.isEmpty())
        return settled(Field::Title, {});
    const ReadingPage& page = source.text.pages.first();
    for (const QRegularExpression& form : {report, title})
        for (qsizetype i = 0; i < page.lines.size(); ++i) {
            const TextLine& line = page.lines.at(i);
            const QString text = page.line(line);
            if (text.size() < 4 || text.size() > 140 || text.endsWith(u'.')
                || !form.match(text).hasMatch())
                continue;
            qsizetype last = i;
            while (last < i + 3 && last + 1 < page.lines.size()
                && unfinished.match(page.line(page.lines.at(last))).hasMatch())
                ++last;
            const qsizetype length = page.lines.at(last).end() - line.start;
            return settled(Field::Title,
                {candidate(
                    page.words(line.start, length), page, line.start, length, u"title line"_s)});
        }
    return settled(Field::Title, {});
}

Proposal readCategories(const RuleText& source)
{
    static const QRegularExpression phrase = reading(
        u"\\brelevant to (?:the )?(?<list>(?:(?:security|availability|processing integrity|confidentiality|privacy|and|or|&|categories?|of|the)\\b[ ,]*|& ?){1,14})"_s);
    QList<Candidate> candidates;
    for (const ReadingPage& page : source.text.pages) {
        QRegularExpressionMatchIterator each = phrase.globalMatch(page.flow);
        while (each.hasNext()) {
            const QRegularExpressionMatch match = each.next();
            const QString list = match.captured(u"list"_s);
            const QStringList found = categoriesIn(list);
            // "…, confidentiality, or privacy" is the name of the guide, not this report's scope.
            const bool nameOfTheGuide = found.size() == 5 && list.contains(u" or "_s);
            if (!found.isEmpty() && !nameOfTheGuide)
                candidates.append(candidate(joinedInOrder(found), page, match.capturedStart(),
                    match.capturedLength(), u"relevant to"_s));
        }
    }
    Proposal proposal = settled(Field::Category, candidates);
    if (proposal.state == ProposalState::Clear && proposal.words.isEmpty())
        proposal.state = ProposalState::NotFound;
    return proposal;
}

Proposal readOpinion(const RuleText& source)
{
    QList<Candidate> modified;
    for (const WordedOpinion& each : wordedOpinions()) {
        const std::optional<Hit> hit = firstHit(source.text, each.form);
        if (!hit)
            continue;
        Candidate found = candidate(opinionText(each.opinion), *hit, each.rule);
        if (each.opinion != Opinion::Unqualified) {
            if (modified.isEmpty() || modified.last().value != found.value)
                modified.append(found);
        } else if (modified.isEmpty()) {
            return settled(Field::Opinion, {found});
        }
    }
    // A modified opinion is read by a person: the same words also stand in explanations.
    for (Candidate& each : modified) {
        each.alternatives = {each.value, opinionText(Opinion::Unqualified)};
        each.doubt = ProposalDoubt::Unsure;
        each.value.clear();
    }
    return settled(Field::Opinion, modified);
}

Proposal readOpinionBasis(const RuleText& source)
{
    static const QRegularExpression basis = reading(
        u"\\bbasis for (?:qualified|adverse|disclaimer of) opinion\\s+(?<text>.{20,900}?)(?= (?:qualified |adverse )?opinion in our opinion| in our opinion\\b| we conducted\\b|$)"_s);
    const std::optional<Hit> hit = firstHit(source.text, basis);
    if (!hit)
        return settled(Field::OpinionBasis, {});
    const qsizetype start = hit->match.capturedStart(u"text"_s);
    const qsizetype length = hit->match.capturedLength(u"text"_s);
    return settled(Field::OpinionBasis,
        {candidate(hit->page->words(start, length), *hit->page, start, length, u"basis"_s)});
}

Proposal readRestriction(const RuleText& source, DocumentType type)
{
    QList<Candidate> candidates;
    for (const WordedRestriction& each : wordedRestrictions()) {
        const std::optional<Hit> hit = firstHit(source.text, each.form);
        if (!hit)
            continue;
        // Only a SOC 3 report is for general use; elsewhere the words deny it or speak of another.
        if (each.restriction == Restriction::Public && type != DocumentType::Soc3
            && !candidates.isEmpty())
            continue;
        candidates.append(candidate(evidence::restrictionText(each.restriction), *hit, each.rule));
    }
    return settled(Field::Restriction, candidates);
}

} // namespace muniment::assurance
