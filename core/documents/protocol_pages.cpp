// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/json_fields.h"
#include "core/documents/protocol.h"
#include "core/documents/protocol_parts.h"

// What is told of the pages of a document, and of pages that are painted.
namespace muniment::documents {

using namespace Qt::StringLiterals;

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

} // namespace muniment::documents
