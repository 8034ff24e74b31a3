// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"
#include "core/vault/verify.h"
#include "ui/shell/check_rounds.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/prompter.h"
#include "ui/shell/settings.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QActionGroup;
class QMenu;
class QStackedWidget;

namespace muniment::ui {

class CommandPalette;
class DocumentView;
struct HelpGroup;
class Leaving;
class PageSource;
class Place;
class PlaceMenus;
class SessionBackup;
class StartPage;
class StatusStrip;
class VaultDoor;
class VaultPage;
class VaultRestore;
class VaultSession;
class WindowActions;

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
    std::optional<RoundPauses> rounds = std::nullopt; // absent: no bytes are read behind the rest
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
    [[nodiscard]] WindowActions& actions() { return *m_actions; }

signals:
    void vaultOpened();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void connectActions();
    void connectEditing();
    void connectPageActions();
    void makeAppearanceMenu();
    void fillRecentMenu();
    void takeAppearance();

    void chooseBinder();
    void takeVault(const std::shared_ptr<vault::Vault>& vault);
    void connectSession(VaultSession& session);
    void openAgain(const QString& path);
    void whenLetGo(const std::weak_ptr<vault::Vault>& vault, const std::function<void()>& then);
    void restore(const QString& backup);
    enum class Copying { No, Yes };
    void closeVault(Copying copying = Copying::No);
    void closeAfterCopy();
    void showStart();
    void tellCheck(const vault::Verification& verification);
    enum class Find { Everything, Records };
    void openPalette(Find what);
    void noteCommand(const QString& id);
    [[nodiscard]] QStringList recentCommands() const; // newest first
    [[nodiscard]] QString openVaultId() const;
    void showSteps();
    void showHelp(const QString& title, const QList<HelpGroup>& groups);
    void refreshActions();

    WindowParts m_parts;
    WindowActions* m_actions;
    PlaceMenus* m_placeMenus;
    VaultDoor* m_door;
    Leaving* m_leaving;
    SessionBackup* m_sessionBackup;
    VaultRestore* m_restore;
    QStackedWidget* m_stack;
    StartPage* m_start;
    DocumentView* m_binder;
    StatusStrip* m_status;
    CommandPalette* m_palette;
    VaultPage* m_vaultPage = nullptr;
    QMenu* m_recentMenu = nullptr;
    QActionGroup* m_appearances = nullptr;
    enum class Closing { No, OnceCopied, Yes };
    Closing m_closing = Closing::No;
};

} // namespace muniment::ui
