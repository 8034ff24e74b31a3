// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/tray_rows.h"

#include "core/standing/expected_row.h"
#include "ui/intake/destinations.h"
#include "ui/intake/intake_fields.h"
#include "ui/preview/file_words.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

class TrayWords
{
    Q_DECLARE_TR_FUNCTIONS(TrayWords)

public:
    static QString number() { return tr("No."); }
    static QString title() { return tr("Title"); }
    static QString type() { return tr("Type"); }
    static QString waits() { return tr("Waits"); }
    static QString days(qint64 days)
    {
        return days == 0 ? tr("today") : tr("%n day(s)", nullptr, int(days));
    }
    static QString because(standing::ProposedFor reason)
    {
        using standing::ProposedFor;
        switch (reason) {
        case ProposedFor::Linked:
            return tr("dropped there");
        case ProposedFor::SeriesName:
            return tr("named as earlier ones");
        case ProposedFor::Source:
            return tr("of the same source");
        case ProposedFor::Words:
            break;
        }
        return tr("speaks of the same");
    }
};

const controls::ExpectedEvidence* proposedSeries(
    const standing::Facts& facts, const standing::FilingProposal& proposal)
{
    const standing::ControlFacts* control = facts.control(proposal.controlId);
    return control ? standing::expectedRow(*control, proposal.expectedId) : nullptr;
}

} // namespace

QList<TrayRow> trayRows(const View& view)
{
    QList<TrayRow> rows;
    for (const standing::EvidenceFacts& item : view.facts->evidence) {
        const standing::RevisionFacts* current = item.current();
        if (item.item.review != evidence::Review::Draft || !current)
            continue;
        TrayRow row{item.item.id, item.item.number, item.item.title, {}, {}, 0};
        row.received
            = inZone(current->revision.receivedAt, view.facts->organisation.timeZone).localDate();
        row.age = qMax<qint64>(0, row.received.daysTo(view.today));
        row.type = current->files.size() == 1 ? typeWords(current->files.first().mediaType)
                                              : fileCountWords(int(current->files.size()));
        rows.append(row);
    }
    return rows;
}

std::shared_ptr<const QList<Column<TrayRow>>> trayColumns()
{
    using Drop = const TrayRow&;
    auto number = textColumn<TrayRow>(u"number"_s, TrayWords::number(), 60,
        [](Drop row) { return evidence::evidenceCode(row.number); });
    number.number = [](Drop row) { return row.number; };
    number.info.filter = ColumnFilter::None;
    auto title = textColumn<TrayRow>(
        u"title"_s, TrayWords::title(), 140, [](Drop row) { return row.title; });
    title.info.stretches = true;
    title.info.filter = ColumnFilter::None;
    auto type
        = textColumn<TrayRow>(u"type"_s, TrayWords::type(), 84, [](Drop row) { return row.type; });
    type.info.shown = ColumnShown::OnRequest;
    auto waits = numberColumn<TrayRow>(
        u"waits"_s, TrayWords::waits(), 64, [](Drop row) { return row.age; });
    waits.text = [](Drop row) { return TrayWords::days(row.age); };
    return std::make_shared<const QList<Column<TrayRow>>>(
        QList<Column<TrayRow>>{number, title, type, waits});
}

FieldValues filingValues(
    const View& view, const standing::EvidenceFacts& item, const standing::FilingProposal* proposal)
{
    IntakeDestination destination;
    destination.details = item.item;
    for (const evidence::EvidenceLink& link : item.links)
        destination.links.append({link.controlId, link.assetId, link.expectedId, link.note});
    FieldValues values = intakeValues(destination, view.me);
    const auto* series = proposal ? proposedSeries(*view.facts, *proposal) : nullptr;
    if (!series)
        return values;
    const auto put = [&values](const QString& key, const FieldValue& value) {
        if (isEmpty(values.value(key, QString())))
            values.insert(key, value);
    };
    put(intake::sourceKey, series->source);
    // What lies in a slot says by itself on which day; what its name speaks of is good enough.
    const bool hasBegun = proposal->slot.from <= view.today;
    if (series->fill == controls::Fill::Contains && hasBegun)
        put(intake::coversKey, std::optional(proposal->slot));
    else if (const standing::RevisionFacts* current = item.current();
             current && !current->files.isEmpty())
        if (const auto named = standing::periodInName(current->files.first().name))
            put(intake::coversKey, named);
    auto links = std::get<QStringList>(values.value(intake::linksKey, QStringList()));
    if (const QString key = idText(proposal->controlId); !links.contains(key))
        links.append(key);
    values.insert(intake::linksKey, links);
    return values;
}

Choice proposalChoice(
    const standing::Facts& facts, const standing::FilingProposal& proposal, int digit)
{
    const standing::ControlFacts* control = facts.control(proposal.controlId);
    const auto* series = proposedSeries(facts, proposal);
    const QString words
        = control && series ? slotDestination(*control, *series, proposal.slot).words : QString();
    return {QString::number(digit), u"%1  %2"_s.arg(QString::number(digit), words),
        TrayWords::because(proposal.reason)};
}

} // namespace muniment::ui
