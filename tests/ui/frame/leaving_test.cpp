// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/leaving.h"

#include "tests/support/test_main.h"
#include "tests/ui/scripted_prompter.h"
#include "ui/fields/inline_field.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

class LeavingTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsTakenBeforeOneLeaves();
    void whatIsRefusedIsAskedAbout();
    void whatWaitsToBeKeptIsAskedAbout();
    void jobsAreStoppedWhenThePersonSaysSo();
};

void LeavingTest::whatIsTypedIsTakenBeforeOneLeaves()
{
    JobRunner jobs;
    tests::ScriptedPrompter prompter;
    QWidget window;
    Leaving leaving(jobs, prompter, window);
    QString kept;
    InlineField field(&window);
    field.showValue(lineField(u"name"_s, u"Name"_s), u"claims-db"_s);
    field.onCommit([&kept](const FieldValue& value) -> std::optional<Words> {
        kept = std::get<QString>(value);
        return {};
    });
    window.show();
    field.edit(u"orders-db"_s);
    int left = 0;
    leaving.ask(u"Stop"_s, [&left] { ++left; });
    QCOMPARE(kept, u"orders-db"_s);
    QCOMPARE(left, 1);
}

void LeavingTest::whatIsRefusedIsAskedAbout()
{
    JobRunner jobs;
    tests::ScriptedPrompter prompter;
    QWidget window;
    Leaving leaving(jobs, prompter, window);
    InlineField field(&window);
    field.showValue(lineField(u"name"_s, u"Name"_s), u"claims-db"_s);
    field.onCommit([](const FieldValue&) -> std::optional<Words> {
        return Words{u"Taken"_s, u"Another asset has this name."_s, {}};
    });
    window.show();
    field.edit(u"orders-db"_s);
    QVERIFY(!leaving.isFree());
    int left = 0;
    prompter.answers = {Answer::No, Answer::Yes};
    leaving.ask(u"Stop"_s, [&left] { ++left; });
    QCOMPARE(left, 0);
    leaving.ask(u"Stop"_s, [&left] { ++left; });
    QCOMPARE(left, 1);
    QVERIFY(prompter.unexpected.isEmpty());
}

void LeavingTest::whatWaitsToBeKeptIsAskedAbout()
{
    JobRunner jobs;
    tests::ScriptedPrompter prompter;
    QWidget window;
    Leaving leaving(jobs, prompter, window);
    InlineField field(&window);
    field.showValue(lineField(u"name"_s, u"Name"_s), u"claims-db"_s);
    field.onCommit([](const FieldValue&) { return Refusal(); });
    window.show();
    field.edit(u"orders-db"_s);
    field.setReadOnly(u"The disk is full."_s);
    QVERIFY(!leaving.isFree());
    int left = 0;
    prompter.answers = {Answer::No, Answer::Yes};
    leaving.ask(u"Stop"_s, [&left] { ++left; });
    QCOMPARE(left, 0);
    leaving.ask(u"Stop"_s, [&left] { ++left; });
    QCOMPARE(left, 1);
}

void LeavingTest::jobsAreStoppedWhenThePersonSaysSo()
{
    JobRunner jobs;
    tests::ScriptedPrompter prompter;
    QWidget window;
    Leaving leaving(jobs, prompter, window);
    QVERIFY(leaving.isFree());
    jobs.run(
        &jobs, u"Adding files"_s,
        [](const JobContext& job) {
            while (!job.stop.stop_requested())
                QThread::yieldCurrentThread();
            return 0;
        },
        [](int) {});
    QVERIFY(!leaving.isFree());
    int left = 0;
    prompter.answers = {Answer::No, Answer::Yes};
    leaving.ask(u"Stop"_s, [&left] { ++left; });
    QVERIFY(!jobs.isIdle());
    QCOMPARE(left, 0);
    leaving.ask(u"Stop"_s, [&left] { ++left; });
    QTRY_COMPARE(left, 1);
    QVERIFY(jobs.isIdle());
}

MUNIMENT_TEST(LeavingTest, "leaving_test")

} // namespace muniment::ui

#include "leaving_test.moc"
