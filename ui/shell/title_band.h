// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view.h"

#include <QFrame>

class QLabel;

namespace muniment::ui {

class ChipButton;

// Whose vault it is, and the scope, period and day that rule every count, list and report. On
// another day than today the band is tinted and names the day.
class TitleBand final : public QFrame
{
    Q_OBJECT

public:
    explicit TitleBand(QWidget* parent = nullptr);

    void setFileName(const QString& name);
    void showView(const View& view);

signals:
    void scopeChosen(ScopeId scope);
    void periodChosen(const Period& period);
    void asOfChosen(Date day);

private:
    void fillScopes(const View& view);
    void fillPeriods(const View& view);
    void fillAsOf(const View& view);

    QLabel* m_name;
    QLabel* m_file;
    ChipButton* m_scope;
    ChipButton* m_period;
    ChipButton* m_asOf;
};

} // namespace muniment::ui
