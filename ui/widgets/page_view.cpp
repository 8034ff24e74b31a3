// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_view.h"

#include <QEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace muniment::ui {

namespace {

constexpr double pixelsPerPoint = 96.0 / 72.0;
constexpr double smallestPercent = 10;
constexpr double largestPercent = 500;
constexpr qsizetype imageBytes = 160LL * 1024 * 1024; // kept at most

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    connect(&m_find, &DocumentFind::changed, this, [this] {
        wishWords();
        viewport()->update();
    });
    connect(&m_find, &DocumentFind::currentChanged, this, &PageView::goToHit);
}

void PageView::showDocument(PageSource* source, const DocumentShape& shape)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    m_shape = shape;
    m_images.clear();
    m_failures.clear();
    m_wishes.clear();
    m_words.clear();
    m_wordWishes.clear();
    m_marks.clear();
    m_selection.clear();
    m_drag = Drag::None;
    m_jumpedFrom.clear();
    m_turns = 0;
    m_currentPage = 0;
    m_find.setDocument(source, int(shape.pages.size()));
    if (m_source) {
        connect(m_source, &PageSource::wordsReady, this, &PageView::takeWords);
        connect(m_source, &PageSource::pageReady, this, &PageView::takeImage);
        connect(m_source, &PageSource::pageFailed, this, [this](int page, const Words& words) {
            m_failures.insert(page, words.sentence);
            viewport()->update();
        });
    }
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    layOut();
    emit currentPageChanged(m_currentPage);
}

double PageView::percent() const
{
    const double scale = m_zoom.kind == Zoom::Kind::FitWidth
        ? scaleToWidth(turnedSize(m_currentPage), viewport()->width())
        : m_scale;
    return scale / pixelsPerPoint * 100;
}

void PageView::setZoom(const Zoom& zoom)
{
    m_zoom = zoom;
    m_zoom.percent = qBound(smallestPercent, zoom.percent, largestPercent);
    layOut();
}

void PageView::zoomBy(double factor)
{
    setZoom({Zoom::Kind::Percent, percent() * factor});
}

void PageView::turn(int quarters)
{
    m_turns = (m_turns + quarters + 4) % 4;
    m_images.clear();
    layOut();
}

QSizeF PageView::turnedSize(int page) const
{
    const QSizeF size = m_shape.pages.value(page, QSizeF(595, 842));
    return isOnItsSide(m_turns) ? size.transposed() : size;
}

// The page at the top keeps its place, at whatever scale.
void PageView::layOut()
{
    const int page = m_currentPage;
    double within = 0;
    if (page < m_layout.pageCount()) {
        const QRect rect = m_layout.page(page);
        within = double(verticalScrollBar()->value() - rect.top()) / rect.height();
    }
    const QSize room = viewport()->size();
    QList<QSizeF> sizes;
    sizes.reserve(m_shape.pages.size());
    for (int each = 0; each < int(m_shape.pages.size()); ++each)
        sizes.append(turnedSize(each));
    switch (m_zoom.kind) {
    case Zoom::Kind::FitWidth:
        m_scale = scaleToWidth(turnedSize(page), room.width());
        sizes = allAsWideAs(turnedSize(page).width(), sizes);
        break;
    case Zoom::Kind::FitPage:
        m_scale = scaleToPage(turnedSize(page), room);
        break;
    case Zoom::Kind::Percent:
        m_scale = m_zoom.percent / 100 * pixelsPerPoint;
        break;
    }
    m_layout = PageLayout(sizes, m_scale, room.width());
    placeScrollBars();
    if (page < m_layout.pageCount()) {
        const QRect rect = m_layout.page(page);
        verticalScrollBar()->setValue(rect.top() + qRound(within * rect.height()));
    }
    emit zoomChanged();
    noteCurrentPage();
    wish();
    viewport()->update();
}

void PageView::placeScrollBars()
{
    const QSize room = viewport()->size();
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(qMax(20, room.height() / 16));
    verticalScrollBar()->setRange(0, qMax(0, m_layout.size().height() - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(qMax(20, room.width() / 16));
    horizontalScrollBar()->setRange(0, qMax(0, m_layout.size().width() - room.width()));
}

QPoint PageView::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

PageRun PageView::visiblePages() const
{
    const int top = verticalScrollBar()->value();
    return m_layout.between(top, top + viewport()->height() - 1);
}

int PageView::pixelWidth(int page) const
{
    const QRect rect = m_layout.page(page);
    return qRound((isOnItsSide(m_turns) ? rect.height() : rect.width()) * devicePixelRatioF());
}

// What can be seen comes first, then the page that is probably seen next.
void PageView::wish()
{
    if (!m_source || !isVisible())
        return;
    PageRun run = visiblePages();
    run.last = qMin(run.last + 1, pageCount() - 1);
    QList<PageWish> wishes;
    for (int page = run.first; page <= run.last; ++page) {
        const int width = pixelWidth(page);
        const bool isThere = m_images.value(page).width() == width;
        if (!isThere && !m_failures.contains(page))
            wishes.append({page, width});
    }
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    m_source->want(m_wishes);
}

void PageView::takeImage(const PageWish& wish, const QImage& image)
{
    m_wishes.removeAll(wish);
    if (wish.page >= pageCount() || wish.pixelWidth != pixelWidth(wish.page))
        return;
    QImage kept = image;
    if (kept.width() != wish.pixelWidth && wish.pixelWidth > 0)
        kept = kept.scaledToWidth(wish.pixelWidth, Qt::SmoothTransformation);
    m_images.insert(wish.page, kept);
    dropDistantImages();
    viewport()->update(m_layout.page(wish.page).translated(-offset()));
}

void PageView::dropDistantImages()
{
    qsizetype bytes = 0;
    for (const QImage& image : std::as_const(m_images))
        bytes += image.sizeInBytes();
    while (bytes > imageBytes && m_images.size() > 1) {
        auto farthest = m_images.begin();
        for (auto each = m_images.begin(); each != m_images.end(); ++each)
            if (qAbs(each.key() - m_currentPage) > qAbs(farthest.key() - m_currentPage))
                farthest = each;
        if (visiblePages().contains(farthest.key()))
            return;
        bytes -= farthest->sizeInBytes();
        m_images.erase(farthest);
    }
}

void PageView::goToPage(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    verticalScrollBar()->setValue(m_layout.page(page).top() - space::small);
}

void PageView::goToArea(int page, const QRectF& area)
{
    if (page < 0 || page >= pageCount())
        return;
    const QRectF shown = shownArea(page, area);
    if (QRectF(viewport()->rect()).contains(shown))
        return;
    const QPoint middle = shown.center().toPoint() + offset();
    verticalScrollBar()->setValue(middle.y() - viewport()->height() / 3);
    horizontalScrollBar()->setValue(middle.x() - viewport()->width() / 2);
}

void PageView::goBack()
{
    if (!m_jumpedFrom.isEmpty())
        verticalScrollBar()->setValue(m_jumpedFrom.takeLast());
}

// The page at once, the place on it as soon as its words are known.
void PageView::goToHit()
{
    const DocumentFind::Place place = m_find.current();
    if (place.page >= 0) {
        const auto words = m_words.constFind(place.page);
        if (words != m_words.constEnd()) {
            const QList<QRectF> areas = areasOf(*words, m_find.hits(place.page).value(place.hit));
            if (!areas.isEmpty())
                goToArea(place.page, areas.first());
        } else if (!visiblePages().contains(place.page)) {
            goToPage(place.page);
        }
    }
    wishWords();
    viewport()->update();
}

PagePlace PageView::placeOf(int page) const
{
    return {m_shape.pages.value(page), QRectF(m_layout.page(page).translated(-offset())), m_turns};
}

QRectF PageView::shownArea(int page, const QRectF& area) const
{
    return placeOf(page).toView(area);
}

void PageView::noteCurrentPage()
{
    // The page that fills most of the upper half is the one that a person takes for the current.
    const int page = pageCount() == 0
        ? 0
        : m_layout.pageAt(verticalScrollBar()->value() + viewport()->height() / 3);
    if (page == m_currentPage)
        return;
    m_currentPage = page;
    setAccessibleDescription(tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    emit currentPageChanged(page);
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PageView::scrollContentsBy(int, int)
{
    noteCurrentPage();
    wish();
    wishWords();
    viewport()->update();
}

void PageView::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    wish();
}

void PageView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            zoomBy(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace muniment::ui
