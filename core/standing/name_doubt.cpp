// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/name_doubt.h"

#include "core/evidence/series_name.h"
#include "core/standing/filing_proposals.h"

namespace muniment::standing {

HeldNames::HeldNames(const Facts& facts)
{
    for (const EvidenceFacts& item : facts.evidence) {
        const RevisionFacts* current = item.current();
        if (!current)
            continue;
        for (const evidence::EvidenceFile& file : current->files) {
            const QString name = evidence::seriesName(file.name);
            for (const evidence::EvidenceLink& link : item.links)
                if (!name.isEmpty() && !link.expectedId.isNull()) {
                    Held& held = m_held[name];
                    held.series.insert(link.expectedId);
                    held.newest = item.item.id; // they are in order
                }
        }
    }
}

NameDoubt HeldNames::doubtOf(
    const QString& fileName, ExpectedEvidenceId series, const Period& slot) const
{
    NameDoubt doubt;
    const std::optional<Period> told = periodInName(fileName);
    if (told && !told->overlaps(slot))
        doubt.speaksOf = told;
    const auto held = m_held.constFind(evidence::seriesName(fileName));
    // Where proof of the series itself is called so, the name says nothing against it.
    if (held != m_held.constEnd() && !held->series.contains(series))
        doubt.calledLike = held->newest;
    return doubt;
}

} // namespace muniment::standing
