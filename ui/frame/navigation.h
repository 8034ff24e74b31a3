// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QAbstractButton>
#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace muniment::ui {

enum class NavigationWidth { Wide, Narrow };

// One place in the navigation: its sign, its name, and how much there needs this person. What is
// overdue has a shape of its own. Narrow, the name is left to the tool tip.
class NavigationButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NavigationButton(PlaceKind kind, QWidget* parent = nullptr);

    void setNeed(const Need& need);
    void setNavigationWidth(NavigationWidth width);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintNeed(QPainter& painter);
    [[nodiscard]] QRect mirrored(const QRect& area) const;

    PlaceKind m_kind;
    Need m_need;
    NavigationWidth m_width = NavigationWidth::Wide;
};

// The places of the window, at its leading edge. Up and down go from one to the next.
class Navigation final : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    NavigationButton* add(PlaceKind kind);
    void setCurrent(PlaceKind kind);
    void setWidth(NavigationWidth width);
    [[nodiscard]] NavigationWidth navigationWidth() const { return m_width; }
    void focusCurrent();

signals:
    void chosen(muniment::ui::PlaceKind kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeMetrics();

    QVBoxLayout* m_column;
    QButtonGroup* m_group;
    NavigationWidth m_width = NavigationWidth::Wide;
};

} // namespace muniment::ui
