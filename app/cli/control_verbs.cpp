// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/control_edit_verbs.h"
#include "app/cli/control_json.h"
#include "app/cli/import_answer.h"
#include "app/cli/import_columns.h"
#include "app/cli/in_vault.h"
#include "app/cli/verbs.h"
#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "core/controls/implementation_register.h"
#include "core/controls/starter_catalog.h"
#include "core/interchange/control_import.h"
#include "core/interchange/csv_reader.h"
#include "core/scope/asset_register.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using controls::Control;
using controls::ControlRegister;
using controls::StarterControl;

class ControlList final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::ControlList)

public:
    QString noun() const override { return u"control"_s; }
    QString name() const override { return u"list"_s; }
    QString summary() const override
    {
        return u"list the controls in use; with --as-of, those in force on that day"_s;
    }
    void declare(Options& options) override
    {
        options.text(u"--owner"_s, m_owner, u"of this person only"_s);
        options.choice(u"--kind"_s, m_kind, controlKindChoices(), u"of this kind only"_s);
        options.text(u"--asset"_s, m_asset, u"applied to this asset only"_s);
        options.flag(u"--retired"_s, m_withRetired, u"retired ones too"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<Date> day = session.asOf();
        if (!day)
            return failWith(day);
        m_isAsOf = session.hasAsOf();
        return readIn(
            session, [&](vault::Access& access) -> Result<Answer> { return list(access, *day); });
    }

private:
    // Today's list shows what is about to come, too; that of another day only what held then.
    Result<controls::ControlFilter> filterIn(vault::Access& access, Date day) const
    {
        controls::ControlFilter filter;
        if (!m_withRetired)
            filter.inUseOn = day;
        if (m_isAsOf)
            filter.inForceOn = day;
        if (!m_kind.isEmpty())
            filter.kind = *controls::parseControlKind(m_kind);
        if (!m_owner.isEmpty()) {
            const Result<scope::Person> owner = scope::ScopeRegister(access).findPerson(m_owner);
            if (!owner)
                return failWith(owner);
            filter.ownerId = owner->id;
        }
        if (!m_asset.isEmpty()) {
            const Result<scope::Asset> asset = scope::AssetRegister(access).find(m_asset);
            if (!asset)
                return failWith(asset);
            filter.assetId = asset->id;
        }
        return filter;
    }

    Result<Answer> list(vault::Access& access, Date day) const
    {
        const Result<controls::ControlFilter> filter = filterIn(access, day);
        if (!filter)
            return failWith(filter);
        const Result<QList<Control>> all = ControlRegister(access).list(*filter);
        const Result<QList<scope::Person>> people = scope::ScopeRegister(access).people();
        const auto texts = ControlRegister(access).versionsInForce(day);
        if (!all)
            return failWith(all);
        if (!people)
            return failWith(people);
        if (!texts)
            return failWith(texts);
        QHash<ControlId, Date> inForce;
        for (const controls::ControlVersion& each : *texts)
            inForce.insert(each.controlId, each.inForceFrom);
        QHash<PersonId, QString> names;
        for (const scope::Person& each : *people)
            names.insert(each.id, each.name);
        QJsonArray items;
        QList<QStringList> rows;
        for (const Control& each : *all) {
            const QString owner = names.value(each.ownerId);
            QStringList kinds;
            for (const controls::ControlKind kind : each.kinds)
                kinds.append(controls::controlKindWords(kind));
            QJsonObject json = controlJson(each, owner);
            json.insert(u"in_force_from"_s, dateText(inForce.value(each.id)));
            items.append(json);
            rows.append({controls::controlCode(each.number), each.title, kinds.join(u", "_s),
                controls::frequencyWords(each.frequency), owner, dateText(inForce.value(each.id)),
                dateText(each.retiredOn)});
        }
        return Answer{itemsJson(items),
            textTable({tr("id"), tr("title"), tr("kinds"), tr("frequency"), tr("owner"),
                          tr("text from"), tr("retired")},
                rows,
                isNarrowed() ? tr("No such control.")
                             : tr("No controls yet. Take some from the catalog with: control "
                                  "adopt."))};
    }

    [[nodiscard]] bool isNarrowed() const
    {
        return m_isAsOf || !m_owner.isEmpty() || !m_kind.isEmpty() || !m_asset.isEmpty();
    }

    QString m_owner;
    QString m_kind;
    QString m_asset;
    bool m_withRetired = false;
    bool m_isAsOf = false;
};

class ControlShow final : public Verb
{
public:
    QString noun() const override { return u"control"_s; }
    QString name() const override { return u"show"_s; }
    QString summary() const override { return u"show a control"_s; }
    void declare(Options& options) override
    {
        options.text(u"CONTROL"_s, m_control, u"code, title or catalog entry"_s, Need::Required);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<Date> day = session.asOf();
        if (!day)
            return failWith(day);
        return readIn(session, [&](vault::Access& access) -> Result<Answer> {
            const Result<Control> control = ControlRegister(access).find(m_control);
            if (!control)
                return failWith(control);
            const Result<ControlSheet> sheet = controlSheet(access, *control, *day);
            if (!sheet)
                return failWith(sheet);
            return Answer{sheet->json, sheet->text};
        });
    }

private:
    QString m_control;
};

class ControlCatalog final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::ControlCatalog)

public:
    QString noun() const override { return u"control"_s; }
    QString name() const override { return u"catalog"_s; }
    QString summary() const override { return u"list the starter catalog"_s; }
    void declare(Options&) override { }

    Result<Answer> run(Session&) override
    {
        const Result<QList<StarterControl>> all = controls::starterControls();
        if (!all)
            return failWith(all);
        QJsonArray items;
        QList<QStringList> rows;
        for (const StarterControl& each : *all) {
            QStringList kinds;
            QJsonArray references;
            for (const controls::ControlKind kind : each.control.kinds)
                kinds.append(controls::controlKindText(kind));
            for (const controls::StarterReference& reference : each.references)
                references.append(QString(reference.framework + u':' + reference.identifier));
            items.append(QJsonObject{{u"entry"_s, each.control.catalogEntry},
                {u"title"_s, each.control.title}, {u"kinds"_s, QJsonArray::fromStringList(kinds)},
                {u"frequency"_s, frequencyText(each.control.frequency)},
                {u"statement"_s, each.text.statement}, {u"purpose"_s, each.text.purpose},
                {u"references"_s, references}});
            rows.append({each.control.catalogEntry, each.control.title, kinds.join(u", "_s)});
        }
        return Answer{
            itemsJson(items), textTable({tr("entry"), tr("title"), tr("kinds")}, rows, {})};
    }
};

class ControlAdopt final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::ControlAdopt)

public:
    QString noun() const override { return u"control"_s; }
    QString name() const override { return u"adopt"_s; }
    QString summary() const override { return u"take controls from the starter catalog"_s; }
    void declare(Options& options) override
    {
        options.texts(u"ENTRY"_s, m_entries, u"ids of the catalog"_s);
        options.flag(u"--all"_s, m_all, u"the whole catalog"_s);
        options.text(u"--from"_s, m_from, u"in force from this day (default: today)"_s);
        options.text(u"--owner"_s, m_owner, u"who owns them"_s);
        options.text(u"--scope"_s, m_scope, u"apply them to the assets of this scope"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(
            session, u"control.adopt"_s, [this](vault::Transaction& transaction) -> Result<Answer> {
                const Result<QStringList> entries = wantedEntries();
                const Result<Date> from = optionalDay(m_from);
                if (!entries)
                    return failWith(entries);
                if (!from)
                    return failWith(from);
                const Result<QList<ControlId>> taken
                    = controls::adoptStarterControls(transaction, *entries, *from);
                if (!taken)
                    return failWith(taken);
                if (const Status owned = giveOwner(transaction, *taken); !owned)
                    return failWith(owned);
                if (const Status applied = applyToScope(transaction, *taken); !applied)
                    return failWith(applied);
                return answer(transaction.access(), *taken);
            });
    }

private:
    Result<QStringList> wantedEntries() const
    {
        if (!m_all)
            return m_entries;
        const Result<QList<StarterControl>> all = controls::starterControls();
        if (!all)
            return failWith(all);
        QStringList entries;
        for (const StarterControl& each : *all)
            entries.append(each.control.catalogEntry);
        return entries;
    }

    Status giveOwner(vault::Transaction& transaction, const QList<ControlId>& taken) const
    {
        if (m_owner.isEmpty())
            return {};
        const Result<scope::Person> owner
            = scope::ScopeRegister(transaction.access()).findPerson(m_owner);
        if (!owner)
            return failWith(owner);
        for (const ControlId id : taken) {
            Result<Control> control = ControlRegister(transaction.access()).control(id);
            if (!control)
                return failWith(control);
            control->ownerId = owner->id;
            if (const Status kept = ControlRegister::update(transaction, *control); !kept)
                return kept;
        }
        return {};
    }

    Status applyToScope(vault::Transaction& transaction, const QList<ControlId>& taken) const
    {
        if (m_scope.isEmpty())
            return {};
        const Result<scope::Scope> where
            = scope::ScopeRegister(transaction.access()).findScope(m_scope);
        if (!where)
            return failWith(where);
        scope::AssetFilter filter;
        filter.scopeId = where->id;
        const Result<QList<scope::Asset>> assets
            = scope::AssetRegister(transaction.access()).list(filter);
        if (!assets)
            return failWith(assets);
        for (const ControlId id : taken) {
            const Result<int> applied
                = controls::ImplementationRegister::applyTo(transaction, id, *assets);
            if (!applied)
                return failWith(applied);
        }
        return {};
    }

    static Result<Answer> answer(vault::Access& access, const QList<ControlId>& taken)
    {
        QJsonArray items;
        QList<QStringList> rows;
        for (const ControlId id : taken) {
            const Result<Control> control = ControlRegister(access).control(id);
            if (!control)
                return failWith(control);
            items.append(controlJson(*control, {}));
            rows.append({controls::controlCode(control->number), control->title});
        }
        return Answer{itemsJson(items),
            textTable({tr("id"), tr("title")}, rows, tr("All of these were taken before."))};
    }

    QStringList m_entries;
    QString m_from;
    QString m_owner;
    QString m_scope;
    bool m_all = false;
};

QList<ImportLine> linesOf(const interchange::ControlImport& import)
{
    QList<ImportLine> lines;
    for (const interchange::ControlImportRow& row : import.rows)
        lines.append({row.row, row.fate,
            row.before.id.isNull()
                ? row.after.title
                : QString(controls::controlCode(row.before.number) + u"  "_s + row.after.title),
            row.changes});
    return lines;
}

class ControlImportVerb final : public Verb
{
public:
    QString noun() const override { return u"control"_s; }
    QString name() const override { return u"import"_s; }
    QString summary() const override { return u"compare a list of controls; --apply writes it"_s; }
    void declare(Options& options) override
    {
        options.text(u"FILE"_s, m_file, u"CSV file"_s);
        options.flag(u"--columns"_s, m_columns, u"only say which columns a file may have"_s);
        options.footer(columnsHelp(interchange::controlImportColumns()));
        options.text(
            u"--from"_s, m_from, u"new texts are in force from this day (default: today)"_s);
        options.flag(u"--apply"_s, m_apply, u"write what is new and changed"_s);
    }

    Result<Answer> run(Session& session) override
    {
        if (m_columns)
            return columnsAnswer(interchange::controlImportColumns());
        if (const Status named = fileNamed(m_file); !named)
            return failWith(named);
        const Result<interchange::Table> table = interchange::readCsvFile(m_file);
        if (!table)
            return failWith(table);
        const Instant now = session.clock().now();
        if (!m_apply)
            return readIn(session, [&](vault::Access& access) -> Result<Answer> {
                const Result<interchange::ControlImport> import = compare(access, *table, now);
                if (!import)
                    return failWith(import);
                return importAnswer(*import, linesOf(*import), {});
            });
        return writeIn(
            session, u"control.import"_s, [&](vault::Transaction& transaction) -> Result<Answer> {
                const Result<interchange::ControlImport> import
                    = compare(transaction.access(), *table, now);
                if (!import)
                    return failWith(import);
                const auto written = interchange::applyControlImport(transaction, *import);
                if (!written)
                    return failWith(written);
                return importAnswer(*import, linesOf(*import), *written);
            });
    }

private:
    Result<interchange::ControlImport> compare(
        vault::Access& access, const interchange::Table& table, Instant now) const
    {
        const Result<Date> today = scope::ScopeRegister(access).dayOf(now);
        const Result<Date> from = m_from.isEmpty() ? today : parseDate(m_from);
        if (!from)
            return failWith(from);
        return interchange::compareControls(access, table, *from);
    }

    QString m_file;
    bool m_columns = false;
    QString m_from;
    bool m_apply = false;
};

} // namespace

void addControlVerbs(Verbs& verbs)
{
    addControlEditVerbs(verbs);
    verbs.push_back(std::make_unique<ControlList>());
    verbs.push_back(std::make_unique<ControlShow>());
    verbs.push_back(std::make_unique<ControlImportVerb>());
    verbs.push_back(std::make_unique<ControlCatalog>());
    verbs.push_back(std::make_unique<ControlAdopt>());
}

} // namespace muniment::cli
