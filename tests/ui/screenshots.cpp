// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Grabs every place of the window, light and dark, in two sizes. Run by hand:
//   QT_QPA_PLATFORM=offscreen ui_screenshots FOLDER [VAULT [BINDER.pdf]]
//   QT_QPA_PLATFORM=offscreen ui_screenshots FOLDER VAULT --place controls
//   QT_QPA_PLATFORM=offscreen ui_screenshots FOLDER --blocks
// The second grabs one place alone, in the smaller size; the third what places are built of:
// fields, forms, previews.
// Without a vault it makes one up. One that is given is looked at on the day of the sample.
#include "app/translations/translations.h"
#include "core/sample/company.h"
#include "tests/ui/assurance/assurance_place_driver.h"
#include "tests/ui/gallery.h"
#include "tests/ui/intake_gallery.h"
#include "tests/ui/made_up_vault.h"
#include "tests/ui/test_window.h"
#include "ui/controls/control_detail_view.h"
#include "ui/controls/controls_place.h"
#include "ui/controls/requirement_forms.h"
#include "ui/fields/field_pane.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/desk_acts.h"
#include "ui/frame/help_dialog.h"
#include "ui/frame/job_bar.h"
#include "ui/frame/vault_page.h"
#include "ui/frame/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace muniment;

namespace {

// Answers make new questions: the window rests when it was idle several times in a row.
void settle(tests::TestWindow& window)
{
    int idle = 0;
    const bool isDone = QTest::qWaitFor(
        [&window, &idle] {
            idle = window.jobs.isIdle() ? idle + 1 : 0;
            return idle > 10;
        },
        60'000);
    if (!isDone)
        std::fprintf(stderr, "jobs are still running\n");
}

void grab(tests::TestWindow& window, const QString& folder, const QString& name)
{
    settle(window);
    const QString path = folder + u'/' + name + u".png"_s;
    if (!window.window().grab().save(path))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
}

void press(tests::TestWindow& window, ui::Command command)
{
    window.window().actions().action(command)->trigger();
}

// The file goes while the vault is open, and comes back.
void grabGone(tests::TestWindow& window, const std::function<void(const QString&)>& shot)
{
    ui::VaultSession& session = window.window().vaultPage()->session();
    const QString path = session.vault()->path();
    const auto waitFor = [&session](ui::VaultWatch::State state) {
        if (!QTest::qWaitFor([&] { return session.fileState() == state; }, 20'000))
            std::fprintf(stderr, "the vault's file is not watched\n");
    };
    QFile::rename(path, path + u"-gone"_s);
    waitFor(ui::VaultWatch::State::Gone);
    shot(u"gone"_s);
    QFile::rename(path + u"-gone"_s, path);
    waitFor(ui::VaultWatch::State::There);
}

// Two jobs that do not end until they are asked to.
void grabJobs(tests::TestWindow& window, const QString& path)
{
    const auto run = [&window](const QString& title) {
        window.jobs.run(
            &window.window(), title,
            [](const JobContext& job) {
                job.report({212, 1400, {}});
                while (!job.stop.stop_requested())
                    QThread::yieldCurrentThread();
                return 0;
            },
            [](int) {});
    };
    run(u"Adding files"_s);
    run(u"Making the binder"_s);
    const auto isShown = [&window] {
        const auto lines = window.window().findChildren<ui::JobLine*>();
        return std::any_of(lines.begin(), lines.end(), [](const ui::JobLine* line) {
            return line->isVisible() && line->width() >= line->sizeHint().width();
        });
    };
    if (!QTest::qWaitFor(isShown) || !window.window().grab().save(path))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    window.jobs.stopAll();
    settle(window);
}

// Pages, forms and the import of the place of scope and assets.
void grabScope(tests::TestWindow& window, const QString& folder, const QString& suffix)
{
    ui::VaultPage& page = *window.window().vaultPage();
    for (const QString& what : {u"scopes"_s, u"providers"_s, u"people"_s, u"assets"_s}) {
        page.follow(ui::PlaceLink{ui::PlaceKind::ScopeAndAssets, what});
        grab(window, folder, u"scope-"_s + what + suffix);
    }
    page.session().setMe(page.session().view().facts->people.first().id);
    settle(window);
    page.follow(page.session().view().facts->assets.first().id);
    grab(window, folder, u"scope-asset"_s + suffix);
    const auto act = [&page](const QString& words) {
        for (QAction* action : page.currentPlace()->placeActions())
            if (action->shortcut() == QKeySequence(words))
                action->trigger();
    };
    act(u"Ctrl+Shift+N"_s);
    grab(window, folder, u"scope-new-asset"_s + suffix);
    const QString table = folder + u"/assets.csv"_s;
    QFile file(table);
    if (file.open(QIODevice::WriteOnly))
        file.write("Name,Kind,Region,Service\nClaims portal,application,northeurope,App Service\n"
                   "Refund queue,application,westeurope,Service Bus\nOdd one,spaceship,,\n");
    file.close();
    window.prompter.files = {table};
    window.prompter.choices = {0};
    act(u"Ctrl+Shift+I"_s);
    grab(window, folder, u"scope-import"_s + suffix);
    page.follow(page.session().view().facts->assets.first().id);
    page.session().setMe({});
}

// The forms that stand beside the controls and the requirements.
void grabControls(tests::TestWindow& window, const QString& folder, const QString& suffix)
{
    ui::VaultPage& page = *window.window().vaultPage();
    ui::VaultSession& session = page.session();
    session.setMe(session.view().facts->people.first().id);
    settle(window);
    auto* place = static_cast<ui::ControlsPlace*>(page.currentPlace());
    const auto shot = [&](const QString& name) {
        grab(window, folder, name + suffix);
        emit place->form()->closed();
    };
    const standing::ControlFacts control = session.view().facts->controls.first();
    page.follow(control.control.id);
    settle(window);
    place->detail().findChild<ui::FieldPane*>()->scrollToSection(u"places"_s);
    grab(window, folder, u"control-places"_s + suffix);
    emit place->detail().placesWanted(control.control.id);
    shot(u"control-where"_s);
    emit place->detail().requirementsWanted(control.control.id);
    shot(u"control-meets"_s);
    const QList<QAction*> actions = place->placeActions();
    const std::pair<int, QString> forms[]
        = {{0, u"catalog"_s}, {1, u"new-control"_s}, {2, u"apply-framework"_s}};
    for (const auto& [index, name] : forms) {
        actions.at(index)->trigger();
        settle(window);
        shot(name);
    }
    const RequirementId requirement = place->requirements().currentRow()->standing.requirementId;
    page.follow(requirement);
    settle(window);
    using Asked = ui::RequirementsPage::Asked;
    emit place->requirements().formWanted(requirement, Asked::Halves);
    place->form()->setValue(ui::halves_key::who, u"shared"_s);
    shot(u"requirement-halves"_s);
    emit place->requirements().formWanted(requirement, Asked::Applicability);
    place->form()->setValue(ui::applicability_key::state, u"excluded"_s);
    shot(u"requirement-applies"_s);
    page.follow(control.control.id);
    session.setMe({});
}

// The other pages of a place, where it has several; somebody takes a second look meanwhile.
void grabPages(
    tests::TestWindow& window, const QString& folder, ui::PlaceKind place, const QString& suffix)
{
    ui::VaultPage& page = *window.window().vaultPage();
    const auto shot = [&](const QString& what, const QString& name) {
        page.follow(ui::PlaceLink{place, what});
        grab(window, folder, name + suffix);
    };
    if (place == ui::PlaceKind::Evidence)
        for (const QString& what : {u"library"_s, u"tray"_s, u"collection"_s})
            shot(what, what);
    ui::VaultSession& session = page.session();
    if (place == ui::PlaceKind::ScopeAndAssets)
        grabScope(window, folder, suffix);
    if (place == ui::PlaceKind::Audits)
        for (const QString& what : {u"requests"_s, u"plan"_s, u"editions"_s, u"audits"_s})
            shot(what, u"audits-"_s + what);
    if (place == ui::PlaceKind::Controls) {
        const auto& controls = session.view().facts->controls;
        page.follow(controls.first().requirements.first());
        grab(window, folder, u"by-requirement"_s + suffix);
        grabControls(window, folder, suffix);
    }
    if (place == ui::PlaceKind::Assurance) {
        session.setMe(session.view().facts->people.first().id);
        window.prompter.files
            = {tests::writePaper(folder + u"/certificate.pdf"_s, tests::certificateLines())};
        shot(u"import"_s, u"import-sheet"_s);
        auto* sheet = window.window().findChild<ui::ImportSheet*>();
        sheet->proposals().setValue(
            assurance::Field::Provider, session.view().facts->providers.first().name);
        for (int step = 0; step < 3; ++step) {
            sheet->goOn();
            settle(window);
        }
        for (const QString& what : {u"duties"_s, u"cover"_s, u"documents"_s})
            shot(what, what);
    }
    if (place != ui::PlaceKind::Attestations)
        return;
    for (const scope::Person& person : session.view().facts->people)
        if (person.line == scope::Line::SecondLook)
            session.setMe(person.id);
    shot(u"register"_s, u"register"_s);
    shot(u"to_sign"_s, u"to-sign"_s);
    shot(u"sign:"_s + idText(session.view().facts->controls.first().control.id), u"sign-sheet"_s);
    shot(u"to_sign"_s, u"to-sign-after"_s);
    session.setMe({});
}

// The frame in its states, in the size that the window has.
void grabFrame(tests::TestWindow& window, const QString& folder, const QString& look)
{
    const std::function<void(const QString&)> shot = [&](const QString& name) {
        grab(window, folder, u"frame-%1-%2-%3"_s.arg(name, look).arg(window.window().width()));
    };
    ui::VaultPage& page = *window.window().vaultPage();
    ui::VaultSession& session = page.session();
    page.goToPlace(ui::PlaceKind::Controls);
    session.setMe({});
    shot(u"question"_s);
    session.setMe(session.view().facts->people.first().id);
    page.deskActs().makeRestorePoint();
    shot(u"toast"_s);
    press(window, ui::Command::Palette);
    shot(u"commands"_s);
    window.window().findChild<ui::CommandPalette*>()->field().setText(u"acc"_s);
    shot(u"palette"_s);
    page.currentPlace()->setFocus();
    press(window, ui::Command::Peek);
    shot(u"peek"_s);
    page.currentPlace()->setFocus();
    session.setAsOf(session.view().today.addDays(-60));
    shot(u"other-day"_s);
    session.showKnownAt({window.clock.now().milliseconds - 20LL * 86'400'000});
    shot(u"known-at"_s);
    session.showNow();
    settle(window);
    grabGone(window, shot);
    grabJobs(window, folder + u"/frame-jobs-%1-%2.png"_s.arg(look).arg(window.window().width()));
    for (const auto& [command, name] :
        {std::pair(ui::Command::Keys, "keys"), std::pair(ui::Command::Promises, "promises")}) {
        press(window, command);
        auto* const help = window.window().findChild<ui::HelpDialog*>();
        help->grab().save(folder + u"/frame-%1-%2.png"_s.arg(QLatin1StringView(name), look));
        delete help;
    }
    window.window().activateWindow();
}

// The pages of Activity that are not its first.
void grabActivity(tests::TestWindow& window, const QString& folder, const QString& look)
{
    ui::VaultPage& page = *window.window().vaultPage();
    for (const QString& word : {u"points"_s, u"trust"_s}) {
        page.follow(ui::PlaceLink{ui::PlaceKind::Activity, word});
        grab(window, folder, u"activity-%1-%2-%3"_s.arg(word, look).arg(window.window().width()));
    }
}

// Another desk has the vault open.
void grabHeld(
    tests::TestWindow& window, const QString& folder, const QString& vault, const QString& look)
{
    const auto other
        = vault::Vault::open(vault, vault::OpenMode::ReadWrite, {window.clock, window.ids}, {});
    window.window().openVault(vault);
    grab(window, folder, u"frame-held-%1"_s.arg(look));
}

// `only`: the word of a place that is wanted alone; empty: all.
void grabAll(const QString& folder, const QString& vault, const QString& binder, Instant now,
    const QString& only)
{
    const QList<QSize> sizes
        = only.isEmpty() ? QList<QSize>{{1280, 800}, {1920, 1080}} : QList<QSize>{{1280, 800}};
    const std::pair<ui::Appearance, QString> looks[]
        = {{ui::Appearance::Light, u"light"_s}, {ui::Appearance::Dark, u"dark"_s}};
    for (const auto& [appearance, look] : looks) {
        tests::TestWindow window;
        window.prompter.answers = {ui::Answer::Yes}; // a vault of before may be brought up to date
        window.setAppearance(appearance);
        window.clock.set(now);
        window.window().show();
        for (const QSize& size : sizes) {
            window.window().resize(size);
            grab(window, folder, u"start-%1-%2"_s.arg(look).arg(size.width()));
        }
        window.window().openVault(folder);
        grab(window, folder, u"frame-problem-%1"_s.arg(look));
        window.window().openVault(vault);
        settle(window);
        if (!binder.isEmpty())
            window.window().openBinder(binder);
        ui::VaultPage& page = *window.window().vaultPage();
        for (const QSize& size : sizes) {
            window.window().resize(size);
            for (int place = 0; place < page.placeCount(); ++place) {
                if (!only.isEmpty() && ui::placeWord(page.place(place)->kind()) != only)
                    continue;
                page.goToPlace(place);
                grab(window, folder,
                    u"%1-%2-%3"_s.arg(ui::placeWord(page.place(place)->kind()), look)
                        .arg(size.width()));
                grabPages(window, folder, page.place(place)->kind(),
                    u"-%1-%2"_s.arg(look).arg(size.width()));
            }
            if (!only.isEmpty())
                continue;
            grabActivity(window, folder, look);
            grabFrame(window, folder, look);
        }
        if (!only.isEmpty())
            continue;
        window.window().resize(1024, 700);
        grab(window, folder, u"frame-narrow-%1"_s.arg(look));
        press(window, ui::Command::CloseVault);
        settle(window);
        window.window().resize(sizes[0]);
        grabHeld(window, folder, vault, look);
    }
}

void grabBlocks(const QString& folder, QApplication& application)
{
    const QPalette system = QApplication::palette();
    ui::applyAppearance(application, ui::Appearance::Dark, system);
    tests::grabGallery(folder, u"dark"_s);
    tests::grabIntake(folder, u"dark"_s);
    ui::applyAppearance(application, ui::Appearance::Light, system);
    tests::grabGallery(folder, u"light"_s);
    tests::grabIntake(folder, u"light"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    tests::grabGallery(folder, u"mirrored"_s);
    tests::grabIntake(folder, u"mirrored"_s);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    translations::install(application);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: ui_screenshots FOLDER [VAULT [BINDER.pdf]]\n");
        return 2;
    }
    QDir().mkpath(arguments.at(1));
    if (arguments.value(2) == u"--blocks"_s) {
        grabBlocks(arguments.at(1), application);
        return 0;
    }
    std::unique_ptr<tests::MadeUpVault> madeUp;
    // A vault that is given is looked at in a copy: opening may bring it to a newer format.
    const QTemporaryDir copies;
    QString vault = arguments.value(2);
    if (!vault.isEmpty()) {
        const QString copy = copies.filePath(QFileInfo(vault).fileName());
        if (!QFile::copy(vault, copy)) {
            std::fprintf(stderr, "cannot copy %s\n", qPrintable(vault));
            return 1;
        }
        vault = copy;
    }
    Instant now = sample::asOf().instant;
    if (vault.isEmpty()) {
        madeUp = std::make_unique<tests::MadeUpVault>();
        vault = madeUp->path();
        now = madeUp->clock.now();
    }
    const bool isOnePlace = arguments.value(3) == u"--place"_s;
    grabAll(arguments.at(1), vault, isOnePlace ? QString() : arguments.value(3), now,
        isOnePlace ? arguments.value(4) : QString());
    return 0;
}
