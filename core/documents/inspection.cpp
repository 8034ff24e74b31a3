// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/inspection.h"

#include "core/documents/clear_space.h"
#include "core/documents/pdf_file.h"
#include "core/documents/pdf_survey.h"
#include "core/documents/qt_pdf.h"

#include <QPdfSelection>

#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <set>
#include <vector>

namespace muniment::documents {

namespace {

DocumentFacts factsOf(QPDF& pdf)
{
    DocumentFacts facts;
    if (pdf.isEncrypted() && !pdf.ownerPasswordMatched())
        facts |= DocumentFact::OwnerRestricted;
    if (pdf.anyWarnings())
        facts |= DocumentFact::Repaired;
    return facts;
}

// Whoever opened the binder at such a page would wait for it, or run out of memory.
bool holdsLargerPicture(QPDFObjectHandle resources, double pixels)
{
    constexpr size_t mostObjects = 10'000;
    std::vector<QPDFObjectHandle> waiting{resources};
    std::set<QPDFObjGen> seen;
    while (!waiting.empty() && seen.size() < mostObjects) {
        QPDFObjectHandle forms
            = waiting.back().isDictionary() ? waiting.back().getKey("/XObject") : waiting.back();
        waiting.pop_back();
        if (!forms.isDictionary())
            continue;
        for (auto& each : forms.ditems()) {
            if (!each.second.isStream() || !seen.insert(each.second.getObjGen()).second)
                continue;
            QPDFObjectHandle dictionary = each.second.getDict();
            QPDFObjectHandle width = dictionary.getKey("/Width");
            QPDFObjectHandle height = dictionary.getKey("/Height");
            if (width.isNumber() && height.isNumber()
                && width.getNumericValue() * height.getNumericValue() > pixels)
                return true;
            waiting.push_back(dictionary.getKey("/Resources"));
        }
    }
    return false;
}

bool isTooLarge(const QPDFObjectHandle& page, QSizeF size, const InspectionLimits& limits)
{
    return std::max(size.width(), size.height()) > limits.longestSide
        || holdsLargerPicture(
            QPDFPageObjectHelper(page).getAttribute("/Resources", false), limits.picturePixels);
}

Corner freeCorner(QSizeF page, const QList<QRectF>& texts)
{
    for (const Corner corner :
        {Corner::BottomRight, Corner::BottomLeft, Corner::TopRight, Corner::TopLeft}) {
        const QRectF plate = plateRect(page, stampPlate, corner);
        if (std::none_of(texts.begin(), texts.end(),
                [&plate](const QRectF& text) { return text.intersects(plate); }))
            return corner;
    }
    return Corner::BottomRight;
}

// Nearly every page keeps the usual corner clear, which can be told without reading its text.
// Without the second library's word on the text of others, the stamp takes that corner too.
void findFreeCorners(const QString& path, const std::vector<QPDFObjectHandle>& handles,
    const std::vector<PageGeometry>& geometries, QList<InspectedPage>& pages)
{
    std::unique_ptr<QPdfDocument> document;
    for (int i = 0; i < int(pages.size()); ++i) {
        const PageGeometry& geometry = geometries[size_t(i)];
        const QRectF usual = plateRect(pages.at(i).size, stampPlate, Corner::BottomRight);
        if (isSurelyClear(handles[size_t(i)], geometry, usual))
            continue;
        if (!document) {
            document = std::make_unique<QPdfDocument>();
            if (!loadPdf(*document, path))
                return;
        }
        if (i >= document->pageCount())
            return;
        const QSizeF pointSize = document->pagePointSize(i);
        QList<QRectF> texts;
        const QList<QPolygonF> told = document->getAllText(i).bounds();
        for (const QPolygonF& each : told)
            texts.append(seenRect(each.boundingRect(), pointSize, geometry));
        pages[i].freeCorner = freeCorner(pages.at(i).size, texts);
    }
}

} // namespace

Result<Inspection> inspectPdf(const QString& path, const InspectionLimits& limits)
{
    return guarded([&]() -> Result<Inspection> {
        const auto opened = openPdf(path, std::make_shared<OpenFile>());
        if (!opened)
            return failWith(opened);
        QPDF& pdf = **opened;
        if (const Status counted = checkPageCount(pdf, limits.pages); !counted)
            return failWith(counted);
        const std::vector<QPDFObjectHandle>& pages = pdf.getAllPages();
        if (pages.empty())
            return fail(Problem::Damaged, cause::noPages);
        Inspection inspection;
        std::vector<PageGeometry> geometries;
        for (const QPDFObjectHandle& page : pages) {
            geometries.push_back(geometryOf(page));
            if (isTooLarge(page, geometries.back().seenSize(), limits))
                return fail(Problem::Refused, cause::pageTooLarge);
            inspection.pages.append({geometries.back().seenSize(), Corner::BottomRight});
        }
        const std::set<Loss> losses = survey(pdf, pages);
        inspection.losses = QList<Loss>(losses.begin(), losses.end());
        inspection.facts = factsOf(pdf);
        findFreeCorners(path, pages, geometries, inspection.pages);
        return inspection;
    });
}

} // namespace muniment::documents
