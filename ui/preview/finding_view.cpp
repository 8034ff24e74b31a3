// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/finding_view.h"

#include "ui/widgets/find_bar.h"

#include <QKeyEvent>

namespace muniment::ui {

namespace {

bool isFindKey(const QKeyEvent& event)
{
    return event.matches(QKeySequence::Find) || event.key() == Qt::Key_F3;
}

} // namespace

FindingView::FindingView(QWidget* parent)
    : QWidget(parent)
    , m_find(new FindBar)
{
    connect(m_find, &FindBar::findChanged, this, &FindingView::lookFor);
    connect(m_find, &FindBar::nextWanted, this, &FindingView::findNext);
    connect(m_find, &FindBar::previousWanted, this, &FindingView::findPrevious);
    connect(m_find, &FindBar::closed, this, [this] { reading().setFocus(Qt::OtherFocusReason); });
}

void FindingView::find()
{
    m_find->open(chosenText());
}

void FindingView::findNext()
{
    goOn(1);
}

void FindingView::findPrevious()
{
    goOn(-1);
}

void FindingView::lookAgain()
{
    lookFor(m_find->text());
}

void FindingView::lookFor(const QString& wanted)
{
    const Hits hits = findAll(wanted);
    m_count = hits.count;
    goTo(m_count == 0 ? -1 : hits.nearest);
}

void FindingView::goTo(int hit)
{
    m_current = hit;
    showHit(hit);
    m_find->setCount({hit + 1, m_count, 1, 1});
}

// Around the ends.
void FindingView::goOn(int by)
{
    if (m_find->text().isEmpty())
        find();
    else if (m_count > 0)
        goTo((m_current + m_count + by) % m_count);
}

bool FindingView::event(QEvent* event)
{
    // Keeps the key from the shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride && isFindKey(static_cast<QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FindingView::keyPressEvent(QKeyEvent* event)
{
    if (!isFindKey(*event))
        QWidget::keyPressEvent(event);
    else if (event->matches(QKeySequence::Find))
        find();
    else
        goOn(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
}

} // namespace muniment::ui
