// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/palette_items.h"

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace muniment::ui {

class VaultPage;
class WindowActions;

// What the menus hold because of the places: the way to each, and a menu with the name of the one
// that is shown, of what can be done there.
class PlaceMenus final : public QObject
{
    Q_OBJECT

public:
    PlaceMenus(QMenuBar& bar, WindowActions& actions, QObject* parent = nullptr);

    void setPage(VaultPage* page); // null: no vault is open
    // Everything that can be done now, for the palette: here first, then places, then the window.
    [[nodiscard]] QList<PaletteItem> paletteCommands() const;
    // For the page of keys: those of the place that is shown, and those that lead to each.
    [[nodiscard]] QList<QPair<QString, QString>> placeKeys() const;
    [[nodiscard]] QList<QPair<QString, QString>> wayKeys() const;

private:
    void showPlace();

    WindowActions& m_actions;
    QMenu* m_menu;
    VaultPage* m_page = nullptr;
    QList<QAction*> m_ways;
};

} // namespace muniment::ui
