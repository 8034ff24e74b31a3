// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/bridging.h"

#include "core/assurance/import_document.h"
#include "core/assurance/validity.h"

namespace muniment::assurance {

const AssuranceDocument* reportBefore(
    const AssuranceDocument& letter, const QList<AssuranceDocument>& documents)
{
    if (!letter.bridges.isNull())
        for (const AssuranceDocument& each : documents)
            if (each.id == letter.bridges)
                return &each;
    return bridgedBy(letter.fields, letter.providerId, documents);
}

std::optional<Bridge> bridgeWrittenBy(Date day, const DocumentFields& letter)
{
    if (letter.issued.isValid() && letter.issued > day)
        return std::nullopt;
    return bridgeOf(letter);
}

} // namespace muniment::assurance
