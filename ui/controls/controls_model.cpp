// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/controls_model.h"

#include "core/controls/controls_messages.h"
#include "ui/shell/state_marks.h"

namespace muniment::ui {

namespace {

constexpr int columns = int(ControlColumn::Year) + 1;

} // namespace

void ControlsModel::setYear(int year)
{
    if (m_year == year)
        return;
    m_year = year;
    emit headerDataChanged(Qt::Horizontal, int(ControlColumn::Year), int(ControlColumn::Year));
}

int ControlsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ControlsModel::text(const ControlRow& row, ControlColumn column)
{
    switch (column) {
    case ControlColumn::Number:
        return controls::controlCode(row.number);
    case ControlColumn::Implementation:
        return controls::implementationStatusWords(row.implementation);
    case ControlColumn::Title:
        return row.title;
    case ControlColumn::Half:
        return controls::whoWords(row.half);
    case ControlColumn::Owner:
        return row.owner;
    case ControlColumn::Year:
        return quarterWords(row);
    }
    return {};
}

QList<StateMark> ControlsModel::quarterMarks(const ControlRow& row)
{
    QList<StateMark> marks;
    for (const auto& quarter : row.quarters)
        marks.append(quarter ? markOf(*quarter)
                             : StateMark{Shape::Dash, Tone::Quiet, tr("nothing expected")});
    return marks;
}

QString ControlsModel::quarterWords(const ControlRow& row)
{
    QStringList words;
    const QList<StateMark> marks = quarterMarks(row);
    for (qsizetype quarter = 0; quarter < marks.size(); ++quarter)
        words.append(tr("Q%1 %2").arg(quarter + 1).arg(marks.at(quarter).word));
    return words.join(QStringLiteral(", "));
}

QVariant ControlsModel::cell(const ControlRow& row, int column, int role) const
{
    const auto which = ControlColumn(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, which);
    case Qt::ToolTipRole:
        return which == ControlColumn::Year ? QVariant(quarterWords(row)) : QVariant();
    case MarkRole:
        return which == ControlColumn::Implementation
            ? QVariant::fromValue(markOf(row.implementation))
            : QVariant();
    case MarksRole:
        return which == ControlColumn::Year ? QVariant::fromValue(quarterMarks(row)) : QVariant();
    case IdRole:
        return controls::controlCode(row.number);
    default:
        return {};
    }
}

QVariant ControlsModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (ControlColumn(column)) {
    case ControlColumn::Number:
        return tr("No.");
    case ControlColumn::Implementation:
        return tr("Implementation");
    case ControlColumn::Title:
        return tr("Title");
    case ControlColumn::Half:
        return tr("Half");
    case ControlColumn::Owner:
        return tr("Owner");
    case ControlColumn::Year:
        return QString::number(m_year);
    }
    return {};
}

} // namespace muniment::ui
