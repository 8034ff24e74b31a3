// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audits/request.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::audits {

// A step of a request from one state to another.
struct RequestMove
{
    RequestState to = RequestState::Open;
    Date on; // invalid: today
    QString auditorWords; // empty: as they are
};

// What auditors ask for, and what they were given.
class RequestRegister
{
public:
    explicit RequestRegister(vault::Access& access);

    [[nodiscard]] Result<QList<Request>> list() const; // by audit, then by number
    [[nodiscard]] Result<Request> request(RequestId id) const;
    // An id, or a code ("R-07") of an audit; of any audit where it is null.
    [[nodiscard]] Result<Request> find(const QString& text, AuditId audit = {}) const;

    static Result<RequestId> add(
        vault::Transaction& transaction, AuditId audit, const NewRequest& what);
    static Status update(vault::Transaction& transaction, RequestId id, const NewRequest& what);

    // Linking twice changes nothing. Refused while the auditor has the answer, and for an item that
    // was withdrawn.
    static Status link(vault::Transaction& transaction, RequestId id, EvidenceId evidence);
    static Status unlink(vault::Transaction& transaction, RequestId id, EvidenceId evidence);

    // Only along `movesFrom`. What is provided is written down, revision by revision, with the
    // newest binder of the audit that holds it; later moves leave that as it is.
    static Status move(vault::Transaction& transaction, RequestId id, const RequestMove& what);

private:
    vault::Access& m_access;
};

} // namespace muniment::audits
