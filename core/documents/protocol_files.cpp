// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/json_fields.h"
#include "core/documents/protocol.h"

// What is told of files without pages: mails, texts, tables, workbooks, office documents.
namespace muniment::documents {

namespace {

using namespace Qt::StringLiterals;

// Text that a document holds, as long as it is.
Result<QString> readCell(const QJsonValue& value)
{
    if (!value.isString())
        return garbled(u"cell"_s);
    return value.toString();
}

} // namespace

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
