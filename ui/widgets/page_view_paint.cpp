// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a page view paints on its pages.
#include "ui/widgets/page_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace muniment::ui {

namespace {

// Paper is white in every theme, so these lie on white; they darken, so that the text below stays.
QColor wash(QRgb colour, double strength)
{
    const QColor full(colour);
    const auto mixed = [strength](int channel) { return int(255 - (255 - channel) * strength); };
    return {mixed(full.red()), mixed(full.green()), mixed(full.blue())};
}

void fillAreas(
    QPainter& painter, const PagePlace& place, const QList<QRectF>& areas, const QColor& colour)
{
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const QRectF& area : areas)
        painter.fillRect(place.toView(area).adjusted(-1, -1, 1, 1), colour);
    painter.restore();
}

void frameAreas(
    QPainter& painter, const PagePlace& place, const QList<QRectF>& areas, const QColor& colour)
{
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF& area : areas)
        painter.drawRoundedRect(place.toView(area).adjusted(-2, -2, 2, 2), 2, 2);
}

} // namespace

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(event->rect(), QColor(coloursOf(palette()).track));
    const PageRun run = visiblePages();
    for (int page = run.first; page <= run.last; ++page)
        paintPage(painter, page, m_layout.page(page).translated(-offset()));
}

void PageView::paintPage(QPainter& painter, int page, const QRect& rect)
{
    const Colours& colours = coloursOf(palette());
    painter.fillRect(rect, Qt::white);
    if (const auto image = m_images.constFind(page); image != m_images.constEnd()) {
        painter.save();
        painter.setTransform(placeOf(page).toView(), true);
        painter.drawImage(QRectF(QPointF(), m_shape.pages.at(page)), *image);
        painter.restore();
    } else if (const auto failure = m_failures.constFind(page); failure != m_failures.constEnd()) {
        painter.setPen(QColor(lightColours.bad));
        painter.drawText(rect.adjusted(space::wide, space::wide, -space::wide, -space::wide),
            Qt::AlignCenter | Qt::TextWordWrap, *failure);
    }
    paintMarks(painter, page);
    painter.setPen(QColor(colours.edge));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
}

void PageView::paintMarks(QPainter& painter, int page)
{
    const PagePlace place = placeOf(page);
    for (const PageMark& mark : std::as_const(m_marks)) {
        if (mark.page != page)
            continue;
        const QColor colour = lightColours.of(mark.tone);
        fillAreas(painter, place, mark.areas, wash(colour.rgb(), 0.16));
        frameAreas(painter, place, mark.areas, colour);
    }
    const auto words = m_words.constFind(page);
    if (words == m_words.constEnd())
        return;
    const QList<TextHit> hits = m_find.hits(page);
    for (int index = 0; index < int(hits.size()); ++index) {
        const QList<QRectF> areas = areasOf(*words, hits.at(index));
        const bool isCurrent = m_find.current() == DocumentFind::Place{page, index};
        fillAreas(painter, place, areas, wash(0xffffc800, isCurrent ? 0.75 : 0.4));
        if (isCurrent)
            frameAreas(painter, place, areas, QColor(lightColours.lapsed));
    }
    fillAreas(painter, place, m_selection.areas(m_words, page), wash(lightColours.accent, 0.3));
    if (m_drag == Drag::Pick && m_pickedFrom.page == page)
        frameAreas(painter, place, {m_pickedArea}, QColor(lightColours.accent));
}

} // namespace muniment::ui
