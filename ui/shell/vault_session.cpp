// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/vault_session.h"

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
};

// What a check found stands, whether or not it could be written down.
struct VaultSession::Checked
{
    vault::Verification found;
    std::optional<Error> notRecorded;
};

namespace {

std::optional<vault::LastVerification> newer(
    std::optional<vault::LastVerification> one, std::optional<vault::LastVerification> other)
{
    if (!one || (other && one->finishedAt < other->finishedAt))
        return other;
    return one;
}

} // namespace

VaultSession::VaultSession(
    std::shared_ptr<vault::Vault> vault, JobRunner& jobs, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_vault(std::move(vault))
    , m_jobs(jobs)
    , m_settings(settings)
    , m_relay(std::make_shared<Relay>())
{
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
    const auto work = [vault = m_vault](const JobContext&) -> Result<Loaded> {
        return vault->read([](vault::Access& access) -> Result<Loaded> {
            Result<standing::Facts> facts = standing::loadFacts(access);
            if (!facts)
                return failWith(facts);
            const auto quick = vault::lastVerification(access, vault::VerifyLevel::Quick);
            const auto full = vault::lastVerification(access, vault::VerifyLevel::Full);
            return Loaded{std::make_shared<const standing::Facts>(std::move(*facts)),
                newer(quick ? *quick : std::nullopt, full ? *full : std::nullopt)};
        });
    };
    m_jobs.run(this, {}, work, [this](Result<Loaded> loaded) {
        const bool again = m_loading == Loading::YesAndAgain;
        m_loading = Loading::No;
        if (loaded)
            take(std::move(*loaded));
        else
            emit failed(wordsFor(loaded.error()));
        if (again)
            reload();
    });
}

void VaultSession::take(Loaded loaded)
{
    const bool isFirst = !m_view.isReady();
    m_view.facts = std::move(loaded.facts);
    m_lastCheck = loaded.lastCheck;
    m_view.today = inZone(m_vault->clock().now(), m_view.facts->organisation.timeZone).localDate();
    if (isFirst)
        chooseFirstView();
    emit checkChanged();
    emit viewChanged();
}

// The scope and period of last time, where they still are; else the vault's own.
void VaultSession::chooseFirstView()
{
    m_view.asOf = m_view.today;
    const QString vaultText = idText(m_vault->id());
    const QString scopeText = m_settings.choice(vaultText, u"scope"_s);
    const QList<scope::Scope>& scopes = m_view.facts->scopes;
    if (scopeText.isEmpty() && scopes.size() == 1)
        m_view.scope = scopes.first().id;
    for (const scope::Scope& each : scopes)
        if (idText(each.id) == scopeText)
            m_view.scope = each.id;
    const Result<Period> period = parsePeriod(m_settings.choice(vaultText, u"period"_s));
    m_view.period
        = period ? *period : standing::usualPeriod(*m_view.facts, m_view.scope, m_view.today);
}

void VaultSession::setScope(ScopeId scope)
{
    if (!m_view.isReady() || m_view.scope == scope)
        return;
    m_view.scope = scope;
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
    if (m_view.asOf == day || !day.isValid())
        return;
    m_view.asOf = day;
    emit viewChanged();
}

void VaultSession::check(vault::VerifyLevel level)
{
    const QString title
        = level == vault::VerifyLevel::Full ? tr("Checking every byte") : tr("Checking the vault");
    const auto work = [vault = m_vault, level](const JobContext& context) -> Result<Checked> {
        Result<vault::Verification> found = vault::verify(*vault, level, context);
        if (!found)
            return failWith(found);
        Checked checked{std::move(*found), {}};
        if (!vault->isReadOnly())
            if (const Status noted = vault::recordVerification(*vault, checked.found, {}); !noted)
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
        m_lastCheck = vault::LastVerification{
            found.level, m_vault->clock().now(), found.discrepancies.size()};
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
