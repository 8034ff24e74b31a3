// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/protocol.h"

#include "core/base/base_messages.h"
#include "core/documents/json_fields.h"

namespace muniment::documents {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostValues = 8; // of an error
constexpr qsizetype longestValue = 4'096;

// The causes that the helper may answer with.
const Cause* causeNamed(const QString& name)
{
    static constexpr const Cause* known[] = {&cause::passwordProtected, &cause::damagedPdf,
        &cause::notAPdf, &cause::noPages, &cause::tooManyPages, &cause::noSuchPage,
        &cause::pageTooLarge, &cause::damagedPicture, &cause::pictureTooLarge, &cause::notAWorkbook,
        &cause::notAMail, &cause::notAnOfficeDocument, &cause::notATable, &cause::partUnreadable,
        &cause::brokenPlan, &cause::tookTooMuchMemory, &cause::garbled, &cause::tookTooLong,
        &cause::saidTooMuch, &cause::helperCrashed, &base::cause::fileNotFound,
        &base::cause::fileUnreadable, &base::cause::fileUnwritable, &base::cause::diskFull,
        &base::cause::cancelled};
    for (const Cause* each : known)
        if (name == QLatin1StringView(each->name))
            return each;
    return nullptr;
}

QJsonArray rectJson(const QRectF& rect)
{
    return {rounded(rect.x()), rounded(rect.y()), rounded(rect.width()), rounded(rect.height())};
}

QRectF readRect(const QJsonValue& value, bool& intact)
{
    Fields fields(value);
    const double x = fields.number();
    const double y = fields.number();
    const double width = fields.number();
    const double height = fields.number();
    intact = intact && fields.isIntact();
    return {x, y, width, height};
}

QJsonArray outlineJson(const QList<OutlineEntry>& entries)
{
    return writeList(entries, [](const OutlineEntry& each) {
        return QJsonArray{each.title, each.page, outlineJson(each.children)};
    });
}

Result<QList<OutlineEntry>> readOutline(const QJsonValue& value)
{
    return readList<OutlineEntry>(value, [](const QJsonValue& each) -> Result<OutlineEntry> {
        Fields fields(each);
        OutlineEntry entry;
        entry.title = fields.text();
        entry.page = fields.integer();
        auto children = readOutline(fields.value());
        if (!children)
            return failWith(children);
        entry.children = std::move(*children);
        if (!fields.isIntact())
            return garbled(u"outline"_s);
        return entry;
    });
}

Result<PageStamp> readStamp(const QJsonValue& value)
{
    Fields fields(value);
    PageStamp stamp;
    stamp.text = fields.text();
    stamp.corner = fields.choice(Corner::TopLeft);
    if (!fields.isIntact())
        return garbled(u"stamp"_s);
    return stamp;
}

Result<JoinPart> readPart(const QJsonValue& value)
{
    Fields fields(value);
    JoinPart part;
    part.path = fields.text();
    part.pageCount = fields.integer();
    auto stamps = readList<PageStamp>(fields.value(), readStamp);
    if (!stamps)
        return failWith(stamps);
    part.stamps = std::move(*stamps);
    part.firstPage = fields.integer();
    if (!fields.isIntact())
        return garbled(u"part"_s);
    return part;
}

QJsonArray writeLink(const PageLink& link)
{
    return {link.page, rectJson(link.rect), link.targetPage, link.text};
}

Result<PageLink> readLink(const QJsonValue& value)
{
    Fields fields(value);
    bool intact = true;
    PageLink link;
    link.page = fields.integer();
    link.rect = readRect(fields.value(), intact);
    link.targetPage = fields.integer();
    link.text = fields.text();
    if (!intact || !fields.isIntact())
        return garbled(u"link"_s);
    return link;
}

Result<DocumentInfo> readInfo(const QJsonValue& value)
{
    Fields fields(value);
    DocumentInfo info;
    info.title = fields.text();
    info.author = fields.text();
    info.language = fields.text();
    const auto created = parseZonedInstant(fields.text());
    if (!created || !fields.isIntact())
        return garbled(u"document properties"_s);
    info.created = *created;
    return info;
}

QJsonArray lossesJson(const QList<Loss>& losses)
{
    return writeList(losses, [](Loss loss) { return int(loss); });
}

Result<QList<Loss>> readLosses(const QJsonValue& value)
{
    return readList<Loss>(value, [](const QJsonValue& each) -> Result<Loss> {
        const int loss = each.toInt(-1);
        if (loss < 0 || loss > int(Loss::Outline))
            return garbled(u"loss"_s);
        return Loss(loss);
    });
}

Result<QString> readText(const QJsonValue& value)
{
    if (!value.isString())
        return garbled(u"text"_s);
    return value.toString().left(longestValue);
}

// Text that a document holds, as long as it is.
Result<QString> readCell(const QJsonValue& value)
{
    if (!value.isString())
        return garbled(u"cell"_s);
    return value.toString();
}

} // namespace

QJsonArray toJson(const platform::ProcessLimits& limits)
{
    return {limits.cpuSeconds, limits.wallSeconds, limits.memoryBytes, limits.fileBytes};
}

Result<platform::ProcessLimits> limitsFromJson(const QJsonValue& value)
{
    Fields fields(value);
    platform::ProcessLimits limits;
    limits.cpuSeconds = fields.integer();
    limits.wallSeconds = fields.integer();
    limits.memoryBytes = fields.wideInteger();
    limits.fileBytes = fields.wideInteger();
    if (!fields.isIntact())
        return garbled(u"limits"_s);
    return limits;
}

QJsonArray toJson(const Error& error)
{
    return {int(error.problem), QString::fromLatin1(error.cause ? error.cause->name : ""),
        QJsonArray::fromStringList(error.values), error.detail};
}

Result<Error> errorFromJson(const QJsonValue& value)
{
    Fields fields(value);
    Error error;
    error.problem = fields.choice(Problem::TooNew);
    error.cause = causeNamed(fields.text());
    const auto values = readList<QString>(fields.value(), readText);
    error.detail = fields.text().left(longestValue);
    if (!fields.isIntact() || !values || !error.cause)
        return garbled(u"error"_s);
    error.values = values->mid(0, mostValues);
    return error;
}

QJsonArray toJson(const Inspection& inspection)
{
    return {int(inspection.facts), lossesJson(inspection.losses),
        writeList(inspection.pages, [](const InspectedPage& page) {
            return QJsonArray{
                rounded(page.size.width()), rounded(page.size.height()), int(page.freeCorner)};
        })};
}

Result<Inspection> inspectionFromJson(const QJsonValue& value)
{
    Fields fields(value);
    Inspection inspection;
    inspection.facts = DocumentFacts::fromInt(fields.integer() & 0x03);
    auto losses = readLosses(fields.value());
    auto pages = readList<InspectedPage>(
        fields.value(), [](const QJsonValue& each) -> Result<InspectedPage> {
            Fields page(each);
            const double width = page.number();
            const double height = page.number();
            const Corner corner = page.choice(Corner::TopLeft);
            if (!page.isIntact() || width <= 0 || height <= 0)
                return garbled(u"page"_s);
            return InspectedPage{{width, height}, corner};
        });
    if (!fields.isIntact() || !losses || !pages || pages->isEmpty())
        return garbled(u"inspection"_s);
    inspection.losses = std::move(*losses);
    inspection.pages = std::move(*pages);
    return inspection;
}

QJsonArray toJson(const DocumentText& text)
{
    return writeList(text.pages, [](const PageText& page) {
        return QJsonArray{page.text, writeList(page.words, [](const Word& word) {
                              return QJsonArray{word.text, rectJson(word.box)};
                          })};
    });
}

Result<DocumentText> documentTextFromJson(const QJsonValue& value)
{
    auto pages = readList<PageText>(value, [](const QJsonValue& each) -> Result<PageText> {
        Fields fields(each);
        PageText page;
        page.text = fields.text();
        auto words = readList<Word>(fields.value(), [](const QJsonValue& one) -> Result<Word> {
            Fields word(one);
            bool intact = true;
            Word read;
            read.text = word.text();
            read.box = readRect(word.value(), intact);
            if (!intact || !word.isIntact())
                return garbled(u"word"_s);
            return read;
        });
        if (!fields.isIntact() || !words)
            return garbled(u"text"_s);
        page.words = std::move(*words);
        return page;
    });
    if (!pages)
        return failWith(pages);
    return DocumentText{std::move(*pages)};
}

QJsonArray toJson(const PaintReport& report)
{
    return {report.pages, writeList(report.missing, [](const MissingGlyph& each) {
                return QJsonArray{each.page, int(each.character)};
            })};
}

Result<PaintReport> paintReportFromJson(const QJsonValue& value)
{
    Fields fields(value);
    PaintReport report;
    report.pages = fields.integer();
    auto missing = readList<MissingGlyph>(
        fields.value(), [](const QJsonValue& each) -> Result<MissingGlyph> {
            Fields glyph(each);
            const int page = glyph.integer();
            const int character = glyph.integer();
            if (!glyph.isIntact() || character < 0 || character > 0x10FFFF)
                return garbled(u"glyph"_s);
            return MissingGlyph{page, char32_t(character)};
        });
    if (!fields.isIntact() || !missing)
        return garbled(u"report"_s);
    report.missing = std::move(*missing);
    return report;
}

QJsonArray toJson(const PicturePage& page)
{
    return {page.picturePath, rounded(page.size.width()), rounded(page.size.height()), page.caption,
        page.outputPath};
}

Result<PicturePage> picturePageFromJson(const QJsonValue& value)
{
    Fields fields(value);
    PicturePage page;
    page.picturePath = fields.text();
    page.size.setWidth(fields.number());
    page.size.setHeight(fields.number());
    page.caption = fields.text();
    page.outputPath = fields.text();
    if (!fields.isIntact())
        return garbled(u"picture"_s);
    return page;
}

QJsonArray toJson(const JoinPlan& plan)
{
    return {writeList(plan.parts,
                [](const JoinPart& part) {
                    return QJsonArray{part.path, part.pageCount,
                        writeList(part.stamps,
                            [](const PageStamp& stamp) {
                                return QJsonArray{stamp.text, int(stamp.corner)};
                            }),
                        part.firstPage};
                }),
        outlineJson(plan.outline), writeList(plan.links, writeLink),
        QJsonArray{
            plan.info.title, plan.info.author, plan.info.language, plan.info.created.toText()},
        plan.outputPath};
}

Result<JoinPlan> joinPlanFromJson(const QJsonValue& value)
{
    Fields fields(value);
    auto parts = readList<JoinPart>(fields.value(), readPart);
    auto outline = readOutline(fields.value());
    auto links = readList<PageLink>(fields.value(), readLink);
    const auto info = readInfo(fields.value());
    const QString outputPath = fields.text();
    if (!parts || !outline || !links || !info || !fields.isIntact())
        return garbled(u"plan"_s);
    return JoinPlan{std::move(*parts), std::move(*outline), std::move(*links), *info, outputPath};
}

QJsonArray toJson(const JoinReport& report)
{
    return {report.pages, report.bytes, writeList(report.losses, lossesJson)};
}

Result<JoinReport> joinReportFromJson(const QJsonValue& value)
{
    Fields fields(value);
    JoinReport report;
    report.pages = fields.integer();
    report.bytes = fields.wideInteger();
    auto losses = readList<QList<Loss>>(fields.value(), readLosses);
    if (!fields.isIntact() || !losses)
        return garbled(u"report"_s);
    report.losses = std::move(*losses);
    return report;
}

QJsonArray toJson(const PdfCheck& check)
{
    return {check.pages, check.outlineEntries, check.brokenOutlineEntries, check.links,
        check.brokenLinks, int(check.labels), QJsonArray::fromStringList(check.active),
        QJsonArray::fromStringList(check.warnings)};
}

Result<PdfCheck> pdfCheckFromJson(const QJsonValue& value)
{
    Fields fields(value);
    PdfCheck check;
    check.pages = fields.integer();
    check.outlineEntries = fields.integer();
    check.brokenOutlineEntries = fields.integer();
    check.links = fields.integer();
    check.brokenLinks = fields.integer();
    check.labels = fields.choice(PageLabels::Differ);
    const auto active = readList<QString>(fields.value(), readText);
    const auto warnings = readList<QString>(fields.value(), readText);
    if (!fields.isIntact() || !active || !warnings)
        return garbled(u"check"_s);
    check.active = *active;
    check.warnings = *warnings;
    return check;
}

QJsonArray toJson(const PdfShape& shape)
{
    return {writeList(shape.pages,
                [](const QSizeF& size) {
                    return QJsonArray{rounded(size.width()), rounded(size.height())};
                }),
        outlineJson(shape.outline), writeList(shape.links, writeLink)};
}

Result<PdfShape> pdfShapeFromJson(const QJsonValue& value)
{
    Fields fields(value);
    auto pages = readList<QSizeF>(fields.value(), [](const QJsonValue& each) -> Result<QSizeF> {
        Fields size(each);
        const double width = size.number();
        const double height = size.number();
        if (!size.isIntact() || width <= 0 || height <= 0)
            return garbled(u"page size"_s);
        return QSizeF(width, height);
    });
    auto outline = readOutline(fields.value());
    auto links = readList<PageLink>(fields.value(), readLink);
    if (!pages || !outline || !links || !fields.isIntact())
        return garbled(u"shape"_s);
    return PdfShape{std::move(*pages), std::move(*outline), std::move(*links)};
}

QJsonArray toJson(const Mail& mail)
{
    return {mail.from, mail.to, mail.copies, mail.sent, mail.subject, mail.text,
        writeList(mail.attachments, [](const MailAttachment& each) {
            return QJsonArray{each.name, each.file};
        })};
}

Result<Mail> mailFromJson(const QJsonValue& value)
{
    int expected = 0;
    const auto readAttachment = [&expected](const QJsonValue& each) -> Result<MailAttachment> {
        Fields fields(each);
        MailAttachment attachment;
        attachment.name = fields.text();
        attachment.file = fields.text();
        // Only the name that was agreed: it is opened in the folder.
        if (!fields.isIntact() || attachment.file != QString::number(expected++))
            return garbled(u"attachment"_s);
        return attachment;
    };
    Fields fields(value);
    Mail mail;
    for (QString* each :
        {&mail.from, &mail.to, &mail.copies, &mail.sent, &mail.subject, &mail.text})
        *each = fields.text();
    auto attachments = readList<MailAttachment>(fields.value(), readAttachment);
    if (!attachments || attachments->size() > mostAttachments || !fields.isIntact())
        return garbled(u"mail"_s);
    mail.attachments = std::move(*attachments);
    return mail;
}

QJsonArray toJson(const OfficeText& text)
{
    return {QJsonArray::fromStringList(text.parts), text.isWhole};
}

Result<OfficeText> officeTextFromJson(const QJsonValue& value)
{
    const QJsonArray fields = value.toArray();
    auto parts = readList<QString>(fields.at(0), readCell);
    if (!parts || fields.size() != 2 || !fields.at(1).isBool())
        return garbled(u"office text"_s);
    return OfficeText{std::move(*parts), fields.at(1).toBool()};
}

QJsonArray toJson(const PlainText& text)
{
    return {text.text, text.encoding, text.missing};
}

Result<PlainText> plainTextFromJson(const QJsonValue& value)
{
    Fields fields(value);
    PlainText text;
    text.text = fields.text();
    text.encoding = fields.text();
    text.missing = fields.wideInteger();
    if (!fields.isIntact())
        return garbled(u"plain text"_s);
    return text;
}

QJsonArray toJson(const TextTable& table)
{
    return {writeList(
                table.rows, [](const QStringList& row) { return QJsonArray::fromStringList(row); }),
        table.isWhole, table.missing};
}

Result<TextTable> textTableFromJson(const QJsonValue& value, const TableReach& reach)
{
    const auto readRow = [&reach](const QJsonValue& row) -> Result<QStringList> {
        auto cells = readList<QString>(row, readCell);
        if (!cells || cells->size() > reach.columns)
            return garbled(u"row"_s);
        return QStringList(std::move(*cells));
    };
    Fields fields(value);
    auto rows = readList<QStringList>(fields.value(), readRow);
    const QJsonValue isWhole = fields.value();
    const qint64 missing = fields.wideInteger();
    if (!rows || rows->size() > reach.rows || !isWhole.isBool() || !fields.isIntact())
        return garbled(u"table"_s);
    return TextTable{std::move(*rows), isWhole.toBool(), missing};
}

QJsonArray toJson(const WorkbookSummary& summary)
{
    return {summary.sheetCount, writeList(summary.sheets, [](const SheetSummary& sheet) {
                return QJsonArray{sheet.name, sheet.rows, sheet.columns,
                    writeList(sheet.first, [](const QStringList& cells) {
                        return QJsonArray::fromStringList(cells);
                    })};
            })};
}

Result<WorkbookSummary> workbookSummaryFromJson(const QJsonValue& value)
{
    const auto readSheet = [](const QJsonValue& each) -> Result<SheetSummary> {
        Fields fields(each);
        SheetSummary sheet;
        sheet.name = fields.text();
        sheet.rows = fields.wideInteger();
        sheet.columns = fields.wideInteger();
        auto rows = readList<QStringList>(
            fields.value(), [](const QJsonValue& row) -> Result<QStringList> {
                auto cells = readList<QString>(row, readCell);
                if (!cells || cells->size() > shownColumns)
                    return garbled(u"row"_s);
                return QStringList(*cells);
            });
        if (!rows || rows->size() > shownRows || !fields.isIntact())
            return garbled(u"sheet"_s);
        sheet.first = std::move(*rows);
        return sheet;
    };
    Fields fields(value);
    WorkbookSummary summary;
    summary.sheetCount = fields.integer();
    auto sheets = readList<SheetSummary>(fields.value(), readSheet);
    if (!sheets || sheets->size() > shownSheets || !fields.isIntact())
        return garbled(u"workbook"_s);
    summary.sheets = std::move(*sheets);
    return summary;
}

} // namespace muniment::documents
