// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/peek_popover.h"

#include "ui/widgets/detail_pane.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace muniment::ui {

namespace {

constexpr int cardWidth = 380;

} // namespace

PeekPopover::PeekPopover(QWidget* host)
    : QFrame(host)
    , m_column(new QVBoxLayout(this))
{
    setFloating(*this);
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (isVisible() && now && now != this)
            hide();
    });
}

void PeekPopover::showCard(const PeekCard& card, const RecordLink& link, const QRect& anchor)
{
    m_link = link;
    if (!isVisible())
        m_before = QApplication::focusWidget();
    fill(card);
    place(anchor);
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void PeekPopover::fill(const PeekCard& card)
{
    delete m_body;
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    QLabel* title = makeTextLabel(card.title, TextRole::Heading);
    column->addWidget(title);
    if (!card.mark.word.isEmpty())
        column->addWidget(new MarkLabel(card.mark));
    if (!card.sentence.isEmpty())
        column->addWidget(makeTextLabel(card.sentence, TextRole::Plain));
    QStringList told{card.mark.word, card.sentence};
    if (!card.facts.isEmpty()) {
        auto* facts = new QGridLayout;
        facts->setHorizontalSpacing(space::large);
        facts->setVerticalSpacing(space::tight);
        facts->setColumnStretch(1, 1);
        for (const auto& [name, value] : card.facts) {
            const int row = facts->rowCount();
            facts->addWidget(makeLabel(name, TextRole::Quiet), row, 0, Qt::AlignTop);
            facts->addWidget(makeTextLabel(value, TextRole::Plain), row, 1);
            told.append(name + u' ' + value);
        }
        column->addLayout(facts);
    }
    column->addWidget(makeHairline());
    column->addWidget(makeLabel(tr("Enter opens it, Escape puts this away"), TextRole::Secondary));
    for (QWidget* each : m_body->findChildren<QWidget*>())
        each->setFocusPolicy(Qt::NoFocus);
    told.removeAll(QString());
    setAccessibleName(card.title);
    setAccessibleDescription(told.join(QStringLiteral(". ")));
    m_column->addWidget(m_body);
}

// Below the row where there is room, else above it.
void PeekPopover::place(const QRect& anchor)
{
    const QWidget& host = *parentWidget();
    const int width = qMin(Metrics(font()).scaled(cardWidth), host.width() - 2 * space::large);
    setFixedWidth(width);
    layout()->activate();
    const int height
        = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    const bool isLeftToRight = layoutDirection() == Qt::LeftToRight;
    int x = isLeftToRight ? anchor.left() + space::wide : anchor.right() - width - space::wide;
    x = qBound(space::large, x, qMax(space::large, host.width() - width - space::large));
    int y = anchor.bottom() + space::tight;
    if (y + height > host.height() - space::large)
        y = qMax(space::large, anchor.top() - height - space::tight);
    setGeometry(x, y, width, height);
}

void PeekPopover::putAway()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void PeekPopover::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        putAway();
        emit linkFollowed(m_link);
        return;
    case Qt::Key_Escape:
    case Qt::Key_Space:
        putAway();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

// The key that opens the card closes it, too; to the window it would mean another card.
bool PeekPopover::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

QRect cursorRect(const QWidget& host)
{
    QWidget* const focus = QApplication::focusWidget();
    if (!focus || !host.isAncestorOf(focus))
        return {host.rect().center(), QSize(1, 1)};
    const auto* view = qobject_cast<const QAbstractItemView*>(focus);
    const QRect row = view ? view->visualRect(view->currentIndex()) : QRect();
    const QWidget& of = row.isValid() ? *view->viewport() : *focus;
    const QRect inner = row.isValid() ? row.intersected(of.rect()) : of.rect();
    return {of.mapTo(&host, inner.topLeft()), inner.size()};
}

} // namespace muniment::ui
