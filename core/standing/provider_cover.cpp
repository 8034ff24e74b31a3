// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/provider_cover.h"

#include "core/standing/provider_half.h"

#include <algorithm>

namespace muniment::standing {

namespace {

bool names(const QStringList& named, const QString& wanted)
{
    return named.isEmpty() || wanted.isEmpty()
        || std::any_of(named.begin(), named.end(), [&wanted](const QString& each) {
               return each.contains(wanted, Qt::CaseInsensitive)
                   || wanted.contains(each, Qt::CaseInsensitive);
           });
}

ServiceCover coverOfService(const Facts& facts, ProviderId provider, const QString& service,
    const Period& period, Date asOf)
{
    ServiceCover found;
    found.providerId = provider;
    if (!service.isEmpty())
        found.services.append(service);
    QList<Period> reports;
    QList<assurance::Bridge> bridges;
    for (const assurance::AssuranceDocument& each : facts.assurance.documents) {
        if (each.providerId != provider
            || supportOf(facts, each, period, asOf) == Support::MayNotBeReliedOn)
            continue;
        // A letter follows a report, so the report's services are its own.
        if (const auto bridge = assurance::bridgeOf(each.fields))
            bridges.append(*bridge);
        else if (each.fields.kind == assurance::DocumentKind::Report && each.fields.period()
            && names(each.fields.services, service)) {
            reports.append(*each.fields.period());
            found.reports.append(each.id);
        }
    }
    found.cover = assurance::coverOf(period, reports, bridges);
    found.cover.open
        = assurance::without(found.cover.open, {{asOf.addDays(1), Date(9999, 12, 31)}});
    return found;
}

bool alike(const ServiceCover& one, const ServiceCover& other)
{
    return one.providerId == other.providerId && one.reports == other.reports
        && one.cover.covered == other.cover.covered && one.cover.bridged == other.cover.bridged;
}

} // namespace

assurance::Cover providerCover(
    const Facts& facts, ProviderId provider, const Period& period, Date asOf)
{
    return coverOfService(facts, provider, {}, period, asOf).cover;
}

QList<ServiceCover> coverByService(
    const Facts& facts, const QList<scope::Asset>& assets, const Period& period, Date asOf)
{
    QList<QPair<ProviderId, QString>> wanted;
    for (const scope::Asset& asset : assets) {
        const scope::Scope* scope = facts.scope(asset.scopeId);
        if (!scope || scope->providerId.isNull()
            || asset.serviceModel == scope::ServiceModel::OnPremises)
            continue;
        const QPair<ProviderId, QString> one(scope->providerId, asset.service);
        if (!wanted.contains(one))
            wanted.append(one);
    }
    QList<ServiceCover> covers;
    for (const auto& [provider, service] : wanted) {
        const ServiceCover one = coverOfService(facts, provider, service, period, asOf);
        const auto same = std::find_if(covers.begin(), covers.end(),
            [&one](const ServiceCover& each) { return alike(each, one); });
        if (same == covers.end())
            covers.append(one);
        else
            same->services.append(one.services);
    }
    return covers;
}

} // namespace muniment::standing
