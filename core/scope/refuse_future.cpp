// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/refuse_future.h"

#include "core/scope/scope_messages.h"
#include "core/scope/scope_register.h"

namespace muniment::scope {

namespace {

constexpr qint64 clocksMayDiffer = 15 * 60 * 1000; // milliseconds

}

Status refuseFuture(vault::Transaction& transaction, Date day)
{
    if (!day.isValid())
        return {};
    const Result<Date> today = ScopeRegister(transaction.access()).dayOf(transaction.now());
    if (!today)
        return failWith(today);
    if (day > *today)
        return fail(Problem::Invalid, cause::dayAhead, {dateText(day), dateText(*today)});
    return {};
}

Status refuseFuture(vault::Transaction& transaction, const ZonedInstant& time)
{
    if (time.instant.milliseconds <= transaction.now().milliseconds + clocksMayDiffer)
        return {};
    return fail(Problem::Invalid, cause::timeAhead, {time.toText()});
}

} // namespace muniment::scope
