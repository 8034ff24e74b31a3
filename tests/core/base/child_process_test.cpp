// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/child_process.h"

#include "tests/support/test_main.h"

#include <QFile>

#include <csignal>
#include <thread>
#include <unistd.h>

using namespace muniment;
using namespace muniment::platform;

class ChildProcessTest : public QObject
{
    Q_OBJECT

private:
    static ChildLimits limits()
    {
        ChildLimits limits;
        limits.longestAnswer = 64 * 1024;
        return limits;
    }

private slots:
    void answersWhatTheWorkReturns()
    {
        const auto outcome = runInChild(limits(), [] { return QByteArray(50'000, 'a'); });
        VERIFY_OK(outcome);
        QCOMPARE(outcome->end, ChildEnd::Answered);
        QCOMPARE(outcome->answer, QByteArray(50'000, 'a'));
    }

    void whatTheChildChangesStaysWithTheChild()
    {
        int value = 1;
        const auto outcome = runInChild(limits(), [&value] {
            value = 2;
            return QByteArray::number(value);
        });
        VERIFY_OK(outcome);
        QCOMPARE(outcome->answer, QByteArray("2"));
        QCOMPARE(value, 1);
    }

    void tellsWhatTookItDown()
    {
        const auto outcome = runInChild(limits(), []() -> QByteArray {
            ::raise(SIGKILL);
            return {};
        });
        VERIFY_OK(outcome);
        QCOMPARE(outcome->end, ChildEnd::WentDown);
        QCOMPARE(outcome->signal, SIGKILL);
    }

    void endsOneThatDoesNotAnswer()
    {
        ChildLimits hasty = limits();
        hasty.secondsToAnswer = 1;
        const auto outcome = runInChild(hasty, []() -> QByteArray {
            for (;;)
                ::pause();
        });
        VERIFY_OK(outcome);
        QCOMPARE(outcome->end, ChildEnd::TookTooLong);
    }

    void endsOneThatOnlyBurnsTime()
    {
        ChildLimits one = limits();
        one.process.cpuSeconds = 1;
        const auto outcome = runInChild(one, []() -> QByteArray {
            for (volatile unsigned i = 0;;)
                i = i + 1U;
        });
        VERIFY_OK(outcome);
        QCOMPARE(outcome->end, ChildEnd::TookTooLong);
        QCOMPARE(outcome->signal, SIGXCPU);
    }

    void endsOneThatSaysTooMuch()
    {
        const auto outcome = runInChild(limits(), [] { return QByteArray(1'000'000, 'a'); });
        VERIFY_OK(outcome);
        QCOMPARE(outcome->end, ChildEnd::SaidTooMuch);
    }

    void startsNoProcessButMayStartThreads()
    {
        const auto outcome = runInChild(limits(), [] {
            const pid_t child = ::fork();
            if (child == 0)
                ::_exit(0);
            QByteArray answer = child < 0 ? "no process" : "a process";
            std::thread([&answer] { answer += ", a thread"; }).join();
            return answer;
        });
        VERIFY_OK(outcome);
        QCOMPARE(outcome->answer, QByteArray("no process, a thread"));
    }

    void takesWhatTheWorkPrintsForItsAnswer()
    {
        // So whoever asked must be ready for anything.
        const auto outcome = runInChild(limits(), [] {
            static_cast<void>(!::write(STDOUT_FILENO, "noise ", 6));
            return QByteArray("answer");
        });
        VERIFY_OK(outcome);
        QCOMPARE(outcome->answer, QByteArray("noise answer"));
    }
};

MUNIMENT_TEST(ChildProcessTest, "child_process_test")
#include "child_process_test.moc"
