// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_geometry.h"

#include "tests/support/test_main.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace muniment::ui {

class WindowGeometryTest : public QObject
{
    Q_OBJECT

private slots:
    void aWindowThatIsSeenStaysWhereItWas()
    {
        const QList<QRect> screens{{0, 0, 1920, 1080}, {1920, 0, 2560, 1440}};
        for (const QRect& wanted :
            {QRect(100, 100, 1280, 800), QRect(2000, 50, 1280, 800), QRect(1700, 100, 1280, 800)})
            QCOMPARE(onScreens(wanted, screens), wanted);
    }

    void onAScreenThatIsGoneItComesToTheFirst()
    {
        const QList<QRect> screens{{0, 0, 1920, 1080}};
        const QRect placed = onScreens({2400, 200, 1280, 800}, screens);
        QCOMPARE(placed.size(), QSize(1280, 800));
        QVERIFY(screens.first().contains(placed));
        QVERIFY(screens.first().contains(onScreens({-4000, -2000, 1280, 800}, screens)));
        // Its foot alone is nothing to take hold of.
        QVERIFY(screens.first().contains(onScreens({100, -760, 1280, 800}, screens)));
    }

    void itIsNeverLargerThanItsScreen()
    {
        const QList<QRect> screens{{0, 0, 1366, 768}};
        const QRect placed = onScreens({10, 10, 3000, 2000}, screens);
        QCOMPARE(placed, screens.first());
    }

    void aWindowLeftOnAScreenThatIsGoneIsSeenAgain()
    {
        QByteArray state;
        {
            QWidget window;
            window.setGeometry(6000, 4000, 1200, 760);
            state = window.saveGeometry();
        }
        QWidget window;
        restoreWindow(window, state);
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        QVERIFY2(screen.contains(window.geometry()),
            qPrintable(QStringLiteral("%1, %2").arg(window.x()).arg(window.y())));
        window.setGeometry(6000, 4000, 1200, 760);
        bringBack(window);
        QVERIFY(screen.contains(window.geometry()));
        QWidget fresh;
        restoreWindow(fresh, {});
        QCOMPARE(fresh.size(), QSize(1280, 800).boundedTo(screen.size()));
        restoreWindow(fresh, QByteArrayLiteral("no state at all"));
        QCOMPARE(fresh.size(), QSize(1280, 800).boundedTo(screen.size()));
    }
};

MUNIMENT_TEST(WindowGeometryTest, "window_geometry_test")

} // namespace muniment::ui

#include "window_geometry_test.moc"
