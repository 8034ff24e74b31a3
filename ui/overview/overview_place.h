// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview_facts.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/place.h"
#include "ui/shell/settings.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace muniment::ui {

class EmptyPage;
class FrameworkCoverageModel;
class KindCoverageModel;
class PlaceHeader;
class QueueModel;
class RecordTable;

// What is to be done, and how far the period has come.
class OverviewPlace final : public Place
{
    Q_OBJECT

public:
    OverviewPlace(JobRunner& jobs, Settings& settings, QWidget* parent = nullptr);
    ~OverviewPlace() override;

    void setView(const View& view) override;
    bool open(const RecordLink&) override { return false; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeQueue();
    QWidget* makeFigures();
    void take(OverviewFacts facts);
    void showCounts(const OverviewFacts& facts);
    void goOn();
    void showQueue(const OverviewFacts& facts);
    void showAudits(const QList<AuditLine>& audits);

    Settings& m_settings;
    View m_view;
    OverviewFacts m_facts;
    NewestJob m_reading;

    PlaceHeader* m_header;
    QLabel* m_counts;
    QPushButton* m_continue;
    QSplitter* m_split;
    QStackedWidget* m_queueStack = nullptr;
    QueueModel* m_queue;
    RecordTable* m_queueTable;
    EmptyPage* m_nothing;
    KindCoverageModel* m_kinds;
    RecordTable* m_kindsTable;
    FrameworkCoverageModel* m_frameworks;
    RecordTable* m_frameworksTable;
    QLabel* m_frameworksNote = nullptr;
    QWidget* m_auditsPart = nullptr;
    QVBoxLayout* m_audits = nullptr;
};

} // namespace muniment::ui
