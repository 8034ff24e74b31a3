// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/sheet_view.h"

#include "tests/support/test_main.h"
#include "ui/widgets/find_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class SheetViewTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheModelContract();
    void columnsAreNamedAsInAWorkbook();
    void sheetsAreChosenAbove();
    void findsCells();
    void copiesATable();
};

namespace {

QList<QStringList> users()
{
    return {{u"user"_s, u"role"_s}, {u"ana"_s, u"admin"_s}, {u"ben"_s, u"reader"_s, u"late"_s},
        {u"ada"_s}};
}

} // namespace

void SheetViewTest::keepsTheModelContract()
{
    SheetModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(users());
    QCOMPARE_EQ(model.columnCount(), 3); // ragged rows are as they are
    QVERIFY(model.index(3, 2).data().toString().isEmpty());
    QCOMPARE_EQ(model.index(1, 1).data(Qt::AccessibleTextRole).toString(), u"B2: admin"_s);
    model.setRows({});
    QCOMPARE_EQ(model.rowCount(), 0);
}

void SheetViewTest::columnsAreNamedAsInAWorkbook()
{
    QCOMPARE_EQ(columnLetters(0), u"A"_s);
    QCOMPARE_EQ(columnLetters(25), u"Z"_s);
    QCOMPARE_EQ(columnLetters(26), u"AA"_s);
    QCOMPARE_EQ(columnLetters(701), u"ZZ"_s);
    QCOMPARE_EQ(columnLetters(702), u"AAA"_s);
}

void SheetViewTest::sheetsAreChosenAbove()
{
    SheetView view;
    view.resize(400, 300);
    view.show();
    view.showSheets({{u"Users"_s, users(), u"4 rows"_s}, {u"Empty"_s, {}, {}}});
    auto* choice = view.findChild<QComboBox*>();
    QVERIFY(choice->isVisible());
    QCOMPARE_EQ(view.table().model()->rowCount(), 4);
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE_EQ(view.table().model()->rowCount(), 0);
    view.showSheets({{{}, users(), {}}});
    QVERIFY(!choice->isVisible());
}

void SheetViewTest::findsCells()
{
    SheetView view;
    view.resize(400, 300);
    view.show();
    view.showSheets({{{}, users(), {}}});
    view.find();
    auto* field = view.findChild<FindBar*>()->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"AD"_s);
    QCOMPARE_EQ(view.found(), 3); // admin, reader, ada
    QCOMPARE_EQ(view.table().currentIndex().data().toString(), u"admin"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE_EQ(view.table().currentIndex().data().toString(), u"reader"_s);
    view.findPrevious();
    view.findPrevious();
    QCOMPARE_EQ(view.table().currentIndex().data().toString(), u"ada"_s);
}

void SheetViewTest::copiesATable()
{
    SheetView view;
    view.showSheets({{{}, users(), {}}});
    view.table().selectAll();
    QTest::keyClick(&view.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE_EQ(QApplication::clipboard()->text(),
        u"user\trole\t\nana\tadmin\t\nben\treader\tlate\nada\t\t"_s);
}

MUNIMENT_TEST(SheetViewTest, "sheet_view_test")

} // namespace muniment::ui

#include "sheet_view_test.moc"
