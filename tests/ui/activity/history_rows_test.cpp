// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/undo.h"
#include "tests/ui/activity/history_vault.h"
#include "ui/history/history_columns.h"
#include "ui/history/history_detail.h"
#include "ui/history/history_words.h"
#include "ui/lists/arrangement.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

class HistoryRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void aLineTellsWhoDidWhatToWhichRecord();
    void aStepOfSeveralRecordsIsOneLineWithItsPartsBelow();
    void whatWasTakenBackSaysSo();
    void onlyNewerEntriesAreReadAgain();
    void theStepsOfARecordAreFound();
    void daysComeNewestFirst();
    void theDetailShowsOldBesideNewAndWhetherItCanBeUndone();
    void whatConcernsTheVaultIsNotTakenBack();
};

void HistoryRowsTest::aLineTellsWhoDidWhatToWhichRecord()
{
    tests::HistoryVault vault;
    vault.call(vault.me(), u"Compliance officer"_s);
    const HistoryRow row = historyRows(vault.history()).first();
    QCOMPARE(whoWords(row), u"Ines Duarte"_s);
    QCOMPARE(whatWords(row), u"Ines Duarte"_s);
    QCOMPARE(kindWords(row), u"person"_s);
    QCOMPARE(changeWords(row), u"role: none → Compliance officer"_s);
    QCOMPARE(timeWords(row), u"1 Jul 2026 10:02"_s); // in Dublin, where the organisation sits
    QVERIFY(linkOf(row) == RecordLink(vault.me()));
}

void HistoryRowsTest::aStepOfSeveralRecordsIsOneLineWithItsPartsBelow()
{
    tests::HistoryVault vault;
    vault.addPeople({u"Mara"_s, u"Jonas"_s, u"Ada"_s, u"Ben"_s});
    const QList<HistoryRow> rows = historyRows(vault.history());
    QVERIFY(!rows.first().isPart());
    QCOMPARE(whatWords(rows.first()), u"Mara, Jonas, Ada, 1 more"_s);
    QCOMPARE(changeWords(rows.first()), u"new"_s);
    for (int part = 1; part <= 4; ++part)
        QVERIFY(rows.at(part).isPart());
    QCOMPARE(whatWords(rows.at(1)), u"Ben"_s);
    QVERIFY(!rows.at(5).isPart());
}

void HistoryRowsTest::whatWasTakenBackSaysSo()
{
    tests::HistoryVault vault;
    const PersonId mara = vault.addPeople({u"Mara"_s}).first();
    vault.call(mara, u"Platform lead"_s);
    const auto made = vault.history()->steps.first().changeSet;
    const vault::Undone undone = tests::mustHold(vault::undo(vault.vault(), vault.me(), made));
    const auto history = vault.history();
    QCOMPARE(history->step(made)->undoneBy, undone.by);
    const HistoryRow row = historyRows(history).first();
    QVERIFY2(didWords(row).startsWith(u"undo “"_s), qPrintable(didWords(row)));
    QCOMPARE(verbWords(row), u"undo"_s);
    const HistoryDetail detail = tests::mustHold(historyDetail(vault.vault(), row));
    QCOMPARE(detail.undo.kind, UndoState::Kind::Again);
}

void HistoryRowsTest::onlyNewerEntriesAreReadAgain()
{
    tests::HistoryVault vault;
    const auto before = vault.history();
    vault.call(vault.me(), u"Auditor"_s);
    const auto after
        = tests::mustHold(readHistoryData(vault.vault(), before, vault.view().facts, JobContext()));
    QCOMPARE(after->entries.size(), before->entries.size() + 1);
    QCOMPARE(after->notes.size(), before->notes.size());
    QCOMPARE(after->stepOfEntry(after->entries.first().sequence), 0);
    QCOMPARE(after->stepOfEntry(before->entries.first().sequence), 1);
    QCOMPARE(after->stepOfEntry(after->entries.first().sequence + 1), -1);
}

void HistoryRowsTest::theStepsOfARecordAreFound()
{
    tests::HistoryVault vault;
    const PersonId mara = vault.addPeople({u"Mara"_s, u"Jonas"_s}).first();
    vault.call(mara, u"Platform lead"_s);
    vault.call(vault.me(), u"Auditor"_s);
    QCOMPARE(stepsAbout(*vault.history(), mara.value).size(), 2);
}

void HistoryRowsTest::daysComeNewestFirst()
{
    tests::HistoryVault vault;
    vault.clock().set(tests::mustHold(parseInstant(u"2026-07-03T08:00:00Z"_s)));
    vault.call(vault.me(), u"Auditor"_s);
    const auto columns = historyColumns();
    const RowsOf<HistoryRow> rows(historyRows(vault.history()), columns);
    Arrangement arrangement;
    arrangement.groupBy = history_column::day;
    arrangement.sorts = {{history_column::day, SortOrder::Descending}};
    const ListLines lines = linesOf(rows, arrangement);
    QCOMPARE(lines.headings.size(), 2);
    QCOMPARE(lines.headings.first().word, u"3 Jul 2026"_s);
    QCOMPARE(lines.headings.last().word, u"1 Jul 2026"_s);
}

void HistoryRowsTest::theDetailShowsOldBesideNewAndWhetherItCanBeUndone()
{
    tests::HistoryVault vault;
    vault.call(vault.me(), u"Auditor"_s);
    vault.call(vault.me(), u"Compliance officer"_s);
    const QList<HistoryRow> rows = historyRows(vault.history());
    const HistoryDetail newest = tests::mustHold(historyDetail(vault.vault(), rows.first()));
    QCOMPARE(newest.records.size(), 1);
    const FieldDifference field = newest.records.first().parts.first().fields.first();
    QCOMPARE(field.name, u"role"_s);
    QCOMPARE(field.before, u"Auditor"_s);
    QCOMPARE(field.after, u"Compliance officer"_s);
    QCOMPARE(newest.undo.kind, UndoState::Kind::Undo);
    const HistoryDetail older = tests::mustHold(historyDetail(vault.vault(), rows.at(1)));
    QCOMPARE(older.undo.kind, UndoState::Kind::Impossible);
    QVERIFY(!older.undo.words.isEmpty());
    QCOMPARE(newest.previous, older.digest);
}

void HistoryRowsTest::whatConcernsTheVaultIsNotTakenBack()
{
    tests::HistoryVault vault;
    vault.namePoint(u"Before the import"_s);
    const HistoryRow row = historyRows(vault.history()).first();
    QCOMPARE(didWords(row), u"make a restore point"_s);
    QCOMPARE(whatWords(row), u"Before the import"_s);
    const HistoryDetail detail = tests::mustHold(historyDetail(vault.vault(), row));
    QCOMPARE(detail.undo.kind, UndoState::Kind::Impossible);
}

MUNIMENT_TEST(HistoryRowsTest, "history_rows_test")

} // namespace muniment::ui

#include "history_rows_test.moc"
