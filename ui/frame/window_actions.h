// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QObject>

#include <functional>

class QMenu;
class QMenuBar;

namespace muniment::ui {

// Everything that the menus offer, beside the places and what can be done in the one that is shown.
enum class Command {
    NewVault,
    OpenVault,
    OpenBinder,
    RestorePoint,
    Print,
    ExportList,
    CloseVault,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Find,
    FindEverywhere,
    Palette,
    NarrowNavigation,
    Back,
    Forward,
    Peek,
    NextNeed,
    PreviousNeed,
    NextPane,
    PreviousPane,
    CheckQuickly,
    CheckFully,
    PersonAtDesk,
    BackToNow,
    Keys,
    Promises,
    Network,
    About,
};

// What the help says under one heading: short terms, such as keys, and what is to be said of each.
struct HelpGroup
{
    QString title;
    QList<QPair<QString, QString>> lines;
};

enum class MenuName { File, Edit, View, Go, Vault, Help };

// The one table of actions: what each is called, its key, its menu. It builds the menus, and tells
// the palette and the page of keys what there is.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMenuBar& bar, QObject* parent = nullptr);

    [[nodiscard]] QAction* action(Command command) const { return m_actions.value(command); }
    [[nodiscard]] QMenu* menu(MenuName name) const { return m_menus.value(name); }
    void on(Command command, QObject* context, const std::function<void()>& act);
    // Those that need an open vault are off without one.
    void setVaultOpen(bool isOpen);

    // In the order of the table, without what has no use in a list of commands.
    [[nodiscard]] QList<QAction*> forPalette() const;

    // For the page of keys: a group for each menu, of its actions that have a key.
    [[nodiscard]] QList<HelpGroup> keys() const;

private:
    struct Row;
    static const QList<Row>& table();
    static QString titleOf(MenuName name);
    void build(QMenuBar& bar);

    QHash<Command, QAction*> m_actions;
    QHash<MenuName, QMenu*> m_menus;
    QList<QAction*> m_needVault;
};

// Without the mnemonic and the dots of a menu: "New vault".
QString plainText(const QAction& action);
// A name as a menu shows it; an ampersand in it is no mnemonic.
QString menuText(QString name);

} // namespace muniment::ui
