// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audits/audit.h"
#include "core/base/progress.h"
#include "core/binder/binder_check.h"
#include "core/binder/manifest.h"
#include "core/vault/verify.h"
#include "core/vault/witness.h"

namespace muniment::binder {

// What holding a vault against a binder can find, beside what its history comes to.
namespace found {
inline constexpr const char* binderAnother = "binder.another";
inline constexpr const char* binderNotIssued = "binder.not_issued";
inline constexpr const char* binderManifest = "binder.manifest_differs";
inline constexpr const char* exhibitMissing = "exhibit.missing";
inline constexpr const char* exhibitAltered = "exhibit.altered";
inline constexpr const char* exhibitWithdrawn = "exhibit.withdrawn";
} // namespace found

// What a binder that went out states.
struct BinderStatement
{
    Manifest manifest;
    Sha256 digest; // of its manifest.json

    [[nodiscard]] vault::Witness witness() const; // of the journal
};

struct WitnessReport
{
    QString binder; // "B-2026-014"
    qint64 journalEntries = 0; // that it states
    int files = 0; // handed out, and compared with what the vault holds
    QList<vault::Discrepancy> discrepancies;
};

// The manifest beside a binder's PDF, in a binder's folder, or itself. Absent where the path leads
// to none of them.
std::optional<QString> manifestAt(const QString& path);

Result<BinderStatement> readStatement(const QString& manifestPath);

enum class Origin { ThisVault, AnotherVault, CannotBeTold };

// Whether the binder was made of this vault. Every vault numbers its binders alike, and a house may
// have several: one whose manifest does not name its vault yet is this one's where an edition of
// its number was issued here, and that edition's manifest or the organisation's name fits too.
// Where only a part of this fits it cannot be told; where nothing does it is another's.
Result<Origin> originOf(vault::Vault& vault, const BinderStatement& binder);

// Holds a vault against a binder that it once handed out: the journal must still begin with the
// history that the manifest states, the manifest must be the one that was issued, and each file
// that was handed out must lie in the vault, byte for byte, under the same exhibit and revision.
// What was withdrawn since is a notice. Reads each of those contents; fails where one cannot be
// read for a reason that says nothing of it.
Result<WitnessReport> compareWithBinder(
    vault::Vault& vault, const BinderStatement& binder, const JobContext& job);

// What the manifest beside a binder's PDF states. Fails where none lies there, or it cannot be
// read.
Result<BinderStatement> statementBeside(const QString& pdf);

// Why it is not the edition that was issued; absent: it is. A binder can be whole, as
// `verifyBinder` finds, and still be another one.
std::optional<BinderDiscrepancy> differenceTo(
    const BinderStatement& found, const audits::EditionName& issued, const Sha256& manifestIssued);

} // namespace muniment::binder
