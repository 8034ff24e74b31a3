// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/check_rounds.h"

#include "core/scope/scope_register.h"
#include "core/vault/content_store.h"
#include "tests/support/test_vault.h"
#include "ui/shell/settings.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <chrono>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr RoundPauses noPauses{0ms, 0ms};
const QByteArray evidenceBytes(300'000, 'e');

// A vault with content, and a desk that remembers.
struct ReadingDesk
{
    ReadingDesk()
        : store(file.folder() + u"/settings.ini"_s, QSettings::IniFormat)
        , settings(store)
    {
        const vault::StagedContent content
            = tests::mustHold(file->content().takeInBytes(evidenceBytes));
        file.writeOk([&](vault::Transaction& transaction) -> Status {
            scope::NewPerson person;
            person.name = u"Keeper"_s;
            tests::mustHold(scope::ScopeRegister::addPerson(transaction, person));
            return file->content().keep(transaction, content);
        });
    }
    // One byte of the content, by a hand that is not ours.
    void flip()
    {
        file.close();
        QFile disk(file.path());
        QVERIFY(disk.open(QIODevice::ReadWrite));
        const qint64 at = disk.readAll().lastIndexOf(QByteArray(5'000, 'e'));
        QVERIFY(at > 0);
        QVERIFY(disk.seek(at + 17));
        QCOMPARE(disk.write("x"), 1);
    }
    std::shared_ptr<vault::Vault> open()
    {
        file.close();
        return tests::mustHold(
            vault::Vault::open(file.path(), vault::OpenMode::ReadWrite, {file.clock, file.ids}));
    }

    tests::TestVault file;
    QSettings store;
    Settings settings;
    JobRunner jobs;
};

} // namespace

class CheckRoundsTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsReadWhileNoJobRuns();
    void aJobComesFirst();
    void withoutPausesNothingIsRead();
    void damageIsToldAndRememberedUntilACheckFindsNone();
};

void CheckRoundsTest::everythingIsReadWhileNoJobRuns()
{
    ReadingDesk desk;
    {
        CheckRounds rounds(desk.open(), desk.jobs, desk.settings, noPauses);
        QVERIFY(!rounds.finishedAt());
        QTRY_VERIFY(rounds.finishedAt().has_value());
        QVERIFY(!rounds.percent() && !rounds.damage());
    }
    // Nothing is read again before it is due.
    CheckRounds next(desk.open(), desk.jobs, desk.settings, noPauses);
    QVERIFY(next.finishedAt() == desk.file.clock.now());
}

void CheckRoundsTest::aJobComesFirst()
{
    ReadingDesk desk;
    std::atomic<bool> goOn{false};
    desk.jobs.run(
        &desk.jobs, u"Adding files"_s,
        [&goOn](const JobContext&) {
            while (!goOn)
                QThread::yieldCurrentThread();
            return 0;
        },
        [](int) {});
    CheckRounds rounds(desk.open(), desk.jobs, desk.settings, noPauses);
    bool isPast = false; // the time at which a round would have begun
    QTimer::singleShot(5ms, &desk.jobs, [&isPast] { isPast = true; });
    QTRY_VERIFY(isPast);
    QVERIFY(!desk.jobs.runBehind(
        &rounds, [](const JobContext&) { return 0; }, [](int) {}));
    QVERIFY(!rounds.finishedAt());
    goOn = true;
    QTRY_VERIFY(rounds.finishedAt().has_value());
}

void CheckRoundsTest::withoutPausesNothingIsRead()
{
    ReadingDesk desk;
    CheckRounds still(desk.open(), desk.jobs, desk.settings, {});
    QSignalSpy changed(&still, &CheckRounds::changed);
    QSignalSpy idle(&desk.jobs, &JobRunner::becameIdle);
    desk.jobs.run(
        &desk.jobs, {}, [](const JobContext&) { return 0; }, [](int) {});
    QTRY_COMPARE(idle.size(), 1);
    bool isPast = false; // the time at which a round would have begun
    QTimer::singleShot(5ms, &desk.jobs, [&isPast] { isPast = true; });
    QTRY_VERIFY(isPast);
    QVERIFY(desk.jobs.isIdle() && changed.isEmpty() && !still.finishedAt());
}

void CheckRoundsTest::damageIsToldAndRememberedUntilACheckFindsNone()
{
    ReadingDesk desk;
    desk.flip();
    {
        CheckRounds rounds(desk.open(), desk.jobs, desk.settings, noPauses);
        QSignalSpy found(&rounds, &CheckRounds::found);
        QTRY_VERIFY(rounds.finishedAt().has_value());
        QVERIFY(!found.isEmpty());
        QVERIFY(rounds.damage().has_value());
        QCOMPARE(rounds.damage()->discrepancies, 1);
    }
    CheckRounds rounds(desk.open(), desk.jobs, desk.settings, noPauses);
    QVERIFY(rounds.damage().has_value());
    desk.file.clock.advanceDays(1);
    rounds.noteFullCheck({vault::VerifyLevel::Full, desk.file.clock.now(), 0});
    QVERIFY(!rounds.damage());
    QVERIFY(rounds.finishedAt() == desk.file.clock.now());
}

MUNIMENT_TEST(CheckRoundsTest, "check_rounds_test")

} // namespace muniment::ui

#include "check_rounds_test.moc"
