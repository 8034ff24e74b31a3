// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"
#include "ui/shell/vault_session.h"

#include <QWidget>

#include <memory>
#include <vector>

class QStackedWidget;

namespace muniment::ui {

class Navigation;
class NavigationButton;
class TitleBand;

// An open vault: title band, navigation and its places.
class VaultPage final : public QWidget
{
    Q_OBJECT

public:
    VaultPage(std::unique_ptr<VaultSession> session, QWidget* parent = nullptr);
    ~VaultPage() override;

    void addPlace(Place* place);
    void goToPlace(int index);
    [[nodiscard]] int placeCount() const { return int(m_places.size()); }
    [[nodiscard]] Place* place(int index) const { return m_places.at(std::size_t(index)); }
    [[nodiscard]] Place* currentPlace() const;
    [[nodiscard]] VaultSession& session() { return *m_session; }

    void follow(const RecordLink& link);
    void goBack();

private:
    struct Visit
    {
        int place = 0;
        std::optional<RecordLink> link;
    };
    void showView();
    void noteVisit();
    [[nodiscard]] int currentIndex() const;

    std::unique_ptr<VaultSession> m_session;
    TitleBand* m_band;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    std::vector<Place*> m_places;
    QList<Visit> m_visits;
};

} // namespace muniment::ui
