// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_thread.h"

#include "core/base/sha256.h"
#include "core/vault/content_store.h"
#include "tests/ui/assurance/assurance_place_driver.h"
#include "tests/ui/evidence/evidence_place_driver.h"
#include "tests/ui/made_up_vault.h"
#include "tests/ui/test_window.h"
#include "ui/attestations/sign_sheet.h"
#include "ui/frame/desk_acts.h"
#include "ui/frame/vault_page.h"

#include <QtConcurrentRun>

#include <chrono>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The promise of the window: its thread never hashes content, never reads it and never waits for a
// job, whatever a person does. Each test goes through one kind of work under that watch, and sees
// that others did what the window's thread did not.
class WindowThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void theWatchSeesWhatWouldHoldUpAWindow();
    void lookingThroughAVaultNeverHoldsUpTheWindow();
    void checkingAVaultNeverHoldsUpTheWindow();
    void readingAllBytesBehindNeverHoldsUpTheWindow();
    void changingAVaultNeverHoldsUpTheWindow();
    void takingInAFileNeverHoldsUpTheWindow();
    void signingNeverHoldsUpTheWindow();
    void importingADocumentNeverHoldsUpTheWindow();

private:
    static void rest(tests::TestWindow& window);
    // Opens the vault as its second look, who may do all of this, and begins to watch.
    static void sitDown(tests::TestWindow& window, const tests::MadeUpVault& vault);
};

// Answers make new questions.
void WindowThreadTest::rest(tests::TestWindow& window)
{
    int idle = 0;
    QVERIFY(QTest::qWaitFor(
        [&window, &idle] {
            idle = window.jobs.isIdle() ? idle + 1 : 0;
            return idle > 10;
        },
        60'000));
}

void WindowThreadTest::theWatchSeesWhatWouldHoldUpAWindow()
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

void WindowThreadTest::lookingThroughAVaultNeverHoldsUpTheWindow()
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

void WindowThreadTest::checkingAVaultNeverHoldsUpTheWindow()
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

void WindowThreadTest::readingAllBytesBehindNeverHoldsUpTheWindow()
{
    tests::MadeUpVault vault;
    tests::TestWindow window(RoundPauses{0ms, 0ms});
    tests::WindowThread::watch();
    QVERIFY(window.openVault(vault.path()));
    const CheckRounds& rounds = window.window().vaultPage()->session().rounds();
    QTRY_VERIFY_WITH_TIMEOUT(rounds.finishedAt().has_value(), 60'000);
    const auto seen = tests::WindowThread::seen();
    QCOMPARE(seen.byWindow, QStringList());
    QVERIFY(seen.contentReadElsewhere > 0);
}

void WindowThreadTest::changingAVaultNeverHoldsUpTheWindow()
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

void WindowThreadTest::sitDown(tests::TestWindow& window, const tests::MadeUpVault& vault)
{
    window.window().show();
    QVERIFY(window.openVault(vault.path()));
    VaultSession& session = window.window().vaultPage()->session();
    for (const scope::Person& person : session.view().facts->people)
        if (person.line == scope::Line::SecondLook)
            session.setMe(person.id);
    rest(window);
    tests::WindowThread::watch();
}

void WindowThreadTest::takingInAFileNeverHoldsUpTheWindow()
{
    tests::MadeUpVault vault;
    tests::TestWindow window;
    sitDown(window, vault);
    VaultPage& page = *window.window().vaultPage();
    page.follow(PlaceLink{PlaceKind::Evidence, u"tray"_s});
    auto* place = qobject_cast<EvidencePlace*>(page.currentPlace());
    QVERIFY(place);
    constexpr qint64 size = 3 * 1024 * 1024; // what the watch lets pass is smaller
    const QString path = vault.folder() + u"/log.txt"_s;
    QVERIFY(tests::writeFile(path, QByteArray(size, 'x')));
    tests::Hands hands(place->tray());
    hands.carry({QUrl::fromLocalFile(path)});
    hands.drop({100, 100});
    rest(window);
    auto* sheet = qobject_cast<IntakeSheet*>(place->intake().panel().content());
    QVERIFY(sheet && sheet->form().add());
    rest(window);
    const standing::EvidenceFacts& added = page.session().view().facts->evidence.last();
    QCOMPARE_EQ(added.revisions.last().files.first().size, size);
    page.follow(added.item.id); // and reads it
    rest(window);
    const auto seen = tests::WindowThread::seen();
    QCOMPARE(seen.byWindow, QStringList());
    QVERIFY(seen.hashedElsewhere >= size);
    QVERIFY(seen.contentReadElsewhere > 0);
}

void WindowThreadTest::signingNeverHoldsUpTheWindow()
{
    tests::MadeUpVault vault;
    tests::TestWindow window;
    sitDown(window, vault);
    VaultPage& page = *window.window().vaultPage();
    page.session().setPeriod({Date(2026, 7, 1), Date(2026, 9, 30)});
    const auto signatures = [&page] {
        qsizetype count = 0;
        for (const standing::ControlFacts& control : page.session().view().facts->controls)
            count += control.attestations.size();
        return count;
    };
    const qsizetype before = signatures();
    page.follow(PlaceLink{PlaceKind::Attestations, u"to_sign"_s});
    rest(window);
    for (QAction* action : page.currentPlace()->placeActions())
        if (action->text() == u"Sign next"_s)
            action->trigger();
    auto* sheet = window.window().findChild<SignSheet*>();
    sheet->conclude(attestation::Conclusion::Effective);
    for (int step = 0; step < 20 && signatures() == before; ++step) {
        sheet->form().add(); // opens what was not opened yet, then signs
        rest(window);
    }
    QCOMPARE(signatures(), before + 1);
    const auto seen = tests::WindowThread::seen();
    QCOMPARE(seen.byWindow, QStringList());
    QVERIFY(seen.contentReadElsewhere > 0);
}

void WindowThreadTest::importingADocumentNeverHoldsUpTheWindow()
{
    tests::MadeUpVault vault;
    tests::TestWindow window;
    sitDown(window, vault);
    VaultPage& page = *window.window().vaultPage();
    window.prompter.files
        = {tests::writePaper(vault.folder() + u"/certificate.pdf"_s, tests::certificateLines())};
    page.follow(PlaceLink{PlaceKind::Assurance, u"import"_s});
    rest(window);
    auto* sheet = window.window().findChild<ImportSheet*>();
    sheet->proposals().setValue(
        assurance::Field::Provider, page.session().view().facts->providers.first().name);
    const auto count = [&page] { return page.session().view().facts->assurance.documents.size(); };
    for (int step = 0; step < 5 && count() == 0; ++step) {
        sheet->goOn();
        rest(window);
    }
    QCOMPARE(count(), 1);
    const auto seen = tests::WindowThread::seen();
    QCOMPARE(seen.byWindow, QStringList());
    QVERIFY(seen.hashedElsewhere > 0);
}

MUNIMENT_TEST(WindowThreadTest, "window_thread_test")

} // namespace muniment::ui

#include "window_thread_test.moc"
