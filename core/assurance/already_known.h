// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "core/scope/provider_match.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace muniment::assurance {

// A field of two documents that bear the same number. Empty: not stated.
struct FieldDifference
{
    Field field = Field::Title;
    QString before;
    QString now;

    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};

// An earlier document with the number of the one at hand. Where nothing differs, the bytes still
// do.
struct SameNumber
{
    AssuranceDocumentId documentId;
    QString code; // "D-03"
    QList<FieldDifference> differences;
};

// What the vault knows already of a document that is not imported yet.
struct AlreadyKnown
{
    QStringList named; // as the document names its provider: provider, then legal entity
    QList<scope::ProviderMatch> providers; // that may be meant, the certain one first
    QList<SameNumber> sameNumber; // oldest first

    // The one provider that is meant beyond doubt.
    [[nodiscard]] std::optional<ProviderId> certainProvider() const;
};

// Pure. The fields may hold what was read so far; what is not known yet takes no part.
AlreadyKnown alreadyKnown(const DocumentFields& fields, const QList<scope::Provider>& providers,
    const QList<AssuranceDocument>& documents);

// Dates, subject, issuer, scope, standard and lists in which two documents differ.
QList<FieldDifference> differencesBetween(const DocumentFields& before, const DocumentFields& now);

} // namespace muniment::assurance
