// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/toast_bar.h"

#include "ui/widgets/glyph_button.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>

namespace muniment::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto timeToRead = 8s;
constexpr int widest = 640;

} // namespace

ToastBar::ToastBar(QWidget* host)
    : QFrame(host)
    , m_sentence(makeLabel({}, TextRole::Plain))
    , m_action(new QPushButton)
{
    setSurface(*this, Surface::Toast);
    setAccessibleName(tr("What was done"));
    m_sentence->setWordWrap(true);
    setLook(*m_action, ButtonLook::Link);
    auto* close = new GlyphButton(Glyph::Close, tr("Close"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::small, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    hide();

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QAbstractButton::clicked, this, &QWidget::hide);
    connect(m_action, &QAbstractButton::clicked, this, &ToastBar::act);
    host->installEventFilter(this);
}

void ToastBar::show(const Toast& toast)
{
    m_sentence->setText(toast.sentence);
    m_action->setText(toast.action);
    m_action->setVisible(!toast.action.isEmpty());
    m_action->setAccessibleDescription(toast.sentence);
    m_act = toast.act;
    setAccessibleDescription(toast.sentence);
    place();
    setVisible(true);
    raise();
    m_timer.start(timeToRead);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

QString ToastBar::sentence() const
{
    return m_sentence->text();
}

// What it does may lead to the next toast.
void ToastBar::act()
{
    hide();
    if (const std::function<void()> wanted = m_act)
        wanted();
}

void ToastBar::place()
{
    const QWidget& host = *parentWidget();
    const int room = host.width() - 2 * space::wide;
    const int most = qMin(room, Metrics(font()).scaled(widest));
    // As wide as one line needs, then higher.
    m_sentence->setMinimumWidth(0);
    const int line = fontMetrics().horizontalAdvance(m_sentence->text()) + space::small;
    const int others = sizeHint().width() - m_sentence->sizeHint().width();
    const int width = qMin(most, line + others);
    const int height
        = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    setGeometry((host.width() - width) / 2, host.height() - height - space::large, width, height);
}

bool ToastBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

bool ToastBar::event(QEvent* event)
{
    if (event->type() == QEvent::Enter)
        m_timer.stop();
    else if (event->type() == QEvent::Leave && isVisible())
        m_timer.start(timeToRead);
    return QFrame::event(event);
}

} // namespace muniment::ui
