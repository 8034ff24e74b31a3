// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/job_runner.h"

#include <QFrame>

class QLabel;

namespace muniment::ui {

class MarkLabel;
class VaultSession;

// Below everything: the job that runs, and what is known of the vault's integrity.
class StatusStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(JobRunner& jobs, QWidget* parent = nullptr);

    void showSession(const VaultSession* session); // null: no vault is open

private:
    MarkLabel* m_integrity;
    QLabel* m_writer;
};

} // namespace muniment::ui
