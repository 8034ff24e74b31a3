// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_actions.h"

#include <QMenu>
#include <QMenuBar>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

enum class Needs { Nothing, Vault };
enum class Group { Same, New };

} // namespace

struct WindowActions::Row
{
    Command command;
    MenuName menu;
    const char* text;
    QString keys; // several, the first one shown: "Ctrl+Y; Ctrl+Shift+Z"
    Needs needs = Needs::Nothing;
    Group group = Group::Same;
};

const QList<WindowActions::Row>& WindowActions::table()
{
    using enum Command;
    static const QList<Row> rows{
        {NewVault, MenuName::File, QT_TR_NOOP("&New vault…"), u"Ctrl+N"_s},
        {OpenVault, MenuName::File, QT_TR_NOOP("&Open vault…"), u"Ctrl+O"_s},
        {OpenBinder, MenuName::File, QT_TR_NOOP("Open &binder…"), u"Ctrl+B"_s},
        {RestorePoint, MenuName::File, QT_TR_NOOP("Make &restore point"), u"Ctrl+S"_s, Needs::Vault,
            Group::New},
        {Print, MenuName::File, QT_TR_NOOP("&Print…"), u"Ctrl+P"_s, Needs::Vault},
        {ExportList, MenuName::File, QT_TR_NOOP("&Export list…"), {}, Needs::Vault},
        {CloseVault, MenuName::File, QT_TR_NOOP("&Close"), u"Ctrl+W"_s, Needs::Nothing, Group::New},
        {Quit, MenuName::File, QT_TR_NOOP("&Quit"), u"Ctrl+Q"_s},

        {Undo, MenuName::Edit, QT_TR_NOOP("&Undo"), u"Ctrl+Z"_s, Needs::Vault},
        {Redo, MenuName::Edit, QT_TR_NOOP("&Redo"), u"Ctrl+Y; Ctrl+Shift+Z"_s, Needs::Vault},
        {Cut, MenuName::Edit, QT_TR_NOOP("Cu&t"), u"Ctrl+X"_s, Needs::Nothing, Group::New},
        {Copy, MenuName::Edit, QT_TR_NOOP("&Copy"), u"Ctrl+C"_s},
        {Paste, MenuName::Edit, QT_TR_NOOP("&Paste"), u"Ctrl+V"_s},
        {Find, MenuName::Edit, QT_TR_NOOP("&Find in view"), u"Ctrl+F"_s, Needs::Vault, Group::New},
        {FindEverywhere, MenuName::Edit, QT_TR_NOOP("Find &everywhere…"), u"Ctrl+Shift+F"_s,
            Needs::Vault},

        {Palette, MenuName::View, QT_TR_NOOP("&Commands…"), u"Ctrl+K"_s},
        {Peek, MenuName::View, QT_TR_NOOP("&Look at the record"), u"Ctrl+Space"_s, Needs::Vault},
        {NarrowNavigation, MenuName::View, QT_TR_NOOP("&Narrow navigation"), {}, Needs::Vault,
            Group::New},

        {Back, MenuName::Go, QT_TR_NOOP("&Back"), u"Alt+Left"_s, Needs::Vault, Group::New},
        {Forward, MenuName::Go, QT_TR_NOOP("&Forward"), u"Alt+Right"_s, Needs::Vault},
        {NextNeed, MenuName::Go, QT_TR_NOOP("&Next that needs work"), u"F8"_s, Needs::Vault,
            Group::New},
        {PreviousNeed, MenuName::Go, QT_TR_NOOP("&Previous that needs work"), u"Shift+F8"_s,
            Needs::Vault},
        {NextPane, MenuName::Go, QT_TR_NOOP("Ne&xt pane"), u"F6"_s, Needs::Vault, Group::New},
        {PreviousPane, MenuName::Go, QT_TR_NOOP("Pre&vious pane"), u"Shift+F6"_s, Needs::Vault},

        {CheckQuickly, MenuName::Vault, QT_TR_NOOP("Check &quickly"), {}, Needs::Vault},
        {CheckFully, MenuName::Vault, QT_TR_NOOP("Check every &byte"), {}, Needs::Vault},
        {PersonAtDesk, MenuName::Vault, QT_TR_NOOP("&Person at this desk…"), {}, Needs::Vault,
            Group::New},
        {BackToNow, MenuName::Vault, QT_TR_NOOP("Back to &now"), {}, Needs::Vault},

        {Keys, MenuName::Help, QT_TR_NOOP("&Keys"), u"F1"_s},
        {Promises, MenuName::Help, QT_TR_NOOP("What Muniment &promises"), {}},
        {Network, MenuName::Help, QT_TR_NOOP("Muniment and the net&work"), {}},
        {About, MenuName::Help, QT_TR_NOOP("&About Muniment"), {}, Needs::Nothing, Group::New},
    };
    return rows;
}

QString WindowActions::titleOf(MenuName name)
{
    switch (name) {
    case MenuName::File:
        return tr("&File");
    case MenuName::Edit:
        return tr("&Edit");
    case MenuName::View:
        return tr("&View");
    case MenuName::Go:
        return tr("&Go");
    case MenuName::Vault:
        return tr("V&ault");
    case MenuName::Help:
        return tr("&Help");
    }
    Q_UNREACHABLE();
}

WindowActions::WindowActions(QMenuBar& bar, QObject* parent)
    : QObject(parent)
{
    for (const MenuName name : {MenuName::File, MenuName::Edit, MenuName::View, MenuName::Go,
             MenuName::Vault, MenuName::Help})
        m_menus.insert(name, bar.addMenu(titleOf(name)));
    for (const Row& row : table()) {
        QMenu& menu = *m_menus.value(row.menu);
        if (row.group == Group::New && !menu.isEmpty())
            menu.addSeparator();
        auto* action = new QAction(tr(row.text), this);
        if (!row.keys.isEmpty())
            action->setShortcuts(QKeySequence::listFromString(row.keys));
        menu.addAction(action);
        m_actions.insert(row.command, action);
        if (row.needs == Needs::Vault)
            m_needVault.append(action);
    }
    action(Command::Quit)->setMenuRole(QAction::QuitRole);
    action(Command::About)->setMenuRole(QAction::AboutRole);
    action(Command::NarrowNavigation)->setCheckable(true);
}

void WindowActions::on(Command command, QObject* context, const std::function<void()>& act)
{
    connect(action(command), &QAction::triggered, context, [act] { act(); });
}

void WindowActions::setVaultOpen(bool isOpen)
{
    for (QAction* each : std::as_const(m_needVault))
        each->setEnabled(isOpen);
}

QList<QAction*> WindowActions::forPalette() const
{
    const QSet<Command> pointless{
        Command::Palette, Command::Peek, Command::Cut, Command::Copy, Command::Paste};
    QList<QAction*> actions;
    for (const Row& row : table())
        if (!pointless.contains(row.command) && action(row.command)->isEnabled())
            actions.append(action(row.command));
    return actions;
}

QList<HelpGroup> WindowActions::keys() const
{
    QList<HelpGroup> groups;
    for (const Row& row : table()) {
        if (row.keys.isEmpty())
            continue;
        const QString title = titleOf(row.menu).remove(u'&');
        if (groups.isEmpty() || groups.last().title != title)
            groups.append({title, {}});
        QStringList keys;
        for (const QKeySequence& key : action(row.command)->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        groups.last().lines.append({keys.join(tr(" or ")), tr(row.text).remove(u'&').remove(u'…')});
    }
    return groups;
}

QString plainText(const QAction& action)
{
    QString text = action.text();
    text.replace(u"&&"_s, QString(QChar(1))).remove(u'&').replace(QChar(1), u'&');
    return text.remove(u'…');
}

QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace muniment::ui
