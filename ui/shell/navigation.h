// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QAbstractButton>
#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace muniment::ui {

// One place in the navigation: its sign, its name, and how much there needs this person.
class NavigationButton final : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(Glyph glyph, const QString& name, QWidget* parent = nullptr);

    void setNeed(const Need& need);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
    Need m_need;
};

// The places of the window, at its leading edge. Up and down go from one to the next.
class Navigation final : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    NavigationButton* add(Glyph glyph, const QString& name);
    void setCurrent(int index);

signals:
    void chosen(int index);

private:
    QVBoxLayout* m_column;
    QButtonGroup* m_group;
};

} // namespace muniment::ui
