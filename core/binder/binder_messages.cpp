// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/binder_messages.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace muniment::binder {

namespace {

class BinderMessages
{
    Q_DECLARE_TR_FUNCTIONS(BinderMessages)

public:
    static Words targetWords(const Error& error)
    {
        const QString path = error.values.value(0);
        if (error.is(cause::targetNotPdf))
            return {tr("Not a PDF name"),
                tr("A binder's name ends in .pdf; %1 does not.").arg(path),
                tr("Add .pdf to the name.")};
        if (error.is(cause::noSuchFolder))
            return {tr("No such folder"), tr("There is no folder %1.").arg(path),
                tr("Make it first, or choose another place.")};
        if (error.is(cause::targetIsTheVault))
            return {tr("That is the vault"), tr("%1 is the vault itself.").arg(path),
                tr("Choose another name.")};
        if (error.is(cause::folderExists))
            return {tr("Folder exists"), tr("The binder's folder %1 exists already.").arg(path),
                tr("Choose another name, or replace the earlier binder.")};
        if (error.is(cause::folderHoldsMore))
            return {tr("Folder holds more"),
                tr("The folder %1 holds %2, which no binder put there; it would be lost.")
                    .arg(path, error.values.value(1)),
                tr("Move that file elsewhere, or choose another name.")};
        return {tr("Not an earlier binder"),
            tr("%1 and the folder %2 are not an earlier run of this binder, so they are not "
               "replaced.")
                .arg(path, error.values.value(1)),
            tr("Choose another name.")};
    }

    static Words makingWords(const Error& error)
    {
        if (error.is(cause::numbersTaken))
            return {tr("Another binder was issued"),
                tr("Page numbers of this binder were given to another one while it was made."),
                tr("Export again.")};
        return {tr("Binder does not add up"),
            tr("The finished binder does not agree with its plan: %1. Nothing was written.")
                .arg(error.values.value(0)),
            tr("Export again; if it happens twice, verify the vault.")};
    }

    static Words checkWords(const Error& error)
    {
        if (error.is(cause::notABinder))
            return {tr("Not a binder"),
                tr("%1 has no folder %2 beside it, or the folder has no manifest.")
                    .arg(error.values.value(0), error.values.value(1)),
                tr("Keep the PDF and its folder together.")};
        if (error.is(cause::listUnreadable))
            return {tr("List of digests unreadable"),
                error.values.value(0).isEmpty()
                    ? tr("SHA256SUMS is empty.")
                    : tr("SHA256SUMS has a line that is no digest: “%1”.")
                          .arg(error.values.value(0)),
                tr("Ask for the folder as it was handed over.")};
        if (error.is(cause::ofAnotherVault))
            return {tr("Another vault's binder"),
                tr("%1 was made of another vault, so it says nothing of this one.")
                    .arg(error.values.value(0)),
                tr("Choose a binder that was made of this vault.")};
        if (error.is(cause::manifestTooNew))
            return {tr("Newer format"),
                tr("The binder's manifest has format %1, which this version does not know.")
                    .arg(error.values.value(0)),
                tr("Check it with a newer Muniment.")};
        return {tr("Manifest unreadable"),
            tr("manifest.json cannot be read: %1.").arg(error.values.value(0)),
            tr("Ask for the folder as it was handed over.")};
    }

    static bool isOneOf(const Error& error, std::initializer_list<const Cause*> causes)
    {
        return std::any_of(
            causes.begin(), causes.end(), [&error](const Cause* each) { return error.is(*each); });
    }

    static Words words(const Error& error)
    {
        if (isOneOf(error,
                {&cause::targetNotPdf, &cause::noSuchFolder, &cause::targetIsTheVault,
                    &cause::folderExists, &cause::notAnEarlierRun, &cause::folderHoldsMore}))
            return targetWords(error);
        if (isOneOf(error, {&cause::countsDiffer, &cause::numbersTaken}))
            return makingWords(error);
        if (isOneOf(error,
                {&cause::notABinder, &cause::listUnreadable, &cause::manifestTooNew,
                    &cause::manifestUnreadable, &cause::ofAnotherVault}))
            return checkWords(error);
        if (error.is(cause::noScope))
            return {tr("No scope"), tr("The vault has no scope to make a binder of."),
                tr("Add a scope first, with its provider and regions.")};
        if (error.is(cause::outsideTheAudit))
            return {tr("Outside the audit"),
                tr("%1 does not belong to the audit %2.")
                    .arg(error.values.value(0), error.values.value(1)),
                tr("Leave it out, choose a part of the audit, or make a binder without the "
                   "audit.")};
        return {tr("As-of day before the period"),
            tr("The as-of day %1 lies before the period, which starts on %2.")
                .arg(error.values.value(0), error.values.value(1)),
            tr("Choose a later day or an earlier period.")};
    }
};

} // namespace

Words words(const Error& error)
{
    return BinderMessages::words(error);
}

} // namespace muniment::binder
