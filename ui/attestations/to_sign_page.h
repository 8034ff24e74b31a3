// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attestations/attestation_rows.h"
#include "ui/attestations/signing_fields.h"
#include "ui/lists/list_rows.h"
#include "ui/lists/record_page.h"
#include "ui/shell/place.h"
#include "ui/shell/place_parts.h"

class QStackedWidget;

namespace muniment::ui {

class SignSheet;

// What waits for the person at this desk, and the sheet on which it is signed, in its place.
class ToSignPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ToSignPage(const PlaceParts& parts, QWidget* parent = nullptr);

    void setRows(const View& view, QList<ToSignRow> rows);
    [[nodiscard]] RecordList& list() { return m_page->list(); }
    [[nodiscard]] SignSheet& sheet() { return *m_sheet; }
    [[nodiscard]] int count() const { return m_rows ? m_rows->count() : 0; }
    [[nodiscard]] bool isLate(Date day) const;
    [[nodiscard]] bool isSigning() const;
    [[nodiscard]] QList<QWidget*> panes() const;
    bool goToNeed(Way way);

    void signNext(); // opens the sheet on the current row, else the first
    void openSheet(const SigningTask& task);
    // The newest that waits on a control; else as it may be signed: over the last period that is
    // over, with the meaning that the person's line gives.
    // About that period; without one, about what waits, or the newest that is over.
    void openSheet(ControlId control, const std::optional<Period>& period = {});
    void closeSheet();

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);
    void signingChanged(); // the sheet was opened or closed
    void designWanted(); // the link of the empty page

private:
    [[nodiscard]] const ToSignRow* row(const QByteArray& key) const;
    void openRow(const QByteArray& key);
    void goOn(); // after a signature
    bool step(Way way);
    [[nodiscard]] int lineOf(const QByteArray& key) const;
    [[nodiscard]] QString where() const;
    void showWords();

    PlaceParts m_parts;
    View m_view;
    std::shared_ptr<const QList<Column<ToSignRow>>> m_columns;
    std::shared_ptr<const RowsOf<ToSignRow>> m_rows;
    QByteArray m_signing; // key of the row on the sheet; empty: none of the list
    RecordPage* m_page;
    QWidget* m_lists;
    SignSheet* m_sheet;
    QStackedWidget* m_stack;
};

} // namespace muniment::ui
