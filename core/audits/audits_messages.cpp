// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/audits_messages.h"

#include <QCoreApplication>

namespace muniment::audits {

namespace {

class AuditsMessages
{
    Q_DECLARE_TR_FUNCTIONS(muniment::audits::AuditsMessages)

public:
    static Words words(const Error& error)
    {
        const QString first = error.values.value(0);
        const QString second = error.values.value(1);
        if (error.is(cause::auditNotFound))
            return {tr("No such audit"), tr("No audit is called “%1”.").arg(first),
                tr("Name an audit by code (U-3) or by full name.")};
        if (error.is(cause::auditNameMissing))
            return {tr("Name missing"), tr("An audit needs a name."), tr("Give it one.")};
        if (error.is(cause::auditNameTaken))
            return {tr("Name taken"), tr("The audit %2 is called “%1” already.").arg(first, second),
                tr("Choose another name.")};
        if (error.is(cause::editionNotFound))
            return {tr("No such binder"), tr("No issued binder is called “%1”.").arg(first),
                tr("Name it by its code (B-2026-014) and edition.")};
        if (error.is(cause::editionReplaced))
            return {tr("Replaced already"),
                tr("Edition %2 of %1 was replaced by a later one.").arg(first, second),
                tr("Replace the newest edition.")};
        if (error.is(cause::recalledAlready))
            return {tr("Recalled already"), tr("%1 was recalled on %2.").arg(first, second),
                tr("Nothing was changed.")};
        if (error.is(cause::recallReasonMissing))
            return {tr("Reason missing"), tr("%1 is recalled only with a reason.").arg(first),
                tr("Say why.")};
        if (error.is(cause::reviewerMissing))
            return {tr("Reviewer missing"),
                tr("Who reviewed a binder says so themselves, and nobody was named."),
                tr("Name who does this.")};
        if (error.is(cause::reviewerOutside))
            return {tr("Reviewer from outside"),
                tr("%1 stands outside and does not review the binder of the house.").arg(first),
                tr("Let somebody of the organisation review it.")};
        if (error.is(cause::handedToNobody))
            return {tr("Recipient missing"), tr("%1 was handed over to somebody.").arg(first),
                tr("Say to whom.")};
        if (error.is(cause::handedBeforeMade))
            return {tr("Handed over before it was made"),
                tr("%1 was made on %2, and handed over no earlier.").arg(first, second),
                tr("Name that day or a later one.")};
        if (error.is(cause::handedAfterRecall))
            return {tr("Recalled"),
                tr("%1 was recalled on %2 and is handed over no more.").arg(first, second),
                tr("Hand over the edition in force.")};
        return {tr("Too few page numbers"),
            tr("%1 bears %2 page numbers for ever, but would print on %3 pages.")
                .arg(first, second, error.values.value(2)),
            tr("Print it on the paper of its first issue, or add it as a new revision.")};
    }

    static QString auditKind(AuditKind kind)
    {
        switch (kind) {
        case AuditKind::Certification:
            return tr("certification");
        case AuditKind::Surveillance:
            return tr("surveillance");
        case AuditKind::Recertification:
            return tr("recertification");
        case AuditKind::Type1:
            return tr("Type 1");
        case AuditKind::Type2:
            return tr("Type 2");
        case AuditKind::Internal:
            return tr("internal");
        case AuditKind::Customer:
            return tr("customer");
        case AuditKind::Regulator:
            return tr("regulator");
        }
        Q_UNREACHABLE();
    }

    static QString recipientClass(RecipientClass recipient)
    {
        switch (recipient) {
        case RecipientClass::OwnAuditor:
            return tr("own auditor");
        case RecipientClass::Regulator:
            return tr("regulator");
        case RecipientClass::Customer:
            return tr("customer");
        case RecipientClass::Inside:
            return tr("inside");
        }
        Q_UNREACHABLE();
    }

    static QString editionState(EditionState state)
    {
        switch (state) {
        case EditionState::Issued:
            return tr("issued");
        case EditionState::Replaced:
            return tr("replaced");
        case EditionState::Recalled:
            return tr("recalled");
        }
        Q_UNREACHABLE();
    }

    static QString editionName(const EditionName& name)
    {
        return tr("%1, edition %2").arg(name.code).arg(name.edition);
    }
    static QString handedOut(const BinderEdition& edition)
    {
        const QString name
            = edition.name.edition == 1 ? edition.name.code : editionName(edition.name);
        return edition.recipient.isEmpty() ? tr("binder %1").arg(name)
                                           : tr("binder %1 to %2").arg(name, edition.recipient);
    }

    static QString treatment(Treatment treatment)
    {
        switch (treatment) {
        case Treatment::Printed:
            return tr("printed");
        case Treatment::GivenAsFile:
            return tr("given as file");
        case Treatment::Withheld:
            return tr("withheld");
        case Treatment::Unreadable:
            return tr("unreadable");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

Words words(const Error& error)
{
    return AuditsMessages::words(error);
}

QString auditKindWords(AuditKind kind)
{
    return AuditsMessages::auditKind(kind);
}

QString recipientClassWords(RecipientClass recipient)
{
    return AuditsMessages::recipientClass(recipient);
}

QString editionStateWords(EditionState state)
{
    return AuditsMessages::editionState(state);
}

QString editionNameWords(const EditionName& name)
{
    return AuditsMessages::editionName(name);
}

QString handedOutWords(const BinderEdition& edition)
{
    return AuditsMessages::handedOut(edition);
}

QString treatmentWords(Treatment treatment)
{
    return AuditsMessages::treatment(treatment);
}

} // namespace muniment::audits
