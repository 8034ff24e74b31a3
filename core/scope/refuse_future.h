// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/vault/transaction.h"

namespace muniment::scope {

// What somebody did, or a system told, cannot lie ahead: a review, a decision, a look into a
// register, a capture. What is planned may, and never comes here. An invalid day says nothing.
Status refuseFuture(vault::Transaction& transaction, Date day);
// Clocks of other systems may be some minutes ahead of ours.
Status refuseFuture(vault::Transaction& transaction, const ZonedInstant& time);

} // namespace muniment::scope
