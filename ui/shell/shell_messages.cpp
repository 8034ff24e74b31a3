// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_messages.h"

#include <QCoreApplication>

namespace muniment::ui {

namespace {

class ShellMessages
{
    Q_DECLARE_TR_FUNCTIONS(ShellMessages)

public:
    static Words words(const Error& error)
    {
        const QString when = error.values.value(0);
        if (error.is(cause::otherDay))
            return {tr("Shown as of another day"),
                tr("The window shows the records as of %1, and only today's can be changed.")
                    .arg(when),
                tr("Go back to today.")};
        if (error.is(cause::knownEarlier))
            return {tr("Records as known earlier"),
                tr("The window shows the records as known on %1, which cannot be changed.")
                    .arg(when),
                tr("Go back to now.")};
        return {tr("Who sits at this desk?"),
            tr("Every change is written down under a name, and nobody was named for this desk."),
            tr("Choose who sits here, then do it again.")};
    }
};

} // namespace

Words shellWords(const Error& error)
{
    return ShellMessages::words(error);
}

} // namespace muniment::ui
