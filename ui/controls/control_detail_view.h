// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/control_commits.h"
#include "ui/controls/control_detail.h"
#include "ui/fields/field_grid.h"

#include <QWidget>

class QGridLayout;

namespace muniment::ui {

class FieldPane;

// The detail of one control: both halves, expected evidence, covered time, signatures.
class ControlDetailView final : public QWidget
{
    Q_OBJECT

public:
    explicit ControlDetailView(ControlCommits commits, QWidget* parent = nullptr);

    void setReadOnly(const QString& because); // empty: as each field says
    void showControl(const ControlDetail& detail);
    void showNothing(const QString& words);
    // Covered time as a table instead of a strip, for every control alike.
    void setCoveredAsTable(bool isTable);
    [[nodiscard]] bool isCoveredAsTable() const { return m_isTable; }

    // The cell of expected evidence at a point of this view, and where it stands in it.
    struct CellAt
    {
        SlotCell cell;
        QRect area;
    };
    [[nodiscard]] std::optional<CellAt> cellAt(const QPoint& point) const;

signals:
    void evidenceWanted(EvidenceId id);
    void linkFollowed(const muniment::ui::RecordLink& link);
    void signWanted(ControlId id);
    void placesWanted(ControlId id);
    void requirementsWanted(ControlId id);
    void expectedWanted(ControlId id);
    void textWanted(ControlId id);
    void coveredAsTableChanged(bool isTable);

private:
    void addHead(const ControlDetail& detail);
    void addHalves(const ControlDetail& detail);
    void addLeaning(const ControlDetail& detail);
    void addExplanation(const ControlDetail& detail);
    void addExpected(const ControlDetail& detail);
    void addSeries(QGridLayout* grid, const SeriesRow& series);
    void addCoveredTime(const ControlDetail& detail);
    void addSignatures(const ControlDetail& detail);
    void addRequirements(const ControlDetail& detail);
    void addAssets(const ControlDetail& detail);
    [[nodiscard]] QList<GridCell> placeCells(ControlId control, const AssetRow& place) const;
    void addAskButton(const QString& name, void (ControlDetailView::*asked)(ControlId));
    QWidget* makeCell(const SlotCell& cell, bool compact);

    FieldPane* m_pane;
    ControlCommits m_commits;
    ControlDetail m_detail; // as shown
    bool m_isTable = false;
    bool m_isUnfolded = false; // purpose and procedure, for every control alike
};

} // namespace muniment::ui
