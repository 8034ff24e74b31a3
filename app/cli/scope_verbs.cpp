// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/in_vault.h"
#include "app/cli/verbs.h"
#include "core/controls/framework_register.h"
#include "core/scope/provider_register.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

// A scope with what it names, told in words.
struct ScopeFacts
{
    scope::Scope scope;
    QString provider;
    QString owner;
    QString inheritsFrom;
    QJsonArray frameworks;
};

QJsonObject scopeJson(const ScopeFacts& facts)
{
    const scope::Scope& scope = facts.scope;
    return {{u"id"_s, idText(scope.id)}, {u"code"_s, scope::scopeCode(scope.number)},
        {u"name"_s, scope.name}, {u"statement"_s, scope.statement},
        {u"exclusions"_s, scope.exclusions}, {u"provider"_s, facts.provider},
        {u"owner"_s, facts.owner}, {u"inherits_from"_s, facts.inheritsFrom},
        {u"regions"_s, QJsonArray::fromStringList(scope.regions)},
        {u"period"_s, periodText(scope.period)},
        {u"period_pattern"_s, frequencyText(scope.periodPattern)},
        {u"frameworks"_s, facts.frameworks}};
}

Result<QJsonArray> frameworksOf(vault::Access& access, ScopeId id)
{
    const controls::FrameworkRegister frameworks(access);
    const Result<QList<controls::ScopeFramework>> all = frameworks.scopeFrameworks();
    if (!all)
        return failWith(all);
    QJsonArray found;
    for (const controls::ScopeFramework& each : *all) {
        if (each.scopeId != id)
            continue;
        const Result<controls::Framework> framework = frameworks.framework(each.frameworkId);
        if (!framework)
            return failWith(framework);
        found.append(QJsonObject{
            {u"framework"_s, framework->code}, {u"applies_from"_s, dateText(each.appliesFrom)}});
    }
    return found;
}

Result<ScopeFacts> factsOf(vault::Access& access, const scope::Scope& scope)
{
    const scope::ScopeRegister registered(access);
    ScopeFacts facts{scope, {}, {}, {}, {}};
    if (!scope.providerId.isNull())
        facts.provider = scope::ProviderRegister(access)
                             .provider(scope.providerId)
                             .value_or(scope::Provider{})
                             .name;
    if (!scope.ownerId.isNull())
        facts.owner = registered.person(scope.ownerId).value_or(scope::Person{}).name;
    if (!scope.inheritsFrom.isNull())
        facts.inheritsFrom = registered.scope(scope.inheritsFrom).value_or(scope::Scope{}).name;
    const Result<QJsonArray> frameworks = frameworksOf(access, scope.id);
    if (!frameworks)
        return failWith(frameworks);
    facts.frameworks = *frameworks;
    return facts;
}

class ScopeAdd final : public Verb
{
public:
    QString noun() const override { return u"scope"_s; }
    QString name() const override { return u"add"_s; }
    QString summary() const override { return u"add a scope: a bounded environment"_s; }
    void declare(Options& options) override
    {
        options.text(u"NAME"_s, m_scope.name, u"name of the scope"_s, Need::Required);
        options.text(u"--provider"_s, m_provider, u"the provider that it runs at"_s);
        options.texts(u"--regions"_s, m_regions, u"regions, parted by commas"_s);
        options.text(u"--statement"_s, m_scope.statement, u"what it covers; on the cover"_s);
        options.text(u"--exclusions"_s, m_scope.exclusions, u"what stays outside, and why"_s);
        options.text(u"--owner"_s, m_owner, u"person who answers for it"_s);
        options.text(u"--inherits-from"_s, m_inheritsFrom, u"another scope of the house"_s);
        options.text(u"--period"_s, m_period, u"FROM..TO (default: this calendar year)"_s);
        options.choice(u"--pattern"_s, m_pattern,
            {u"monthly"_s, u"quarterly"_s, u"half_yearly"_s, u"yearly"_s},
            u"how the period is divided (default: quarterly)"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<ScopeFacts> added = writeIn(
            session, u"scope.add"_s, [this](vault::Transaction& transaction) -> Result<ScopeFacts> {
                if (const Status read = readNames(transaction.access()); !read)
                    return failWith(read);
                const auto id = scope::ScopeRegister::addScope(transaction, m_scope);
                if (!id)
                    return failWith(id);
                const auto kept = scope::ScopeRegister(transaction.access()).scope(*id);
                if (!kept)
                    return failWith(kept);
                return factsOf(transaction.access(), *kept);
            });
        if (!added)
            return failWith(added);
        return Answer{
            scopeJson(*added), scope::scopeCode(added->scope.number) + u"  "_s + added->scope.name};
    }

private:
    Status readNames(vault::Access& access)
    {
        const scope::ScopeRegister registered(access);
        m_scope.regions = wordsOf(m_regions);
        if (!m_provider.isEmpty()) {
            const Result<scope::Provider> provider
                = scope::ProviderRegister(access).find(m_provider);
            if (!provider)
                return failWith(provider);
            m_scope.providerId = provider->id;
        }
        if (!m_owner.isEmpty()) {
            const Result<scope::Person> owner = registered.findPerson(m_owner);
            if (!owner)
                return failWith(owner);
            m_scope.ownerId = owner->id;
        }
        if (!m_inheritsFrom.isEmpty()) {
            const Result<scope::Scope> above = registered.findScope(m_inheritsFrom);
            if (!above)
                return failWith(above);
            m_scope.inheritsFrom = above->id;
        }
        if (!m_period.isEmpty()) {
            const Result<Period> period = parsePeriod(m_period);
            if (!period)
                return failWith(period);
            m_scope.period = *period;
        }
        const Result<Frequency> pattern = parseFrequency(m_pattern);
        if (!pattern)
            return failWith(pattern);
        m_scope.periodPattern = *pattern;
        return {};
    }

    scope::NewScope m_scope;
    QString m_provider;
    QString m_owner;
    QString m_inheritsFrom;
    QString m_period;
    QString m_pattern = u"quarterly"_s;
    QStringList m_regions;
};

class ScopeSet final : public Verb
{
public:
    QString noun() const override { return u"scope"_s; }
    QString name() const override { return u"set"_s; }
    QString summary() const override { return u"change a scope; what is not named stays"_s; }
    void declare(Options& options) override
    {
        options.text(u"SCOPE"_s, m_scope, u"code or name"_s, Need::Required);
        options.text(u"--name"_s, m_name, u"name of the scope"_s);
        options.text(u"--statement"_s, m_statement, u"what it covers; on the cover"_s);
        options.text(u"--exclusions"_s, m_exclusions, u"what stays outside, and why"_s);
        options.texts(u"--regions"_s, m_regions, u"regions, parted by commas, all anew"_s);
        options.text(u"--owner"_s, m_owner, u"person who answers for it"_s);
        options.text(u"--provider"_s, m_provider, u"the provider that it runs at; empty: none"_s);
        options.text(
            u"--inherits-from"_s, m_inheritsFrom, u"another scope of the house; empty: none"_s);
        options.text(u"--period"_s, m_period, u"FROM..TO"_s);
        options.choice(u"--pattern"_s, m_pattern,
            {u"monthly"_s, u"quarterly"_s, u"half_yearly"_s, u"yearly"_s},
            u"how the period is divided"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<ScopeFacts> changed = writeIn(
            session, u"scope.set"_s, [this](vault::Transaction& transaction) -> Result<ScopeFacts> {
                const scope::ScopeRegister registered(transaction.access());
                Result<scope::Scope> scope = registered.findScope(m_scope);
                if (!scope)
                    return failWith(scope);
                if (const Status read = apply(registered, *scope); !read)
                    return failWith(read);
                if (const Status read = applyNames(transaction.access(), *scope); !read)
                    return failWith(read);
                if (const Status set = scope::ScopeRegister::updateScope(transaction, *scope); !set)
                    return failWith(set);
                const Result<scope::Scope> kept = registered.scope(scope->id);
                if (!kept)
                    return failWith(kept);
                return factsOf(transaction.access(), *kept);
            });
        if (!changed)
            return failWith(changed);
        return Answer{scopeJson(*changed),
            scope::scopeCode(changed->scope.number) + u"  "_s + changed->scope.name};
    }

private:
    Status apply(const scope::ScopeRegister& registered, scope::Scope& scope) const
    {
        scope.name = m_name.value_or(scope.name);
        scope.statement = m_statement.value_or(scope.statement);
        scope.exclusions = m_exclusions.value_or(scope.exclusions);
        if (!m_regions.isEmpty())
            scope.regions = wordsOf(m_regions);
        if (!m_owner.isEmpty()) {
            const Result<scope::Person> owner = registered.findPerson(m_owner);
            if (!owner)
                return failWith(owner);
            scope.ownerId = owner->id;
        }
        if (!m_period.isEmpty()) {
            const Result<Period> period = parsePeriod(m_period);
            if (!period)
                return failWith(period);
            scope.period = *period;
        }
        if (!m_pattern.isEmpty())
            scope.periodPattern = *parseFrequency(m_pattern);
        return {};
    }

    Status applyNames(vault::Access& access, scope::Scope& scope) const
    {
        if (m_provider) {
            scope.providerId = {};
            if (!m_provider->isEmpty()) {
                const auto provider = scope::ProviderRegister(access).find(*m_provider);
                if (!provider)
                    return failWith(provider);
                scope.providerId = provider->id;
            }
        }
        if (m_inheritsFrom) {
            scope.inheritsFrom = {};
            if (!m_inheritsFrom->isEmpty()) {
                const auto above = scope::ScopeRegister(access).findScope(*m_inheritsFrom);
                if (!above)
                    return failWith(above);
                scope.inheritsFrom = above->id;
            }
        }
        return {};
    }

    QString m_scope;
    std::optional<QString> m_name;
    std::optional<QString> m_statement;
    std::optional<QString> m_exclusions;
    QStringList m_regions;
    QString m_owner;
    std::optional<QString> m_provider;
    std::optional<QString> m_inheritsFrom;
    QString m_period;
    QString m_pattern;
};

class ScopeList final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::ScopeList)

public:
    QString noun() const override { return u"scope"_s; }
    QString name() const override { return u"list"_s; }
    QString summary() const override { return u"list scopes"_s; }
    void declare(Options&) override { }

    Result<Answer> run(Session& session) override
    {
        const Result<QList<ScopeFacts>> all
            = readIn(session, [](vault::Access& access) -> Result<QList<ScopeFacts>> {
                  const Result<QList<scope::Scope>> scopes = scope::ScopeRegister(access).scopes();
                  if (!scopes)
                      return failWith(scopes);
                  QList<ScopeFacts> found;
                  for (const scope::Scope& each : *scopes) {
                      const Result<ScopeFacts> facts = factsOf(access, each);
                      if (!facts)
                          return failWith(facts);
                      found.append(*facts);
                  }
                  return found;
              });
        if (!all)
            return failWith(all);
        QJsonArray items;
        QList<QStringList> rows;
        for (const ScopeFacts& each : *all) {
            items.append(scopeJson(each));
            QStringList frameworks;
            for (const QJsonValue& framework : each.frameworks)
                frameworks.append(framework.toObject().value(u"framework"_s).toString());
            rows.append({scope::scopeCode(each.scope.number), each.scope.name, each.provider,
                each.scope.regions.join(u", "_s), periodText(each.scope.period),
                frameworks.join(u", "_s)});
        }
        return Answer{itemsJson(items),
            textTable({tr("id"), tr("name"), tr("provider"), tr("regions"), tr("period"),
                          tr("frameworks")},
                rows, tr("No scopes yet."))};
    }
};

} // namespace

void addScopeVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<ScopeAdd>());
    verbs.push_back(std::make_unique<ScopeSet>());
    verbs.push_back(std::make_unique<ScopeList>());
}

} // namespace muniment::cli
