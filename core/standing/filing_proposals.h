// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/slots.h"

namespace muniment::standing {

// Why a place is proposed for an item in the tray; the strongest reason.
enum class ProposedFor {
    Linked, // it was dropped there
    SeriesName, // its file is called as earlier ones of the series are
    Source, // it comes from the same system
    Words, // its title speaks of the same
};

// Where an item of the tray may belong: a slot of a series.
struct FilingProposal
{
    ControlId controlId;
    ExpectedEvidenceId expectedId;
    Period slot;
    ProposedFor reason = ProposedFor::Words;
    int weight = 0; // the larger the likelier

    friend bool operator==(const FilingProposal&, const FilingProposal&) = default;
};

inline constexpr int mostProposals = 9; // they are chosen by digits

// The likeliest places first. The slot is the one that the item covers or its file's name speaks
// of; else the oldest that still wants proof.
QList<FilingProposal> filingProposals(const Facts& facts, const EvidenceFacts& item,
    ScopeId scopeId, const Period& period, Date asOf);

// The quarter, half-year, month, day or year that a file's name speaks of: "access_2026-Q3.xlsx".
std::optional<Period> periodInName(const QString& fileName);

} // namespace muniment::standing
