// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_messages.h"
#include "app/cli/import_answer.h"
#include "app/cli/import_columns.h"
#include "app/cli/in_vault.h"
#include "app/cli/verbs.h"
#include "core/controls/controls_messages.h"
#include "core/controls/framework_register.h"
#include "core/controls/starter_catalog.h"
#include "core/interchange/csv_reader.h"
#include "core/interchange/framework_import.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using controls::Framework;
using controls::FrameworkRegister;

QJsonObject frameworkJson(const Framework& framework, qsizetype requirements)
{
    return {{u"id"_s, idText(framework.id)}, {u"code"_s, framework.code},
        {u"name"_s, framework.name}, {u"title"_s, framework.title},
        {u"edition"_s, framework.edition}, {u"publisher"_s, framework.publisher},
        {u"extent"_s, controls::extentText(framework.extent)}, {u"note"_s, framework.note},
        {u"requirements"_s, requirements}};
}

class FrameworkList final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::FrameworkList)

public:
    QString noun() const override { return u"framework"_s; }
    QString name() const override { return u"list"_s; }
    QString summary() const override { return u"list the frameworks in the vault"_s; }
    void declare(Options& options) override
    {
        options.flag(u"--shipped"_s, m_shipped, u"those that come with the program instead"_s);
    }

    Result<Answer> run(Session& session) override
    {
        QJsonArray items;
        QList<QStringList> rows;
        const auto add = [&](const Framework& framework, qsizetype requirements) {
            items.append(frameworkJson(framework, requirements));
            rows.append({framework.code, framework.name, framework.title,
                QString::number(requirements), controls::extentWords(framework.extent)});
        };
        const Status listed = m_shipped
            ? listShipped(add)
            : readIn(session, [&](auto& access) { return listLoaded(access, add); });
        if (!listed)
            return failWith(listed);
        return Answer{itemsJson(items),
            textTable({tr("code"), tr("name"), tr("title"), tr("requirements"), tr("extent")}, rows,
                tr("No frameworks yet. Load one with: framework load."))};
    }

private:
    template <typename Add>
    static Status listShipped(const Add& add)
    {
        const Result<QList<controls::StarterFramework>> all = controls::starterFrameworks();
        if (!all)
            return failWith(all);
        for (const controls::StarterFramework& each : *all)
            add(each.framework, each.requirements.size());
        return {};
    }

    template <typename Add>
    static Status listLoaded(vault::Access& access, const Add& add)
    {
        const FrameworkRegister frameworks(access);
        const Result<QList<Framework>> all = frameworks.frameworks();
        if (!all)
            return failWith(all);
        for (const Framework& each : *all) {
            const Result<QList<controls::Requirement>> requirements
                = frameworks.requirements(each.id);
            if (!requirements)
                return failWith(requirements);
            add(each, requirements->size());
        }
        return {};
    }

    bool m_shipped = false;
};

class FrameworkLoad final : public Verb
{
public:
    QString noun() const override { return u"framework"_s; }
    QString name() const override { return u"load"_s; }
    QString summary() const override
    {
        return u"load the frameworks that come with the program, or some of them"_s;
    }
    void declare(Options& options) override
    {
        options.texts(u"CODE"_s, m_codes, u"iso-27001-2022, ... (default: all)"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(session, u"framework.load"_s,
            [this](vault::Transaction& transaction) -> Result<Answer> {
                const Result<QList<FrameworkId>> loaded
                    = controls::loadStarterFrameworks(transaction, m_codes);
                if (!loaded)
                    return failWith(loaded);
                const FrameworkRegister frameworks(transaction.access());
                QJsonArray items;
                QStringList lines;
                for (const FrameworkId id : *loaded) {
                    const Result<Framework> framework = frameworks.framework(id);
                    const auto requirements = frameworks.requirements(id);
                    if (!framework)
                        return failWith(framework);
                    if (!requirements)
                        return failWith(requirements);
                    items.append(frameworkJson(*framework, requirements->size()));
                    lines.append(framework->code + u"  "_s + framework->name);
                }
                return Answer{itemsJson(items), lines.join(u'\n')};
            });
    }

private:
    QStringList m_codes;
};

class FrameworkApply final : public Verb
{
public:
    QString noun() const override { return u"framework"_s; }
    QString name() const override { return u"apply"_s; }
    QString summary() const override { return u"say from which day it applies to a scope"_s; }
    void declare(Options& options) override
    {
        options.text(u"FRAMEWORK"_s, m_framework, u"code or name"_s, Need::Required);
        options.text(u"--scope"_s, m_scope, u"scope that it applies to"_s, Need::Required);
        options.text(u"--from"_s, m_from, u"first day (default: the scope's period)"_s);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(session, u"framework.apply"_s,
            [this](vault::Transaction& transaction) -> Result<Answer> {
                vault::Access& access = transaction.access();
                const Result<Framework> framework
                    = FrameworkRegister(access).findFramework(m_framework);
                const Result<scope::Scope> where = scope::ScopeRegister(access).findScope(m_scope);
                const Result<Date> from = optionalDay(m_from);
                if (!framework)
                    return failWith(framework);
                if (!where)
                    return failWith(where);
                if (!from)
                    return failWith(from);
                const Date day = from->isValid() ? *from : where->period.from;
                const Status applied
                    = FrameworkRegister::applyToScope(transaction, {where->id, framework->id, day});
                if (!applied)
                    return failWith(applied);
                return Answer{{{u"framework"_s, framework->code}, {u"scope"_s, where->name},
                                  {u"applies_from"_s, dateText(day)}},
                    framework->name + u"  "_s + where->name + u"  "_s + dateText(day)};
            });
    }

private:
    QString m_framework;
    QString m_scope;
    QString m_from;
};

QList<ImportLine> linesOf(const interchange::FrameworkImport& import)
{
    QList<ImportLine> lines;
    for (const interchange::RequirementImportRow& row : import.rows)
        lines.append(
            {row.row, row.fate, row.after.identifier + u"  "_s + row.after.title, row.changes});
    return lines;
}

class FrameworkImportVerb final : public Verb
{
public:
    QString noun() const override { return u"framework"_s; }
    QString name() const override { return u"import"_s; }
    QString summary() const override
    {
        return u"compare a list of requirements; --apply writes it"_s;
    }
    void declare(Options& options) override
    {
        options.text(u"FILE"_s, m_file, u"CSV file"_s);
        options.flag(u"--columns"_s, m_columns, u"only say which columns a file may have"_s);
        options.footer(columnsHelp(interchange::requirementImportColumns()));
        options.text(u"--code"_s, m_framework.code, u"short code: iso-27001-2022 (needed)"_s);
        options.text(u"--name"_s, m_framework.name, u"as people call it"_s);
        options.text(u"--title"_s, m_framework.title, u"what it is about"_s);
        options.text(u"--edition"_s, m_framework.edition, u"edition"_s);
        options.text(u"--publisher"_s, m_framework.publisher, u"publisher"_s);
        options.flag(u"--complete"_s, m_complete, u"the file lists all of its requirements"_s);
        options.flag(u"--apply"_s, m_apply, u"write what is new and changed"_s);
    }

    Result<Answer> run(Session& session) override
    {
        if (m_columns)
            return columnsAnswer(interchange::requirementImportColumns());
        if (const Status named = fileNamed(m_file); !named)
            return failWith(named);
        if (m_framework.code.isEmpty())
            return fail(Problem::Invalid, cause::usage, {u"--code is required."_s});
        const Result<interchange::Table> table = interchange::readCsvFile(m_file);
        if (!table)
            return failWith(table);
        if (!m_apply)
            return readIn(session, [&](vault::Access& access) -> Result<Answer> {
                const auto import = interchange::compareFramework(access, *table, named(access));
                if (!import)
                    return failWith(import);
                return importAnswer(*import, linesOf(*import), {});
            });
        return writeIn(
            session, u"framework.import"_s, [&](vault::Transaction& transaction) -> Result<Answer> {
                const auto import = interchange::compareFramework(
                    transaction.access(), *table, named(transaction.access()));
                if (!import)
                    return failWith(import);
                const auto written = interchange::applyFrameworkImport(transaction, *import);
                if (!written)
                    return failWith(written);
                return importAnswer(*import, linesOf(*import), *written);
            });
    }

private:
    // What the command line leaves out stays as the vault has it.
    Framework named(vault::Access& access) const
    {
        Framework framework = m_framework;
        const Result<Framework> known = FrameworkRegister(access).findFramework(m_framework.code);
        framework.extent = m_complete ? controls::Extent::Complete : controls::Extent::Partial;
        if (known) {
            if (known->extent == controls::Extent::Complete)
                framework.extent = controls::Extent::Complete;
            framework.code = known->code;
            framework.name = framework.name.isEmpty() ? known->name : framework.name;
            framework.title = framework.title.isEmpty() ? known->title : framework.title;
            framework.edition = framework.edition.isEmpty() ? known->edition : framework.edition;
            framework.publisher
                = framework.publisher.isEmpty() ? known->publisher : framework.publisher;
            framework.note = known->note;
        } else if (framework.name.isEmpty()) {
            framework.name = framework.code;
        }
        return framework;
    }

    QString m_file;
    bool m_columns = false;
    Framework m_framework;
    bool m_complete = false;
    bool m_apply = false;
};

} // namespace

void addFrameworkVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<FrameworkList>());
    verbs.push_back(std::make_unique<FrameworkLoad>());
    verbs.push_back(std::make_unique<FrameworkApply>());
    verbs.push_back(std::make_unique<FrameworkImportVerb>());
}

} // namespace muniment::cli
