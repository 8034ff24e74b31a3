// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/binder_pages.h"
#include "core/binder/media_plan.h"

#include <QCoreApplication>

namespace muniment::binder {

using documents::Align;

namespace {

class SlipPages
{
    Q_DECLARE_TR_FUNCTIONS(SlipPages)

public:
    static QString part() { return tr("E  Exhibits"); }
    static QString noExhibits() { return tr("No evidence is part of this binder."); }
    static QString revision(const Exhibit& exhibit)
    {
        return tr("revision %1 of %2").arg(exhibit.revision).arg(exhibit.revisions);
    }
    static QString notRecorded() { return tr("not recorded"); }
    static QString query() { return tr("Query or path"); }
    static QString queryGoesOn() { return tr("… goes on; manifest.json holds the whole text."); }
    static QString files() { return tr("Files"); }

    static QString kindOfFile(const ExhibitFile& file)
    {
        if (isWorkbook(file.mediaType))
            return tr("workbook");
        if (isMail(file.mediaType))
            return tr("mail");
        switch (file.printing) {
        case Printing::PdfPages:
            return tr("PDF");
        case Printing::Picture:
            return tr("picture, %1").arg(file.mediaType.section(u'/', 1).toUpper());
        case Printing::Table:
            return tr("table");
        case Printing::Text:
            return file.mediaType == QStringLiteral("text/plain") ? tr("text") : file.mediaType;
        case Printing::FileOnly:
            return file.mediaType;
        }
        Q_UNREACHABLE();
    }
    static QString fileFacts(const ExhibitFile& file)
    {
        return tr("%1 · %2 bytes · %3")
            .arg(file.originalName, grouped(file.size), kindOfFile(file));
    }
    static QString printedAs(const Exhibit& exhibit, const ExhibitPages& pages)
    {
        const int count = pages.count();
        if (count == 0)
            return tr("not printed");
        const QString words = count == 1 ? tr("1 page") : tr("%1 pages").arg(grouped(count));
        if (pages.firstStamp == 0)
            return exhibit.treatment == Treatment::Printed ? words : tr("not printed");
        const QString first = stampOf(exhibit, pages.firstStamp);
        const QString last = stampOf(exhibit, pages.firstStamp + qint64(count) - 1);
        return count == 1 ? tr("%1, %2").arg(words, first)
                          : tr("%1, %2 to %3").arg(words, first, last);
    }
    static QList<LabelledValue> fileValues(
        const Exhibit& exhibit, const ExhibitPages& pages, const QStringList& losses)
    {
        QList<LabelledValue> values;
        for (const ExhibitFile& file : exhibit.files.mid(0, 1)) {
            if (exhibit.treatment != Treatment::Withheld)
                values.append({tr("Original file"), fileFacts(file)});
            values.append({tr("In the folder"),
                file.folderName.isEmpty() ? tr("withheld, not in the folder")
                                          : QStringLiteral("exhibits/") + file.folderName});
        }
        values.append({tr("Printed as"), printedAs(exhibit, pages)});
        if (!losses.isEmpty())
            values.append({tr("Lost in print"), losses.join(QStringLiteral("; "))});
        return values;
    }
    static QString digestLabel() { return tr("SHA-256"); }
    static QList<Column> attachmentColumns()
    {
        return {{tr("No."), 18}, {tr("File"), 62}, {tr("Bytes"), 18, Align::Right},
            {tr("SHA-256"), 72, Align::Left, ink::digest}};
    }
};

void digestBlock(PageFlow& flow, const Exhibit& exhibit)
{
    if (exhibit.files.isEmpty())
        return;
    flow.need(24);
    flow.text(flow.left(), flow.y() + 9.5, SlipPages::digestLabel(), ink::bodyQuiet);
    for (const QString& line : digestLines(exhibit.files.first().digest, 4).split(u'\n')) {
        flow.text(flow.left() + mm(34), flow.y() + 9.5, line, ink::mono);
        flow.skip(ink::mono.leading);
    }
    flow.skip(5);
}

void attachments(PageFlow& flow, const Exhibit& exhibit)
{
    if (exhibit.files.size() < 2)
        return;
    flow.skip(6);
    flow.section(SlipPages::files());
    QList<Row> rows;
    for (qsizetype i = 1; i < exhibit.files.size(); ++i) {
        const ExhibitFile& file = exhibit.files.at(i);
        rows.append({{cell(exhibit.number + u'.' + QString::number(i)),
            cell(file.folderName.isEmpty() ? file.originalName : file.folderName),
            cell(exhibit.treatment == Treatment::Withheld ? QString() : grouped(file.size)),
            cell(digestLines(file.digest, 4))}});
    }
    flow.table(SlipPages::attachmentColumns(), rows);
}

void queryBlock(PageFlow& flow, const QString& query)
{
    if (query.isEmpty())
        return;
    flow.skip(6);
    flow.section(SlipPages::query());
    constexpr qsizetype mostLines = 12;
    const QStringList lines = documents::brokenLines(query, ink::mono.style, flow.width() - mm(4));
    const bool whole = lines.size() <= mostLines;
    for (const QString& line : lines.mid(0, mostLines))
        flow.paragraph(line, ink::mono);
    if (!whole)
        flow.paragraph(SlipPages::queryGoesOn(), ink::tableQuiet);
}

void slipSheet(PageFlow& flow, const PageSource& source, qsizetype index)
{
    const Exhibit& exhibit = source.plan.exhibits.at(index);
    const ExhibitPages& pages = source.exhibits.at(index);
    const double right = flow.left() + flow.width();
    flow.startPage();
    flow.setContinued(exhibit.number);
    flow.book().addDestination(QStringLiteral("exhibit:") + exhibit.number);
    flow.book().addOutline(exhibit.number + QStringLiteral("  ") + exhibit.title, 1);
    flow.text(flow.left(), flow.y() + 20, exhibit.number, ink::cover);
    flow.text(right, flow.y() + 20, SlipPages::revision(exhibit), ink::bodyQuiet, Align::Right);
    flow.skip(32);
    flow.paragraph(exhibit.title, ink::section);
    flow.skip(4);
    flow.rule(0.5, 0.2);
    flow.skip(11);
    if (!exhibit.boxed.isEmpty())
        flow.boxed(exhibit.boxed);
    flow.labelled(exhibit.facts, mm(34), SlipPages::notRecorded(), PageFlow::Codes::Linked);
    flow.skip(4);
    flow.rule();
    flow.skip(9);
    flow.labelled(SlipPages::fileValues(exhibit, pages, lossesOf(source, index)), mm(34),
        SlipPages::notRecorded());
    digestBlock(flow, exhibit);
    attachments(flow, exhibit);
    queryBlock(flow, exhibit.query);
    workbookExcerpts(flow, exhibit);
    flow.setContinued({});
}

} // namespace

void exhibitPages(PageFlow& flow, const PageSource& source)
{
    PageBook& book = flow.book();
    book.addOutlineAhead(SlipPages::part(), 0);
    if (source.plan.exhibits.isEmpty()) {
        flow.startPage();
        book.addDestination(QStringLiteral("part:E"));
        flow.title(SlipPages::part());
        flow.paragraph(SlipPages::noExhibits());
        return;
    }
    for (qsizetype i = 0; i < source.plan.exhibits.size(); ++i) {
        slipSheet(flow, source, i);
        book.addDestination(QStringLiteral("part:E"),
            QStringLiteral("exhibit:") + source.plan.exhibits.first().number);
        const QList<FilePages>& files = source.exhibits.at(i).files;
        for (qsizetype f = 0; f < files.size(); ++f) {
            for (const documents::PageDrawing& drawn : files.at(f).drawn)
                book.addStampedPage(drawn.size) = drawn;
            for (int page = 1; page <= files.at(f).fromFile; ++page)
                book.addExhibitPage({static_cast<int>(i), static_cast<int>(f), page});
        }
    }
}

} // namespace muniment::binder
