// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/vault/content_store.h"
#include "tests/ui/made_up_vault.h"
#include "tests/ui/test_window.h"
#include "tests/ui/window/window_thread.h"
#include "ui/frame/desk_acts.h"
#include "ui/frame/vault_page.h"
#include "ui/shell/place.h"

#include <QtConcurrentRun>

namespace muniment::ui {

using namespace Qt::StringLiterals;

// The guarantee of the window: its thread never hashes content, never reads it, and never waits for
// a job, whatever a person does.
class StallTest : public QObject
{
    Q_OBJECT

private slots:
    void theWatchSeesWhatWouldHoldUpAWindow();
    void lookingThroughAVaultNeverHoldsUpTheWindow();
    void checkingAVaultNeverHoldsUpTheWindow();
    void changingAVaultNeverHoldsUpTheWindow();

private:
    static void rest(tests::TestWindow& window);
};

// Answers make new questions.
void StallTest::rest(tests::TestWindow& window)
{
    int idle = 0;
    QVERIFY(QTest::qWaitFor(
        [&window, &idle] {
            idle = window.jobs.isIdle() ? idle + 1 : 0;
            return idle > 10;
        },
        60'000));
}

void StallTest::theWatchSeesWhatWouldHoldUpAWindow()
{
    tests::MadeUpVault made;
    const auto vault = made.open();
    tests::WindowThread::watch();
    (void)sha256Of(QByteArray(1024 * 1024, 'x'));
    const auto digest = tests::mustHold(vault->read(standing::loadFacts))
                            .evidence.first()
                            .revisions.last()
                            .files.first()
                            .content;
    VERIFY_OK(vault->content().exportTo(digest, made.folder() + u"/out"_s, {}));
    std::atomic<bool> mayEnd = false;
    QFuture<void> job = QtConcurrent::run([&mayEnd] {
        while (!mayEnd)
            QThread::yieldCurrentThread();
    });
    QtConcurrent::run([&mayEnd] { mayEnd = true; }).then([] {});
    job.waitForFinished();
    const QStringList seen = tests::WindowThread::seen().byWindow;
    const auto has = [&seen](const QString& words) { return seen.filter(words).size() > 0; };
    QVERIFY(has(u"hashed 1048576"_s));
    QVERIFY(has(u"content_chunk"_s));
    QVERIFY(has(u"waited for a job"_s));
}

void StallTest::lookingThroughAVaultNeverHoldsUpTheWindow()
{
    tests::MadeUpVault vault;
    tests::TestWindow window;
    window.clock.advanceDays(10); // there is a time before now
    window.window().show();
    tests::WindowThread::watch();
    QVERIFY(window.openVault(vault.path()));
    VaultPage& page = *window.window().vaultPage();
    for (int place = 0; place < page.placeCount(); ++place) {
        page.goToPlace(place);
        rest(window);
    }
    const auto facts = page.session().view().facts;
    page.follow(facts->controls.first().control.id);
    page.peek();
    for (int item = 0; item < 3; ++item) {
        page.follow(facts->evidence.at(item).item.id); // with a preview of its file
        rest(window);
    }
    page.session().showKnownAt(facts->evidence.first().revisions.first().revision.receivedAt);
    rest(window);
    page.session().showNow();
    rest(window);
    const auto seen = tests::WindowThread::seen();
    QCOMPARE(seen.byWindow, QStringList());
    QVERIFY(seen.contentReadElsewhere > 0);
}

void StallTest::checkingAVaultNeverHoldsUpTheWindow()
{
    tests::MadeUpVault vault;
    tests::TestWindow window;
    QVERIFY(window.openVault(vault.path()));
    tests::WindowThread::watch();
    window.window().vaultPage()->session().check(vault::VerifyLevel::Full);
    rest(window);
    const auto seen = tests::WindowThread::seen();
    QCOMPARE(seen.byWindow, QStringList());
    QVERIFY(seen.hashedElsewhere > 0 && seen.contentReadElsewhere > 0);
}

void StallTest::changingAVaultNeverHoldsUpTheWindow()
{
    tests::MadeUpVault vault;
    tests::TestWindow window;
    window.window().show();
    QVERIFY(window.openVault(vault.path()));
    VaultSession& session = window.window().vaultPage()->session();
    session.setMe(session.view().facts->people.first().id);
    tests::WindowThread::watch();
    window.window().vaultPage()->deskActs().makeRestorePoint();
    session.acts().undo();
    rest(window);
    session.acts().redo();
    rest(window);
    // Closing while a job runs.
    session.check(vault::VerifyLevel::Full);
    window.prompter.answers = {Answer::Yes};
    window.window().close();
    rest(window);
    QCOMPARE(tests::WindowThread::seen().byWindow, QStringList());
}

MUNIMENT_TEST(StallTest, "stall_test")

} // namespace muniment::ui

#include "stall_test.moc"
