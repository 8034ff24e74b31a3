// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/painting.h"

#include "core/base/base_messages.h"
#include "core/documents/documents_messages.h"
#include "core/documents/glyph_check.h"
#include "core/documents/output_file.h"
#include "core/documents/picture_file.h"
#include "core/documents/text_measure.h"

#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace muniment::documents {

namespace {

QColor greyColour(double grey)
{
    return QColor::fromRgbF(float(std::clamp(grey, 0.0, 1.0)), float(std::clamp(grey, 0.0, 1.0)),
        float(std::clamp(grey, 0.0, 1.0)));
}

double units(double points)
{
    return points * unitsPerPoint;
}

QPointF units(QPointF points)
{
    return points * unitsPerPoint;
}

QRectF units(const QRectF& points)
{
    return {units(points.topLeft()), points.size() * unitsPerPoint};
}

QPen penFor(double width, double grey)
{
    return {greyColour(grey), units(width), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

class PagePainter
{
public:
    PagePainter(QPainter& painter, GlyphCheck& glyphs)
        : m_painter(painter)
        , m_glyphs(glyphs)
    {
    }

    void paint(const PageDrawing& page)
    {
        for (const RectItem& each : page.rects)
            paint(each);
        for (const HatchItem& each : page.hatches)
            paint(each);
        for (const ImageItem& each : page.images)
            paint(each);
        for (const LineItem& each : page.lines)
            paint(each);
        for (const MarkItem& each : page.marks)
            paint(each);
        for (const TextItem& each : page.texts)
            paint(each);
    }

    [[nodiscard]] QList<char32_t> missing() const { return m_missing; }

private:
    void paint(const RectItem& item)
    {
        m_painter.setPen(item.outline ? penFor(item.outlineWidth, *item.outline) : QPen(Qt::NoPen));
        m_painter.setBrush(item.fill ? QBrush(greyColour(*item.fill)) : QBrush(Qt::NoBrush));
        m_painter.drawRect(units(item.rect));
    }

    // Diagonals that rise to the right, cut at the edges by arithmetic: no clip is needed.
    void paintDiagonals(const QRectF& rect, double step, Qt::LayoutDirection rising)
    {
        const double width = rect.width();
        const double height = rect.height();
        for (double at = step / 2; at < width + height; at += step) {
            QPointF from(std::min(at, width), std::max(0.0, at - width));
            QPointF to(std::max(0.0, at - height), std::min(at, height));
            if (rising == Qt::RightToLeft) {
                from.setX(width - from.x());
                to.setX(width - to.x());
            }
            m_painter.drawLine(units(rect.topLeft() + from), units(rect.topLeft() + to));
        }
    }

    void paint(const HatchItem& item)
    {
        const QRectF rect = item.rect.normalized();
        if (item.hatch == Hatch::ProvidersHalf) {
            m_painter.setPen(penFor(0.5, 0.55));
            paintDiagonals(rect, 3.2, Qt::LeftToRight);
            return;
        }
        m_painter.setPen(penFor(0.5, 0));
        paintDiagonals(rect, 3.2, Qt::LeftToRight);
        paintDiagonals(rect, 3.2, Qt::RightToLeft);
    }

    void paint(const ImageItem& item)
    {
        const QImage image = QImage::fromData(item.encoded);
        if (!image.isNull())
            m_painter.drawImage(units(item.rect), image);
    }

    void paint(const LineItem& item)
    {
        QPen pen = penFor(item.width, item.grey);
        if (item.dash == Dash::Dotted) {
            pen.setCapStyle(Qt::RoundCap);
            pen.setDashPattern({0.01, 2.5 / std::max(item.width, 0.1)});
        }
        m_painter.setPen(pen);
        m_painter.drawLine(units(item.from), units(item.to));
    }

    void paint(const MarkItem& item)
    {
        const double half = units(item.size) / 2;
        const QPointF centre = units(item.centre);
        const double stroke = std::max(0.5, item.size / 9);
        const double inner = half - units(stroke) / 2;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(greyColour(item.grey));
        const QPen outline = penFor(stroke, item.grey);
        switch (item.mark) {
        case Mark::FullDisc:
            m_painter.drawEllipse(centre, half, half);
            return;
        case Mark::HalfDisc: {
            const QRectF box(centre - QPointF(inner, inner), QSizeF(2 * inner, 2 * inner));
            m_painter.drawPie(box, 90 * 16, 180 * 16);
            paintRing(centre, inner, outline);
            return;
        }
        case Mark::Ring:
            paintRing(centre, inner, outline);
            return;
        case Mark::Diamond:
            m_painter.drawPolygon(QPolygonF{centre + QPointF(0, -half), centre + QPointF(half, 0),
                centre + QPointF(0, half), centre + QPointF(-half, 0)});
            return;
        case Mark::Cross:
            m_painter.setPen(outline);
            m_painter.drawLine(centre + QPointF(-inner, -inner), centre + QPointF(inner, inner));
            m_painter.drawLine(centre + QPointF(-inner, inner), centre + QPointF(inner, -inner));
            return;
        case Mark::Tick:
            m_painter.setPen(outline);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPolyline(QPolygonF{centre + QPointF(-inner, 0),
                centre + QPointF(-inner / 4, inner * 0.75), centre + QPointF(inner, -inner)});
            return;
        case Mark::Square:
            m_painter.drawRect(QRectF(centre - QPointF(half, half), QSizeF(2 * half, 2 * half)));
            return;
        }
    }

    void paintRing(QPointF centre, double radius, const QPen& pen)
    {
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(centre, radius, radius);
    }

    void paint(const TextItem& item)
    {
        const QList<char32_t> missing = m_glyphs.missingIn(item.text, item.style);
        for (const char32_t each : missing)
            if (!m_missing.contains(each))
                m_missing.append(each);
        if (item.text.isEmpty())
            return;
        double left = item.x;
        const bool needsWidth = item.align != Align::Left || item.strike == Strike::Struck;
        const double width = needsWidth ? textWidth(item.text, item.style) : 0;
        if (item.align == Align::Right)
            left -= width;
        else if (item.align == Align::Centre)
            left -= width / 2;
        m_painter.setFont(fontFor(item.style, item.text));
        m_painter.setPen(greyColour(item.grey));
        m_painter.drawText(units(QPointF(left, item.baseline)), settable(item.text, item.style));
        if (item.strike == Strike::Struck) {
            const double height = item.baseline - 0.28 * item.style.size;
            m_painter.setPen(penFor(item.style.size / 16, item.grey));
            m_painter.drawLine(units(QPointF(left, height)), units(QPointF(left + width, height)));
        }
    }

    QPainter& m_painter;
    GlyphCheck& m_glyphs;
    QList<char32_t> m_missing;
};

void setPage(QPdfWriter& writer, QSizeF size)
{
    writer.setPageLayout(
        QPageLayout(QPageSize(size, QPageSize::Point, QString(), QPageSize::ExactMatch),
            QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
}

// Where the picture lies on its page: as large as it says, made smaller to fit, or larger up to
// the limit where the page has room.
QRectF pictureRect(const QImage& image, QRectF room)
{
    double perInch = image.dotsPerMeterX() * 0.0254;
    if (perInch < 50 || perInch > 2'400)
        perInch = 96;
    const QSizeF natural = QSizeF(image.size()) * (72.0 / perInch);
    const double scale = std::min(
        {room.width() / natural.width(), room.height() / natural.height(), largestEnlargement});
    const QSizeF size = natural * scale;
    return {QPointF(room.center().x() - size.width() / 2, room.top()), size};
}

// Paper shows no more than 400 dots an inch; more would only make the binder heavy.
QImage forPaper(const QImage& image, QSizeF points)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(QRect(QPoint(0, 0), image.size()), image);
    const QSize most = (points * (400.0 / 72)).toSize().expandedTo({1, 1});
    if (flat.width() > most.width())
        flat = flat.scaled(most, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return flat.allGray() ? flat.convertToFormat(QImage::Format_Grayscale8) : flat;
}

} // namespace

Result<PaintReport> paintPages(const QList<PageDrawing>& pages, const QString& outputPath)
{
    if (pages.isEmpty())
        return fail(Problem::Invalid, cause::noPages);
    OutputFile file(outputPath);
    if (const Status opened = file.open(); !opened)
        return failWith(opened);
    QPdfWriter writer(&file);
    writer.setResolution(72 * unitsPerPoint);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    setPage(writer, pages.first().size);
    QPainter painter;
    painter.begin(&writer);
    PaintReport report;
    GlyphCheck glyphs;
    for (const PageDrawing& page : pages) {
        if (report.pages > 0) {
            setPage(writer, page.size);
            writer.newPage();
        }
        ++report.pages;
        PagePainter pagePainter(painter, glyphs);
        pagePainter.paint(page);
        for (const char32_t each : pagePainter.missing())
            report.missing.append({report.pages, each});
    }
    painter.end();
    if (const Status written = file.finish(); !written)
        return failWith(written);
    return report;
}

Result<PaintReport> paintPicture(const PicturePage& page)
{
    const Result<QImage> picture = readPicture(page.picturePath);
    if (!picture)
        return failWith(picture);
    constexpr double margin = 20 * pointsPerMillimetre;
    constexpr double captionHeight = 24;
    const QRectF room(margin, margin, page.size.width() - 2 * margin,
        page.size.height() - 2 * margin - captionHeight);
    if (room.isEmpty())
        return fail(Problem::Invalid, cause::brokenPlan, {QStringLiteral("page size")});
    const QRectF rect = pictureRect(*picture, room);

    OutputFile file(page.outputPath);
    if (const Status opened = file.open(); !opened)
        return failWith(opened);
    QPdfWriter writer(&file);
    writer.setResolution(72 * unitsPerPoint);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    setPage(writer, page.size);
    QPainter painter;
    painter.begin(&writer);
    // Text in screenshots must stay sharp.
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.drawImage(units(rect), forPaper(*picture, rect.size()));

    const TextStyle style{FontFamily::Sans, FontWeight::Regular, 8};
    PageDrawing below;
    double baseline = rect.bottom() + 12;
    for (const QString& line : brokenLines(page.caption, style, room.width()).mid(0, 2)) {
        below.texts.append({margin, baseline, line, style});
        baseline += 11;
    }
    GlyphCheck glyphs;
    PagePainter pagePainter(painter, glyphs);
    pagePainter.paint(below);
    painter.end();
    if (const Status written = file.finish(); !written)
        return failWith(written);
    PaintReport report;
    report.pages = 1;
    for (const char32_t each : pagePainter.missing())
        report.missing.append({1, each});
    return report;
}

} // namespace muniment::documents
