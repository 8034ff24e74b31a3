// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audits/audit.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

namespace muniment {

using BinderHandOverId = Id<struct BinderHandOverTag>;

} // namespace muniment

namespace muniment::audits {

// To whom an edition went, when and by which means: "data room", "in person on a stick".
struct NewBinderHandOver
{
    BinderEditionId editionId;
    Date on;
    QString recipient;
    QString means;
};

struct BinderHandOver : NewBinderHandOver
{
    BinderHandOverId id;
    PersonId by; // who handed it over; null: nobody was named
};

class BinderHandOverRegister
{
public:
    explicit BinderHandOverRegister(vault::Access& access);

    [[nodiscard]] Result<QList<BinderHandOver>> list() const; // oldest first

    // By the actor. Refused before the edition was made, after its recall, and ahead.
    static Result<BinderHandOverId> add(
        vault::Transaction& transaction, const NewBinderHandOver& what);

private:
    vault::Access& m_access;
};

} // namespace muniment::audits
