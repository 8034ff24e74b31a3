// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/job_bar.h"

#include "tests/support/test_main.h"

#include <QProgressBar>
#include <QPushButton>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

// Runs until it is asked to stop, and says that it is half way.
JobRunner::Handle runLong(JobRunner& jobs, const QString& title)
{
    return jobs.run(
        &jobs, title,
        [](const JobContext& job) {
            job.report({212, 1400, {}});
            while (!job.stop.stop_requested())
                QThread::yieldCurrentThread();
            return 0;
        },
        [](int) {});
}

QList<JobLine*> visibleLines(const QWidget& window)
{
    QList<JobLine*> lines;
    for (JobLine* line : window.findChildren<JobLine*>())
        if (line->isVisible())
            lines.append(line);
    return lines;
}

} // namespace

class JobBarTest : public QObject
{
    Q_OBJECT

private slots:
    void aJobShowsRealCountsAndCanBeCancelled()
    {
        JobRunner jobs;
        QWidget window;
        window.resize(800, 400);
        JobBar bar(jobs, &window);
        window.show();
        QVERIFY(visibleLines(window).isEmpty());
        const JobRunner::Handle job = runLong(jobs, u"Adding files"_s);
        QTRY_COMPARE(visibleLines(window).size(), 1);
        JobLine* line = visibleLines(window).first();
        QTRY_COMPARE(line->text(), u"Adding files: 212 of 1,400"_s);
        auto* cancel = line->findChild<QPushButton*>();
        cancel->click();
        QVERIFY(job->isStopping());
        QTRY_VERIFY(visibleLines(window).isEmpty());
        QVERIFY(jobs.isIdle());
    }

    void severalJobsAreListedAndEachIsCancelledByItself()
    {
        JobRunner jobs;
        QWidget window;
        window.resize(800, 400);
        JobBar bar(jobs, &window);
        bar.setGeometry(0, 370, 800, 28);
        window.show();
        const JobRunner::Handle first = runLong(jobs, u"Adding files"_s);
        const JobRunner::Handle second = runLong(jobs, u"Making the binder"_s);
        QPushButton* more = nullptr;
        for (QPushButton* each : bar.findChildren<QPushButton*>())
            if (each->parentWidget() == &bar)
                more = each;
        QVERIFY(more);
        QTRY_VERIFY(more->isVisible());
        more->click();
        QTRY_COMPARE(visibleLines(window).size(), 3); // the bar's own, and the list of two
        for (JobLine* line : visibleLines(window))
            if (line->text().startsWith(u"Making the binder"_s))
                line->findChild<QPushButton*>()->click();
        QVERIFY(second->isStopping());
        QVERIFY(!first->isStopping());
        QTRY_COMPARE(visibleLines(window).size(), 1);
        jobs.stopAll();
        QTRY_VERIFY(jobs.isIdle());
    }
};

MUNIMENT_TEST(JobBarTest, "job_bar_test")

} // namespace muniment::ui

#include "job_bar_test.moc"
