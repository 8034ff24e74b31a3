// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/session_backup.h"

#include "core/vault/backup.h"
#include "tests/ui/frame/frame_driver.h"
#include "tests/ui/made_up_vault.h"
#include "ui/frame/desk_acts.h"
#include "ui/frame/window_actions.h"
#include "ui/shell/backup_folder.h"

#include <QDir>

#include <csignal>
#include <sys/resource.h>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

QList<vault::Backup> copiesIn(const QString& folder)
{
    return vault::backupsIn(folder, u"claims"_s);
}

// A disk on which no file grows beyond a few bytes while this lives.
class FullDisk
{
public:
    FullDisk()
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit tight = m_before;
        tight.rlim_cur = 16 * 1024;
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace

class SessionBackupTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void closingTheWindowLeavesOneVerifiedCopy();
    void aVaultThatIsClosedAndOpenedAgainIsCopiedOnlyAfterAChange();
    void whereTheDiskIsFullOneSentenceIsSaidAndTheWindowStillCloses();
    void whoClosesOnceMoreGoesWithoutTheCopy();
    void aVaultThatIsReadOnlyLeavesNone();
    void copiesLieWhereTheyWereAskedToBe();

private:
    [[nodiscard]] MainWindow& window() { return m_desk->window().window(); }
    [[nodiscard]] bool isClosed()
    {
        return QTest::qWaitFor([this] { return !window().isVisible(); }, 120'000);
    }
    void closeVault()
    {
        window().actions().action(Command::CloseVault)->trigger();
        QVERIFY(m_desk->isIdle());
    }

    std::unique_ptr<tests::MadeUpVault> m_vault;
    std::unique_ptr<tests::FrameDriver> m_desk;
};

void SessionBackupTest::init()
{
    m_vault = std::make_unique<tests::MadeUpVault>();
    m_desk = std::make_unique<tests::FrameDriver>();
    QVERIFY(m_desk->open(m_vault->path()));
}

void SessionBackupTest::cleanup()
{
    QCOMPARE(m_desk->prompter().unexpected, QStringList());
    m_desk.reset();
}

void SessionBackupTest::closingTheWindowLeavesOneVerifiedCopy()
{
    QVERIFY(!window().close());
    QVERIFY(isClosed());
    const QList<vault::Backup> copies = copiesIn(m_vault->folder());
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies.first().name.kind, vault::BackupKind::Session);
    QVERIFY(vault::checkBackup(
        copies.first().path, vault::VerifyLevel::Full, {m_vault->clock, m_vault->ids}, {}));
    QCOMPARE(m_desk->prompter().told, QStringList());
}

void SessionBackupTest::aVaultThatIsClosedAndOpenedAgainIsCopiedOnlyAfterAChange()
{
    closeVault();
    QCOMPARE(copiesIn(m_vault->folder()).size(), 1);
    QVERIFY(m_desk->window().openVault(m_vault->path()));
    QVERIFY(!m_desk->session().vault()->isReadOnly());
    closeVault();
    QCOMPARE(copiesIn(m_vault->folder()).size(), 1);
    QVERIFY(m_desk->window().openVault(m_vault->path()));
    m_desk->sitDown();
    m_desk->page().deskActs().makeRestorePoint();
    QVERIFY(m_desk->isIdle());
    // Opened once more before the copy is finished, it can still be written.
    window().actions().action(Command::CloseVault)->trigger();
    QVERIFY(m_desk->window().openVault(m_vault->path()));
    QVERIFY(!m_desk->session().vault()->isReadOnly());
    QCOMPARE(copiesIn(m_vault->folder()).size(), 2);
}

void SessionBackupTest::whereTheDiskIsFullOneSentenceIsSaidAndTheWindowStillCloses()
{
    const FullDisk disk;
    m_desk->prompter().answers = {Answer::No, Answer::Yes};
    QVERIFY(!window().close());
    QVERIFY(m_desk->isIdle());
    QVERIFY(window().isVisible()); // room can be made first
    QVERIFY(!window().close());
    QVERIFY(isClosed());
    QVERIFY(copiesIn(m_vault->folder()).isEmpty());
    // Nothing half done is left.
    QCOMPARE(QDir(m_vault->folder()).entryList({u"*.unfinished*"_s}, QDir::Files | QDir::Hidden),
        QStringList());
}

void SessionBackupTest::whoClosesOnceMoreGoesWithoutTheCopy()
{
    m_desk->prompter().answers = {Answer::Yes};
    QVERIFY(!window().close());
    QVERIFY(!m_desk->window().jobs.visibleJobs().isEmpty());
    window().close();
    QVERIFY(isClosed());
    QVERIFY(m_desk->isIdle());
    QVERIFY(m_desk->prompter().answers.isEmpty());
}

void SessionBackupTest::aVaultThatIsReadOnlyLeavesNone()
{
    closeVault();
    const auto count = copiesIn(m_vault->folder()).size();
    const std::unique_ptr<vault::Vault> other = m_vault->open();
    QVERIFY(other != nullptr);
    QVERIFY(m_desk->window().openVault(m_vault->path()));
    QVERIFY(m_desk->session().vault()->isReadOnly());
    QVERIFY(window().close());
    QCOMPARE(copiesIn(m_vault->folder()).size(), count);
}

void SessionBackupTest::copiesLieWhereTheyWereAskedToBe()
{
    const QTemporaryDir elsewhere;
    setBackupFolder(m_desk->window().settings, *m_desk->session().vault(), elsewhere.path());
    closeVault();
    QCOMPARE(copiesIn(elsewhere.path()).size(), 1);
    QVERIFY(copiesIn(m_vault->folder()).isEmpty());
}

MUNIMENT_TEST(SessionBackupTest, "session_backup_test")

} // namespace muniment::ui

#include "session_backup_test.moc"
