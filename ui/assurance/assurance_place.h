// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/provider_cover.h"
#include "ui/assurance/assurance_rows.h"
#include "ui/lists/segmented_place.h"
#include "ui/shell/place_parts.h"

#include <functional>

class QStackedWidget;

namespace muniment::ui {

class DocumentsPage;
class DutiesPage;
class HalvesPage;
class ImportSheet;

// Documents: what third parties issued about the provider. Duties: what these ask of us. Cover: the
// provider's halves that lean on them.
class AssurancePlace final : public SegmentedPlace
{
    Q_OBJECT

public:
    enum Page { Documents, Duties, Cover };

    explicit AssurancePlace(const PlaceParts& parts, QWidget* parent = nullptr);

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

    [[nodiscard]] DocumentsPage& documents() { return *m_documents; }
    [[nodiscard]] DutiesPage& duties() { return *m_duties; }
    [[nodiscard]] HalvesPage& halves() { return *m_halves; }
    [[nodiscard]] ImportSheet& sheet() { return *m_sheet; }
    [[nodiscard]] bool isImporting() const;

protected:
    void pageShown(int page) override;

private:
    struct Rows
    {
        QList<DocumentRow> documents;
        QList<DutyRow> duties;
        QList<HalfRow> halves;
        QList<standing::ServiceCover> covers;
    };
    QAction* add(const QString& words, const QKeySequence& keys, const std::function<void()>& act);
    void makeActions();
    void makeLeaningActions();
    void makeButtons();
    void takeRows(const View& view, Rows rows);
    void chooseFile();
    void showList();
    void showHalves(const QString& ids); // of requirements, with commas between

    PlaceParts m_parts;
    View m_view;
    NewestJob m_reading;
    DocumentsPage* m_documents;
    DutiesPage* m_duties;
    HalvesPage* m_halves;
    ImportSheet* m_sheet;
    QStackedWidget* m_stack;
    QAction* m_import = nullptr;
    QList<QAction*> m_actions;
};

} // namespace muniment::ui
