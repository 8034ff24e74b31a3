// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"

namespace muniment::standing {

// What a file's name says against the slot that it is brought to.
struct NameDoubt
{
    std::optional<Period> speaksOf; // days of which none is in the slot
    EvidenceId calledLike; // proof of other series only, called the same; null: none

    [[nodiscard]] bool isEmpty() const { return !speaksOf && calledLike.isNull(); }
};

NameDoubt nameDoubt(
    const Facts& facts, ExpectedEvidenceId series, const Period& slot, const QString& fileName);

} // namespace muniment::standing
