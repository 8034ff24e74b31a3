// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/cli_messages.h"
#include "app/cli/printable.h"
#include "core/base/steady_progress.h"
#include "core/scope/scope_register.h"
#include "core/vault/vault_messages.h"

#include <QElapsedTimer>

#include <cstdio>

namespace muniment::cli {

Session::Session(GlobalOptions options, Clock& clock, IdSource& ids, std::stop_token stop)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_ids(ids)
    , m_stop(std::move(stop))
{
}

Result<vault::Vault*> Session::open(vault::OpenMode mode)
{
    if (m_vault && (mode == vault::OpenMode::ReadOnly || m_mode == mode))
        return m_vault.get();
    m_vault.reset();
    if (m_options.vaultPath.isEmpty())
        return fail(Problem::Invalid, cause::vaultNotNamed);
    Result<std::unique_ptr<vault::Vault>> opened
        = vault::Vault::open(m_options.vaultPath, mode, {m_clock, m_ids});
    if (!opened)
        return failWith(opened);
    m_vault = std::move(*opened);
    m_mode = mode;
    return m_vault.get();
}

Result<vault::Vault*> Session::vaultForReading()
{
    const Result<vault::Vault*> present = open(vault::OpenMode::ReadOnly);
    if (!present || m_options.knownAt.isEmpty())
        return present;
    if (!m_past) {
        const Result<Instant> instant = parseInstant(m_options.knownAt);
        if (!instant)
            return failWith(instant);
        Result<std::unique_ptr<vault::Vault>> past = (*present)->knownAt(*instant);
        if (!past)
            return failWith(past);
        m_knownAt = *instant;
        m_past = std::move(*past);
    }
    return m_past.get();
}

Result<vault::Vault*> Session::vaultForWriting()
{
    if (!m_options.knownAt.isEmpty())
        return fail(Problem::Refused, vault::cause::viewOfThePast, {m_options.knownAt});
    if (hasAsOf())
        return fail(Problem::Invalid, cause::asOfWhileWriting, {m_options.asOf});
    return open(vault::OpenMode::ReadWrite);
}

Result<vault::Vault*> Session::presentForReading()
{
    return open(vault::OpenMode::ReadOnly);
}

Result<vault::Vault*> Session::presentForWriting()
{
    return open(vault::OpenMode::ReadWrite);
}

Result<std::optional<Instant>> Session::askedKnownAt() const
{
    if (m_options.knownAt.isEmpty())
        return std::optional<Instant>();
    const Result<Instant> instant = parseInstant(m_options.knownAt);
    if (!instant)
        return failWith(instant);
    return std::optional<Instant>(*instant);
}

Result<Date> Session::asOf()
{
    if (hasAsOf())
        return parseDate(m_options.asOf);
    const Result<vault::Vault*> opened = vaultForReading();
    if (!opened)
        return failWith(opened);
    const Result<scope::Organisation> organisation = (*opened)->read(
        [](vault::Access& access) { return scope::ScopeRegister(access).organisation(); });
    if (!organisation)
        return failWith(organisation);
    return inZone(m_knownAt.value_or(m_clock.now()), organisation->timeZone).localDate();
}

Result<PersonId> Session::actor()
{
    if (m_options.actor.isEmpty())
        return PersonId{};
    const Result<vault::Vault*> opened
        = m_vault ? Result<vault::Vault*>(m_vault.get()) : vaultForReading();
    if (!opened)
        return failWith(opened);
    return (*opened)->read([this](vault::Access& access) -> Result<PersonId> {
        const scope::ScopeRegister people(access);
        const Result<scope::Person> person = people.findPerson(m_options.actor);
        if (!person)
            return failWith(person);
        const Result<Date> today = people.dayOf(m_clock.now());
        if (!today)
            return failWith(today);
        if (!person->isActiveOn(*today))
            return fail(Problem::Refused, cause::actorNotActive, {person->name, dateText(*today)});
        return person->id;
    });
}

Result<PersonId> Session::changer()
{
    const Result<PersonId> who = actor();
    if (!who || !who->isNull())
        return who;
    const Result<vault::Vault*> opened
        = m_vault ? Result<vault::Vault*>(m_vault.get()) : vaultForReading();
    if (!opened)
        return failWith(opened);
    const auto people = (*opened)->read(
        [](vault::Access& access) { return scope::ScopeRegister(access).people(); });
    if (!people)
        return failWith(people);
    if (people->isEmpty())
        return who;
    const Result<Date> today = (*opened)->read([this](vault::Access& access) {
        return scope::ScopeRegister(access).dayOf(m_clock.now());
    });
    if (!today)
        return failWith(today);
    const auto able
        = std::find_if(people->begin(), people->end(), [&today](const scope::Person& each) {
              return each.isActiveOn(*today) && each.line != scope::Line::Outside;
          });
    return fail(Problem::Refused, cause::actorMissing,
        {able == people->end() ? people->constFirst().name : able->name});
}

Result<vault::Act> Session::act(const QString& verb)
{
    const Result<PersonId> who = changer();
    if (!who)
        return failWith(who);
    return vault::Act{*who, verb};
}

JobContext Session::jobContext() const
{
    // A line every half second is enough to see that it goes on.
    auto timer = std::make_shared<QElapsedTimer>();
    auto steady = std::make_shared<SteadyProgress>();
    return {m_stop, [timer, steady](const Progress& told) {
                const Progress where = steady->shown(told);
                if (timer->isValid() && timer->elapsed() < 500)
                    return;
                timer->start();
                const QByteArray what = printable(where.what);
                if (where.total > 0)
                    std::fprintf(stderr, "%3lld %%  %s\n",
                        static_cast<long long>(100 * where.done / where.total), what.constData());
                else
                    std::fprintf(stderr, "%s\n", what.constData());
            }};
}

} // namespace muniment::cli
