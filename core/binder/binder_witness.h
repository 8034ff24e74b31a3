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

// Whether the binder was made of this vault. One whose manifest does not name its vault yet is
// taken for this one's where it names the same organisation, or an edition that was issued here.
Result<bool> isOfVault(vault::Vault& vault, const Manifest& manifest);

// Holds a vault against a binder that it once handed out: the journal must still begin with the
// history that the manifest states, the manifest must be the one that was issued, and each file
// that was handed out must lie in the vault, byte for byte, under the same exhibit and revision.
// What was withdrawn since is a notice. Reads each of those contents; fails where one cannot be
// read for a reason that says nothing of it.
Result<WitnessReport> compareWithBinder(
    vault::Vault& vault, const BinderStatement& binder, const JobContext& job);

// Which binder a PDF is, by the manifest beside it.
struct BinderIdentity
{
    QString code; // "B-2026-014"
    int edition = 1;
    Sha256 manifest;
};

// Reads the manifest; fails where none lies beside the PDF, or it cannot be read.
Result<BinderIdentity> identityOf(const QString& pdf);

// Why it is not the edition that was issued; absent: it is. A binder can be whole, as
// `verifyBinder` finds, and still be another one.
std::optional<BinderDiscrepancy> differenceTo(
    const BinderIdentity& found, const audits::EditionName& issued, const Sha256& manifestIssued);

} // namespace muniment::binder
