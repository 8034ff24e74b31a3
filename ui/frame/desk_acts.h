// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace muniment::ui {

class Prompter;
class VaultSession;

// Acts of an open vault that belong to no place: who sits at the desk, and points to come back to.
class DeskActs final : public QObject
{
    Q_OBJECT

public:
    DeskActs(VaultSession& session, Prompter& prompter, QObject* parent = nullptr);

    // Asks among the people who are active today; where there are none, for the name of the first.
    void chooseMe();
    // Under the time as its name, which can be changed after; says where nothing changed since the
    // last one, and makes none then.
    void makeRestorePoint();

private:
    void addMe();

    VaultSession& m_session;
    Prompter& m_prompter;
};

} // namespace muniment::ui
