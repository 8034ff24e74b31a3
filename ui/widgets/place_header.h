// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace muniment::ui {

// On top of each place: its name, how many rows are shown, what can be done, and a field that finds
// in the view.
class PlaceHeader final : public QFrame
{
    Q_OBJECT

public:
    enum class FindField { Absent, Present };

    PlaceHeader(const QString& title, FindField find, QWidget* parent = nullptr);

    void setCount(const QString& words); // "118 of 640"
    void addAction(QWidget* button);
    void addSecondRow(QWidget* row);
    void focusFind();
    // With the text that the field had when it was last shown.
    void showFind(FindField find, const QString& text);

signals:
    void findChanged(const QString& text);

private:
    QHBoxLayout* m_row;
    QLabel* m_count;
    QLineEdit* m_find = nullptr;
};

} // namespace muniment::ui
