// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompter.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace muniment::ui {

// One of several, in a list that can be narrowed by writing.
class ChoiceDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ChoiceDialog(const ChoiceQuestion& question, QWidget* parent = nullptr);

    [[nodiscard]] int choice() const; // its place in the question; -1: none

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& text);

    QLineEdit* m_find;
    QListWidget* m_list;
    QPushButton* m_yes;
};

// What will change, row by row, old beside new, before it does.
class ChangesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ChangesDialog(const ChangesQuestion& question, QWidget* parent = nullptr);
};

} // namespace muniment::ui
