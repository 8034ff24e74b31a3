// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigation.h"

#include "tests/support/test_main.h"

#include <QSignalSpy>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class NavigationTest : public QObject
{
    Q_OBJECT

private slots:
    void entriesStandInTheOrderOfThePlacesHoweverTheyCome()
    {
        Navigation navigation;
        const NavigationButton* audits = navigation.add(PlaceKind::Audits);
        const NavigationButton* overview = navigation.add(PlaceKind::Overview);
        const NavigationButton* controls = navigation.add(PlaceKind::Controls);
        navigation.resize(208, 400);
        navigation.show();
        QVERIFY(overview->y() < controls->y() && controls->y() < audits->y());
        QCOMPARE(navigation.findChildren<NavigationButton*>().size(), 3); // and no others
    }

    void whatNeedsThisPersonIsToldToThoseWhoDoNotSeeIt()
    {
        Navigation navigation;
        NavigationButton* controls = navigation.add(PlaceKind::Controls);
        QCOMPARE(controls->accessibleName(), u"Controls"_s);
        QCOMPARE(controls->accessibleDescription(), QString());
        controls->setNeed({3, Urgency::Overdue});
        QVERIFY(controls->accessibleDescription().contains(u"3"_s));
        QVERIFY(controls->accessibleDescription().contains(u"overdue"_s));
        controls->setNeed({0, Urgency::Overdue});
        QCOMPARE(controls->accessibleDescription(), QString());
    }

    void aNumberIsDrawnAndNoughtIsNot()
    {
        Navigation navigation;
        NavigationButton* controls = navigation.add(PlaceKind::Controls);
        navigation.show();
        const QImage none = controls->grab().toImage();
        controls->setNeed({12, Urgency::Usual});
        const QImage some = controls->grab().toImage();
        controls->setNeed({12, Urgency::Overdue});
        const QImage overdue = controls->grab().toImage();
        QVERIFY(none != some && some != overdue);
        controls->setNeed({0, Urgency::Overdue});
        QCOMPARE(controls->grab().toImage(), none);
    }

    void narrowItKeepsSignsAndNumbers()
    {
        Navigation navigation;
        NavigationButton* controls = navigation.add(PlaceKind::Controls);
        const int wide = navigation.minimumWidth();
        navigation.setWidth(NavigationWidth::Narrow);
        QVERIFY(navigation.maximumWidth() < wide / 2);
        QVERIFY(controls->toolTip().startsWith(u"Controls"_s));
        navigation.setWidth(NavigationWidth::Wide);
        QCOMPARE(navigation.minimumWidth(), wide);
    }

    void arrowsGoFromOneToTheNext()
    {
        Navigation navigation;
        navigation.add(PlaceKind::Overview);
        navigation.add(PlaceKind::Controls);
        navigation.setCurrent(PlaceKind::Overview);
        navigation.show();
        navigation.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&navigation));
        QSignalSpy chosen(&navigation, &Navigation::chosen);
        navigation.focusCurrent();
        QTest::keyClick(navigation.focusWidget(), Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<PlaceKind>(), PlaceKind::Controls);
    }
};

MUNIMENT_TEST(NavigationTest, "navigation_test")

} // namespace muniment::ui

#include "navigation_test.moc"
