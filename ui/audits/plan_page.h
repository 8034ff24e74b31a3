// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/export_binder.h"
#include "ui/audits/pre_flight.h"
#include "ui/fields/record_form.h"
#include "ui/lists/record_page.h"
#include "ui/shell/place_parts.h"

class QLabel;

namespace muniment::ui {

// What a binder is to hold and for whom, and what would be left out of it, before it is made.
class PlanPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPage(const PlaceParts& parts, QWidget* parent = nullptr);

    void setView(const View& view);
    void showFor(AuditId audit); // null: for none
    [[nodiscard]] RecordList& list() { return m_page->list(); }
    [[nodiscard]] RecordForm& form() { return *m_form; }
    [[nodiscard]] const PreFlight& found() const { return m_found; }
    [[nodiscard]] QList<QWidget*> panes() const { return m_page->panes(); }
    // Not while one is being made, nor where something stands in the way.
    [[nodiscard]] bool canMake() const { return !m_isMaking && m_isBegun && m_found.canBeMade(); }
    void make(); // as the button does

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);
    void made(const muniment::binder::BinderReport& report);

private:
    void setFields();
    void begin(AuditId audit);
    void setMaking(bool isMaking);
    void showWhyNot();
    void check();
    void take(const PreFlight& found);
    [[nodiscard]] binder::BinderOptions options() const;
    void chooseTarget();
    void makeInto(const QString& path, binder::EarlierRun earlier);
    void noteMade(const Result<binder::BinderReport>& report, const binder::ExportRequest& request);

    PlaceParts m_parts;
    View m_view;
    NewestJob m_checking;
    std::shared_ptr<const QList<Column<PreFlightRow>>> m_columns;
    std::shared_ptr<const RowsOf<PreFlightRow>> m_rows;
    PreFlight m_found;
    QStringList m_choices; // of the fields, as they were last set
    bool m_isBegun = false;
    bool m_isMaking = false;
    RecordForm* m_form;
    QLabel* m_summary;
    RecordPage* m_page;
};

} // namespace muniment::ui
