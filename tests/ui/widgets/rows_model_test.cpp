// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rows_model.h"

#include "tests/support/test_main.h"
#include "ui/widgets/record_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QSignalSpy>

namespace muniment::ui {

namespace {

struct NamedRow
{
    int number = 0;
    QString name;
    [[nodiscard]] QByteArray key() const { return QByteArray::number(number); }
};

class NamedRows final : public RowsModel<NamedRow>
{
public:
    using RowsModel::RowsModel;
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }

protected:
    QVariant cell(const NamedRow& row, int column, int role) const override
    {
        if (role == IdRole)
            return QStringLiteral("C-%1").arg(row.number, 2, 10, QLatin1Char('0'));
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(row.number) : QVariant(row.name);
    }
    QVariant header(int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QStringLiteral("No.") : QStringLiteral("Name");
    }
};

QList<NamedRow> rowsOf(const QList<int>& numbers)
{
    QList<NamedRow> rows;
    for (const int number : numbers)
        rows.append({number, QStringLiteral("row %1").arg(number)});
    return rows;
}

QList<int> numbersOf(const NamedRows& model)
{
    QList<int> numbers;
    for (const NamedRow& row : model.rows())
        numbers.append(row.number);
    return numbers;
}

} // namespace

class RowsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheModelContractThroughEveryChange_data();
    void keepsTheModelContractThroughEveryChange();
    void selectionFollowsItsRecord();
    void scrollSurvivesARefresh();
    void aCellAnnouncesColumnAndValue();
    void digitsJumpToANumber();
    void copiedRowsAreATable();
    void enterOpensTheRow();
};

void RowsModelTest::keepsTheModelContractThroughEveryChange_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::newRow("first rows") << QList<int>{} << QList<int>{1, 2, 3};
    QTest::newRow("all go") << QList<int>{1, 2, 3} << QList<int>{};
    QTest::newRow("the same again") << QList<int>{1, 2, 3} << QList<int>{1, 2, 3};
    QTest::newRow("other order") << QList<int>{1, 2, 3} << QList<int>{3, 1, 2};
    QTest::newRow("some go") << QList<int>{1, 2, 3, 4, 5} << QList<int>{2, 4};
    QTest::newRow("some come") << QList<int>{2, 4} << QList<int>{1, 2, 3, 4, 5};
    QTest::newRow("everything at once") << QList<int>{1, 2, 3, 4, 5} << QList<int>{9, 5, 7, 3, 8};
    QTest::newRow("all others") << QList<int>{1, 2, 3} << QList<int>{7, 8};
}

void RowsModelTest::keepsTheModelContractThroughEveryChange()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    NamedRows model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf(before));
    QList<QPair<QPersistentModelIndex, int>> kept;
    for (int row = 0; row < model.rowCount(); ++row)
        kept.append({QPersistentModelIndex(model.index(row, 1)), before.at(row)});
    model.setRows(rowsOf(after));
    QCOMPARE_EQ(numbersOf(model), after);
    for (const auto& [index, number] : kept) {
        QCOMPARE_EQ(index.isValid(), after.contains(number));
        if (index.isValid())
            QCOMPARE_EQ(model.row(index.row()).number, number);
    }
}

void RowsModelTest::selectionFollowsItsRecord()
{
    NamedRows model;
    model.setRows(rowsOf({1, 2, 3, 4}));
    RecordTable table(QStringLiteral("rows"));
    table.setModel(&model);
    table.select(2);
    model.setRows(rowsOf({9, 3, 1}));
    QCOMPARE_EQ(table.currentRow(), 1);
    QCOMPARE_EQ(model.row(table.selectionModel()->selectedRows().first().row()).number, 3);
}

void RowsModelTest::scrollSurvivesARefresh()
{
    NamedRows model;
    QList<int> numbers(200);
    std::iota(numbers.begin(), numbers.end(), 1);
    model.setRows(rowsOf(numbers));
    RecordTable table(QStringLiteral("rows"));
    table.setModel(&model);
    table.resize(300, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.verticalScrollBar()->setValue(100);
    model.setRows(rowsOf(numbers));
    QCOMPARE_EQ(table.verticalScrollBar()->value(), 100);
}

void RowsModelTest::aCellAnnouncesColumnAndValue()
{
    NamedRows model;
    model.setRows(rowsOf({7}));
    QCOMPARE_EQ(
        model.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Name: row 7"));
}

void RowsModelTest::digitsJumpToANumber()
{
    NamedRows model;
    model.setRows(rowsOf({1, 7, 12, 31}));
    RecordTable table(QStringLiteral("rows"));
    table.setModel(&model);
    table.keyboardSearch(QStringLiteral("12"));
    QCOMPARE_EQ(table.currentRow(), 2);
    table.keyboardSearch(QStringLiteral("c-07"));
    QCOMPARE_EQ(table.currentRow(), 1);
}

void RowsModelTest::copiedRowsAreATable()
{
    NamedRows model;
    model.setRows(rowsOf({1, 2}));
    RecordTable table(QStringLiteral("rows"));
    table.setModel(&model);
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE_EQ(
        QApplication::clipboard()->text(), QStringLiteral("No.\tName\n1\trow 1\n2\trow 2\n"));
}

void RowsModelTest::enterOpensTheRow()
{
    NamedRows model;
    model.setRows(rowsOf({1, 2}));
    RecordTable table(QStringLiteral("rows"));
    table.setModel(&model);
    table.select(1);
    QSignalSpy opened(&table, &RecordTable::rowOpened);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE_EQ(opened.count(), 1);
    QCOMPARE_EQ(opened.first().first().toInt(), 1);
}

MUNIMENT_TEST(RowsModelTest, "rows_model_test")

} // namespace muniment::ui

#include "rows_model_test.moc"
