// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_model.h"

#include "core/evidence/evidence_messages.h"
#include "ui/shell/state_marks.h"
#include "ui/widgets/screen_dates.h"

namespace muniment::ui {

namespace {

constexpr int columns = int(EvidenceColumn::Source) + 1;

} // namespace

int EvidenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString EvidenceModel::text(const EvidenceRow& row, EvidenceColumn column)
{
    switch (column) {
    case EvidenceColumn::Number:
        return evidence::evidenceCode(row.number);
    case EvidenceColumn::Review:
        return row.revision == 0 ? tr("withdrawn") : evidence::reviewWords(row.review);
    case EvidenceColumn::Title:
        return row.title;
    case EvidenceColumn::Type:
        return row.type;
    case EvidenceColumn::Covers:
        return row.covers ? periodOnScreen(*row.covers) : tr("not stated");
    case EvidenceColumn::Received:
        return dayOnScreen(row.received);
    case EvidenceColumn::Controls:
        return QLocale().toString(row.controls);
    case EvidenceColumn::Source:
        return row.source;
    }
    return {};
}

QVariant EvidenceModel::cell(const EvidenceRow& row, int column, int role) const
{
    const auto which = EvidenceColumn(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, which);
    case Qt::TextAlignmentRole:
        return which == EvidenceColumn::Controls ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                                 : QVariant();
    case MarkRole:
        if (which != EvidenceColumn::Review)
            return {};
        return QVariant::fromValue(row.revision == 0
                ? StateMark{Shape::Dash, Tone::Quiet, text(row, which)}
                : markOf(row.review));
    case ToneRole:
        return which == EvidenceColumn::Covers && !row.covers ? QVariant::fromValue(Tone::Quiet)
                                                              : QVariant();
    case IdRole:
        return evidence::evidenceCode(row.number);
    default:
        return {};
    }
}

QVariant EvidenceModel::header(int column, int role) const
{
    const auto which = EvidenceColumn(column);
    if (role == Qt::TextAlignmentRole && which == EvidenceColumn::Controls)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (which) {
    case EvidenceColumn::Number:
        return tr("No.");
    case EvidenceColumn::Review:
        return tr("Review");
    case EvidenceColumn::Title:
        return tr("Title");
    case EvidenceColumn::Type:
        return tr("Type");
    case EvidenceColumn::Covers:
        return tr("Covers");
    case EvidenceColumn::Received:
        return tr("Received");
    case EvidenceColumn::Controls:
        return tr("Controls");
    case EvidenceColumn::Source:
        return tr("Source");
    }
    return {};
}

} // namespace muniment::ui
