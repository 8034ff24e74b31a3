// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/join_structure.h"

#include "core/documents/glyph_check.h"
#include "core/documents/pdf_file.h"

#include <QDateTime>

#include <qpdf/QUtil.hh>

#include <string>

namespace muniment::documents {

namespace {

QPDFObjectHandle name(const char* text)
{
    return QPDFObjectHandle::newName(text);
}

QPDFObjectHandle text(const QString& value)
{
    return QPDFObjectHandle::newUnicodeString(withTurnsMarked(value).toStdString());
}

// The top left corner of a page as seen, at the zoom that the reader has.
QPDFObjectHandle destination(QPDFObjectHandle page)
{
    const QPointF corner = geometryOf(page).fromUserSpace().inverted().map(QPointF(0, 0));
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    array.appendItem(page);
    array.appendItem(name("/XYZ"));
    array.appendItem(QPDFObjectHandle::newReal(corner.x(), 2));
    array.appendItem(QPDFObjectHandle::newReal(corner.y(), 2));
    array.appendItem(QPDFObjectHandle::newNull());
    return array;
}

// Hangs the entries under their parent, in order.
void hang(QPDF& target, const std::vector<QPDFObjectHandle>& pages, QPDFObjectHandle parent,
    const QList<OutlineEntry>& entries)
{
    QPDFObjectHandle previous;
    for (const OutlineEntry& entry : entries) {
        QPDFObjectHandle item = target.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(entry.title));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(pages[size_t(entry.page - 1)]));
        if (previous.isInitialized()) {
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        } else {
            parent.replaceKey("/First", item);
        }
        if (!entry.children.isEmpty()) {
            hang(target, pages, item, entry.children);
            // Below zero: closed.
            item.replaceKey("/Count", QPDFObjectHandle::newInteger(-entry.children.size()));
        }
        previous = item;
    }
    if (previous.isInitialized())
        parent.replaceKey("/Last", previous);
}

std::string pdfDate(const ZonedInstant& time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(
        time.instant.milliseconds, Qt::OffsetFromUTC, time.offsetSeconds);
    const QDate day = local.date();
    const QTime clock = local.time();
    // libqpdf counts minutes west of Greenwich.
    return QUtil::qpdf_time_to_pdf_time(QUtil::QPDFTime(day.year(), day.month(), day.day(),
        clock.hour(), clock.minute(), clock.second(), -time.offsetSeconds / 60));
}

} // namespace

void addOutline(
    QPDF& target, const std::vector<QPDFObjectHandle>& pages, const QList<OutlineEntry>& outline)
{
    if (outline.isEmpty())
        return;
    QPDFObjectHandle root = target.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", name("/Outlines"));
    hang(target, pages, root, outline);
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(outline.size()));
    target.getRoot().replaceKey("/Outlines", root);
    target.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
}

void addLinks(
    QPDF& target, const std::vector<QPDFObjectHandle>& pages, const QList<PageLink>& links)
{
    for (const PageLink& link : links) {
        QPDFObjectHandle page = pages[size_t(link.page - 1)];
        const QRectF rect = geometryOf(page).fromUserSpace().inverted().mapRect(link.rect);
        QPDFObjectHandle annotation = QPDFObjectHandle::newDictionary();
        annotation.replaceKey("/Type", name("/Annot"));
        annotation.replaceKey("/Subtype", name("/Link"));
        annotation.replaceKey("/Rect",
            QPDFObjectHandle::newFromRectangle(
                {rect.left(), rect.top(), rect.right(), rect.bottom()}));
        annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        annotation.replaceKey("/F", QPDFObjectHandle::newInteger(4));
        annotation.replaceKey("/Dest", destination(pages[size_t(link.targetPage - 1)]));
        if (!link.text.isEmpty())
            annotation.replaceKey("/Contents", text(link.text));
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(target.makeIndirectObject(annotation));
    }
}

void addPageLabels(QPDF& target)
{
    target.getRoot().replaceKey(
        "/PageLabels", QPDFObjectHandle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
}

void addInfo(QPDF& target, const DocumentInfo& info)
{
    QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
    if (!info.title.isEmpty())
        dictionary.replaceKey("/Title", text(info.title));
    if (!info.author.isEmpty())
        dictionary.replaceKey("/Author", text(info.author));
    dictionary.replaceKey("/Creator", text(QStringLiteral("Muniment")));
    dictionary.replaceKey("/Producer", text(QStringLiteral("Muniment")));
    const QPDFObjectHandle created = QPDFObjectHandle::newString(pdfDate(info.created));
    dictionary.replaceKey("/CreationDate", created);
    dictionary.replaceKey("/ModDate", created);
    target.getTrailer().replaceKey("/Info", target.makeIndirectObject(dictionary));
    QPDFObjectHandle root = target.getRoot();
    if (!info.language.isEmpty())
        root.replaceKey("/Lang", QPDFObjectHandle::newString(info.language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

} // namespace muniment::documents
