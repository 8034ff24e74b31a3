// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/vault_notices.h"

#include "ui/shell/shell_messages.h"
#include "ui/shell/vault_session.h"
#include "ui/widgets/screen_dates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace muniment::ui {

namespace {

class VaultNotices
{
    Q_DECLARE_TR_FUNCTIONS(VaultNotices)

public:
    VaultNotices(const VaultSession& session, const NoticeActs& acts)
        : m_session(session)
        , m_acts(acts)
    {
    }

    [[nodiscard]] QList<Notice> all() const
    {
        QList<Notice> notices;
        const auto add = [&notices](std::optional<Notice> notice) {
            if (notice)
                notices.append(std::move(*notice));
        };
        add(file());
        add(otherTime());
        add(writing());
        add(person());
        return notices;
    }

private:
    [[nodiscard]] std::optional<Notice> file() const
    {
        const VaultWatch::State state = m_session.fileState();
        if (state == VaultWatch::State::There)
            return {};
        const bool isGone = state == VaultWatch::State::Gone;
        const Words words = shellWords(
            Error{Problem::Unwritable, isGone ? &cause::vaultGone : &cause::vaultReplaced,
                {QDir::toNativeSeparators(m_session.vault()->path())}, {}});
        Notice notice{Notice::Kind::Trouble, words.sentence + u' ' + words.next, {}};
        if (!isGone)
            notice.offers.append({tr("Open the new file"), m_acts.openAgain});
        notice.offers.append({tr("Close the vault"), m_acts.close});
        return notice;
    }

    [[nodiscard]] std::optional<Notice> otherTime() const
    {
        const View& view = m_session.view();
        if (!view.isReady())
            return {};
        if (view.knownAt) {
            const QString when
                = timeOnScreen(inZone(*view.knownAt, view.facts->organisation.timeZone));
            return Notice{Notice::Kind::OtherTime,
                tr("Records as known on %1. They can be read, "
                   "not changed.")
                    .arg(when),
                {{tr("Back to now"), m_acts.backToNow}}};
        }
        if (view.isAsOfToday())
            return {};
        return Notice{Notice::Kind::OtherTime,
            tr("Today's records as of %1. They can be read, not changed.")
                .arg(dayOnScreen(view.asOf)),
            {{tr("Back to today"), m_acts.backToNow}}};
    }

    [[nodiscard]] std::optional<Notice> writing() const
    {
        const vault::Vault& vault = *m_session.vault();
        if (const auto holder = vault.holder())
            return Notice{
                Notice::Kind::ReadOnly, heldWords(*holder), {{tr("Try again"), m_acts.openAgain}}};
        if (!vault.isReadOnly())
            return {};
        const QString name = QFileInfo(vault.path()).fileName();
        if (m_session.filePlace() == platform::Place::Network)
            return Notice{Notice::Kind::ReadOnly,
                tr("%1 lies on a network drive, whose locks cannot be relied on: it can be read, "
                   "not changed.")
                    .arg(name),
                {}};
        return Notice{Notice::Kind::ReadOnly,
            tr("%1 can be read, not changed: the file or its disk cannot be written.").arg(name),
            {{tr("Try again"), m_acts.openAgain}}};
    }

    // The lock says who and since when in the words of a machine.
    [[nodiscard]] QString heldWords(const vault::Holder& holder) const
    {
        const QString who = holder.person.isEmpty() ? tr("another program") : holder.person;
        const Result<Instant> since = parseInstant(holder.since);
        if (!since || !m_session.view().isReady())
            return tr("%1 has this vault open at %2. Here it can be read, not changed.")
                .arg(who, holder.host);
        const QString when
            = timeOnScreen(inZone(*since, m_session.view().facts->organisation.timeZone));
        return tr("%1 has had this vault open at %2 since %3. Here it can be read, not changed.")
            .arg(who, holder.host, when);
    }

    [[nodiscard]] std::optional<Notice> person() const
    {
        if (!m_session.wantsToKnowMe() || !m_session.acts().canChange())
            return {};
        return Notice{Notice::Kind::Question,
            tr("Who sits at this desk? Changes are written down under a name, and it shows what is "
               "yours."),
            {{tr("Choose…"), m_acts.chooseMe}}};
    }

    const VaultSession& m_session;
    const NoticeActs& m_acts;
};

} // namespace

QList<Notice> noticesOf(const VaultSession& session, const NoticeActs& acts)
{
    return VaultNotices(session, acts).all();
}

} // namespace muniment::ui
