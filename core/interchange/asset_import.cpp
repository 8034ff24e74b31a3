// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/asset_import.h"

#include "core/base/base_messages.h"
#include "core/base/clean_text.h"
#include "core/interchange/column_titles.h"
#include "core/interchange/header_match.h"
#include "core/interchange/interchange_messages.h"
#include "core/interchange/row_cells.h"
#include "core/scope/asset_register.h"
#include "core/scope/lookup.h"
#include "core/scope/scope_messages.h"
#include "core/scope/scope_register.h"
#include "core/scope/secret_check.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace muniment::interchange {

namespace {

using scope::Asset;
using scope::AssetKind;
using scope::ServiceModel;

const QString nameColumn = u"Name"_s;
const QString kindColumn = u"Kind"_s;
const QString scopeColumn = u"Scope"_s;
const QString descriptionColumn = u"Description"_s;
const QString serviceColumn = u"Service"_s;
const QString modelColumn = u"Service model"_s;
const QString regionColumn = u"Region"_s;
const QString classesColumn = u"Data classes"_s;
const QString fromColumn = u"In service from"_s;
const QString untilColumn = u"In service until"_s;
const QString referenceColumn = u"External id"_s;

Result<AssetKind> parseKindOfFile(const QString& form)
{
    static const QHash<QString, AssetKind> otherWords{
        {u"app"_s, AssetKind::Application},
        {u"web_app"_s, AssetKind::Application},
        {u"database"_s, AssetKind::Data},
        {u"vm"_s, AssetKind::VirtualMachine},
        {u"virtual_machines"_s, AssetKind::VirtualMachine},
        {u"key"_s, AssetKind::Credential},
    };
    const auto found = otherWords.constFind(form);
    return found == otherWords.constEnd() ? scope::parseAssetKind(form) : Result<AssetKind>(*found);
}

ServiceModel usualModel(AssetKind kind)
{
    return kind == AssetKind::VirtualMachine ? ServiceModel::Iaas : ServiceModel::Paas;
}

// By what the rows of a file are known again.
struct KnownAssets
{
    QList<Asset> all;
    QHash<QString, qsizetype> byCode;
    QHash<QString, qsizetype> byReference;
    QHash<QString, qsizetype> byName;
};

QString referenceKey(ScopeId scopeId, const QString& reference)
{
    return idText(scopeId) + u'\n' + reference;
}

QString nameKey(ScopeId scopeId, AssetKind kind, const QString& name)
{
    return idText(scopeId) + u'\n' + scope::assetKindText(kind) + u'\n' + name;
}

KnownAssets knownAssets(const QList<Asset>& all)
{
    KnownAssets known{all, {}, {}, {}};
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Asset& asset = all.at(i);
        known.byCode.insert(scope::assetCode(asset.number), i);
        if (!asset.reference.isEmpty())
            known.byReference.insert(referenceKey(asset.scopeId, asset.reference), i);
        known.byName.insert(nameKey(asset.scopeId, asset.kind, asset.name), i);
    }
    return known;
}

// What comparing needs beside the row itself.
struct Comparison
{
    const scope::ScopeRegister& registered;
    const AssetImportDefaults& defaults;
    const KnownAssets& known;
    QHash<ScopeId, QString> scopeNames;
    QHash<PersonId, QString> personNames;
};

// The index of the asset that the row speaks of, -1 for a new one.
qsizetype knownIndex(const KnownAssets& known, RowCells& cells, const Asset& asset)
{
    const QString code = cells.text(idColumn);
    if (!code.isEmpty()) {
        const std::optional<qint64> number = scope::numberOfCode(u'A', code);
        const auto found = known.byCode.constFind(scope::assetCode(number.value_or(0)));
        if (found != known.byCode.constEnd())
            return *found;
        cells.refuse(idColumn, Problem::NotFound, scope::cause::assetNotFound, {code});
        return -1;
    }
    if (!asset.reference.isEmpty()) {
        const auto found
            = known.byReference.constFind(referenceKey(asset.scopeId, asset.reference));
        if (found != known.byReference.constEnd())
            return *found;
    }
    return known.byName.value(nameKey(asset.scopeId, asset.kind, asset.name), -1);
}

ScopeId readScope(const Comparison& comparison, RowCells& cells)
{
    const QString text = cells.text(scopeColumn);
    if (text.isEmpty()) {
        if (comparison.defaults.scopeId.isNull() && cells.text(idColumn).isEmpty())
            cells.refuse(scopeColumn, Problem::Invalid, scope::cause::assetWithoutScope,
                {cells.text(nameColumn)});
        return comparison.defaults.scopeId;
    }
    const Result<scope::Scope> found = comparison.registered.findScope(text);
    if (found)
        return found->id;
    cells.refuse(scopeColumn, found.error());
    return {};
}

void readOwner(const Comparison& comparison, RowCells& cells, Asset& asset)
{
    if (!cells.has(ownerColumn))
        return;
    asset.ownerId = {};
    if (cells.text(ownerColumn).isEmpty())
        return;
    const Result<scope::Person> owner = comparison.registered.findPerson(cells.text(ownerColumn));
    if (owner)
        asset.ownerId = owner->id;
    else
        cells.refuse(ownerColumn, owner.error());
}

void readLine(const RowCells& cells, const QString& column, QString& field)
{
    if (cells.has(column))
        field = cleanLine(cells.text(column));
}

void readDays(const Comparison& comparison, RowCells& cells, Asset& asset)
{
    if (const Date from = cells.date(fromColumn); from.isValid())
        asset.inServiceFrom = from;
    if (!asset.inServiceFrom.isValid())
        asset.inServiceFrom = comparison.defaults.today;
    if (cells.has(untilColumn))
        asset.inServiceUntil = cells.date(untilColumn);
    if (asset.inServiceUntil.isValid() && asset.inServiceUntil < asset.inServiceFrom)
        cells.refuse(untilColumn, Problem::Invalid, base::cause::endBeforeStart,
            {dateText(asset.inServiceFrom), dateText(asset.inServiceUntil)});
}

void refuseSecrets(RowCells& cells, const Asset& asset)
{
    static const QHash<QString, QString> columns{
        {u"name"_s, nameColumn},
        {u"description"_s, descriptionColumn},
        {u"service"_s, serviceColumn},
        {u"region"_s, regionColumn},
        {u"reference"_s, referenceColumn},
        {u"data classes"_s, classesColumn},
    };
    if (const Status clean = scope::refuseSecrets(asset); !clean)
        cells.refuse(columns.value(clean.error().values.value(0)), clean.error());
}

QStringList sorted(QStringList texts)
{
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

// The cells of a row laid over what the vault holds.
Asset laidOver(const Comparison& comparison, RowCells& cells, Asset asset)
{
    readLine(cells, nameColumn, asset.name);
    cells.read(descriptionColumn, asset.description);
    readLine(cells, serviceColumn, asset.service);
    readLine(cells, regionColumn, asset.region);
    readLine(cells, referenceColumn, asset.reference);
    if (cells.has(classesColumn))
        asset.dataClasses = sorted(cells.list(classesColumn));
    const std::optional<ServiceModel> model
        = cells.choice<ServiceModel>(modelColumn, &scope::parseServiceModel);
    if (model || asset.id.isNull())
        asset.serviceModel = model.value_or(usualModel(asset.kind));
    readOwner(comparison, cells, asset);
    readDays(comparison, cells, asset);
    refuseSecrets(cells, asset);
    return asset;
}

QList<FieldChange> changesBetween(
    const Comparison& comparison, const Asset& before, const Asset& after)
{
    const FieldChange all[] = {
        {nameColumn, before.name, after.name},
        {kindColumn, scope::assetKindText(before.kind), scope::assetKindText(after.kind)},
        {scopeColumn, comparison.scopeNames.value(before.scopeId),
            comparison.scopeNames.value(after.scopeId)},
        {descriptionColumn, before.description, after.description},
        {serviceColumn, before.service, after.service},
        {modelColumn, scope::serviceModelText(before.serviceModel),
            scope::serviceModelText(after.serviceModel)},
        {regionColumn, before.region, after.region},
        {ownerColumn, comparison.personNames.value(before.ownerId),
            comparison.personNames.value(after.ownerId)},
        {classesColumn, before.dataClasses.join(u"; "_s), after.dataClasses.join(u"; "_s)},
        {fromColumn, dateText(before.inServiceFrom), dateText(after.inServiceFrom)},
        {untilColumn, dateText(before.inServiceUntil), dateText(after.inServiceUntil)},
        {referenceColumn, before.reference, after.reference},
    };
    QList<FieldChange> changes;
    for (const FieldChange& each : all)
        if (each.before != each.after)
            changes.append(each);
    return changes;
}

// Which asset a row speaks of must be known before its other cells are laid over it.
std::optional<AssetImportRow> compareRow(const Comparison& comparison, RowCells& cells)
{
    Asset named;
    named.name = cleanLine(cells.required(nameColumn, longestName));
    const std::optional<AssetKind> kind = cells.choice<AssetKind>(kindColumn, &parseKindOfFile);
    if (!kind && cells.text(kindColumn).isEmpty())
        cells.required(kindColumn);
    named.kind = kind.value_or(AssetKind::Application);
    named.scopeId = readScope(comparison, cells);
    named.reference = cleanLine(cells.text(referenceColumn));
    if (!cells.isClean())
        return std::nullopt;
    const qsizetype index = knownIndex(comparison.known, cells, named);
    AssetImportRow row;
    row.row = cells.number();
    if (index >= 0)
        row.before = comparison.known.all.at(index);
    Asset base = index >= 0 ? row.before : named;
    base.kind = named.kind;
    if (!named.scopeId.isNull())
        base.scopeId = named.scopeId;
    row.after = laidOver(comparison, cells, base);
    if (!cells.isClean())
        return std::nullopt;
    row.changes = changesBetween(comparison, row.before, row.after);
    row.fate = index < 0        ? RowFate::New
        : row.changes.isEmpty() ? RowFate::Unchanged
                                : RowFate::Changed;
    return row;
}

void addMissing(const Comparison& comparison, const QSet<AssetId>& named,
    const QSet<ScopeId>& scopes, AssetImport& import)
{
    for (const Asset& asset : comparison.known.all) {
        if (named.contains(asset.id) || !scopes.contains(asset.scopeId)
            || !asset.isInServiceOn(comparison.defaults.today))
            continue;
        AssetImportRow row;
        row.fate = RowFate::Missing;
        row.before = asset;
        row.after = asset;
        import.rows.append(row);
    }
}

// By what two rows of a file are found to speak of one asset.
QStringList keysOf(const Asset& asset)
{
    QStringList keys{nameKey(asset.scopeId, asset.kind, asset.name)};
    if (!asset.id.isNull())
        keys.append(idText(asset.id));
    if (!asset.reference.isEmpty())
        keys.append(referenceKey(asset.scopeId, asset.reference));
    return keys;
}

int rowOf(const QHash<QString, int>& rowOfKey, const QStringList& keys)
{
    for (const QString& key : keys)
        if (const int row = rowOfKey.value(key); row > 0)
            return row;
    return 0;
}

// A name that another asset bears today is not free, also where the file gives that one another.
bool hasFreeName(const KnownAssets& known, const Asset& asset, RowCells& cells)
{
    const qsizetype bearer = known.byName.value(nameKey(asset.scopeId, asset.kind, asset.name), -1);
    if (bearer < 0 || known.all.at(bearer).id == asset.id)
        return true;
    cells.refuse(nameColumn, Problem::Conflict, scope::cause::assetNameTaken,
        {asset.name, scope::assetCode(known.all.at(bearer).number)});
    return false;
}

Result<AssetImport> compareRows(
    const Comparison& comparison, const Table& table, const HeaderMatch& header)
{
    AssetImport import;
    import.unusedColumns = header.unused;
    const QList<TableRow> rows = evenRows(table, header, import.problems);
    if (rows.isEmpty() && import.problems.isEmpty())
        return fail(Problem::Invalid, cause::nothingToImport, {table.name});
    QSet<AssetId> named;
    QSet<ScopeId> scopes;
    QHash<QString, int> rowOfKey;
    for (const TableRow& each : rows) {
        RowCells cells(header, each, import.problems);
        const std::optional<AssetImportRow> row = compareRow(comparison, cells);
        if (!row)
            continue;
        const Asset& asset = row->after;
        if (const int first = rowOf(rowOfKey, keysOf(asset)); first > 0) {
            cells.refuse({}, Problem::Conflict, cause::sameRecordTwice,
                {asset.name, QString::number(first)});
            continue;
        }
        if (!hasFreeName(comparison.known, asset, cells))
            continue;
        for (const QString& key : keysOf(asset))
            rowOfKey.insert(key, each.number);
        named.insert(asset.id);
        scopes.insert(asset.scopeId);
        import.rows.append(*row);
    }
    // A row that could not be read may speak of any asset: then nothing is called missing.
    if (import.problems.isEmpty())
        addMissing(comparison, named, scopes, import);
    return import;
}

} // namespace

const QList<KnownColumn>& assetImportColumns()
{
    static const QList<KnownColumn> columns{
        {idColumn, Need::Optional, {u"Code"_s, u"Asset id"_s, u"Asset"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "number of an asset in the vault, to change it"),
            u"A-031"_s},
        {nameColumn, Need::Required, {u"Asset name"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "name of the asset"),
            u"Claims portal"_s},
        {kindColumn, Need::Required, {u"Asset kind"_s, u"Type"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "application, data, virtual_machine or credential"),
            u"application"_s},
        {scopeColumn, Need::Optional, {},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "name or number of the scope, where not all rows are in one"),
            u"Payments EU"_s},
        {descriptionColumn, Need::Optional, {u"Purpose"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "what it is for"),
            u"Customers file claims here"_s},
        {serviceColumn, Need::Optional, {u"Provider service"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "service of the provider"),
            u"App Service"_s},
        {modelColumn, Need::Optional, {u"Model"_s},
            QT_TRANSLATE_NOOP(
                "muniment::interchange::ImportColumns", "on_premises, iaas, paas or saas"),
            u"paas"_s},
        {regionColumn, Need::Optional, {u"Location"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "where it is"),
            u"westeurope"_s},
        {ownerColumn, Need::Optional, {u"Custodian"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "person who answers for it, by name or number"),
            u"P-02"_s},
        {classesColumn, Need::Optional, {u"Data class"_s, u"Classification"_s},
            QT_TRANSLATE_NOOP(
                "muniment::interchange::ImportColumns", "classes of data, parted by semicolons"),
            u"personal; claims"_s},
        {fromColumn, Need::Optional, {u"From"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "first day in service; today where it is empty"),
            u"2026-01-01"_s},
        {untilColumn, Need::Optional, {u"Until"_s, u"To"_s, u"Retired on"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "last day in service; empty while it is in service"),
            u""_s},
        {referenceColumn, Need::Optional, {u"Reference"_s, u"Resource id"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "the provider's own id of it, by which a row is known again"),
            u"/subscriptions/1/portal"_s},
    };
    return columns;
}

Result<AssetImport> compareAssets(
    vault::Access& access, const Table& table, const AssetImportDefaults& defaults)
{
    const Result<HeaderMatch> header = matchHeader(table, assetImportColumns());
    if (!header)
        return failWith(header);
    const scope::ScopeRegister registered(access);
    const Result<QList<Asset>> all = scope::AssetRegister(access).list();
    const Result<QList<scope::Scope>> scopes = registered.scopes();
    const Result<QList<scope::Person>> people = registered.people();
    if (!all)
        return failWith(all);
    if (!scopes)
        return failWith(scopes);
    if (!people)
        return failWith(people);
    const KnownAssets known = knownAssets(*all);
    Comparison comparison{registered, defaults, known, {}, {}};
    for (const scope::Scope& each : *scopes)
        comparison.scopeNames.insert(each.id, each.name);
    for (const scope::Person& each : *people)
        comparison.personNames.insert(each.id, each.name);
    return compareRows(comparison, table, *header);
}

Result<ImportCounts> applyAssetImport(
    vault::Transaction& transaction, const AssetImport& import, MissingAssets missing, Date lastDay)
{
    ImportCounts counts;
    for (const AssetImportRow& row : import.rows) {
        if (row.fate == RowFate::New) {
            const Result<AssetId> added = scope::AssetRegister::add(transaction, row.after);
            if (!added)
                return failWith(added);
            ++counts.added;
            continue;
        }
        counts.unchanged += row.fate == RowFate::Unchanged ? 1 : 0;
        counts.missing += row.fate == RowFate::Missing ? 1 : 0;
        const bool isWritten = row.fate == RowFate::Changed
            || (row.fate == RowFate::Missing && missing == MissingAssets::Retire);
        if (!isWritten)
            continue;
        // In service on its last day still, and nothing is left to be done about it.
        if (row.fate == RowFate::Missing && row.before.inServiceUntil.isValid()
            && row.before.inServiceUntil <= lastDay) {
            ++counts.retiredBefore;
            continue;
        }
        const Result<Asset> now = scope::AssetRegister(transaction.access()).asset(row.before.id);
        if (!now || !(*now == row.before))
            return fail(Problem::Conflict, cause::changedMeanwhile, {row.before.name});
        const Status written = row.fate == RowFate::Changed
            ? scope::AssetRegister::update(transaction, row.after)
            : scope::AssetRegister::retire(transaction, row.before.id, lastDay);
        if (!written)
            return failWith(written);
        (row.fate == RowFate::Changed ? counts.changed : counts.retired) += 1;
    }
    return counts;
}

} // namespace muniment::interchange
