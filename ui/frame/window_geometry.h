// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>

class QWidget;

namespace muniment::ui {

// The window as it was left, where that can be seen; else on a screen that there is, no larger than
// it. `state` is what QWidget::saveGeometry made; empty: the window's own size.
void restoreWindow(QWidget& window, const QByteArray& state);
// The same for a window that is open while its screen goes.
void bringBack(QWidget& window);

// `wanted` where enough of it lies on one of the screens to take hold of it; else moved to the
// first one. Never larger than the screen that it is on.
QRect onScreens(const QRect& wanted, const QList<QRect>& screens);

} // namespace muniment::ui
