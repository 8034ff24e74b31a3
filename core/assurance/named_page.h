// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "core/base/progress.h"
#include "core/documents/helper_client.h"
#include "core/vault/vault.h"

// What a person says of a page of a document is looked up in its file, by the program that meets
// untrusted documents. Pages count from 1, as the file has them. Where the file cannot be read
// (a password, damage, no PDF), the person's word stands.
namespace muniment::assurance {

// Refuses a page beyond the last one.
Status refusePageBeyond(vault::Vault& vault, const documents::HelperClient& helper,
    AssuranceDocumentId document, int page, const JobContext& job);

// Refuses a spelling that the document does not have, or not on the page named; where no page was
// named, names the first that has it. Of a document without text the page must be named.
Status findSpelling(vault::Vault& vault, const documents::HelperClient& helper, SettledName& what,
    const JobContext& job);

} // namespace muniment::assurance
