// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview_facts.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/place.h"
#include "ui/shell/place_parts.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace muniment::ui {

class EmptyPage;
class FirstDaysView;
class FrameworkCoverageModel;
class KindCoverageModel;
class LinkLabel;
class PlaceHeader;
class QueueFilters;
class QueueModel;
class RecordTable;
class TimeLineView;

// What is to be done, and how far the period has come.
class OverviewPlace final : public Place
{
    Q_OBJECT

public:
    explicit OverviewPlace(const PlaceParts& parts, QWidget* parent = nullptr);
    ~OverviewPlace() override;

    // Those of the window: the first days lead only where there is something.
    void setPlaces(const QList<PlaceKind>& places) { m_places = places; }

    void setView(const View& view) override;
    bool open(const RecordLink&) override { return false; }
    [[nodiscard]] std::optional<RecordLink> linkAtCursor() const override;
    bool goToNeed(Way way) override;
    [[nodiscard]] QList<QWidget*> panes() const override;

private:
    QWidget* makeQueue();
    QWidget* makeFirstDays();
    QWidget* makeFigures();
    void connectParts();
    void recall();
    void choose(const QueueChoice& choice);
    void work();
    void take(OverviewFacts facts);
    void showCounts(const OverviewFacts& facts);
    void goOn();
    void showQueue(const OverviewFacts& facts);
    void showFirstDays(const OverviewFacts& facts);
    void turnFirstDays();
    void showAudits(const QList<AuditLine>& audits);

    PlaceParts m_parts;
    QList<PlaceKind> m_places;
    View m_view;
    PersonId m_recalledFor; // whose choice is shown
    OverviewFacts m_facts;
    NewestJob m_reading;

    PlaceHeader* m_header;
    LinkLabel* m_counts;
    QPushButton* m_continue;
    QSplitter* m_split;
    QStackedWidget* m_queueStack = nullptr;
    QLabel* m_title = nullptr;
    QueueFilters* m_filters;
    FirstDaysView* m_firstDays;
    QWidget* m_firstDaysPage = nullptr;
    QPushButton* m_firstDaysLink = nullptr; // between the queue and the road, once both are there
    enum class Road { AsItFits, Shown };
    Road m_road = Road::AsItFits;
    QueueModel* m_queue;
    RecordTable* m_queueTable;
    EmptyPage* m_nothing;
    KindCoverageModel* m_kinds;
    RecordTable* m_kindsTable;
    FrameworkCoverageModel* m_frameworks;
    RecordTable* m_frameworksTable;
    QLabel* m_frameworksNote = nullptr;
    TimeLineView* m_timeLine;
    QWidget* m_auditsPart = nullptr;
    QVBoxLayout* m_audits = nullptr;
};

} // namespace muniment::ui
