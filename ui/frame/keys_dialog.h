// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/window_actions.h"

#include <QDialog>

namespace muniment::ui {

// The page of keys: all that the menus, the places and lists answer to. Stays open beside the
// window while one tries them.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const QList<WindowActions::KeyGroup>& groups, QWidget* parent = nullptr);
};

} // namespace muniment::ui
