// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/queue_model.h"

#include "core/standing/standing_messages.h"
#include "ui/shell/state_marks.h"

#include <QLocale>

namespace muniment::ui {

int QueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

// A heading is read, not chosen.
Qt::ItemFlags QueueModel::flags(const QModelIndex& index) const
{
    if (index.isValid() && row(index.row()).kind == QueueRow::Kind::Heading)
        return Qt::ItemIsEnabled;
    return RowsModel::flags(index);
}

QString QueueModel::text(const QueueRow& row, int column)
{
    switch (column) {
    case What:
        return row.what;
    case Control:
        return row.control;
    case Owner:
        return row.owner;
    case Days:
        //: days, short
        return row.days == 0 ? QString() : tr("%1 d").arg(QLocale().toString(qAbs(row.days)));
    case Fix:
        return row.link ? standing::fixWords(row.fix) : QString();
    default:
        return {};
    }
}

QVariant QueueModel::headingCell(const QueueRow& row, int column, int role)
{
    StateMark mark = markOf(row.group);
    mark.word = QStringLiteral("%1 · %2").arg(mark.word).arg(row.count);
    if (!mark.word.isEmpty())
        mark.word[0] = mark.word.at(0).toUpper();
    switch (role) {
    case HeadingRole:
        return true;
    case MarkRole:
        return column == What ? QVariant::fromValue(mark) : QVariant();
    case Qt::DisplayRole:
        return column == What ? QVariant(mark.word) : QVariant();
    default:
        return {};
    }
}

QVariant QueueModel::cell(const QueueRow& row, int column, int role) const
{
    if (row.kind == QueueRow::Kind::Heading)
        return headingCell(row, column, role);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == What ? QVariant(row.what + u'\n' + row.why) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Days ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case LinkRole:
        return column == Fix && row.link.has_value();
    case IdRole:
        return row.control;
    case IndentRole:
        return column == What ? 1 : 0;
    default:
        return {};
    }
}

QVariant QueueModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case What:
        return tr("What");
    case Control:
        return tr("Control");
    case Owner:
        return tr("Owner");
    case Days:
        return tr("Days");
    case Fix:
        return tr("Next step");
    default:
        return {};
    }
}

} // namespace muniment::ui
