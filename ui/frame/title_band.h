// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/restore_point.h"
#include "ui/shell/view.h"

#include <QFrame>

class QLabel;
class QMenu;

namespace muniment::ui {

class ChipButton;

// Whose vault it is, and the scope, period and day that rule every count, list and report. On
// another day than today the band is tinted and names the day; and so it does while the records of
// an earlier time are shown.
class TitleBand final : public QFrame
{
    Q_OBJECT

public:
    explicit TitleBand(QWidget* parent = nullptr);

    void setFileName(const QString& name);
    void showView(const View& view, const QList<vault::RestorePoint>& points);

signals:
    void scopeChosen(ScopeId scope);
    void periodChosen(const Period& period);
    void asOfChosen(Date day);
    void knownAtChosen(Instant instant);
    void knownDayChosen(Date day); // its end
    void nowChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillScopes(const View& view);
    void fillPeriods(const View& view);
    void fillAsOf(const View& view, const QList<vault::RestorePoint>& points);
    void fillKnownAt(const View& view, const QList<vault::RestorePoint>& points);
    void addEarlierTimes(QMenu& menu, const View& view, const QList<vault::RestorePoint>& points);

    QLabel* m_name;
    QLabel* m_file;
    ChipButton* m_scope;
    ChipButton* m_period;
    ChipButton* m_asOf;
    ChipButton* m_knownAt; // in the place of the day
};

} // namespace muniment::ui
