// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/helper_client.h"
#include "core/sample/sample_files.h"

#include <QString>

namespace muniment::sample {

// What `sample create FOLDER` leaves behind.
struct SampleVault
{
    QString path; // FOLDER/clearwater.muniment
    SampleFiles files; // in FOLDER/files
};

// Writes the sample's files and the vault that keeps them: the people, scopes, assets and controls
// of Clearwater Claims plc, a year of evidence taken in day by day, reviews, signatures and what
// the provider's documents say. The vault's clock runs through 2026 to the sample's as-of day, so
// that journal and receipts read as if the year had been kept in it. Refused where the vault
// exists.
Result<SampleVault> makeSampleVault(
    const QString& folder, const documents::HelperClient& helper, const JobContext& context);

} // namespace muniment::sample
