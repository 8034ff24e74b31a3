// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_messages.h"

#include "core/base/base_messages.h"
#include "core/vault/step_words.h"
#include "core/vault/write_transaction.h"

#include <QCoreApplication>

namespace muniment::vault {

namespace {

class VaultMessages
{
    Q_DECLARE_TR_FUNCTIONS(VaultMessages)

public:
    static Words openingWords(const Error& error)
    {
        const QString path = error.values.value(0);
        if (error.is(cause::notAVault))
            return {tr("Not a vault"), tr("%1 is not a vault of Muniment.").arg(path),
                tr("Choose a file whose name ends in .muniment.")};
        if (error.is(cause::vaultNotFound))
            return {tr("Vault not found"), tr("There is no vault at %1.").arg(path),
                tr("Check the path, or create a new vault.")};
        if (error.is(cause::vaultDamaged))
            return {tr("Vault damaged"), tr("%1 is damaged.").arg(path),
                tr("Keep the file as it is and restore a backup.")};
        if (error.is(cause::vaultTooNew))
            return {tr("Vault is newer"),
                tr("%1 was written by a newer Muniment (format %2; this one knows %3).")
                    .arg(path, error.values.value(1), error.values.value(2)),
                tr("Open it with the newer version.")};
        if (error.is(cause::migrationDeclined))
            return {tr("Vault left as it is"),
                tr("The vault keeps format %1, which this version cannot work with.").arg(path),
                tr("Agree to bring it to format %1, or use the older version.")
                    .arg(error.values.value(1))};
        if (error.is(cause::foreignFileBeside))
            return {tr("Another database's file"),
                tr("“%1” beside %2 belongs to another database and would overwrite the vault.")
                    .arg(error.values.value(1), path),
                tr("Move that file to another folder, then open the vault again.")};
        return {tr("Vault has foreign rules"),
            tr("The vault's schema differs from its version's: %1.").arg(path),
            tr("Open it read-only and verify it, or restore a backup.")};
    }

    static Words creatingWords(const Error& error)
    {
        if (error.is(cause::organisationNotNamed))
            return {tr("No organisation"), tr("A vault belongs to an organisation with a name."),
                tr("Name the organisation.")};
        if (error.is(cause::beingMade))
            return {tr("Being made already"),
                tr("%1 is being made by another program at this moment.")
                    .arg(error.values.value(0)),
                tr("Wait until that is done, then look whether you still need it.")};
        if (error.is(cause::notMade))
            return {tr("Vault not made"),
                tr("No vault can be made at %1.").arg(error.values.value(0)),
                tr("Choose a folder that you may write to.")};
        if (error.is(cause::folderNotFound))
            return {tr("Folder not found"), tr("There is no folder %1.").arg(error.values.value(0)),
                tr("Make the folder first, or choose another place.")};
        if (error.is(cause::stampCodeUnfit))
            return {tr("Not a stamp code"),
                tr("“%1” cannot stand on page stamps.").arg(error.values.value(0)),
                tr("Choose up to 12 letters, digits and hyphens.")};
        return {tr("Unknown time zone"), tr("“%1” is not a time zone.").arg(error.values.value(0)),
            tr("Write a time zone as Europe/Dublin.")};
    }

    static Words heldWords(const Error& error)
    {
        const QString path = error.values.value(0);
        const QString person = error.values.value(1);
        if (person.isEmpty())
            return {tr("Vault is in use"), tr("Another program is using %1.").arg(path),
                tr("Close it there, then try again.")};
        return {tr("Vault is in use"),
            tr("%1 has been open for writing by %2 on %3 since %4.")
                .arg(path, person, error.values.value(2), error.values.value(3)),
            tr("Close it there, or open it read-only.")};
    }

    static Words writingWords(const Error& error)
    {
        const QString path = error.values.value(0);
        if (error.is(cause::vaultHeld))
            return heldWords(error);
        if (error.is(cause::writingElsewhere))
            return {tr("Vault is being written"),
                tr("A longer change is being written at this moment."),
                tr("Try again when it is done; nothing was changed.")};
        if (error.is(cause::readOnly))
            return {tr("Vault is read-only"), tr("%1 is open for reading only.").arg(path),
                tr("Close and open it again where it may be written.")};
        if (error.is(cause::unfinishedChange))
            return {tr("Vault was not closed"),
                tr("%1 holds an unfinished change that cannot be taken back in a place that may "
                   "only be read.")
                    .arg(path),
                tr("Copy the vault with the file beside it that ends in -journal to a place that "
                   "may be written, and open it there.")};
        if (error.is(cause::vaultFull))
            return {tr("Disk full"), tr("There is no room left to write %1.").arg(path),
                tr("Make room and try again; nothing was changed.")};
        if (error.is(cause::unwritable))
            return {tr("Vault cannot be written"), tr("%1 cannot be written.").arg(path),
                tr("Check the disk, then open the vault again; the change was not made.")};
        if (error.is(cause::changeInDoubt))
            return {tr("Change in doubt"),
                tr("The disk failed while %1 was written, when the change stood in it already.")
                    .arg(path),
                tr("Check the disk, open the vault again, and look whether the change is there.")};
        if (error.is(cause::ruleOfTheVault))
            return ruleWords(path);
        return {tr("View of the past"),
            tr("These are the records as known at %1; they cannot be changed.").arg(path),
            tr("Return to today's records.")};
    }

    struct Rule
    {
        const char* saidByTrigger;
        const char* words;
        const char* insteadOfUndo;
    };

    static const Rule* ruleCalled(const QString& rule)
    {
        static const Rule rules[] = {
            {"journal_entry is append-only", QT_TR_NOOP("the journal only grows"), ""},
            {"journal_body is append-only", QT_TR_NOOP("the journal only grows"), ""},
            {"a number is never given twice", QT_TR_NOOP("a number is never given twice"), ""},
            {"a signature is only withdrawn", QT_TR_NOOP("a withdrawn signature stays withdrawn"),
                QT_TR_NOOP("Sign again instead.")},
            {"a signature is never deleted", QT_TR_NOOP("a signature is never deleted"),
                QT_TR_NOOP("Withdraw the signature instead.")},
            {"what a signature relied on does not change",
                QT_TR_NOOP("what a signature relied on never changes"),
                QT_TR_NOOP("Withdraw the signature instead.")},
            {"these page numbers were given already",
                QT_TR_NOOP("these page numbers were given already"), ""},
            {"page numbers never change", QT_TR_NOOP("page numbers once given never change"),
                QT_TR_NOOP("Recall the binder, or issue a new edition.")},
            {"an issued binder is never taken back",
                QT_TR_NOOP("an issued binder is never taken back"),
                QT_TR_NOOP("Recall the binder, or issue a new edition.")},
            {"a restore point is never removed", QT_TR_NOOP("a restore point is never removed"),
                QT_TR_NOOP("Give it another name instead.")},
            {"the answer to a request is with the auditor",
                QT_TR_NOOP("what answers a request stays as it is while the auditor has it"),
                QT_TR_NOOP("First note that the request came back.")},
            {"what was handed over is never changed",
                QT_TR_NOOP("what was handed over to an auditor never changes"), ""},
            {"what was handed over is never taken back",
                QT_TR_NOOP("what was handed over to an auditor is never taken back"),
                QT_TR_NOOP("Hand over what takes its place.")},
        };
        for (const Rule& each : rules)
            if (rule == QLatin1String(each.saidByTrigger))
                return &each;
        return nullptr;
    }

    static Words ruleWords(const QString& rule)
    {
        if (rule.startsWith(QLatin1String(numbersUsedUp)))
            return {tr("No numbers left"),
                tr("The counter of numbers stands at its end, so that none can be given: %1.")
                    .arg(rule.section(u' ', -1)),
                tr("Check the vault in full, and bring back a backup from before.")};
        const Rule* known = ruleCalled(rule);
        return {tr("Refused by the vault"),
            known ? tr("The vault refuses this change: %1.").arg(tr(known->words))
                  : tr("The change goes against a rule of the vault; nothing was changed."),
            tr("Correct the entry and try again.")};
    }

    static Words undoWords(const Error& error)
    {
        const QString step = stepWords(error.values.value(0));
        if (error.is(cause::nothingToUndo))
            return {tr("Nothing to undo"), tr("There is no change left to undo."), {}};
        if (error.is(cause::undoOvertaken))
            return {tr("Cannot be undone"),
                tr("“%1” cannot be undone: “%2” touched the same records at %3.")
                    .arg(step, stepWords(error.values.value(1)), error.values.value(2)),
                tr("Undo the later change first.")};
        if (error.is(cause::undoCollides))
            return {tr("Cannot be undone"),
                tr("“%1” cannot be undone: another record has taken what it would bring back.")
                    .arg(step),
                tr("Change that record first, for example its name.")};
        const Rule* rule = ruleCalled(error.values.value(1));
        return {tr("Cannot be undone"),
            tr("“%1” cannot be undone: %2.")
                .arg(step, rule ? tr(rule->words) : tr("a rule of the vault stands against it")),
            rule && *rule->insteadOfUndo ? tr(rule->insteadOfUndo)
                                         : tr("Record a correction instead.")};
    }

    static Words restorePointWords(const Error& error)
    {
        if (error.is(cause::restorePointNotNamed))
            return {tr("No name"), tr("A restore point needs a name to be found again."),
                tr("Name it after what comes next, such as “Before the import”.")};
        return {tr("Restore point not found"), tr("There is no such restore point."), {}};
    }

    static Words contentWords(const Error& error)
    {
        const QString what = error.values.value(0);
        if (error.is(cause::fileIsTheVault))
            return {tr("This is the vault"),
                tr("%1 belongs to the vault itself and cannot be evidence in it.").arg(what),
                tr("Choose another file.")};
        if (error.is(cause::fileIsChanging))
            return {tr("File is changing"), tr("%1 changed each time while it was read.").arg(what),
                tr("Close the program that writes it, then add it again.")};
        if (error.is(cause::fileTooLarge))
            return {tr("File too large"),
                tr("%1 says that it holds %2 bytes; a vault takes files of up to %3.")
                    .arg(what, error.values.value(1), error.values.value(2)),
                tr("Split it and add the parts.")};
        if (error.is(cause::takingInCancelled))
            return {tr("Cancelled"), tr("The step was cancelled; nothing was changed."),
                tr("The file of the vault stays up to %1 MB larger; what is added next takes that "
                   "room.")
                    .arg(what)};
        if (error.is(cause::contentMissing))
            return {tr("Content missing"),
                tr("The vault holds no content with the digest %1.").arg(what),
                tr("Verify the vault.")};
        if (error.is(cause::contentAltered))
            return {tr("Content altered"),
                tr("The stored bytes no longer have the digest %1.").arg(what),
                tr("Verify the vault and restore a backup.")};
        return {tr("Content too large"),
            tr("The content is %1 bytes; at most %2 can be shown.")
                .arg(error.values.value(1), error.values.value(2)),
            tr("Export it to a file instead.")};
    }

    static Words words(const Error& error)
    {
        const QLatin1String name(error.cause ? error.cause->name : "");
        if (name.startsWith(QLatin1String("content.")))
            return contentWords(error);
        if (error.is(cause::nothingToUndo) || error.is(cause::undoOvertaken)
            || error.is(cause::undoForbidden) || error.is(cause::undoCollides))
            return undoWords(error);
        if (name.startsWith(QLatin1String("vault.restore_point")))
            return restorePointWords(error);
        for (const Cause* each :
            {&cause::notAVault, &cause::vaultNotFound, &cause::vaultDamaged, &cause::vaultTooNew,
                &cause::migrationDeclined, &cause::schemaDiffers, &cause::foreignFileBeside})
            if (error.cause == each)
                return openingWords(error);
        if (error.is(cause::organisationNotNamed) || error.is(cause::timeZoneUnknown)
            || error.is(cause::beingMade) || error.is(cause::notMade)
            || error.is(cause::folderNotFound) || error.is(cause::stampCodeUnfit))
            return creatingWords(error);
        return writingWords(error);
    }
};

} // namespace

Words words(const Error& error)
{
    return VaultMessages::words(error);
}

} // namespace muniment::vault
