// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_messages.h"
#include "app/cli/in_vault.h"
#include "app/cli/verbs.h"
#include "core/audits/hand_over.h"
#include "core/base/clean_text.h"
#include "core/scope/scope_messages.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

QJsonObject personJson(const scope::Person& person)
{
    return {{u"id"_s, idText(person.id)}, {u"code"_s, scope::personCode(person.number)},
        {u"name"_s, person.name}, {u"role"_s, person.role},
        {u"line"_s, scope::lineText(person.line)}, {u"organisation"_s, person.organisation},
        {u"mail"_s, person.mail}, {u"active_from"_s, dateText(person.activeFrom)},
        {u"active_until"_s, dateText(person.activeUntil)}};
}

class PersonAdd final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::PersonAdd)

public:
    QString noun() const override { return u"person"_s; }
    QString name() const override { return u"add"_s; }
    QString summary() const override { return u"add a person"_s; }
    void declare(Options& options) override
    {
        options.text(u"NAME"_s, m_person.name, u"full name"_s, Need::Required);
        options.text(u"--role"_s, m_person.role, u"what they are here"_s);
        options.choice(u"--line"_s, m_line,
            {u"runs_it"_s, u"second_look"_s, u"independent"_s, u"management"_s, u"outside"_s},
            u"from where they look at a control (default: runs_it)"_s);
        options.text(u"--organisation"_s, m_person.organisation, u"where it is not our own"_s);
        options.text(u"--mail"_s, m_person.mail, u"address"_s);
        options.text(u"--from"_s, m_from, u"active from this day (default: today)"_s);
        options.text(u"--until"_s, m_until, u"active until this day"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<scope::Line> line = scope::parseLine(m_line);
        const Result<Date> from = optionalDay(m_from);
        const Result<Date> until = optionalDay(m_until);
        if (!line)
            return failWith(line);
        if (!from)
            return failWith(from);
        if (!until)
            return failWith(until);
        m_person.line = *line;
        m_person.activeFrom = *from;
        m_person.activeUntil = *until;
        const Result<scope::Person> added = writeIn(session, u"person.add"_s,
            [this](vault::Transaction& transaction) -> Result<scope::Person> {
                const auto id = scope::ScopeRegister::addPerson(transaction, m_person);
                if (!id)
                    return failWith(id);
                return scope::ScopeRegister(transaction.access()).person(*id);
            });
        if (!added)
            return failWith(added);
        return Answer{
            personJson(*added), tr("%1  %2").arg(scope::personCode(added->number), added->name)};
    }

private:
    scope::NewPerson m_person;
    QString m_line = u"runs_it"_s;
    QString m_from;
    QString m_until;
};

class PersonSet final : public Verb
{
public:
    QString noun() const override { return u"person"_s; }
    QString name() const override { return u"set"_s; }
    QString summary() const override { return u"correct a person; what is not named stays"_s; }
    void declare(Options& options) override
    {
        options.text(u"PERSON"_s, m_person, u"code or name"_s, Need::Required);
        options.text(u"--name"_s, m_name, u"full name"_s);
        options.text(u"--role"_s, m_role, u"what they are here"_s);
        options.choice(u"--line"_s, m_line,
            {u"runs_it"_s, u"second_look"_s, u"independent"_s, u"management"_s, u"outside"_s},
            u"from where they look at a control"_s);
        options.text(u"--organisation"_s, m_organisation, u"where it is not our own"_s);
        options.text(u"--mail"_s, m_mail, u"address"_s);
        options.text(u"--from"_s, m_from, u"active from this day"_s);
        options.text(u"--until"_s, m_until, u"active until this day; empty: without an end"_s);
    }

    Result<Answer> run(Session& session) override
    {
        const Result<scope::Person> changed = writeIn(session, u"person.set"_s,
            [this](vault::Transaction& transaction) -> Result<scope::Person> {
                const scope::ScopeRegister registered(transaction.access());
                Result<scope::Person> person = registered.findPerson(m_person);
                if (!person)
                    return person;
                if (const Status read = apply(*person); !read)
                    return failWith(read);
                if (const Status set = scope::ScopeRegister::updatePerson(transaction, *person);
                    !set)
                    return failWith(set);
                return registered.person(person->id);
            });
        if (!changed)
            return failWith(changed);
        return Answer{
            personJson(*changed), scope::personCode(changed->number) + u"  "_s + changed->name};
    }

private:
    Status apply(scope::Person& person) const
    {
        person.name = m_name.value_or(person.name);
        person.role = m_role.value_or(person.role);
        person.organisation = m_organisation.value_or(person.organisation);
        person.mail = m_mail.value_or(person.mail);
        if (!m_line.isEmpty())
            person.line = *scope::parseLine(m_line);
        const Result<Date> from = optionalDay(m_from);
        if (!from)
            return failWith(from);
        if (from->isValid())
            person.activeFrom = *from;
        if (!m_until)
            return {};
        const Result<Date> until = optionalDay(*m_until);
        if (!until)
            return failWith(until);
        person.activeUntil = *until;
        return {};
    }

    QString m_person;
    std::optional<QString> m_name;
    std::optional<QString> m_role;
    QString m_line;
    std::optional<QString> m_organisation;
    std::optional<QString> m_mail;
    QString m_from;
    std::optional<QString> m_until;
};

class PersonHandOver final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::PersonHandOver)

public:
    QString noun() const override { return u"person"_s; }
    QString name() const override { return u"hand-over"_s; }
    QString summary() const override { return u"give all that a person answers for to another"_s; }
    void declare(Options& options) override
    {
        options.text(
            u"PERSON"_s, m_from, u"code or name of who answers for it now"_s, Need::Required);
        options.text(u"--to"_s, m_to, u"code or name of who answers for it then"_s, Need::Required);
    }

    Result<Answer> run(Session& session) override
    {
        return writeIn(session, u"person.hand_over"_s,
            [this](vault::Transaction& transaction) -> Result<Answer> {
                const scope::ScopeRegister registered(transaction.access());
                const Result<scope::Person> from = registered.findPerson(m_from);
                if (!from)
                    return failWith(from);
                const Result<scope::Person> to = registered.findPerson(m_to);
                if (!to)
                    return failWith(to);
                const Result<Date> today = registered.dayOf(transaction.now());
                if (!today)
                    return failWith(today);
                const Result<audits::Owned> given
                    = audits::handOver(transaction, from->id, to->id, *today);
                if (!given)
                    return failWith(given);
                return answerFor(*from, *to, *given);
            });
    }

private:
    static Answer answerFor(
        const scope::Person& from, const scope::Person& to, const audits::Owned& given)
    {
        return {{{u"from"_s, scope::personCode(from.number)},
                    {u"to"_s, scope::personCode(to.number)}, {u"controls"_s, given.controls.size()},
                    {u"expected"_s, given.expected.size()}, {u"assets"_s, given.assets.size()},
                    {u"scopes"_s, given.scopes.size()}, {u"requests"_s, given.requests.size()}},
            tr("%n record(s) of %1 handed over to %2.", nullptr, given.count())
                .arg(from.name, to.name)};
    }

    QString m_from;
    QString m_to;
};

class PersonList final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::PersonList)

public:
    QString noun() const override { return u"person"_s; }
    QString name() const override { return u"list"_s; }
    QString summary() const override { return u"list people"_s; }
    void declare(Options&) override { }

    Result<Answer> run(Session& session) override
    {
        const Result<QList<scope::Person>> people = readIn(
            session, [](vault::Access& access) { return scope::ScopeRegister(access).people(); });
        if (!people)
            return failWith(people);
        QJsonArray items;
        QList<QStringList> rows;
        for (const scope::Person& each : *people) {
            items.append(personJson(each));
            rows.append(
                {scope::personCode(each.number), each.name, each.role, scope::lineWords(each.line),
                    dateText(each.activeFrom), dateText(each.activeUntil)});
        }
        return Answer{itemsJson(items),
            textTable({tr("id"), tr("name"), tr("role"), tr("line"), tr("from"), tr("until")}, rows,
                tr("No people yet."))};
    }
};

} // namespace

void addPersonVerbs(Verbs& verbs)
{
    verbs.push_back(std::make_unique<PersonAdd>());
    verbs.push_back(std::make_unique<PersonSet>());
    verbs.push_back(std::make_unique<PersonHandOver>());
    verbs.push_back(std::make_unique<PersonList>());
}

} // namespace muniment::cli
