// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/binder_pages.h"
#include "core/binder/text_pages.h"
#include "core/documents/text_decoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::binder {

namespace {

using documents::SheetSummary;

constexpr double numberWidth = 9; // millimetres
constexpr double tableWidth = 170;
constexpr double widestColumn = 45;
constexpr int mostColumns = 8; // narrower ones would be unreadable
constexpr qsizetype longestText = 60; // characters of a cell

class WorkbookPages
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookPages)

public:
    static QString sheet(const SheetSummary& sheet)
    {
        if (sheet.rows == 0)
            return tr("Sheet “%1”: empty").arg(sheet.name);
        return tr("Sheet “%1”: columns: %3, rows below the head: %2")
            .arg(sheet.name, grouped(sheet.rows - 1), grouped(sheet.columns));
    }
    static QString shown(int rows, int columns)
    {
        return tr("Shown: the head and the first %1 rows, columns A to %2.")
            .arg(QString::number(rows), columnLetters(columns - 1));
    }
    static QString notShown(int sheets)
    {
        return tr(
            "%n sheet(s), kept in a form that is not shown here; read the file.", nullptr, sheets);
    }
    static QString more(int sheets)
    {
        return tr("%n more sheet(s) are in the file.", nullptr, sheets);
    }
};

QString cellText(const QString& text)
{
    const QString line = documents::printableLine(text);
    return line.size() <= longestText ? line : line.left(longestText) + u'…';
}

// As wide as their texts, in millimetres; narrower in proportion where the page is too narrow.
QList<double> widthsFor(const SheetSummary& sheet, int shown)
{
    constexpr double narrowestColumn = 8;
    constexpr double gutter = 3;
    QList<double> widths;
    double sum = 0;
    for (int column = 0; column < shown; ++column) {
        double width = narrowestColumn;
        for (const QStringList& values : sheet.first)
            width = std::max(width,
                documents::textWidth(cellText(values.value(column)), ink::tableBold.style)
                        / documents::pointsPerMillimetre
                    + gutter);
        widths.append(std::min(width, widestColumn));
        sum += widths.last();
    }
    const double room = tableWidth - numberWidth;
    for (double& width : widths)
        width *= std::min(1.0, room / sum);
    return widths;
}

void excerpt(PageFlow& flow, const SheetSummary& sheet)
{
    flow.need(60);
    flow.skip(8);
    flow.section(WorkbookPages::sheet(sheet));
    const int shown = int(std::min<qint64>(sheet.columns, mostColumns));
    if (shown == 0 || sheet.first.isEmpty())
        return;
    const QList<double> widths = widthsFor(sheet, shown);
    QList<Column> columns{{QString(), numberWidth, documents::Align::Right, ink::tableQuiet}};
    for (int column = 0; column < shown; ++column)
        columns.append({columnLetters(column), widths.at(column)});
    QList<Row> rows;
    for (const QStringList& values : sheet.first) {
        Row row{{cell(QString::number(rows.size() + 1))}};
        for (int column = 0; column < shown; ++column) {
            const QString text = cellText(values.value(column));
            row.cells.append(rows.isEmpty() ? boldCell(text) : cell(text));
        }
        rows.append(row);
    }
    flow.table(columns, rows);
    if (sheet.rows > sheet.first.size() || sheet.columns > shown)
        flow.paragraph(WorkbookPages::shown(int(sheet.first.size()) - 1, shown), ink::tableQuiet);
}

} // namespace

void workbookExcerpts(PageFlow& flow, const Exhibit& exhibit)
{
    for (const ExhibitFile& file : exhibit.files) {
        if (!file.workbook)
            continue;
        for (const SheetSummary& sheet : file.workbook->sheets)
            excerpt(flow, sheet);
        const int more = file.workbook->sheetCount - int(file.workbook->sheets.size());
        if (file.workbook->sheets.isEmpty() && more > 0)
            flow.paragraph(WorkbookPages::notShown(more));
        else if (more > 0)
            flow.paragraph(WorkbookPages::more(more));
    }
}

} // namespace muniment::binder
