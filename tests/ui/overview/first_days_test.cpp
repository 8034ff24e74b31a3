// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_vault.h"
#include "tests/ui/overview/overview_driver.h"
#include "ui/overview/first_days_view.h"
#include "ui/shell/link_button.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

class FirstDaysTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyVaultShowsTheRoadInsteadOfTheQueue();
    void aStepLeadsOnlyToAPlaceThatIsThere();
    void countsAreTold();
};

void FirstDaysTest::anEmptyVaultShowsTheRoadInsteadOfTheQueue()
{
    tests::TestVault vault;
    vault.close();
    tests::OverviewDriver desk;
    QVERIFY(desk.openOverview(vault.path()));
    QVERIFY(desk.queue() == nullptr);
    auto* road = desk.place().findChild<FirstDaysView*>();
    QVERIFY(road->isVisible());
    const QList<LinkButton*> links = road->findChildren<LinkButton*>();
    QVERIFY(!links.isEmpty());
    links.first()->click();
    QVERIFY(desk.isIdle());
    QVERIFY(desk.place().kind() != PlaceKind::Overview);
    desk.page().goBack();
    QCOMPARE(desk.place().kind(), PlaceKind::Overview);
}

void FirstDaysTest::aStepLeadsOnlyToAPlaceThatIsThere()
{
    FirstDaysView road;
    const QList<standing::FirstStepStanding> steps{{standing::FirstStep::Assets, false, 0},
        {standing::FirstStep::Controls, false, 0}, {standing::FirstStep::Evidence, true, 3}};
    road.setSteps(steps, {PlaceKind::Controls, PlaceKind::Evidence});
    QCOMPARE(road.findChildren<LinkButton*>().size(), 1);
    QVERIFY(
        road.findChild<LinkButton*>()->link() == RecordLink(PlaceLink{PlaceKind::Controls, {}}));
}

void FirstDaysTest::countsAreTold()
{
    QVERIFY(stepCountWords({standing::FirstStep::Assets, true, 12}).startsWith(u"12 "_s));
}

MUNIMENT_TEST(FirstDaysTest, "first_days_test")

} // namespace muniment::ui

#include "first_days_test.moc"
