// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/main_window.h"

#include "ui/fields/inline_field.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/desk_acts.h"
#include "ui/frame/edit_keys.h"
#include "ui/frame/help_dialog.h"
#include "ui/frame/leaving.h"
#include "ui/frame/place_menus.h"
#include "ui/frame/promises.h"
#include "ui/frame/session_backup.h"
#include "ui/frame/start_page.h"
#include "ui/frame/status_strip.h"
#include "ui/frame/vault_door.h"
#include "ui/frame/vault_page.h"
#include "ui/frame/vault_restore.h"
#include "ui/frame/window_actions.h"
#include "ui/frame/window_geometry.h"
#include "ui/frame/window_help.h"
#include "ui/widgets/document_view.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype commandsKept = 12;
constexpr qsizetype discrepanciesTold = 20;

struct NamedAppearance
{
    Appearance appearance;
    QLatin1String name;
};

constexpr NamedAppearance appearances[] = {
    {Appearance::System, "system"_L1},
    {Appearance::Light, "light"_L1},
    {Appearance::Dark, "dark"_L1},
};

} // namespace

MainWindow::MainWindow(WindowParts parts, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_actions(new WindowActions(*menuBar(), this))
    , m_placeMenus(new PlaceMenus(*menuBar(), *m_actions, this))
    , m_door(new VaultDoor(
          m_parts.jobs, m_parts.prompter, m_parts.settings, m_parts.surroundings, this))
    , m_leaving(new Leaving(m_parts.jobs, m_parts.prompter, *this))
    , m_sessionBackup(new SessionBackup(m_parts.jobs, m_parts.settings, m_parts.surroundings, this))
    , m_restore(new VaultRestore(m_parts.jobs, m_parts.prompter, m_parts.surroundings, this))
    , m_stack(new QStackedWidget)
    , m_start(new StartPage)
    , m_binder(new DocumentView)
    , m_status(new StatusStrip(m_parts.jobs))
{
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    setCentralWidget(middle);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_binder);
    m_palette = new CommandPalette(middle, m_parts.jobs);
    new EditKeys(this);

    connect(m_start, &StartPage::newVaultWanted, m_door, &VaultDoor::make);
    connect(m_start, &StartPage::openWanted, m_door, &VaultDoor::choose);
    connect(m_start, &StartPage::binderWanted, this, &MainWindow::chooseBinder);
    connect(m_start, &StartPage::vaultWanted, this, &MainWindow::openVault);
    connect(m_start, &StartPage::forgetWanted, this, [this](const QString& path) {
        m_parts.settings.forgetRecentVault(path);
        showStart();
    });
    connect(m_door, &VaultDoor::opened, this, &MainWindow::takeVault);
    connect(m_door, &VaultDoor::failed, this, [this](const OpeningProblem& problem) {
        if (m_vaultPage) {
            m_parts.prompter.tell(problem.words);
            return;
        }
        m_stack->setCurrentWidget(m_start);
        m_start->showProblem(problem);
    });
    connect(m_palette, &CommandPalette::linkFollowed, this, [this](const RecordLink& link) {
        if (m_vaultPage)
            m_vaultPage->follow(link);
    });
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::noteCommand);
    connectActions();
    takeAppearance();
    restoreWindow(*this, m_parts.settings.get(setting::geometry));
    connect(qApp, &QGuiApplication::screenRemoved, this,
        [this] { QTimer::singleShot(0, this, [this] { bringBack(*this); }); });
    closeVault();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    m_recentMenu = new QMenu(tr("Open &recent"), this);
    m_actions->menu(MenuName::File)
        ->insertMenu(m_actions->action(Command::OpenBinder), m_recentMenu);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    makeAppearanceMenu();

    const auto on = [this](Command command, const std::function<void()>& act) {
        m_actions->on(command, this, act);
    };
    const QString stop = tr("Stop and go on");
    on(Command::NewVault, [this, stop] { m_leaving->ask(stop, [this] { m_door->make(); }); });
    on(Command::OpenVault, [this, stop] { m_leaving->ask(stop, [this] { m_door->choose(); }); });
    on(Command::OpenBinder, [this] { chooseBinder(); });
    on(Command::CloseVault, [this] {
        m_leaving->ask(tr("Stop and close the vault"), [this] { closeVault(Copying::Yes); });
    });
    on(Command::Quit, [this] { close(); });
    on(Command::Palette, [this] { openPalette(Find::Everything); });
    on(Command::FindEverywhere, [this] { openPalette(Find::Records); });
    on(Command::Keys, [this] { showHelp(tr("Keys"), allKeys(*m_actions, *m_placeMenus)); });
    on(Command::Promises, [this] { showHelp(tr("What Muniment promises"), promises()); });
    on(Command::Network, [this] { m_parts.prompter.tell(networkWords()); });
    on(Command::About, [this] { m_parts.prompter.tell(aboutWords()); });
    connect(m_status, &StatusStrip::personWanted, m_actions->action(Command::PersonAtDesk),
        &QAction::trigger);
    connectEditing();
    connectPageActions();
}

void MainWindow::connectEditing()
{
    m_actions->on(Command::Cut, this, [] { editFocused("cut"); });
    m_actions->on(Command::Copy, this, [] { editFocused("copy"); });
    m_actions->on(Command::Paste, this, [] { editFocused("paste"); });
    m_actions->on(Command::Undo, this, [this] { m_vaultPage->session().acts().undo(); });
    m_actions->on(Command::Redo, this, [this] { m_vaultPage->session().acts().redo(); });
}

// All of these are off while no vault is open.
void MainWindow::connectPageActions()
{
    const auto on = [this](Command command, const std::function<void(VaultPage&)>& act) {
        m_actions->on(command, this, [this, act] { act(*m_vaultPage); });
    };
    const auto trigger = [](VaultPage& page, QAction* action, const QString& otherwise) {
        if (action && action->isEnabled())
            action->trigger();
        else
            page.session().acts().say(otherwise);
    };
    on(Command::RestorePoint, [](VaultPage& page) {
        if (finishEditing(page))
            page.deskActs().makeRestorePoint();
    });
    on(Command::Print, [trigger](VaultPage& page) {
        trigger(page, page.currentPlace()->printAction(), tr("There is nothing to print here."));
    });
    on(Command::ExportList, [trigger](VaultPage& page) {
        trigger(page, page.currentPlace()->exportAction(), tr("There is no list to export here."));
    });
    on(Command::Find, [](VaultPage& page) { page.currentPlace()->find(); });
    on(Command::Peek, [](VaultPage& page) { page.peek(); });
    on(Command::NarrowNavigation, [](VaultPage& page) {
        page.setNavigationWidth(page.navigationWidth() == NavigationWidth::Wide
                ? NavigationWidth::Narrow
                : NavigationWidth::Wide);
    });
    on(Command::Back, [](VaultPage& page) { page.goBack(); });
    on(Command::Forward, [](VaultPage& page) { page.goForward(); });
    on(Command::NextNeed, [](VaultPage& page) { page.goToNeed(Way::Next); });
    on(Command::PreviousNeed, [](VaultPage& page) { page.goToNeed(Way::Previous); });
    on(Command::NextPane, [](VaultPage& page) { page.goToPane(Way::Next); });
    on(Command::PreviousPane, [](VaultPage& page) { page.goToPane(Way::Previous); });
    on(Command::CheckQuickly,
        [](VaultPage& page) { page.session().check(vault::VerifyLevel::Quick); });
    on(Command::CheckFully,
        [](VaultPage& page) { page.session().check(vault::VerifyLevel::Full); });
    on(Command::PersonAtDesk, [](VaultPage& page) { page.deskActs().chooseMe(); });
    on(Command::BackToNow, [](VaultPage& page) { page.session().showNow(); });
}

void MainWindow::makeAppearanceMenu()
{
    QMenu& view = *m_actions->menu(MenuName::View);
    view.addSeparator();
    QMenu* looks = view.addMenu(tr("&Appearance"));
    m_appearances = new QActionGroup(this);
    const QString names[] = {tr("As the system"), tr("Light"), tr("Dark")};
    for (std::size_t index = 0; index < std::size(appearances); ++index) {
        QAction* action = looks->addAction(names[index]);
        action->setCheckable(true);
        action->setData(QString(appearances[index].name));
        m_appearances->addAction(action);
    }
    connect(m_appearances, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_parts.settings.set(setting::appearance, action->data().toString());
        takeAppearance();
    });
    connect(&view, &QMenu::aboutToShow, this, [this] {
        m_actions->action(Command::NarrowNavigation)
            ->setChecked(m_vaultPage && m_vaultPage->navigationWidth() == NavigationWidth::Narrow);
    });
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList recent = m_parts.settings.get(setting::recentVaults);
    for (const QString& path : recent)
        m_recentMenu->addAction(
            menuText(QDir::toNativeSeparators(path)), this, [this, path] { openVault(path); });
    if (recent.isEmpty())
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::takeAppearance()
{
    const QString name = m_parts.settings.get(setting::appearance);
    for (const NamedAppearance& each : appearances)
        if (each.name == name)
            m_parts.setAppearance(each.appearance);
    for (QAction* action : m_appearances->actions())
        if (action->data().toString() == name)
            action->setChecked(true);
}

// The sheet holds sizes that follow the font of the desk.
bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        QTimer::singleShot(0, this, &MainWindow::takeAppearance);
    return QMainWindow::event(event);
}

void MainWindow::chooseBinder()
{
    m_parts.prompter.chooseFile({FileQuestion::Kind::Open, u"open_binder"_s, tr("Open a binder"),
                                    tr("Binders (*.pdf)"), {}, {}},
        [this](const QString& path) { openBinder(path); });
}

void MainWindow::openBinder(const QString& path)
{
    if (m_vaultPage) {
        m_vaultPage->follow(BinderFile{path});
        return;
    }
    m_binder->showDocument(m_parts.openBinder(path));
    m_stack->setCurrentWidget(m_binder);
    setWindowTitle(tr("%1 - Muniment").arg(QFileInfo(path).fileName()));
}

// Opened once more, a vault that this window may write would be read-only: the lock on it is the
// window's own.
void MainWindow::openVault(const QString& path)
{
    if (m_vaultPage) {
        const VaultSession& session = m_vaultPage->session();
        if (!session.vault()->isReadOnly() && session.fileState() == VaultWatch::State::There
            && QFileInfo(path).canonicalFilePath() == session.vault()->path())
            return;
    }
    if (m_sessionBackup->isCopying(path)) {
        connect(
            m_sessionBackup, &SessionBackup::ended, this,
            [this, copied = m_sessionBackup->copied(), path] {
                whenLetGo(copied, [this, path] { openVault(path); });
            },
            Qt::SingleShotConnection);
        return;
    }
    m_leaving->ask(tr("Stop and go on"), [this, path] {
        m_start->showNoProblem();
        m_door->open(path);
    });
}

void MainWindow::takeVault(const std::shared_ptr<vault::Vault>& vault)
{
    closeVault(Copying::Yes);
    auto session = std::make_unique<VaultSession>(
        vault, m_parts.jobs, m_parts.settings, m_parts.surroundings, m_parts.rounds);
    VaultSession* const opened = session.get();
    m_vaultPage = new VaultPage(std::move(session), m_parts.settings, m_parts.prompter);
    connectSession(*opened);
    connect(m_vaultPage, &VaultPage::openAgainWanted, this, &MainWindow::openAgain);
    connect(m_vaultPage, &VaultPage::closeWanted, m_actions->action(Command::CloseVault),
        &QAction::trigger);
    connect(m_vaultPage, &VaultPage::placeShown, this, &MainWindow::refreshActions);
    m_vaultPage->setPlaces(m_parts.makePlaces(*opened));
    m_stack->addWidget(m_vaultPage);
    m_stack->setCurrentWidget(m_vaultPage);
    m_placeMenus->setPage(m_vaultPage);
    setWindowTitle(tr("%1 - Muniment").arg(QFileInfo(vault->path()).fileName()));
    setWindowFilePath(vault->path());
    refreshActions();
    emit vaultOpened();
}

void MainWindow::connectSession(VaultSession& session)
{
    connect(&session, &VaultSession::failed, this,
        [this](const Words& words) { m_parts.prompter.tell(words); });
    connect(&session, &VaultSession::checked, this, &MainWindow::tellCheck);
    connect(&session, &VaultSession::restoreWanted, this, &MainWindow::restore);
    const auto showState = [this, &session] {
        m_status->showSession(&session);
        refreshActions();
    };
    connect(&session, &VaultSession::checkChanged, this, showState);
    connect(&session, &VaultSession::deskChanged, this, showState);
    connect(&session.acts(), &Acts::stepsChanged, this, &MainWindow::showSteps);
}

void MainWindow::showStart()
{
    m_start->setSample(m_parts.samplePath);
    m_start->setRecent(m_parts.settings.get(setting::recentVaults));
}

void MainWindow::tellCheck(const vault::Verification& verification)
{
    const auto& found = verification.discrepancies;
    if (found.isEmpty())
        return;
    QStringList lines;
    for (const vault::Discrepancy& each : found.first(qMin(found.size(), discrepanciesTold)))
        lines.append(u"• "_s + each.sentence);
    m_parts.prompter.tell({tr("The check found %n discrepancies", nullptr, int(found.size())),
        lines.join(u'\n'), tr("Keep this vault as it is, and compare it with your last backup.")});
}

QString MainWindow::openVaultId() const
{
    return m_vaultPage ? idText(m_vaultPage->session().vault()->id()) : u"none"_s;
}

QStringList MainWindow::recentCommands() const
{
    return m_parts.settings.choice(openVaultId(), u"recent"_s).split(u'\n', Qt::SkipEmptyParts);
}

void MainWindow::openPalette(Find what)
{
    m_palette->open(what == Find::Everything ? CommandPalette::Offer::Everything
                                             : CommandPalette::Offer::RecordsOnly,
        m_placeMenus->paletteCommands(),
        m_vaultPage ? m_vaultPage->session().view().facts : nullptr, recentCommands());
}

void MainWindow::noteCommand(const QString& id)
{
    QStringList kept = recentCommands();
    kept.removeAll(id);
    kept.prepend(id);
    m_parts.settings.setChoice(
        openVaultId(), u"recent"_s, kept.first(qMin(kept.size(), commandsKept)).join(u'\n'));
}

void MainWindow::showSteps()
{
    const auto name = [this](Command command, const QString& plain, const QString& named,
                          const QString& words) {
        QAction* action = m_actions->action(command);
        action->setText(words.isEmpty() ? plain : named.arg(menuText(words)));
        action->setEnabled(!words.isEmpty());
    };
    const Acts* acts = m_vaultPage ? &m_vaultPage->session().acts() : nullptr;
    const bool canChange = acts && acts->canChange();
    name(Command::Undo, tr("&Undo"), tr("&Undo %1"), canChange ? acts->undoWords() : QString());
    name(Command::Redo, tr("&Redo"), tr("&Redo %1"), canChange ? acts->redoWords() : QString());
}

void MainWindow::showHelp(const QString& title, const QList<HelpGroup>& groups)
{
    auto* dialog = new HelpDialog(title, groups, this);
    dialog->show();
}

void MainWindow::refreshActions()
{
    m_actions->setVaultOpen(m_vaultPage != nullptr);
    showSteps();
    if (!m_vaultPage)
        return;
    const View& view = m_vaultPage->session().view();
    m_actions->action(Command::Back)->setEnabled(m_vaultPage->canGoBack());
    m_actions->action(Command::Forward)->setEnabled(m_vaultPage->canGoForward());
    m_actions->action(Command::BackToNow)
        ->setEnabled(view.isReady() && (view.knownAt || !view.isAsOfToday()));
}

} // namespace muniment::ui
