// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf_shape.h"

#include "core/documents/pdf_file.h"

#include <map>
#include <set>

namespace muniment::documents {

namespace {

constexpr int mostPages = 1'000'000;
constexpr int mostEntries = 100'000;
constexpr int deepestOutline = 32;
constexpr int mostLinks = 100'000;

class ShapeReader
{
public:
    explicit ShapeReader(QPDF& pdf)
        : m_pdf(pdf)
    {
    }

    PdfShape run()
    {
        PdfShape shape;
        const std::vector<QPDFObjectHandle>& pages = m_pdf.getAllPages();
        for (const QPDFObjectHandle& page : pages) {
            shape.pages.append(geometryOf(page).seenSize());
            m_numbers.emplace(page.getObjGen(), int(shape.pages.size()));
        }
        for (size_t index = 0; index < pages.size() && shape.links.size() < mostLinks; ++index)
            readLinks(pages[index], int(index) + 1, shape.links);
        QPDFObjectHandle outlines = m_pdf.getRoot().getKey("/Outlines");
        if (outlines.isDictionary())
            shape.outline = readEntries(outlines.getKey("/First"), 1);
        return shape;
    }

private:
    [[nodiscard]] int pageOf(QPDFObjectHandle entry) const
    {
        QPDFObjectHandle destination = entry.getKey("/Dest");
        QPDFObjectHandle action = entry.getKey("/A");
        if (!destination.isArray() && action.isDictionary())
            destination = action.getKey("/D");
        if (!destination.isArray() || destination.getArrayNItems() == 0)
            return 0;
        const auto found = m_numbers.find(destination.getArrayItem(0).getObjGen());
        return found == m_numbers.end() ? 0 : found->second;
    }

    void readLinks(QPDFObjectHandle page, int number, QList<PageLink>& links) const
    {
        QPDFObjectHandle annotations = page.getKey("/Annots");
        if (!annotations.isArray())
            return;
        const QTransform toSeen = geometryOf(page).fromUserSpace();
        for (int index = 0; index < annotations.getArrayNItems() && links.size() < mostLinks;
             ++index) {
            QPDFObjectHandle annotation = annotations.getArrayItem(index);
            if (!annotation.isDictionary()
                || !annotation.getKey("/Subtype").isNameAndEquals("/Link")
                || !annotation.getKey("/Rect").isRectangle())
                continue;
            const QPDFObjectHandle::Rectangle rect
                = annotation.getKey("/Rect").getArrayAsRectangle();
            const int target = pageOf(annotation);
            if (target > 0)
                links.append({number,
                    toSeen.mapRect(QRectF(QPointF(rect.llx, rect.lly), QPointF(rect.urx, rect.ury))
                                       .normalized()),
                    target, {}});
        }
    }

    // Entries that lead back to one that was read are left out: an outline is a tree.
    QList<OutlineEntry> readEntries(QPDFObjectHandle first, int depth)
    {
        QList<OutlineEntry> entries;
        for (QPDFObjectHandle each = first; each.isDictionary(); each = each.getKey("/Next")) {
            if (!m_seen.insert(each.getObjGen()).second || m_seen.size() > mostEntries)
                break;
            OutlineEntry entry;
            QPDFObjectHandle title = each.getKey("/Title");
            if (title.isString())
                entry.title = QString::fromStdString(title.getUTF8Value()).simplified();
            entry.page = pageOf(each);
            if (depth < deepestOutline)
                entry.children = readEntries(each.getKey("/First"), depth + 1);
            entries.append(entry);
        }
        return entries;
    }

    QPDF& m_pdf;
    std::map<QPDFObjGen, int> m_numbers;
    std::set<QPDFObjGen> m_seen;
};

} // namespace

Result<PdfShape> shapeOfPdf(const QString& path)
{
    return guarded([&]() -> Result<PdfShape> {
        const auto opened = openPdf(path, std::make_shared<OpenFile>());
        if (!opened)
            return failWith(opened);
        if (const Status counted = checkPageCount(**opened, mostPages); !counted)
            return failWith(counted);
        return ShapeReader(**opened).run();
    });
}

} // namespace muniment::documents
