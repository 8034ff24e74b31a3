// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_export.h"

#include "core/base/durable_file.h"
#include "ui/lists/list_pages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ListExport)

public:
    static QString filter(ListFormat format)
    {
        switch (format) {
        case ListFormat::Workbook:
            return tr("Workbooks (*.xlsx)");
        case ListFormat::Csv:
            return tr("Tables (*.csv)");
        case ListFormat::Pdf:
            return tr("PDF files (*.pdf)");
        }
        Q_UNREACHABLE();
    }
    static QString title() { return tr("Export the list"); }
    static QString job(const QString& list) { return tr("Exporting %1").arg(list); }
    static QString notWritten() { return tr("The list was not exported"); }
};

QString suffixOf(ListFormat format)
{
    switch (format) {
    case ListFormat::Workbook:
        return u"xlsx"_s;
    case ListFormat::Csv:
        return u"csv"_s;
    case ListFormat::Pdf:
        return u"pdf"_s;
    }
    Q_UNREACHABLE();
}

// Lists are wide: they lie across the page.
QPageLayout pageLayout()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(15, 15, 15, 15),
        QPageLayout::Millimeter};
}

QByteArray pdfOf(const interchange::ListSheet& sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(pageLayout());
    writer.setResolution(600);
    writer.setTitle(sheet.title);
    if (!ListPages::print(sheet, writer))
        return {};
    return buffer.data();
}

Result<QByteArray> bytesOf(const interchange::ListSheet& sheet, ListFormat format)
{
    switch (format) {
    case ListFormat::Workbook:
        return interchange::workbookOf(sheet);
    case ListFormat::Csv:
        return interchange::csvOf(sheet);
    case ListFormat::Pdf:
        return pdfOf(sheet);
    }
    Q_UNREACHABLE();
}

interchange::SheetColumnKind kindOf(const ColumnInfo& info)
{
    switch (info.kind) {
    case CellKind::Number:
        return interchange::SheetColumnKind::Number;
    case CellKind::Date:
        return interchange::SheetColumnKind::Date;
    case CellKind::Text:
    case CellKind::State:
    case CellKind::Marks:
        break;
    }
    return interchange::SheetColumnKind::Text;
}

} // namespace

interchange::ListSheet sheetOf(const ListModel& model, const QList<int>& columns,
    const QString& title, const QStringList& about)
{
    interchange::ListSheet sheet;
    sheet.title = title;
    sheet.about = about;
    for (const int column : columns) {
        const ColumnInfo& info = model.columns().at(column);
        sheet.columns.append({info.title, kindOf(info), info.width});
    }
    if (!model.rows())
        return sheet;
    const QList<int> rows = model.shownRows();
    sheet.rows.reserve(rows.size());
    for (const int row : rows) {
        QList<interchange::SheetCell> cells;
        cells.reserve(columns.size());
        for (const int column : columns)
            cells.append({model.rows()->text(row, column), model.rows()->number(row, column)});
        sheet.rows.append(cells);
    }
    return sheet;
}

void exportList(const interchange::ListSheet& sheet, ListFormat format, JobRunner& jobs,
    Prompter& prompter, QObject* owner)
{
    FileQuestion question;
    question.kind = FileQuestion::Kind::Save;
    question.task = u"export_list"_s;
    question.title = ExportWords::title();
    question.filter = ExportWords::filter(format);
    question.suffix = suffixOf(format);
    question.name = sheet.title + u'.' + suffixOf(format);
    prompter.chooseFile(question, [&jobs, &prompter, sheet, format, owner](const QString& path) {
        jobs.run(
            owner, ExportWords::job(sheet.title),
            [sheet, format, path](const JobContext&) -> Status {
                const Result<QByteArray> bytes = bytesOf(sheet, format);
                if (!bytes)
                    return failWith(bytes);
                // The dialog has asked already whether to replace.
                return writeDurably(path, *bytes, DurableFile::Existing::Replace);
            },
            [&prompter](const Status& written) {
                if (written)
                    return;
                Words words = wordsFor(written.error());
                words.title = ExportWords::notWritten();
                prompter.tell(words);
            });
    });
}

void printList(const interchange::ListSheet& sheet, QWidget* window)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(pageLayout());
    printer->setDocName(sheet.title);
    auto* preview = new QPrintPreviewDialog(printer.get(), window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as the preview that draws on it.
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
        [sheet, printer](QPrinter* target) { ListPages::print(sheet, *target); });
    preview->open();
}

} // namespace muniment::ui
