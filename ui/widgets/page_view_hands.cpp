// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does with the pages: selecting words, following jumps, picking an area, keys.
#include "ui/widgets/page_view.h"
#include "ui/widgets/plain_tip.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace muniment::ui {

namespace {

constexpr qsizetype pagesOfWords = 120; // kept at most

} // namespace

// Of what is seen, or selected: only where somebody looks at words, because reading their places
// costs the helper much.
void PageView::wishWords()
{
    if (!m_source)
        return;
    QList<int> pages;
    const auto add = [&](int page) {
        if (page >= 0 && page < pageCount() && !m_words.contains(page) && !pages.contains(page))
            pages.append(page);
    };
    const PageRun run = visiblePages();
    if (m_find.current().page >= 0)
        add(m_find.current().page);
    for (int page = run.first; page <= run.last; ++page)
        if (!m_find.hits(page).isEmpty())
            add(page);
    if (!m_selection.isEmpty())
        for (int page = m_selection.firstPage(); page <= m_selection.lastPage(); ++page)
            add(page);
    if (m_drag == Drag::Pick || m_isPickDone)
        add(m_pickedFrom.page);
    // Qt compares two empty lists of numbers by memcmp at no address, which no program may.
    if (std::ranges::equal(pages, m_wordWishes))
        return;
    m_wordWishes = pages;
    m_source->wantWords(pages);
}

void PageView::takeWords(int page, const QList<PageWord>& words)
{
    m_wordWishes.removeAll(page);
    m_words.insert(page, words);
    while (m_words.size() > pagesOfWords) {
        const QList<int> pages = m_words.keys();
        const int farthest
            = *std::max_element(pages.begin(), pages.end(), [this](int one, int other) {
                  return qAbs(one - m_currentPage) < qAbs(other - m_currentPage);
              });
        if (farthest == page)
            break;
        m_words.remove(farthest);
    }
    if (page == m_find.current().page)
        goToHit();
    if (m_isPickDone && page == m_pickedFrom.page)
        tellPicked();
    if (!m_selection.isEmpty())
        emit selectionChanged();
    viewport()->update();
}

// On the page below the point, or the nearest point of the nearest one.
PagePoint PageView::pointAt(const QPointF& at) const
{
    if (pageCount() == 0)
        return {};
    const QPointF whole = at + QPointF(offset());
    const int page = m_layout.pageAt(int(whole.y()));
    const QRectF rect(m_layout.page(page));
    const QPointF inside(
        qBound(rect.left(), whole.x(), rect.right()), qBound(rect.top(), whole.y(), rect.bottom()));
    return {page, placeOf(page).toPage(inside - QPointF(offset()))};
}

const PageJump* PageView::jumpAt(const QPointF& at) const
{
    const PagePoint point = pointAt(at);
    const auto jumps = m_shape.jumps.constFind(point.page);
    if (jumps == m_shape.jumps.constEnd())
        return nullptr;
    for (const PageJump& jump : *jumps)
        if (jump.area.contains(point.at))
            return &jump;
    return nullptr;
}

const PageMark* PageView::markAt(const QPointF& at) const
{
    const PagePoint point = pointAt(at);
    for (const PageMark& mark : m_marks)
        if (mark.page == point.page)
            for (const QRectF& area : mark.areas)
                if (area.contains(point.at))
                    return &mark;
    return nullptr;
}

void PageView::setMarks(const QList<PageMark>& marks)
{
    m_marks = marks;
    viewport()->update();
}

void PageView::setPicking(bool isPicking)
{
    m_isPicking = isPicking;
    m_drag = Drag::None;
    m_isPickDone = false;
    viewport()->setCursor(isPicking ? Qt::CrossCursor : Qt::ArrowCursor);
    viewport()->update();
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || pageCount() == 0)
        return;
    m_pressedAt = event->position();
    if (m_isPicking) {
        m_drag = Drag::Pick;
        m_isPickDone = false;
        m_pickedFrom = pointAt(m_pressedAt);
        m_pickedArea = {};
        wishWords();
        return;
    }
    m_drag = Drag::Press;
    m_selection.clear();
    emit selectionChanged();
    viewport()->update();
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None)
        showHand(event->position());
    else
        followHand(event->position());
}

void PageView::followHand(const QPointF& at)
{
    if (m_drag == Drag::Press
        && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = Drag::Select;
        m_selection.begin(pointAt(m_pressedAt));
    }
    // Beyond an edge the pages come along.
    constexpr int step = 24;
    if (m_drag == Drag::Select && at.y() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - step);
    else if (m_drag == Drag::Select && at.y() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + step);
    const PagePoint point = pointAt(at);
    if (m_drag == Drag::Select) {
        m_selection.extend(point);
        wishWords();
        emit selectionChanged();
    } else if (m_drag == Drag::Pick && point.page == m_pickedFrom.page) {
        m_pickedArea = QRectF(m_pickedFrom.at, point.at).normalized();
    }
    viewport()->update();
}

void PageView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Press) {
        if (const PageJump* jump = jumpAt(event->position())) {
            m_jumpedFrom.append(verticalScrollBar()->value());
            goToPage(jump->page);
        }
    } else if (drag == Drag::Pick && !m_pickedArea.isEmpty()) {
        m_isPickDone = true;
        if (m_words.contains(m_pickedFrom.page))
            tellPicked();
    }
    viewport()->update();
}

void PageView::tellPicked()
{
    m_isPickDone = false;
    emit picked(
        m_pickedFrom.page, m_pickedArea, textIn(m_words.value(m_pickedFrom.page), m_pickedArea));
}

void PageView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_isPicking || event->button() != Qt::LeftButton)
        return;
    m_drag = Drag::None;
    m_selection.selectWord(pointAt(event->position()));
    wishWords();
    emit selectionChanged();
    viewport()->update();
}

void PageView::showHand(const QPointF& at)
{
    if (m_isPicking)
        return;
    const PagePoint point = pointAt(at);
    const QList<PageWord> words = m_words.value(point.page);
    const bool isOnWord = std::any_of(words.begin(), words.end(),
        [&point](const PageWord& word) { return word.box.contains(point.at); });
    viewport()->setCursor(jumpAt(at) ? Qt::PointingHandCursor
            : isOnWord               ? Qt::IBeamCursor
                                     : Qt::ArrowCursor);
}

bool PageView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const PageMark* mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(), mark ? plainTip(mark->tip) : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString PageView::selectedText() const
{
    return m_selection.text(m_words);
}

void PageView::selectAllOfPage()
{
    if (pageCount() == 0)
        return;
    m_selection.selectPage(m_currentPage);
    wishWords();
    emit selectionChanged();
    viewport()->update();
}

void PageView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

bool PageView::takesKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        selectAllOfPage();
        return true;
    }
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Home:
        goToPage(0);
        return true;
    case Qt::Key_End:
        goToPage(pageCount() - 1);
        return true;
    case Qt::Key_Left:
        goToPage(currentPage() - 1);
        return true;
    case Qt::Key_Right:
        goToPage(currentPage() + 1);
        return true;
    case Qt::Key_Backspace:
        goBack();
        return true;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event.modifiers() & Qt::ShiftModifier
                ? QAbstractSlider::SliderPageStepSub
                : QAbstractSlider::SliderPageStepAdd);
        return true;
    default:
        return false;
    }
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (!takesKey(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace muniment::ui
