// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audits/request.h"
#include "core/base/progress.h"
#include "core/controls/controls.h"
#include "core/scope/scope.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::audits {

// Whether somebody has to answer for it on a day: not for what is retired or settled.
bool isAnsweredFor(const controls::Control& control, Date day);
bool isAnsweredFor(const scope::Asset& asset, Date day);
bool isAnsweredFor(const Request& request);

// What a person answers for.
struct Owned
{
    QList<controls::Control> controls;
    QList<controls::ExpectedEvidence> expected; // of controls in use, whoever owns these
    QList<scope::Asset> assets;
    QList<scope::Scope> scopes;
    QList<Request> requests; // that no auditor has accepted

    [[nodiscard]] int count() const
    {
        return int(
            controls.size() + expected.size() + assets.size() + scopes.size() + requests.size());
    }
};

Result<Owned> ownedBy(vault::Access& access, PersonId person, Date day);

// Gives all that one person answers for to another, who must be active on the day. What is signed,
// collected and reviewed stays with whoever did it. Answers what was given. Where it is cancelled
// midway it fails, and the transaction is to be dropped.
Result<Owned> handOver(vault::Transaction& transaction, PersonId from, PersonId to, Date day,
    const JobContext& job = {});

} // namespace muniment::audits
