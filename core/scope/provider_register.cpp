// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/provider_register.h"

#include "core/base/clean_text.h"
#include "core/scope/lookup.h"
#include "core/scope/provider_match.h"
#include "core/scope/scope_messages.h"
#include "core/vault/query.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muniment::scope {

namespace {

using vault::guarded;
using vault::Query;

constexpr char selectProviders[]
    = "SELECT id, number, name, contracting_entity FROM provider ORDER BY number";
constexpr char insertProvider[]
    = "INSERT INTO provider (id, number, name, contracting_entity) VALUES (?, ?, ?, ?)";
constexpr char updateProvider[]
    = "UPDATE provider SET name = ?, contracting_entity = ? WHERE id = ?";
constexpr char selectNames[]
    = "SELECT provider_id, name FROM provider_name ORDER BY provider_id, name";
constexpr char insertName[] = "INSERT INTO provider_name (provider_id, name) VALUES (?, ?)";
constexpr char deleteName[] = "DELETE FROM provider_name WHERE provider_id = ? AND name = ?";

// Another provider that bears the name, but for its legal form.
const Provider* bearerOf(const QString& name, const QList<Provider>& others, ProviderId itself)
{
    const QString form = firmForm(name);
    for (const Provider& other : others) {
        if (other.id == itself)
            continue;
        for (const QString& own : QStringList{other.name} + other.otherNames)
            if (firmForm(own) == form)
                return &other;
    }
    return nullptr;
}

QStringList cleaned(const QStringList& names, const QString& besides)
{
    QStringList all;
    for (const QString& each : names) {
        const QString name = cleanLine(each);
        const bool isKnown = nameForm(name) == nameForm(besides)
            || std::any_of(all.begin(), all.end(),
                [&name](const QString& other) { return nameForm(other) == nameForm(name); });
        if (!name.isEmpty() && !isKnown)
            all.append(name);
    }
    all.sort();
    return all;
}

Result<NewProvider> checked(vault::Transaction& transaction, NewProvider what, ProviderId itself,
    const NewProvider& before = {})
{
    what.name = cleanLine(what.name);
    what.contractingEntity = cleanLine(what.contractingEntity);
    what.otherNames = cleaned(what.otherNames, what.name);
    for (const QString& name : QStringList{what.name} + what.otherNames)
        if (firmForm(name).isEmpty()) // signs alone name nobody
            return fail(Problem::Invalid, cause::nameMissing);
    if (const Status fit
        = refuseLongNames(QStringList{what.name, what.contractingEntity} + what.otherNames,
            QStringList{before.name, before.contractingEntity} + before.otherNames);
        !fit)
        return failWith(fit);
    const Result<QList<Provider>> others = ProviderRegister(transaction.access()).list();
    if (!others)
        return failWith(others);
    for (const QString& name : QStringList{what.name} + what.otherNames)
        if (const Provider* bearer = bearerOf(name, *others, itself))
            return fail(Problem::Conflict, cause::providerNameTaken, {name, calledWords(*bearer)});
    return what;
}

void setNames(
    vault::Access& access, ProviderId id, const QStringList& before, const QStringList& after)
{
    for (const QString& name : before)
        if (!after.contains(name))
            (Query(access, deleteName) << id << name).run();
    for (const QString& name : after)
        if (!before.contains(name))
            (Query(access, insertName) << id << name).run();
}

} // namespace

ProviderRegister::ProviderRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<Provider>> ProviderRegister::list() const
{
    return guarded([&]() -> Result<QList<Provider>> {
        QHash<ProviderId, QStringList> names;
        Query named(m_access, selectNames);
        while (named.next()) {
            const auto id = named.id<ProviderId>();
            names[id].append(named.text());
        }
        QList<Provider> providers;
        Query query(m_access, selectProviders);
        while (query.next()) {
            Provider provider;
            provider.id = query.id<ProviderId>();
            provider.number = query.integer();
            provider.name = query.text();
            provider.contractingEntity = query.text();
            provider.otherNames = names.value(provider.id);
            providers.append(provider);
        }
        return providers;
    });
}

Result<Provider> ProviderRegister::provider(ProviderId id) const
{
    const Result<QList<Provider>> all = list();
    if (!all)
        return failWith(all);
    for (const Provider& each : *all)
        if (each.id == id)
            return each;
    return fail(Problem::NotFound, cause::providerNotFound, {idText(id)});
}

Result<Provider> ProviderRegister::find(const QString& text) const
{
    const Result<QList<Provider>> all = list();
    if (!all)
        return failWith(all);
    const auto id = base::uuidFromText(text.trimmed());
    const std::optional<qint64> number = numberOfCode(u'V', text);
    for (const Provider& each : *all)
        if ((id && each.id.value == *id) || (number && each.number == *number)
            || nameForm(each.name) == nameForm(text))
            return each;
    QList<Provider> found;
    QStringList names;
    const QString form = firmForm(text);
    for (const Provider& each : *all)
        for (const QString& own :
            QStringList{each.name, each.contractingEntity} + each.otherNames) {
            if (form.isEmpty() || firmForm(own) != form)
                continue;
            found.append(each);
            names.append(calledWords(each));
            break;
        }
    if (found.isEmpty())
        return fail(Problem::NotFound, cause::providerNotFound, {text});
    if (found.size() > 1)
        return fail(Problem::Conflict, cause::providerAmbiguous, {text, names.join(u", "_s)});
    return found.first();
}

Result<ProviderId> ProviderRegister::add(vault::Transaction& transaction, const NewProvider& what)
{
    const Result<NewProvider> provider = checked(transaction, what, {});
    if (!provider)
        return failWith(provider);
    return guarded([&]() -> Result<ProviderId> {
        const auto id = transaction.ids().make<ProviderId>();
        transaction.about("provider", id);
        (Query(transaction.access(), insertProvider)
            << id << transaction.nextNumber("provider") << provider->name
            << provider->contractingEntity)
            .run();
        setNames(transaction.access(), id, {}, provider->otherNames);
        return id;
    });
}

Status ProviderRegister::update(vault::Transaction& transaction, const Provider& what)
{
    const Result<Provider> before = ProviderRegister(transaction.access()).provider(what.id);
    if (!before)
        return failWith(before);
    const Result<NewProvider> provider = checked(transaction, what, what.id, *before);
    if (!provider)
        return failWith(provider);
    return guarded([&]() -> Status {
        transaction.about("provider", what.id);
        (Query(transaction.access(), updateProvider)
            << provider->name << provider->contractingEntity << what.id)
            .run();
        setNames(transaction.access(), what.id, before->otherNames, provider->otherNames);
        return {};
    });
}

Status ProviderRegister::addName(
    vault::Transaction& transaction, ProviderId id, const QString& name)
{
    Result<Provider> provider = ProviderRegister(transaction.access()).provider(id);
    if (!provider)
        return failWith(provider);
    for (const QString& own :
        QStringList{provider->name, provider->contractingEntity} + provider->otherNames)
        if (firmForm(own) == firmForm(name))
            return {};
    provider->otherNames.append(name);
    return update(transaction, *provider);
}

} // namespace muniment::scope
