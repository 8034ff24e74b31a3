// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>
#include <QString>

#include <optional>

namespace muniment {

using RestorePointId = Id<struct RestorePointTag>;

} // namespace muniment

namespace muniment::vault {

// The records as they stood then are seen by Vault::knownAt(madeAt).
struct RestorePoint
{
    RestorePointId id;
    QString name;
    Instant madeAt;
    PersonId madeBy; // null: nobody
    qint64 sequence = 0; // the newest entry of the journal before it
};

// Verbs of acts on restore points. They concern the vault as a whole, and no undo takes them back:
// after a restore point the step before it is still the one to undo.
inline constexpr const char* restorePointVerb = "vault.restore_point";

// A name that is empty, or blanks alone, is refused.
Result<RestorePointId> addRestorePoint(Transaction& transaction, const QString& name);
Status nameRestorePoint(Transaction& transaction, RestorePointId id, const QString& name);

Result<QList<RestorePoint>> restorePoints(Access& access); // newest first

// The newest one, where no record has changed since: another would name the same records again.
Result<std::optional<RestorePoint>> restorePointOfNow(Access& access);

} // namespace muniment::vault
