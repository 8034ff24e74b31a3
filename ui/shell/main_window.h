// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"
#include "core/vault/verify.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/prompter.h"
#include "ui/shell/settings.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>

#include <functional>

class QActionGroup;
class QFileInfo;
class QMenu;
class QStackedWidget;

namespace muniment::ui {

class DocumentView;
class PageSource;
class Place;
class StartPage;
class StatusStrip;
class VaultOpener;
class VaultPage;
class VaultSession;

// What the window is put together from. All outlive it.
struct WindowParts
{
    JobRunner& jobs;
    Prompter& prompter;
    Settings& settings;
    vault::Surroundings surroundings;
    QString samplePath; // empty: none
    std::function<QList<Place*>(VaultSession&)> makePlaces;
    std::function<std::unique_ptr<PageSource>(const QString& path)> openBinder;
    std::function<void(Appearance)> setAppearance;
};

// Hosts the start page, an open vault with its places, or a binder without a vault.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openVault(const QString& path);
    void openBinder(const QString& path);
    [[nodiscard]] VaultPage* vaultPage() { return m_vaultPage; } // null while no vault is open

signals:
    void vaultOpened();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeFileMenu();
    void makeViewMenu();
    void makeVaultMenu();
    void makeHelpMenu();
    void fillRecentMenu();
    void fillGoMenu();
    void restoreAppearance();

    void newVault();
    void chooseVault();
    void chooseBinder();
    void takeVault(Result<std::unique_ptr<vault::Vault>> vault, const QString& path);
    [[nodiscard]] bool isOpenForWriting(const QFileInfo& file) const;
    void closeVault();
    void tellCheck(const vault::Verification& verification);
    void refreshStart();
    void refreshActions();

    WindowParts m_parts;
    VaultOpener* m_opener;
    QStackedWidget* m_stack;
    StartPage* m_start;
    DocumentView* m_binder;
    StatusStrip* m_status;
    VaultPage* m_vaultPage = nullptr;
    enum class Opening { No, Yes };
    Opening m_opening = Opening::No; // one vault at a time; another is not asked for meanwhile
    QMenu* m_recentMenu = nullptr;
    QMenu* m_goMenu = nullptr;
    QActionGroup* m_appearances = nullptr;
    QList<QAction*> m_vaultActions; // only with an open vault
};

} // namespace muniment::ui
