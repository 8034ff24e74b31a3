// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/filing_proposals.h"

#include "core/evidence/series_name.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::standing {

namespace {

constexpr int ofLink = 1000;
constexpr int ofSeriesName = 200;
constexpr int ofSource = 12;
constexpr int ofWord = 10; // of the series' title
constexpr int ofControlWord = 4;
constexpr int ofOpenSlot = 5;
constexpr qsizetype shortestWord = 4;

QSet<QString> wordsOf(const QString& text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    QSet<QString> words;
    for (const QString& word : text.toCaseFolded().split(between, Qt::SkipEmptyParts))
        if (word.size() >= shortestWord && !word.at(0).isDigit())
            words.insert(word);
    return words;
}

int shared(const QSet<QString>& one, const QSet<QString>& other)
{
    return int(std::count_if(
        one.begin(), one.end(), [&other](const QString& word) { return other.contains(word); }));
}

// Which series have files of which series name.
QHash<QString, QSet<ExpectedEvidenceId>> seriesByName(const Facts& facts, EvidenceId except)
{
    QHash<QString, QSet<ExpectedEvidenceId>> known;
    for (const EvidenceFacts& item : facts.evidence) {
        const RevisionFacts* current = item.item.id == except ? nullptr : item.current();
        if (!current)
            continue;
        for (const evidence::EvidenceFile& file : current->files) {
            const QString name = evidence::seriesName(file.name);
            for (const evidence::EvidenceLink& link : item.links)
                if (!name.isEmpty() && !link.expectedId.isNull())
                    known[name].insert(link.expectedId);
        }
    }
    return known;
}

// What is known of the item before it is filed.
struct Clues
{
    QSet<QString> words;
    QSet<ExpectedEvidenceId> named; // by its files' names
    std::optional<Period> speaksOf;
};

Clues cluesOf(const Facts& facts, const EvidenceFacts& item)
{
    Clues clues;
    QString text = item.item.title + u' ' + item.item.shows;
    clues.speaksOf = evidence::spanOf(item.item);
    const auto known = seriesByName(facts, item.item.id);
    if (const RevisionFacts* current = item.current())
        for (const evidence::EvidenceFile& file : current->files) {
            text += u' ' + file.name;
            clues.named += known.value(evidence::seriesName(file.name));
            if (!clues.speaksOf)
                clues.speaksOf = periodInName(file.name);
        }
    clues.words = wordsOf(text);
    return clues;
}

const Slot* slotFor(const Series& series, const Clues& clues)
{
    if (clues.speaksOf) {
        for (const Slot& slot : series.cells)
            if (slot.period.overlaps(*clues.speaksOf))
                return &slot;
        return nullptr;
    }
    for (const Slot& slot : series.cells)
        if (slot.isOpen())
            return &slot;
    return series.cells.isEmpty() ? nullptr : &series.cells.last();
}

struct Weighed
{
    int weight = 0;
    ProposedFor reason = ProposedFor::Words;

    void add(int more, ProposedFor because)
    {
        if (weight < more)
            reason = because;
        weight += more;
    }
};

Weighed weigh(const EvidenceFacts& item, const Clues& clues, const ControlFacts& control,
    const controls::ExpectedEvidence& expected)
{
    Weighed weighed;
    weighed.add(ofWord * shared(clues.words, wordsOf(expected.title))
            + ofControlWord * shared(clues.words, wordsOf(control.control.title)),
        ProposedFor::Words);
    if (!item.item.source.isEmpty()
        && item.item.source.compare(expected.source, Qt::CaseInsensitive) == 0)
        weighed.add(ofSource, ProposedFor::Source);
    if (clues.named.contains(expected.id))
        weighed.add(ofSeriesName, ProposedFor::SeriesName);
    for (const evidence::EvidenceLink& link : item.links)
        if (link.controlId == control.control.id
            && (link.expectedId.isNull() || link.expectedId == expected.id))
            weighed.add(ofLink, ProposedFor::Linked);
    return weighed;
}

} // namespace

std::optional<Period> periodInName(const QString& fileName)
{
    // A year, then what of it; or the part, then the year. Other digits must not touch them.
    static const QRegularExpression yearFirst(
        u"(?<!\\d)(20\\d\\d)[-_. ]?(?:q([1-4])|h([12])|(0[1-9]|1[0-2])(?:[-_.]?([0-3]\\d))?)?(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression partFirst(
        u"(?<![\\p{L}\\d])(?:q([1-4])|h([12]))[-_. ]?(20\\d\\d)(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto months = [](int year, int first, int count) {
        const Date from(year, first, 1);
        return Period{from, from.addMonths(count).addDays(-1)};
    };
    if (const auto match = partFirst.match(fileName); match.hasMatch()) {
        const int year = match.captured(3).toInt();
        if (const int quarter = match.captured(1).toInt(); quarter > 0)
            return months(year, 3 * quarter - 2, 3);
        return months(year, 6 * match.captured(2).toInt() - 5, 6);
    }
    const auto match = yearFirst.match(fileName);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    if (const int quarter = match.captured(2).toInt(); quarter > 0)
        return months(year, 3 * quarter - 2, 3);
    if (const int half = match.captured(3).toInt(); half > 0)
        return months(year, 6 * half - 5, 6);
    const int month = match.captured(4).toInt();
    if (month == 0)
        return months(year, 1, 12);
    if (const Date day(year, month, match.captured(5).toInt()); day.isValid())
        return Period{day, day};
    return months(year, month, 1);
}

QList<FilingProposal> filingProposals(
    const Facts& facts, const EvidenceFacts& item, ScopeId scopeId, const Period& period, Date asOf)
{
    const Clues clues = cluesOf(facts, item);
    QList<FilingProposal> proposals;
    for (const ControlFacts* control : facts.controlsIn(scopeId)) {
        if (control->control.isRetiredOn(asOf))
            continue;
        for (const Series& series : seriesOf(facts, *control, period, asOf, {scopeId})) {
            Weighed weighed = weigh(item, clues, *control, series.expected);
            const Slot* slot = weighed.weight > 0 ? slotFor(series, clues) : nullptr;
            if (!slot)
                continue;
            if (slot->isOpen() && slot->timing != Timing::NotYetDue)
                weighed.weight += ofOpenSlot;
            proposals.append({control->control.id, series.expected.id, slot->period, weighed.reason,
                weighed.weight});
        }
    }
    std::stable_sort(proposals.begin(), proposals.end(),
        [](const FilingProposal& a, const FilingProposal& b) { return a.weight > b.weight; });
    return proposals.mid(0, mostProposals);
}

} // namespace muniment::standing
