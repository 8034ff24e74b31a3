// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/plan_expected.h"

#include "core/binder/plan_words.h"
#include "core/standing/covered_time.h"
#include "core/standing/standing_messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::binder {

namespace {

class PlanExpected
{
    Q_DECLARE_TR_FUNCTIONS(PlanSheets) // they are words of the control sheet

public:
    static QString noneIn() { return tr("none"); }
    static QString counted(
        const standing::SlotCounts& counts, const QStringList& named, qsizetype unnamed)
    {
        QString words = tr("%1 slots: %2 filled, %3 overdue")
                            .arg(counts.expected)
                            .arg(counts.filled)
                            .arg(counts.overdue);
        if (!named.isEmpty())
            words += QStringLiteral(": ") + named.join(QStringLiteral(", "));
        if (unnamed > 0)
            words += u' ' + tr("and %1 more").arg(unnamed);
        return words;
    }
    static QString points(const QList<Date>& days, qsizetype most)
    {
        QStringList words;
        for (const Date& day : days.mid(0, most))
            words.append(shortDay(day));
        QString text = words.join(QStringLiteral(", "));
        if (days.size() > most)
            text += u' ' + tr("and %1 more").arg(days.size() - most);
        return text;
    }
    static QString ofSingleDays(const QString& days)
    {
        return tr("proof of single days: %1").arg(days);
    }
    static QString onDays(const QString& words, const QString& days)
    {
        return days.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, days);
    }
    static QString sampleOf(const standing::SampleCount& sample)
    {
        return QStringLiteral("%1/%2").arg(sample.found).arg(sample.wanted);
    }
    static QString fullyCovered() { return tr("every day covered"); }
    static QString withParts(const QString& words, int inPart)
    {
        return inPart == 1 ? tr("%1; 1 slot is filled in part only").arg(words)
                           : tr("%1; %2 slots are filled in part only").arg(words).arg(inPart);
    }
    // Held in part, and the day for the rest has passed.
    static QString overdue(const QString& held) { return tr("%1, overdue").arg(held); }
    static QString unreviewed(const QString& exhibit)
    {
        return tr("%1, not reviewed").arg(exhibit);
    }
};

SlotCell slotCell(const PlanContext& context, Frequency frequency, const standing::Slot& slot)
{
    SlotCell cell;
    cell.head = slotHead(frequency, slot.period);
    cell.state = printed(slot.state);
    if (const standing::EvidenceFacts* item = context.facts.evidenceItem(slot.shown)) {
        cell.text = evidence::evidenceCode(item->item.number);
        cell.target = QStringLiteral("exhibit:") + cell.text;
        if (!item->isAccepted())
            cell.text = PlanExpected::unreviewed(cell.text);
    }
    if (slot.sample)
        cell.text = PlanExpected::sampleOf(*slot.sample);
    if (slot.assets)
        cell.text += QStringLiteral(", ") + standing::assetCountWords(*slot.assets);
    if (slot.state == standing::SlotState::Overdue)
        cell.text = PlanExpected::noneIn();
    else if (slot.isOverdue())
        cell.text = PlanExpected::overdue(cell.text);
    else if (cell.text.isEmpty())
        cell.text = cell.state.word;
    return cell;
}

// "365 slots: 340 filled, 25 open: 3 Jan 2026, 4 Jan 2026, ... "
QString countedSlots(const standing::Series& series)
{
    constexpr qsizetype mostNamed = 6;
    QStringList open;
    for (const standing::Slot& slot : series.cells)
        if (slot.isOverdue())
            open.append(slotHead(series.expected.frequency, slot.period));
    const standing::SlotCounts counts = standing::countSlots({series});
    const qsizetype named = std::min(open.size(), mostNamed);
    return PlanExpected::counted(counts, open.mid(0, named), open.size() - named);
}

// Whether a control that has no rows is proved by the day: then the days between are not holes.
bool isProvedByTheDay(const PlanContext& context, const standing::ControlFacts& control,
    const QList<standing::Series>& series)
{
    const bool isAsked = std::any_of(
        series.begin(), series.end(), [](const auto& each) { return !each.cells.isEmpty(); });
    QList<const standing::EvidenceFacts*> held
        = standing::evidenceFor(context.facts, control, context.selection.period);
    held.removeIf([&](const standing::EvidenceFacts* item) {
        return !item->isAccepted()
            || standing::speaksOf(control, *item, context.selection.period)
            != standing::Speaks::OfOperation;
    });
    return !isAsked && !held.isEmpty()
        && std::all_of(held.begin(), held.end(), [](const standing::EvidenceFacts* item) {
               return item->item.covers->from == item->item.covers->until;
           });
}

} // namespace

void fillGrid(const PlanContext& context, const QList<standing::Series>& all, ControlSheet& sheet)
{
    // Two years of months still stand side by side; weeks and days are counted instead.
    constexpr qsizetype mostCells = 24;
    for (const standing::Series& series : all) {
        if (series.cells.isEmpty())
            continue; // not expected in the period: a note says so
        ExpectedRow row;
        row.title = series.expected.title;
        if (series.cells.size() > mostCells)
            row.words = countedSlots(series);
        else
            for (const standing::Slot& slot : series.cells)
                row.cells.append(slotCell(context, series.expected.frequency, slot));
        sheet.expected.append(row);
    }
}

void fillCoveredTime(const PlanContext& context, const standing::ControlFacts& control,
    const QList<standing::Series>& series, ControlSheet& sheet)
{
    constexpr qsizetype mostDays = 12;
    const standing::CoveredTime time = standing::coveredTime(context.facts, control,
        context.selection.period, context.input.asOf, context.selection.scopeIds());
    for (const Period& days : time.covered)
        sheet.covered.append({days, SpanKind::Evidenced});
    const QString points = PlanExpected::points(time.points, mostDays);
    if (!standing::isCountedInDays(control, context.selection.period)) {
        const bool isOfSingleDays = std::all_of(time.covered.begin(), time.covered.end(),
            [](const Period& each) { return each.from == each.until; });
        sheet.coveredWords = PlanExpected::onDays(
            standing::notInDaysWords(series), isOfSingleDays ? points : QString());
        return;
    }
    if (isProvedByTheDay(context, control, series)) {
        sheet.coveredWords = PlanExpected::ofSingleDays(points);
        return;
    }
    for (const Period& days : time.uncovered)
        sheet.covered.append({days, SpanKind::Open});
    sheet.coveredWords = standing::uncoveredWords(time);
    if (!sheet.coveredWords.isEmpty())
        return;
    sheet.coveredWords
        = time.isIdle() ? standing::notInServiceWords() : PlanExpected::fullyCovered();
    // What covers the days may be a part only of what was to be held of them.
    int inPart = 0;
    for (const standing::Series& each : series)
        inPart += int(
            std::count_if(each.cells.begin(), each.cells.end(), [](const standing::Slot& slot) {
                return slot.state == standing::SlotState::PartFilled;
            }));
    if (inPart > 0)
        sheet.coveredWords = PlanExpected::withParts(sheet.coveredWords, inPart);
}

} // namespace muniment::binder
