// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/list_sheet.h"

#include "core/base/base_messages.h"
#include "core/interchange/csv_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace muniment::interchange {

namespace {

constexpr double pixelsOfACharacter = 7;
constexpr int rowsInMemory = 50'000;
constexpr int longestCell = 32'767; // characters that a cell of a workbook can hold

struct CloseWorkbook
{
    void operator()(lxw_workbook* workbook) const { workbook_close(workbook); }
};

QByteArray cellText(const QString& text)
{
    return text.left(longestCell).toUtf8();
}

// The dates of workbooks are counted from the last day of 1899.
double workbookDay(qint64 julianDay)
{
    return double(julianDay - Date(1899, 12, 30).toJulianDay());
}

class SheetWriter
{
public:
    SheetWriter(lxw_workbook* workbook, const ListSheet& sheet)
        : m_sheet(sheet)
        , m_worksheet(workbook_add_worksheet(workbook, nullptr))
        , m_strong(workbook_add_format(workbook))
        , m_quiet(workbook_add_format(workbook))
        , m_head(workbook_add_format(workbook))
        , m_day(workbook_add_format(workbook))
        , m_text(workbook_add_format(workbook))
    {
        format_set_bold(m_strong);
        format_set_font_size(m_strong, 14);
        format_set_font_color(m_quiet, 0x59636e);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(m_day, "yyyy-mm-dd");
        format_set_align(m_day, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(m_text);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
    }

    void write()
    {
        lxw_row_t row = 0;
        writeText(row++, 0, m_sheet.title, m_strong);
        for (const QString& line : m_sheet.about)
            writeText(row++, 0, line, m_quiet);
        const lxw_row_t head = ++row;
        for (int column = 0; column < int(m_sheet.columns.size()); ++column) {
            const SheetColumn& info = m_sheet.columns.at(column);
            worksheet_set_column(m_worksheet, lxw_col_t(column), lxw_col_t(column),
                info.width / pixelsOfACharacter, nullptr);
            writeText(head, column, info.title, m_head);
        }
        ++row;
        for (const QList<SheetCell>& cells : m_sheet.rows) {
            for (int column = 0; column < int(cells.size()); ++column)
                writeCell(row, column, cells.at(column));
            ++row;
        }
        worksheet_freeze_panes(m_worksheet, head + 1, 1);
        worksheet_autofilter(m_worksheet, head, 0, row > head + 1 ? row - 1 : head,
            lxw_col_t(m_sheet.columns.size() - 1));
        worksheet_repeat_rows(m_worksheet, head, head);
        worksheet_set_landscape(m_worksheet);
        worksheet_fit_to_pages(m_worksheet, 1, 0);
    }

private:
    void writeText(lxw_row_t row, int column, const QString& text, lxw_format* format)
    {
        worksheet_write_string(
            m_worksheet, row, lxw_col_t(column), cellText(text).constData(), format);
    }

    void writeCell(lxw_row_t row, int column, const SheetCell& cell)
    {
        const SheetColumnKind kind = m_sheet.columns.at(column).kind;
        if (kind == SheetColumnKind::Text || !cell.number)
            writeText(row, column, cell.text, m_text);
        else if (kind == SheetColumnKind::Number)
            worksheet_write_number(
                m_worksheet, row, lxw_col_t(column), double(*cell.number), nullptr);
        else
            worksheet_write_number(
                m_worksheet, row, lxw_col_t(column), workbookDay(*cell.number), m_day);
    }

    const ListSheet& m_sheet;
    lxw_worksheet* m_worksheet;
    lxw_format* m_strong;
    lxw_format* m_quiet;
    lxw_format* m_head;
    lxw_format* m_day;
    lxw_format* m_text;
};

tl::unexpected<Error> noRoom(const QString& path)
{
    return fail(Problem::Unwritable, base::cause::fileUnwritable, {path, {}});
}

} // namespace

QByteArray csvOf(const ListSheet& sheet)
{
    QStringList head;
    for (const SheetColumn& column : sheet.columns)
        head.append(column.title);
    QList<QStringList> rows;
    rows.reserve(sheet.rows.size());
    for (const QList<SheetCell>& cells : sheet.rows) {
        QStringList row;
        for (int column = 0; column < int(cells.size()); ++column) {
            const SheetCell& cell = cells.at(column);
            const SheetColumnKind kind = sheet.columns.at(column).kind;
            if (kind == SheetColumnKind::Text || !cell.number)
                row.append(cell.text);
            else if (kind == SheetColumnKind::Number)
                row.append(QString::number(*cell.number));
            else
                row.append(dateText(Date::fromJulianDay(*cell.number)));
        }
        rows.append(row);
    }
    return csvOf(head, rows);
}

Result<QByteArray> workbookOf(const ListSheet& sheet)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return noRoom(QDir::tempPath());
    const QString path = folder.filePath(u"list.xlsx"_s);
    QByteArray place = QFile::encodeName(folder.path());
    // Long lists are written out row by row, which needs little memory; but not every program reads
    // the texts of such a workbook, so that shorter lists are not.
    lxw_workbook_options options{};
    options.constant_memory = sheet.rows.size() > rowsInMemory ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = place.data();
    std::unique_ptr<lxw_workbook, CloseWorkbook> workbook(
        workbook_new_opt(QFile::encodeName(path).constData(), &options));
    if (!workbook)
        return noRoom(path);
    SheetWriter(workbook.get(), sheet).write();
    if (workbook_close(workbook.release()) != LXW_NO_ERROR)
        return noRoom(path);
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly))
        return noRoom(path);
    return written.readAll();
}

} // namespace muniment::interchange
