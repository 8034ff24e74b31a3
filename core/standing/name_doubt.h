// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace muniment::standing {

// What a file's name says against the slot that it is brought to.
struct NameDoubt
{
    std::optional<Period> speaksOf; // days of which none is in the slot
    EvidenceId calledLike; // proof of other series only, called the same; null: none

    [[nodiscard]] bool isEmpty() const { return !speaksOf && calledLike.isNull(); }
};

// The names under which proof is held. Making it goes through the files of all items and is for a
// job; asking it looks a name up.
class HeldNames
{
public:
    HeldNames() = default; // holds none
    explicit HeldNames(const Facts& facts);

    [[nodiscard]] NameDoubt doubtOf(
        const QString& fileName, ExpectedEvidenceId series, const Period& slot) const;

private:
    struct Held
    {
        QSet<ExpectedEvidenceId> series;
        EvidenceId newest; // that proves one of them
    };
    QHash<QString, Held> m_held; // by the name of a series
};

} // namespace muniment::standing
