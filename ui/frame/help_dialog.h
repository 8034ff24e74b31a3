// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/window_actions.h"

#include <QDialog>

namespace muniment::ui {

// A page of the help: groups of short terms with what is to be said of each, in two columns. Stays
// open beside the window while one tries what it says.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(const QString& title, const QList<HelpGroup>& groups, QWidget* parent = nullptr);
};

} // namespace muniment::ui
