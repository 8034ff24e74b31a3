// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/name_doubt.h"

#include "core/evidence/series_name.h"
#include "core/standing/filing_proposals.h"

#include <algorithm>

namespace muniment::standing {

namespace {

bool isCalled(const EvidenceFacts& item, const QString& seriesName)
{
    const RevisionFacts* current = item.current();
    return current
        && std::any_of(current->files.begin(), current->files.end(),
            [&seriesName](const evidence::EvidenceFile& file) {
                return evidence::seriesName(file.name) == seriesName;
            });
}

// The newest item of that name, where none of that name proves the series.
EvidenceId calledLike(const Facts& facts, ExpectedEvidenceId series, const QString& name)
{
    EvidenceId found;
    for (const EvidenceFacts& item : facts.evidence) {
        if (!isCalled(item, name))
            continue;
        for (const evidence::EvidenceLink& link : item.links) {
            if (link.expectedId == series)
                return {};
            if (!link.expectedId.isNull())
                found = item.item.id;
        }
    }
    return found;
}

} // namespace

NameDoubt nameDoubt(
    const Facts& facts, ExpectedEvidenceId series, const Period& slot, const QString& fileName)
{
    NameDoubt doubt;
    const std::optional<Period> told = periodInName(fileName);
    if (told && !told->overlaps(slot))
        doubt.speaksOf = told;
    const QString name = evidence::seriesName(fileName);
    if (!name.isEmpty())
        doubt.calledLike = calledLike(facts, series, name);
    return doubt;
}

} // namespace muniment::standing
