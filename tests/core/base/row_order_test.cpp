// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/row_order.h"

#include "tests/support/test_main.h"

namespace muniment {

class RowOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void laterStepsDecideWhereEarlierAreEqual()
    {
        const Ranks owners{1, 0, 1, 0};
        const Ranks days{5, 6, 4, 7};
        QCOMPARE(
            orderedRows(4, {{&owners}, {&days, SortOrder::Descending}}), (QList<int>{3, 1, 0, 2}));
    }

    void equalRowsStayInTheOrderOfTheirNumbers()
    {
        const Ranks same{0, 0, 0};
        QCOMPARE(orderedRows(3, {{&same, SortOrder::Descending}}), (QList<int>{0, 1, 2}));
    }

    void rowsWithoutAValueComeLastInEitherOrder()
    {
        const Ranks ranks{noRank, 2, 1};
        QCOMPARE(orderedRows(3, {{&ranks, SortOrder::Ascending}}), (QList<int>{2, 1, 0}));
        QCOMPARE(orderedRows(3, {{&ranks, SortOrder::Descending}}), (QList<int>{1, 2, 0}));
    }

    void choosingKeepsTheOrder()
    {
        QBitArray shown(4);
        shown.setBit(0);
        shown.setBit(3);
        QCOMPARE(chosenRows({3, 1, 0, 2}, shown), (QList<int>{3, 0}));
    }

    void aStoppedOrderIsEmpty()
    {
        std::stop_source stop;
        stop.request_stop();
        const Ranks ranks{1, 0};
        QVERIFY(orderedRows(2, {{&ranks}}, stop.get_token()).isEmpty());
    }
};

MUNIMENT_TEST(RowOrderTest, "row_order_test")

} // namespace muniment

#include "row_order_test.moc"
