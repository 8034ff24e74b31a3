// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/vault_session.h"

#include "core/vault/vault_messages.h"
#include "ui/shell/record_names.h"
#include "ui/shell/shell_messages.h"
#include "ui/widgets/screen_dates.h"

#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <mutex>

namespace muniment::ui {

using namespace Qt::StringLiterals;

// The vault calls its listener on the thread that committed, and may outlive the session.
struct VaultSession::Relay
{
    std::mutex mutex;
    VaultSession* session = nullptr;
};

struct VaultSession::Loaded
{
    std::shared_ptr<const standing::Facts> facts;
    std::optional<vault::LastVerification> lastCheck;
    std::optional<vault::LastVerification> lastFullCheck;
    std::optional<Instant> knownAt;
    std::shared_ptr<vault::Vault> past;
    platform::Place place = platform::Place::Local;
    QList<vault::RestorePoint> restorePoints;
};

// What a check found stands, whether or not it could be written down.
struct VaultSession::Checked
{
    vault::Verification found;
    std::optional<Error> notRecorded;
};

namespace {

constexpr std::chrono::minutes oneMinute{1};

std::optional<vault::LastVerification> lastCheckIn(vault::Vault& vault, vault::VerifyLevel level)
{
    return vault
        .read([level](vault::Access& access) { return vault::lastVerification(access, level); })
        .value_or(std::nullopt);
}

} // namespace

VaultSession::VaultSession(std::shared_ptr<vault::Vault> vault, JobRunner& jobs, Settings& settings,
    const vault::Surroundings& surroundings, const std::optional<RoundPauses>& rounds,
    QObject* parent)
    : QObject(parent)
    , m_vault(std::move(vault))
    , m_jobs(jobs)
    , m_settings(settings)
    , m_surroundings(surroundings)
    , m_relay(std::make_shared<Relay>())
    , m_acts(new Acts(m_vault, jobs, this))
    , m_watch(new VaultWatch(m_vault->path(), jobs, this))
    , m_rounds(new CheckRounds(m_vault, jobs, settings, rounds, this))
{
    connect(m_rounds, &CheckRounds::changed, this, [this] {
        takeCheck(m_lastCheck);
        emit checkChanged();
    });
    connect(m_rounds, &CheckRounds::found, this, &VaultSession::checked);
    connect(m_acts, &Acts::unwritable, this, &VaultSession::tellDesk);
    connect(m_watch, &VaultWatch::stateChanged, this, &VaultSession::tellDesk);
    startTimer(oneMinute);
    m_relay->session = this;
    m_vault->onChange([relay = m_relay](const vault::ChangeEvent&) {
        const std::lock_guard lock(relay->mutex);
        if (relay->session)
            QMetaObject::invokeMethod(
                relay->session, [session = relay->session] { session->reload(); },
                Qt::QueuedConnection);
    });
    reload();
}

VaultSession::~VaultSession()
{
    const std::lock_guard lock(m_relay->mutex);
    m_relay->session = nullptr;
}

// Changes that come while records are read are answered by reading once more, however many.
void VaultSession::reload()
{
    if (m_loading != Loading::No) {
        m_loading = Loading::YesAndAgain;
        return;
    }
    m_loading = Loading::Yes;
    const auto work = [vault = m_vault, past = m_past, wanted = m_wanted](
                          const JobContext&) mutable -> Result<Loaded> {
        if (!wanted)
            past.reset();
        else if (!past || past->asKnownAt() != wanted) {
            Result<std::unique_ptr<vault::Vault>> opened = vault->knownAt(*wanted);
            if (!opened)
                return failWith(opened);
            past = std::move(*opened);
        }
        Result<standing::Facts> facts = (past ? *past : *vault).read(standing::loadFacts);
        if (!facts)
            return failWith(facts);
        return Loaded{std::make_shared<const standing::Facts>(std::move(*facts)),
            lastCheckIn(*vault, vault::VerifyLevel::Quick),
            lastCheckIn(*vault, vault::VerifyLevel::Full), wanted, std::move(past),
            platform::placeOf(vault->path()),
            vault->read(vault::restorePoints).value_or(QList<vault::RestorePoint>())};
    };
    m_jobs.run(this, {}, work, [this](Result<Loaded> loaded) {
        const bool again = m_loading == Loading::YesAndAgain;
        m_loading = Loading::No;
        if (loaded)
            take(std::move(*loaded));
        else {
            m_wanted = m_view.knownAt;
            emit failed(wordsFor(loaded.error()));
        }
        if (again)
            reload();
    });
}

void VaultSession::take(Loaded loaded)
{
    if (loaded.knownAt != m_wanted)
        return; // another time was asked for meanwhile, and is read next
    const bool isFirst = !m_view.isReady();
    const bool isOtherTime = isFirst || loaded.knownAt != m_view.knownAt;
    m_view.facts = std::move(loaded.facts);
    m_view.knownAt = loaded.knownAt;
    m_past = std::move(loaded.past);
    if (loaded.lastFullCheck)
        m_rounds->noteFullCheck(*loaded.lastFullCheck);
    takeCheck(loaded.lastCheck);
    m_filePlace = loaded.place;
    m_restorePoints = std::move(loaded.restorePoints);
    const bool wasToday = isOtherTime || m_view.isAsOfToday();
    m_view.today = inZone(
        m_view.knownAt.value_or(m_vault->clock().now()), m_view.facts->organisation.timeZone)
                       .localDate();
    if (wasToday)
        m_view.asOf = m_view.today;
    if (isFirst)
        chooseFirstView();
    keepChoices();
    tellDesk();
    emit checkChanged();
    emit viewChanged();
}

// What was chosen may not be in the records that are shown now.
void VaultSession::keepChoices()
{
    m_view.scope = m_view.facts->scope(m_scope) ? m_scope : ScopeId{};
    const auto me = base::uuidFromText(m_settings.choice(idText(m_vault->id()), u"person"_s));
    m_view.me = me && m_view.facts->person(PersonId{*me}) ? PersonId{*me} : PersonId{};
}

std::optional<Error> VaultSession::hindrance() const
{
    const auto refused = [](const Cause& cause, const QString& when) {
        return Error{Problem::Refused, &cause, {when}, {}};
    };
    if (m_view.knownAt)
        return refused(cause::knownEarlier,
            timeOnScreen(inZone(*m_view.knownAt, m_view.facts->organisation.timeZone)));
    if (m_view.isReady() && !m_view.isAsOfToday())
        return refused(cause::otherDay, dayOnScreen(m_view.asOf));
    if (m_watch->state() != VaultWatch::State::There)
        return Error{Problem::Unwritable,
            m_watch->state() == VaultWatch::State::Gone ? &cause::vaultGone : &cause::vaultReplaced,
            {m_vault->path()}, {}};
    if (const auto holder = m_vault->holder())
        return Error{Problem::Busy, &vault::cause::vaultHeld,
            {m_vault->path(), holder->person, holder->host, holder->since}, {}};
    if (m_vault->isReadOnly())
        return Error{Problem::Unwritable, &vault::cause::readOnly, {m_vault->path()}, {}};
    return {};
}

void VaultSession::tellDesk()
{
    // Where nobody is active, nobody can be chosen: whoever comes next is added first.
    const auto isActive
        = [this](const scope::Person& person) { return person.isActiveOn(m_view.today); };
    const bool canBeChosen = m_view.isReady()
        && std::any_of(m_view.facts->people.begin(), m_view.facts->people.end(), isActive);
    m_acts->setDesk({m_view.me, canBeChosen, hindrance(),
        [facts = m_view.facts](const QString& entity, const boost::uuids::uuid& record) {
            return facts ? recordCode(*facts, entity, record) : QString();
        }});
    emit deskChanged();
}

// A window that stays open overnight shows the new day.
void VaultSession::timerEvent(QTimerEvent*)
{
    if (m_view.isReady() && !m_view.knownAt
        && inZone(m_vault->clock().now(), m_view.facts->organisation.timeZone).localDate()
            != m_view.today)
        reload();
}

bool VaultSession::wantsToKnowMe() const
{
    return m_view.isReady() && m_view.me.isNull() && !m_view.facts->people.isEmpty()
        && !m_vault->isReadOnly();
}

void VaultSession::setMe(PersonId person)
{
    if (m_view.me == person)
        return;
    m_settings.setChoice(idText(m_vault->id()), u"person"_s, idText(person));
    m_view.me = person;
    tellDesk();
    emit viewChanged();
}

void VaultSession::showKnownAt(Instant instant)
{
    if (m_wanted == instant)
        return;
    if (instant >= m_vault->clock().now()) {
        showNow();
        return;
    }
    m_wanted = instant;
    reload();
}

void VaultSession::showKnownAtEndOf(Date day)
{
    if (!m_view.isReady() || !day.isValid())
        return;
    const QTimeZone named(m_view.facts->organisation.timeZone.toLatin1());
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    showKnownAt({day.addDays(1).startOfDay(zone).toMSecsSinceEpoch() - 1});
}

void VaultSession::showNow()
{
    if (m_view.isReady() && !m_view.knownAt && !m_wanted) {
        setAsOf(m_view.today);
        return;
    }
    m_wanted.reset();
    reload();
}

// The scope and period of last time, where they still are; else the vault's own.
void VaultSession::chooseFirstView()
{
    const QString vaultText = idText(m_vault->id());
    const QString scopeText = m_settings.choice(vaultText, u"scope"_s);
    const QList<scope::Scope>& scopes = m_view.facts->scopes;
    if (scopeText.isEmpty() && scopes.size() == 1)
        m_scope = scopes.first().id;
    for (const scope::Scope& each : scopes)
        if (idText(each.id) == scopeText)
            m_scope = each.id;
    const Result<Period> period = parsePeriod(m_settings.choice(vaultText, u"period"_s));
    m_view.period = period ? *period : standing::usualPeriod(*m_view.facts, m_scope, m_view.today);
}

void VaultSession::setScope(ScopeId scope)
{
    if (!m_view.isReady() || m_view.scope == scope)
        return;
    m_view.scope = scope;
    m_scope = scope;
    m_settings.setChoice(
        idText(m_vault->id()), u"scope"_s, scope.isNull() ? u"all"_s : idText(scope));
    emit viewChanged();
}

void VaultSession::setPeriod(const Period& period)
{
    if (m_view.period == period)
        return;
    m_view.period = period;
    m_settings.setChoice(idText(m_vault->id()), u"period"_s, periodText(period));
    emit viewChanged();
}

void VaultSession::setAsOf(Date day)
{
    if (m_view.asOf == day || !day.isValid() || m_wanted)
        return;
    m_view.asOf = day;
    tellDesk();
    emit viewChanged();
}

// A quick check does not see the content, so that it takes back no damage that a round found there.
void VaultSession::takeCheck(const std::optional<vault::LastVerification>& check)
{
    const std::optional<vault::LastVerification> damage = m_rounds->damage();
    m_lastCheck = damage && (!check || check->discrepancies == 0) ? damage : check;
}

void VaultSession::check(vault::VerifyLevel level)
{
    const QString title
        = level == vault::VerifyLevel::Full ? tr("Checking every byte") : tr("Checking the vault");
    const auto work
        = [vault = m_vault, level, me = m_view.me](const JobContext& context) -> Result<Checked> {
        Result<vault::Verification> found = vault::verify(*vault, level, context);
        if (!found)
            return failWith(found);
        Checked checked{std::move(*found), {}};
        if (!vault->isReadOnly())
            if (const Status noted = vault::recordVerification(*vault, checked.found, me); !noted)
                checked.notRecorded = noted.error();
        return checked;
    };
    m_jobs.run(this, title, work, [this](Result<Checked> outcome) {
        if (!outcome) {
            if (outcome.error().problem != Problem::Cancelled)
                emit failed(wordsFor(outcome.error()));
            return;
        }
        const vault::Verification& found = outcome->found;
        const vault::LastVerification check{found.level, m_vault->clock().now(), found.damages()};
        if (check.level == vault::VerifyLevel::Full)
            m_rounds->noteFullCheck(check);
        takeCheck(check);
        emit checkChanged();
        emit checked(found);
        if (outcome->notRecorded) {
            Words words = wordsFor(*outcome->notRecorded);
            words.title = tr("The check was made but could not be written down");
            emit failed(words);
        }
    });
}

} // namespace muniment::ui
