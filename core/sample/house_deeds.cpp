// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/audit_register.h"
#include "core/controls/framework_register.h"
#include "core/controls/starter_catalog.h"
#include "core/interchange/asset_import.h"
#include "core/interchange/csv_reader.h"
#include "core/sample/desk.h"
#include "core/sample/sample_messages.h"
#include "core/scope/provider_register.h"
#include "core/scope/scope_register.h"

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keeperOfTheHouse = "siobhan-keane";

scope::Line lineOf(SampleLine line)
{
    switch (line) {
    case SampleLine::RunsIt:
        return scope::Line::RunsIt;
    case SampleLine::SecondLook:
        return scope::Line::SecondLook;
    case SampleLine::Independent:
        return scope::Line::Independent;
    case SampleLine::Management:
        return scope::Line::Management;
    case SampleLine::Outside:
        return scope::Line::Outside;
    }
    Q_UNREACHABLE();
}

Status addPeople(Desk& desk, vault::Transaction& transaction)
{
    for (const SamplePerson& each : people()) {
        scope::NewPerson person;
        person.name = each.name;
        person.role = each.role;
        person.line = lineOf(each.line);
        person.activeFrom = each.activeFrom;
        if (each.line == SampleLine::Outside)
            person.organisation = u"Ardent Certification International Ltd"_s;
        else
            person.mail = QString(each.key).replace(u'-', u'.') + u"@clearwater.example"_s;
        const Result<PersonId> id = scope::ScopeRegister::addPerson(transaction, person);
        if (!id)
            return failWith(id);
        desk.people.insert(each.key, *id);
    }
    return {};
}

// The one who leaves does so in the year, not before it begins.
Status endActivity(Desk& desk, vault::Transaction& transaction)
{
    for (const SamplePerson& each : people()) {
        if (!each.activeUntil)
            continue;
        const scope::ScopeRegister known(transaction.access());
        Result<scope::Person> person = known.person(desk.people.value(each.key));
        if (!person)
            return failWith(person);
        person->activeUntil = *each.activeUntil;
        const Status updated = scope::ScopeRegister::updatePerson(transaction, *person);
        if (!updated)
            return updated;
    }
    return {};
}

Status addScopes(Desk& desk, vault::Transaction& transaction)
{
    const Result<ProviderId> provider
        = scope::ProviderRegister::add(transaction, {u"Northwind Cloud"_s, providerName(), {}});
    if (!provider)
        return failWith(provider);
    for (const SampleScope& each : scopes()) {
        scope::NewScope scope;
        scope.name = each.name;
        scope.statement = each.statement;
        scope.exclusions = u"Broker sales: own systems without access to claims."_s;
        scope.providerId = *provider;
        scope.ownerId
            = desk.people.value(each.key == u"claims-eu"_s ? u"marek-nowak"_s : u"hannah-price"_s);
        scope.inheritsFrom = desk.scopes.value(u"claims-eu"_s);
        scope.regions = each.regions;
        scope.period = auditPeriod();
        const Result<ScopeId> id = scope::ScopeRegister::addScope(transaction, scope);
        if (!id)
            return failWith(id);
        desk.scopes.insert(each.key, *id);
    }
    return {};
}

Status importAssets(Desk& desk, vault::Transaction& transaction)
{
    const std::optional<SampleFile> file = desk.files.find(u"assets"_s);
    const Result<interchange::Table> table = interchange::readCsvFile(desk.files.pathOf(*file));
    if (!table)
        return failWith(table);
    const Result<Date> today = scope::ScopeRegister(transaction.access()).dayOf(transaction.now());
    if (!today)
        return failWith(today);
    const Result<interchange::AssetImport> import = interchange::compareAssets(
        transaction.access(), *table, {desk.scopes.value(u"claims-eu"_s), *today});
    if (!import)
        return failWith(import);
    if (!import->problems.isEmpty())
        return tl::unexpected<Error>(import->problems.constFirst().error);
    const auto counts = interchange::applyAssetImport(
        transaction, *import, interchange::MissingAssets::Keep, *today);
    return counts ? Status() : Status(failWith(counts));
}

Status loadFrameworks(Desk& desk, vault::Transaction& transaction)
{
    const auto loaded = controls::loadStarterFrameworks(transaction);
    if (!loaded)
        return failWith(loaded);
    const QList<QPair<QString, QString>> applied{{u"iso-27001-2022"_s, u"claims-eu"_s},
        {u"soc2-tsc-2017"_s, u"claims-eu"_s}, {u"iso-27001-2022"_s, u"analytics-uk"_s}};
    for (const auto& [framework, scope] : applied) {
        const Status status = controls::FrameworkRegister::applyToScope(transaction,
            {desk.scopes.value(scope), controls::frameworkIdOf(framework), auditPeriod().from});
        if (!status)
            return status;
    }
    return {};
}

Status addAudit(Desk& desk, vault::Transaction& transaction)
{
    audits::NewAudit audit;
    audit.name = u"SOC 2 and ISO 27001 readiness 2026"_s;
    audit.kind = audits::AuditKind::Surveillance;
    audit.scopeId = desk.scopes.value(u"claims-eu"_s);
    audit.frameworks = {
        controls::frameworkIdOf(u"iso-27001-2022"_s), controls::frameworkIdOf(u"soc2-tsc-2017"_s)};
    audit.period = auditPeriod();
    audit.auditor = u"Ardent Certification International Ltd"_s;
    audit.contacts = u"Martin Caldwell, Lead Auditor"_s;
    audit.purpose
        = u"Surveillance of the certificate, and readiness for a first SOC 2 Type 2 report."_s;
    audit.certificate = u"AC 27-3108, to 21 January 2028"_s;
    audit.requestsDue = Date(2027, 1, 11);
    audit.fieldworkFrom = Date(2027, 1, 18);
    audit.fieldworkUntil = Date(2027, 1, 22);
    audit.reportDue = Date(2027, 2, 12);
    const Result<AuditId> id = audits::AuditRegister::add(transaction, audit);
    return id ? Status() : Status(failWith(id));
}

} // namespace

QList<Deed> houseDeeds()
{
    const QString keeper = QString::fromLatin1(keeperOfTheHouse);
    return {
        written(u"2026-01-05T09:00:00+00:00"_s, {}, u"person.add"_s, &addPeople),
        written(u"2026-01-05T09:20:00+00:00"_s, keeper, u"scope.add"_s, &addScopes),
        written(u"2026-01-05T09:40:00+00:00"_s, keeper, u"asset.import"_s, &importAssets),
        written(u"2026-01-05T10:00:00+00:00"_s, keeper, u"framework.import"_s, &loadFrameworks),
        written(u"2026-08-31T16:00:00+00:00"_s, keeper, u"person.set"_s, &endActivity),
        written(u"2026-11-30T10:00:00+00:00"_s, keeper, u"audit.add"_s, &addAudit),
    };
}

} // namespace muniment::sample
