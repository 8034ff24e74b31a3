// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flat_pages.h"

#include "core/documents/inspection.h"
#include "core/documents/pdf_file.h"

#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

namespace muniment::documents {

namespace {

// Links are there on many a page and draw nothing.
bool hasLooks(QPDFObjectHandle page)
{
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (!annotations.isArray())
        return false;
    for (QPDFObjectHandle each : annotations.aitems()) {
        if (!each.isDictionary())
            continue;
        QPDFObjectHandle kind = each.getKey("/Subtype");
        const bool isField = kind.isName() && kind.getName() == "/Widget";
        if (isField || each.getKey("/AP").isDictionary())
            return true;
    }
    return false;
}

// The other pages go, and with them what leads to them: only what is shown is worth writing.
void keepOnly(QPDF& pdf, const std::vector<QPDFObjectHandle>& pages)
{
    QPDFObjectHandle root = pdf.getRoot();
    for (const char* key :
        {"/Outlines", "/Names", "/Dests", "/StructTreeRoot", "/OpenAction", "/AA"})
        root.removeKey(key);
    QPDFObjectHandle tree = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    tree.replaceKey("/Type", QPDFObjectHandle::newName("/Pages"));
    tree.replaceKey("/Kids", QPDFObjectHandle::newArray(pages));
    tree.replaceKey("/Count", QPDFObjectHandle::newInteger(qint64(pages.size())));
    for (QPDFObjectHandle page : pages)
        page.replaceKey("/Parent", tree);
    root.replaceKey("/Pages", tree);
    pdf.updateAllPagesCache();
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setPreserveEncryption(false);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

} // namespace

void drawLooks(QPDF& pdf, const std::vector<QPDFObjectHandle>& pages)
{
    QPDFPageDocumentHelper helper(pdf);
    const bool hasAnnotations
        = std::any_of(pages.begin(), pages.end(), [](const QPDFObjectHandle& page) {
              return QPDFObjectHandle(page).getKey("/Annots").isArray();
          });
    helper.pushInheritedAttributesToPage();
    if (!hasAnnotations)
        return;
    QPDFAcroFormDocumentHelper(pdf).generateAppearancesIfNeeded();
    helper.flattenAnnotations(0, an_invisible | an_hidden | an_no_view);
}

FlatPages flatPages(const QString& path, PageSpan span)
{
    const auto flat = guarded([&]() -> Result<FlatPages> {
        const auto opened = openPdf(path, std::make_shared<OpenFile>());
        if (!opened)
            return failWith(opened);
        QPDF& pdf = **opened;
        if (const Status counted = checkPageCount(pdf, InspectionLimits().pages); !counted)
            return failWith(counted);
        const std::vector<QPDFObjectHandle> all = pdf.getAllPages();
        std::vector<QPDFObjectHandle> kept;
        FlatPages made;
        const int last = std::min(span.last, int(all.size()));
        for (int page = std::max(span.first, 1); page <= last; ++page)
            if (hasLooks(all[size_t(page - 1)])) {
                kept.push_back(all[size_t(page - 1)]);
                made.places.insert(page, int(kept.size()));
            }
        if (kept.empty())
            return made;
        QPDFPageDocumentHelper(pdf).pushInheritedAttributesToPage();
        keepOnly(pdf, kept);
        drawLooks(pdf, kept);
        made.pdf = written(pdf);
        return made;
    });
    return flat.value_or(FlatPages());
}

} // namespace muniment::documents
