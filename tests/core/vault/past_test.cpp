// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/past.h"

#include "core/vault/content_store.h"
#include "core/vault/undo.h"
#include "core/vault/vault_messages.h"
#include "tests/core/vault/random_history.h"

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

class PastTest : public QObject
{
    Q_OBJECT

private slots:
    void theRecordsStandAsTheyStoodThen_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void theRecordsStandAsTheyStoodThen()
    {
        QFETCH(quint32, seed);
        TestVault vault;
        RandomHistory history(vault, seed);
        struct Moment
        {
            Instant instant;
            QByteArrayList records;
            qint64 sequence;
        };
        QList<Moment> moments;
        for (int i = 0; i < 15; ++i) {
            vault.clock.set(Instant{vault.clock.now().milliseconds + 60'000});
            if (i % 5 == 4)
                VERIFY_OK(undo(*vault, {}));
            else
                history.step();
            moments.append(
                Moment{vault.clock.now(), recordsOf(*vault), entriesOf(*vault).last().sequence});
        }
        for (const Moment& moment : moments) {
            for (const qint64 later : {0, 59'999}) {
                const auto past = vault->knownAt(Instant{moment.instant.milliseconds + later});
                VERIFY_OK(past);
                QCOMPARE(recordsOf(**past), moment.records);
                QCOMPARE(entriesOf(**past).last().sequence, moment.sequence);
            }
        }
    }

    void beforeTheFirstEntryThereIsNothing()
    {
        TestVault vault;
        const auto past = vault->knownAt(Instant{0});
        VERIFY_OK(past);
        QVERIFY(recordsOf(**past).isEmpty());
        QCOMPARE(mustHold((*past)->read(&journalHead)).sequence, 0);
    }

    void staysAsItIsWhileTheVaultGoesOn()
    {
        TestVault vault;
        vault.writeOk([](Transaction& transaction) -> Result<PersonId> {
            return addPerson(transaction, u"Ada"_s);
        });
        const auto past = vault->knownAt(vault.clock.now());
        VERIFY_OK(past);
        vault.writeOk([](Transaction& transaction) -> Result<PersonId> {
            return addPerson(transaction, u"Bo"_s);
        });
        QCOMPARE(peopleOf(**past), QStringList{u"Ada"_s});
        // A second connection of the same view, built while the first is in use.
        const Status nested = (*past)->read([&](Access&) -> Status {
            QTest::qVerify(
                peopleOf(**past) == QStringList{u"Ada"_s}, "same", "", __FILE__, __LINE__);
            return {};
        });
        VERIFY_OK(nested);
    }

    void cannotBeWritten()
    {
        TestVault vault;
        const auto past = vault->knownAt(vault.clock.now());
        VERIFY_OK(past);
        QVERIFY((*past)->isReadOnly());
        const Status refused
            = (*past)->write(Act{{}, u"test.write"_s}, [](Transaction&) -> Status { return {}; });
        QVERIFY(!refused && refused.error().is(cause::viewOfThePast));
        const Status alsoRefused = (*past)->read([](Access& access) {
            return guarded([&]() -> Status {
                Query(access, "DELETE FROM organisation").run();
                return {};
            });
        });
        QVERIFY(!alsoRefused);
    }

    void contentCanBeReadInIt()
    {
        TestVault vault;
        const StagedContent content = mustHold(vault->content().takeInBytes("proof"));
        vault.writeOk([&](Transaction& transaction) -> Status {
            addPerson(transaction, u"Ada"_s);
            return vault->content().keep(transaction, content);
        });
        const Instant then = vault.clock.now();
        vault.clock.advanceDays(1);
        VERIFY_OK(undo(*vault, {}));
        const auto past = vault->knownAt(then);
        VERIFY_OK(past);
        const auto bytes = (*past)->content().bytes(content.digest, 10);
        VERIFY_OK(bytes);
        QCOMPARE(*bytes, QByteArray("proof"));
    }
};

MUNIMENT_TEST(PastTest, "past_test")
#include "past_test.moc"
