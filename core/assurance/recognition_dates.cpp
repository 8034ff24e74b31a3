// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition_rules.h"

#include <algorithm>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contextLength = 70; // what is read before a period to know what it is
constexpr qint64 bridgeStartsWithin = 31; // days after the report's end

QList<LabelRole> rolesOf(Field field)
{
    switch (field) {
    case Field::Issued:
        return {LabelRole::Issued, LabelRole::Dated, LabelRole::FirstIssued};
    case Field::Effective:
        return {LabelRole::Effective};
    case Field::Decided:
        return {LabelRole::Decided};
    case Field::Expiry:
        return {LabelRole::Expiry};
    case Field::AsOf:
        return {LabelRole::AssessmentEnded};
    default:
        return {LabelRole::Surveillance};
    }
}

Candidate candidateOf(const LabelledDate& found, const ReadingPage& page)
{
    Candidate result = dateCandidate(found.date, page, found.start, u"labelled date"_s);
    if (!found.certain && result.doubt == ProposalDoubt::None) {
        result.doubt = ProposalDoubt::Unsure;
        result.alternatives = {result.value};
        result.value.clear();
    }
    return result;
}

QList<Candidate> datesWithRole(const RuleText& source, LabelRole role)
{
    QList<Candidate> result;
    for (qsizetype p = 0; p < source.dates.size(); ++p)
        for (const LabelledDate& each : source.dates.at(p))
            if (each.role == role)
                result.append(candidateOf(each, source.text.pages.at(p)));
    return result;
}

struct PlacedPeriod
{
    const ReadingPage* page = nullptr;
    FoundPeriod period;
    QString before; // the words in front of it

    [[nodiscard]] bool isClear() const { return period.from.isClear() && period.until.isClear(); }
    [[nodiscard]] Date from() const { return period.from.readings.value(0); }
    [[nodiscard]] Date until() const { return period.until.readings.value(0); }
};

QList<PlacedPeriod> allPeriods(const RuleText& source)
{
    QList<PlacedPeriod> result;
    for (const ReadingPage& page : source.text.pages)
        for (const FoundPeriod& each : findPeriods(page.flow, source.text.dateOrder)) {
            const qsizetype start = std::max<qsizetype>(0, each.from.start - contextLength);
            result.append({&page, each, page.flow.mid(start, each.from.start - start)});
        }
    return result;
}

QList<PlacedPeriod> behind(const QList<PlacedPeriod>& all, const QRegularExpression& words)
{
    QList<PlacedPeriod> result;
    std::copy_if(all.begin(), all.end(), std::back_inserter(result),
        [&words](const PlacedPeriod& each) { return words.match(each.before).hasMatch(); });
    return result;
}

// The period that the opinion speaks about, else what the first pages call the period, else any.
QList<PlacedPeriod> reportPeriods(const RuleText& source)
{
    static const QRegularExpression opinion = reading(u"\\b(?:throughout|über)\\b[^.;]{0,40}$"_s);
    static const QRegularExpression named = reading(
        u"\\b(?:period|zeitraum|período|période|for the (?:year|months)|covering|covers|対象期間)\\b[^.;]{0,30}$|\\bfor\\s*$"_s);
    const QList<PlacedPeriod> all = allPeriods(source);
    if (const QList<PlacedPeriod> found = behind(all, opinion); !found.isEmpty())
        return found;
    QList<PlacedPeriod> found = behind(all, named);
    if (found.isEmpty())
        found = all;
    const QList<PlacedPeriod> everywhere = found;
    found.removeIf([](const PlacedPeriod& each) { return each.page->page > 3; });
    return found.isEmpty() ? everywhere : found;
}

Candidate endOf(const PlacedPeriod& placed, const FoundDate& date, const QString& rule)
{
    Candidate result = dateCandidate(date, *placed.page, placed.period.from.start, rule);
    result.words = placed.page->words(
        placed.period.from.start, placed.period.until.end() - placed.period.from.start);
    return result;
}

QList<Proposal> bothEnds(const QList<PlacedPeriod>& periods, const QString& rule)
{
    QList<Candidate> from;
    QList<Candidate> until;
    for (const PlacedPeriod& each : periods) {
        from.append(endOf(each, each.period.from, rule));
        until.append(endOf(each, each.period.until, rule));
    }
    return {settled(Field::PeriodFrom, from), settled(Field::PeriodUntil, until)};
}

// A date with nothing else on its line but a place: the signature of a report, the head of a
// letter.
bool standsAlone(const ReadingPage& page, const FoundDate& date)
{
    const TextLine& line = page.lines.at(page.lineAt(date.start));
    const QString rest = page.text.mid(line.start, date.start - line.start)
        + page.text.mid(date.end(), std::max<qsizetype>(0, line.end() - date.end()));
    static const QRegularExpression place(
        u"^(?:(?i:dated?|datum|fecha|data) ?:? ?)?[\\p{L} .,'-]{0,40}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression sentence(
        u"\\b(?:to|through|as of|the|period|from|ended|and|since|on|until|by|in|before|after|seit|bis|am)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return place.match(rest.simplified()).hasMatch() && !sentence.match(rest).hasMatch();
}

Proposal dateAlone(const RuleText& source, int firstPage)
{
    for (const ReadingPage& page : source.text.pages) {
        if (page.page < firstPage || page.page > firstPage + 6)
            continue;
        for (const FoundDate& date : page.dates)
            if (standsAlone(page, date))
                return settled(Field::Issued,
                    {dateCandidate(date, page, date.start, u"date on a line of its own"_s)});
    }
    return settled(Field::Issued, {});
}

// The end of the report that a letter refers to, where it names no beginning.
QList<Candidate> endedPeriods(const RuleText& source)
{
    static const QRegularExpression before = reading(
        u"\\b(?:period|year|months|report)\\b[^.;]{0,40}\\b(?:end(?:ed|ing|s)?(?: on)?|through|until)\\s*$"_s);
    QList<Candidate> result;
    for (const ReadingPage& page : source.text.pages)
        for (const FoundDate& date : page.dates) {
            const qsizetype start = std::max<qsizetype>(0, date.start - contextLength);
            if (before.match(page.flow.mid(start, date.start - start)).hasMatch())
                result.append(dateCandidate(date, page, date.start, u"period ended"_s));
        }
    return result;
}

} // namespace

Proposal readLabelledDate(const RuleText& source, Field field)
{
    for (const LabelRole role : rolesOf(field)) {
        const QList<Candidate> found = datesWithRole(source, role);
        if (!found.isEmpty())
            return settled(field, found);
    }
    return settled(field, {});
}

Proposal readSurveillance(const RuleText& source)
{
    const QList<Candidate> found = datesWithRole(source, LabelRole::Surveillance);
    Proposal proposal = settled(Field::SurveillanceDue, found.mid(0, 1));
    QStringList days;
    QStringList words;
    for (const Candidate& each : found) {
        if (each.doubt != ProposalDoubt::None) {
            const Proposal doubtful = settled(Field::SurveillanceDue, {each});
            return doubtful;
        }
        if (!days.contains(each.value)) {
            days.append(each.value);
            words.append(each.words);
        }
    }
    if (!days.isEmpty()) {
        proposal.value = days.join(u"; "_s);
        proposal.words = words.join(u" … "_s);
    }
    return proposal;
}

Proposal readReportDate(const RuleText& source)
{
    static const QRegularExpression opinion = reading(u"\\bin our opinion\\b|\\bopinion\\b"_s);
    const Proposal named = readLabelledDate(source, Field::Issued);
    if (named.state != ProposalState::NotFound)
        return named;
    const std::optional<Hit> hit = firstHit(source.text, opinion);
    return dateAlone(source, hit ? hit->page->page : 1);
}

// A letter tells of the dates of other papers; its own stands alone at its head or foot.
Proposal readLetterDate(const RuleText& source)
{
    const Proposal alone = dateAlone(source, 1);
    return alone.state != ProposalState::NotFound ? alone : readLabelledDate(source, Field::Issued);
}

Proposal readAsOf(const RuleText& source)
{
    static const QRegularExpression before
        = reading(u"\\b(?:as (?:of|at)|zum|con fecha|à la date du|alla data del)\\s*$"_s);
    QList<Candidate> near;
    QList<Candidate> far;
    for (const ReadingPage& page : source.text.pages)
        for (const FoundDate& date : page.dates) {
            const qsizetype start = std::max<qsizetype>(0, date.start - 16);
            if (!before.match(page.flow.mid(start, date.start - start)).hasMatch())
                continue;
            QList<Candidate>& list = page.page <= 5 ? near : far;
            list.append(dateCandidate(date, page, date.start, u"as of"_s));
        }
    return settled(Field::AsOf, near.isEmpty() ? far : near);
}

QList<Proposal> readPeriod(const RuleText& source)
{
    const QList<PlacedPeriod> found = reportPeriods(source);
    if (found.isEmpty())
        return {settled(Field::PeriodFrom, {}), settled(Field::PeriodUntil, endedPeriods(source))};
    return bothEnds(found, u"period"_s);
}

QList<Proposal> readBridgedPeriod(const RuleText& source)
{
    // Of the periods that a letter names, the report's own comes first in time.
    QList<PlacedPeriod> all = allPeriods(source);
    if (all.isEmpty())
        return readPeriod(source);
    const auto earlier = [](const PlacedPeriod& a, const PlacedPeriod& b) {
        return a.isClear() && b.isClear() ? a.from() < b.from() : a.isClear() > b.isClear();
    };
    const PlacedPeriod first = *std::min_element(all.begin(), all.end(), earlier);
    if (first.isClear())
        all.removeIf([&first](const PlacedPeriod& each) {
            return each.isClear() && each.from() > first.until();
        });
    return bothEnds(all, u"period of the report"_s);
}

Proposal readBridgeThrough(const RuleText& source, const QList<Proposal>& period)
{
    static const QRegularExpression before = reading(
        u"\\b(?:through|thru|until|up to(?: and including)?|bis(?: zum)?|hasta el)(?: the date of this letter,?)?\\s*$"_s);
    static const QRegularExpression toLetter = reading(
        u"\\b(?:through|to|until|as of|up to)(?: and including)? the date of this letter\\b"_s);
    const Result<Date> reportEnd = parseDate(period.last().value);
    if (!reportEnd)
        return settled(Field::BridgeThrough, {});
    QList<Candidate> candidates;
    for (const PlacedPeriod& each : allPeriods(source)) {
        const bool follows = each.isClear() && each.from() >= *reportEnd
            && reportEnd->daysTo(each.from()) <= bridgeStartsWithin;
        if (follows)
            candidates.append(endOf(each, each.period.until, u"bridged period"_s));
    }
    if (!candidates.isEmpty())
        return settled(Field::BridgeThrough, candidates);
    for (const ReadingPage& page : source.text.pages)
        for (const FoundDate& date : page.dates) {
            const qsizetype start = std::max<qsizetype>(0, date.start - 40);
            const bool later = std::any_of(date.readings.begin(), date.readings.end(),
                [&reportEnd](Date day) { return *reportEnd < day; });
            if (later && before.match(page.flow.mid(start, date.start - start)).hasMatch())
                candidates.append(dateCandidate(date, page, date.start, u"through"_s));
        }
    if (candidates.isEmpty())
        if (const std::optional<Hit> hit = firstHit(source.text, toLetter)) {
            const Proposal written = readLetterDate(source);
            if (written.state == ProposalState::Clear)
                candidates.append(candidate(written.value, *hit, u"date of the letter"_s));
        }
    return settled(Field::BridgeThrough, candidates);
}

} // namespace muniment::assurance
