// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/job_runner.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace muniment::ui {

class MarkLabel;
class VaultSession;

// At the foot of the window: what runs, who sits here, when the vault was checked, that what was
// done is saved, where the file lies, and who may write it.
class StatusStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(JobRunner& jobs, QWidget* parent = nullptr);

    void showSession(const VaultSession* session); // null: no vault is open

signals:
    void personWanted(); // the name was clicked

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPerson(const VaultSession& session);
    void showCheck(const VaultSession& session);
    void showReading(const VaultSession& session);
    void showFile(const VaultSession& session);

    QPushButton* m_person;
    MarkLabel* m_integrity;
    QLabel* m_file;
};

} // namespace muniment::ui
