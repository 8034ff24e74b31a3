// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/promises.h"

#include <QCoreApplication>

namespace muniment::ui {

namespace {

class Promises
{
    Q_DECLARE_TR_FUNCTIONS(Promises)

public:
    static HelpGroup made()
    {
        return {tr("What Muniment promises"),
            {
                {tr("Saved is saved"),
                    tr("What is shown as saved outlives a crash of the program and a loss of "
                       "power. A change, an import or a binder is there whole, or not at all.")},
                {tr("The file as it was"),
                    tr("A file is copied byte for byte, with its SHA-256. The source is only "
                       "read.")},
                {tr("Nothing replaced"),
                    tr("A newer file stands beside the earlier one. Every change is kept in the "
                       "journal, with who made it and when.")},
                {tr("Tampering shows"),
                    tr("A check of every byte finds what was altered, removed or slipped into the "
                       "vault, and names the first place. It runs behind your work, and at once "
                       "from the menu Vault.")},
                {tr("One writer"),
                    tr("One program writes a vault at a time. Others read it, and are told who "
                       "writes.")},
                {tr("Strange files"),
                    tr("Files are opened by a program of their own, without a network and with "
                       "limits of time and memory. One that breaks it costs one line.")},
                {tr("Nothing left out unsaid"),
                    tr("A binder names every item that it does not print, with the reason.")},
                {tr("Copies that work"),
                    tr("A copy is read in full once it is made. A damaged copy is refused, and "
                       "the vault stays as it is.")},
            }};
    }

    static HelpGroup beyond()
    {
        return {tr("What it cannot promise"),
            {
                {tr("That proof is true"),
                    tr("A file is kept as it was given. Whether it tells the truth is for those "
                       "who sign, and for the auditor.")},
                {tr("That times are right"),
                    tr("Times are those of this desk's clock. One that goes back is noticed, one "
                       "that is wrong is not. A binder in other hands shows what the journal held "
                       "when it went out.")},
                {tr("Who sat here"),
                    tr("A name is chosen at this desk, without a password. Whoever uses your "
                       "account can act under each name.")},
                {tr("Secrecy"),
                    tr("The vault is not encrypted. Protect the account and the disk; keep no "
                       "passwords or keys in it.")},
                {tr("Programs under your account"),
                    tr("They can read the vault, and could put another one in its place. A binder "
                       "or a copy that was given away shows it.")},
                {tr("A disk that lies"),
                    tr("Some disks confirm what they have not yet written. Keep copies on "
                       "another one.")},
            }};
    }
};

} // namespace

QList<HelpGroup> promises()
{
    return {Promises::made(), Promises::beyond()};
}

} // namespace muniment::ui
