// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/csv_reader.h"

#include "core/base/base_messages.h"
#include "core/interchange/interchange_messages.h"
#include "tests/support/test_main.h"

#include <QStringEncoder>

using namespace muniment;
using namespace muniment::interchange;
using namespace Qt::StringLiterals;

class CsvReaderTest final : public QObject
{
    Q_OBJECT

    static QList<QStringList> cellsOf(const Table& table)
    {
        QList<QStringList> cells;
        for (const TableRow& row : table.rows)
            cells.append(row.cells);
        return cells;
    }

    static QString refusal(const QByteArray& bytes)
    {
        const Result<Table> table = readCsv(bytes, u"list.csv"_s);
        return table ? u"read without complaint"_s : wordsFor(table.error()).sentence;
    }

private slots:
    void findsOutTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("comma") << QByteArray("Name,Kind\nPortal,application\n");
        QTest::newRow("semicolon") << QByteArray("Name;Kind\nPortal;application\n");
        QTest::newRow("tab") << QByteArray("Name\tKind\nPortal\tapplication\n");
        QTest::newRow("tab between quoted cells")
            << QByteArray("\"Name\"\t\"Kind\"\n\"Portal\"\t\"application\"\n");
        QTest::newRow("named by a spreadsheet")
            << QByteArray("sep=;\r\nName;Kind\r\nPortal;application\r\n");
        QTest::newRow("Windows line ends") << QByteArray("Name,Kind\r\nPortal,application\r\n");
        QTest::newRow("Windows line ends behind quotes")
            << QByteArray("\"Name\",\"Kind\"\r\n\"Portal\",\"application\"\r\n");
        QTest::newRow("old Macintosh line ends") << QByteArray("Name,Kind\rPortal,application\r");
        QTest::newRow("no line end at the end") << QByteArray("Name,Kind\nPortal,application");
    }

    void findsOutTheSeparator()
    {
        QFETCH(QByteArray, bytes);
        const Result<Table> table = readCsv(bytes, u"list.csv"_s);
        VERIFY_OK(table);
        QCOMPARE(cellsOf(*table),
            (QList<QStringList>{{u"Name"_s, u"Kind"_s}, {u"Portal"_s, u"application"_s}}));
    }

    void findsOutTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"Name;Ort\nMüller – Söhne;Köln\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf") + text.toUtf8();
        QStringEncoder little(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        QTest::newRow("UTF-16 with a mark") << QByteArray(little(text));
        QStringEncoder big(QStringEncoder::Utf16BE);
        QTest::newRow("UTF-16 without a mark") << QByteArray(big(text));
        QTest::newRow("Windows-1252") << QByteArray("Name;Ort\nM\xfcller \x96 S\xf6hne;K\xf6ln\n");
    }

    void findsOutTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        const Result<Table> table = readCsv(bytes, u"list.csv"_s);
        VERIFY_OK(table);
        QCOMPARE(table->rows.last().cells, (QStringList{u"Müller – Söhne"_s, u"Köln"_s}));
    }

    void keepsQuotedSeparatorsQuotesAndLineBreaks()
    {
        const Result<Table> table
            = readCsv("Name,Text\n\"Lee, Ann\",\"She said \"\"no\"\"\ntwice\"\n", u"list.csv"_s);
        VERIFY_OK(table);
        QCOMPARE(
            table->rows.last().cells, (QStringList{u"Lee, Ann"_s, u"She said \"no\"\ntwice"_s}));
    }

    void keepsTabsInsideQuotedCells()
    {
        const Result<Table> table = readCsv("Name\tText\nPortal\t\"a\tb\"\n", u"list.csv"_s);
        VERIFY_OK(table);
        QCOMPARE(table->rows.last().cells.last(), u"a\tb"_s);
    }

    void leavesEmptyRowsOutAndKeepsTheNumbersOfTheOthers()
    {
        const Result<Table> table = readCsv("Name,Kind\n\n,\nPortal,application\n", u"list.csv"_s);
        VERIFY_OK(table);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows.last().number, 4);
    }

    void saysWhereAQuotationMarkIsNeverClosed()
    {
        QCOMPARE(refusal("Name,Kind\nPortal,\"application\nBatch,vm\n"),
            u"list.csv: the quotation mark that opens row 2, column 2 is never closed."_s);
        QCOMPARE(refusal("Name,Kind\nPortal,\"appli\"\"cation\nBatch,vm\n"),
            u"list.csv: the quotation mark that opens row 2, column 2 is never closed."_s);
        QCOMPARE(refusal("Name,Kind\nPortal,\""),
            u"list.csv: the quotation mark that opens row 2, column 2 is never closed."_s);
    }

    void saysWhereTextFollowsAClosingQuotationMark()
    {
        QCOMPARE(refusal("Name,Kind\n\"Portal\" two,application\n"),
            u"list.csv: in row 2, column 1, text follows the closing quotation mark."_s);
    }

    void refusesWhatIsNoText()
    {
        QCOMPARE(refusal(QByteArray("PK\x03\x04\x00\x00\x00\x00", 8)),
            u"list.csv is not a text file."_s);
    }

    void refusesATableWithoutRows()
    {
        QCOMPARE(refusal("\n\n"), u"list.csv has no rows."_s);
        QCOMPARE(refusal(""), u"list.csv has no rows."_s);
    }

    void refusesAFileThatIsNotThere()
    {
        const Result<Table> table = readCsvFile(u"/nowhere/list.csv"_s);
        QVERIFY(!table);
        QVERIFY(table.error().is(base::cause::fileNotFound));
    }
};

MUNIMENT_TEST(CsvReaderTest, "csv_reader_test")
#include "csv_reader_test.moc"
