// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/popup_frame.h"

#include "ui/widgets/looks.h"

#include <QKeyEvent>
#include <QScreen>

namespace muniment::ui {

PopupFrame::PopupFrame(QWidget* field)
    : QFrame(field, Qt::Popup)
{
    setAttribute(Qt::WA_WindowPropagation);
    setPopupLook(*this);
}

void PopupFrame::openBelow(const QWidget& field)
{
    const QRect screen = field.screen()->availableGeometry();
    QSize size = sizeHint().expandedTo({field.width(), 0});
    size = size.boundedTo(screen.size());
    const QPoint below = field.mapToGlobal(QPoint(0, field.height() + 2));
    const QPoint above = field.mapToGlobal(QPoint(0, -2 - size.height()));
    QPoint at
        = below.y() + size.height() <= screen.bottom() || above.y() < screen.top() ? below : above;
    if (field.layoutDirection() == Qt::RightToLeft)
        at.rx() += field.width() - size.width();
    at.setX(qBound(screen.left(), at.x(), qMax(screen.left(), screen.right() - size.width() + 1)));
    at.setY(qBound(screen.top(), at.y(), qMax(screen.top(), screen.bottom() - size.height() + 1)));
    setGeometry(QRect(at, size));
    show();
}

void PopupFrame::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    emit closed();
}

void PopupFrame::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
    event->accept(); // keys of a popup are not for the window behind it
}

} // namespace muniment::ui
