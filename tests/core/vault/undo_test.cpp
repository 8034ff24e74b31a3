// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/undo.h"

#include "core/vault/content_store.h"
#include "core/vault/vault_messages.h"
#include "tests/core/vault/random_history.h"

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

PersonId add(TestVault& vault, const QString& name)
{
    return vault.writeOk(
        [&](Transaction& transaction) -> Result<PersonId> { return addPerson(transaction, name); },
        u"person.add"_s);
}

void rename(TestVault& vault, PersonId id, const QString& name)
{
    vault.writeOk(
        [&](Transaction& transaction) -> Status {
            renamePerson(transaction, id, name);
            return {};
        },
        u"person.set"_s);
}

ChangeSetId newestChangeSet(TestVault& vault)
{
    return entriesOf(*vault).last().changeSet;
}

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private slots:
    void takesBackTheNewestChangeFirst()
    {
        TestVault vault;
        const PersonId id = add(vault, u"Ada"_s);
        rename(vault, id, u"Bo"_s);
        const auto first = undo(*vault, {});
        VERIFY_OK(first);
        QCOMPARE(first->verb, u"person.set"_s);
        QCOMPARE(first->entries, 1);
        QCOMPARE(peopleOf(*vault), QStringList{u"Ada"_s});
        VERIFY_OK(undo(*vault, {}));
        QVERIFY(peopleOf(*vault).isEmpty());
        const auto nothing = undo(*vault, {});
        QVERIFY(!nothing && nothing.error().is(cause::nothingToUndo));
    }

    void isAChangeSetOfItsOwnAndOutlivesTheProgram()
    {
        TestVault vault;
        add(vault, u"Ada"_s);
        const ChangeSetId changeSet = newestChangeSet(vault);
        vault.reopen();
        const auto undone = undo(*vault, PersonId{});
        VERIFY_OK(undone);
        QCOMPARE(undone->undone, changeSet);
        QCOMPARE(newestChangeSet(vault), undone->by);
        QCOMPARE(entriesOf(*vault).last().verb, u"journal.undo"_s);
    }

    void anUndoMayBeUndoneAndTheChangeStandsAgain()
    {
        TestVault vault;
        const PersonId id = add(vault, u"Ada"_s);
        rename(vault, id, u"Bo"_s);
        const auto first = undo(*vault, {});
        VERIFY_OK(undo(*vault, {}, first->by));
        QCOMPARE(peopleOf(*vault), QStringList{u"Bo"_s});
        const auto again = undo(*vault, {});
        VERIFY_OK(again);
        QCOMPARE(again->verb, u"person.set"_s);
        QCOMPARE(peopleOf(*vault), QStringList{u"Ada"_s});
    }

    void J10_anUndosIdFollowsFromWhatItUndoes()
    {
        TestVault vault;
        add(vault, u"Ada"_s);
        const auto undone = undo(*vault, {});
        VERIFY_OK(undone);
        QCOMPARE(undone->by.value, base::nameBasedUuid(undone->undone.value, u"undo"_s));
    }

    void refusesWhereALaterChangeTouchedTheSameRow()
    {
        TestVault vault;
        const PersonId id = add(vault, u"Ada"_s);
        const ChangeSetId changeSet = newestChangeSet(vault);
        vault.clock.advanceDays(1);
        rename(vault, id, u"Bo"_s);
        const auto refused = undo(*vault, {}, changeSet);
        QVERIFY(!refused && refused.error().is(cause::undoOvertaken));
        QCOMPARE(refused.error().values,
            (QStringList{u"person.add"_s, u"person.set"_s, u"2026-07-02T09:00:00.000Z"_s}));
        QCOMPARE(peopleOf(*vault), QStringList{u"Bo"_s});
    }

    void refusesWhereALaterRecordRefersToIt()
    {
        TestVault vault;
        const PersonId id = add(vault, u"Ada"_s);
        const ChangeSetId changeSet = newestChangeSet(vault);
        vault.writeOk(
            [&](Transaction& transaction) -> Status {
                const auto scope = transaction.ids().make<Id<struct ScopeTag>>();
                transaction.about("scope", scope);
                Query query(transaction.access(),
                    "INSERT INTO scope (id, number, name, owner_id, period_from, period_until) "
                    "VALUES (?, 1, 'Payments', ?, '2026-01-01', '2026-12-31')");
                query << scope << id;
                query.run();
                return {};
            },
            u"scope.add"_s);
        const auto refused = undo(*vault, {}, changeSet);
        QVERIFY(!refused && refused.error().is(cause::undoOvertaken));
        QCOMPARE(refused.error().values.value(1), u"scope.add"_s);
        QCOMPARE(peopleOf(*vault).size(), 1);
    }

    void refusesWhatTheVaultDoesNotTakeBack()
    {
        TestVault vault;
        vault.writeOk(
            [](Transaction& transaction) -> Status {
                const auto id = transaction.ids().make<Id<struct EvidenceTag>>();
                transaction.about("evidence", id);
                Query item(transaction.access(),
                    "INSERT INTO evidence (id, number, title) VALUES (?, 1, 'Report')");
                item << id;
                item.run();
                Query revision(transaction.access(),
                    "INSERT INTO evidence_revision (id, evidence_id, revision, received_at) "
                    "VALUES (?1, ?1, 1, '2026-07-01T09:00:00.000Z')");
                revision << id;
                revision.run();
                Query stamp(transaction.access(), "INSERT INTO page_stamp VALUES (?, 1, 9)");
                stamp << id;
                stamp.run();
                return {};
            },
            u"binder.export"_s);
        const auto refused = undo(*vault, {});
        QVERIFY(!refused && refused.error().is(cause::undoForbidden));
        QCOMPARE(refused.error().values,
            (QStringList{u"binder.export"_s, u"page numbers never change"_s}));
    }

    void C6_contentStaysWhenItsRecordGoes()
    {
        TestVault vault;
        const StagedContent content = mustHold(vault->content().takeInBytes("proof"));
        vault.writeOk([&](Transaction& transaction) -> Status {
            addPerson(transaction, u"Ada"_s);
            return vault->content().keep(transaction, content);
        });
        VERIFY_OK(undo(*vault, {}));
        QVERIFY(peopleOf(*vault).isEmpty());
        vault.reopen();
        VERIFY_OK(vault->content().bytes(content.digest, 10));
    }

    void restoresWhatWasAfterAnyHistory_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void restoresWhatWasAfterAnyHistory()
    {
        QFETCH(quint32, seed);
        TestVault vault;
        RandomHistory history(vault, seed);
        QList<QByteArrayList> states{recordsOf(*vault)};
        for (int i = 0; i < 15; ++i) {
            history.step();
            states.append(recordsOf(*vault));
        }
        while (states.size() > 1) {
            states.removeLast();
            VERIFY_OK(undo(*vault, {}));
            QCOMPARE(recordsOf(*vault), states.last());
        }
    }

    void aHistoryUndoneAndRedoneIsTheSame()
    {
        TestVault vault;
        RandomHistory history(vault, 77);
        for (int i = 0; i < 10; ++i)
            history.step();
        const QByteArrayList before = recordsOf(*vault);
        QList<ChangeSetId> undone;
        for (int i = 0; i < 10; ++i)
            undone.prepend(mustHold(undo(*vault, {})).by);
        for (const ChangeSetId changeSet : undone)
            VERIFY_OK(undo(*vault, {}, changeSet));
        QCOMPARE(recordsOf(*vault), before);
    }
};

MUNIMENT_TEST(UndoTest, "undo_test")
#include "undo_test.moc"
