// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/segmented_place.h"
#include "ui/scope/asset_rows.h"
#include "ui/scope/scope_rows.h"
#include "ui/shell/place_parts.h"

class QPushButton;
class QStackedWidget;

namespace muniment::ui {

class AssetImportSheet;
class AssetsPage;
class PeoplePage;
class ProvidersPage;
class RecordsPage;
class ScopesPage;

// What is looked after, where its boundary runs, who runs the platform below, and who the people
// are.
class ScopePlace final : public SegmentedPlace
{
    Q_OBJECT

public:
    enum Page { Assets, Scopes, Providers, People };

    explicit ScopePlace(const PlaceParts& parts, QWidget* parent = nullptr);

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

    [[nodiscard]] AssetsPage& assets() { return *m_assets; }
    [[nodiscard]] ScopesPage& scopes() { return *m_scopes; }
    [[nodiscard]] ProvidersPage& providers() { return *m_providers; }
    [[nodiscard]] PeoplePage& people() { return *m_people; }
    [[nodiscard]] AssetImportSheet& sheet() { return *m_sheet; }
    [[nodiscard]] bool isImporting() const;

protected:
    void pageShown(int page) override;

private:
    struct Rows
    {
        QList<AssetListRow> assets;
        QList<ScopeListRow> scopes;
        QList<ProviderListRow> providers;
        QList<PersonListRow> people;
    };
    void connectPages();
    void makeActions();
    void makeButtons();
    void showPrimary();
    void takeRows(const View& view, Rows rows);
    void chooseFile();
    void chooseScope(const QString& path);
    void importFrom(const QString& path, ScopeId scope);
    void showList();
    void showAssetsOf(ScopeId id);
    void showNew();
    bool openWord(const QString& word);
    [[nodiscard]] RecordsPage& pageAt(int page) const;

    PlaceParts m_parts;
    View m_view;
    NewestJob m_reading;
    AssetsPage* m_assets;
    ScopesPage* m_scopes;
    ProvidersPage* m_providers;
    PeoplePage* m_people;
    AssetImportSheet* m_sheet;
    QStackedWidget* m_stack;
    QPushButton* m_newAsset = nullptr;
    QPushButton* m_importList = nullptr;
    QList<QAction*> m_actions;
};

} // namespace muniment::ui
