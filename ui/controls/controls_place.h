// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/control_rows.h"
#include "ui/controls/requirement_rows.h"
#include "ui/controls/requirements_page.h"
#include "ui/lists/segmented_place.h"
#include "ui/shell/place_parts.h"

#include <functional>

namespace muniment::ui {

class CatalogSheet;
class ControlDetailView;
class FormPanel;
class RecordForm;
class Intake;
struct IntakeDestination;

// What the organisation does: the list of controls and the detail of one.
class ControlsPlace final : public SegmentedPlace
{
    Q_OBJECT

public:
    explicit ControlsPlace(const PlaceParts& parts, QWidget* parent = nullptr);

    void setView(const View& view) override;
    bool open(const RecordLink& link) override;
    [[nodiscard]] std::optional<RecordLink> current() const override;
    [[nodiscard]] std::optional<PeekCard> peek(const RecordLink& link) const override;
    bool goToNeed(Way way) override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QList<QAction*> placeActions() const override
    {
        return m_actions + listActions();
    }

    enum Page { Ours, ByRequirement };
    [[nodiscard]] RecordPage& controls() { return *m_page; }
    [[nodiscard]] RequirementsPage& requirements() { return *m_requirements; }
    [[nodiscard]] ControlDetailView& detail() { return *m_detail; }
    [[nodiscard]] RecordForm* form() const; // beside the list; null: none

    // Files may be dropped on a control of the list, on a cell of the detail, and beside these.
    void takeFiles(Intake& intake);

private:
    struct Rows
    {
        QList<ControlRow> controls;
        QList<RequirementRow> requirements;
    };
    void pageShown(int page) override;
    void makeActions();
    void makeFormActions();
    QAction* addAction(const QString& words, std::function<void()> act);
    void addPageButton(Page page, QAction* action);
    void connectDetail();
    void makeStatusActions();
    [[nodiscard]] QList<const standing::ControlFacts*> selected() const;
    void askWhere(const QList<const standing::ControlFacts*>& controls);
    using FormMaker
        = RecordForm* (*)(Acts& acts, const View& view, const standing::ControlFacts& control);
    void ask(const standing::ControlFacts& control, FormMaker makeForm);
    void askForRequirement(RequirementId id, RequirementsPage::Asked what);
    // On every asset in service, in the scope that is shown, that the selected controls apply to.
    void setStatus(controls::ImplementationStatus status);
    void takeRows(const View& view, Rows rows);
    void showDetail();
    [[nodiscard]] std::optional<IntakeDestination> destination(const QByteArray& key) const;

    PlaceParts m_parts;
    View m_view;
    NewestJob m_reading;
    std::shared_ptr<const QList<Column<ControlRow>>> m_columns;
    std::shared_ptr<const RowsOf<ControlRow>> m_rows;
    RecordPage* m_page;
    ControlDetailView* m_detail;
    RequirementsPage* m_requirements;
    FormPanel* m_forms;
    CatalogSheet* m_catalog;
    QAction* m_coveredAsTable;
    QList<QAction*> m_actions;
};

} // namespace muniment::ui
