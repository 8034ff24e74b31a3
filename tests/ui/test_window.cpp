// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/test_window.h"

#include "core/base/clock.h"
#include "tests/support/test_vault.h"
#include "ui/frame/vault_page.h"
#include "ui/places.h"
#include "ui/shell/place.h"

#include <QApplication>
#include <QTest>

namespace muniment::tests {

using namespace Qt::StringLiterals;

TestWindow::TestWindow(const std::optional<ui::RoundPauses>& rounds)
    : m_systemPalette(QApplication::palette())
    , m_store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , settings(m_store)
    , clock(mustHold(parseInstant(u"2026-11-23T10:42:00Z"_s)))
{
    const documents::HelperClient helper({QStringLiteral(MUNIMENT_BINARIES) + u"/muniment-helper"_s,
        {}, 30, 20, 64LL * 1024 * 1024});
    const ui::WindowTools tools{jobs, settings, prompter, helper};
    settings.set(ui::setting::appearance, u"light"_s);
    m_window
        = std::make_unique<ui::MainWindow>(ui::WindowParts{jobs, prompter, settings, {clock, ids},
            {}, [tools](ui::VaultSession& session) { return ui::makePlaces(tools, session); },
            [tools](const QString& path) { return ui::openBinder(tools, path); },
            [this](ui::Appearance appearance) { setAppearance(appearance); }, rounds});
}

TestWindow::~TestWindow() = default;

void TestWindow::setAppearance(ui::Appearance appearance)
{
    ui::applyAppearance(*qApp, appearance, m_systemPalette);
}

bool TestWindow::openVault(const QString& path)
{
    m_window->openVault(path);
    return QTest::qWaitFor(
        [this] {
            ui::VaultPage* page = m_window->vaultPage();
            return page && page->session().view().isReady() && jobs.isIdle();
        },
        120'000);
}

} // namespace muniment::tests
