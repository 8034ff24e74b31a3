// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/binder_hand_over_register.h"

#include "core/audits/audit_register.h"
#include "core/audits/audits_messages.h"
#include "core/base/clean_text.h"
#include "core/scope/refuse_future.h"
#include "core/scope/scope_register.h"
#include "core/vault/query.h"

namespace muniment::audits {

namespace {

using vault::guarded;
using vault::Query;

constexpr char selectHandOvers[]
    = "SELECT id, edition_id, handed_on, recipient, means, handed_by FROM binder_hand_over "
      "ORDER BY handed_on, id";
constexpr char insertHandOver[] = "INSERT INTO binder_hand_over (id, edition_id, handed_on, "
                                  "recipient, means, handed_by) VALUES (?, ?, ?, ?, ?, ?)";

// A recalled edition may have gone out before its recall: that is noted with the day it went.
Status refuseDay(vault::Transaction& transaction, const BinderEdition& edition, Date on)
{
    if (const Status past = scope::refuseFuture(transaction, on); !past)
        return past;
    const Result<Date> made = scope::ScopeRegister(transaction.access()).dayOf(edition.madeAt);
    if (!made)
        return failWith(made);
    const QString name = editionNameWords(edition.name);
    if (on < *made)
        return fail(Problem::Invalid, cause::handedBeforeMade, {name, dateText(*made)});
    if (edition.recall && on > edition.recall->on)
        return fail(
            Problem::Refused, cause::handedAfterRecall, {name, dateText(edition.recall->on)});
    return {};
}

} // namespace

BinderHandOverRegister::BinderHandOverRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<BinderHandOver>> BinderHandOverRegister::list() const
{
    return guarded([&]() -> Result<QList<BinderHandOver>> {
        QList<BinderHandOver> handOvers;
        Query query(m_access, selectHandOvers);
        while (query.next()) {
            BinderHandOver& handOver = handOvers.emplaceBack();
            handOver.id = query.id<BinderHandOverId>();
            handOver.editionId = query.id<BinderEditionId>();
            handOver.on = query.date();
            handOver.recipient = query.text();
            handOver.means = query.text();
            handOver.by = query.id<PersonId>();
        }
        return handOvers;
    });
}

Result<BinderHandOverId> BinderHandOverRegister::add(
    vault::Transaction& transaction, const NewBinderHandOver& what)
{
    vault::Access& access = transaction.access();
    const Result<BinderEdition> edition = AuditRegister(access).edition(what.editionId);
    if (!edition)
        return failWith(edition);
    const QString recipient = cleanLine(what.recipient);
    const QString means = cleanLine(what.means);
    if (recipient.isEmpty())
        return fail(Problem::Invalid, cause::handedToNobody, {editionNameWords(edition->name)});
    if (const Status fit = refuseLongNames({recipient, means}); !fit)
        return failWith(fit);
    if (const Status fit = refuseDay(transaction, *edition, what.on); !fit)
        return failWith(fit);
    return guarded([&]() -> Result<BinderHandOverId> {
        const auto id = transaction.ids().make<BinderHandOverId>();
        transaction.about("binder_edition", what.editionId);
        (Query(access, insertHandOver)
            << id << what.editionId << what.on << recipient << means << transaction.act().actor)
            .run();
        return id;
    });
}

} // namespace muniment::audits
