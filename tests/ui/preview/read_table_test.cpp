// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/read_table.h"

#include "tests/support/test_main.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

class ReadTableTest : public QObject
{
    Q_OBJECT

    static std::optional<ShownTable> tableOf(const QString& text)
    {
        const auto table = documents::delimitedRows(text, shownReach);
        return table ? shownTable(*table) : std::nullopt;
    }

private slots:
    void rowsKeepTheirNumbers();
    void textThatIsNoTableIsNone_data();
    void textThatIsNoTableIsNone();
    void whatIsMissingOfACutFileIsTold();
    void whatWouldHoldUpTheScreenIsCut();
    void whatTurnsTheDirectionIsSpelledOut();
};

void ReadTableTest::rowsKeepTheirNumbers()
{
    const auto table = tableOf(u"a,b\n\n\nc,d\n"_s);
    QVERIFY(table);
    QCOMPARE_EQ(table->rows, QList<QStringList>({{u"a"_s, u"b"_s}, {{}}, {{}}, {u"c"_s, u"d"_s}}));
    QCOMPARE_EQ(table->columns, 2);
    QVERIFY(!table->isCut);
}

void ReadTableTest::textThatIsNoTableIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("prose") << u"Reviewed and found in order.\n"_s;
    QTest::newRow("nothing") << QString();
}

void ReadTableTest::textThatIsNoTableIsNone()
{
    QFETCH(const QString, text);
    QVERIFY(!tableOf(text));
}

void ReadTableTest::whatIsMissingOfACutFileIsTold()
{
    const auto table = shownTable({{{u"a"_s, u"b"_s}}, true, 500});
    QVERIFY(table);
    QCOMPARE_EQ(table->missing, 500);
    QVERIFY(!table->isCut);
}

void ReadTableTest::whatWouldHoldUpTheScreenIsCut()
{
    const auto wide = tableOf(QString(1000, u',') + u"x\n"_s);
    QVERIFY(wide);
    QCOMPARE_EQ(wide->columns, mostTableColumns);
    QVERIFY(wide->isCut);
    const auto deep = tableOf(u"a,b\n"_s + QString(mostTableRows, u'\n') + u"c,d\n"_s);
    QVERIFY(deep);
    QCOMPARE_EQ(deep->rows.size(), mostTableRows);
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
