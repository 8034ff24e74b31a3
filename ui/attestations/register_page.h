// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attestations/attestation_rows.h"
#include "ui/lists/list_rows.h"
#include "ui/lists/record_page.h"
#include "ui/shell/place.h"
#include "ui/shell/place_parts.h"

namespace muniment::ui {

class SignaturePane;

// Every signature with how it stands, and the record of one as it prints.
class RegisterPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterPage(const PlaceParts& parts, QWidget* parent = nullptr);

    void setRows(const View& view, QList<RegisterRow> rows);
    [[nodiscard]] RecordList& list() { return m_page->list(); }
    [[nodiscard]] SignaturePane& detail() { return *m_detail; }
    [[nodiscard]] QList<QWidget*> panes() const { return m_page->panes(); }
    [[nodiscard]] const RegisterRow* currentRow() const;
    // Narrows the list to those that stand so.
    void showStanding(attestation::Standing standing);
    bool goToNeed(Way way);
    void withdraw(); // the current one, with a reason

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);
    void signAgainWanted();

private:
    void showDetail();

    PlaceParts m_parts;
    View m_view;
    std::shared_ptr<const QList<Column<RegisterRow>>> m_columns;
    std::shared_ptr<const RowsOf<RegisterRow>> m_rows;
    SignaturePane* m_detail;
    RecordPage* m_page;
};

} // namespace muniment::ui
