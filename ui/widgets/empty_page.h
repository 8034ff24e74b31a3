// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace muniment::ui {

// Stands where a list would: one sentence about what belongs here, a button
// to begin with, and a quiet link.
class EmptyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget* parent = nullptr);

    void setWords(const QString& sentence, const QString& quiet = {});
    void setButton(const QString& words); // empty: none
    void setLink(const QString& words); // a quiet one below; empty: none

signals:
    void buttonClicked();
    void linkClicked();

private:
    QLabel* m_sentence;
    QLabel* m_quiet;
    QPushButton* m_button;
    QPushButton* m_link;
};

} // namespace muniment::ui
