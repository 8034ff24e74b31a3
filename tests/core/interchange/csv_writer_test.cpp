// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/csv_writer.h"

#include "core/interchange/csv_reader.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::interchange;
using namespace Qt::StringLiterals;

class CsvWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void putsAnApostropheBeforeWhatWouldBeAFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("harmless");
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("formula with plus") << u"+cmd|' /C calc'!A0"_s << u"'+cmd|' /C calc'!A0"_s;
        QTest::newRow("formula with minus") << u"-2+3+cmd"_s << u"'-2+3+cmd"_s;
        QTest::newRow("formula with at") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("negative number") << u"-12"_s << u"-12"_s;
        QTest::newRow("negative fraction") << u"-1.5"_s << u"-1.5"_s;
        QTest::newRow("day") << u"2026-12-31"_s << u"2026-12-31"_s;
        QTest::newRow("dash alone") << u"-"_s << u"'-"_s;
        QTest::newRow("word") << u"Portal"_s << u"Portal"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void putsAnApostropheBeforeWhatWouldBeAFormula()
    {
        QFETCH(QString, cell);
        QFETCH(QString, harmless);
        QCOMPARE(harmlessCell(cell), harmless);
    }

    void quotesWhatWouldBreakTheTable()
    {
        QCOMPARE(csvOf({u"a"_s, u"b"_s}, {{u"one, two"_s, u"\"x\"\ny"_s}}),
            QByteArray("\xef\xbb\xbf"
                       "a,b\r\n\"one, two\",\"\"\"x\"\"\ny\"\r\n"));
    }

    void writesWhatTheReaderReads()
    {
        const QStringList row{u"Müller; Söhne"_s, u" blank in front"_s, u"\"quoted\""_s, u"東京"_s,
            u"two\nlines"_s, QString()};
        const QStringList head{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
        const Result<Table> table = readCsv(csvOf(head, {row}), u"list.csv"_s);
        VERIFY_OK(table);
        QCOMPARE(table->rows.last().cells, row);
    }
};

MUNIMENT_TEST(CsvWriterTest, "csv_writer_test")
#include "csv_writer_test.moc"
