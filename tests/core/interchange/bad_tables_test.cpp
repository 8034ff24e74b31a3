// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/control_register.h"
#include "core/interchange/asset_import.h"
#include "core/interchange/control_import.h"
#include "core/interchange/csv_reader.h"
#include "core/interchange/csv_writer.h"
#include "core/interchange/framework_import.h"
#include "core/interchange/interchange_messages.h"
#include "core/vault/undo.h"
#include "tests/core/scope/house.h"

#include <QStringEncoder>

using namespace muniment;
using namespace muniment::interchange;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

// The tables that people really have, each with its one exact sentence: what is wrong with the
// file, or with one row of it, while the vault stays as it is and the other rows go on.
class BadTablesTest final : public QObject
{
    Q_OBJECT

    static Result<ControlImport> tryCompare(House& house, const QByteArray& csv)
    {
        const Result<Table> table = readCsv(csv, u"controls.csv"_s);
        if (!table)
            return failWith(table);
        return house.vault->read([&](vault::Access& access) {
            return compareControls(access, *table, Date(2026, 7, 1));
        });
    }

    // The sentences of the file or of its rows, one a line.
    static QString said(const QByteArray& csv)
    {
        House house;
        const qint64 before = house.journalLength();
        const Result<ControlImport> import = tryCompare(house, csv);
        QStringList sentences;
        if (!import)
            sentences.append(wordsFor(import.error()).sentence);
        else
            for (const ImportProblem& problem : import->problems)
                sentences.append(wordsFor(problem).sentence);
        if (house.journalLength() != before)
            return u"the vault was changed"_s;
        return sentences.join(u'\n');
    }

    static QStringList titles(House& house)
    {
        QStringList all;
        for (const controls::Control& each : house.vault.readOk(
                 [](vault::Access& access) { return controls::ControlRegister(access).list(); }))
            all.append(each.title);
        return all;
    }

    static Result<ImportCounts> apply(House& house, const QByteArray& csv)
    {
        return house.vault->write({{}, u"control.import"_s},
            [&](vault::Transaction& transaction) -> Result<ImportCounts> {
                const Result<Table> table = readCsv(csv, u"controls.csv"_s);
                if (!table)
                    return failWith(table);
                const auto import = compareControls(transaction.access(), *table, Date(2026, 7, 1));
                if (!import)
                    return failWith(import);
                return applyControlImport(transaction, *import);
            });
    }

private slots:
    void eachHasItsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const QByteArray& csv, const QString& sentence) {
            QTest::newRow(name) << csv << sentence;
        };
        row("wrong delimiter", "Title|Statement\nAccess review|Access is reviewed.\n",
            u"controls.csv has one column only; columns are parted by comma, semicolon or tab."_s);
        row("unbalanced quotes", "Title,Statement\nAccess review,\"Access is reviewed.\nBackup,b\n",
            u"controls.csv: the quotation mark that opens row 2, column 2 is never closed."_s);
        row("text behind a quotation mark", "Title,Statement\n\"Access\" review,a\n",
            u"controls.csv: in row 2, column 1, text follows the closing quotation mark."_s);
        row("ragged rows, too few cells", "Title,Statement,Owner\nAccess review,a\n",
            u"Row 2: The row has 2 cells, but the header has 3."_s);
        row("ragged rows, a separator that is not quoted", "Title,Statement\nAccess, review,a\n",
            u"Row 2: The row has 3 cells, but the header has 2."_s);
        row("duplicate headers", "Title,Statement,Control name\nAccess review,a,b\n",
            u"controls.csv has two columns for “Control name”: 1 and 3."_s);
        row("no header", "Access review,a\nBackup,b\n",
            u"None of the first 20 rows of controls.csv names the columns Title, Statement."_s);
        row("a header without a needed column", "Title,Owner\nAccess review,P-01\n",
            u"The header of controls.csv, row 1, lacks: Statement."_s);
        row("a header alone", "Title,Statement\n", u"controls.csv has no rows below its header."_s);
        row("an empty file", "", u"controls.csv has no rows."_s);
        row("no text at all", QByteArray("PK\x03\x04\x14\x00\x00\x00", 8),
            u"controls.csv is not a text file."_s);
        row("a formula that could not be worked out", "Title,Statement\n#REF!,a\n#NV,b\n",
            u"Row 2, column Title: “#REF!” is what a formula left that could not be worked out.\n"
            "Row 3, column Title: “#NV” is what a formula left that could not be worked out."_s);
        row("two rows with one key",
            "Title,Statement\nAccess review,a\nBackup,b\nACCESS review,c\n",
            u"Row 4: “ACCESS review” stands in row 2 already."_s);
        row("unknown control ids", "Id,Title,Statement\nC-77,Access review,a\nseven,Backup,b\n",
            u"Row 2, column Id: No control is called “C-77”.\n"
            "Row 3, column Id: No control is called “seven”."_s);
        row("an unknown owner", "Title,Statement,Owner\nAccess review,a,Bo\n",
            u"Row 2, column Owner: Nobody here is called “Bo”."_s);
        row("an unknown requirement", "Title,Statement,Meets\nAccess review,a,house-rules:1\n",
            u"Row 2, column Requirements: No framework is called “house-rules”."_s);
        row("a day that no calendar has", "Title,Statement,Planned\nAccess review,a,2026-02-31\n",
            u"Row 2, column Planned for: No calendar has the day “2026-02-31”."_s);
        row("an empty cell that is needed", "Title,Statement\nAccess review,\n",
            u"Row 2, column Statement: The cell is empty."_s);
    }

    void eachHasItsOneSentence()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, sentence);
        QCOMPARE(said(csv), sentence);
    }

    void unusualButSoundTablesAreRead_data()
    {
        QTest::addColumn<QByteArray>("csv");
        const QString text = u"Title;Statement\nZugänge prüfen – jährlich;Wir prüfen „alles“.\n"_s;
        QStringEncoder little(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        QStringEncoder big(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
        QStringEncoder bare(QStringEncoder::Utf16LE);
        QTest::newRow("UTF-16, little end first") << QByteArray(little(text));
        QTest::newRow("UTF-16, big end first") << QByteArray(big(text));
        QTest::newRow("UTF-16 without a mark") << QByteArray(bare(text));
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf") + text.toUtf8();
        QTest::newRow("Windows-1252") << QByteArray("Title;Statement\r\nZug\xe4nge pr\xfc"
                                                    "fen \x96 j\xe4hrlich;"
                                                    "Wir pr\xfc"
                                                    "fen \x84"
                                                    "alles\x93.\r\n");
        QTest::newRow("header in row 5")
            << QByteArray("Register of controls;\nPrinted 2026-07-01;\n\nfor the auditor;\n")
                + text.toUtf8();
        QTest::newRow("tabs") << text.toUtf8().replace(';', '\t');
        QTest::newRow("empty rows between") << text.toUtf8().replace('\n', "\n;\n\n");
    }

    void unusualButSoundTablesAreRead()
    {
        QFETCH(QByteArray, csv);
        House house;
        const Result<ControlImport> import = tryCompare(house, csv);
        VERIFY_OK(import);
        QVERIFY(import->problems.isEmpty());
        QCOMPARE(import->rows.size(), 1);
        QCOMPARE(import->rows.first().after.title, u"Zugänge prüfen – jährlich"_s);
        QCOMPARE(import->rows.first().textAfter.statement, u"Wir prüfen „alles“."_s);
    }

    void rowsKeepTheNumbersThatTheSpreadsheetShows()
    {
        QCOMPARE(said("Register\n\n\n\nTitle,Statement\nAccess review,a\n\nBackup,\n"),
            u"Row 8, column Statement: The cell is empty."_s);
    }

    void aFormulaIsTextHereAndStartsNoneWhenItLeaves()
    {
        House house;
        const QByteArray csv = "Title,Statement\n\"=HYPERLINK(\"\"http://x\"\")\",@SUM(1)\n";
        VERIFY_OK(apply(house, csv));
        QCOMPARE(titles(house), QStringList{u"=HYPERLINK(\"http://x\")"_s});
        const QByteArray out
            = csvOf({u"Title"_s, u"Statement"_s}, {{titles(house).first(), u"@SUM(1)"_s}});
        QVERIFY2(out.contains("'=HYPERLINK") && out.contains("'@SUM"), out.constData());
        // Our own guard comes off again: the same file changes nothing.
        const auto again = tryCompare(house, out);
        VERIFY_OK(again);
        QCOMPARE(again->rows.first().fate, RowFate::Unchanged);
    }

    void oldStandsBesideNewBeforeAnythingIsWritten()
    {
        House house;
        VERIFY_OK(apply(house, "Title,Statement,Frequency\nAccess review,One.,monthly\n"));
        const qint64 before = house.journalLength();
        house.vault.clock.advanceDays(1);
        const Result<Table> table
            = readCsv("Id,Title,Statement,Frequency\nC-01,Access reviews,Two.,quarterly\n",
                u"controls.csv"_s);
        const ControlImport import = house.vault.readOk([&](vault::Access& access) {
            return compareControls(access, *table, Date(2026, 7, 2));
        });
        QStringList changes;
        for (const FieldChange& each : import.rows.first().changes)
            changes.append(each.field + u": "_s + each.before + u" > "_s + each.after);
        QCOMPARE(changes,
            (QStringList{u"Title: Access review > Access reviews"_s, u"Statement: One. > Two."_s,
                u"Frequency: monthly > quarterly"_s}));
        QCOMPARE(house.journalLength(), before);
        QCOMPARE(titles(house), QStringList{u"Access review"_s});
    }

    void anImportIsOneTransactionAndOneUndo()
    {
        House house;
        VERIFY_OK(apply(house, "Title,Statement\nAccess review,One.\n"));
        house.vault.clock.advanceDays(1);
        const Result<ImportCounts> written = apply(house,
            "Title,Statement,Owner,In force from\nAccess review,Two.,P-01,2026-07-02\n"
            "Backup,b,P-01,\nLogs,c,P-01,\nbroken,,,\n");
        VERIFY_OK(written);
        QCOMPARE(written->added, 2);
        QCOMPARE(written->changed, 1);
        QSet<ChangeSetId> sets;
        for (const vault::JournalEntry& each : house.vault.readOk(
                 [](vault::Access& access) { return vault::journalEntries(access, {}); }))
            if (each.writtenAt == house.vault.clock.now())
                sets.insert(each.changeSet);
        QCOMPARE(sets.size(), 1);
        VERIFY_OK(vault::undo(*house.vault, {}));
        QCOMPARE(titles(house), QStringList{u"Access review"_s});
        const auto control = house.vault.readOk([](vault::Access& access) {
            return controls::ControlRegister(access).find(u"C-01"_s);
        });
        QVERIFY(control.ownerId.isNull());
        QCOMPARE(house.vault
                     .readOk([&](vault::Access& access) {
                         return controls::ControlRegister(access).versions(control.id);
                     })
                     .size(),
            1);
    }

    void anImportThatFailsHalfWayLeavesNothing()
    {
        House house;
        const Result<Table> table
            = readCsv("Title,Statement\nAccess review,One.\nBackup,b\n", u"controls.csv"_s);
        ControlImport import = house.vault.readOk([&](vault::Access& access) {
            return compareControls(access, *table, Date(2026, 7, 1));
        });
        import.rows.last().after.title = u" "_s; // as if the second row went wrong while writing
        const auto failed = house.vault->write({}, [&](vault::Transaction& transaction) {
            return applyControlImport(transaction, import);
        });
        QVERIFY(!failed);
        QVERIFY(titles(house).isEmpty());
    }

    void twoAssetsOfOneProvidersIdAreOne()
    {
        House house;
        const Result<Table> table
            = readCsv("Name,Kind,External id\nLedger,data,/sub/1\nLedger copy,data,/sub/1\n",
                u"assets.csv"_s);
        const AssetImport import = house.vault.readOk([&](vault::Access& access) {
            return compareAssets(access, *table, {house.scopeId, Date(2026, 7, 1)});
        });
        QCOMPARE(import.problems.size(), 1);
        QCOMPARE(wordsFor(import.problems.first()).sentence,
            u"Row 3: “Ledger copy” stands in row 2 already."_s);
    }

    void anAssetTakesNoNameThatAnotherBears()
    {
        House house;
        house.vault.writeOk([&](vault::Transaction& transaction) {
            return scope::AssetRegister::add(transaction, house.anAsset(u"Ledger"_s));
        });
        const Result<Table> table
            = readCsv("Id,Name,Kind\nA-002,Claims portal,application\n", u"assets.csv"_s);
        const AssetImport import = house.vault.readOk([&](vault::Access& access) {
            return compareAssets(access, *table, {house.scopeId, Date(2026, 7, 1)});
        });
        QCOMPARE(import.problems.size(), 1);
        QCOMPARE(wordsFor(import.problems.first()).sentence,
            u"Row 2, column Name: A-001 of the same scope and kind is called “Claims portal” already."_s);
    }

    void everyColumnIsExplained_data()
    {
        QTest::addColumn<QList<KnownColumn>>("columns");
        QTest::newRow("assets") << assetImportColumns();
        QTest::newRow("controls") << controlImportColumns();
        QTest::newRow("requirements") << requirementImportColumns();
    }

    void everyColumnIsExplained()
    {
        QFETCH(QList<KnownColumn>, columns);
        QStringList head;
        QStringList cells;
        for (const KnownColumn& each : columns) {
            QVERIFY2(!columnWords(each).isEmpty(), qPrintable(each.title));
            QVERIFY(each.need == Need::Optional || !each.example.isEmpty());
            head.append(each.title);
            cells.append(each.example);
        }
        // What the help shows is a table that the import takes.
        const Result<Table> table = readCsv(csvOf(head, {cells}), u"example.csv"_s);
        VERIFY_OK(table);
        const Result<HeaderMatch> header = matchHeader(*table, columns);
        VERIFY_OK(header);
        QCOMPARE(header->columns.size(), columns.size());
        QVERIFY(header->unused.isEmpty());
    }
};

MUNIMENT_TEST(BadTablesTest, "bad_tables_test")
#include "bad_tables_test.moc"
