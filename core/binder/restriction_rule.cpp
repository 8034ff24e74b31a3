// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/restriction_rule.h"

#include "core/base/sabotage.h"
#include "core/binder/exhibit_words.h"

namespace muniment::binder {

Inclusion inclusionFor(evidence::Restriction restriction, audits::RecipientClass recipient)
{
    using audits::RecipientClass;
    using evidence::Restriction;
    if (sabotaged(Sabotage::PassOverRestriction))
        return Inclusion::Included;
    switch (restriction) {
    case Restriction::Public:
        return Inclusion::Included;
    case Restriction::AuditorsAndRegulators:
        return recipient == RecipientClass::Customer ? Inclusion::ReferenceOnly
                                                     : Inclusion::Included;
    case Restriction::NamedRecipients:
    case Restriction::NotToBePassedOn:
        return recipient == RecipientClass::Inside ? Inclusion::Included : Inclusion::ReferenceOnly;
    }
    Q_UNREACHABLE();
}

bool namesRecipient(const QString& note, const QString& recipient)
{
    const QString opening = QStringLiteral("for:");
    const QString wanted = recipient.simplified();
    if (wanted.isEmpty() || !note.trimmed().startsWith(opening, Qt::CaseInsensitive))
        return false;
    for (const QString& name : note.trimmed().mid(opening.size()).split(u';'))
        if (name.simplified().compare(wanted, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

Inclusion inclusionFor(
    evidence::Restriction restriction, const QString& note, const BinderOptions& options)
{
    const bool isNamed = restriction == evidence::Restriction::NamedRecipients
        && namesRecipient(note, options.recipient);
    return isNamed ? Inclusion::Included : inclusionFor(restriction, options.recipientClass);
}

namespace {

// Control sheets cite the exhibit and say no more of it than its reference sheet does.
void shortenLines(BinderPlan& plan, const QString& exhibit)
{
    for (ControlSheet& sheet : plan.sheets)
        for (ExhibitLine& line : sheet.exhibits)
            if (line.target == exhibit)
                line = {line.exhibit, line.target, line.title, {}, line.covers, {}, {}, {}, {}};
}

} // namespace

void applyRestrictions(BinderPlan& plan)
{
    for (Exhibit& exhibit : plan.exhibits) {
        if (inclusionFor(exhibit.restriction, exhibit.whereElse, plan.options)
            == Inclusion::Included)
            continue;
        exhibit.treatment = Treatment::Withheld;
        exhibit.reason = withheldReason(exhibit.restriction);
        exhibit.boxed = withheldSentence(exhibit.restriction, exhibit.whereElse);
        exhibit.facts = exhibit.reference;
        exhibit.query.clear();
        for (ExhibitFile& file : exhibit.files) {
            const Sha256 digest = file.digest;
            file = ExhibitFile();
            file.digest = digest;
        }
        shortenLines(plan, QStringLiteral("exhibit:") + exhibit.number);
    }
}

} // namespace muniment::binder
