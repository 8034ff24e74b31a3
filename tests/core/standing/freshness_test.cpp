// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/freshness.h"

#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::standing;
using namespace Qt::StringLiterals;

class FreshnessTest final : public QObject
{
    Q_OBJECT

private slots:
    void proofAgesByTheFrequencyOfItsUse_data()
    {
        QTest::addColumn<QString>("frequency");
        QTest::addColumn<int>("age");
        QTest::addColumn<QString>("freshness");
        QTest::newRow("quarterly, one quarter") << u"quarterly"_s << 92 << u"current"_s;
        QTest::newRow("quarterly, in grace") << u"quarterly"_s << 93 << u"due_for_renewal"_s;
        QTest::newRow("quarterly, end of grace") << u"quarterly"_s << 105 << u"due_for_renewal"_s;
        QTest::newRow("quarterly, after grace") << u"quarterly"_s << 106 << u"stale"_s;
        QTest::newRow("the same age, yearly") << u"yearly"_s << 106 << u"current"_s;
        QTest::newRow("the same age, monthly") << u"monthly"_s << 41 << u"stale"_s;
        QTest::newRow("on event") << u"on_event"_s << 5000 << u"current"_s;
        QTest::newRow("automated, a year") << u"continuous"_s << 366 << u"stale"_s;
    }

    void proofAgesByTheFrequencyOfItsUse()
    {
        QFETCH(QString, frequency);
        QFETCH(int, age);
        QFETCH(QString, freshness);
        const Date until(2026, 3, 31);
        QCOMPARE(freshnessText(freshnessOf(*parseFrequency(frequency), until, until.addDays(age))),
            freshness);
    }
};

MUNIMENT_TEST(FreshnessTest, "freshness_test")
#include "freshness_test.moc"
