// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/acts.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace muniment::ui {

// The newest toast, afloat at the foot of its host, for eight seconds; longer while the mouse or
// the focus is on it. It never takes the focus by itself.
class ToastBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ToastBar(QWidget* host);

    void show(const Toast& toast);
    [[nodiscard]] QString sentence() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void place();
    void act();

    QTimer m_timer;
    QLabel* m_sentence;
    QPushButton* m_action;
    std::function<void()> m_act;
};

} // namespace muniment::ui
