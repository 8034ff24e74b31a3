// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/new_vault_dialog.h"
#include "ui/shell/place.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/vault_opener.h"
#include "ui/shell/vault_page.h"
#include "ui/widgets/document_view.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QSize smallestSize(960, 600);

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
    , m_opener(new VaultOpener(m_parts.jobs, m_parts.prompter, m_parts.surroundings, this))
    , m_stack(new QStackedWidget)
    , m_start(new StartPage)
    , m_binder(new DocumentView)
    , m_status(new StatusStrip(m_parts.jobs))
{
    setMinimumSize(smallestSize);
    resize(usualSize);
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    setCentralWidget(middle);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_binder);

    connect(m_start, &StartPage::newVaultWanted, this, &MainWindow::newVault);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseVault);
    connect(m_start, &StartPage::binderWanted, this, &MainWindow::chooseBinder);
    connect(m_start, &StartPage::vaultWanted, this, &MainWindow::openVault);

    makeFileMenu();
    makeViewMenu();
    makeVaultMenu();
    makeHelpMenu();
    restoreAppearance();
    restoreGeometry(m_parts.settings.get(setting::geometry));
    closeVault();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&New vault…"), QKeySequence::New, this, &MainWindow::newVault);
    menu->addAction(tr("&Open vault…"), QKeySequence::Open, this, &MainWindow::chooseVault);
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    menu->addAction(
        tr("Open &binder…"), QKeySequence(u"Ctrl+B"_s), this, &MainWindow::chooseBinder);
    menu->addSeparator();
    // The standard keys for these two are missing on some platforms.
    menu->addAction(tr("&Close"), QKeySequence(u"Ctrl+W"_s), this, &MainWindow::closeVault);
    QAction* quit = menu->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    m_goMenu = menu->addMenu(tr("&Go to"));
    m_vaultActions.append(menu->addAction(
        tr("&Back"), QKeySequence(u"Alt+Left"_s), this, [this] { m_vaultPage->goBack(); }));
    m_vaultActions.append(menu->addAction(tr("&Find in view"), QKeySequence::Find, this,
        [this] { m_vaultPage->currentPlace()->find(); }));
    menu->addSeparator();
    QMenu* looks = menu->addMenu(tr("&Appearance"));
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
        restoreAppearance();
    });
}

void MainWindow::makeVaultMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("V&ault"));
    m_vaultActions.append(menu->addAction(tr("Check &quickly"), this,
        [this] { m_vaultPage->session().check(vault::VerifyLevel::Quick); }));
    m_vaultActions.append(menu->addAction(tr("Check every &byte"), this,
        [this] { m_vaultPage->session().check(vault::VerifyLevel::Full); }));
}

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&Keys"), QKeySequence(Qt::Key_F1), this, [this] {
        m_parts.prompter.tell({tr("Keys"),
            tr("Ctrl+1 to Ctrl+4\tgo to a place\n"
               "Alt+Left\tback\n"
               "Ctrl+F\tfind in the view\n"
               "digits\tjump to a number in a list\n"
               "Enter\topen\n"
               "Ctrl+C\tcopy rows as a table\n"
               "Ctrl+O, Ctrl+B\topen a vault, a binder"),
            {}});
    });
    QAction* about = menu->addAction(tr("&About Muniment"), this, [this] {
        m_parts.prompter.tell({tr("About Muniment"),
            tr("Version %1. Licence: GPL-3.0-or-later. Muniment makes no connection to any network "
               "and sends nothing to anybody.")
                .arg(QCoreApplication::applicationVersion()),
            {}});
    });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList recent = m_parts.settings.get(setting::recentVaults);
    m_recentMenu->setEnabled(true);
    for (const QString& path : recent) {
        QString name = QDir::toNativeSeparators(path);
        m_recentMenu->addAction(
            name.replace(u'&', u"&&"_s), this, [this, path] { openVault(path); });
    }
    if (recent.isEmpty())
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::fillGoMenu()
{
    m_goMenu->clear();
    m_goMenu->menuAction()->setEnabled(m_vaultPage != nullptr);
    for (int index = 0; m_vaultPage && index < m_vaultPage->placeCount(); ++index)
        m_goMenu->addAction(m_vaultPage->place(index)->name(),
            QKeySequence(u"Ctrl+%1"_s.arg(index + 1)), this,
            [this, index] { m_vaultPage->goToPlace(index); });
}

void MainWindow::restoreAppearance()
{
    const QString name = m_parts.settings.get(setting::appearance);
    for (const NamedAppearance& each : appearances)
        if (each.name == name)
            m_parts.setAppearance(each.appearance);
    for (QAction* action : m_appearances->actions())
        if (action->data().toString() == name)
            action->setChecked(true);
}

void MainWindow::newVault()
{
    auto* dialog = new NewVaultDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewVaultDialog::confirmed, this, [this](const vault::NewVault& what) {
        FileQuestion question{FileQuestion::Kind::Save, u"new_vault"_s, tr("New vault"),
            tr("Vaults (*.muniment)"), u"muniment"_s, what.organisation + u".muniment"_s};
        question.name.replace(u'/', u'-');
        m_parts.prompter.chooseFile(question, [this, what](const QString& path) {
            if (m_opening != Opening::No)
                return;
            m_opening = Opening::Yes;
            m_opener->create(path, what, [this, path](Result<std::unique_ptr<vault::Vault>> vault) {
                takeVault(std::move(vault), path);
            });
        });
    });
    dialog->open();
}

void MainWindow::chooseVault()
{
    m_parts.prompter.chooseFile({FileQuestion::Kind::Open, u"open_vault"_s, tr("Open a vault"),
                                    tr("Vaults (*.muniment);;All files (*)"), {}, {}},
        [this](const QString& path) { openVault(path); });
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

// Opened once more it would be read-only, for the lock on it is this window's own. Where another
// program had the lock, it may have let go of it by now.
bool MainWindow::isOpenForWriting(const QFileInfo& file) const
{
    if (!m_vaultPage)
        return false;
    const vault::Vault& vault = *m_vaultPage->session().vault();
    return !vault.holder() && file.canonicalFilePath() == vault.path();
}

void MainWindow::openVault(const QString& path)
{
    const QFileInfo file(path);
    if (isOpenForWriting(file) || m_opening != Opening::No)
        return;
    m_opening = Opening::Yes;
    const QString absolute = file.absoluteFilePath();
    m_opener->open(absolute, [this, absolute](Result<std::unique_ptr<vault::Vault>> vault) {
        takeVault(std::move(vault), absolute);
    });
}

void MainWindow::takeVault(Result<std::unique_ptr<vault::Vault>> vault, const QString& path)
{
    m_opening = Opening::No;
    if (!vault) {
        if (vault.error().problem == Problem::NotFound)
            m_parts.settings.forgetRecentVault(path);
        if (vault.error().problem != Problem::Cancelled)
            m_parts.prompter.tell(wordsFor(vault.error()));
        refreshStart();
        return;
    }
    closeVault();
    m_parts.settings.noteRecentVault(path);
    auto session = std::make_unique<VaultSession>(
        std::shared_ptr<vault::Vault>(std::move(*vault)), m_parts.jobs, m_parts.settings);
    VaultSession* const opened = session.get();
    m_vaultPage = new VaultPage(std::move(session));
    for (Place* place : m_parts.makePlaces(*opened))
        m_vaultPage->addPlace(place);
    m_stack->addWidget(m_vaultPage);
    m_stack->setCurrentWidget(m_vaultPage);
    connect(opened, &VaultSession::failed, this,
        [this](const Words& words) { m_parts.prompter.tell(words); });
    connect(opened, &VaultSession::checkChanged, this,
        [this, opened] { m_status->showSession(opened); });
    connect(opened, &VaultSession::checked, this, &MainWindow::tellCheck);
    setWindowTitle(tr("%1 - Muniment").arg(QFileInfo(path).fileName()));
    setWindowFilePath(path);
    refreshActions();
    emit vaultOpened();
}

void MainWindow::closeVault()
{
    m_status->showSession(nullptr);
    m_binder->showDocument(nullptr);
    m_stack->setCurrentWidget(m_start);
    delete m_vaultPage;
    m_vaultPage = nullptr;
    setWindowFilePath({});
    setWindowTitle(tr("Muniment"));
    refreshStart();
    refreshActions();
}

void MainWindow::tellCheck(const vault::Verification& verification)
{
    if (verification.discrepancies.isEmpty())
        return;
    QStringList lines;
    for (const vault::Discrepancy& each :
        verification.discrepancies.first(qMin<qsizetype>(verification.discrepancies.size(), 20)))
        lines.append(u"• "_s + each.sentence);
    m_parts.prompter.tell({tr("The check found %n discrepancies", nullptr,
                               int(verification.discrepancies.size())),
        lines.join(u'\n'), tr("Keep this vault as it is, and compare it with your last backup.")});
}

void MainWindow::refreshStart()
{
    m_start->setSample(m_parts.samplePath);
    m_start->setRecent(m_parts.settings.get(setting::recentVaults));
}

void MainWindow::refreshActions()
{
    for (QAction* action : std::as_const(m_vaultActions))
        action->setEnabled(m_vaultPage != nullptr);
    fillGoMenu();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_parts.settings.set(setting::geometry, saveGeometry());
    m_parts.jobs.stopAll();
    event->accept();
}

} // namespace muniment::ui
