// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/warnings.h"
#include "core/standing/facts.h"

namespace muniment::standing {

// What we use a provider's documents for: the period of the scopes that run at it, the services and
// regions of the assets in service there, and whom the contract is with. Asks nothing where no
// scope runs at it.
assurance::OurUse ourUseOf(const Facts& facts, ProviderId provider, Date asOf);

// All that is to be said about a document that the vault holds.
QList<assurance::Warning> documentWarnings(const Facts& facts, AssuranceDocumentId id, Date asOf);

// The same before it is imported, as far as its fields are known. A null provider: not known yet.
QList<assurance::Warning> warningsBeforeImport(
    const Facts& facts, const assurance::DocumentFields& fields, ProviderId provider, Date asOf);

// The regions that assets of ours at its provider run in, by whether the document names them.
struct RegionsNamed
{
    QStringList named;
    QStringList notFound; // by none of their usual spellings
};

RegionsNamed regionsNamed(const Facts& facts, AssuranceDocumentId id, Date asOf);

} // namespace muniment::standing
