// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_text.h"

#include "core/documents/documents_messages.h"
#include "core/documents/inspection.h"
#include "core/documents/pdf_file.h"
#include "core/documents/qt_pdf.h"

#include <QPdfSelection>
#include <QRegularExpression>

#include <algorithm>

namespace muniment::documents {

namespace {

// QtPdf 6.4 loads the page anew for every question, so asking for each word of a dense page takes
// seconds. Above this length it is asked for each line, and words get their share of it.
constexpr qsizetype longestExactText = 2'500;

struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;
};

QList<Span> spansOf(const QString& text, const QRegularExpression& expression)
{
    QList<Span> spans;
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        spans.append({match.capturedStart(), match.capturedLength()});
    }
    return spans;
}

class PageReader
{
public:
    PageReader(const PrintedPdf::Page& page, const PageGeometry& geometry)
        : m_document(page.document)
        , m_index(page.index)
        , m_geometry(geometry)
        , m_pointSize(page.document.pagePointSize(page.index))
        , m_text(page.document.getAllText(page.index).text())
    {
    }

    PageText read(WordBoxes boxes) const
    {
        PageText page;
        page.text = m_text;
        page.text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        page.text.replace(u'\r', u'\n');
        if (boxes == WordBoxes::Omit)
            return page;
        static const QRegularExpression word(QStringLiteral("\\S+"));
        static const QRegularExpression line(QStringLiteral("[^\\r\\n]+"));
        if (m_text.size() <= longestExactText) {
            for (const Span& span : spansOf(m_text, word))
                page.words.append({m_text.mid(span.start, span.length), boxOf(span)});
            return page;
        }
        for (const Span& whole : spansOf(m_text, line)) {
            const QRectF box = boxOf(whole);
            const QString text = m_text.mid(whole.start, whole.length);
            for (const Span& span : spansOf(text, word))
                page.words.append(
                    {text.mid(span.start, span.length), share(box, span, whole.length)});
        }
        return page;
    }

private:
    QRectF boxOf(const Span& span) const
    {
        const QRectF told
            = m_document.getSelectionAtIndex(m_index, int(span.start), int(span.length))
                  .boundingRectangle();
        return seenRect(told, m_pointSize, m_geometry);
    }

    // Along the longer side, which is the line's direction on a turned page too.
    static QRectF share(const QRectF& line, const Span& span, qsizetype length)
    {
        const double from = double(span.start) / double(length);
        const double part = double(span.length) / double(length);
        if (line.width() >= line.height())
            return {
                line.left() + from * line.width(), line.top(), part * line.width(), line.height()};
        return {line.left(), line.top() + from * line.height(), line.width(), part * line.height()};
    }

    QPdfDocument& m_document;
    int m_index;
    PageGeometry m_geometry;
    QSizeF m_pointSize;
    QString m_text;
};

// Only the boxes of words need to know how each page lies.
Result<std::vector<PageGeometry>> geometriesOf(const QString& path)
{
    return guarded([&]() -> Result<std::vector<PageGeometry>> {
        const auto opened = openPdf(path, std::make_shared<OpenFile>());
        if (!opened)
            return failWith(opened);
        std::vector<PageGeometry> geometries;
        for (const QPDFObjectHandle& page : (*opened)->getAllPages())
            geometries.push_back(geometryOf(page));
        return geometries;
    });
}

constexpr int mostPagesRead = InspectionLimits().pages;

// A tree of pages in a circle would keep QtPdf busy for good. What else libqpdf makes of the file
// says nothing of what QtPdf can read.
Status checkTree(const QString& path)
{
    const Status counted = guarded([&]() -> Status {
        const auto opened = openPdf(path, std::make_shared<OpenFile>());
        return opened ? checkPageCount(**opened, mostPagesRead) : Status(failWith(opened));
    });
    if (counted || counted.error().is(cause::tooManyPages))
        return counted;
    const bool isCircle
        = counted.error().is(cause::damagedPdf) && counted.error().detail == pagesInACircle;
    return isCircle ? counted : Status();
}

} // namespace

bool DocumentText::hasNoText() const
{
    return std::all_of(pages.begin(), pages.end(),
        [](const PageText& page) { return page.text.trimmed().isEmpty(); });
}

Result<DocumentText> textOfPdf(const QString& path, WordBoxes boxes, PageSpan span)
{
    if (const Status sound = checkTree(path); !sound)
        return failWith(sound);
    PrintedPdf document;
    if (const Status loaded = document.load(path, span); !loaded)
        return failWith(loaded);
    if (document.pageCount() > mostPagesRead)
        return fail(Problem::Refused, cause::tooManyPages, {QString::number(mostPagesRead)});
    std::vector<PageGeometry> geometries;
    if (boxes == WordBoxes::Include) {
        Result<std::vector<PageGeometry>> found = geometriesOf(path);
        if (!found)
            return failWith(found);
        geometries = std::move(*found);
    }
    geometries.resize(size_t(document.pageCount()));
    DocumentText text;
    const int last = std::min(span.last, document.pageCount());
    for (int page = std::max(span.first, 1); page <= last; ++page) {
        // A tree of pages that leads nowhere, or in a circle, counts pages that are not there.
        const PrintedPdf::Page printed = document.page(page);
        if (printed.document.pagePointSize(printed.index).isEmpty())
            return fail(Problem::Damaged, cause::damagedPdf, {}, QStringLiteral("no such page"));
        text.pages.append(PageReader(printed, geometries[size_t(page - 1)]).read(boxes));
    }
    return text;
}

} // namespace muniment::documents
