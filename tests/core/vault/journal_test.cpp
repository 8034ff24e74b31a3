// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/journal.h"

#include "core/base/canonical_json.h"
#include "core/vault/journal_format.h"
#include "core/vault/vault_messages.h"
#include "core/vault/verify.h"
#include "tests/core/vault/people.h"

#include <QJsonDocument>

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

QList<RowImage> imagesOf(TestVault& vault, qint64 sequence)
{
    return *vault.readOk([&](Access& access) { return rowImages(access, sequence); });
}

using ScopeId = Id<struct ScopeTag>;

ScopeId addScopeWithRegion(Transaction& transaction)
{
    const auto id = transaction.ids().make<ScopeId>();
    transaction.about("scope", id);
    Query query(transaction.access(),
        "INSERT INTO scope (id, number, name, period_from, period_until) "
        "VALUES (?, 1, 'Payments', '2026-01-01', '2026-12-31')");
    query << id;
    query.run();
    Query region(transaction.access(), "INSERT INTO scope_region VALUES (?, 'westeurope')");
    region << id;
    region.run();
    return id;
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void J1_entriesAreNeitherChangedNorRemoved()
    {
        TestVault vault;
        for (const char* sql : {"UPDATE journal_entry SET verb = 'x'", "DELETE FROM journal_entry",
                 "UPDATE journal_body SET body = x'00'"}) {
            const Status refused
                = vault->write(Act{{}, u"test.attack"_s}, [&](Transaction& transaction) {
                      return guarded([&]() -> Status {
                          Query(transaction.access(), sql).run();
                          return {};
                      });
                  });
            QVERIFY(!refused);
            QVERIFY(refused.error().is(cause::ruleOfTheVault));
        }
    }

    void J2_eachEntryCarriesTheHashOfTheOneBefore()
    {
        TestVault vault;
        for (const QString& name : {u"Ada"_s, u"Bo"_s, u"Cy"_s})
            vault.writeOk([&](Transaction& transaction) -> Result<PersonId> {
                return addPerson(transaction, name);
            });
        const QList<JournalEntry> entries = entriesOf(*vault);
        QCOMPARE(entries.size(), 4);
        QCOMPARE(entries.first().previousHash, Sha256{});
        for (qsizetype i = 1; i < entries.size(); ++i)
            QCOMPARE(entries[i].previousHash, entries[i - 1].entryHash);
    }

    void J3_changeAndEntryCommitTogetherOrNotAtAll()
    {
        TestVault vault;
        const Status failed
            = vault->write(Act{{}, u"test.write"_s}, [](Transaction& transaction) -> Status {
                  addPerson(transaction, u"Ada"_s);
                  return fail(Problem::Refused, cause::nothingToUndo);
              });
        QVERIFY(!failed);
        QVERIFY(peopleOf(*vault).isEmpty());
        QCOMPARE(entriesOf(*vault).size(), 1);
    }

    void J4_everyChangedRowStandsInOneEntryOfItsRecord()
    {
        TestVault vault;
        const auto ids = vault.writeOk([](Transaction& transaction) -> Result<QList<PersonId>> {
            const PersonId ada = addPerson(transaction, u"Ada"_s);
            const PersonId bo = addPerson(transaction, u"Bo"_s);
            renamePerson(transaction, ada, u"Ada L."_s);
            return QList<PersonId>{ada, bo};
        });
        const QList<JournalEntry> entries = entriesOf(*vault);
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[1].entityId, ids[0].value);
        QCOMPARE(entries[1].changeSet, entries[2].changeSet);
        const QList<RowImage> ada = imagesOf(vault, 2);
        QCOMPARE(ada.size(), 1);
        QVERIFY(!ada[0].before);
        QCOMPARE(ada[0].after->value(u"name"_s).toString(), u"Ada L."_s);
        QCOMPARE(imagesOf(vault, 3)[0].after->value(u"name"_s).toString(), u"Bo"_s);
    }

    void J4_aChangedKeyIsTheEndOfOneRowAndTheStartOfAnother()
    {
        TestVault vault;
        const ScopeId scope = vault.writeOk([](Transaction& transaction) -> Result<ScopeId> {
            return addScopeWithRegion(transaction);
        });
        vault.writeOk([&](Transaction& transaction) -> Status {
            transaction.about("scope", scope);
            Query(transaction.access(), "UPDATE scope_region SET region = 'northeurope'").run();
            return {};
        });
        const QList<RowImage> images = imagesOf(vault, 3);
        QCOMPARE(images.size(), 2);
        QVERIFY(images[0].before && !images[0].after);
        QVERIFY(!images[1].before && images[1].after);
    }

    void J4_aStatementThatFailsHalfWayLeavesNoImage()
    {
        TestVault vault;
        const PersonId ada = vault.writeOk([](Transaction& transaction) -> Result<PersonId> {
            const PersonId first = addPerson(transaction, u"Ada"_s);
            addPerson(transaction, u"Bo"_s);
            return first;
        });
        vault.writeOk([&](Transaction& transaction) -> Status {
            transaction.about("person", ada);
            const Status refused = guarded([&]() -> Status {
                Query(transaction.access(), "UPDATE person SET number = 7").run();
                return {};
            });
            return refused ? fail(Problem::Invalid, cause::nothingToUndo) : Status();
        });
        QCOMPARE(entriesOf(*vault).size(), 3);
    }

    void J4_whatDeletesAllRowsIsRecordedRowByRow()
    {
        TestVault vault;
        vault.writeOk([&](Transaction& transaction) -> Status {
            addPerson(transaction, u"Ada"_s);
            addPerson(transaction, u"Bo"_s);
            return {};
        });
        vault.writeOk([&](Transaction& transaction) -> Status {
            transaction.about("person", transaction.ids().make<PersonId>());
            Query(transaction.access(), "DELETE FROM person").run();
            return {};
        });
        QCOMPARE(imagesOf(vault, 4).size(), 2);
    }

    void J5_aChangeThatChangesNothingWritesNothing()
    {
        TestVault vault;
        const auto id = vault.writeOk([](Transaction& transaction) -> Result<PersonId> {
            return addPerson(transaction, u"Ada"_s);
        });
        int events = 0;
        vault->onChange([&](const ChangeEvent&) { ++events; });
        vault.writeOk([&](Transaction& transaction) -> Status {
            renamePerson(transaction, id, u"Ada"_s);
            renamePerson(transaction, id, u"Bo"_s);
            renamePerson(transaction, id, u"Ada"_s);
            removePerson(transaction, addPerson(transaction, u"Cy"_s));
            return {};
        });
        QCOMPARE(entriesOf(*vault).size(), 2);
        QCOMPARE(events, 0);
    }

    void J6_sequencesCountWithoutAGap()
    {
        TestVault vault;
        for (int i = 0; i < 3; ++i) {
            vault.writeOk([&](Transaction& transaction) -> Status {
                addPerson(transaction, u"Ada"_s);
                addPerson(transaction, u"Bo"_s);
                return {};
            });
            vault.clock.advanceDays(-1);
        }
        qint64 expected = 0;
        for (const JournalEntry& entry : entriesOf(*vault))
            QCOMPARE(entry.sequence, ++expected);
        QCOMPARE(expected, 7);
    }

    void J7_theHeadersFormIsFrozen()
    {
        RawHeader header;
        header.sequence = 7;
        header.writtenAt = u"2026-07-01T09:00:00.000Z"_s;
        header.verb = u"evidence.add"_s;
        header.entity = u"evidence"_s;
        header.entityId = QByteArray(16, '\1');
        header.changeSet = QByteArray(16, '\2');
        header.previousHash = QByteArray(32, '\3');
        header.bodyHash = QByteArray(32, '\4');
        const QByteArray expected = "{\"actor\":null,\"body\":\"" + QByteArray("04").repeated(32)
            + "\",\"change_set\":\"" + QByteArray("02").repeated(16)
            + "\",\"entity\":\"evidence\",\"entity_id\":\"" + QByteArray("01").repeated(16)
            + "\",\"previous\":\"" + QByteArray("03").repeated(32)
            + "\",\"sequence\":7,\"verb\":\"evidence.add\","
              "\"written_at\":\"2026-07-01T09:00:00.000Z\"}";
        QCOMPARE(canonicalHeader(header), expected);
        QCOMPARE(entryHashOf(header), sha256Of(QByteArray(QByteArray(1, '\0') + expected)));
        header.actor = QByteArray(16, '\5');
        QVERIFY(canonicalHeader(header).startsWith("{\"actor\":\"0505"));
    }

    void J8_theBodysFormIsFrozen()
    {
        const QByteArray body = canonicalBody({RowChange{"person", "{\"id\":{\"hex\":\"00ff\"}}",
            std::nullopt, "{\"name\":\"Zoë\",\"number\":9007199254740993}"}});
        QCOMPARE(body,
            QByteArray("{\"rows\":[{\"after\":{\"name\":\"Zoë\",\"number\":9007199254740993},"
                       "\"key\":{\"id\":{\"hex\":\"00ff\"}},\"table\":\"person\"}]}"));
        QCOMPARE(bodyHashOf("nonce", body), sha256Of(QByteArray("nonce" + body)));
        const auto parsed = parseBody(body);
        QVERIFY(parsed && parsed->rows.size() == 1);
        const RowImage& row = parsed->rows.first();
        QCOMPARE(row.table, u"person"_s);
        QCOMPARE(canonicalJson(row.key), QByteArray("{\"id\":{\"hex\":\"00ff\"}}"));
        QVERIFY(!row.before);
        QCOMPARE(row.after->value(u"number"_s).toInteger(), 9007199254740993);
    }

    void J8_theBodyTellsWhereAChangeCameFrom()
    {
        const QByteArray text = canonicalBody({}, u"window"_s, u"assets.csv"_s);
        QCOMPARE(text, QByteArray(R"({"file":"assets.csv","rows":[],"through":"window"})"));
        QCOMPARE(canonicalJson(QJsonDocument::fromJson(text).object()), text);
        QCOMPARE(parseBody(text)->file, u"assets.csv"_s);
        QCOMPARE(parseBody(text)->through, u"window"_s);
        QCOMPARE(parseBody(canonicalBody({}))->through, QString());
    }

    void J8_theBytesOfARowAreThoseOfItsObject_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("null") << QByteArray("NULL");
        QTest::newRow("zero") << QByteArray("0");
        QTest::newRow("a round number") << QByteArray("100000000");
        QTest::newRow("more than a double holds") << QByteArray("-9007199254740993");
        QTest::newRow("smallest number") << QByteArray("-9223372036854775808");
        QTest::newRow("fraction") << QByteArray("1.5");
        QTest::newRow("empty text") << QByteArray("''");
        QTest::newRow("plain text") << QByteArray("'Plain ~ text'");
        QTest::newRow("marks") << QByteArray("'\"quoted\" back\\slash / and one'");
        QTest::newRow("control characters")
            << QByteArray("CAST(x'000108090a0b0c0d1b1f7f' AS TEXT)");
        QTest::newRow("letters of the world") << QByteArray("'Zoë, 東京, \u0645, 🗝'");
        QTest::newRow("replacement character") << QByteArray("'\uFFFD'");
        QTest::newRow("byte order mark") << QByteArray("'\uFEFFmark'");
        QTest::newRow("mark and replacement character") << QByteArray("'\uFEFF \uFFFD'");
        QTest::newRow("no UTF-8") << QByteArray("CAST(x'41ff42' AS TEXT)");
        QTest::newRow("half a pair") << QByteArray("CAST(x'eda080' AS TEXT)");
        QTest::newRow("no bytes") << QByteArray("x''");
        QTest::newRow("bytes") << QByteArray("x'00017f80ff'");
    }
    void J8_theBytesOfARowAreThoseOfItsObject()
    {
        QFETCH(QByteArray, value);
        TestVault vault;
        const QByteArrayList forms = vault.readOk([&](Access& access) -> Result<QByteArrayList> {
            const TableShapes shapes(access.database());
            const TableShape& shape = *shapes.find(u"person"_s);
            QByteArrayList values;
            for (qsizetype i = 0; i < shape.columns.size(); ++i)
                values.append(i % 2 == 0 ? value : QByteArray::number(i));
            SQLite::Statement row(
                access.database(), QByteArray("SELECT " + values.join(", ")).constData());
            row.executeStep();
            const auto valueAt = [&](int column) { return rawValue(row.getColumn(column)); };
            const QJsonObject object = rowOf(shape, row, 0);
            return QByteArrayList{canonicalMembers(shape.members, valueAt), canonicalJson(object),
                canonicalMembers(shape.keyMembers, valueAt), canonicalJson(shape.keyOf(object))};
        });
        QCOMPARE(forms[0], forms[1]);
        QCOMPARE(forms[2], forms[3]);
    }

    void J9_aBodyMayGoWithoutBreakingTheChain()
    {
        TestVault vault;
        vault.writeOk([](Transaction& transaction) -> Status {
            Query(transaction.access(), "DELETE FROM journal_body WHERE sequence = 1").run();
            return {};
        });
        const auto images = vault.readOk([](Access& access) { return rowImages(access, 1); });
        QVERIFY(!images);
        QCOMPARE(entriesOf(*vault).size(), 1);
    }
};

MUNIMENT_TEST(JournalTest, "journal_test")
#include "journal_test.moc"
