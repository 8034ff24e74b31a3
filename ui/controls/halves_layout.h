// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QLayout;

namespace muniment::ui {

// What we do beside what the provider does.
struct Halves
{
    QString ours;
    QString oursBelow; // quiet, below it: "v3, in force from 1 Mar 2025"
    QString theirs;
    QStringList leansOn; // documents that prove theirs, with page and standing
    QStringList ourSaid; // what people said of it, a line each
    QStringList theirSaid; // with `theirs` empty: the provider has no part

    [[nodiscard]] bool hasTheirs() const { return !theirs.isEmpty() || !theirSaid.isEmpty(); }
};

// Side by side, the provider's half behind a hatched bar; that it leans on nothing is said in red.
QLayout* makeHalves(const Halves& halves);

} // namespace muniment::ui
