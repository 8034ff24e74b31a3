// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QSet>
#include <QString>

#include <optional>

namespace muniment::vault {

// One change set of a person that can be taken back, or be done again.
struct Step
{
    enum class Direction { Back, Again };
    Direction direction = Direction::Back;
    ChangeSetId changeSet; // what `undo` is given
    ChangeSetId made; // the change that the person made; another one where an undo is undone
    QString verb; // of the change that the person made
    Instant writtenAt;
    QString entity; // what its verb is about, else what its records are: "evidence"; empty: several
    qint64 records = 0; // how many of these, of all kinds where they are several
    boost::uuids::uuid record{}; // one of these
};

struct Steps
{
    std::optional<Step> undo;
    std::optional<Step> redo;
};

// What a person may take back next, the newest first, and what of that may be done again: what was
// undone since the person's newest change. `passedOver` are changes that cannot be undone, as the
// person was told. Reads headers of the journal until it has found both: belongs into a job.
Result<Steps> stepsOf(Access& access, PersonId actor, const QSet<ChangeSetId>& passedOver = {});

// What taking back one change set would be, whoever made it. Fails where there is no such change.
Result<Step> stepOf(Access& access, ChangeSetId changeSet);

} // namespace muniment::vault
