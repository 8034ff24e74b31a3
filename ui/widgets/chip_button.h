// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace muniment::ui {

// A button that says what is chosen, "Scope Payments EU", and opens a menu of what else there is.
class ChipButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit ChipButton(const QString& label, QWidget* parent = nullptr);

    [[nodiscard]] QString label() const { return m_label; }
    void setValue(const QString& value);
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_label;
    QString m_value;
};

} // namespace muniment::ui
