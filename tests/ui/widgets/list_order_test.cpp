// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_order.h"

#include "tests/support/test_main.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

struct FoundRow
{
    int number = 0;
    int rank = 0;
    QString findable;
};

QList<int> numbers(const QList<FoundRow>& rows)
{
    QList<int> all;
    for (const FoundRow& row : rows)
        all.append(row.number);
    return all;
}

} // namespace

class ListOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void equalTextsHaveEqualPlaces();
    void rowsAreFoundWhateverTheirCase();
    void whatComparesEqualGoesByNumber();
};

void ListOrderTest::equalTextsHaveEqualPlaces()
{
    QCOMPARE_EQ(collationRanks({u"pear"_s, u"apple"_s, u"pear"_s, u""_s, u"quince"_s}),
        (QList<int>{2, 1, 2, 0, 3}));
    QVERIFY(collationRanks({}).isEmpty());
}

void ListOrderTest::rowsAreFoundWhateverTheirCase()
{
    const QList<FoundRow> rows{{1, 0, findableText({u"E-001"_s, u"Straße"_s})},
        {2, 0, findableText({u"E-002"_s, u"Access review"_s})}};
    const auto same = [](const FoundRow&, const FoundRow&) { return 0; };
    QCOMPARE_EQ(
        numbers(arrangedRows(rows, u" ACCESS "_s, Qt::AscendingOrder, same)), (QList<int>{2}));
    QCOMPARE_EQ(
        numbers(arrangedRows(rows, u"e-00"_s, Qt::AscendingOrder, same)), (QList<int>{1, 2}));
    QVERIFY(arrangedRows(rows, u"nothing"_s, Qt::AscendingOrder, same).isEmpty());
}

void ListOrderTest::whatComparesEqualGoesByNumber()
{
    const QList<FoundRow> rows{{3, 1, {}}, {1, 1, {}}, {2, 0, {}}};
    const auto byRank = [](const FoundRow& a, const FoundRow& b) { return a.rank - b.rank; };
    QCOMPARE_EQ(numbers(arrangedRows(rows, {}, Qt::AscendingOrder, byRank)), (QList<int>{2, 1, 3}));
    QCOMPARE_EQ(
        numbers(arrangedRows(rows, {}, Qt::DescendingOrder, byRank)), (QList<int>{3, 1, 2}));
}

MUNIMENT_TEST(ListOrderTest, "list_order_test")

} // namespace muniment::ui

#include "list_order_test.moc"
