// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/series_name.h"

#include "tests/support/test_main.h"

namespace muniment::evidence {

using namespace Qt::StringLiterals;

class SeriesNameTest : public QObject
{
    Q_OBJECT

private slots:
    void periodsAndCountersAreLeftOut_data();
    void periodsAndCountersAreLeftOut();
};

void SeriesNameTest::periodsAndCountersAreLeftOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("series");
    const QString review = u"access review.xlsx"_s;
    QTest::newRow("quarter") << u"access-review-q3.xlsx"_s << review;
    QTest::newRow("year and quarter") << u"Access Review 2026 Q4.XLSX"_s << review;
    QTest::newRow("joined") << u"access_review_2026Q3.xlsx"_s << review;
    QTest::newRow("ISO day") << u"access.review.2026-09-30.xlsx"_s << review;
    QTest::newRow("day without hyphens") << u"access-review20260930.xlsx"_s << review;
    QTest::newRow("month") << u"Access review September 2026.xlsx"_s << review;
    QTest::newRow("counter") << u"access review (3).xlsx"_s << review;
    QTest::newRow("version") << u"access review v2.xlsx"_s << review;
    QTest::newRow("another kind of file") << u"access review q3.pdf"_s << u"access review.pdf"_s;
    QTest::newRow("nothing left") << u"2026-09-30.csv"_s << QString();
    QTest::newRow("too little left") << u"IMG 4711.png"_s << QString();
}

void SeriesNameTest::periodsAndCountersAreLeftOut()
{
    QFETCH(const QString, name);
    QFETCH(const QString, series);
    QCOMPARE_EQ(seriesName(name), series);
}

MUNIMENT_TEST(SeriesNameTest, "series_name_test")

} // namespace muniment::evidence

#include "series_name_test.moc"
