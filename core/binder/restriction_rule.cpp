// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/restriction_rule.h"

#include "core/audits/audits_messages.h"
#include "core/base/sabotage.h"
#include "core/binder/exhibit_words.h"
#include "core/evidence/restriction_note.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace muniment::binder {

namespace {

bool mayGoTo(evidence::Restriction restriction, audits::RecipientClass recipient)
{
    using audits::RecipientClass;
    using evidence::Restriction;
    if (sabotaged(Sabotage::PassOverRestriction))
        return true;
    switch (restriction) {
    case Restriction::Public:
        return true;
    case Restriction::AuditorsAndRegulators:
        return recipient != RecipientClass::Customer;
    case Restriction::NamedRecipients:
    case Restriction::NotToBePassedOn:
        return recipient == RecipientClass::Inside;
    }
    Q_UNREACHABLE();
}

bool lets(const Restricted& said, const BinderOptions& options)
{
    return mayGoTo(said.restriction, options.recipientClass)
        || (said.restriction == evidence::Restriction::NamedRecipients
            && evidence::readRestrictionNote(said.note).isFor(options.recipient));
}

Restricted saidBy(const assurance::AssuranceDocument& document)
{
    return {*document.fields.restriction, document.restrictionNote,
        assurance::documentCode(document.number)};
}

// Control sheets cite the exhibit and say no more of it than its reference sheet does.
void shortenLines(BinderPlan& plan, const QString& exhibit)
{
    for (ControlSheet& sheet : plan.sheets)
        for (ExhibitLine& line : sheet.exhibits)
            if (line.target == exhibit)
                line = {line.exhibit, line.target, line.title, {}, line.covers, line.captured,
                    audits::treatmentWords(Treatment::Withheld), {}, {}};
}

} // namespace

QList<Restricted> restrictionsOn(const standing::Facts& facts, const standing::EvidenceFacts& item)
{
    QList<Restricted> said{{item.item.restriction, item.item.restrictionNote,
        evidence::evidenceCode(item.item.number)}};
    for (const assurance::AssuranceDocument& document : facts.assurance.documents)
        if (document.fields.restriction
            && std::any_of(item.revisions.begin(), item.revisions.end(),
                [&document](const standing::RevisionFacts& each) {
                    return each.revision.id == document.revisionId;
                }))
            said.append(saidBy(document));
    return said;
}

QList<Restricted> restrictionsOn(
    const standing::Facts& facts, const assurance::AssuranceDocument& document)
{
    if (const standing::EvidenceFacts* item = facts.evidenceOfRevision(document.revisionId))
        return restrictionsOn(facts, *item);
    if (document.fields.restriction)
        return {saidBy(document)};
    return {};
}

evidence::Restriction strictestOf(const QList<Restricted>& said)
{
    evidence::Restriction strictest = evidence::Restriction::Public;
    for (const Restricted& each : said)
        strictest = std::max(strictest, each.restriction);
    return strictest;
}

QList<Restricted> forbidding(const QList<Restricted>& said, const BinderOptions& options)
{
    QList<Restricted> forbid;
    std::copy_if(said.begin(), said.end(), std::back_inserter(forbid),
        [&options](const Restricted& each) { return !lets(each, options); });
    return forbid;
}

QStringList namedByAll(const QList<Restricted>& said)
{
    QStringList named;
    bool isFirst = true;
    for (const Restricted& each : said) {
        if (each.restriction == evidence::Restriction::NotToBePassedOn)
            return {};
        if (each.restriction != evidence::Restriction::NamedRecipients)
            continue;
        const evidence::RestrictionNote note = evidence::readRestrictionNote(each.note);
        if (std::exchange(isFirst, false))
            named = note.names;
        else
            named.removeIf([&note](const QString& name) { return !note.isFor(name); });
    }
    named.removeDuplicates();
    return named;
}

bool isGivenByName(const QList<Restricted>& said, const BinderOptions& options)
{
    BinderOptions nameless = options;
    nameless.recipient.clear();
    return forbidding(said, options).isEmpty() && !forbidding(said, nameless).isEmpty();
}

QString placesOf(const QList<Restricted>& said)
{
    QStringList places;
    for (const Restricted& each : said)
        if (const QString place = evidence::readRestrictionNote(each.note).place;
            !place.isEmpty() && !places.contains(place))
            places.append(place);
    return places.join(QStringLiteral("; "));
}

void applyRestrictions(BinderPlan& plan)
{
    for (Exhibit& exhibit : plan.exhibits) {
        const QList<Restricted> forbid = forbidding(exhibit.restrictions, plan.options);
        if (forbid.isEmpty())
            continue;
        exhibit.treatment = Treatment::Withheld;
        exhibit.whereElse = placesOf(forbid);
        exhibit.reason = withheldReason(strictestOf(forbid));
        exhibit.boxed = withheldSentence(strictestOf(forbid), exhibit.whereElse);
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
