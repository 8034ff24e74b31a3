// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_model.h"

#include "tests/support/test_main.h"
#include "tests/ui/lists/people.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class ListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsContractOverRandomChanges()
    {
        ListModel model(infosOf(*manColumns()));
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            QList<Man> rows;
            for (int number = 1; number <= 20; ++number)
                if (random.bounded(3) > 0)
                    rows.append({number, u"name %1"_s.arg(random.bounded(5)),
                        u"team %1"_s.arg(random.bounded(3)), {}, {}, random.bounded(100)});
            std::shuffle(rows.begin(), rows.end(), random);
            Arrangement arrangement;
            if (random.bounded(2) == 0)
                arrangement.groupBy = u"team"_s;
            arrangement.sortBy(u"tasks"_s, Arrangement::Extend::No);
            if (random.bounded(3) == 0)
                arrangement.closed.insert(u"team 1"_s);
            if (random.bounded(4) == 0)
                arrangement.find = u"name 2"_s;
            const auto list = men(rows);
            const ListLines lines = linesOf(*list, arrangement);
            model.setLines(list, lines);
            QCOMPARE(model.rowCount(), int(lines.lines.size()));
            for (int line = 0; line < model.rowCount(); ++line)
                QCOMPARE(model.rowAt(line), qMax(-1, lines.lines.at(line)));
        }
        model.setLines(men({}), {});
        QCOMPARE(model.rowCount(), 0);
    }

    void selectionFollowsARowThroughSortingAndReading()
    {
        ListModel model(infosOf(*manColumns()));
        QItemSelectionModel selection(&model);
        const auto show = [&model](const QList<Man>& rows, const Arrangement& arrangement) {
            const auto list = men(rows);
            model.setLines(list, linesOf(*list, arrangement));
        };
        show(someMen(), {});
        selection.select(model.index(model.lineOf("3"), 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        Arrangement byName;
        byName.sortBy(u"name"_s, Arrangement::Extend::No);
        show(someMen(), byName);
        QCOMPARE(model.keyAt(selection.selectedRows().value(0).row()), QByteArray("3"));
        QList<Man> fewer = someMen();
        fewer.removeFirst();
        fewer.last().name = u"Aaron"_s;
        show(fewer, byName);
        QCOMPARE(model.keyAt(selection.selectedRows().value(0).row()), QByteArray("3"));
        fewer.removeIf([](const Man& man) { return man.number == 3; });
        show(fewer, byName);
        QVERIFY(selection.selectedRows().isEmpty());
    }

    void tellsColumnAndValueToThoseWhoCannotSee()
    {
        ListModel model(infosOf(*manColumns()));
        Arrangement arrangement;
        arrangement.groupBy = u"team"_s;
        const auto list = men(someMen());
        model.setLines(list, linesOf(*list, arrangement));
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Group Claims · 2"_s);
        QCOMPARE(model.index(1, 2).data(Qt::AccessibleTextRole).toString(), u"Team: Claims"_s);
        QVERIFY(!(model.index(0, 0).flags() & Qt::ItemIsSelectable));
    }
};

MUNIMENT_TEST(ListModelTest, "list_model_test")

} // namespace muniment::ui

#include "list_model_test.moc"
