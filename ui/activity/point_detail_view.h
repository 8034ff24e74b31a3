// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/point_comparison.h"
#include "ui/activity/point_rows.h"

#include <QWidget>

class QComboBox;

namespace muniment::ui {

class DetailPane;

// A point in time, and what became of the records until another one.
class PointDetailView final : public QWidget
{
    Q_OBJECT

public:
    explicit PointDetailView(QWidget* parent = nullptr);

    // What a point can be compared with: now, and the other points.
    void setOthers(const QList<PointRow>& points);
    void showNothing();
    void showPoint(const PointRow& point); // what differs follows
    void showDifferences(const QList<ComparedKind>& kinds);
    void showWords(const QString& words); // instead of the differences

    // The point to compare with; absent: now.
    [[nodiscard]] std::optional<PointRow> other() const;

signals:
    void otherChosen();
    void linkFollowed(const muniment::ui::RecordLink& link);

private:
    void begin();
    void addKind(const ComparedKind& kind);
    QWidget* makeLink(const QString& words, const RecordLink& link);

    PointRow m_point;
    QList<PointRow> m_points;
    QComboBox* m_others;
    QWidget* m_choice;
    DetailPane* m_pane;
};

} // namespace muniment::ui
