// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition_rules.h"

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

// More readings than this of one field help nobody to decide.
constexpr qsizetype mostCandidates = 100;

ProposalDoubt doubtOf(DateDoubt doubt)
{
    switch (doubt) {
    case DateDoubt::None:
        return ProposalDoubt::None;
    case DateDoubt::DayOrMonthFirst:
        return ProposalDoubt::DayOrMonthFirst;
    case DateDoubt::TwoDigitYear:
        return ProposalDoubt::TwoDigitYear;
    case DateDoubt::NoSuchDay:
        return ProposalDoubt::NoSuchDay;
    case DateDoubt::YearNotWritten:
        return ProposalDoubt::YearNotWritten;
    }
    Q_UNREACHABLE();
}

void addUnique(QStringList& list, const QString& value)
{
    if (!value.isEmpty() && !list.contains(value, Qt::CaseInsensitive))
        list.append(value);
}

} // namespace

Proposal settled(Field field, const QList<Candidate>& found)
{
    const QList<Candidate> candidates = found.mid(0, mostCandidates);
    Proposal proposal;
    proposal.field = field;
    if (candidates.isEmpty())
        return proposal;
    // A clear reading elsewhere settles a doubtful one that allows it.
    QList<Candidate> kept;
    for (const Candidate& each : candidates) {
        const bool settledElsewhere = each.doubt != ProposalDoubt::None
            && std::any_of(candidates.begin(), candidates.end(), [&each](const Candidate& other) {
                   return other.doubt == ProposalDoubt::None
                       && (each.alternatives.isEmpty() || each.alternatives.contains(other.value));
               });
        if (!settledElsewhere)
            kept.append(each);
    }
    const Candidate& first = kept.first();
    proposal.page = first.page;
    proposal.words = first.words;
    proposal.rule = first.rule;
    proposal.doubt = first.doubt;
    QStringList values;
    for (const Candidate& each : kept) {
        addUnique(values, each.value);
        for (const QString& other : each.alternatives)
            addUnique(values, other);
    }
    if (proposal.doubt == ProposalDoubt::None && values.size() > 1)
        proposal.doubt = ProposalDoubt::SeveralFound;
    if (proposal.doubt == ProposalDoubt::None) {
        proposal.state = ProposalState::Clear;
        proposal.value = first.value;
    } else {
        proposal.state = ProposalState::ToDecide;
        proposal.alternatives = values;
    }
    return proposal;
}

Candidate candidate(const QString& value, const Hit& hit, const QString& rule)
{
    return {value, hit.page->page, hit.words(), rule, ProposalDoubt::None, {}};
}

Candidate candidate(const QString& value, const ReadingPage& page, qsizetype start,
    qsizetype length, const QString& rule)
{
    return {value, page.page, page.words(start, length), rule, ProposalDoubt::None, {}};
}

Candidate dateCandidate(
    const FoundDate& date, const ReadingPage& page, qsizetype start, const QString& rule)
{
    Candidate result = candidate({}, page, start, date.end() - start, rule);
    result.doubt = doubtOf(date.doubt);
    if (date.isClear())
        result.value = dateText(date.readings.first());
    else
        for (const Date day : date.readings)
            result.alternatives.append(dateText(day));
    return result;
}

QList<Candidate> labelled(const RuleText& source, LabelRole role, const QString& rule)
{
    QList<Candidate> result;
    for (qsizetype p = 0; p < source.labels.size(); ++p) {
        const ReadingPage& page = source.text.pages.at(p);
        const QList<FoundLabel>& labels = source.labels.at(p);
        for (qsizetype i = 0; i < labels.size(); ++i) {
            if (labels.at(i).role != role)
                continue;
            const std::optional<LabelledText> value = valueAfter(page, labels, i);
            if (!value)
                continue;
            const qsizetype start = labels.at(i).start;
            result.append(candidate(page.words(value->start, value->length), page, start,
                value->start + value->length - start, rule));
        }
        if (!result.isEmpty())
            break;
    }
    return result;
}

QString trimmedName(const QString& text)
{
    static const QRegularExpression verb = reading(
        u"[,.;:]?\\s(?:\\(|has\\b|have\\b|is\\b|was\\b|are\\b|operates?\\b|located\\b|complies\\b|"
        u"with (?:its|the|a)\\b|whose\\b|which\\b|for the\\b"
        "|as (?:of|a|an)\\b|ein |hat |mit sitz|con (?:domicilio|sede|nif)|ha (?:sido|implantado)|a mis en|dont\\b).*$"_s);
    static const QRegularExpression afterComma = reading(
        u",(?!\\s*(?:inc|llc|ltd|limited|s\\.?\\s?[al]\\b|s\\.?l\\.?|plc|gmbh|co\\b|corp|l\\.?p\\.?|b\\.?v)).*$"_s);
    QString name = text.simplified();
    name.remove(verb).remove(afterComma);
    static const QRegularExpression edges(u"^[\\s\"“”'•:–-]+|[\\s\"“”:;,–-]+$"_s);
    name.remove(edges);
    return name;
}

} // namespace muniment::assurance
