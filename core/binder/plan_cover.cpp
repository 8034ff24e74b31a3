// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/audits_messages.h"
#include "core/binder/plan_binder.h"
#include "core/binder/plan_words.h"
#include "core/scope/scope_messages.h"
#include "core/standing/standing_messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::binder {

namespace {

class PlanCover
{
    Q_DECLARE_TR_FUNCTIONS(PlanCover)

public:
    static QString bothDays(const Period& period, const QString& zone)
    {
        return tr("%1 to %2, both days included, %3")
            .arg(standing::dayWords(period.from), standing::dayWords(period.until), zone);
    }
    static QString notNamed(const QString& recipient) { return tr("%1, not named").arg(recipient); }
    static QString notReviewed() { return tr("not reviewed"); }
    static QString noProvider() { return tr("none named"); }
    static QString quoted(const QString& reviewer, const QString& note)
    {
        return tr("%1: “%2”").arg(reviewer, note);
    }
    static QString grownSince(const QString& review, qint64 entries)
    {
        return tr("%1; the journal grew by %n entry(s) after that", nullptr, int(entries))
            .arg(review);
    }
    static QString personOn(const QString& who, const QString& day)
    {
        return tr("%1, %2").arg(who, day);
    }
    // Their names are for our own auditor; others learn that there are some.
    static QString scopesElsewhere(const QStringList& names, audits::RecipientClass recipient)
    {
        if (names.isEmpty())
            return {};
        if (recipient == audits::RecipientClass::OwnAuditor)
            return names.join(QStringLiteral(", "));
        return tr("%n other scope(s) of the organisation", nullptr, int(names.size()));
    }
    static QString reviewed(const PlanContext& context);
    static QList<LabelledValue> facts(
        const PlanContext& context, const BinderPlan& plan, const QString& binder);
};

QString joinScopes(const PlanContext& context, QString scope::Scope::*what)
{
    QStringList lines;
    for (const scope::Scope& each : context.selection.scopes)
        if (!(each.*what).isEmpty())
            lines.append(context.selection.scopes.size() == 1
                    ? each.*what
                    : each.name + QStringLiteral(": ") + each.*what);
    return lines.join(u'\n');
}

QString providersOf(const PlanContext& context, const BinderPlan& plan)
{
    QStringList parts;
    for (const ScopeSheet& sheet : plan.scopes)
        if (!parts.contains(sheet.provider) && !sheet.provider.isEmpty())
            parts.append(sheet.provider);
    if (parts.isEmpty())
        parts.append(PlanCover::noProvider());
    QStringList models;
    for (const scope::ServiceModel model : scope::allServiceModels())
        if (std::any_of(context.selection.assets.begin(), context.selection.assets.end(),
                [model](const scope::Asset& asset) { return asset.serviceModel == model; }))
            models.append(scope::serviceModelWords(model));
    if (!models.isEmpty())
        parts.append(models.join(QStringLiteral(", ")));
    QStringList regions;
    for (const scope::Scope& each : context.selection.scopes)
        regions.append(each.regions);
    regions.removeDuplicates();
    if (!regions.isEmpty())
        parts.append(regions.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(" · "));
}

const scope::Person* findPerson(const PlanContext& context, const QString& text)
{
    for (const scope::Person& each : context.facts.people)
        if (each.name.compare(text, Qt::CaseInsensitive) == 0
            || scope::personCode(each.number).compare(text, Qt::CaseInsensitive) == 0)
            return &each;
    return nullptr;
}

// Whoever made the binder is no second person.
PersonId preparerOf(const PlanContext& context)
{
    const scope::Person* named = context.input.options.preparedBy.isEmpty()
        ? nullptr
        : findPerson(context, context.input.options.preparedBy);
    return named ? named->id : context.input.actor;
}

QString signedOff(const PlanContext& context)
{
    const PersonId preparer = preparerOf(context);
    if (!context.facts.person(preparer))
        return {};
    return PlanCover::personOn(personWords(context.facts, preparer),
        standing::dayWords(
            inZone(context.input.knownAt, context.facts.organisation.timeZone).localDate()));
}

// The newest review of the audit's binder by somebody else; null: there is none.
const audits::BinderReview* reviewOf(const PlanContext& context)
{
    const audits::BinderReview* newest = nullptr;
    for (const audits::BinderReview& each : context.facts.binderReviews)
        if (context.selection.audit && each.auditId == context.selection.audit->id
            && each.reviewerId != preparerOf(context) && each.reviewerId != context.input.actor)
            newest = &each;
    return newest;
}

QString PlanCover::reviewed(const PlanContext& context)
{
    const audits::BinderReview* review = reviewOf(context);
    if (!review)
        return notReviewed();
    QString words
        = personOn(personWords(context.facts, review->reviewerId), standing::dayWords(review->on));
    if (!review->note.isEmpty())
        words = quoted(words, review->note);
    const qint64 after = context.input.head.sequence - review->journalSequence - 1; // its own
    return after > 0 ? grownSince(words, after) : words;
}

QList<LabelledValue> PlanCover::facts(
    const PlanContext& context, const BinderPlan& plan, const QString& binder)
{
    const BinderOptions& options = context.input.options;
    const audits::Audit* audit = context.selection.audit;
    QString recipient = options.recipient.isEmpty()
        ? notNamed(audits::recipientClassWords(options.recipientClass))
        : options.recipient;
    if (audit && !audit->purpose.isEmpty())
        recipient += QStringLiteral(" · ") + audit->purpose;
    QList<LabelledValue> facts{{tr("Organisation"), context.facts.organisation.legalName},
        {tr("Scope"), joinScopes(context, &scope::Scope::statement)}};
    if (const QString others = otherScopes(context); !others.isEmpty())
        facts.append({tr("Not in this binder"), others});
    if (audit && !audit->certificate.isEmpty())
        facts.append({tr("Our certificate"), audit->certificate});
    facts.append({tr("Provider"), providersOf(context, plan)});
    facts.append({tr("Period"), bothDays(plan.period, context.facts.organisation.timeZone)});
    facts.append({tr("Facts as of"), timeWords(context.input.knownAt, context.facts)});
    // What the records say is worked out for the day of which they are, unless another was asked.
    if (plan.asOf != inZone(context.input.knownAt, context.facts.organisation.timeZone).localDate())
        facts.append({tr("Evaluated on"), standing::dayWords(plan.asOf)});
    facts.append({tr("Prepared by"), signedOff(context)});
    facts.append({tr("Reviewed by"), reviewed(context)});
    facts.append({tr("For"), recipient});
    facts.append({tr("Binder"), binder});
    return facts;
}

} // namespace

QString otherScopes(const PlanContext& context)
{
    QStringList names;
    for (const scope::Scope& each : context.facts.scopes)
        if (!context.selection.scopeIds().contains(each.id))
            names.append(scope::scopeCode(each.number) + QStringLiteral(" ") + each.name);
    return PlanCover::scopesElsewhere(names, context.input.options.recipientClass);
}

QList<LabelledValue> coverFacts(
    const PlanContext& context, const BinderPlan& plan, const QString& binder)
{
    return PlanCover::facts(context, plan, binder);
}

Status checkPreparer(const PlanContext& context)
{
    const QString& named = context.input.options.preparedBy;
    if (!named.isEmpty() && !findPerson(context, named))
        return fail(Problem::NotFound, scope::cause::personNotFound, {named});
    return {};
}

} // namespace muniment::binder
