// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/control_rows.h"
#include "ui/lists/segmented_place.h"

namespace muniment::ui {

class ControlDetailView;
class Intake;
struct IntakeDestination;

// What the organisation does: the list of controls and the detail of one.
class ControlsPlace final : public SegmentedPlace
{
    Q_OBJECT

public:
    explicit ControlsPlace(const RecordList::Parts& parts, QWidget* parent = nullptr);

    void setView(const View& view) override;
    bool open(const RecordLink& link) override;
    [[nodiscard]] std::optional<RecordLink> current() const override;
    [[nodiscard]] std::optional<PeekCard> peek(const RecordLink& link) const override;
    bool goToNeed(Way way) override;

    // Files may be dropped on a control of the list, on a cell of the detail, and beside these.
    void takeFiles(Intake& intake);

private:
    void takeRows(QList<ControlRow> rows);
    void showDetail();
    [[nodiscard]] std::optional<IntakeDestination> destination(const QByteArray& key) const;

    View m_view;
    NewestJob m_reading;
    std::shared_ptr<const QList<Column<ControlRow>>> m_columns;
    std::shared_ptr<const RowsOf<ControlRow>> m_rows;
    RecordPage* m_page;
    ControlDetailView* m_detail;
};

} // namespace muniment::ui
