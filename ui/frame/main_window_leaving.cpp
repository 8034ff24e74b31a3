// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/command_palette.h"
#include "ui/frame/leaving.h"
#include "ui/frame/main_window.h"
#include "ui/frame/place_menus.h"
#include "ui/frame/session_backup.h"
#include "ui/frame/start_page.h"
#include "ui/frame/status_strip.h"
#include "ui/frame/vault_page.h"
#include "ui/frame/vault_restore.h"
#include "ui/widgets/document_view.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>

// How the window lets go of a vault: closing it, closing with it, and opening what takes its place.
namespace muniment::ui {

using namespace std::chrono_literals;

void MainWindow::openAgain(const QString& path)
{
    const std::weak_ptr<vault::Vault> before = m_vaultPage->session().vault();
    closeVault();
    whenLetGo(before, [this, path] { openVault(path); });
}

// The lock is given back once the last job has let go of the vault.
void MainWindow::whenLetGo(
    const std::weak_ptr<vault::Vault>& vault, const std::function<void()>& then)
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [timer, vault, then] {
        if (!vault.expired())
            return;
        timer->deleteLater();
        then();
    });
    timer->start(20ms);
}

void MainWindow::restore(const QString& backup)
{
    const std::weak_ptr<vault::Vault> before = m_vaultPage->session().vault();
    const QString path = m_vaultPage->session().vault()->path();
    const auto restoreOnceFree = [this, before, path, backup] {
        closeVault();
        whenLetGo(before, [this, path, backup] {
            m_restore->run(backup, path, [this, path] { openVault(path); });
        });
    };
    // What was clicked belongs to the page that goes.
    m_restore->ask(m_vaultPage->session(), backup, [this, restoreOnceFree] {
        m_leaving->ask(tr("Stop and restore"),
            [this, restoreOnceFree] { QTimer::singleShot(0, this, restoreOnceFree); });
    });
}

void MainWindow::closeVault(Copying copying)
{
    if (m_vaultPage && copying == Copying::Yes)
        m_sessionBackup->make(
            m_vaultPage->session(), [this](const std::optional<Error>& hindrance) {
                if (hindrance && hindrance->problem != Problem::Cancelled)
                    m_parts.prompter.tell(noCopyWords(*hindrance));
            });
    m_palette->hide(); // it may hold records
    m_status->showSession(nullptr);
    m_binder->showDocument(nullptr);
    m_placeMenus->setPage(nullptr);
    m_stack->setCurrentWidget(m_start);
    delete m_vaultPage;
    m_vaultPage = nullptr;
    setWindowFilePath({});
    setWindowTitle(tr("Muniment"));
    showStart();
    refreshActions();
}

// Whoever closes once more while the copy is made is asked about that job, and goes without it.
void MainWindow::closeAfterCopy()
{
    const auto goOn = [this] {
        m_closing = Closing::Yes;
        close();
    };
    if (m_closing == Closing::Yes)
        return;
    if (m_closing == Closing::OnceCopied || !m_vaultPage) {
        goOn();
        return;
    }
    m_closing = Closing::OnceCopied;
    m_sessionBackup->make(
        m_vaultPage->session(), [this, goOn](const std::optional<Error>& hindrance) {
            if (m_closing == Closing::Yes)
                return;
            if (hindrance && hindrance->problem == Problem::Cancelled) {
                goOn();
                return;
            }
            m_closing = Closing::No;
            if (!hindrance) {
                // The window could be used meanwhile.
                m_leaving->ask(tr("Stop and close"), goOn);
                return;
            }
            m_parts.prompter.confirm(
                {noCopyWords(*hindrance), tr("Close without a backup")}, [goOn](Answer answer) {
                    if (answer == Answer::Yes)
                        goOn();
                });
        });
}

// Where the desk itself is shut down, nobody waits for a copy: the next session makes it.
void MainWindow::closeEvent(QCloseEvent* event)
{
    const bool copyIsDue = m_closing == Closing::No && m_vaultPage && !qApp->isSavingSession()
        && m_sessionBackup->isDue(m_vaultPage->session());
    if (m_closing != Closing::Yes && (copyIsDue || !m_leaving->isFree())) {
        event->ignore();
        m_leaving->ask(tr("Stop and close"), [this] { closeAfterCopy(); });
        return;
    }
    m_parts.settings.set(setting::geometry, saveGeometry());
    m_parts.jobs.stopAll();
    event->accept();
}

} // namespace muniment::ui
