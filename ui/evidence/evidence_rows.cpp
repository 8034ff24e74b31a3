// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_rows.h"

#include "core/standing/in_scope.h"
#include "ui/evidence/evidence_words.h"
#include "ui/widgets/list_order.h"

#include <QSet>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
int order(const Value& a, const Value& b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

int compare(const EvidenceRow& a, const EvidenceRow& b, EvidenceColumn column)
{
    switch (column) {
    case EvidenceColumn::Number:
        break;
    case EvidenceColumn::Review:
        return int(a.review) - int(b.review);
    case EvidenceColumn::Title:
        return order(a.titleRank, b.titleRank);
    case EvidenceColumn::Type:
        return order(a.typeRank, b.typeRank);
    case EvidenceColumn::Covers:
        return order(a.covers ? a.covers->from : Date(), b.covers ? b.covers->from : Date());
    case EvidenceColumn::Received:
        return order(a.received, b.received);
    case EvidenceColumn::Controls:
        return order(a.controls, b.controls);
    case EvidenceColumn::Source:
        return order(a.sourceRank, b.sourceRank);
    }
    return 0;
}

EvidenceRow rowOf(const standing::Facts& facts, const standing::EvidenceFacts& item)
{
    EvidenceRow row{item.item.id, item.item.number, item.item.title, {},
        evidence::spanOf(item.item), {}, item.item.review, item.item.source, 0, 0,
        findableText({evidence::evidenceCode(item.item.number), item.item.title, item.item.source}),
        0, 0, 0};
    QSet<ControlId> controls;
    for (const evidence::EvidenceLink& link : item.links)
        controls.insert(link.controlId);
    row.controls = int(controls.size());
    if (const standing::RevisionFacts* current = item.current()) {
        row.revision = current->revision.revision;
        row.received
            = inZone(current->revision.receivedAt, facts.organisation.timeZone).localDate();
        row.type = current->files.size() == 1 ? typeWords(current->files.first().mediaType)
                                              : fileCountWords(int(current->files.size()));
    }
    return row;
}

} // namespace

Preview previewOf(const QString& mediaType)
{
    if (mediaType == "application/pdf"_L1)
        return Preview::Pdf;
    static const QStringList pictures{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s,
        u"image/bmp"_s, u"image/webp"_s, u"image/tiff"_s};
    if (pictures.contains(mediaType))
        return Preview::Picture;
    static const QStringList texts{
        u"application/json"_s, u"application/xml"_s, u"message/rfc822"_s};
    if (mediaType.startsWith("text/"_L1) || texts.contains(mediaType))
        return Preview::Text;
    return Preview::Facts;
}

QList<EvidenceRow> evidenceRows(const View& view)
{
    QList<EvidenceRow> rows;
    for (const standing::EvidenceFacts* item : standing::evidenceIn(*view.facts, view.scope))
        rows.append(rowOf(*view.facts, *item));
    const auto rank = [&rows](QString EvidenceRow::*text, int EvidenceRow::*place) {
        QStringList texts;
        for (const EvidenceRow& row : std::as_const(rows))
            texts.append(row.*text);
        const QList<int> ranks = collationRanks(texts);
        for (qsizetype index = 0; index < rows.size(); ++index)
            rows[index].*place = ranks.at(index);
    };
    rank(&EvidenceRow::title, &EvidenceRow::titleRank);
    rank(&EvidenceRow::type, &EvidenceRow::typeRank);
    rank(&EvidenceRow::source, &EvidenceRow::sourceRank);
    return rows;
}

QList<EvidenceRow> arranged(const QList<EvidenceRow>& rows, const EvidenceOrder& order)
{
    return arrangedRows(rows, order.find, order.order,
        [&order](const auto& a, const auto& b) { return compare(a, b, order.column); });
}

} // namespace muniment::ui
