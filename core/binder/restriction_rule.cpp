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
        if (inclusionFor(exhibit.restriction, plan.options.recipientClass) == Inclusion::Included)
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
