// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/composition.h"

#include "ui/places.h"
#include "ui/shell/place.h"
#include "ui/shell/vault_session.h"

#include <QFileInfo>

namespace muniment::window {

using namespace Qt::StringLiterals;

namespace {

// The sample that packaging/run.sh makes, beside the programs that it built.
QString samplePath()
{
    const QFileInfo sample(
        QCoreApplication::applicationDirPath() + u"/../../sample/clearwater.muniment"_s);
    return sample.isFile() ? sample.canonicalFilePath() : QString();
}

} // namespace

Composition::Composition(QApplication& application)
    : m_systemPalette(QApplication::palette())
    , m_settings(m_store)
    , m_prompter(m_settings)
{
    const ui::WindowTools tools{m_jobs, m_settings, m_prompter, {}};
    m_window = std::make_unique<ui::MainWindow>(
        ui::WindowParts{m_jobs, m_prompter, m_settings, {m_clock, m_ids}, samplePath(),
            [tools](ui::VaultSession& session) { return ui::makePlaces(tools, session); },
            [tools](const QString& path) { return ui::openBinder(tools, path); },
            [this, &application](ui::Appearance appearance) {
                ui::applyAppearance(application, appearance, m_systemPalette);
            },
            ui::RoundPauses()});
    m_prompter.setWindow(m_window.get());
}

Composition::~Composition() = default;

} // namespace muniment::window
