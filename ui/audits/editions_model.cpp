// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/editions_model.h"

#include "core/audits/audits_messages.h"
#include "ui/widgets/screen_dates.h"

#include <algorithm>

namespace muniment::ui {

QList<EditionRow> editionRows(const View& view)
{
    QHash<AuditId, const audits::Audit*> audits;
    for (const audits::Audit& audit : view.facts->audits)
        audits.insert(audit.id, &audit);
    QList<EditionRow> rows;
    for (const audits::BinderEdition& edition : view.facts->editions) {
        const audits::Audit* audit = audits.value(edition.auditId);
        if (audit && !view.scope.isNull() && !audit->scopeId.isNull()
            && audit->scopeId != view.scope)
            continue;
        rows.prepend(
            {edition.id, edition.name.code, edition.name.edition, audit ? audit->name : QString(),
                edition.asOf, edition.pages, int(edition.exhibits.size()),
                edition.recipient.isEmpty() ? audits::recipientClassWords(edition.recipientClass)
                                            : edition.recipient,
                edition.fileName});
    }
    return rows;
}

int EditionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString EditionsModel::text(const EditionRow& row, int column)
{
    switch (column) {
    case Code:
        return row.edition > 1 ? tr("%1, edition %2").arg(row.code).arg(row.edition) : row.code;
    case Audit:
        return row.audit.isEmpty() ? tr("no audit") : row.audit;
    case AsOf:
        return dayOnScreen(row.asOf);
    case Pages:
        return QLocale().toString(row.pages);
    default:
        return {};
    }
}

QVariant EditionsModel::cell(const EditionRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return tr("%1\nfor %2, %n exhibit(s)", nullptr, row.exhibits)
            .arg(row.fileName, row.recipient);
    case Qt::TextAlignmentRole:
        return column == Pages ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case IdRole:
        return row.code;
    default:
        return {};
    }
}

QVariant EditionsModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == Pages)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Code:
        return tr("Binder");
    case Audit:
        return tr("Audit");
    case AsOf:
        return tr("As of");
    case Pages:
        return tr("Pages");
    default:
        return {};
    }
}

} // namespace muniment::ui
