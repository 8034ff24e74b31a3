// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;

namespace muniment::ui {

// The parts of a place side by side, one of them shown: "Our controls | By requirement".
class SegmentBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SegmentBar(const QString& accessibleName, QWidget* parent = nullptr);

    void addSegment(const QString& title);
    void setTitle(int segment, const QString& title); // "To sign 4"
    void setCurrent(int segment);
    [[nodiscard]] int current() const;

signals:
    void chosen(int segment);

private:
    QHBoxLayout* m_row;
    QButtonGroup* m_buttons;
};

} // namespace muniment::ui
