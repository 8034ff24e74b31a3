// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/visits.h"

#include "tests/support/test_main.h"

namespace muniment::ui {

namespace {

Visit at(PlaceKind kind, qint64 entry = 0)
{
    return {kind, entry ? std::optional<RecordLink>(JournalLink{entry}) : std::nullopt};
}

} // namespace

class VisitsTest : public QObject
{
    Q_OBJECT

private slots:
    void oneComesBackAndGoesForwardAgain()
    {
        Visits visits;
        QVERIFY(!visits.back(at(PlaceKind::Overview)));
        visits.leave(at(PlaceKind::Overview));
        visits.leave(at(PlaceKind::Controls, 1));
        const Visit last = at(PlaceKind::Evidence, 2);
        QVERIFY(visits.back(last) == at(PlaceKind::Controls, 1));
        QVERIFY(visits.back(at(PlaceKind::Controls, 1)) == at(PlaceKind::Overview));
        QVERIFY(!visits.canGoBack());
        QVERIFY(visits.forward(at(PlaceKind::Overview)) == at(PlaceKind::Controls, 1));
        QVERIFY(visits.forward(at(PlaceKind::Controls, 1)) == last);
        QVERIFY(!visits.canGoForward());
    }

    void turningOffForgetsWhatLayAhead()
    {
        Visits visits;
        visits.leave(at(PlaceKind::Overview));
        QVERIFY(visits.back(at(PlaceKind::Controls)));
        visits.leave(at(PlaceKind::Overview));
        QVERIFY(!visits.canGoForward());
    }

    void theSameSpotIsKeptOnce()
    {
        Visits visits;
        visits.leave(at(PlaceKind::Overview));
        visits.leave(at(PlaceKind::Overview));
        QVERIFY(visits.back(at(PlaceKind::Controls)));
        QVERIFY(!visits.canGoBack());
    }
};

MUNIMENT_TEST(VisitsTest, "visits_test")

} // namespace muniment::ui

#include "visits_test.moc"
