// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/library_rows.h"

#include "core/standing/expected_row.h"
#include "core/standing/in_scope.h"
#include "ui/preview/file_words.h"

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestBegin = 12; // characters

void addUses(LibraryRow& row, const View& view, const standing::EvidenceFacts& item)
{
    for (const evidence::EvidenceLink& link : item.links) {
        const standing::ControlFacts* control = view.facts->control(link.controlId);
        if (!control)
            continue;
        const QString code = controls::controlCode(control->control.number);
        if (!row.controls.contains(code))
            row.controls.append(code);
        Frequency frequency = control->control.frequency;
        if (const auto* series = standing::expectedRow(*control, link.expectedId)) {
            frequency = series->frequency;
            if (!row.series.contains(series->title))
                row.series.append(series->title);
        }
        if (!row.covers)
            continue;
        const auto freshness = standing::freshnessOf(frequency, row.covers->until, view.asOf);
        row.freshness = row.freshness ? std::max(*row.freshness, freshness) : freshness;
    }
}

void addRevision(LibraryRow& row, const View& view, const standing::RevisionFacts& current)
{
    const standing::Facts& facts = *view.facts;
    row.revision = current.revision.revision;
    row.received = inZone(current.revision.receivedAt, facts.organisation.timeZone).localDate();
    row.type = current.files.size() == 1 ? typeWords(current.files.first().mediaType)
                                         : fileCountWords(int(current.files.size()));
    for (const evidence::EvidenceFile& file : current.files)
        row.size += file.size;
    const Sha256 digest
        = current.files.size() == 1 ? current.files.first().content : current.digest;
    row.digest = digest.toHex().left(digestBegin);
    const auto stamps = facts.stamps.constFind(current.revision.id);
    if (stamps == facts.stamps.constEnd())
        return;
    row.firstStamp = stamps->first;
    row.stamps = stamps->first == stamps->last
        ? QString::number(stamps->first)
        : u"%1\u2013%2"_s.arg(stamps->first).arg(stamps->last);
}

LibraryRow libraryRowOf(const View& view, const standing::EvidenceFacts& item)
{
    LibraryRow row;
    row.id = item.item.id;
    row.number = item.item.number;
    row.title = item.item.title;
    row.covers = evidence::spanOf(item.item);
    if (item.item.capturedAt)
        row.captured = item.item.capturedAt->localDate();
    row.source = item.item.source;
    if (const scope::Person* collector = view.facts->person(item.item.collectorId))
        row.collector = collector->name;
    row.review = item.item.review;
    if (const auto* document = view.facts->assurance.document(item.documentId))
        row.document = assurance::documentCode(document->number);
    row.isRefusedWithDocument = item.isRefusedWithDocument();
    row.restriction = item.item.restriction;
    row.classification = item.item.classification;
    row.holdsPersonalData = !item.item.personalData.isEmpty();
    if (const standing::RevisionFacts* current = item.current())
        addRevision(row, view, *current);
    addUses(row, view, item);
    return row;
}

} // namespace

bool LibraryRow::awaitsReview() const
{
    return revision > 0 && document.isEmpty() && review == evidence::Review::Submitted;
}

bool LibraryRow::needsWork() const
{
    return awaitsReview() || (revision > 0 && review == evidence::Review::Returned);
}

QList<LibraryRow> libraryRows(const View& view)
{
    QList<LibraryRow> rows;
    for (const standing::EvidenceFacts* item : standing::evidenceIn(*view.facts, view.scope))
        if (item->item.review != evidence::Review::Draft)
            rows.append(libraryRowOf(view, *item));
    return rows;
}

} // namespace muniment::ui
