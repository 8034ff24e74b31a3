// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/provider_cover.h"
#include "ui/assurance/assurance_rows.h"
#include "ui/lists/list_rows.h"
#include "ui/lists/record_page.h"
#include "ui/shell/place.h"
#include "ui/shell/place_parts.h"

class QStackedWidget;

namespace muniment::ui {

class DetailPane;
class RecordForm;

// Every provider's half of a requirement, with the document that it leans on, and how far the
// provider's reports cover the period.
class HalvesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HalvesPage(const PlaceParts& parts, QWidget* parent = nullptr);

    void setRows(const View& view, QList<HalfRow> rows, QList<standing::ServiceCover> covers);
    [[nodiscard]] RecordList& list() { return m_page->list(); }
    [[nodiscard]] QList<QWidget*> panes() const { return m_page->panes(); }
    bool goToNeed(Way way);
    void showOf(AssuranceDocumentId document); // those that lean on it
    void showOf(const QList<RequirementId>& requirements);
    [[nodiscard]] QList<HalfRow> selected() const;
    [[nodiscard]] RecordForm* form() { return m_form; }
    void lean(); // asks on what those that are selected lean
    void leanNoLonger();

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);

private:
    static QString wantedWords();
    void showWanted();
    void goBackTo(RequirementId requirement);
    void showDetail();
    void addLeaning(const HalfRow& row);
    void addCover();
    [[nodiscard]] const HalfRow* currentRow() const;

    PlaceParts m_parts;
    View m_view;
    std::shared_ptr<const QList<Column<HalfRow>>> m_columns;
    std::shared_ptr<const RowsOf<HalfRow>> m_rows;
    QList<standing::ServiceCover> m_covers;
    QList<RequirementId> m_wanted; // to which a link narrowed the list
    bool m_isWanted = false; // and rows are not there yet
    DetailPane* m_detail;
    QStackedWidget* m_side;
    RecordForm* m_form = nullptr;
    RecordPage* m_page;
};

} // namespace muniment::ui
