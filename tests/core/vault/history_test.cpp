// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/history.h"

#include "core/base/base_messages.h"
#include "core/vault/field_words.h"
#include "core/vault/table_shape.h"
#include "core/vault/undo.h"
#include "core/vault/vault_messages.h"
#include "tests/core/vault/random_history.h"

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

void add(TestVault& vault, const QStringList& names, const QString& verb = u"person.add"_s)
{
    vault.writeOk(
        [&](Transaction& transaction) -> Status {
            for (const QString& name : names)
                addPerson(transaction, name);
            return {};
        },
        verb);
}

QList<JournalEntry> read(TestVault& vault, const QList<JournalEntry>& known = {})
{
    return mustHold(readHistory(*vault, known, {}));
}

QList<qint64> numbersOf(const QList<JournalEntry>& entries)
{
    QList<qint64> numbers;
    for (const JournalEntry& each : entries)
        numbers.append(each.sequence);
    return numbers;
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void anActIsOneStepWhateverItWrote()
    {
        TestVault vault;
        add(vault, {u"Ada"_s, u"Bo"_s, u"Cy"_s});
        add(vault, {u"Di"_s});
        const QList<JournalEntry> entries = read(vault);
        QCOMPARE(numbersOf(entries), (QList<qint64>{5, 4, 3, 2, 1}));
        const QList<HistoryStep> steps = stepsIn(entries);
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps[0].entryCount, 1);
        QCOMPARE(steps[1].firstEntry, 1);
        QCOMPARE(steps[1].entryCount, 3);
        QCOMPARE(steps[1].verb, u"person.add"_s);
        QCOMPARE(steps[1].entity, u"person"_s);
        QCOMPARE(steps[1].records, 3);
        QCOMPARE(steps[1].record, entries[3].entityId);
        QCOMPARE(steps[2].verb, u"vault.create"_s);
    }

    void aStepOfSeveralKindsCountsThemAll()
    {
        QList<JournalEntry> entries(4);
        const QString kinds[] = {u"person"_s, u"person"_s, u"asset"_s, u"scope"_s};
        for (qsizetype at = 0; at < entries.size(); ++at) {
            entries[at].sequence = 4 - at;
            entries[at].entity = kinds[at];
            entries[at].entityId.data[0] = quint8(at);
        }
        const QList<HistoryStep> steps = stepsIn(entries);
        QCOMPARE(steps.size(), 1);
        QVERIFY(steps[0].entity.isEmpty());
        QCOMPARE(steps[0].records, 4);
        QCOMPARE(steps[0].record.data[0], 3);
    }

    void anUndoAndWhatItTookBackKnowEachOther()
    {
        TestVault vault;
        add(vault, {u"Ada"_s});
        const Undone first = mustHold(undo(*vault, {}));
        const Undone again = mustHold(undo(*vault, {}, first.by));
        const QList<HistoryStep> steps = stepsIn(read(vault));
        QCOMPARE(steps.size(), 4);
        QCOMPARE(steps[0].changeSet, again.by);
        QCOMPARE(steps[0].undoes, first.by);
        QCOMPARE(steps[1].undoes, steps[2].changeSet);
        QCOMPARE(steps[1].undoneBy, again.by);
        QCOMPARE(steps[2].undoneBy, first.by);
        QVERIFY(steps[0].undoneBy.isNull());
        QVERIFY(steps[2].undoes.isNull());
    }

    void onlyNewerEntriesAreReadAgain()
    {
        TestVault vault;
        add(vault, {u"Ada"_s});
        QList<JournalEntry> known = read(vault);
        known.last().verb = u"kept"_s;
        QCOMPARE(numbersOf(read(vault, known)), (QList<qint64>{2, 1}));
        add(vault, {u"Bo"_s, u"Cy"_s});
        const QList<JournalEntry> entries = read(vault, known);
        QCOMPARE(numbersOf(entries), (QList<qint64>{4, 3, 2, 1}));
        QCOMPARE(entries.last().verb, u"kept"_s);
    }

    void aLongJournalIsReadInSlicesThatLeaveNothingOut()
    {
        TestVault vault;
        QStringList names;
        for (int count = 0; count < 4500; ++count)
            names.append(u"P%1"_s.arg(count));
        add(vault, names);
        const QList<JournalEntry> entries = read(vault);
        QCOMPARE(entries.size(), 4501);
        for (qsizetype at = 0; at < entries.size(); ++at)
            QCOMPARE(entries[at].sequence, 4501 - at);
    }

    void readingCanBeStopped()
    {
        TestVault vault;
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = readHistory(*vault, {}, {stop.get_token(), {}});
        QVERIFY(!stopped);
        QVERIFY(stopped.error().is(base::cause::cancelled));
    }

    void pagesOfARecordFollowEachOther()
    {
        TestVault vault;
        const PersonId ada = vault.writeOk([](Transaction& transaction) -> Result<PersonId> {
            return addPerson(transaction, u"Ada"_s);
        });
        add(vault, {u"Bo"_s});
        for (const QString& name : {u"Ada A"_s, u"Ada B"_s})
            vault.writeOk([&](Transaction& transaction) -> Status {
                renamePerson(transaction, ada, name);
                return {};
            });
        JournalFilter filter;
        filter.record = ada.value;
        filter.limit = 2;
        const auto page = [&] {
            return vault.readOk([&](Access& access) { return journalEntries(access, filter); });
        };
        QCOMPARE(numbersOf(page()), (QList<qint64>{5, 4}));
        filter.before = 4;
        QCOMPARE(numbersOf(page()), QList<qint64>{2});
        filter.before = std::numeric_limits<qint64>::max();
        filter.after = 4;
        QCOMPARE(numbersOf(page()), QList<qint64>{5});
    }

    void aTrialTellsWhatUndoingWouldDoAndChangesNothing()
    {
        TestVault vault;
        add(vault, {u"Ada"_s, u"Bo"_s});
        const QByteArrayList before = recordsOf(*vault);
        const ChangeSetId changeSet = read(vault).first().changeSet;
        const auto trial = tryUndo(*vault, changeSet);
        VERIFY_OK(trial);
        QCOMPARE(trial->undone, changeSet);
        QCOMPARE(trial->entries, 2);
        QCOMPARE(recordsOf(*vault), before);
        QCOMPARE(read(vault).size(), 3);
        add(vault, {u"Cy"_s}); // the vault goes on as if nothing had been tried
        QCOMPARE(peopleOf(*vault), (QStringList{u"Ada"_s, u"Bo"_s, u"Cy"_s}));
    }

    void aTrialTellsWhyUndoingCannotBe()
    {
        TestVault vault;
        const PersonId ada = vault.writeOk([](Transaction& transaction) -> Result<PersonId> {
            return addPerson(transaction, u"Ada"_s);
        });
        const ChangeSetId changeSet = read(vault).first().changeSet;
        vault.writeOk([&](Transaction& transaction) -> Status {
            renamePerson(transaction, ada, u"Bo"_s);
            return {};
        });
        const auto trial = tryUndo(*vault, changeSet);
        QVERIFY(!trial);
        QVERIFY(trial.error().is(cause::undoOvertaken));
    }

    void everyFieldOfEveryTableHasWords()
    {
        TestVault vault;
        QStringList bare;
        vault.readOk([&](Access& access) -> Status {
            const TableShapes shapes(access.database());
            for (const auto& [name, shape] : shapes.all()) {
                if (tableWords(shape.name).isEmpty())
                    bare.append(shape.name);
                for (const QString& column : shape.columns)
                    if (!isOfTheFile(column) && fieldWords(shape.name, column).isEmpty())
                        bare.append(shape.name + u'.' + column);
            }
            return {};
        });
        QCOMPARE(bare, QStringList());
    }
};

MUNIMENT_TEST(HistoryTest, "history_test")
#include "history_test.moc"
