// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asset_answer.h"
#include "app/cli/in_vault.h"
#include "core/scope/scope_register.h"

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using scope::Asset;
using scope::AssetRegister;
using scope::ScopeRegister;

class AssetSet final : public Verb
{
public:
    QString noun() const override { return u"asset"_s; }
    QString name() const override { return u"set"_s; }
    QString summary() const override { return u"change what is recorded of an asset"_s; }
    void declare(Options& options) override
    {
        options.text(u"ASSET"_s, m_asset, u"code or name"_s, Need::Required);
        options.text(u"--name"_s, m_name, u"another name"_s);
        options.choice(u"--kind"_s, m_kind, assetKindWords(), u"kind of asset"_s);
        options.text(u"--scope"_s, m_scope, u"scope that it is in"_s);
        options.text(u"--description"_s, m_description, u"what it is for"_s);
        options.text(u"--service"_s, m_service, u"service of the provider"_s);
        options.choice(u"--model"_s, m_model, serviceModelWords(), u"service model"_s);
        options.text(u"--region"_s, m_region, u"where it is"_s);
        options.text(u"--owner"_s, m_owner, u"person who answers for it; empty: nobody"_s);
        options.text(u"--data-classes"_s, m_classes, u"classes of data, parted by commas"_s);
        options.text(u"--from"_s, m_from, u"in service from this day"_s);
        options.text(u"--until"_s, m_until, u"last day in service; empty: until further notice"_s);
        options.text(u"--reference"_s, m_reference, u"the provider's own id of it"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"asset.set"_s, [this](vault::Transaction& transaction) -> Result<Answer> {
                Result<Asset> asset = AssetRegister(transaction.access()).find(m_asset);
                if (!asset)
                    return failWith(asset);
                asset->name = m_name.value_or(asset->name);
                asset->description = m_description.value_or(asset->description);
                asset->service = m_service.value_or(asset->service);
                asset->region = m_region.value_or(asset->region);
                asset->reference = m_reference.value_or(asset->reference);
                if (m_classes)
                    asset->dataClasses = wordsOf({*m_classes});
                if (const Status read = readChoices(*asset); !read)
                    return failWith(read);
                if (const Status read = readRecords(transaction.access(), *asset); !read)
                    return failWith(read);
                if (const Status read = readDays(*asset); !read)
                    return failWith(read);
                if (const Status kept = AssetRegister::update(transaction, *asset); !kept)
                    return failWith(kept);
                return assetAnswer(transaction.access(), asset->id);
            });
    }

private:
    Status readChoices(Asset& asset) const
    {
        if (!m_kind.isEmpty()) {
            const Result<scope::AssetKind> kind = scope::parseAssetKind(m_kind);
            if (!kind)
                return failWith(kind);
            asset.kind = *kind;
        }
        if (m_model.isEmpty())
            return {};
        const Result<scope::ServiceModel> model = scope::parseServiceModel(m_model);
        if (!model)
            return failWith(model);
        asset.serviceModel = *model;
        return {};
    }

    Status readRecords(vault::Access& access, Asset& asset) const
    {
        const ScopeRegister registered(access);
        if (!m_scope.isEmpty()) {
            const Result<scope::Scope> where = registered.findScope(m_scope);
            if (!where)
                return failWith(where);
            asset.scopeId = where->id;
        }
        if (!m_owner)
            return {};
        asset.ownerId = {};
        if (m_owner->isEmpty())
            return {};
        const Result<scope::Person> owner = registered.findPerson(*m_owner);
        if (!owner)
            return failWith(owner);
        asset.ownerId = owner->id;
        return {};
    }

    Status readDays(Asset& asset) const
    {
        if (!m_from.isEmpty()) {
            const Result<Date> from = parseDate(m_from);
            if (!from)
                return failWith(from);
            asset.inServiceFrom = *from;
        }
        if (!m_until)
            return {};
        const Result<Date> until = optionalDay(*m_until);
        if (!until)
            return failWith(until);
        asset.inServiceUntil = *until;
        return {};
    }

    QString m_asset;
    std::optional<QString> m_name;
    QString m_kind;
    QString m_scope;
    std::optional<QString> m_description;
    std::optional<QString> m_service;
    QString m_model;
    std::optional<QString> m_region;
    std::optional<QString> m_owner;
    std::optional<QString> m_classes;
    QString m_from;
    std::optional<QString> m_until;
    std::optional<QString> m_reference;
};

} // namespace

void addAssetSet(Verbs& verbs)
{
    verbs.push_back(std::make_unique<AssetSet>());
}

} // namespace muniment::cli
