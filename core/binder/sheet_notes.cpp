// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/sheet_notes.h"

#include "core/attestation/attestation_messages.h"
#include "core/binder/plan_words.h"
#include "core/controls/controls_messages.h"
#include "core/scope/scope_messages.h"
#include "core/standing/standing_messages.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace muniment::binder {

namespace {

class SheetNotes
{
    Q_DECLARE_TR_FUNCTIONS(SheetNotes)

public:
    static QString designOnly(const QString& day)
    {
        return tr("Signed for its design as of %1. No valid signature speaks of its operating in "
                  "the period.")
            .arg(day);
    }
    static QString partOnly(const QString& spoken, const QString& open)
    {
        return tr("The valid signatures speak of %1 only. No signature stands for %2.")
            .arg(spoken, open);
    }
    static QString expectedFrom(const QString& day, const QString& titles)
    {
        return tr("Expected from %1 on, and not for the time before: %2.").arg(day, titles);
    }
    static QString notExpected(const QString& titles)
    {
        return tr("Not expected in this period: %1.").arg(titles);
    }
    static QString expectedLater(const QString& day, const QString& titles)
    {
        return tr("Expected from %1 on, and not in this period: %2.").arg(day, titles);
    }
    static QString inForceFrom(const QString& day)
    {
        return tr("This control is in force from %1 on. No proof is expected of the time before.")
            .arg(day);
    }
    static QString retired(const QString& day)
    {
        return tr("This control was retired on %1. No proof is expected from that day on.")
            .arg(day);
    }
    static QString inServicePart(const QString& assets)
    {
        return tr("In service for a part of the period only: %1. No proof is expected of them for "
                  "the days outside.")
            .arg(assets);
    }
    static QString assetDays(const QString& asset, const QString& days)
    {
        return QStringLiteral("%1 (%2)").arg(asset, days);
    }
    static QString from(const QString& day) { return tr("from %1").arg(day); }
    static QString until(const QString& day) { return tr("to %1").arg(day); }
    static QString fromTo(const QString& from, const QString& until)
    {
        return tr("%1 to %2").arg(from, until);
    }
    static QString besideOverdue(const QString& state, const QString& overdue)
    {
        return tr("The conclusion “%1” is the signers', drawn from what was held. It fills no "
                  "slot, so what is overdue stays so: %2.")
            .arg(state, overdue);
    }
    static QString slot(const QString& title, const QString& heads)
    {
        return QStringLiteral("%1 (%2)").arg(title, heads);
    }
    static QString ofDesign(const QString& exhibits)
    {
        return tr("Proof that the control exists, not that it operated, so it covers no day: %1.")
            .arg(exhibits);
    }
    static QString aboutIt(const QString& exhibits)
    {
        return tr("Reports about the control, and none of the proof expected of it, so they cover "
                  "no day: %1.")
            .arg(exhibits);
    }
    static QString notReviewed(const QString& exhibits)
    {
        return tr("Held, not reviewed, and so not counted as proof: %1.").arg(exhibits);
    }
    static QString withoutDays(const QString& exhibits)
    {
        return tr("Held, days not stated, and so not counted as proof: %1.").arg(exhibits);
    }
    static QString sentBack(const QString& exhibits)
    {
        return tr("Returned or rejected in review, and so not in this binder: %1.").arg(exhibits);
    }
    static QString madeBefore(const QString& exhibits)
    {
        return tr("Made before the period, and so no proof of its days: %1.").arg(exhibits);
    }
    static QString text(int version, const QString& from, const QString& until)
    {
        return tr("v%1, in force from %2 to %3").arg(version).arg(from, until);
    }
    static QString because(const QString& text, const QString& note)
    {
        return tr("%1. Why it changed: %2").arg(text, note);
    }
};

QString listed(const QList<Period>& periods)
{
    QStringList words;
    for (const Period& each : periods)
        words.append(standing::periodWords(each));
    return words.join(QStringLiteral("; "));
}

// The day from which a series is expected, where slots of the period lie before it.
Date expectedFrom(const SheetFacts& facts, const standing::Series& series)
{
    const Date from = series.expected.activeFrom;
    if (series.cells.isEmpty() || !from.isValid())
        return {};
    const Period first = slotsOf(series.expected.frequency, facts.context.selection.period).first();
    return from > first.until && series.cells.first().period != first ? from : Date();
}

// The rows of what is not expected in the period, in one sentence for each day from which it is.
QStringList notExpectedNotes(const SheetFacts& facts)
{
    QMap<Date, QStringList> series;
    for (const standing::Series& each : facts.series)
        if (each.cells.isEmpty()) {
            const Date from = each.expected.activeFrom;
            series[from > facts.context.selection.period.until ? from : Date()].append(
                each.expected.title);
        }
    QStringList notes;
    for (auto it = series.cbegin(); it != series.cend(); ++it) {
        const QString titles = it.value().join(QStringLiteral("; "));
        notes.append(it.key().isValid()
                ? SheetNotes::expectedLater(standing::dayWords(it.key()), titles)
                : SheetNotes::notExpected(titles));
    }
    return notes;
}

QStringList startNotes(const SheetFacts& facts)
{
    const Period& period = facts.context.selection.period;
    QStringList notes;
    QMap<Date, QStringList> series;
    for (const standing::Series& each : facts.series)
        if (const Date from = expectedFrom(facts, each); from.isValid())
            series[from].append(each.expected.title);
    for (auto it = series.cbegin(); it != series.cend(); ++it)
        notes.append(SheetNotes::expectedFrom(
            standing::dayWords(it.key()), it.value().join(QStringLiteral("; "))));
    notes += notExpectedNotes(facts);
    const QList<controls::ControlVersion>& texts = facts.control.versions;
    if (!texts.isEmpty() && texts.first().inForceFrom > period.from)
        notes.append(SheetNotes::inForceFrom(standing::dayWords(texts.first().inForceFrom)));
    const Date retired = facts.control.control.retiredOn;
    if (retired.isValid() && retired <= period.until)
        notes.append(SheetNotes::retired(standing::dayWords(retired)));
    return notes;
}

// Where it ran for less than the period: "from 8 September 2026". Empty: for all of it.
QString partInService(const scope::Asset& asset, const Period& period)
{
    const bool begins = asset.inServiceFrom > period.from;
    const bool ends = asset.inServiceUntil.isValid() && asset.inServiceUntil < period.until;
    if (begins && ends)
        return SheetNotes::fromTo(
            standing::dayWords(asset.inServiceFrom), standing::dayWords(asset.inServiceUntil));
    if (begins)
        return SheetNotes::from(standing::dayWords(asset.inServiceFrom));
    return ends ? SheetNotes::until(standing::dayWords(asset.inServiceUntil)) : QString();
}

QString assetsInPart(const SheetFacts& facts)
{
    QStringList assets;
    for (const scope::Asset& asset : facts.context.selection.assets) {
        const bool applies = std::any_of(facts.control.implementations.begin(),
            facts.control.implementations.end(), [&asset](const controls::Implementation& each) {
                return each.assetId == asset.id && each.applies == controls::Applies::Applies;
            });
        const QString days
            = applies ? partInService(asset, facts.context.selection.period) : QString();
        if (!days.isEmpty())
            assets.append(SheetNotes::assetDays(scope::assetCode(asset.number), days));
    }
    return assets.join(QStringLiteral(", "));
}

// Of its operating: that the design is good says nothing of what is overdue.
bool isFavourable(const standing::ControlStanding& standing)
{
    const bool isOfDesign = standing.state == standing::State::DesignEffective
        || standing.state == standing::State::DesignWithExceptions;
    return !isOfDesign && standing.conclusion
        && (standing.conclusion == attestation::Conclusion::Effective
            || standing.conclusion == attestation::Conclusion::WithExceptions);
}

// What is held and speaks of the period, but was made before any day of it.
QStringList madeBefore(const SheetFacts& facts)
{
    const Period& period = facts.context.selection.period;
    const QList<const standing::EvidenceFacts*> showing
        = standing::evidenceFor(facts.context.facts, facts.control, period);
    QStringList codes;
    for (const standing::EvidenceFacts* item : facts.context.selection.exhibits)
        if (!showing.contains(item) && evidence::bearsOn(item->item, period)
            && std::any_of(item->links.begin(), item->links.end(),
                [&facts](const evidence::EvidenceLink& link) {
                    return link.controlId == facts.control.control.id;
                }))
            codes.append(evidence::evidenceCode(item->item.number));
    return codes;
}

// What was filed for the control and review did not take, where it is of this period.
QStringList sentBack(const SheetFacts& facts)
{
    QStringList codes;
    for (const standing::EvidenceFacts* item : facts.context.selection.sentAway)
        if (item->current()
            && std::any_of(item->links.begin(), item->links.end(),
                [&facts](const evidence::EvidenceLink& link) {
                    return link.controlId == facts.control.control.id;
                }))
            codes.append(evidence::evidenceCode(item->item.number));
    return codes;
}

} // namespace

QString signedForWords(const SheetFacts& facts)
{
    const auto decisive = std::find_if(facts.control.attestations.begin(),
        facts.control.attestations.end(), [&facts](const attestation::Attestation& each) {
            return each.id == facts.standing.decisive;
        });
    if (!facts.standing.isSigned() || decisive == facts.control.attestations.end())
        return {};
    if (decisive->subject == attestation::Subject::Design)
        return SheetNotes::designOnly(standing::dayWords(decisive->period.from));
    const standing::CoveredTime& time = facts.standing.signedTime;
    return time.uncovered.isEmpty()
        ? QString()
        : SheetNotes::partOnly(listed(time.covered), listed(time.uncovered));
}

QString overdueSlots(const SheetFacts& facts)
{
    constexpr qsizetype mostNamed = 4; // of a series; the grid shows the rest
    QStringList series;
    for (const standing::Series& each : facts.series) {
        QStringList heads;
        for (const standing::Slot& slot : each.cells)
            if (slot.isOverdue())
                heads.append(slotHead(each.expected.frequency, slot.period));
        if (heads.isEmpty())
            continue;
        QString words = heads.mid(0, mostNamed).join(QStringLiteral(", "));
        if (heads.size() > mostNamed)
            words += QStringLiteral(", ") + andMore(heads.size() - mostNamed);
        series.append(SheetNotes::slot(each.expected.title, words));
    }
    return series.join(QStringLiteral(", "));
}

QStringList expectedNotes(const SheetFacts& facts)
{
    QStringList notes = startNotes(facts);
    if (const QString assets = assetsInPart(facts); !assets.isEmpty())
        notes.append(SheetNotes::inServicePart(assets));
    const QString overdue = overdueSlots(facts);
    if (isFavourable(facts.standing) && !overdue.isEmpty())
        notes.append(SheetNotes::besideOverdue(
            attestation::conclusionWords(*facts.standing.conclusion), overdue));
    return notes;
}

QStringList proofNotes(const SheetFacts& facts)
{
    const Period& period = facts.context.selection.period;
    QStringList design;
    QStringList about;
    QStringList unreviewed;
    for (const standing::EvidenceFacts* item :
        standing::evidenceFor(facts.context.facts, facts.control, period)) {
        const QString code = evidence::evidenceCode(item->item.number);
        const standing::Speaks speaks = standing::speaksOf(facts.control, *item, period);
        if (!item->isAccepted())
            unreviewed.append(code);
        else if (speaks == standing::Speaks::OfDesign)
            design.append(code);
        else if (speaks == standing::Speaks::AboutIt)
            about.append(code);
    }
    QStringList notes;
    const QString comma = QStringLiteral(", ");
    if (!design.isEmpty())
        notes.append(SheetNotes::ofDesign(design.join(comma)));
    if (!about.isEmpty())
        notes.append(SheetNotes::aboutIt(about.join(comma)));
    if (!unreviewed.isEmpty())
        notes.append(SheetNotes::notReviewed(unreviewed.join(comma)));
    QStringList withoutDays;
    for (const standing::EvidenceFacts* item :
        standing::evidenceWithoutDays(facts.context.facts, facts.control))
        withoutDays.append(evidence::evidenceCode(item->item.number));
    if (!withoutDays.isEmpty())
        notes.append(SheetNotes::withoutDays(withoutDays.join(comma)));
    if (const QStringList away = sentBack(facts); !away.isEmpty())
        notes.append(SheetNotes::sentBack(away.join(comma)));
    if (const QStringList before = madeBefore(facts); !before.isEmpty())
        notes.append(SheetNotes::madeBefore(before.join(comma)));
    return notes;
}

QString earlierTextsWords(const SheetFacts& facts, const controls::ControlVersion& printed)
{
    const QList<controls::ControlVersion>& all = facts.control.versions;
    QStringList lines;
    for (const controls::ControlVersion& each :
        attestation::textsInForce(all, facts.context.selection.period)) {
        if (each.version >= printed.version)
            continue;
        const auto next
            = std::find_if(all.begin(), all.end(), [&each](const controls::ControlVersion& other) {
                  return other.version > each.version;
              });
        const QString line = SheetNotes::text(each.version, standing::dayWords(each.inForceFrom),
            standing::dayWords(next->inForceFrom.addDays(-1)));
        lines.append(
            next->changeNote.isEmpty() ? line : SheetNotes::because(line, next->changeNote));
    }
    return lines.join(u'\n');
}

} // namespace muniment::binder
