// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/in_vault.h"
#include "app/cli/verbs.h"
#include "core/scope/scope_register.h"
#include "core/vault/restore_point.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using vault::RestorePoint;

class RestorePointWords
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::RestorePointWords)

public:
    static QString set(const RestorePoint& point)
    {
        return tr("The records as they stand are named “%1”. Look at them with --known-at %2.")
            .arg(point.name, point.madeAt.toText());
    }
    static QStringList head() { return {tr("time"), tr("name"), tr("who"), tr("entries before")}; }
    static QString none() { return tr("No restore point."); }
};

QJsonObject pointJson(const RestorePoint& point, const QString& who)
{
    return {{u"id"_s, idText(point.id)}, {u"name"_s, point.name},
        {u"made_at"_s, point.madeAt.toText()}, {u"made_by"_s, who},
        {u"sequence"_s, point.sequence}};
}

class RestorePointSet final : public Verb
{
public:
    QString noun() const override { return u"restore-point"_s; }
    QString name() const override { return u"set"_s; }
    QString summary() const override { return u"give the records as they stand a name"_s; }
    void declare(Options& options) override
    {
        options.text(u"NAME"_s, m_name, u"such as “Before the import”"_s, Need::Required);
    }

    // Where nothing has changed since the newest one, that one gets the name.
    Result<Answer> run(Session& session) override
    {
        return writeIn(session, QString::fromLatin1(vault::restorePointVerb),
            [this](vault::Transaction& transaction) -> Result<Answer> {
                const auto now = vault::restorePointOfNow(transaction.access());
                if (!now)
                    return failWith(now);
                const Status put = *now ? vault::nameRestorePoint(transaction, (*now)->id, m_name)
                                        : added(vault::addRestorePoint(transaction, m_name));
                if (!put)
                    return failWith(put);
                const auto points = vault::restorePoints(transaction.access());
                if (!points)
                    return failWith(points);
                const RestorePoint& newest = points->first();
                return Answer{pointJson(newest, {}), RestorePointWords::set(newest)};
            });
    }

private:
    static Status added(const Result<RestorePointId>& id)
    {
        return id ? Status() : Status(failWith(id));
    }

    QString m_name;
};

class RestorePointList final : public Verb
{
public:
    QString noun() const override { return u"restore-point"_s; }
    QString name() const override { return u"list"_s; }
    QString summary() const override { return u"list the names that were given, newest first"_s; }
    void declare(Options&) override { }

    Result<Answer> run(Session& session) override
    {
        return readIn(session, [](vault::Access& access) -> Result<Answer> {
            const auto points = vault::restorePoints(access);
            if (!points)
                return failWith(points);
            const Result<QList<scope::Person>> people = scope::ScopeRegister(access).people();
            if (!people)
                return failWith(people);
            QJsonArray items;
            QList<QStringList> rows;
            for (const RestorePoint& each : *points) {
                const auto who = std::find_if(people->begin(), people->end(),
                    [&each](const scope::Person& person) { return person.id == each.madeBy; });
                const QString name = who == people->end() ? QString() : who->name;
                items.append(pointJson(each, name));
                rows.append(
                    {each.madeAt.toText(), each.name, name, QString::number(each.sequence)});
            }
            return Answer{itemsJson(items),
                textTable(RestorePointWords::head(), rows, RestorePointWords::none())};
        });
    }
};

} // namespace

void addRestorePointVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<RestorePointSet>());
    verbs.push_back(std::make_unique<RestorePointList>());
}

} // namespace muniment::cli
