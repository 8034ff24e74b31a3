// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/leaning_lines.h"

#include "core/assurance/assurance_messages.h"
#include "core/binder/plan_halves.h"
#include "core/binder/plan_words.h"
#include "core/binder/restriction_rule.h"
#include "core/scope/scope_messages.h"
#include "core/standing/in_scope.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace muniment::binder {

namespace {

class LeaningLines
{
    Q_DECLARE_TR_FUNCTIONS(LeaningLines)

public:
    static QString page(int page, const QString& exhibit)
    {
        return exhibit.isEmpty() ? tr("page %1 of the document").arg(page)
                                 : tr("page %1 of %2").arg(page).arg(exhibit);
    }
    static QString coversTo(const QString& day) { return tr("covers to %1").arg(day); }
    static QString opinionRestricted() { return tr("opinion restricted"); }
    static QString opinionNotRecorded() { return tr("opinion not recorded"); }
    static QString notReviewed() { return tr("not reviewed"); }
    static QString mayNotBeReliedOn() { return tr("may not be relied on"); }
    static QString doesNotName(const QStringList& names)
    {
        return tr("does not name %1").arg(names.join(QStringLiteral(", ")));
    }
    static QString namesNoService() { return tr("names no service of ours"); }
    static QString namesNoneOfOurs() { return tr("names none of ours"); }
    static QString notSupported(const QString& assets)
    {
        return tr("this half is not supported for %1").arg(assets);
    }
    static QString supportedNowhere()
    {
        return tr("this half is not supported for any asset that it concerns");
    }
    static QString nothingNamed(const QString& assets)
    {
        return assets.isEmpty()
            ? tr("no document is named for it")
            : tr("no document is named for it; not supported for %1").arg(assets);
    }
    static QString range(const QString& first, const QString& last)
    {
        return tr("%1 to %2").arg(first, last);
    }
};

// The names of these assets that the document leaves out; all services together in one word.
QStringList leftOut(const standing::ProviderProof& proof, const QList<scope::Asset>& meant)
{
    QStringList services;
    QStringList names;
    for (const scope::Asset& asset : meant) {
        if (!asset.service.isEmpty() && !services.contains(asset.service))
            services.append(asset.service);
        for (const QString& each : {asset.service, asset.region})
            if (proof.notNamed.contains(each) && !names.contains(each))
                names.append(each);
    }
    const bool namesNoService = services.size() > 1
        && std::all_of(services.begin(), services.end(),
            [&names](const QString& each) { return names.contains(each); });
    QStringList lines;
    if (namesNoService) {
        lines.append(LeaningLines::namesNoService());
        names.removeIf([&services](const QString& each) { return services.contains(each); });
    }
    if (!names.isEmpty())
        lines.append(LeaningLines::doesNotName(names));
    return lines;
}

QString opinionOf(const PlanContext& context, const assurance::AssuranceDocument& document)
{
    if (document.fields.kind != assurance::DocumentKind::Report)
        return {};
    if (!mayBeJudged(context, document))
        return LeaningLines::opinionRestricted();
    return document.fields.opinion ? assurance::opinionWords(*document.fields.opinion)
                                   : LeaningLines::opinionNotRecorded();
}

// "D-01 SOC 2 Type 2 report, qualified, covers to 30 Sep 2026, page 10 of E-030".
QString documentLine(const PlanContext& context, const standing::ProviderProof& proof,
    const assurance::AssuranceDocument& document)
{
    const assurance::DocumentFields& fields = document.fields;
    QStringList parts{assurance::documentCode(document.number) + u' ' + documentName(fields),
        opinionOf(context, document)};
    const auto period = fields.period();
    parts.append(period && assurance::coversAPeriod(fields.type)
            ? LeaningLines::coversTo(shortDay(period->until))
            : assurance::standingWords(proof.standing));
    if (!context.facts.assurance.reviewOf(document.id))
        parts.append(LeaningLines::notReviewed());
    else if (proof.support == standing::Support::MayNotBeReliedOn)
        parts.append(LeaningLines::mayNotBeReliedOn());
    const QString exhibit = documentExhibit(context, document);
    parts.append(proof.page ? LeaningLines::page(*proof.page, exhibit) : exhibit);
    return joined(parts, QStringLiteral(", "));
}

QStringList linesOf(
    const PlanContext& context, const standing::ScopeHalf& half, const QList<scope::Asset>& meant)
{
    QStringList lines;
    QList<scope::Asset> assets = meant;
    assets.removeIf([&half](const scope::Asset& each) { return !half.assets.contains(each.id); });
    QSet<AssuranceDocumentId> seen;
    for (const standing::ProviderProof& proof : half.proof) {
        const auto* document = context.facts.assurance.document(proof.documentId);
        if (!document || seen.contains(document->id))
            continue;
        seen.insert(document->id);
        lines.append(documentLine(context, proof, *document));
        if (!mayBeJudged(context, *document) || !half.isTheirs())
            continue;
        if (proof.support == standing::Support::NamesNothingOfOurs)
            lines.append(LeaningLines::namesNoneOfOurs());
        else
            lines += leftOut(proof, assets);
    }
    QList<qint64> unsupported;
    for (const scope::Asset& asset : assets)
        if (half.unsupported.contains(asset.id))
            unsupported.append(asset.number);
    if (half.proof.isEmpty())
        lines.append(LeaningLines::nothingNamed(assetRanges(unsupported)));
    else if (!unsupported.isEmpty())
        lines.append(unsupported.size() == assets.size()
                ? LeaningLines::supportedNowhere()
                : LeaningLines::notSupported(assetRanges(unsupported)));
    return lines;
}

bool isTold(
    const PlanContext& context, const standing::ScopeHalf& half, const QList<scope::Asset>& meant)
{
    const QList<scope::Asset> all = context.facts.assetsOf(half.scopeId);
    return all.isEmpty()
        || std::any_of(meant.begin(), meant.end(),
            [&half](const scope::Asset& each) { return each.scopeId == half.scopeId; });
}

} // namespace

QString assetRanges(QList<qint64> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    QStringList parts;
    for (qsizetype from = 0; from < numbers.size();) {
        qsizetype last = from;
        while (last + 1 < numbers.size() && numbers.at(last + 1) == numbers.at(last) + 1)
            ++last;
        if (last < from + 2)
            last = from;
        const QString first = scope::assetCode(numbers.at(from));
        parts.append(
            last == from ? first : LeaningLines::range(first, scope::assetCode(numbers.at(last))));
        from = last + 1;
    }
    return parts.join(QStringLiteral(", "));
}

QStringList leaningLines(const PlanContext& context, RequirementId requirement,
    const QList<standing::ScopeHalf>& halves, const QList<scope::Asset>& meant)
{
    if (std::all_of(halves.begin(), halves.end(),
            [](const standing::ScopeHalf& each) { return each.proof.isEmpty(); }))
        return {};
    QList<QPair<QStringList, QStringList>> told; // scopes that say the same, and what they say
    for (const standing::ScopeHalf& half : halves) {
        if (!isTold(context, half, meant))
            continue;
        const scope::Scope* scope = context.facts.scope(half.scopeId);
        const QString code = scope ? scope::scopeCode(scope->number) : QString();
        const QStringList lines = linesOf(context, half, meant);
        const auto same = std::find_if(
            told.begin(), told.end(), [&lines](const auto& each) { return each.second == lines; });
        if (same == told.end())
            told.append({{code}, lines});
        else
            same->first.append(code);
    }
    const controls::Requirement* it = context.facts.requirement(requirement);
    const bool isInSeveral = it
        && standing::scopesOf(context.facts, it->frameworkId, context.selection.scopeIds()).size()
            > 1;
    QStringList lines;
    for (const auto& [codes, words] : told) {
        QStringList own = words;
        if (isInSeveral && !own.isEmpty())
            own.first().prepend(codes.join(QStringLiteral(", ")) + QStringLiteral(": "));
        lines += own;
    }
    return lines;
}

bool mayBeRepeated(const PlanContext& context, const assurance::AssuranceDocument& document)
{
    return forbidding(restrictionsOn(context.facts, document), context.input.options).isEmpty();
}

bool mayBeJudged(const PlanContext& context, const assurance::AssuranceDocument& document)
{
    return context.input.options.recipientClass == audits::RecipientClass::OwnAuditor
        || mayBeRepeated(context, document);
}

} // namespace muniment::binder
