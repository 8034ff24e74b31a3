// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/destinations.h"

#include "core/standing/expected_row.h"
#include "core/standing/standing_messages.h"

#include <QCoreApplication>

namespace muniment::ui {

namespace {

class DestinationWords
{
    Q_DECLARE_TR_FUNCTIONS(DestinationWords)

public:
    static QString tray() { return tr("the tray"); }
    //: a control and a row of what it should show, with the period that is meant
    static QString slot(const QString& control, const QString& series, const QString& period)
    {
        return tr("%1, %2, %3").arg(control, series, period);
    }
};

constexpr qsizetype proposedSlots = 8;

// The slots of the period that is shown that have begun, of every series that the item stands in,
// without those that it speaks of already.
QList<Period> otherSlots(const View& view, const standing::EvidenceFacts& item)
{
    QList<Period> periods;
    for (const evidence::EvidenceLink& link : item.links) {
        const standing::ControlFacts* control = view.facts->control(link.controlId);
        const auto* series = control ? standing::expectedRow(*control, link.expectedId) : nullptr;
        if (!series)
            continue;
        for (const Period& slot : slotsOf(series->frequency, view.period))
            if (!periods.contains(slot) && periods.size() < proposedSlots && slot.from <= view.today
                && !(item.item.covers && item.item.covers->overlaps(slot)))
                periods.append(slot);
    }
    return periods;
}

} // namespace

IntakeDestination trayDestination()
{
    IntakeDestination destination;
    destination.words = DestinationWords::tray();
    destination.review = evidence::Review::Draft;
    return destination;
}

IntakeDestination controlDestination(const standing::ControlFacts& control)
{
    IntakeDestination destination;
    destination.words = controls::controlCode(control.control.number);
    destination.links = {{control.control.id, {}, {}, {}}};
    return destination;
}

IntakeDestination slotDestination(const standing::ControlFacts& control,
    const controls::ExpectedEvidence& expected, const Period& slot)
{
    IntakeDestination destination;
    destination.words = DestinationWords::slot(
        controls::controlCode(control.control.number), expected.title, standing::periodWords(slot));
    destination.slot = slot;
    destination.proposedSource = expected.source;
    if (expected.fill == controls::Fill::Contains)
        destination.proposedCovers = slot;
    destination.proposed = {slot};
    destination.links = {{control.control.id, {}, expected.id, {}}};
    return destination;
}

IntakeDestination itemDestination(const View& view, const standing::EvidenceFacts& item)
{
    IntakeDestination destination;
    const standing::RevisionFacts* current = item.current();
    destination.existing = item.item.id;
    destination.existingCode = current
        ? evidence::revisionCode(item.item.number, current->revision.revision)
        : evidence::evidenceCode(item.item.number);
    destination.existingCovers = item.item.covers;
    destination.words = destination.existingCode;
    destination.details = item.item;
    destination.details.title.clear();
    destination.details.covers.reset();
    destination.details.capturedAt.reset();
    destination.details.rowsAtSource.reset();
    destination.details.rowsInFile.reset();
    destination.details.sampleFound.reset();
    destination.details.collectorId = {}; // whoever brings the new one
    destination.proposed = otherSlots(view, item);
    for (const evidence::EvidenceLink& link : item.links)
        destination.links.append({link.controlId, link.assetId, link.expectedId, link.note});
    return destination;
}

} // namespace muniment::ui
