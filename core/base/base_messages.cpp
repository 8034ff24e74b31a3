// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base_messages.h"

#include <QCoreApplication>

namespace muniment::base {

namespace {

class BaseMessages
{
    Q_DECLARE_TR_FUNCTIONS(BaseMessages)

public:
    static Words fileWords(const Error& error)
    {
        const QString path = error.values.value(0);
        const QString reason = error.values.value(1);
        if (error.is(cause::fileNotFound))
            return {tr("File not found"), tr("There is no file at %1.").arg(path),
                tr("Check the path and try again.")};
        if (error.is(cause::fileUnreadable))
            return {tr("File cannot be read"), tr("%1 cannot be read: %2.").arg(path, reason),
                tr("Check that it is a file that you may read.")};
        if (error.is(cause::fileUnwritable))
            return {tr("File cannot be written"), tr("%1 cannot be written: %2.").arg(path, reason),
                tr("Choose another place.")};
        if (error.is(cause::diskFull))
            return {tr("Disk full"), tr("There is no room left to write %1.").arg(path),
                tr("Make room or choose another disk, then try again.")};
        if (error.is(cause::targetExists))
            return {
                tr("File exists"), tr("%1 exists already.").arg(path), tr("Choose another name.")};
        if (error.is(cause::nameOfAVault))
            return {tr("Name of a vault's file"),
                tr("%1 ends in %2, as the files of a vault do.").arg(path, reason),
                tr("Choose another name.")};
        return {tr("This is a folder"), tr("%1 is a folder, not a file.").arg(path),
            tr("Choose a file name.")};
    }

    static Words inputWords(const Error& error)
    {
        const QString text = error.values.value(0);
        const QString other = error.values.value(1);
        if (error.is(cause::notADate) && !other.isEmpty())
            return {tr("No such day"), tr("No calendar has the day “%1”.").arg(text),
                tr("Look at the day and the month.")};
        if (error.is(cause::notADate))
            return {tr("Not a date"), tr("“%1” is not a date.").arg(text),
                tr("Write a date as 2026-12-31.")};
        if (error.is(cause::notAPeriod))
            return {tr("Not a period"), tr("“%1” is not a period.").arg(text),
                tr("Write a period as 2026-01-01..2026-12-31, both days included.")};
        if (error.is(cause::endBeforeStart))
            return {tr("End before start"),
                tr("The period ends on %2, before it starts on %1.").arg(text, other),
                tr("Write the earlier day first.")};
        if (error.is(cause::notAnInstant))
            return {tr("Not a time"), tr("“%1” is not a time with its zone.").arg(text),
                tr("Write a time as 2026-12-31T17:30:00+01:00.")};
        if (error.is(cause::numberTooSmall))
            return {tr("Number too small"),
                tr("%1 is too small; at least %2 is meant.").arg(text, other),
                tr("Write a number from %1 on.").arg(other)};
        if (error.is(cause::tooLong))
            return {tr("Too long"),
                tr("“%1…” has %2 characters; %3 fit.").arg(text, other, error.values.value(2)),
                tr("Shorten it.")};
        return {tr("Not a choice"), tr("“%1” is not one of: %2.").arg(text, other),
            tr("Choose one of the words listed.")};
    }

    static Words words(const Error& error)
    {
        if (!error.cause)
            return {
                tr("Something went wrong"), tr("The step could not be done."), tr("Try again.")};
        if (error.is(cause::cancelled))
            return {tr("Cancelled"), tr("The step was cancelled; nothing was changed."), {}};
        if (error.is(cause::notADate) || error.is(cause::notAPeriod)
            || error.is(cause::endBeforeStart) || error.is(cause::notAnInstant)
            || error.is(cause::numberTooSmall) || error.is(cause::tooLong)
            || error.is(cause::notAChoice))
            return inputWords(error);
        return fileWords(error);
    }
};

} // namespace

Words words(const Error& error)
{
    return BaseMessages::words(error);
}

} // namespace muniment::base
