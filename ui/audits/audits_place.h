// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/assemble_binder.h"
#include "ui/audits/audit_rows.h"
#include "ui/audits/editions_page.h"
#include "ui/audits/request_rows.h"
#include "ui/lists/segmented_place.h"
#include "ui/shell/place_parts.h"

class QPushButton;

namespace muniment::ui {

class AuditsPage;
class Intake;
class PlanPage;
class RequestsPage;

// The audits; what the auditors ask for; the plan of a binder, with what would be left out of it;
// the binders handed out.
class AuditsPlace final : public SegmentedPlace
{
    Q_OBJECT

public:
    enum Page { Audits, Requests, Plan, Editions };

    AuditsPlace(const PlaceParts& parts, EditionsPage::OpenBinder openBinder,
        EditionsPage::ShowFolder showFolder, QWidget* parent = nullptr);

    void setView(const View& view) override;
    bool open(const RecordLink& link) override;
    bool goToNeed(Way way) override;
    [[nodiscard]] std::optional<RecordLink> current() const override;
    [[nodiscard]] std::optional<PeekCard> peek(const RecordLink& link) const override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QList<QAction*> placeActions() const override
    {
        return m_actions + listActions();
    }

    // Files that are dropped on a request become evidence that answers it.
    void takeFiles(Intake& intake);

    [[nodiscard]] AuditsPage& audits() { return *m_audits; }
    [[nodiscard]] RequestsPage& requests() { return *m_requests; }
    [[nodiscard]] PlanPage& plan() { return *m_plan; }
    [[nodiscard]] EditionsPage& editions() { return *m_editions; }

protected:
    void pageShown(int page) override;

private:
    struct Rows
    {
        QList<AuditListRow> audits;
        QList<RequestListRow> requests;
        QList<EditionListRow> editions;
    };
    void connectPages();
    void makeActions();
    void makeRequestActions();
    void recheck();
    void makeButtons();
    void takeRows(const View& view, Rows rows);
    void showRequests(const QString& audit);
    void planFor(AuditId audit);
    void noteMade(const binder::BinderReport& report);

    PlaceParts m_parts;
    View m_view;
    NewestJob m_reading;
    AuditsPage* m_audits;
    RequestsPage* m_requests;
    QPushButton* m_handOver = nullptr; // "Answer 5 ready requests"
    PlanPage* m_plan;
    EditionsPage* m_editions;
    QList<QAction*> m_actions;
    QList<QAction*> m_onEdition; // of these, those that need one
};

} // namespace muniment::ui
