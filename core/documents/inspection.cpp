// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/inspection.h"

#include "core/documents/pdf_file.h"
#include "core/documents/pdf_survey.h"
#include "core/documents/qt_pdf.h"

#include <QPdfSelection>

#include <algorithm>

namespace muniment::documents {

namespace {

DocumentFacts factsOf(QPDF& pdf, const std::set<Loss>& found)
{
    struct Pair
    {
        Loss loss;
        DocumentFact fact;
    };
    static constexpr Pair pairs[] = {
        {Loss::Signature, DocumentFact::Signed},
        {Loss::Scripts, DocumentFact::Scripts},
        {Loss::Actions, DocumentFact::Actions},
        {Loss::Form, DocumentFact::Form},
        {Loss::DynamicForm, DocumentFact::DynamicForm},
        {Loss::EmbeddedFiles, DocumentFact::EmbeddedFiles},
    };
    DocumentFacts facts;
    for (const Pair& pair : pairs)
        if (found.count(pair.loss) > 0)
            facts |= pair.fact;
    if (pdf.isEncrypted() && !pdf.ownerPasswordMatched())
        facts |= DocumentFact::OwnerRestricted;
    if (pdf.anyWarnings())
        facts |= DocumentFact::Repaired;
    return facts;
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

// Without the second library's word on the text, the stamp takes its usual corner.
void findFreeCorners(
    const QString& path, const std::vector<PageGeometry>& geometries, QList<InspectedPage>& pages)
{
    QPdfDocument document;
    if (!loadPdf(document, path))
        return;
    const int count = std::min(document.pageCount(), int(pages.size()));
    for (int i = 0; i < count; ++i) {
        const QSizeF pointSize = document.pagePointSize(i);
        QList<QRectF> texts;
        const QList<QPolygonF> told = document.getAllText(i).bounds();
        for (const QPolygonF& each : told)
            texts.append(seenRect(each.boundingRect(), pointSize, geometries[size_t(i)]));
        pages[i].freeCorner = freeCorner(pages.at(i).size, texts);
    }
}

} // namespace

Result<Inspection> inspectPdf(const QString& path, const InspectionLimits& limits)
{
    Inspection inspection;
    std::vector<PageGeometry> geometries;
    const Status status = guarded([&]() -> Status {
        const auto opened = openPdf(path, std::make_shared<OpenFile>());
        if (!opened)
            return failWith(opened);
        QPDF& pdf = **opened;
        if (const Status counted = checkPageCount(pdf, limits.pages); !counted)
            return failWith(counted);
        const std::vector<QPDFObjectHandle>& pages = pdf.getAllPages();
        if (pages.empty())
            return fail(Problem::Damaged, cause::noPages);
        for (const QPDFObjectHandle& page : pages) {
            geometries.push_back(geometryOf(page));
            inspection.pages.append({geometries.back().seenSize(), Corner::BottomRight});
        }
        inspection.facts = factsOf(pdf, survey(pdf, pages));
        return {};
    });
    if (!status)
        return failWith(status);
    findFreeCorners(path, geometries, inspection.pages);
    return inspection;
}

} // namespace muniment::documents
