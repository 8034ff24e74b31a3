// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QString>

#include <boost/uuid/uuid.hpp>

namespace muniment::cli {

// The record that "C-12", "E-041" or an id names.
Result<boost::uuids::uuid> findRecord(vault::Access& access, const QString& text);

// "C-12", "B-2026-001", "E-041 r2"; empty where the record has no such name, or is gone.
Result<QString> recordCode(
    vault::Access& access, const QString& entity, const boost::uuids::uuid& record);
// The same, else what kind of record it is.
Result<QString> recordName(
    vault::Access& access, const QString& entity, const boost::uuids::uuid& record);

// What a step did: "import D-03", "hand out binder B-2026-001 to Anna Berg", "undo “add E-041”".
Result<QString> stepName(vault::Access& access, ChangeSetId changeSet);

} // namespace muniment::cli
