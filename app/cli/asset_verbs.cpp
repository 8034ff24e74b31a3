// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asset_answer.h"
#include "app/cli/import_answer.h"
#include "app/cli/import_columns.h"
#include "app/cli/in_vault.h"
#include "app/cli/verbs.h"
#include "core/interchange/asset_import.h"
#include "core/interchange/csv_reader.h"
#include "core/scope/asset_register.h"
#include "core/scope/scope_messages.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using scope::Asset;
using scope::AssetRegister;
using scope::ScopeRegister;

class AssetAdd final : public Verb
{
public:
    QString noun() const override { return u"asset"_s; }
    QString name() const override { return u"add"_s; }
    QString summary() const override { return u"add an asset to a scope"_s; }
    void declare(Options& options) override
    {
        options.choice(u"KIND"_s, m_kind, assetKindWords(), u"kind of asset"_s, Need::Required);
        options.text(u"NAME"_s, m_asset.name, u"name of the asset"_s, Need::Required);
        options.text(u"--scope"_s, m_scope, u"scope that it is in"_s, Need::Required);
        options.text(u"--description"_s, m_asset.description, u"what it is for"_s);
        options.text(u"--service"_s, m_asset.service, u"service of the provider"_s);
        options.choice(u"--model"_s, m_model, serviceModelWords(),
            u"service model (default: iaas for virtual machines, else paas)"_s);
        options.text(u"--region"_s, m_asset.region, u"where it is"_s);
        options.text(u"--owner"_s, m_owner, u"person who answers for it"_s);
        options.texts(u"--data-classes"_s, m_classes, u"classes of data, parted by commas"_s);
        options.text(u"--from"_s, m_from, u"in service from this day (default: today)"_s);
        options.text(u"--until"_s, m_until, u"last day in service"_s);
        options.text(u"--reference"_s, m_asset.reference, u"the provider's own id of it"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"asset.add"_s, [this](vault::Transaction& transaction) -> Result<Answer> {
                if (const Status read = readArguments(transaction.access()); !read)
                    return failWith(read);
                const auto id = AssetRegister::add(transaction, m_asset);
                if (!id)
                    return failWith(id);
                return assetAnswer(transaction.access(), *id);
            });
    }

private:
    Status readArguments(vault::Access& access)
    {
        const ScopeRegister registered(access);
        const Result<scope::Scope> where = registered.findScope(m_scope);
        const Result<scope::AssetKind> kind = scope::parseAssetKind(m_kind);
        const Result<Date> from = optionalDay(m_from);
        const Result<Date> until = optionalDay(m_until);
        if (!where)
            return failWith(where);
        if (!kind)
            return failWith(kind);
        if (!from)
            return failWith(from);
        if (!until)
            return failWith(until);
        m_asset.scopeId = where->id;
        m_asset.kind = *kind;
        m_asset.inServiceFrom = *from;
        m_asset.inServiceUntil = *until;
        m_asset.dataClasses = wordsOf(m_classes);
        if (m_model.isEmpty())
            m_model = *kind == scope::AssetKind::VirtualMachine ? u"iaas"_s : u"paas"_s;
        const Result<scope::ServiceModel> model = scope::parseServiceModel(m_model);
        if (!model)
            return failWith(model);
        m_asset.serviceModel = *model;
        if (m_owner.isEmpty())
            return {};
        const Result<scope::Person> owner = registered.findPerson(m_owner);
        if (!owner)
            return failWith(owner);
        m_asset.ownerId = owner->id;
        return {};
    }

    scope::NewAsset m_asset;
    QString m_kind;
    QString m_scope;
    QString m_model;
    QString m_owner;
    QString m_from;
    QString m_until;
    QStringList m_classes;
};

class AssetRetire final : public Verb
{
public:
    QString noun() const override { return u"asset"_s; }
    QString name() const override { return u"retire"_s; }
    QString summary() const override { return u"take an asset out of service"_s; }
    void declare(Options& options) override
    {
        options.text(u"ASSET"_s, m_asset, u"code or name"_s, Need::Required);
        options.text(u"--last-day"_s, m_lastDay, u"last day in service (default: today)"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(session, u"asset.retire"_s,
            [this, &session](vault::Transaction& transaction) -> Result<Answer> {
                const Result<Asset> asset = AssetRegister(transaction.access()).find(m_asset);
                if (!asset)
                    return failWith(asset);
                const Result<Date> today
                    = ScopeRegister(transaction.access()).dayOf(session.clock().now());
                const Result<Date> lastDay = m_lastDay.isEmpty() ? today : parseDate(m_lastDay);
                if (!lastDay)
                    return failWith(lastDay);
                const Status retired = AssetRegister::retire(transaction, asset->id, *lastDay);
                if (!retired)
                    return failWith(retired);
                return assetAnswer(transaction.access(), asset->id);
            });
    }

private:
    QString m_asset;
    QString m_lastDay;
};

class AssetList final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AssetList)

public:
    QString noun() const override { return u"asset"_s; }
    QString name() const override { return u"list"_s; }
    QString summary() const override { return u"list assets in service"_s; }
    void declare(Options& options) override
    {
        options.text(u"--scope"_s, m_scope, u"of this scope only"_s);
        options.choice(u"--kind"_s, m_kind, assetKindWords(), u"of this kind only"_s);
        options.flag(u"--retired"_s, m_withRetired, u"those out of service too"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<Date> day = session.asOf();
        if (!day)
            return failWith(day);
        return readIn(
            session, [&](vault::Access& access) -> Result<Answer> { return list(access, *day); });
    }

private:
    // Its last day is still a day of service, and says so.
    static QString serviceWords(const Asset& asset, Date day)
    {
        if (!asset.inServiceUntil.isValid())
            return tr("since %1").arg(dateText(asset.inServiceFrom));
        return asset.inServiceUntil < day
            ? tr("retired, last day %1").arg(dateText(asset.inServiceUntil))
            : tr("last day %1").arg(dateText(asset.inServiceUntil));
    }

    Result<Answer> list(vault::Access& access, Date day) const
    {
        scope::AssetFilter filter;
        if (!m_withRetired)
            filter.inService = Period{day, day};
        if (!m_kind.isEmpty())
            filter.kind = *scope::parseAssetKind(m_kind);
        if (!m_scope.isEmpty()) {
            const Result<scope::Scope> where = ScopeRegister(access).findScope(m_scope);
            if (!where)
                return failWith(where);
            filter.scopeId = where->id;
        }
        const Result<QList<Asset>> assets = AssetRegister(access).list(filter);
        const Result<AssetNames> names = assetNamesIn(access);
        if (!assets)
            return failWith(assets);
        if (!names)
            return failWith(names);
        QJsonArray items;
        QList<QStringList> rows;
        for (const Asset& each : *assets) {
            items.append(assetJson(each, *names));
            rows.append({scope::assetCode(each.number), scope::assetKindWords(each.kind), each.name,
                names->scopes.value(each.scopeId), each.service,
                scope::serviceModelWords(each.serviceModel), each.region,
                names->people.value(each.ownerId), serviceWords(each, day)});
        }
        return Answer{itemsJson(items),
            textTable({tr("id"), tr("kind"), tr("name"), tr("scope"), tr("service"), tr("model"),
                          tr("region"), tr("owner"), tr("in service")},
                rows, tr("No assets."))};
    }

    QString m_scope;
    QString m_kind;
    bool m_withRetired = false;
};

QList<ImportLine> linesOf(const interchange::AssetImport& import)
{
    QList<ImportLine> lines;
    for (const interchange::AssetImportRow& row : import.rows)
        lines.append({row.row, row.fate,
            row.before.id.isNull()
                ? row.after.name
                : QString(scope::assetCode(row.before.number) + u"  "_s + row.after.name),
            row.changes});
    return lines;
}

class AssetImportVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::AssetImport)

public:
    QString noun() const override { return u"asset"_s; }
    QString name() const override { return u"import"_s; }
    QString summary() const override { return u"compare a list of assets; --apply writes it"_s; }
    void declare(Options& options) override
    {
        options.text(u"FILE"_s, m_file, u"CSV file"_s);
        options.flag(u"--columns"_s, m_columns, u"only say which columns a file may have"_s);
        options.footer(columnsHelp(interchange::assetImportColumns()));
        options.text(u"--scope"_s, m_scope, u"scope of rows that name none"_s);
        options.flag(u"--apply"_s, m_apply, u"write what is new and changed"_s);
        options.flag(u"--retire-missing"_s, m_retireMissing,
            u"with --apply: retire, as of today, what the file lacks"_s);
    }

    Result<Answer> run(Session& session) override
    {
        if (m_columns)
            return columnsAnswer(interchange::assetImportColumns());
        if (const Status named = fileNamed(m_file); !named)
            return failWith(named);
        const Result<interchange::Table> table = interchange::readCsvFile(m_file);
        if (!table)
            return failWith(table);
        if (!m_apply)
            return readIn(session, [&](vault::Access& access) -> Result<Answer> {
                const Result<interchange::AssetImport> import
                    = compare(access, *table, session.clock().now());
                if (!import)
                    return failWith(import);
                return importAnswer(*import, linesOf(*import), {});
            });
        return writeIn(
            session, u"asset.import"_s, [&](vault::Transaction& transaction) -> Result<Answer> {
                const Result<interchange::AssetImport> import
                    = compare(transaction.access(), *table, transaction.now());
                if (!import)
                    return failWith(import);
                const auto missing = m_retireMissing ? interchange::MissingAssets::Retire
                                                     : interchange::MissingAssets::Keep;
                const Result<Date> today
                    = ScopeRegister(transaction.access()).dayOf(transaction.now());
                if (!today)
                    return failWith(today);
                const Result<interchange::ImportCounts> written
                    = interchange::applyAssetImport(transaction, *import, missing, *today);
                if (!written)
                    return failWith(written);
                Answer answer = importAnswer(*import, linesOf(*import), *written);
                // What is missing is known only where every row of the file could be read.
                if (m_retireMissing && !import->problems.isEmpty()) {
                    answer.text += u'\n' + nothingRetired();
                    answer.json.insert(u"note"_s, nothingRetired());
                }
                return answer;
            });
    }

private:
    static QString nothingRetired()
    {
        return tr("Nothing was retired, because some rows could not be read.");
    }

    Result<interchange::AssetImport> compare(
        vault::Access& access, const interchange::Table& table, Instant now) const
    {
        interchange::AssetImportDefaults defaults;
        const ScopeRegister registered(access);
        const Result<Date> today = registered.dayOf(now);
        if (!today)
            return failWith(today);
        defaults.today = *today;
        if (!m_scope.isEmpty()) {
            const Result<scope::Scope> where = registered.findScope(m_scope);
            if (!where)
                return failWith(where);
            defaults.scopeId = where->id;
        }
        return interchange::compareAssets(access, table, defaults);
    }

    QString m_file;
    bool m_columns = false;
    QString m_scope;
    bool m_apply = false;
    bool m_retireMissing = false;
};

} // namespace

void addAssetVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<AssetAdd>());
    addAssetSet(verbs);
    verbs.push_back(std::make_unique<AssetList>());
    verbs.push_back(std::make_unique<AssetRetire>());
    verbs.push_back(std::make_unique<AssetImportVerb>());
}

} // namespace muniment::cli
