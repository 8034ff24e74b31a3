// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/in_vault.h"
#include "app/cli/verbs.h"
#include "core/scope/lookup.h"
#include "core/scope/provider_register.h"
#include "core/scope/scope_messages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using scope::Provider;
using scope::ProviderRegister;

QJsonObject providerJson(const Provider& provider)
{
    return {{u"id"_s, idText(provider.id)}, {u"code"_s, scope::providerCode(provider.number)},
        {u"name"_s, provider.name}, {u"contracting_entity"_s, provider.contractingEntity},
        {u"other_names"_s, QJsonArray::fromStringList(provider.otherNames)}};
}

Answer providerAnswer(const Provider& provider)
{
    return {providerJson(provider), scope::providerCode(provider.number) + u"  "_s + provider.name};
}

class ProviderAdd final : public Verb
{
public:
    QString noun() const override { return u"provider"_s; }
    QString name() const override { return u"add"_s; }
    QString summary() const override { return u"add a provider"_s; }
    void declare(Options& options) override
    {
        options.text(u"NAME"_s, m_provider.name, u"name of the provider"_s, Need::Required);
        options.text(u"--contracting-entity"_s, m_provider.contractingEntity,
            u"the legal entity that the contract is with"_s);
        options.texts(u"--other-name"_s, m_provider.otherNames,
            u"another name on its papers: a legal entity, a short or former name"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<Provider> added = writeIn(session, u"provider.add"_s,
            [this](vault::Transaction& transaction) -> Result<Provider> {
                const auto id = ProviderRegister::add(transaction, m_provider);
                if (!id)
                    return failWith(id);
                return ProviderRegister(transaction.access()).provider(*id);
            });
        if (!added)
            return failWith(added);
        return providerAnswer(*added);
    }

private:
    scope::NewProvider m_provider;
};

class ProviderSet final : public Verb
{
public:
    QString noun() const override { return u"provider"_s; }
    QString name() const override { return u"set"_s; }
    QString summary() const override { return u"change a provider's names"_s; }
    void declare(Options& options) override
    {
        options.text(u"PROVIDER"_s, m_provider, u"code (V-2) or name"_s, Need::Required);
        options.text(u"--name"_s, m_name, u"name"_s);
        options.text(
            u"--contracting-entity"_s, m_entity, u"the legal entity that the contract is with"_s);
        options.texts(u"--other-name"_s, m_added, u"another name on its papers"_s);
        options.texts(u"--without-name"_s, m_removed, u"a name that is not its own after all"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"provider.set"_s, [this](vault::Transaction& transaction) -> Result<Answer> {
                Result<Provider> provider = ProviderRegister(transaction.access()).find(m_provider);
                if (!provider)
                    return failWith(provider);
                if (m_name)
                    provider->name = *m_name;
                if (m_entity)
                    provider->contractingEntity = *m_entity;
                for (const QString& gone : m_removed) {
                    const qsizetype removed
                        = provider->otherNames.removeIf([&gone](const QString& each) {
                              return scope::nameForm(each) == scope::nameForm(gone);
                          });
                    if (removed == 0)
                        return fail(Problem::NotFound, scope::cause::providerNameUnknown,
                            {gone, provider->name});
                }
                provider->otherNames += m_added;
                const Status changed = ProviderRegister::update(transaction, *provider);
                if (!changed)
                    return failWith(changed);
                const auto kept = ProviderRegister(transaction.access()).provider(provider->id);
                if (!kept)
                    return failWith(kept);
                return providerAnswer(*kept);
            });
    }

private:
    QString m_provider;
    std::optional<QString> m_name;
    std::optional<QString> m_entity;
    QStringList m_added;
    QStringList m_removed;
};

class ProviderList final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::ProviderList)

public:
    QString noun() const override { return u"provider"_s; }
    QString name() const override { return u"list"_s; }
    QString summary() const override { return u"list providers"_s; }
    void declare(Options&) override { }

    Result<Answer> run(Session& session) override
    {
        const Result<QList<Provider>> providers = readIn(
            session, [](vault::Access& access) { return ProviderRegister(access).list(); });
        if (!providers)
            return failWith(providers);
        QJsonArray items;
        QList<QStringList> rows;
        for (const Provider& each : *providers) {
            items.append(providerJson(each));
            rows.append({scope::providerCode(each.number), each.name, each.contractingEntity,
                each.otherNames.join(u"; "_s)});
        }
        return Answer{itemsJson(items),
            textTable({tr("id"), tr("name"), tr("contracting entity"), tr("other names")}, rows,
                tr("No providers yet."))};
    }
};

} // namespace

void addProviderVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<ProviderAdd>());
    verbs.push_back(std::make_unique<ProviderSet>());
    verbs.push_back(std::make_unique<ProviderList>());
}

} // namespace muniment::cli
