// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/evidence_rows.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/place.h"
#include "ui/shell/settings.h"

class QSplitter;
class QStackedWidget;

namespace muniment::ui {

class EmptyPage;
class EvidenceDetailView;
class EvidenceModel;
class FilePreview;
class PlaceHeader;
class RecordTable;

// The library: every item of evidence and a look at it.
class EvidencePlace final : public Place
{
    Q_OBJECT

public:
    EvidencePlace(
        JobRunner& jobs, Settings& settings, FilePreview* preview, QWidget* parent = nullptr);
    ~EvidencePlace() override;

    void setView(const View& view) override;
    bool open(const RecordLink& link) override;
    [[nodiscard]] std::optional<RecordLink> current() const override;
    void find() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void takeRows(QList<EvidenceRow> rows);
    void arrange();
    void showDetail();
    void sortBy(int column);

    Settings& m_settings;
    View m_view;
    NewestJob m_reading;
    QList<EvidenceRow> m_rows;
    EvidenceOrder m_order;
    EvidenceId m_wanted; // to be selected once its row is there

    PlaceHeader* m_header;
    QStackedWidget* m_stack;
    QSplitter* m_split;
    RecordTable* m_table;
    EvidenceModel* m_model;
    EvidenceDetailView* m_detail;
    EmptyPage* m_empty;
};

} // namespace muniment::ui
