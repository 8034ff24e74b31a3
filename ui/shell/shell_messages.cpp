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
        const QString when = error.values.value(0); // or where
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
        if (error.is(cause::vaultGone))
            return {tr("The vault's file is gone"),
                tr("There is no file at %1 any more, so nothing can be saved.").arg(when),
                tr("Put the file or its disk back; what you see was read before.")};
        if (error.is(cause::vaultReplaced))
            return {tr("The vault's file was replaced"),
                tr("Another file has taken the place of the open vault at %1, so nothing can be "
                   "saved.")
                    .arg(when),
                tr("Close this vault, and open the file that is there now.")};
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
