// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QWidget>

#include <functional>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace muniment::ui {

// Why a vault did not open, and what can be done about it.
struct OpeningProblem
{
    Words words;
    struct Offer
    {
        QString text;
        std::function<void()> act;
    };
    QList<Offer> offers;
};

// Shown while no vault is open: new, open, the sample where there is one, and what was open before;
// above them what stands in the way of the vault that was to be opened.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setSample(const QString& path); // empty: none
    void setRecent(const QStringList& paths);
    void showProblem(const OpeningProblem& problem);
    void showNoProblem();
    [[nodiscard]] QString problemTitle() const; // empty: none

signals:
    void newVaultWanted();
    void openWanted();
    void binderWanted();
    void vaultWanted(const QString& path);
    void forgetWanted(const QString& path);

private:
    QWidget* makeChoice(QWidget* button, const QString& words);
    QWidget* makeRecent(const QString& path);
    void makeProblem(QVBoxLayout& column);

    QString m_samplePath;
    QWidget* m_sample = nullptr;
    QWidget* m_recentTitle = nullptr;
    QVBoxLayout* m_recent = nullptr;
    QFrame* m_problem = nullptr;
    QLabel* m_problemTitle = nullptr;
    QLabel* m_problemWords = nullptr;
    QLayout* m_problemOffers = nullptr;
};

} // namespace muniment::ui
