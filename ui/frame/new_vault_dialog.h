// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace muniment::ui {

// Asks for whom a new vault is. Where it will lie is asked next.
class NewVaultDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewVaultDialog(QWidget* parent = nullptr);

signals:
    void confirmed(const muniment::vault::NewVault& what);

private:
    void proposeStampCode();
    void check();
    void confirm();

    QLineEdit* m_organisation;
    QLineEdit* m_legalName;
    QLineEdit* m_stampCode;
    QComboBox* m_timeZone;
    QLabel* m_problem;
    QPushButton* m_create;
    bool m_stampCodeIsTheirs = false;
};

// "CLE" for "Clearwater Claims": up to four capitals and digits that stand for a name.
QString stampCodeFor(const QString& organisation);

} // namespace muniment::ui
