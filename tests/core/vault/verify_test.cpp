// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/verify.h"

#include "core/base/base_messages.h"
#include "core/vault/content_store.h"
#include "core/vault/journal_format.h"
#include "core/vault/undo.h"
#include "core/vault/vault_messages.h"
#include "core/vault/verdict.h"
#include "tests/core/vault/random_history.h"
#include "tests/core/vault/raw_vault.h"

#include <algorithm>

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

// A vault with a life behind it: records that came, changed and went, an undo, and content.
void fill(TestVault& vault, quint32 seed, int steps = 12)
{
    RandomHistory history(vault, seed);
    for (int i = 0; i < steps; ++i)
        history.step();
    mustHold(undo(*vault, {}));
    for (int i = 0; i < 3; ++i) {
        const StagedContent content
            = mustHold(vault->content().takeInBytes(QByteArray(3000 * i + 1, char('a' + i))));
        vault.writeOk([&](Transaction& transaction) -> Status {
            addPerson(transaction, u"Keeper %1"_s.arg(i));
            return vault->content().keep(transaction, content);
        });
    }
    history.step();
}

Verification check(TestVault& vault, VerifyLevel level = VerifyLevel::Full)
{
    return mustHold(verify(*vault, level, {}));
}

QStringList codes(const Verification& verification)
{
    QStringList all;
    for (const Discrepancy& each : verification.discrepancies)
        if (!all.contains(each.what))
            all.append(each.what);
    return all;
}

bool hasDamage(const Verification& verification)
{
    return std::any_of(verification.discrepancies.begin(), verification.discrepancies.end(),
        [](const Discrepancy& each) { return each.severity == Severity::Damage; });
}

void attack(TestVault& vault, const QByteArray& sql)
{
    vault.close();
    RawVault(vault.path()).runWithoutTriggers(sql);
    vault.reopen(OpenMode::ReadWrite);
}

QByteArray hexLiteral(const QByteArray& bytes)
{
    return "x'" + bytes.toHex() + "'";
}

} // namespace

class VerifyTest : public QObject
{
    Q_OBJECT

private slots:
    void aVaultWithALifeBehindItIsInOrder_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void aVaultWithALifeBehindItIsInOrder()
    {
        QFETCH(quint32, seed);
        TestVault vault;
        fill(vault, seed);
        for (const VerifyLevel level : {VerifyLevel::Quick, VerifyLevel::Full}) {
            const Verification verification = check(vault, level);
            for (const Discrepancy& each : verification.discrepancies)
                qWarning() << each.what << each.where;
            QVERIFY(verification.discrepancies.isEmpty());
            QCOMPARE(verification.journalEntries, entriesOf(*vault).last().sequence);
        }
        const Verification full = check(vault);
        QCOMPARE(full.contents, 3);
        QCOMPARE(full.checkedBytes, 1 + 3001 + 6001);
    }

    void attacksOnTheJournalAreFoundAtTheirFirstEntry_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, const char* sql, const QString& what, int entry) {
            QTest::newRow(name) << QByteArray(sql) << what << u"journal_entry %1"_s.arg(entry);
        };
        row("verb edited", "UPDATE journal_entry SET verb = 'x' WHERE sequence = 5",
            u"journal.hash_differs"_s, 5);
        row("time edited", "UPDATE journal_entry SET written_at = '2027' WHERE sequence = 5",
            u"journal.hash_differs"_s, 5);
        row("actor added", "UPDATE journal_entry SET actor = zeroblob(16) WHERE sequence = 5",
            u"journal.hash_differs"_s, 5);
        row("entry deleted",
            "DELETE FROM journal_body WHERE sequence = 5;"
            "DELETE FROM journal_entry WHERE sequence = 5",
            u"journal.gap"_s, 6);
        row("first entry deleted",
            "DELETE FROM journal_body WHERE sequence = 1;"
            "DELETE FROM journal_entry WHERE sequence = 1",
            u"journal.gap"_s, 2);
        row("entries swapped",
            "UPDATE journal_entry SET sequence = 1000 WHERE sequence = 5;"
            "UPDATE journal_entry SET sequence = 5 WHERE sequence = 6;"
            "UPDATE journal_entry SET sequence = 6 WHERE sequence = 1000",
            u"journal.previous_differs"_s, 5);
        row("entry doubled",
            "INSERT INTO journal_entry SELECT 1000, written_at, actor, verb, entity, entity_id, "
            "change_set, previous_hash, body_hash, entry_hash FROM journal_entry WHERE sequence = "
            "5",
            u"journal.gap"_s, 1000);
        row("details edited",
            "UPDATE journal_body SET body = CAST(replace(body, 'w', 'v') AS BLOB) "
            "WHERE sequence = 3",
            u"journal.body_differs"_s, 3);
        row("details of another",
            "UPDATE journal_body SET (nonce, body) = "
            "(SELECT nonce, body FROM journal_body WHERE sequence = 4) WHERE sequence = 3",
            u"journal.body_differs"_s, 3);
        row("details deleted", "DELETE FROM journal_body WHERE sequence = 3",
            u"journal.body_missing"_s, 3);
    }

    void attacksOnTheJournalAreFoundAtTheirFirstEntry()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, what);
        QFETCH(QString, where);
        for (const quint32 seed : {3U, 4U}) {
            TestVault vault;
            fill(vault, seed);
            attack(vault, sql);
            for (const VerifyLevel level : {VerifyLevel::Quick, VerifyLevel::Full}) {
                const Verification verification = check(vault, level);
                QVERIFY(!verification.discrepancies.isEmpty());
                const Discrepancy& first = verification.discrepancies.first();
                QCOMPARE(first.what, what);
                QCOMPARE(first.where, where);
                QVERIFY(first.sentence.contains(where));
                QCOMPARE(first.severity, Severity::Damage);
            }
        }
    }

    void anEntryThatIsHashedAnewNoLongerLeadsToTheNext()
    {
        TestVault vault;
        fill(vault, 5);
        const JournalEntry entry = entriesOf(*vault)[4];
        RawHeader header{entry.sequence, entry.writtenAt.toText(), {}, u"forged"_s, entry.entity,
            base::uuidBytes(entry.entityId), idBytes(entry.changeSet), entry.previousHash.toBytes(),
            entry.bodyHash.toBytes()};
        attack(vault,
            "UPDATE journal_entry SET verb = 'forged', entry_hash = "
                + hexLiteral(entryHashOf(header).toBytes()) + " WHERE sequence = 5");
        const Verification verification = check(vault, VerifyLevel::Quick);
        QCOMPARE(verification.discrepancies.size(), 1);
        QCOMPARE(verification.discrepancies[0].what, u"journal.previous_differs"_s);
        QCOMPARE(verification.discrepancies[0].where, u"journal_entry 6"_s);
    }

    // Details may go by law. What they told is lost with them, and no more than that.
    void missingDetailsExplainTheirOwnRecordAlone_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("nothing else") << QByteArray() << Verdict::Incomplete;
        QTest::newRow("their record edited")
            << QByteArray("UPDATE person SET name = 'Eve' WHERE name = 'Ada'")
            << Verdict::Incomplete;
        QTest::newRow("another edited")
            << QByteArray("UPDATE person SET name = 'Eve' WHERE name = 'Bea'") << Verdict::Altered;
        QTest::newRow("another added") << QByteArray(
            "INSERT INTO person VALUES (zeroblob(16), -5, 'Spy', '', 'runs_it', '', "
            "'', '2026-01-01', NULL)") << Verdict::Altered;
        QTest::newRow("one that names theirs")
            << QByteArray("UPDATE scope SET owner_id = (SELECT id FROM person WHERE name = 'Ada')")
            << Verdict::Altered;
        QTest::newRow("told of again since")
            << QByteArray("DELETE FROM journal_body WHERE sequence = (SELECT min(sequence) FROM "
                          "journal_entry WHERE verb = 'bea.add');"
                          "UPDATE person SET name = 'Eve' WHERE name = 'Bea'")
            << Verdict::Altered;
        QTest::newRow("their header gone too")
            << QByteArray("DELETE FROM journal_entry WHERE sequence NOT IN "
                          "(SELECT sequence FROM journal_body)")
            << Verdict::Altered;
    }

    void missingDetailsExplainTheirOwnRecordAlone()
    {
        QFETCH(QByteArray, sql);
        QFETCH(Verdict, verdict);
        TestVault vault;
        const auto add = [&](const QString& name, const QString& verb) {
            return vault.writeOk(
                [&](Transaction& transaction) -> Result<PersonId> {
                    return addPerson(transaction, name);
                },
                verb);
        };
        add(u"Ada"_s, u"ada.add"_s);
        const PersonId bea = add(u"Bob"_s, u"bea.add"_s);
        vault.writeOk([&](Transaction& transaction) -> Status {
            renamePerson(transaction, bea, u"Bea"_s);
            return {};
        });
        vault.writeOk([&](Transaction& transaction) -> Status {
            const auto id = transaction.ids().make<Id<struct ScopeTag>>();
            transaction.about("scope", id);
            Query query(transaction.access(),
                "INSERT INTO scope (id, number, name, owner_id, period_from, period_until) "
                "VALUES (?, ?, 'Payments', ?, '2026-01-01', '2026-12-31')");
            query << id << transaction.nextNumber("scope") << bea;
            query.run();
            return {};
        });
        const StagedContent content = mustHold(vault->content().takeInBytes("users"));
        vault.writeOk([&](Transaction& transaction) -> Status {
            addPerson(transaction, u"Cai"_s);
            return vault->content().keep(transaction, content);
        });
        QVERIFY(check(vault).discrepancies.isEmpty());
        attack(vault,
            "DELETE FROM journal_body WHERE sequence = (SELECT sequence FROM journal_entry WHERE "
            "verb = 'ada.add');"
                + sql);
        QCOMPARE(verdictOf(check(vault).discrepancies), verdict);
    }

    void aTruncatedJournalIsFoundByItsRows()
    {
        TestVault vault;
        fill(vault, 6);
        attack(vault,
            "DELETE FROM journal_body WHERE sequence > 8;"
            "DELETE FROM journal_entry WHERE sequence > 8");
        const QStringList found = codes(check(vault));
        QVERIFY(found.contains(u"row.unknown"_s) || found.contains(u"row.differs"_s));
    }

    void aTruncatedJournalIsFoundByWhatItStatedBefore()
    {
        TestVault vault;
        fill(vault, 6);
        VERIFY_OK(recordVerification(*vault, check(vault), {}));
        attack(vault,
            "DELETE FROM journal_body WHERE sequence > 8;"
            "DELETE FROM journal_entry WHERE sequence > 8");
        QCOMPARE(codes(check(vault, VerifyLevel::Quick)), QStringList{u"journal.head_differs"_s});
    }

    void aForgedLastEntryIsFoundByItsRows()
    {
        TestVault vault;
        fill(vault, 7);
        const JournalEntry last = entriesOf(*vault).last();
        const QByteArray body = canonicalBody({RowChange{
            "person", "{\"id\":{\"hex\":\"ff\"}}", std::nullopt, "{\"name\":\"Nobody\"}"}});
        const QByteArray nonce(32, 'n');
        RawHeader header{last.sequence + 1, last.writtenAt.toText(), {}, u"person.add"_s,
            u"person"_s, QByteArray(16, '\1'), QByteArray(16, '\2'), last.entryHash.toBytes(),
            bodyHashOf(nonce, body).toBytes()};
        const QByteArray sequence = QByteArray::number(header.sequence);
        attack(vault,
            "INSERT INTO journal_entry VALUES (" + sequence + ", '" + header.writtenAt.toLatin1()
                + "', NULL, 'person.add', 'person', " + hexLiteral(header.entityId) + ", "
                + hexLiteral(header.changeSet) + ", " + hexLiteral(header.previousHash) + ", "
                + hexLiteral(header.bodyHash) + ", " + hexLiteral(entryHashOf(header).toBytes())
                + "); INSERT INTO journal_body VALUES (" + sequence + ", " + hexLiteral(nonce)
                + ", " + hexLiteral(body) + ")");
        QCOMPARE(codes(check(vault, VerifyLevel::Quick)), QStringList{});
        QCOMPARE(codes(check(vault)), QStringList{u"row.missing"_s});
    }

    void changesThatTheJournalDoesNotKnowAreFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QStringList>("what");
        QTest::newRow("edited") << QByteArray("UPDATE organisation SET name = 'Other'")
                                << QStringList{u"row.differs"_s};
        QTest::newRow("deleted") << QByteArray("DELETE FROM organisation")
                                 << QStringList{u"row.missing"_s};
        QTest::newRow("added") << QByteArray("INSERT INTO person VALUES (zeroblob(16), -5, 'Spy', "
                                             "'', 'runs_it', '', '', '2026-01-01', NULL)")
                               << QStringList{u"row.unknown"_s};
        QTest::newRow("made NULL")
            << QByteArray("UPDATE scope SET owner_id = NULL") << QStringList{u"row.differs"_s};
        QTest::newRow("numbers given again")
            << QByteArray("UPDATE number_given SET last = 1 WHERE kind = 'person'")
            << QStringList{u"number.behind"_s};
        QTest::newRow("numbers left out")
            << QByteArray("UPDATE number_given SET last = last + 5 WHERE kind = 'person'")
            << QStringList{u"number.ahead"_s};
        QTest::newRow("content renamed")
            << QByteArray("UPDATE content SET sha256 = zeroblob(32) WHERE number = 2")
            << QStringList{u"row.unknown"_s, u"row.missing"_s, u"content.altered"_s};
        QTest::newRow("content resized")
            << QByteArray("UPDATE content SET size = size + 1 WHERE number = 2")
            << QStringList{u"row.differs"_s, u"content.altered"_s};
        QTest::newRow("byte of content flipped")
            << QByteArray("UPDATE content_chunk SET bytes = "
                          "CAST('X' || substr(bytes, 2) AS BLOB) WHERE id >> 20 = 2")
            << QStringList{u"content.altered"_s};
        QTest::newRow("content removed")
            << QByteArray("DELETE FROM content_chunk WHERE id >> 20 = 2")
            << QStringList{u"content.missing"_s};
        QTest::newRow("content moved")
            << QByteArray("UPDATE content_chunk SET id = id + 1 WHERE id >> 20 = 2")
            << QStringList{u"content.missing"_s};
        QTest::newRow("content lengthened")
            << QByteArray("INSERT INTO content_chunk VALUES ((2 << 20) + 1, x'00')")
            << QStringList{u"content.altered"_s};
    }

    void changesThatTheJournalDoesNotKnowAreFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QStringList, what);
        TestVault vault;
        fill(vault, 8, 30);
        attack(vault, "PRAGMA foreign_keys = OFF; " + sql);
        QCOMPARE(codes(check(vault)), what);
    }

    // Who meets it reads which counter it is, and where the vault comes from again.
    void aCounterAtItsEndIsNamed()
    {
        TestVault vault;
        fill(vault, 8, 30);
        attack(vault, "UPDATE number_given SET last = 9223372036854775807 WHERE kind = 'person'");
        QCOMPARE(codes(check(vault)), QStringList{u"number.ahead"_s});
        const Status added
            = vault->write({{}, u"person.add"_s}, [](Transaction& transaction) -> Status {
                  addPerson(transaction, u"Ann"_s);
                  return {};
              });
        QVERIFY(!added);
        QCOMPARE(wordsFor(added.error()).sentence,
            u"The counter of numbers stands at its end, so that none can be given: person."_s);
    }

    void aBrokenReferenceIsFound()
    {
        TestVault vault;
        fill(vault, 8, 30);
        attack(vault, "PRAGMA foreign_keys = OFF; UPDATE scope SET owner_id = zeroblob(16)");
        QVERIFY(codes(check(vault, VerifyLevel::Quick)).contains(u"file.reference"_s));
    }

    void aForeignSchemaIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("where");
        QTest::newRow("trigger added")
            << QByteArray("CREATE TRIGGER spy AFTER INSERT ON person BEGIN SELECT 1; END")
            << u"trigger spy"_s;
        QTest::newRow("trigger dropped")
            << QByteArray("DROP TRIGGER journal_entry_delete_is_refused")
            << u"trigger journal_entry_delete_is_refused"_s;
        QTest::newRow("table added") << QByteArray("CREATE TABLE extra (a)") << u"table extra"_s;
        QTest::newRow("view added")
            << QByteArray("CREATE VIEW extra AS SELECT 1") << u"view extra"_s;
        QTest::newRow("index dropped") << QByteArray("DROP INDEX evidence_file_by_content")
                                       << u"index evidence_file_by_content"_s;
    }

    void aForeignSchemaIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, where);
        TestVault vault;
        vault.close();
        RawVault(vault.path()).run(sql);
        vault.reopen(OpenMode::ReadOnly);
        const Verification verification = check(vault, VerifyLevel::Quick);
        QVERIFY(!verification.discrepancies.isEmpty());
        QCOMPARE(verification.discrepancies[0].what, u"schema.differs"_s);
        QCOMPARE(verification.discrepancies[0].where, where);
    }

    void contentThatNothingReachesIsANotice()
    {
        TestVault vault;
        mustHold(vault->content().takeInBytes("lost"));
        vault.reopen(OpenMode::ReadOnly);
        const Verification verification = check(vault);
        QCOMPARE(codes(verification), QStringList{u"content.unreachable"_s});
        QVERIFY(!hasDamage(verification));
    }

    void aClockThatWentBackIsANotice()
    {
        TestVault vault;
        fill(vault, 9);
        vault.clock.advanceDays(-2);
        RandomHistory(vault, 10).step();
        const Verification verification = check(vault);
        QCOMPARE(codes(verification), QStringList{u"journal.clock_went_back"_s});
        QVERIFY(!hasDamage(verification));
        // A binder would state it as found damage for ever.
        VERIFY_OK(recordVerification(*vault, verification, {}));
        QCOMPARE(
            vault
                .readOk([](Access& access) { return lastVerification(access, VerifyLevel::Full); })
                ->discrepancies,
            0);
    }

    void G4_anyFlipThatChangesContentIsFound()
    {
        TestVault vault;
        fill(vault, 11);
        vault.close();
        RawVault(vault.path()).run("PRAGMA page_size = 512; VACUUM");
        QFile file(vault.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        const QByteArray rows = RawVault(vault.path()).dump();
        QVERIFY(!rows.isNull());
        QRandomGenerator random(12);
        // Each byte in turn is for the long run; here is a sample.
        const bool all = qEnvironmentVariableIsSet("MUNIMENT_EVERY_BYTE");
        int changing = 0;
        for (qsizetype i = 0; i < (all ? whole.size() : 150); ++i) {
            const qsizetype position = all ? i : random.bounded(whole.size());
            QByteArray flipped = whole;
            flipped[position] = char(flipped[position] ^ (1 << random.bounded(8)));
            QVERIFY(file.seek(0) && file.write(flipped) == whole.size() && file.flush());
            if (RawVault(vault.path()).dump() == rows)
                continue;
            ++changing;
            auto opened = Vault::open(vault.path(), OpenMode::ReadOnly, {vault.clock, vault.ids});
            if (!opened)
                continue;
            const auto verification = verify(**opened, VerifyLevel::Full, {});
            QVERIFY2(!verification || hasDamage(*verification),
                QByteArray("unseen at byte " + QByteArray::number(position)).constData());
        }
        QVERIFY(changing > (all ? 1000 : 10));
    }

    void aCheckIsRecordedAndChangesNothingElse()
    {
        TestVault vault;
        fill(vault, 13);
        const auto last = [&](VerifyLevel level) {
            return vault.readOk([&](Access& access) { return lastVerification(access, level); });
        };
        QVERIFY(!last(VerifyLevel::Quick));
        VERIFY_OK(recordVerification(*vault, check(vault), {}));
        QVERIFY(last(VerifyLevel::Full));
        QCOMPARE(last(VerifyLevel::Quick)->level, VerifyLevel::Full);
        QCOMPARE(last(VerifyLevel::Full)->finishedAt, vault.clock.now());
        QCOMPARE(last(VerifyLevel::Full)->discrepancies, 0);
        QVERIFY(check(vault).discrepancies.isEmpty());
    }

    void aCancelledCheckSaysSo()
    {
        TestVault vault;
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled = verify(*vault, VerifyLevel::Full, {stop.get_token(), {}});
        QVERIFY(!cancelled && cancelled.error().is(base::cause::cancelled));
    }

    void aViewOfThePastIsNotChecked()
    {
        TestVault vault;
        const auto past = vault->knownAt(vault.clock.now());
        VERIFY_OK(past);
        const auto refused = verify(**past, VerifyLevel::Quick, {});
        QVERIFY(!refused && refused.error().is(cause::viewOfThePast));
    }
};

MUNIMENT_TEST(VerifyTest, "verify_test")
#include "verify_test.moc"
