// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_rows.h"

#include "ui/evidence/evidence_words.h"

#include <QSet>

#include <algorithm>

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
        return QString::localeAwareCompare(a.title, b.title);
    case EvidenceColumn::Type:
        return QString::localeAwareCompare(a.type, b.type);
    case EvidenceColumn::Covers:
        return order(a.covers ? a.covers->from : Date(), b.covers ? b.covers->from : Date());
    case EvidenceColumn::Received:
        return order(a.received, b.received);
    case EvidenceColumn::Controls:
        return order(a.controls, b.controls);
    case EvidenceColumn::Source:
        return QString::localeAwareCompare(a.source, b.source);
    }
    return 0;
}

EvidenceRow rowOf(const standing::Facts& facts, const standing::EvidenceFacts& item)
{
    EvidenceRow row{item.item.id, item.item.number, item.item.title, {},
        evidence::spanOf(item.item), {}, item.item.review, item.item.source, 0, 0};
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
    QSet<ControlId> inScope;
    for (const standing::ControlFacts* control : view.facts->controlsIn(view.scope))
        inScope.insert(control->control.id);
    QList<EvidenceRow> rows;
    for (const standing::EvidenceFacts& item : view.facts->evidence) {
        const bool isShown = view.scope.isNull() || item.links.isEmpty()
            || std::any_of(item.links.begin(), item.links.end(),
                [&inScope](const auto& link) { return inScope.contains(link.controlId); });
        if (isShown)
            rows.append(rowOf(*view.facts, item));
    }
    return rows;
}

QList<EvidenceRow> arranged(const QList<EvidenceRow>& rows, const EvidenceOrder& order)
{
    QList<EvidenceRow> shown;
    const QString find = order.find.trimmed();
    for (const EvidenceRow& row : rows)
        if (find.isEmpty() || row.title.contains(find, Qt::CaseInsensitive)
            || row.source.contains(find, Qt::CaseInsensitive)
            || evidence::evidenceCode(row.number).contains(find, Qt::CaseInsensitive))
            shown.append(row);
    std::stable_sort(shown.begin(), shown.end(), [&order](const auto& a, const auto& b) {
        int less = compare(a, b, order.column);
        if (less == 0)
            less = a.number < b.number ? -1 : a.number > b.number;
        return order.order == Qt::AscendingOrder ? less < 0 : less > 0;
    });
    return shown;
}

} // namespace muniment::ui
