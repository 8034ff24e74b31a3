// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_help.h"

#include "ui/frame/place_menus.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace muniment::ui {

namespace {

class WindowHelp
{
    Q_DECLARE_TR_FUNCTIONS(WindowHelp)

public:
    static Words about()
    {
        return {tr("About Muniment"),
            tr("Version %1. Licence: GPL-3.0-or-later.")
                .arg(QCoreApplication::applicationVersion()),
            tr("Muniment makes no connection to any network and sends nothing to anybody.")};
    }

    static Words network()
    {
        return {tr("Muniment and the network"),
            tr("Muniment makes no connection to any network: it looks for no updates, counts "
               "nobody, and fetches nothing that a document points to. Files are read by a program "
               "of its own, which is kept from the network by the system."),
            tr("What leaves this desk is what you export, and you choose where to.")};
    }

    // What every list and every field answers to; Qt or the part itself takes these keys.
    static HelpGroup lists()
    {
        return {tr("Lists"),
            {
                {tr("letters, digits"), tr("jump to a number, such as C-12 or 5.15")},
                {tr("Enter"), tr("open")},
                {key(Qt::ALT | Qt::Key_Down), tr("filter the column")},
                {key(Qt::CTRL | Qt::Key_A), tr("select all rows")},
                {key(Qt::CTRL | Qt::Key_C), tr("copy rows, as a table for a spreadsheet")},
            }};
    }

    static HelpGroup fields()
    {
        return {tr("Fields"),
            {
                {tr("F2, Enter or Space"), tr("edit where it stands")},
                {tr("Enter"), tr("keep")},
                {tr("Esc"), tr("put back what stood there")},
                {key(Qt::CTRL | Qt::Key_Return), tr("add what a form asks for")},
            }};
    }

    static QString key(QKeyCombination keys)
    {
        return QKeySequence(keys).toString(QKeySequence::NativeText);
    }

    static QString places() { return tr("Places"); }
    static QString here() { return tr("In this place"); }
};

} // namespace

Words aboutWords()
{
    return WindowHelp::about();
}

Words networkWords()
{
    return WindowHelp::network();
}

QList<HelpGroup> allKeys(const WindowActions& actions, const PlaceMenus& places)
{
    QList<HelpGroup> groups = actions.keys();
    if (const auto ways = places.wayKeys(); !ways.isEmpty())
        groups.append({WindowHelp::places(), ways});
    if (const auto keys = places.placeKeys(); !keys.isEmpty())
        groups.append({WindowHelp::here(), keys});
    groups.append(WindowHelp::lists());
    groups.append(WindowHelp::fields());
    return groups;
}

} // namespace muniment::ui
