// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/add_evidence.h"
#include "ui/shell/record_link.h"

#include <QWidget>

namespace muniment::ui {

// "12 added, 1 was here already, 1 refused"; with one refusal alone, its own sentence.
QString summaryOf(const evidence::AddedEvidence& added);
// Whether anything is to be read besides the summary.
bool hasMoreToTell(const evidence::AddedEvidence& added);

// What became of files that came in: those that were refused first, then what is to be known of
// others.
class IntakeResult final : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeResult(const evidence::AddedEvidence& added, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; } // as it is copied
    [[nodiscard]] bool hasRefused() const { return m_hasRefused; }

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_text;
    bool m_hasRefused = false;
};

} // namespace muniment::ui
