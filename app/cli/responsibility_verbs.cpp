// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/in_vault.h"
#include "app/cli/verbs.h"
#include "core/controls/controls_messages.h"
#include "core/controls/framework_register.h"
#include "core/controls/responsibility.h"
#include "core/controls/responsibility_register.h"
#include "core/scope/asset_register.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using controls::FrameworkRegister;
using controls::Requirement;
using controls::Responsibility;
using controls::ResponsibilityRow;

class ResponsibilitySet final : public Verb
{
public:
    QString noun() const override { return u"responsibility"_s; }
    QString name() const override { return u"set"_s; }
    QString summary() const override { return u"say who answers for a requirement"_s; }
    void declare(Options& options) override
    {
        options.text(u"REQUIREMENT"_s, m_requirement, u"iso-27001-2022:A.5.15"_s, Need::Required);
        options.text(u"--scope"_s, m_scope, u"for this scope"_s, Need::Required);
        options.text(u"--asset"_s, m_asset, u"for this asset of the scope only"_s);
        options.choice(u"--who"_s, m_who,
            {u"ours"_s, u"provider"_s, u"shared"_s, u"other_party"_s, u"undecided"_s, u"default"_s},
            u"who answers; default: back to what stands beneath"_s, Need::Required);
        options.text(u"--party"_s, m_word.otherParty, u"name of the other party"_s);
        options.text(u"--our-half"_s, m_word.ourHalf, u"what we do"_s);
        options.text(u"--provider-half"_s, m_word.providerHalf, u"what they do"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(session, u"responsibility.set"_s,
            [this](vault::Transaction& transaction) -> Result<Answer> {
                if (const Status read = readArguments(transaction.access()); !read)
                    return failWith(read);
                if (const Status written = write(transaction); !written)
                    return failWith(written);
                return Answer{{{u"requirement"_s, m_requirement}, {u"scope"_s, m_scope},
                                  {u"asset"_s, m_asset}, {u"who"_s, m_who}},
                    m_requirement + u"  "_s + m_who};
            });
    }

private:
    Status readArguments(vault::Access& access)
    {
        const Result<Requirement> requirement
            = FrameworkRegister(access).findReference(m_requirement);
        const Result<scope::Scope> where = scope::ScopeRegister(access).findScope(m_scope);
        if (!requirement)
            return failWith(requirement);
        if (!where)
            return failWith(where);
        m_word.requirementId = requirement->id;
        m_word.scopeId = where->id;
        if (m_asset.isEmpty())
            return {};
        const Result<scope::Asset> asset = scope::AssetRegister(access).find(m_asset, where->id);
        if (!asset)
            return failWith(asset);
        m_word.assetId = asset->id;
        return {};
    }

    Status write(vault::Transaction& transaction)
    {
        if (m_who == u"default"_s)
            return controls::ResponsibilityRegister::remove(
                transaction, m_word.requirementId, m_word.scopeId, m_word.assetId);
        const Result<controls::Who> who = controls::parseWho(m_who);
        if (!who)
            return failWith(who);
        m_word.who = *who;
        const auto put = controls::ResponsibilityRegister::put(transaction, m_word);
        if (!put)
            return failWith(put);
        return {};
    }

    controls::NewResponsibilityOverride m_word;
    QString m_requirement;
    QString m_scope;
    QString m_asset;
    QString m_who;
};

QJsonObject responsibilityJson(const Responsibility& responsibility)
{
    return {{u"who"_s, controls::whoText(responsibility.who)},
        {u"other_party"_s, responsibility.otherParty}, {u"our_half"_s, responsibility.ourHalf},
        {u"provider_half"_s, responsibility.providerHalf},
        {u"origin"_s, controls::responsibilityOriginText(responsibility.origin)}};
}

class ResponsibilityMatrix final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::ResponsibilityMatrix)

public:
    QString noun() const override { return u"responsibility"_s; }
    QString name() const override { return u"matrix"_s; }
    QString summary() const override { return u"who answers for what in a scope"_s; }
    void declare(Options& options) override
    {
        options.text(u"--scope"_s, m_scope, u"the scope"_s, Need::Required);
        options.text(u"--framework"_s, m_framework,
            u"of this framework (default: those that apply to the scope)"_s);
        options.text(u"--asset"_s, m_asset, u"what holds for this asset of the scope"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<Date> day = session.asOf();
        if (!day)
            return failWith(day);
        return readIn(
            session, [&](vault::Access& access) -> Result<Answer> { return matrix(access, *day); });
    }

private:
    struct Facts
    {
        scope::Scope scope;
        QList<Requirement> requirements;
        QHash<FrameworkId, controls::Framework> frameworks;
        QList<scope::Asset> assets;
        QList<controls::ResponsibilityOverride> words;
    };

    Status addRequirements(vault::Access& access, Facts& facts) const
    {
        const FrameworkRegister registered(access);
        QList<FrameworkId> wanted;
        if (m_framework.isEmpty()) {
            const auto all = registered.scopeFrameworks();
            if (!all)
                return failWith(all);
            for (const controls::ScopeFramework& each : *all)
                if (each.scopeId == facts.scope.id)
                    wanted.append(each.frameworkId);
        } else {
            const Result<controls::Framework> one = registered.findFramework(m_framework);
            if (!one)
                return failWith(one);
            wanted.append(one->id);
        }
        for (const FrameworkId id : wanted) {
            const Result<controls::Framework> framework = registered.framework(id);
            const Result<QList<Requirement>> requirements = registered.requirements(id);
            if (!framework)
                return failWith(framework);
            if (!requirements)
                return failWith(requirements);
            facts.frameworks.insert(id, *framework);
            facts.requirements += *requirements;
        }
        return {};
    }

    Result<Facts> factsIn(vault::Access& access, Date day) const
    {
        const Result<scope::Scope> where = scope::ScopeRegister(access).findScope(m_scope);
        if (!where)
            return failWith(where);
        Facts facts{*where, {}, {}, {}, {}};
        if (const Status added = addRequirements(access, facts); !added)
            return failWith(added);
        scope::AssetFilter filter;
        filter.scopeId = where->id;
        filter.inService = Period{day, day};
        const auto assets = scope::AssetRegister(access).list(filter);
        const auto words = controls::ResponsibilityRegister(access).overrides(where->id);
        if (!assets)
            return failWith(assets);
        if (!words)
            return failWith(words);
        facts.assets = *assets;
        facts.words = *words;
        if (m_asset.isEmpty())
            return facts;
        // What holds for one asset is the answer over it alone.
        const Result<scope::Asset> asset = scope::AssetRegister(access).find(m_asset, where->id);
        if (!asset)
            return failWith(asset);
        facts.assets = {*asset};
        return facts;
    }

    static QJsonObject rowJson(const ResponsibilityRow& row, const Facts& facts)
    {
        QHash<AssetId, QString> codes;
        for (const scope::Asset& each : facts.assets)
            codes.insert(each.id, scope::assetCode(each.number));
        QJsonArray cells;
        for (const controls::ResponsibilityCell& each : row.cells) {
            QJsonObject cell = responsibilityJson(each.responsibility);
            cell.insert(u"asset"_s, codes.value(each.assetId));
            cells.append(cell);
        }
        QJsonObject json = responsibilityJson(row.whole);
        json.insert(u"framework"_s, facts.frameworks.value(row.requirement.frameworkId).code);
        json.insert(u"identifier"_s, row.requirement.identifier);
        json.insert(u"title"_s, row.requirement.title);
        json.insert(u"assets"_s, cells);
        return json;
    }

    // A half that nobody but us has is none of theirs, whatever text the catalog brings.
    static QString theirHalf(const Responsibility& said)
    {
        return said.who == controls::Who::Ours ? QString() : said.providerHalf;
    }

    // Below the line of its requirement: which asset, and what for it.
    static QStringList exceptionRow(const controls::ResponsibilityCell& cell, const Facts& facts)
    {
        QString asset;
        for (const scope::Asset& each : facts.assets)
            if (each.id == cell.assetId)
                asset = scope::assetCode(each.number) + u"  "_s + each.name;
        const Responsibility& said = cell.responsibility;
        return {QString(), QString(), asset,
            said.otherParty.isEmpty() ? controls::whoWords(said.who) : said.otherParty,
            controls::responsibilityOriginWords(said.origin), said.ourHalf, theirHalf(said)};
    }

    Result<Answer> matrix(vault::Access& access, Date day) const
    {
        const Result<Facts> facts = factsIn(access, day);
        if (!facts)
            return failWith(facts);
        QJsonArray items;
        QList<QStringList> rows;
        for (const ResponsibilityRow& each : controls::responsibilityMatrix(
                 facts->requirements, facts->scope.id, facts->assets, facts->words)) {
            items.append(rowJson(each, *facts));
            rows.append({facts->frameworks.value(each.requirement.frameworkId).name,
                each.requirement.identifier, each.requirement.title,
                each.whole.otherParty.isEmpty() ? controls::whoWords(each.whole.who)
                                                : each.whole.otherParty,
                controls::responsibilityOriginWords(each.whole.origin), each.whole.ourHalf,
                theirHalf(each.whole)});
            for (const controls::ResponsibilityCell& cell : each.cells)
                if (m_asset.isEmpty()
                    && cell.responsibility.origin == controls::ResponsibilityOrigin::Asset)
                    rows.append(exceptionRow(cell, *facts));
        }
        QStringList partial;
        for (const controls::Framework& each : facts->frameworks)
            if (each.extent == controls::Extent::Partial)
                partial.append(each.code);
        partial.sort();
        Answer answer{itemsJson(items),
            textTable({tr("framework"), tr("number"), tr("title"), tr("who"), tr("from"),
                          tr("our half"), tr("provider's half")},
                rows, tr("No framework applies to this scope yet."))};
        answer.json.insert(u"partial_lists"_s, QJsonArray::fromStringList(partial));
        if (!partial.isEmpty())
            answer.text += u'\n' + tr("The lists of requirements are partial.");
        return answer;
    }

    QString m_scope;
    QString m_framework;
    QString m_asset;
};

} // namespace

void addResponsibilityVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<ResponsibilitySet>());
    verbs.push_back(std::make_unique<ResponsibilityMatrix>());
}

} // namespace muniment::cli
