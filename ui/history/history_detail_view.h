// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/history_detail.h"
#include "ui/shell/acts.h"
#include "ui/widgets/detail_pane.h"

class QPushButton;

namespace muniment::ui {

// A table of fields: name, before, after.
QWidget* makeDifferenceTable(const QList<FieldDifference>& fields);

// A step of the history, or one of its entries: what it changed, why, what else it touched, and
// whether it can be taken back.
class HistoryDetailView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryDetailView(Acts& acts, QWidget* parent = nullptr);

    void showDetail(const HistoryDetail& detail);
    void showWords(const QString& words); // instead of a step
    void showNothing() { showWords({}); }

signals:
    void linkFollowed(const muniment::ui::RecordLink& link);

private:
    void addRecord(const RecordDifferences& record);
    void addOthers(const HistoryDetail& detail);
    void addUndo(const UndoState& state);
    QWidget* makeLink(const QString& words, const RecordLink& link);

    Acts& m_acts;
    DetailPane* m_pane;
};

} // namespace muniment::ui
