// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/in_vault.h"
#include "app/cli/verbs.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

QJsonObject providerJson(const scope::Provider& provider)
{
    return {{u"id"_s, idText(provider.id)}, {u"name"_s, provider.name},
        {u"contracting_entity"_s, provider.contractingEntity}};
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
    }

    Result<Answer> run(Session& session) override
    {
        const Result<scope::Provider> added = writeIn(session, u"provider.add"_s,
            [this](vault::Transaction& transaction) -> Result<scope::Provider> {
                const auto id = scope::ScopeRegister::addProvider(transaction, m_provider);
                if (!id)
                    return failWith(id);
                return scope::ScopeRegister(transaction.access()).provider(*id);
            });
        if (!added)
            return failWith(added);
        return Answer{providerJson(*added), added->name};
    }

private:
    scope::NewProvider m_provider;
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
        const Result<QList<scope::Provider>> providers = readIn(session,
            [](vault::Access& access) { return scope::ScopeRegister(access).providers(); });
        if (!providers)
            return failWith(providers);
        QJsonArray items;
        QList<QStringList> rows;
        for (const scope::Provider& each : *providers) {
            items.append(providerJson(each));
            rows.append({each.name, each.contractingEntity});
        }
        return Answer{itemsJson(items),
            textTable({tr("name"), tr("contracting entity")}, rows, tr("No providers yet."))};
    }
};

} // namespace

void addProviderVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<ProviderAdd>());
    verbs.push_back(std::make_unique<ProviderList>());
}

} // namespace muniment::cli
