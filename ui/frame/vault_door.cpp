// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/vault_door.h"

#include "core/vault/vault_messages.h"
#include "ui/frame/new_vault_dialog.h"

#include <QFileInfo>

namespace muniment::ui {

using namespace Qt::StringLiterals;

VaultDoor::VaultDoor(JobRunner& jobs, Prompter& prompter, Settings& settings,
    const vault::Surroundings& surroundings, QWidget* window)
    : QObject(window)
    , m_prompter(prompter)
    , m_settings(settings)
    , m_window(window)
    , m_opener(new VaultOpener(jobs, prompter, surroundings, this))
{
}

void VaultDoor::make()
{
    auto* dialog = new NewVaultDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewVaultDialog::confirmed, this, [this](const vault::NewVault& what) {
        FileQuestion question{FileQuestion::Kind::Save, u"new_vault"_s, tr("New vault"),
            tr("Vaults (*.muniment)"), u"muniment"_s, what.organisation + u".muniment"_s};
        question.name.replace(u'/', u'-');
        m_prompter.chooseFile(question, [this, what](const QString& path) {
            if (isBusy())
                return;
            m_state = State::Opening;
            m_opener->create(
                path, what, [this, path](OpenedVault vault) { take(std::move(vault), path); });
        });
    });
    dialog->open();
}

void VaultDoor::choose()
{
    m_prompter.chooseFile({FileQuestion::Kind::Open, u"open_vault"_s, tr("Open a vault"),
                              tr("Vaults (*.muniment);;All files (*)"), {}, {}},
        [this](const QString& path) { open(path); });
}

void VaultDoor::open(const QString& path, vault::OpenMode mode)
{
    if (isBusy())
        return;
    m_state = State::Opening;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_opener->open(
        absolute, mode, [this, absolute](OpenedVault vault) { take(std::move(vault), absolute); });
}

void VaultDoor::take(OpenedVault vault, const QString& path)
{
    m_state = State::Idle;
    if (vault) {
        m_settings.noteRecentVault(path);
        emit opened(std::shared_ptr<vault::Vault>(std::move(*vault)));
    } else if (vault.error().problem != Problem::Cancelled
        || vault.error().is(vault::cause::migrationDeclined)) {
        emit failed(problemOf(vault.error(), path));
    }
}

OpeningProblem VaultDoor::problemOf(const Error& error, const QString& path)
{
    OpeningProblem problem{wordsFor(error), {}};
    const auto offer = [&](const QString& text, std::function<void()> act) {
        problem.offers.append({text, std::move(act)});
    };
    // Reading changes nothing, so a vault that may not be written can still be looked at.
    if (error.is(vault::cause::schemaDiffers))
        offer(tr("Open read-only"), [this, path] { open(path, vault::OpenMode::ReadOnly); });
    if (error.problem == Problem::TooNew || error.is(vault::cause::notAVault))
        offer(tr("Choose another file…"), [this] { choose(); });
    else
        offer(tr("Try again"), [this, path] { open(path); });
    return problem;
}

} // namespace muniment::ui
