// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/undo.h"

#include "core/vault/content_store.h"
#include "core/vault/migration.h"
#include "core/vault/vault_messages.h"
#include "core/vault/verify.h"
#include "tests/core/vault/random_history.h"

#include <QRegularExpression>

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

    void aNameKeepsTheByteOrderMarkThatItBeginsWith()
    {
        TestVault vault;
        const QString name = QChar(QChar::ByteOrderMark) + u"Ada"_s;
        add(vault, name);
        QCOMPARE(peopleOf(*vault), QStringList{name});
        const auto undone = undo(*vault, {});
        VERIFY_OK(undone);
        VERIFY_OK(undo(*vault, {}, undone->by));
        QCOMPARE(peopleOf(*vault), QStringList{name});
        const auto checked = mustHold(verify(*vault, VerifyLevel::Full, {}));
        QVERIFY(checked.discrepancies.isEmpty());
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
        const Words words = wordsFor(refused.error());
        QCOMPARE(words.sentence,
            u"“hand out a binder” cannot be undone: page numbers once given never change."_s);
        QCOMPARE(words.next, u"Recall the binder, or issue a new edition."_s);
    }

    void everyRuleOfTheSchemaIsToldInWordsOfOurs()
    {
        static const QRegularExpression raise(u"RAISE\\(ABORT, '([^']+)'\\)"_s);
        int rules = 0;
        for (const Migration& step : migrations())
            for (auto each = raise.globalMatch(QString::fromUtf8(step.sql)); each.hasNext();) {
                const QString rule = each.next().captured(1);
                ++rules;
                const Error broken = fail(Problem::Conflict, cause::ruleOfTheVault, {rule}).value();
                QVERIFY2(wordsFor(broken).sentence.startsWith(u"The vault refuses this change: "_s),
                    qPrintable(rule));
            }
        QVERIFY(rules > 10);
    }

    void saysThatAnotherRecordHasTakenTheName()
    {
        TestVault vault;
        const auto write = [&vault](const char* sql, const QString& verb) {
            vault.writeOk(
                [sql](Transaction& transaction) -> Status {
                    transaction.about("provider", transaction.ids().make<Id<struct ProviderTag>>());
                    Query(transaction.access(), sql).run();
                    return {};
                },
                verb);
        };
        write(
            "INSERT INTO provider (id, number, name) VALUES (x'0000000000000000000000000000000a', "
            "1, 'Azure')",
            u"provider.add"_s);
        write("UPDATE provider SET name = 'Microsoft'", u"provider.set"_s);
        const ChangeSetId renamed = newestChangeSet(vault);
        write(
            "INSERT INTO provider (id, number, name) VALUES (x'0000000000000000000000000000000b', "
            "2, 'Azure')",
            u"provider.add"_s);
        const auto refused = undo(*vault, {}, renamed);
        QVERIFY(!refused && refused.error().is(cause::undoCollides));
        QCOMPARE(wordsFor(refused.error()).sentence,
            u"“change a provider” cannot be undone: another record has taken what it would bring back."_s);
    }

    void neverShowsWhatSqliteSays()
    {
        TestVault vault;
        const Status refused = vault->write({{}, u"person.add"_s}, [](Transaction& transaction) {
            return guarded([&]() -> Status {
                transaction.about("person", transaction.ids().make<PersonId>());
                Query(transaction.access(),
                    "INSERT INTO person (id, number, name, role, line, active_from) "
                    "VALUES (x'00', 1, '', '', 'runs_it', '2026-01-01')")
                    .run();
                return {};
            });
        });
        QVERIFY(!refused && refused.error().is(cause::ruleOfTheVault));
        QCOMPARE(wordsFor(refused.error()).sentence,
            u"The change goes against a rule of the vault; nothing was changed."_s);
        QVERIFY(refused.error().detail.contains(u"CHECK"_s));
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
