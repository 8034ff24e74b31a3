// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

namespace muniment::ui {

// A sheet over the right edge of another widget, as high as it; what lies beside it goes on. Shows
// one thing at a time.
class SidePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget* host);

    // Over which widget it lies from now on; false: it did already.
    bool standOver(QWidget* host);
    // Takes the widget over; the one before is let go.
    void show(QWidget* content);
    void showAgain(); // after it was hidden
    void close();
    [[nodiscard]] QWidget* content() const { return m_content; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QPointer<QWidget> m_content;
    QPointer<QWidget> m_focusBefore;
};

} // namespace muniment::ui
