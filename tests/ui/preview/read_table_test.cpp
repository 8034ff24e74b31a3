// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/read_table.h"

#include "tests/support/test_main.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

class ReadTableTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsKeepTheirNumbers();
    void textThatIsNoTableIsNone_data();
    void textThatIsNoTableIsNone();
    void theLastRowOfACutFileIsLeftOut();
    void whatWouldHoldUpTheScreenIsCut();
    void whatTurnsTheDirectionIsSpelledOut();
};

void ReadTableTest::rowsKeepTheirNumbers()
{
    const auto table = shownTable({"a,b\n\n\nc,d\n", 0}, u"list.csv"_s);
    QVERIFY(table);
    QCOMPARE_EQ(table->rows, QList<QStringList>({{u"a"_s, u"b"_s}, {}, {}, {u"c"_s, u"d"_s}}));
    QCOMPARE_EQ(table->columns, 2);
    QVERIFY(!table->isCut);
}

void ReadTableTest::textThatIsNoTableIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("prose") << QByteArray("Reviewed and found in order.\n");
    QTest::newRow("a quotation mark that nothing closes") << QByteArray("a,\"b\nc,d\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray("a,b\0c\n", 6);
}

void ReadTableTest::textThatIsNoTableIsNone()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!shownTable({bytes, 0}, u"list.csv"_s));
}

void ReadTableTest::theLastRowOfACutFileIsLeftOut()
{
    const auto table = shownTable({"a;b\nc;d\ne;\"f", 500}, u"list.csv"_s);
    QVERIFY(table);
    QCOMPARE_EQ(table->rows.size(), 2);
    QCOMPARE_EQ(table->missing, 500);
}

void ReadTableTest::whatWouldHoldUpTheScreenIsCut()
{
    const auto wide = shownTable({QByteArray(1000, ',') + "x\n", 0}, u"wide.csv"_s);
    QVERIFY(wide);
    QCOMPARE_EQ(wide->columns, mostTableColumns);
    QVERIFY(wide->isCut);
    const auto deep
        = shownTable({"a,b\n" + QByteArray(mostTableRows, '\n') + "c,d\n", 0}, u"deep.csv"_s);
    QVERIFY(deep);
    QCOMPARE_EQ(deep->rows.size(), 1);
    QVERIFY(deep->isCut);
}

void ReadTableTest::whatTurnsTheDirectionIsSpelledOut()
{
    QCOMPARE_EQ(shownCell(u"paid "_s + QChar(0x202e) + u"fdp.exe"_s), u"paid <U+202E>fdp.exe"_s);
    QCOMPARE_EQ(shownCell(u"two\nlines"_s), u"two lines"_s);
}

MUNIMENT_TEST(ReadTableTest, "read_table_test")

} // namespace muniment::ui

#include "read_table_test.moc"
