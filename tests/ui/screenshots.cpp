// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Grabs every place of the window, light and dark, in two sizes. Run by hand:
//   QT_QPA_PLATFORM=offscreen ui_screenshots FOLDER [VAULT [BINDER.pdf]]
//   QT_QPA_PLATFORM=offscreen ui_screenshots FOLDER --blocks
// The second grabs what places are built of: fields, forms, previews.
// Without a vault it makes one up. One that is given is looked at on the day of the sample.
#include "app/translations/translations.h"
#include "core/sample/company.h"
#include "tests/ui/gallery.h"
#include "tests/ui/made_up_vault.h"
#include "tests/ui/test_window.h"
#include "ui/shell/vault_page.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <cstdio>

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

void grabAll(const QString& folder, const QString& vault, const QString& binder, Instant now)
{
    const QSize sizes[] = {{1280, 800}, {1920, 1080}};
    const std::pair<ui::Appearance, QString> looks[]
        = {{ui::Appearance::Light, u"light"_s}, {ui::Appearance::Dark, u"dark"_s}};
    const QString places[] = {u"overview"_s, u"controls"_s, u"evidence"_s, u"audits"_s};
    for (const auto& [appearance, look] : looks) {
        tests::TestWindow window;
        window.setAppearance(appearance);
        window.clock.set(now);
        window.window().show();
        for (const QSize& size : sizes) {
            window.window().resize(size);
            grab(window, folder, u"start-%1-%2"_s.arg(look).arg(size.width()));
        }
        window.window().openVault(vault);
        settle(window);
        if (!binder.isEmpty())
            window.window().openBinder(binder);
        for (const QSize& size : sizes) {
            window.window().resize(size);
            for (int place = 0; place < int(std::size(places)); ++place) {
                window.window().vaultPage()->goToPlace(place);
                grab(window, folder, u"%1-%2-%3"_s.arg(places[place], look).arg(size.width()));
            }
        }
    }
}

void grabBlocks(const QString& folder, QApplication& application)
{
    const QPalette system = QApplication::palette();
    ui::applyAppearance(application, ui::Appearance::Dark, system);
    tests::grabGallery(folder, u"dark"_s);
    ui::applyAppearance(application, ui::Appearance::Light, system);
    tests::grabGallery(folder, u"light"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    tests::grabGallery(folder, u"mirrored"_s);
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
    QString vault = arguments.value(2);
    Instant now = sample::asOf().instant;
    if (vault.isEmpty()) {
        madeUp = std::make_unique<tests::MadeUpVault>();
        vault = madeUp->path();
        now = madeUp->clock.now();
    }
    grabAll(arguments.at(1), vault, arguments.value(3), now);
    return 0;
}
