// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/point_columns.h"
#include "ui/lists/record_page.h"
#include "ui/shell/place_parts.h"

namespace muniment::ui {

class PointDetailView;
class RecordLabels;

// The times worth coming back to, and what became of the records since. Read only while it is seen.
class PointsPage final : public QObject
{
    Q_OBJECT

public:
    explicit PointsPage(const PlaceParts& parts, QObject* parent = nullptr);

    [[nodiscard]] RecordPage* page() { return m_page; } // its place takes it over
    void setView(const View& view);
    void show();
    [[nodiscard]] const PointRow* current() const; // null: none

signals:
    void currentChanged();
    void linkFollowed(const muniment::ui::RecordLink& link);

private:
    using Rows = RowsOf<PointRow>;

    void read();
    void take(QList<PointRow> rows);
    void showDetail();

    PlaceParts m_parts;
    View m_view;
    bool m_isStale = true;
    NewestJob m_reading;
    NewestJob m_comparing;
    std::shared_ptr<const QList<Column<PointRow>>> m_columns;
    std::shared_ptr<const Rows> m_rows; // null until they were read
    RecordPage* m_page;
    PointDetailView* m_detail;
};

} // namespace muniment::ui
