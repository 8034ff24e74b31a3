// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/collection_rows.h"
#include "ui/lists/list_rows.h"
#include "ui/lists/record_page.h"
#include "ui/shell/place.h"
#include "ui/shell/place_parts.h"

class QPushButton;

namespace muniment::ui {

class Intake;
class LinkLabel;
class PickPopup;
class SlotDetailView;
struct IntakeDestination;

// The quarter's worksheet: every slot of what is expected, what is held for it, and the way to fill
// it: drop, paste, choose, or a file that is there already.
class CollectionPage final : public QWidget
{
    Q_OBJECT

public:
    CollectionPage(const PlaceParts& parts, Intake& intake, QWidget* parent = nullptr);

    void setRows(const View& view, QList<CollectionRow> rows);
    [[nodiscard]] RecordList& list() { return m_page->list(); }
    [[nodiscard]] QList<QWidget*> panes() const { return m_page->panes(); }
    [[nodiscard]] int overdue() const;
    bool goToNeed(Way way);
    // Narrows the list to the slots that count as this.
    void showCounted(standing::SlotCounted counted);
    void attach(); // files to the slot that is current
    // What is held for the slot that is current.
    [[nodiscard]] QList<EvidenceId> heldHere() const;

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);
    void reviewWanted(const QList<muniment::EvidenceId>& ids, muniment::evidence::Review review);

private:
    void takeDrops();
    void showSums();
    void showDetail();
    [[nodiscard]] const CollectionRow* row(const QByteArray& key) const;
    [[nodiscard]] std::optional<IntakeDestination> destination(const QByteArray& key) const;
    void followCell(const QByteArray& key, const QString& column);
    void openSameFile(QPushButton* from);
    void linkHere(const QString& evidence);

    PlaceParts m_parts;
    Intake& m_intake;
    View m_view;
    std::shared_ptr<const QList<Column<CollectionRow>>> m_columns;
    std::shared_ptr<const RowsOf<CollectionRow>> m_rows;
    CollectionSums m_sums;
    LinkLabel* m_sumsLabel;
    SlotDetailView* m_detail;
    RecordPage* m_page;
    PickPopup* m_sameFile = nullptr;
};

} // namespace muniment::ui
