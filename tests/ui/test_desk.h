// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/made_up_vault.h"
#include "tests/ui/scripted_prompter.h"
#include "ui/shell/place.h"
#include "ui/shell/place_parts.h"
#include "ui/shell/vault_session.h"

#include <QSettings>

namespace muniment::tests {

// The made-up vault, open with a session, somebody at the desk, and the toasts that were said: what
// a place or a part of one needs, without a window.
class TestDesk
{
public:
    explicit TestDesk(vault::OpenMode mode = vault::OpenMode::ReadWrite);
    ~TestDesk();

    [[nodiscard]] ui::PlaceParts parts();
    [[nodiscard]] ui::VaultSession& session() { return *m_session; }
    [[nodiscard]] const ui::View& view() const { return m_session->view(); }
    [[nodiscard]] const standing::Facts& facts() const { return *view().facts; }
    [[nodiscard]] PersonId person(const QString& name) const;
    // Waits until no job runs and none follows.
    [[nodiscard]] bool settle();

    // Shows a place in the size of the smaller desk, now and with every view that follows, and
    // waits until it has its rows and the keys.
    void show(ui::Place& place);
    // Triggers an action of a place by its words, as its menu would; false: it is off. That there
    // is one so called is not asked but taken for granted.
    [[nodiscard]] bool act(const ui::Place& place, const QString& words);
    [[nodiscard]] bool isOn(const ui::Place& place, const QString& words) const;
    // Whether it is off, and its tip says the sentence why nothing can be changed.
    [[nodiscard]] bool saysWhyNot(const ui::Place& place, const QString& words) const;

    MadeUpVault file;
    ScriptedPrompter prompter;
    QStringList toasts;

private:
    QSettings m_store;
    ui::Settings m_settings;

public:
    ui::JobRunner jobs;

private:
    std::unique_ptr<ui::VaultSession> m_session;
};

} // namespace muniment::tests
