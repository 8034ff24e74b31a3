// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/side_panel.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>

#include <utility>

namespace muniment::ui {

namespace {

constexpr int usualWidth = 440; // at a font of 13 pixels

} // namespace

SidePanel::SidePanel(QWidget* host)
    : QFrame(host)
{
    setSurface(*this, Surface::Ground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* edge = new QFrame;
    setRule(*edge, Rule::Right);
    edge->setFixedWidth(1);
    row->addWidget(edge);
    host->installEventFilter(this);
    hide();
}

bool SidePanel::standOver(QWidget* host)
{
    if (host == parentWidget())
        return false;
    parentWidget()->removeEventFilter(this);
    setParent(host);
    host->installEventFilter(this);
    return true;
}

void SidePanel::showAgain()
{
    place();
    raise();
    QFrame::show();
}

void SidePanel::show(QWidget* content)
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    if (QWidget* before = std::exchange(m_content, content)) {
        before->hide();
        before->deleteLater(); // it may be what called
    }
    layout()->addWidget(content);
    content->show();
    showAgain();
}

void SidePanel::close()
{
    hide();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
        m_content = nullptr;
    }
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void SidePanel::place()
{
    const QSize host = parentWidget()->size();
    const int width = qMin(Metrics(font()).scaled(usualWidth), host.width());
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : host.width() - width;
    setGeometry(left, 0, width, host.height());
}

bool SidePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace muniment::ui
