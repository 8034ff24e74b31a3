// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/coverage_model.h"

#include <QLocale>

namespace muniment::ui {

namespace {

QVariant numberCell(int number, int role)
{
    if (role == Qt::DisplayRole)
        return QLocale().toString(number);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant noneCell(int none, int all, int role)
{
    if (role == ShadeRole)
        return none == 0 ? 0.0 : 0.25 + 0.75 * none / qMax(1, all);
    return numberCell(none, role);
}

QVariant alignment(int column, int role)
{
    return role == Qt::TextAlignmentRole && column > 0
        ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
        : QVariant();
}

} // namespace

int KindCoverageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

// A number that counts something leads to it.
QVariant KindCoverageModel::cell(const CoverageRow& row, int column, int role) const
{
    if (role == LinkRole)
        return linkOf(row, column).has_value();
    switch (column) {
    case Kind:
        return role == Qt::DisplayRole ? QVariant(row.name) : QVariant();
    case Controls:
        return numberCell(row.controls, role);
    case Proof:
        return numberCell(row.proof, role);
    case Signed:
        return numberCell(row.isSigned, role);
    case None:
        return noneCell(row.none, row.controls, role);
    default:
        return {};
    }
}

std::optional<RecordLink> KindCoverageModel::linkOf(const CoverageRow& row, int column)
{
    const int numbers[] = {0, row.controls, row.proof, row.isSigned, row.none};
    if (column <= Kind || column >= ColumnCount || numbers[column] == 0
        || row.links.size() < column)
        return {};
    return row.links.at(column - 1);
}

QVariant KindCoverageModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return alignment(column, role);
    switch (column) {
    case Kind:
        return tr("Kind");
    case Controls:
        return tr("Controls");
    case Proof:
        return tr("Proof");
    case Signed:
        return tr("Signed");
    case None:
        return tr("Neither");
    default:
        return {};
    }
}

int FrameworkCoverageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FrameworkCoverageModel::cell(const FrameworkRow& row, int column, int role) const
{
    switch (column) {
    case Framework:
        // Beside four numbers there is no room for more than a sign; a note below tells its
        // meaning.
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return row.remark.isEmpty() ? row.name : tr("%1 (%2)").arg(row.name, row.remark);
        if (role == Qt::DisplayRole)
            return row.remark.isEmpty() ? row.name : row.name + QStringLiteral(" *");
        return {};
    case Applicable:
        return numberCell(row.applicable, role);
    case Proof:
        return numberCell(row.proof, role);
    case Signed:
        return numberCell(row.isSigned, role);
    case None:
        return noneCell(row.none, row.applicable, role);
    default:
        return {};
    }
}

QVariant FrameworkCoverageModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return alignment(column, role);
    switch (column) {
    case Framework:
        return tr("Framework");
    case Applicable:
        return tr("Applicable");
    case Proof:
        return tr("Proof");
    case Signed:
        return tr("Signed");
    case None:
        return tr("Neither");
    default:
        return {};
    }
}

} // namespace muniment::ui
