// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/json_fields.h"
#include "core/documents/protocol.h"
#include "core/documents/protocol_parts.h"

// What is asked for and told of documents that are joined, and of what came out.
namespace muniment::documents {

namespace {

using namespace Qt::StringLiterals;

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

} // namespace

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

} // namespace muniment::documents
