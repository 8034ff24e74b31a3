// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base_messages.h"
#include "core/scope/scope_register.h"
#include "tests/ui/made_up_vault.h"
#include "tests/ui/test_window.h"
#include "ui/frame/start_page.h"
#include "ui/frame/vault_page.h"
#include "ui/preview/file_preview.h"
#include "ui/shell/place.h"
#include "ui/widgets/document_view.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSet>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <mutex>
#include <sys/resource.h>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void opensAVaultAndRemembersIt();
    void theOpenVaultIsNotOpenedOnceMore();
    void whatACheckFoundIsToldThoughItCouldNotBeWrittenDown();
    void aFileThatIsNoVaultIsSaid();
    void linksLeadToTheRecordAndBack();
    void aChangeOfTheVaultIsShown();
    void scopePeriodAndDayAreKeptForTheNextTime();
    void contentIsNeverReadOnTheWindowsThread();
    void aBinderOpensWithoutAVault();
    void closingTheVaultLeadsBackToTheStart();

private:
    static void closeVault(MainWindow& window);

    tests::MadeUpVault m_vault;
};

void MainWindowTest::closeVault(MainWindow& window)
{
    const QList<QAction*> actions = window.findChildren<QAction*>();
    const auto close = std::find_if(actions.begin(), actions.end(),
        [](const QAction* each) { return each->shortcut() == QKeySequence(u"Ctrl+W"_s); });
    QVERIFY(close != actions.end());
    (*close)->trigger();
    QVERIFY(window.vaultPage() == nullptr);
}

void MainWindowTest::opensAVaultAndRemembersIt()
{
    tests::TestWindow window;
    window.window().show();
    QVERIFY(window.openVault(m_vault.path()));
    QCOMPARE_EQ(window.settings.get(setting::recentVaults), QStringList{m_vault.path()});
    QCOMPARE_EQ(window.window().vaultPage()->placeCount(), 8);
    QVERIFY(window.prompter.told.isEmpty());
}

void MainWindowTest::theOpenVaultIsNotOpenedOnceMore()
{
    tests::TestWindow window;
    QVERIFY(window.openVault(m_vault.path()));
    VaultPage* const page = window.window().vaultPage();
    const QString link = m_vault.folder() + u"/link.muniment"_s;
    QVERIFY(QFile::link(m_vault.path(), link));
    window.window().openVault(m_vault.path());
    window.window().openVault(link);
    QVERIFY(window.jobs.isIdle());
    QCOMPARE_EQ(window.window().vaultPage(), page);
    QVERIFY(!page->session().vault()->isReadOnly());

    // And not twice at once either.
    tests::TestWindow other;
    QSignalSpy opened(&other.window(), &MainWindow::vaultOpened);
    other.window().openVault(m_vault.path());
    QVERIFY(other.openVault(m_vault.path()));
    QCOMPARE_EQ(opened.size(), 1);
    // Here the lock is another's, who may have let go of it: it is tried again.
    QVERIFY(other.window().vaultPage()->session().vault()->isReadOnly());
    other.window().openVault(m_vault.path());
    QTRY_COMPARE(opened.size(), 2);
    QTRY_VERIFY(other.jobs.isIdle());
}

void MainWindowTest::whatACheckFoundIsToldThoughItCouldNotBeWrittenDown()
{
    tests::MadeUpVault vault;
    tests::TestWindow window;
    QVERIFY(window.openVault(vault.path()));
    VaultSession& session = window.window().vaultPage()->session();
    // No file may grow or be written beyond its start: a disk without room.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit none{16 * 1024, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &none);
    QSignalSpy checked(&session, &VaultSession::checked);
    session.check(vault::VerifyLevel::Quick);
    const bool isDone = QTest::qWaitFor([&window] { return window.jobs.isIdle(); });
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(isDone);
    QCOMPARE_EQ(checked.size(), 1);
    QVERIFY(session.lastCheck().has_value());
    QVERIFY(window.prompter.told.contains(u"The check was made but could not be written down"_s));
}

void MainWindowTest::aFileThatIsNoVaultIsSaid()
{
    const QString path = m_vault.folder() + u"/notes.muniment"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("These are notes and no vault.");
    file.close();
    tests::TestWindow window;
    window.window().show();
    const auto& start = *window.window().findChild<StartPage*>();
    window.window().openVault(path);
    QTRY_VERIFY(!start.problemTitle().isEmpty());
    QVERIFY(start.isVisible());
    QVERIFY(window.window().vaultPage() == nullptr);
    const QString notAVault = start.problemTitle();
    window.window().openVault(m_vault.folder() + u"/absent.muniment"_s);
    QTRY_VERIFY(!start.problemTitle().isEmpty());
    QVERIFY(start.problemTitle() != notAVault);
    QVERIFY(window.openVault(m_vault.path()));
    QVERIFY(start.problemTitle().isEmpty());
}

void MainWindowTest::linksLeadToTheRecordAndBack()
{
    tests::TestWindow window;
    window.window().show();
    QVERIFY(window.openVault(m_vault.path()));
    VaultPage& page = *window.window().vaultPage();
    const auto& facts = *page.session().view().facts;
    page.follow(facts.controls.at(4).control.id);
    QCOMPARE_EQ(page.currentPlace()->current(), RecordLink(facts.controls.at(4).control.id));
    page.follow(facts.evidence.at(2).item.id);
    QCOMPARE_EQ(page.currentPlace()->current(), RecordLink(facts.evidence.at(2).item.id));
    page.goBack();
    QCOMPARE_EQ(page.currentPlace()->current(), RecordLink(facts.controls.at(4).control.id));
    page.goBack();
    QCOMPARE_EQ(page.currentPlace(), page.place(0));
}

void MainWindowTest::aChangeOfTheVaultIsShown()
{
    tests::TestWindow window;
    QVERIFY(window.openVault(m_vault.path()));
    VaultSession& session = window.window().vaultPage()->session();
    const auto before = session.view().facts;
    scope::NewPerson person;
    person.name = u"Noor Haddad"_s;
    const auto added = session.vault()->write(
        vault::Act{{}, u"person.add"_s}, [&person](vault::Transaction& transaction) {
            return scope::ScopeRegister::addPerson(transaction, person);
        });
    VERIFY_OK(added);
    QTRY_VERIFY(session.view().facts != before);
    QVERIFY(session.view().facts->person(*added) != nullptr);
}

void MainWindowTest::scopePeriodAndDayAreKeptForTheNextTime()
{
    tests::TestWindow window;
    QVERIFY(window.openVault(m_vault.path()));
    const Period quarter{Date(2026, 10, 1), Date(2026, 12, 31)};
    window.window().vaultPage()->session().setPeriod(quarter);
    window.window().vaultPage()->session().setScope({});
    window.window().vaultPage()->session().setAsOf(Date(2026, 10, 31));
    closeVault(window.window());
    QVERIFY(window.openVault(m_vault.path()));
    const View& view = window.window().vaultPage()->session().view();
    QCOMPARE_EQ(view.period, quarter);
    QVERIFY(view.scope.isNull());
    QVERIFY(view.isAsOfToday()); // a look at another day does not outlive the session
}

// Every way to the bytes of evidence leads through ContentFiles, which notes its thread here.
void MainWindowTest::contentIsNeverReadOnTheWindowsThread()
{
    JobRunner jobs;
    std::mutex mutex;
    QSet<QThread*> readers;
    auto contents = std::make_shared<ContentFiles>(
        [&](const Sha256&, const QString& path, const JobContext&) -> Status {
            const std::lock_guard lock(mutex);
            readers.insert(QThread::currentThread());
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return fail(Problem::Unwritable, base::cause::fileUnwritable, {path, {}});
            file.write("user,role\nana,admin\n");
            return {};
        });
    const documents::HelperClient helper({QStringLiteral(MUNIMENT_BINARIES) + u"/muniment-helper"_s,
        {}, 30, 20, 64LL * 1024 * 1024});
    FilePreview preview(jobs, helper, contents);
    preview.QWidget::show();
    evidence::EvidenceFile file;
    int count = 0;
    for (const QString& type :
        {u"text/csv"_s, u"application/pdf"_s, u"image/png"_s, u"text/plain"_s}) {
        file.mediaType = type;
        file.content = sha256Of(QByteArray::number(++count));
        preview.showFile(file);
        QTRY_VERIFY(jobs.isIdle());
    }
    const auto* stack = preview.findChild<QStackedWidget*>();
    QTRY_VERIFY(stack->currentWidget()->findChild<QPlainTextEdit*>());
    QVERIFY(stack->currentWidget()->findChild<QPlainTextEdit*>()->toPlainText().contains(
        u"ana,admin"_s));
    QVERIFY(!readers.isEmpty());
    QVERIFY(!readers.contains(QThread::currentThread()));
}

void MainWindowTest::aBinderOpensWithoutAVault()
{
    const QString path = m_vault.folder() + u"/binder.pdf"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(tests::numberedPdf(12, u"Binder"_s));
    file.close();
    tests::TestWindow window;
    window.window().show();
    window.window().openBinder(path);
    auto* document = window.window().findChild<DocumentView*>();
    QVERIFY(document);
    QTRY_COMPARE_WITH_TIMEOUT(document->pages().pageCount(), 12, 20'000);
    document->pages().goToPage(7);
    QCOMPARE_EQ(document->pages().currentPage(), 7);
    QTRY_VERIFY_WITH_TIMEOUT(window.jobs.isIdle(), 20'000);
}

void MainWindowTest::closingTheVaultLeadsBackToTheStart()
{
    tests::TestWindow window;
    window.window().show();
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window())); // keys go to the active window
    QVERIFY(window.openVault(m_vault.path()));
    QTest::keyClick(&window.window(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(window.window().vaultPage() == nullptr);
    QVERIFY(window.window().findChild<StartPage*>()->isVisible());
    // The lock is given back once the last job has let go of the vault.
    QTRY_VERIFY(window.jobs.isIdle());
    QVERIFY(m_vault.open() != nullptr);
}

MUNIMENT_TEST(MainWindowTest, "main_window_test")

} // namespace muniment::ui

#include "main_window_test.moc"
