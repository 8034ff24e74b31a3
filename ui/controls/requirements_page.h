// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/requirement_rows.h"
#include "ui/lists/record_page.h"
#include "ui/shell/place.h"

namespace muniment::ui {

class DetailPane;
class TickBox;

// The requirements of the frameworks, with who carries each out, our controls and the gap.
class RequirementsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RequirementsPage(const RecordList::Parts& parts, QWidget* parent = nullptr);

    void setRows(const View& view, QList<RequirementRow> rows);
    [[nodiscard]] RecordList& list() { return m_page->list(); }
    [[nodiscard]] TickBox& myHalfOnly() { return *m_myHalf; }
    [[nodiscard]] QList<QWidget*> panes() const { return m_page->panes(); }
    [[nodiscard]] const RequirementRow* currentRow() const;
    bool goToNeed(Way way);
    void select(RequirementId id); // also where it is not ours

    enum class Asked { Halves, Applicability };

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);
    void formWanted(RequirementId id, Asked what);
    void frameworkWanted();

private:
    void showRows();
    void showDetail();
    [[nodiscard]] static QString carriedOut(controls::Who who);
    void addControls(const RequirementRow& row);
    void addLeaning(const RequirementRow& row);
    void addAskButton(const QString& words, Asked what);

    RecordList::Parts m_parts;
    View m_view;
    QList<RequirementRow> m_all;
    std::shared_ptr<const QList<Column<RequirementRow>>> m_columns;
    std::shared_ptr<const RowsOf<RequirementRow>> m_rows;
    TickBox* m_myHalf;
    DetailPane* m_detail;
    RecordPage* m_page;
};

} // namespace muniment::ui
