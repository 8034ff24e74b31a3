// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/place_menus.h"

#include "ui/frame/vault_page.h"
#include "ui/frame/window_actions.h"

#include <QMenu>
#include <QMenuBar>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

PaletteItem itemOf(QAction* action, const QString& kind)
{
    const QString title = plainText(*action);
    return {u"do:"_s + title, {}, title, kind,
        action->shortcut().toString(QKeySequence::NativeText), findable(title),
        [guard = QPointer<QAction>(action)] {
            if (guard)
                guard->trigger();
        }};
}

QList<QPair<QString, QString>> keysOf(const QList<QAction*>& actions)
{
    QList<QPair<QString, QString>> keys;
    for (const QAction* each : actions)
        if (!each->shortcut().isEmpty() && each->isVisible())
            keys.append({each->shortcut().toString(QKeySequence::NativeText), plainText(*each)});
    return keys;
}

} // namespace

PlaceMenus::PlaceMenus(QMenuBar& bar, WindowActions& actions, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_menu(new QMenu(&bar))
{
    bar.insertMenu(actions.menu(MenuName::Vault)->menuAction(), m_menu);
    setPage(nullptr);
}

void PlaceMenus::setPage(VaultPage* page)
{
    m_page = page;
    qDeleteAll(m_ways);
    m_ways.clear();
    QMenu& go = *m_actions.menu(MenuName::Go);
    QAction* const before = go.actions().value(0);
    for (int index = 0; page && index < page->placeCount(); ++index) {
        const PlaceKind kind = page->place(index)->kind();
        auto* way = new QAction(menuText(placeName(kind)), this);
        way->setShortcut(placeKey(kind));
        connect(way, &QAction::triggered, page, [page, kind] { page->goToPlace(kind); });
        go.insertAction(before, way);
        m_ways.append(way);
    }
    if (page) {
        auto* rule = new QAction(this);
        rule->setSeparator(true);
        go.insertAction(before, rule);
        m_ways.append(rule);
        connect(page, &VaultPage::placeShown, this, &PlaceMenus::showPlace);
    }
    showPlace();
}

// An action's key works while the menu holds it.
void PlaceMenus::showPlace()
{
    for (QAction* each : m_menu->actions())
        m_menu->removeAction(each);
    const Place* place = m_page ? m_page->currentPlace() : nullptr;
    if (place) {
        m_menu->setTitle(menuText(place->name()));
        m_menu->addActions(place->placeActions());
    }
    m_menu->menuAction()->setVisible(!m_menu->isEmpty());
}

QList<PaletteItem> PlaceMenus::paletteCommands() const
{
    QList<PaletteItem> items;
    const auto take = [&items](const QList<QAction*>& actions, const QString& kind) {
        for (QAction* each : actions)
            if (!each->isSeparator() && each->isEnabled() && each->isVisible() && !each->menu())
                items.append(itemOf(each, kind));
    };
    take(m_menu->actions(), plainText(*m_menu->menuAction()));
    take(m_ways, tr("Place"));
    take(m_actions.forPalette(), tr("Command"));
    return items;
}

QList<QPair<QString, QString>> PlaceMenus::placeKeys() const
{
    return keysOf(m_menu->actions());
}

QList<QPair<QString, QString>> PlaceMenus::wayKeys() const
{
    return keysOf(m_ways);
}

} // namespace muniment::ui
