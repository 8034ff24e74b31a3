// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/duty_register.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/text_limits.h"
#include "core/base/clean_text.h"
#include "core/controls/control_register.h"
#include "core/scope/lookup.h"
#include "core/scope/refuse_future.h"
#include "core/scope/scope_register.h"
#include "core/vault/query.h"

using namespace Qt::StringLiterals;

namespace muniment::assurance {

namespace {

using vault::guarded;
using vault::Query;

constexpr char selectDuties[]
    = "SELECT id, number, document_id, kind, reference, text, page, state, control_id, reason, "
      "decided_by, decided_on FROM duty ORDER BY number";
constexpr char insertDuty[]
    = "INSERT INTO duty (id, number, document_id, kind, reference, text, page) "
      "VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr char updateDuty[] = "UPDATE duty SET state = ?, control_id = ?, reason = ?, "
                              "decided_by = ?, decided_on = ? WHERE id = ?";

Duty readDuty(Query& query)
{
    Duty duty;
    duty.id = query.id<DutyId>();
    duty.number = query.integer();
    duty.documentId = query.id<AssuranceDocumentId>();
    duty.what.kind = query.choice(&parseDutyKind);
    duty.what.reference = query.text();
    duty.what.text = query.text();
    duty.what.page = static_cast<int>(query.optionalInteger().value_or(0));
    duty.decision.state = query.choice(&parseDutyState);
    duty.decision.controlId = query.id<ControlId>();
    duty.decision.reason = query.text();
    duty.decision.decidedBy = query.id<PersonId>();
    duty.decision.decidedOn = query.date();
    return duty;
}

// A control that is no longer done meets nothing; what was decided while it was stays.
Status refuseRetired(vault::Transaction& transaction, const DutyDecision& decision,
    const DutyDecision& before, const QString& code)
{
    if (decision.controlId.isNull() || decision.controlId == before.controlId)
        return {};
    const auto control
        = controls::ControlRegister(transaction.access()).control(decision.controlId);
    const Result<Date> today = scope::ScopeRegister(transaction.access()).dayOf(transaction.now());
    if (!control)
        return failWith(control);
    if (!today)
        return failWith(today);
    if (!control->isRetiredOn(*today))
        return {};
    return fail(Problem::Refused, cause::dutyMetByRetired,
        {code, controls::controlCode(control->number), dateText(control->retiredOn)});
}

} // namespace

DutyRegister::DutyRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<Duty>> DutyRegister::duties() const
{
    return guarded([&]() -> Result<QList<Duty>> {
        QList<Duty> duties;
        Query query(m_access, selectDuties);
        while (query.next())
            duties.append(readDuty(query));
        return duties;
    });
}

Result<QList<Duty>> DutyRegister::dutiesOf(AssuranceDocumentId id) const
{
    Result<QList<Duty>> all = duties();
    if (all)
        all->removeIf([id](const Duty& duty) { return duty.documentId != id; });
    return all;
}

Result<Duty> DutyRegister::find(const QString& text) const
{
    const Result<QList<Duty>> all = duties();
    if (!all)
        return failWith(all);
    const auto id = base::uuidFromText(text.trimmed());
    const std::optional<qint64> number = scope::numberOfCode(u'T', text);
    for (const Duty& each : *all)
        if ((id && each.id.value == *id) || (number && each.number == *number))
            return each;
    return fail(Problem::NotFound, cause::dutyNotFound, {text});
}

Result<DutyId> DutyRegister::add(
    vault::Transaction& transaction, AssuranceDocumentId id, const DutyText& what)
{
    if (cleanText(what.text).isEmpty())
        return fail(Problem::Invalid, cause::dutyTextMissing, {what.reference});
    if (const Status fit = refuseLong(what); !fit)
        return failWith(fit);
    return guarded([&]() -> Result<DutyId> {
        const DutyId duty = transaction.ids().make<DutyId>();
        transaction.about("duty", duty);
        const std::optional<int> page = what.page > 0 ? std::optional(what.page) : std::nullopt;
        (Query(transaction.access(), insertDuty)
            << duty << transaction.nextNumber("duty") << id << dutyKindText(what.kind)
            << cleanLine(what.reference) << cleanText(what.text) << page)
            .run();
        return duty;
    });
}

Status DutyRegister::decide(
    vault::Transaction& transaction, DutyId id, const DutyDecision& decision)
{
    const Result<Duty> duty = DutyRegister(transaction.access()).find(idText(id));
    if (!duty)
        return failWith(duty);
    const QString code = dutyCode(duty->number);
    if (decision.state == DutyState::Met && decision.controlId.isNull())
        return fail(Problem::Invalid, cause::dutyNeedsControl, {code});
    if (decision.state == DutyState::DoesNotConcernUs && cleanText(decision.reason).isEmpty())
        return fail(Problem::Invalid, cause::dutyNeedsReason, {code});
    if (const Status fit = refuseLong(decision, duty->decision); !fit)
        return fit;
    if (const Status past = scope::refuseFuture(transaction, decision.decidedOn); !past)
        return past;
    if (const Status able = refuseRetired(transaction, decision, duty->decision, code); !able)
        return able;
    return guarded([&]() -> Status {
        transaction.about("duty", id);
        (Query(transaction.access(), updateDuty)
            << dutyStateText(decision.state) << decision.controlId << cleanText(decision.reason)
            << decision.decidedBy << decision.decidedOn << id)
            .run();
        return {};
    });
}

} // namespace muniment::assurance
