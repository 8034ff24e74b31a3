// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/text_table.h"

#include "core/documents/documents_messages.h"
#include "core/documents/helper_client.h"
#include "core/documents/protocol.h"
#include "tests/core/documents/made_pdf.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using namespace muniment;
using namespace muniment::documents;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;
constexpr TableReach wide{1024 * 1024, 1'000, 100};

Rows rowsOf(const QString& text)
{
    const auto table = delimitedRows(text, wide);
    return table ? table->rows : Rows{{u"no table"_s}};
}

} // namespace

class TextTableTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static HelperClient helper(const QString& how = {})
    {
        HelperClient::Options options;
        options.program = QStringLiteral(MUNIMENT_BINARIES "/muniment-helper");
        if (!how.isEmpty())
            options.environment = {u"MUNIMENT_HELPER_CHAOS="_s + how};
        return HelperClient(options);
    }

private slots:
    void takesTheSeparatorThatAFileUses()
    {
        QCOMPARE_EQ(rowsOf(u"a;b\n1,5;2\n"_s), (Rows{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}}));
        QCOMPARE_EQ(rowsOf(u"a\tb\nc\td\n"_s), (Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
        QCOMPARE_EQ(rowsOf(u"a|b\n"_s), (Rows{{u"a"_s, u"b"_s}}));
        QCOMPARE_EQ(
            rowsOf(u"a,\"b \"\"c\"\"\nd\"\n1\n"_s), (Rows{{u"a"_s, u"b \"c\"\nd"_s}, {u"1"_s}}));
    }

    void tabsBehindAClosingQuotationMarkKeepColumnsApart()
    {
        QCOMPARE_EQ(rowsOf(u"\"a\"\t\"b\tc\"\td\n\"e\"\t\t\n"_s),
            (Rows{{u"a"_s, u"b\tc"_s, u"d"_s}, {u"e"_s, {}, {}}}));
    }

    void quotationMarksThatDoNotAgreeMakeNoTable()
    {
        QVERIFY(!delimitedRows(u"a,\"b\nc,d\n"_s, wide));
        QVERIFY(!delimitedRows(u"a,\"b\"x\n"_s, wide));
        QVERIFY(!delimitedRows(u"a,\"b \"\"c\"\"\nd"_s, wide));
        // Also where it is far behind the last row that is told.
        QVERIFY(!delimitedRows(u"a,b\n"_s.repeated(2'000) + u"\"c,d\n"_s, wide));
    }

    void tellsNoMoreThanIsWanted()
    {
        const auto deep = delimitedRows(u"a,b\n"_s.repeated(1'001), wide);
        QVERIFY(deep && !deep->isWhole);
        QCOMPARE_EQ(deep->rows.size(), 1'000);
        const auto across = delimitedRows(u"a"_s + u",b"_s.repeated(100) + u"\n1,2\n"_s, wide);
        QVERIFY(across && !across->isWhole);
        QCOMPARE_EQ(across->rows.at(0).size(), 100);
        QCOMPARE_EQ(across->rows.at(1), (QStringList{u"1"_s, u"2"_s}));
        const auto exact = delimitedRows(u"a"_s + u",b"_s.repeated(99), wide);
        QVERIFY(exact && exact->isWhole);
        constexpr int many = 100'000'000;
        const auto huge = delimitedRows(u",\n"_s.repeated(mostTableCells), {0, many, many});
        QVERIFY(huge && !huge->isWhole);
        QCOMPARE_EQ(huge->rows.size(), mostTableCells / 2);
    }

    void aFileThatIsCutLosesItsLastRow()
    {
        const QString path = writeFile(m_folder, u"a.csv"_s, "a;b\nc;d\ne;\"f\"\n");
        const auto table = readTextTable(path, {11, 10, 10});
        VERIFY_OK(table);
        QCOMPARE_EQ(table->rows, (Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
        QCOMPARE_EQ(table->missing, 3);
    }

    void theHelperReadsTheSame()
    {
        QString text;
        for (int row = 0; row < 300; ++row)
            text += u"r%1,\"a \"\"b\"\"\n\x1b\",,ü\n\n"_s.arg(row);
        const QString path = writeFile(m_folder, u"a.csv"_s, text.toUtf8());
        for (const TableReach& reach : {wide, TableReach{1024 * 1024, 20, 2}}) {
            const auto here = readTextTable(path, reach);
            const auto there = helper().textTable(path, reach);
            VERIFY_OK(here);
            VERIFY_OK(there);
            QCOMPARE_EQ(*there, *here);
        }
        const QString torn = writeFile(m_folder, u"torn.csv"_s, "a,\"b\n");
        const auto none = helper().textTable(torn, wide);
        QVERIFY(!none && none.error().is(cause::notATable));
    }

    void aTableThatTakesTheHelperDownIsOneError()
    {
        const QString path = writeFile(m_folder, u"bad.csv"_s, "a,b\n");
        const auto down = helper(u"abort"_s).textTable(path, wide);
        QVERIFY(!down && down.error().is(cause::helperCrashed));
    }

    void anAnswerBeyondWhatWasAskedIsGarbled()
    {
        const TableReach narrow{100, 1, 1};
        const QJsonArray row{u"a"_s};
        VERIFY_OK(textTableFromJson(QJsonArray{QJsonArray{row}, true, 0}, narrow));
        QVERIFY(!textTableFromJson(QJsonArray{QJsonArray{row, row}, true, 0}, narrow));
        QVERIFY(!textTableFromJson(
            QJsonArray{QJsonArray{QJsonArray{u"a"_s, u"b"_s}}, true, 0}, narrow));
        QVERIFY(!textTableFromJson(QJsonArray{QJsonArray{QJsonArray{1}}, true, 0}, narrow));
        QVERIFY(!textTableFromJson(QJsonArray{QJsonArray{row}, 1, 0}, narrow));
    }
};

MUNIMENT_TEST(TextTableTest, "text_table_test")
#include "text_table_test.moc"
