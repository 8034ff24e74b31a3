// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/navigation.h"
#include "ui/frame/vault_notices.h"
#include "ui/frame/visits.h"
#include "ui/shell/place.h"
#include "ui/shell/vault_session.h"

#include <QWidget>

#include <memory>
#include <vector>

class QStackedWidget;

namespace muniment::ui {

class DeskActs;
class LoadingPage;
class PeekPopover;
class Prompter;
class TitleBand;
class ToastBar;

// An open vault: title band, notices, navigation and its places.
class VaultPage final : public QWidget
{
    Q_OBJECT

public:
    VaultPage(std::unique_ptr<VaultSession> session, Settings& settings, Prompter& prompter,
        QWidget* parent = nullptr);
    ~VaultPage() override;

    // All at once; shows the one of last time, with what was selected in each.
    void setPlaces(const QList<Place*>& places);
    [[nodiscard]] int placeCount() const { return int(m_places.size()); }
    [[nodiscard]] Place* place(int index) const { return m_places.at(std::size_t(index)); }
    [[nodiscard]] Place* placeOf(PlaceKind kind) const; // null: there is none yet
    [[nodiscard]] Place* currentPlace() const;
    [[nodiscard]] VaultSession& session() { return *m_session; }
    [[nodiscard]] DeskActs& deskActs() { return *m_deskActs; }

    void goToPlace(int index);
    void goToPlace(PlaceKind kind);
    void follow(const RecordLink& link);
    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_visits.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_visits.canGoForward(); }

    void peek();
    void goToNeed(Way way);
    void goToPane(Way way);
    // By hand, instead of by the width of the window.
    void setNavigationWidth(NavigationWidth width);
    [[nodiscard]] NavigationWidth navigationWidth() const;

signals:
    void placeShown(); // another one, or there is more behind or ahead of it
    void openAgainWanted(const QString& path);
    void closeWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectSession();
    void show(PlaceKind kind);
    void showView();
    void showNotices();
    void leave();
    void goTo(const Visit& visit);
    void restore();
    void remember() const;
    void fitNavigation();
    [[nodiscard]] Visit here() const;

    std::unique_ptr<VaultSession> m_session;
    Settings& m_settings;
    TitleBand* m_band;
    NoticeBand* m_notices;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    LoadingPage* m_loading;
    ToastBar* m_toast;
    PeekPopover* m_peek;
    DeskActs* m_deskActs;
    std::vector<Place*> m_places;
    PlaceKind m_current = PlaceKind::Overview;
    Visits m_visits;
};

} // namespace muniment::ui
