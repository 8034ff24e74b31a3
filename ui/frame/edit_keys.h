// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace muniment::ui {

// Undo and Redo belong to a field while it has something to take back itself, and to the vault
// otherwise. Qt's one-line fields would keep the keys to themselves.
class EditKeys final : public QObject
{
    Q_OBJECT

public:
    explicit EditKeys(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

// What Cut, Copy and Paste of the menu do: the part with the focus does it, where it can.
void editFocused(const char* slot); // "cut", "copy", "paste"

} // namespace muniment::ui
