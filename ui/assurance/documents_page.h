// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "ui/assurance/assurance_rows.h"
#include "ui/fields/record_form.h"
#include "ui/lists/list_rows.h"
#include "ui/lists/record_page.h"
#include "ui/shell/place.h"
#include "ui/shell/place_parts.h"

class QStackedWidget;

namespace muniment::ui {

class DocumentPane;

// What third parties issued about the provider, and one of these with all that hangs on it.
class DocumentsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsPage(const PlaceParts& parts, QWidget* parent = nullptr);

    void setRows(const View& view, QList<DocumentRow> rows);
    [[nodiscard]] RecordList& list() { return m_page->list(); }
    [[nodiscard]] DocumentPane& detail() { return *m_detail; }
    [[nodiscard]] RecordForm* form() { return m_form; }
    [[nodiscard]] QList<QWidget*> panes() const { return m_page->panes(); }
    [[nodiscard]] const DocumentRow* currentRow() const;
    bool goToNeed(Way way);
    void review();
    void recordCheck();
    void matchName();
    void changeNote();
    void answer();

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);
    void importWanted();
    void dutiesWanted(AssuranceDocumentId document);
    void leaningWanted(AssuranceDocumentId document);

private:
    void showDetail();
    void readReadings();
    void showForm(RecordForm* form);
    [[nodiscard]] PersonId preparerOfFile(AssuranceDocumentId id) const;
    std::optional<FormRefusal> addReview(AssuranceDocumentId document, const FieldValues& values);
    std::optional<FormRefusal> addCheck(AssuranceDocumentId document, const FieldValues& values);
    std::optional<FormRefusal> setNote(AssuranceDocumentId document, const FieldValues& values);
    void settle(const QList<assurance::SettledName>& open, const FieldValues& values,
        const RecordForm::Answer& answer);

    PlaceParts m_parts;
    View m_view;
    NewestJob m_reading;
    std::shared_ptr<const QList<Column<DocumentRow>>> m_columns;
    std::shared_ptr<const RowsOf<DocumentRow>> m_rows;
    DocumentPane* m_detail;
    RecordForm* m_form = nullptr;
    QStackedWidget* m_side;
    RecordPage* m_page;
};

} // namespace muniment::ui
