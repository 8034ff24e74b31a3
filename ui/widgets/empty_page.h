// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace muniment::ui {

// Stands where a list would: one sentence about what belongs here, and a quiet one beneath.
class EmptyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget* parent = nullptr);

    void setWords(const QString& sentence, const QString& quiet = {});

private:
    QLabel* m_sentence;
    QLabel* m_quiet;
};

} // namespace muniment::ui
