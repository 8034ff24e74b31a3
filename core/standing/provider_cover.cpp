// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/provider_cover.h"

#include "core/assurance/bridging.h"
#include "core/standing/provider_half.h"

#include <algorithm>

namespace muniment::standing {

namespace {

// What is asked of the reports: that they name it. Empty names ask for nothing.
struct Use
{
    ProviderId provider;
    QString service;
    QString region;

    friend bool operator==(const Use&, const Use&) = default;
};

bool isNamed(const Facts& facts, const assurance::AssuranceDocument& report, const Use& use)
{
    scope::Asset asset;
    asset.service = use.service;
    asset.region = use.region;
    return namesUseOf(facts.assurance, report, asset);
}

// A reviewer may lean on such a report for what it leaves standing; that it operated it denies.
bool deniesOperation(const assurance::DocumentFields& fields)
{
    return fields.opinion == assurance::Opinion::Adverse
        || fields.opinion == assurance::Opinion::Disclaimer;
}

ServiceCover coverOf(const Facts& facts, const Use& use, const Period& period, Date asOf)
{
    ServiceCover found;
    found.providerId = use.provider;
    QList<Period> reports;
    QList<assurance::Bridge> bridges;
    for (const assurance::AssuranceDocument& each : facts.assurance.documents) {
        if (each.providerId != use.provider || deniesOperation(each.fields)
            || supportOf(facts, each, period, asOf) == Support::MayNotBeReliedOn)
            continue;
        // A letter follows a report, so the report's services are its own.
        if (const auto bridge = assurance::bridgeWrittenBy(asOf, each.fields))
            bridges.append(*bridge);
        else if (each.fields.kind == assurance::DocumentKind::Report && each.fields.period()
            && isNamed(facts, each, use)) {
            reports.append(*each.fields.period());
            found.reports.append(each.id);
        }
    }
    found.cover = assurance::coverOf(period, reports, bridges, asOf);
    return found;
}

bool alike(const ServiceCover& one, const ServiceCover& other)
{
    return one.providerId == other.providerId && one.reports == other.reports
        && one.cover.covered == other.cover.covered && one.cover.bridged == other.cover.bridged;
}

// A service by its name; with the region where it stands otherwise in another one.
QStringList labelsOf(const QList<Use>& alike, const QList<QList<Use>>& all)
{
    QStringList labels;
    for (const Use& use : alike) {
        const bool standsOtherwise
            = std::any_of(all.begin(), all.end(), [&](const QList<Use>& group) {
                  return group != alike
                      && std::any_of(group.begin(), group.end(), [&use](const Use& other) {
                             return other.provider == use.provider && other.service == use.service;
                         });
              });
        const QString label = standsOtherwise && !use.region.isEmpty()
            ? use.service + QStringLiteral(" (") + use.region + u')'
            : use.service;
        if (!label.isEmpty() && !labels.contains(label))
            labels.append(label);
    }
    return labels;
}

} // namespace

QList<ServiceCover> coverByService(
    const Facts& facts, const QList<scope::Asset>& assets, const Period& period, Date asOf)
{
    QList<Use> uses;
    for (const scope::Asset& asset : assets) {
        const scope::Scope* scope = facts.scope(asset.scopeId);
        if (!scope || scope->providerId.isNull()
            || asset.serviceModel == scope::ServiceModel::OnPremises)
            continue;
        const Use one{scope->providerId, asset.service, asset.region};
        if (!uses.contains(one))
            uses.append(one);
    }
    QList<ServiceCover> covers;
    QList<QList<Use>> alikeUses; // of each cover
    for (const Use& use : uses) {
        const ServiceCover one = coverOf(facts, use, period, asOf);
        const auto same = std::find_if(covers.begin(), covers.end(),
            [&one](const ServiceCover& each) { return alike(each, one); });
        if (same == covers.end()) {
            covers.append(one);
            alikeUses.append({use});
        } else {
            alikeUses[same - covers.begin()].append(use);
        }
    }
    for (qsizetype i = 0; i < covers.size(); ++i)
        covers[i].services = labelsOf(alikeUses.at(i), alikeUses);
    return covers;
}

OpenCover openCover(const QList<ServiceCover>& covers)
{
    OpenCover found;
    QList<Period> atAll;
    bool isAnySpokenOf = false;
    for (const ServiceCover& each : covers) {
        const bool isSpokenOf = !each.cover.covered.isEmpty() || !each.cover.bridged.isEmpty();
        isAnySpokenOf = isAnySpokenOf || isSpokenOf;
        found.bridgedDays = std::max(found.bridgedDays, each.cover.bridgedDays());
        if (each.cover.open.isEmpty())
            continue;
        const QStringList services
            = each.services.isEmpty() ? QStringList{QString()} : each.services;
        (isSpokenOf ? found.inPart : found.atAll) += services;
        (isSpokenOf ? found.open : atAll) += each.cover.open;
    }
    found.open = assurance::joined(isAnySpokenOf ? found.open : atAll);
    return found;
}

} // namespace muniment::standing
