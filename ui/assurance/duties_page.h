// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assurance/assurance_rows.h"
#include "ui/lists/list_rows.h"
#include "ui/lists/record_page.h"
#include "ui/shell/place.h"
#include "ui/shell/place_parts.h"

namespace muniment::ui {

class DetailPane;
class PickPopup;

// What documents ask of us. The hands stay on the keyboard: Enter names the control that meets the
// chosen duties, N says why they do not concern us, X that they are not met.
class DutiesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DutiesPage(const PlaceParts& parts, QWidget* parent = nullptr);

    void setRows(const View& view, QList<DutyRow> rows);
    [[nodiscard]] RecordList& list() { return m_page->list(); }
    [[nodiscard]] QList<QWidget*> panes() const { return m_page->panes(); }
    [[nodiscard]] QList<DutyId> selected() const;
    [[nodiscard]] int undecided() const;
    bool goToNeed(Way way);
    void showOf(AssuranceDocumentId document); // narrows the list to its duties
    void showUndecided();

    void meet(); // asks by which control
    void excuse(); // asks why
    void fail();

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showDetail();
    void decide(const assurance::DutyDecision& decision, const QString& words);
    [[nodiscard]] const DutyRow* currentRow() const;
    void followCell(const QByteArray& key, const QString& column);

    PlaceParts m_parts;
    View m_view;
    std::shared_ptr<const QList<Column<DutyRow>>> m_columns;
    std::shared_ptr<const RowsOf<DutyRow>> m_rows;
    DetailPane* m_detail;
    RecordPage* m_page;
    PickPopup* m_picking = nullptr;
};

} // namespace muniment::ui
