// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_geometry.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace muniment::ui {

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QSize smallestSize(1024, 700);
constexpr QSize hold(160, 48); // of its top, to be seen and dragged

// On a small screen, or a large scale, there may be less room than the window would like.
QSize smallestOn(const QList<QRect>& screens)
{
    QSize smallest = smallestSize;
    for (const QRect& screen : screens)
        smallest = smallest.boundedTo(screen.size());
    return smallest;
}

// What of each can be used, the first one first.
QList<QRect> screensThere()
{
    QList<QRect> screens;
    const QScreen* const primary = QGuiApplication::primaryScreen();
    for (const QScreen* screen : QGuiApplication::screens())
        if (screen == primary)
            screens.prepend(screen->availableGeometry());
        else
            screens.append(screen->availableGeometry());
    return screens;
}

} // namespace

QRect onScreens(const QRect& wanted, const QList<QRect>& screens)
{
    if (screens.isEmpty())
        return wanted;
    const QRect grip(wanted.left(), wanted.top(), wanted.width(), hold.height());
    const QRect* best = nullptr;
    int most = 0;
    for (const QRect& screen : screens) {
        const QRect seen = grip.intersected(screen);
        const bool canHold = seen.width() >= hold.width() && seen.height() >= hold.height() / 2;
        if (canHold && seen.width() * seen.height() > most) {
            most = seen.width() * seen.height();
            best = &screen;
        }
    }
    const QRect& screen = best ? *best : screens.first();
    const QSize size = wanted.size().boundedTo(screen.size());
    if (best && size == wanted.size())
        return wanted;
    if (best)
        return {QPoint(qBound(screen.left(), wanted.left(), screen.right() + 1 - size.width()),
                    qBound(screen.top(), wanted.top(), screen.bottom() + 1 - size.height())),
            size};
    const QSize spare = screen.size() - size;
    return {screen.topLeft() + QPoint(spare.width() / 2, spare.height() / 2), size};
}

void restoreWindow(QWidget& window, const QByteArray& state)
{
    const QList<QRect> screens = screensThere();
    window.setMinimumSize(smallestOn(screens));
    window.resize(usualSize);
    if (!state.isEmpty() && window.restoreGeometry(state))
        bringBack(window);
    else if (!screens.isEmpty())
        window.resize(usualSize.boundedTo(screens.first().size()));
}

void bringBack(QWidget& window)
{
    if (!window.isMaximized() && !window.isFullScreen())
        window.setGeometry(onScreens(window.geometry(), screensThere()));
}

} // namespace muniment::ui
