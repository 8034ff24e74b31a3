// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/header_match.h"

#include "core/interchange/csv_reader.h"
#include "core/interchange/interchange_messages.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::interchange;
using namespace Qt::StringLiterals;

class HeaderMatchTest final : public QObject
{
    Q_OBJECT

    static Result<HeaderMatch> match(const QByteArray& bytes)
    {
        const Result<Table> table = readCsv(bytes, u"list.csv"_s);
        if (!table)
            return failWith(table);
        return matchHeader(*table,
            {{u"Name"_s, Need::Required, {u"Asset name"_s}}, {u"Kind"_s, Need::Required, {}},
                {u"In service from"_s, Need::Optional, {}}});
    }

    static QString refusal(const QByteArray& bytes)
    {
        const Result<HeaderMatch> header = match(bytes);
        return header ? u"matched without complaint"_s : wordsFor(header.error()).sentence;
    }

private slots:
    void takesNamesWithoutRegardToCaseBlanksAndSigns()
    {
        const Result<HeaderMatch> header
            = match("in_service_from,KIND, Asset  Name ,Cost\n2026-01-01,data,Files,7\n");
        VERIFY_OK(header);
        QCOMPARE(header->columns.value(u"Name"_s), 2);
        QCOMPARE(header->columns.value(u"Kind"_s), 1);
        QCOMPARE(header->columns.value(u"In service from"_s), 0);
        QCOMPARE(header->unused, QStringList{u"Cost"_s});
    }

    void findsAHeaderThatIsNotInTheFirstRow()
    {
        const Result<HeaderMatch> header = match(
            "Asset register,,\nPrinted 2026-07-01,,\n\n,,\nName,Kind,Cost\nPortal,data,7\n");
        VERIFY_OK(header);
        QCOMPARE(header->index, 2);
        QCOMPARE(header->width, 3);
    }

    void saysWhichColumnIsMissing()
    {
        QCOMPARE(
            refusal("Name,Cost\nPortal,7\n"), u"The header of list.csv, row 1, lacks: Kind."_s);
    }

    void saysWhereAColumnStandsTwice()
    {
        QCOMPARE(refusal("Name,Kind,Asset name\nPortal,data,Portal\n"),
            u"list.csv has two columns for “Asset name”: 1 and 3."_s);
    }

    void saysThatThereIsNoHeader()
    {
        QCOMPARE(refusal("Portal,7\nBatch,8\n"),
            u"None of the first 20 rows of list.csv names the columns Name, Kind."_s);
    }

    void saysThatTheSeparatorIsUnknown()
    {
        QCOMPARE(refusal("Name|Kind\nPortal|data\n"),
            u"list.csv has one column only; columns are parted by comma, semicolon or tab."_s);
    }
};

MUNIMENT_TEST(HeaderMatchTest, "header_match_test")
#include "header_match_test.moc"
