// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_messages.h"

#include <QCoreApplication>

namespace muniment::cli {

namespace {

class CliMessages
{
    Q_DECLARE_TR_FUNCTIONS(CliMessages)

public:
    static Words usage(const Error& error)
    {
        return {tr("Command line not understood"), error.values.value(0),
            error.values.value(1, tr("Add --help to see what the verb takes."))};
    }
    static Words asOfWithKnownAt()
    {
        return {tr("Two points in time"), tr("--as-of and --known-at cannot be combined."),
            tr("Use --as-of for the records of today, --known-at for those of an earlier time.")};
    }
    static Words asOfWhileWriting(const QString& day)
    {
        return {tr("Another day, and writing"),
            tr("--as-of %1 only looks; this verb writes, and writes today.").arg(day),
            tr("Leave --as-of out.")};
    }
    static Words outputUnwritable(const QString& reason)
    {
        return {tr("Answer not written"),
            tr("The answer could not be written to standard output: %1.").arg(reason),
            tr("What the verb was to change is changed; look before you repeat it.")};
    }
    static Words actorNotActive(const QString& name, const QString& day)
    {
        return {tr("Not active"), tr("%1 is not active on %2.").arg(name, day),
            tr("Name somebody who is, or correct the days of the person.")};
    }
    static Words actorMissing(const QString& person)
    {
        return {tr("Nobody named"),
            tr("Every change is written down under a name, and nobody was named."),
            tr("Write --actor \"%1\", or who it is, before the noun.").arg(person)};
    }
    static Words vaultNotNamed()
    {
        return {tr("No vault named"), tr("This verb needs a vault, and none was named."),
            tr("Write --vault FILE before the noun.")};
    }
    static Words recordNotFound(const QString& text)
    {
        return {tr("No such record"), tr("There is no record called “%1”.").arg(text),
            tr("Name it by its code (C-12, E-041, R-03, B-2026-001) or its id.")};
    }
};

} // namespace

Words words(const Error& error)
{
    if (error.is(cause::usage))
        return CliMessages::usage(error);
    if (error.is(cause::asOfWithKnownAt))
        return CliMessages::asOfWithKnownAt();
    if (error.is(cause::asOfWhileWriting))
        return CliMessages::asOfWhileWriting(error.values.value(0));
    if (error.is(cause::outputUnwritable))
        return CliMessages::outputUnwritable(error.values.value(0));
    if (error.is(cause::actorNotActive))
        return CliMessages::actorNotActive(error.values.value(0), error.values.value(1));
    if (error.is(cause::actorMissing))
        return CliMessages::actorMissing(error.values.value(0));
    if (error.is(cause::recordNotFound))
        return CliMessages::recordNotFound(error.values.value(0));
    return CliMessages::vaultNotNamed();
}

} // namespace muniment::cli
