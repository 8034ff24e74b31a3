// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/page_image.h"

#include "core/documents/picture_file.h"
#include "core/documents/qt_pdf.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace muniment::documents {

namespace {

Result<QByteArray> pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return fail(Problem::Refused, cause::tookTooMuchMemory);
    return bytes;
}

// At least a pixel each way, and no more than can be held, whatever shape the page has.
QSize boundedSize(const QSizeF& page, int pixelWidth)
{
    double width = std::clamp(pixelWidth, 1, largestImageWidth);
    double height = width * page.height() / page.width();
    const double excess = width * height / double(largestImagePixels);
    if (excess > 1) {
        width /= std::sqrt(excess);
        height /= std::sqrt(excess);
    }
    return QSize(int(width), int(std::lround(height))).expandedTo({1, 1});
}

Result<QImage> renderPage(const PrintedPdf::Page& page, int pixelWidth)
{
    const QSizeF size = page.document.pagePointSize(page.index);
    if (size.isEmpty())
        return fail(Problem::Damaged, cause::damagedPdf);
    const QImage rendered = page.document.render(page.index, boundedSize(size, pixelWidth));
    if (rendered.isNull())
        return fail(Problem::Damaged, cause::damagedPdf);
    QImage onPaper(rendered.size(), QImage::Format_RGB32);
    onPaper.fill(Qt::white);
    QPainter(&onPaper).drawImage(0, 0, rendered);
    return onPaper;
}

Result<QByteArray> pictureImage(const QString& path, int page, int pixelWidth)
{
    if (page != 1)
        return fail(
            Problem::NotFound, cause::noSuchPage, {QString::number(page), QString::number(1)});
    Result<QImage> image = readPicture(path);
    if (!image)
        return failWith(image);
    const QSize size = boundedSize(image->size(), pixelWidth);
    QImage onPaper(size, QImage::Format_RGB32);
    onPaper.fill(Qt::white);
    QPainter(&onPaper).drawImage(
        0, 0, image->scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return pngOf(onPaper);
}

} // namespace

Result<QByteArray> pageImage(const QString& path, int page, int pixelWidth)
{
    if (!startsAsPdf(path))
        return pictureImage(path, page, pixelWidth);
    PrintedPdf document;
    if (const Status loaded = document.load(path, {page, page}); !loaded)
        return failWith(loaded);
    if (page < 1 || page > document.pageCount())
        return fail(Problem::NotFound, cause::noSuchPage,
            {QString::number(page), QString::number(document.pageCount())});
    const Result<QImage> image = renderPage(document.page(page), pixelWidth);
    if (!image)
        return failWith(image);
    return pngOf(*image);
}

Result<QByteArray> thumbnail(const QString& path, int pixels)
{
    const int side = std::clamp(pixels, 1, largestImageWidth);
    if (!startsAsPdf(path)) {
        const Result<QImage> image = readPicture(path, side);
        if (!image)
            return failWith(image);
        return pngOf(*image);
    }
    PrintedPdf document;
    if (const Status loaded = document.load(path, {1, 1}); !loaded)
        return failWith(loaded);
    const PrintedPdf::Page first = document.page(1);
    const QSizeF size = first.document.pagePointSize(first.index);
    const double width = std::min(size.width(), side * std::min(1.0, size.width() / size.height()));
    const Result<QImage> image = renderPage(first, int(width));
    if (!image)
        return failWith(image);
    return pngOf(*image);
}

} // namespace muniment::documents
