// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/control_rows.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/place.h"
#include "ui/shell/settings.h"

class QSplitter;
class QStackedWidget;

namespace muniment::ui {

class ControlDetailView;
class ControlsModel;
class EmptyPage;
class PlaceHeader;
class RecordTable;

// What the organisation does: the list of controls and the detail of one.
class ControlsPlace final : public Place
{
    Q_OBJECT

public:
    ControlsPlace(JobRunner& jobs, Settings& settings, QWidget* parent = nullptr);
    ~ControlsPlace() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] Glyph glyph() const override { return Glyph::Controls; }
    void setView(const View& view) override;
    bool open(const RecordLink& link) override;
    [[nodiscard]] std::optional<RecordLink> current() const override;
    void find() override;

private:
    void takeRows(QList<ControlRow> rows);
    void arrange();
    void showDetail();
    void sortBy(int column);

    Settings& m_settings;
    View m_view;
    NewestJob m_reading;
    QList<ControlRow> m_rows;
    ControlOrder m_order;
    ControlId m_wanted; // to be selected once its row is there

    PlaceHeader* m_header;
    QStackedWidget* m_stack;
    QSplitter* m_split;
    RecordTable* m_table;
    ControlsModel* m_model;
    ControlDetailView* m_detail;
    EmptyPage* m_empty;
};

} // namespace muniment::ui
