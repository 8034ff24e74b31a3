// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/binder_plan.h"

namespace muniment::binder {

enum class Inclusion { Included, ReferenceOnly };

// Whether a file of this restriction may go to this class of recipient. The whole rule.
Inclusion inclusionFor(evidence::Restriction restriction, audits::RecipientClass recipient);

// Whether a note of a restriction names this recipient: it opens with "for:" and has names parted
// by semicolons, "for: Anna Berg, BSI; Carl Ott". A name must fit as a whole; other words name
// nobody.
bool namesRecipient(const QString& note, const QString& recipient);

// The same for the one that a binder is made for, who may be among the named recipients.
Inclusion inclusionFor(
    evidence::Restriction restriction, const QString& note, const BinderOptions& options);

// Makes reference sheets of the exhibits that the recipient may not have: their files stay in the
// vault; title, period and digest are given.
void applyRestrictions(BinderPlan& plan);

} // namespace muniment::binder
