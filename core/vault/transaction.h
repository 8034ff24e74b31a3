// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/vault/access.h"

#include <QString>

namespace muniment {

using PersonId = Id<struct PersonTag>;
using ChangeSetId = Id<struct ChangeSetTag>;

} // namespace muniment

namespace muniment::vault {

// Who does what: stands in every journal entry of a change.
struct Act
{
    PersonId actor; // null while the vault has no people
    QString verb; // "evidence.add": noun of the command line, dot, verb
};

// The one way to change a vault. Made by Vault::write, which commits it when the work succeeds and
// rolls it back otherwise. Every changed row is recorded in the journal by itself; a register only
// says which record the changes belong to.
class Transaction
{
public:
    virtual ~Transaction() = default;

    [[nodiscard]] virtual Access& access() = 0;
    [[nodiscard]] virtual const Act& act() const = 0;
    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] virtual IdSource& ids() = 0;
    [[nodiscard]] virtual ChangeSetId changeSet() const = 0;

    // The record (an evidence item with its revisions, files and links) that the rows changed from
    // here on belong to. `entity` is the name of its table.
    template <typename Tag>
    void about(const char* entity, const Id<Tag>& id)
    {
        aboutRecord(entity, id.value);
    }

    // The next number of a kind of record, never given before: 12 for C-12. `kind` is the table.
    virtual qint64 nextNumber(const char* kind) = 0;

protected:
    virtual void aboutRecord(const char* entity, const boost::uuids::uuid& id) = 0;
};

} // namespace muniment::vault
