// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/row_cells.h"

#include "core/interchange/interchange_messages.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muniment::interchange {

QString choiceForm(const QString& text)
{
    static const QRegularExpression sign(u"[^a-z0-9]+"_s);
    return text.simplified().toLower().replace(sign, u"_"_s);
}

RowCells::RowCells(const HeaderMatch& header, const TableRow& row, QList<ImportProblem>& problems)
    : m_header(header)
    , m_row(row)
    , m_problems(problems)
{
}

bool RowCells::has(const QString& column) const
{
    return m_header.columns.contains(column);
}

QString RowCells::text(const QString& column) const
{
    const auto place = m_header.columns.constFind(column);
    if (place == m_header.columns.constEnd())
        return {};
    QString cell = m_row.cells.value(*place).trimmed();
    // Our own guard against formulas, taken off again.
    if (cell.size() > 1 && cell.startsWith(u'\'') && u"=+-@"_s.contains(cell.at(1)))
        cell.remove(0, 1);
    return cell;
}

void RowCells::read(const QString& column, QString& field) const
{
    if (has(column))
        field = text(column);
}

QStringList RowCells::list(const QString& column) const
{
    static const QRegularExpression separator(u"[;,|\n]"_s);
    QStringList parts;
    for (const QString& part : text(column).split(separator))
        if (!part.simplified().isEmpty())
            parts.append(part.simplified());
    return parts;
}

QString RowCells::required(const QString& column, qsizetype longest)
{
    const QString cell = text(column);
    if (cell.isEmpty())
        refuse(column, Problem::Invalid, cause::cellEmpty);
    if (cell.size() > longest)
        refuse(column, tooLong(cell, longest));
    return cell;
}

Date RowCells::date(const QString& column)
{
    if (text(column).isEmpty())
        return {};
    const Result<Date> day = parseDate(text(column));
    if (day)
        return *day;
    refuse(column, day.error());
    return {};
}

void RowCells::refuse(const QString& column, const Error& error)
{
    m_isClean = false;
    m_problems.append({m_row.number, column, error});
}

void RowCells::refuse(
    const QString& column, Problem problem, const Cause& cause, const QStringList& values)
{
    refuse(column, fail(problem, cause, values).value());
}

namespace {

// What spreadsheets write where a formula fails, in English and German.
bool isFormulaError(const QString& cell)
{
    static const QRegularExpression form(
        u"\\A#(?:REF|VALUE|NAME|DIV/0|NUM|NULL|SPILL|CALC|BEZUG|WERT|ZAHL)[!?]\\z|\\A#(?:N/A|NV)\\z"_s);
    return cell.startsWith(u'#') && form.match(cell).hasMatch();
}

bool isWorkedOut(const TableRow& row, const HeaderMatch& header, QList<ImportProblem>& problems)
{
    bool isClean = true;
    for (auto column = header.columns.cbegin(); column != header.columns.cend(); ++column) {
        const QString cell = row.cells.value(column.value()).trimmed();
        if (!isFormulaError(cell))
            continue;
        isClean = false;
        problems.append({row.number, column.key(),
            fail(Problem::Invalid, cause::cellIsAnError, {cell}).value()});
    }
    return isClean;
}

} // namespace

QList<TableRow> evenRows(
    const Table& table, const HeaderMatch& header, QList<ImportProblem>& problems)
{
    QList<TableRow> even;
    for (qsizetype i = header.index + 1; i < table.rows.size(); ++i) {
        const TableRow& row = table.rows.at(i);
        qsizetype used = row.cells.size();
        while (used > header.width && row.cells.at(used - 1).trimmed().isEmpty())
            --used;
        if (used == header.width) {
            if (isWorkedOut(row, header, problems))
                even.append(row);
            continue;
        }
        problems.append({row.number, {},
            fail(Problem::Invalid, cause::raggedRow,
                {QString::number(used), QString::number(header.width)})
                .value()});
    }
    return even;
}

} // namespace muniment::interchange
