// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/check_round.h"

#include "core/base/sha256.h"
#include "core/vault/content_store.h"
#include "tests/core/vault/people.h"
#include "tests/core/vault/raw_vault.h"
#include "tests/support/test_vault.h"

#include <atomic>
#include <limits>
#include <thread>

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 everything = std::numeric_limits<qint64>::max();
constexpr qint64 mib = 1024 * 1024;

void keepBytes(TestVault& vault, const QByteArray& bytes)
{
    const StagedContent content = mustHold(vault->content().takeInBytes(bytes));
    vault.writeOk([&](Transaction& transaction) -> Status {
        addPerson(transaction, u"Keeper of %1"_s.arg(bytes.size()));
        return vault->content().keep(transaction, content);
    });
}

// Small contents, one that no single read holds, and small ones after it.
qint64 fillToRead(TestVault& vault)
{
    qint64 bytes = 0;
    for (const qint64 size : {qint64(10), 3 * mib, 2 * mib, 9 * mib + 5, qint64(7)}) {
        keepBytes(vault, QByteArray(size, char('a' + size % 20)));
        bytes += size;
    }
    return bytes;
}

RoundStep goOn(TestVault& vault, const RoundState& state, qint64 atMost = everything)
{
    return mustHold(goOnWithRound(*vault, state, atMost, {}));
}

void alter(TestVault& vault, const QByteArray& sql)
{
    vault.close();
    RawVault(vault.path()).runWithoutTriggers(sql);
    vault.reopen(OpenMode::ReadWrite);
}

QByteArray bytesOfVault(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CheckRoundTest : public QObject
{
    Q_OBJECT

private slots:
    void aRoundReadsEveryByteThenRestsForThirtyDays()
    {
        TestVault vault;
        const qint64 bytes = fillToRead(vault);
        QVERIFY(RoundState().isDue(vault.clock.now()));
        const RoundStep step = goOn(vault, {});
        QCOMPARE(step.state.bytes, bytes);
        QCOMPARE(step.total, bytes);
        QVERIFY(step.found.isEmpty());
        QVERIFY(!step.state.begunAt);
        QVERIFY(!step.state.isDue(vault.clock.now()));
        vault.clock.advanceDays(29);
        QVERIFY(!step.state.isDue(vault.clock.now()));
        vault.clock.advanceDays(1);
        QVERIFY(step.state.isDue(vault.clock.now()));
        QCOMPARE(goOn(vault, step.state).state.bytes, bytes); // all of them again
    }

    void aRoundGoesOnWhereItStoppedAlsoAfterARestart()
    {
        TestVault vault;
        const qint64 bytes = fillToRead(vault);
        RoundState state;
        int steps = 0;
        for (; state.begunAt || !state.finishedAt; ++steps) {
            const qint64 passed = state.passed;
            const RoundStep step = goOn(vault, state, 1);
            QVERIFY(step.state.passed >= passed);
            QVERIFY(step.found.isEmpty());
            // What was half read is read on, but for a restart.
            state = step.state.half ? step.state : parseRoundState(step.state.toText());
            QVERIFY(steps < 100);
        }
        QVERIFY2(steps > 4, qPrintable(QString::number(steps)));
        QCOMPARE(state.bytes, bytes); // each once
    }

    void aContentThatWasHalfReadAtARestartIsReadFromItsBeginning()
    {
        TestVault vault;
        keepBytes(vault, QByteArray(9 * mib, 'l'));
        const RoundStep half = goOn(vault, {}, 1);
        QVERIFY(half.state.half != nullptr);
        QCOMPARE(half.state.bytes, 0);
        const RoundStep whole = goOn(vault, parseRoundState(half.state.toText()));
        QVERIFY(whole.found.isEmpty());
        QCOMPARE(whole.state.bytes, 9 * mib);
        QVERIFY(whole.state.finishedAt.has_value());
    }

    void aFlippedByteIsFound_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("in a small content") << qint64(10);
        QTest::newRow("in the middle of a large one") << 9 * mib + 5;
    }

    void aFlippedByteIsFound()
    {
        QFETCH(qint64, size);
        TestVault vault;
        fillToRead(vault);
        alter(vault,
            "UPDATE content_chunk SET bytes = CAST(x'00' || substr(bytes, 2) AS BLOB) WHERE id = "
            "(SELECT max(id) "
            "FROM content_chunk WHERE id >> 20 = (SELECT number FROM content WHERE size = "
                + QByteArray::number(size) + "))");
        const RoundStep step = goOn(vault, {});
        QCOMPARE(step.found.size(), 1);
        QCOMPARE(step.found.first().what, u"content.altered"_s);
        QCOMPARE(
            step.found.first().where, sha256Of(QByteArray(size, char('a' + size % 20))).toHex());
        QCOMPARE(step.state.damages, 1);
        QVERIFY(step.state.foundAt == vault.clock.now());
        QCOMPARE(parseRoundState(step.state.toText()).damages, 1);
    }

    void aRecordThatWasAlteredByHandIsFoundWhenTheRoundEnds()
    {
        TestVault vault;
        fillToRead(vault);
        alter(vault, "UPDATE person SET name = 'Somebody else' WHERE name = 'Keeper of 10'");
        const RoundStep step = goOn(vault, {});
        QVERIFY(step.state.damages > 0);
        QVERIFY(step.state.finishedAt.has_value());
    }

    void aRoundThatIsStoppedHandsOutHowFarItCame()
    {
        TestVault vault;
        fillToRead(vault);
        const RoundState state = goOn(vault, {}, 1).state;
        std::stop_source stop;
        stop.request_stop();
        const RoundStep stopped
            = mustHold(goOnWithRound(*vault, state, everything, {stop.get_token(), {}}));
        QCOMPARE(stopped.state.passed, state.passed);
        QCOMPARE(stopped.state.bytes, state.bytes);
        QVERIFY(!stopped.state.finishedAt);
    }

    void whatComesInMeanwhileIsReadInTheSameRound()
    {
        TestVault vault;
        const qint64 bytes = fillToRead(vault);
        const RoundState state = goOn(vault, {}, 1).state;
        keepBytes(vault, QByteArray(1234, 'n'));
        QCOMPARE(goOn(vault, state).state.bytes, bytes + 1234);
    }

    void aPersonWritesWhileARoundGoesOn()
    {
        TestVault vault;
        fillToRead(vault);
        std::atomic<bool> isEnough{false};
        std::atomic<int> rounds{0};
        std::thread reader([&] {
            while (!isEnough) {
                goOn(vault, {});
                ++rounds;
            }
        });
        Status all;
        for (int i = 0; i < 40 || rounds == 0; ++i) {
            const Status written = vault->write(
                Act{{}, u"test.write"_s},
                [&](Transaction& transaction) -> Status {
                    addPerson(transaction, u"Person %1"_s.arg(i));
                    return {};
                },
                Priority::WindowAtOnce);
            if (all && !written)
                all = written;
        }
        isEnough = true;
        reader.join();
        VERIFY_OK(all);
    }

    void aRoundLeavesTheVaultAsItIs()
    {
        TestVault vault;
        fillToRead(vault);
        vault.close();
        const QByteArray before = bytesOfVault(vault.path());
        vault.reopen();
        goOn(vault, {});
        vault.close();
        QCOMPARE(sha256Of(bytesOfVault(vault.path())), sha256Of(before));
    }

    void aTextOfNoSenseIsARoundThatWasNeverMade()
    {
        for (const QString& text : {u""_s, u"[]"_s, u"{\"passed\":-4,\"begun\":\"x\"}"_s}) {
            const RoundState state = parseRoundState(text);
            QCOMPARE(state.passed, 0);
            QVERIFY(!state.begunAt && !state.finishedAt);
        }
    }
};

MUNIMENT_TEST(CheckRoundTest, "check_round_test")

#include "check_round_test.moc"
