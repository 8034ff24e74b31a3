// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/assemble_binder.h"
#include "core/binder/binder_options.h"
#include "core/vault/vault.h"

#include <functional>
#include <optional>

// From a vault to a binder under its final name, recorded as an edition.
//
// E1  An issued edition and the page numbers that it gives are recorded in one change set, before
//     its PDF becomes visible; a draft changes nothing in the vault.
// E2  The same options at the same known-at instant make the same bytes, and record nothing anew.
namespace muniment::binder {

struct ExportRequest
{
    BinderOptions options;
    QString targetPdf;
    EarlierRun earlier = EarlierRun::Refuse;
    std::optional<Instant> knownAt; // empty: now, with all that the vault holds
    PersonId actor;
    QString program; // "Muniment 0.1.0"
    // Told before anything is made: which restricted files go along and which do not. May be empty.
    std::function<void(const QStringList& lines)> tellBeforehand;
};

// Blocks; a job. Fails without a trace where it is cancelled or anything is in the way.
Result<BinderReport> exportBinder(vault::Vault& vault, const ExportRequest& request,
    const documents::HelperClient& helper, const JobContext& job);

} // namespace muniment::binder
