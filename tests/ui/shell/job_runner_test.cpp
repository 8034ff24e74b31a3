// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_runner.h"

#include "tests/support/test_main.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

#include <atomic>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class JobRunnerTest : public QObject
{
    Q_OBJECT

private slots:
    void worksElsewhereAndAnswersHere();
    void aJobWithATitleIsVisibleWhileItRuns();
    void progressCanBeReadWhileItRuns();
    void stoppingReachesTheJob();
    void anOwnerThatIsGoneIsNotAnswered();
    void ofJobsWithOneQuestionTheNewestCounts();
    void goingWaitsForTheJobs();
    void whatRunsBehindStopsForAJob();
};

void JobRunnerTest::worksElsewhereAndAnswersHere()
{
    JobRunner jobs;
    QObject owner;
    QThread* worked = nullptr;
    QThread* answered = nullptr;
    jobs.run(
        &owner, {}, [](const JobContext&) { return QThread::currentThread(); },
        [&](QThread* thread) {
            worked = thread;
            answered = QThread::currentThread();
        });
    QTRY_VERIFY(answered != nullptr);
    QVERIFY(worked != QThread::currentThread());
    QCOMPARE_EQ(answered, QThread::currentThread());
}

void JobRunnerTest::aJobWithATitleIsVisibleWhileItRuns()
{
    JobRunner jobs;
    QObject owner;
    QSemaphore go;
    QSignalSpy changed(&jobs, &JobRunner::jobsChanged);
    const auto work = [&go](const JobContext&) {
        go.acquire();
        return 1;
    };
    jobs.run(&owner, u"Adding"_s, work, [](int) {});
    jobs.run(&owner, {}, work, [](int) {});
    QCOMPARE_EQ(jobs.visibleJobs().size(), 1);
    QCOMPARE_EQ(jobs.visibleJobs().first()->title(), u"Adding"_s);
    go.release(2);
    QTRY_VERIFY(jobs.isIdle());
    QCOMPARE_EQ(changed.count(), 2);
}

void JobRunnerTest::progressCanBeReadWhileItRuns()
{
    JobRunner jobs;
    QObject owner;
    QSemaphore reported;
    QSemaphore go;
    const auto handle = jobs.run(
        &owner, u"Adding"_s,
        [&](const JobContext& job) {
            job.report({212, 1'400, u"users.csv"_s});
            reported.release();
            go.acquire();
            return 1;
        },
        [](int) {});
    reported.acquire();
    QCOMPARE_EQ(handle->progress().done, 212);
    QCOMPARE_EQ(handle->progress().total, 1'400);
    go.release();
    QTRY_VERIFY(jobs.isIdle());
}

void JobRunnerTest::stoppingReachesTheJob()
{
    JobRunner jobs;
    QObject owner;
    bool stopped = false;
    const auto handle = jobs.run(
        &owner, u"Adding"_s,
        [](const JobContext& job) {
            while (!job.stop.stop_requested())
                QThread::yieldCurrentThread();
            return true;
        },
        [&stopped](bool outcome) { stopped = outcome; });
    handle->stop();
    QVERIFY(handle->isStopping());
    QTRY_VERIFY(stopped);
}

void JobRunnerTest::anOwnerThatIsGoneIsNotAnswered()
{
    JobRunner jobs;
    auto owner = std::make_unique<QObject>();
    bool answered = false;
    jobs.run(
        owner.get(), {},
        [](const JobContext& job) {
            while (!job.stop.stop_requested())
                QThread::yieldCurrentThread();
            return 1;
        },
        [&answered](int) { answered = true; });
    owner.reset();
    QTRY_VERIFY(jobs.isIdle());
    QVERIFY(!answered);
}

void JobRunnerTest::ofJobsWithOneQuestionTheNewestCounts()
{
    JobRunner jobs;
    QObject owner;
    NewestJob newest(jobs);
    QList<int> answers;
    QSemaphore go;
    newest.run(
        &owner,
        [&go](const JobContext&) {
            go.acquire();
            return 1;
        },
        [&answers](int number) { answers.append(number); });
    newest.run(
        &owner, [](const JobContext&) { return 2; },
        [&answers](int number) { answers.append(number); });
    QTRY_COMPARE(answers, QList<int>{2});
    go.release();
    QTRY_VERIFY(jobs.isIdle());
    QCOMPARE_EQ(answers, QList<int>{2});
}

void JobRunnerTest::goingWaitsForTheJobs()
{
    std::atomic<bool> ended = false;
    QObject owner;
    {
        JobRunner jobs;
        jobs.run(
            &owner, {},
            [&ended](const JobContext& job) {
                while (!job.stop.stop_requested())
                    QThread::yieldCurrentThread();
                ended = true;
                return 1;
            },
            [](int) {});
    }
    QVERIFY(ended);
}

void JobRunnerTest::whatRunsBehindStopsForAJob()
{
    JobRunner jobs;
    QObject owner;
    bool isStopped = false;
    QSignalSpy idle(&jobs, &JobRunner::becameIdle);
    const auto untilStopped = [](const JobContext& job) {
        while (!job.stop.stop_requested())
            QThread::yieldCurrentThread();
        return true;
    };
    QVERIFY(jobs.runBehind(&owner, untilStopped, [&](bool stopped) { isStopped = stopped; }));
    QVERIFY(jobs.isIdle());
    jobs.run(
        &owner, {}, [](const JobContext&) { return 1; }, [](int) {});
    QVERIFY(!jobs.runBehind(&owner, untilStopped, [](bool) {}));
    QTRY_VERIFY(isStopped);
    QTRY_COMPARE(idle.size(), 1);
}

MUNIMENT_TEST(JobRunnerTest, "job_runner_test")

} // namespace muniment::ui

#include "job_runner_test.moc"
