// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace muniment::ui {

// A small window below a field, that closes with Esc, or when something else is clicked.
class PopupFrame : public QFrame
{
    Q_OBJECT

public:
    explicit PopupFrame(QWidget* field);

    // Below the field where there is room, else above; on the screen as a whole.
    void openBelow(const QWidget& field);

signals:
    void closed();

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace muniment::ui
