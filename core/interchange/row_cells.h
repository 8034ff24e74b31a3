// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/base_messages.h"
#include "core/base/clean_text.h"
#include "core/base/dates.h"
#include "core/interchange/header_match.h"
#include "core/interchange/import_preview.h"
#include "core/interchange/table.h"

#include <optional>

namespace muniment::interchange {

// "Virtual machine" and "half-yearly" as our text forms write them.
QString choiceForm(const QString& text);

// The cells of one row by the titles of their columns. What is wrong is added to the problems, with
// its row and column, and reading goes on, so that one look shows all of it.
class RowCells
{
public:
    RowCells(const HeaderMatch& header, const TableRow& row, QList<ImportProblem>& problems);

    [[nodiscard]] int number() const { return m_row.number; }
    [[nodiscard]] bool isClean() const { return m_isClean; }
    [[nodiscard]] bool has(const QString& column) const; // the file has the column
    [[nodiscard]] QString text(const QString& column) const;
    // Leaves the field as it is where the file lacks the column.
    void read(const QString& column, QString& field) const;
    [[nodiscard]] QStringList list(const QString& column) const; // parted by ; , | or line ends

    // Refuses an empty cell, and one that is longer than fits.
    QString required(const QString& column, qsizetype longest = longestText);
    // Nothing where the cell is empty.
    Date date(const QString& column);
    template <typename Value>
    std::optional<Value> choice(const QString& column, Result<Value> (*parse)(const QString&))
    {
        if (text(column).isEmpty())
            return std::nullopt;
        const Result<Value> value = parse(choiceForm(text(column)));
        if (value)
            return *value;
        Error error = value.error();
        if (error.is(base::cause::notAChoice) && !error.values.isEmpty())
            error.values[0] = text(column);
        refuse(column, error);
        return std::nullopt;
    }

    void refuse(const QString& column, const Error& error);
    void refuse(
        const QString& column, Problem problem, const Cause& cause, const QStringList& values = {});

private:
    const HeaderMatch& m_header;
    const TableRow& m_row;
    QList<ImportProblem>& m_problems;
    bool m_isClean = true;
};

// Refuses rows that are longer or shorter than the header, and cells that a formula left without a
// value, row by row; the other rows are returned.
QList<TableRow> evenRows(
    const Table& table, const HeaderMatch& header, QList<ImportProblem>& problems);

} // namespace muniment::interchange
