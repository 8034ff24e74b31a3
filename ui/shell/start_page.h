// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace muniment::ui {

// Shown while no vault is open: new, open, the sample where there is one, and what was open before.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setSample(const QString& path); // empty: none
    void setRecent(const QStringList& paths);

signals:
    void newVaultWanted();
    void openWanted();
    void binderWanted();
    void vaultWanted(const QString& path);

private:
    QWidget* makeChoice(QWidget* button, const QString& words);

    QString m_samplePath;
    QWidget* m_sample = nullptr;
    QWidget* m_recentTitle = nullptr;
    QVBoxLayout* m_recent = nullptr;
};

} // namespace muniment::ui
