// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/library_rows.h"
#include "ui/fields/record_form.h"
#include "ui/intake/originals.h"
#include "ui/lists/list_rows.h"
#include "ui/lists/record_page.h"
#include "ui/shell/place.h"
#include "ui/shell/place_parts.h"

class QAction;
class QStackedWidget;

namespace muniment::ui {

class EvidenceDetailView;
class Intake;

// Every item of evidence, and a look at it; what several items say alike is changed at once.
class LibraryPage final : public QWidget
{
    Q_OBJECT

public:
    LibraryPage(const PlaceParts& parts, Intake& intake, QWidget* parent = nullptr);

    void setRows(const View& view, QList<LibraryRow> rows);
    [[nodiscard]] RecordList& list() { return m_page->list(); }
    [[nodiscard]] QList<QWidget*> panes() const { return m_page->panes(); }
    [[nodiscard]] int waiting() const; // for review
    bool goToNeed(Way way);
    [[nodiscard]] QList<EvidenceId> selected() const;
    [[nodiscard]] EvidenceId current() const;
    void findInPreview();
    // For menus; they act on what is selected.
    [[nodiscard]] QList<QAction*> actions() const { return m_actions; }
    // What can be done to several items: these, then the page's own.
    void showInBulkBar(const QList<QAction*>& first);

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);
    void reviewWanted(const QList<muniment::EvidenceId>& ids, muniment::evidence::Review review);

private:
    void makeActions();
    void connectDetail();
    void takeDrops();
    void showDetail();
    void showChange();
    std::optional<FormRefusal> change(const QList<EvidenceId>& ids, const FieldValues& values);
    [[nodiscard]] int restricted(const QList<EvidenceId>& ids) const;
    QMimeData* dragged(const QList<EvidenceId>& ids);
    void exportOriginals();
    void writeTo(const QString& folder, const QList<Original>& originals);
    void withdraw(RevisionId revision);
    [[nodiscard]] QList<Original> originalsOf(const QList<EvidenceId>& ids) const;

    PlaceParts m_parts;
    Intake& m_intake;
    View m_view;
    std::shared_ptr<const QList<Column<LibraryRow>>> m_columns;
    std::shared_ptr<const RowsOf<LibraryRow>> m_rows;
    Originals::Export m_export;
    Originals* m_originals;
    EvidenceDetailView* m_detail;
    QStackedWidget* m_side; // the detail, or what is asked about several items
    RecordForm* m_form = nullptr;
    RecordPage* m_page;
    QList<QAction*> m_actions;
    QAction* m_change = nullptr;
    QAction* m_exportOriginals = nullptr;
};

} // namespace muniment::ui
