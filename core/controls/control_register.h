// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/controls.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

#include <optional>

namespace muniment::controls {

// What is left empty does not narrow the list.
struct ControlFilter
{
    PersonId ownerId;
    std::optional<ControlKind> kind; // named by it, or of a place where it applies
    FrameworkId frameworkId; // meets a requirement of it
    RequirementId requirementId;
    AssetId assetId; // has an implementation on it
    std::optional<Date> inUseOn; // leaves out what is retired by then
    std::optional<Date> inForceOn; // leaves out what has no text in force yet
};

// Controls, the versions of their text, and the requirements they meet.
class ControlRegister
{
public:
    explicit ControlRegister(vault::Access& access);

    [[nodiscard]] Result<QList<Control>> list(const ControlFilter& filter = {}) const; // by number
    [[nodiscard]] Result<Control> control(ControlId id) const;
    // An id, a code ("C-12"), the id of a catalog entry or a title, without regard to case.
    [[nodiscard]] Result<Control> find(const QString& text) const;

    [[nodiscard]] Result<QList<ControlVersion>> versions(ControlId control) const; // oldest first
    [[nodiscard]] Result<ControlVersion> version(ControlVersionId id) const;
    // The text in force on a day. Before the first version's day: the first version.
    [[nodiscard]] Result<ControlVersion> versionInForce(ControlId control, Date day) const;
    // The same for every control, by number of the control.
    [[nodiscard]] Result<QList<ControlVersion>> versionsInForce(Date day) const;

    [[nodiscard]] Result<QList<ControlRequirement>> requirementLinks() const; // of all controls
    [[nodiscard]] Result<QList<Requirement>> requirementsOf(ControlId control) const;

    static Result<ControlId> add(
        vault::Transaction& transaction, const NewControl& what, const NewControlVersion& text);
    // With an id of the caller's: for what comes out of a catalog.
    static Status addAs(vault::Transaction& transaction, ControlId id, const NewControl& what,
        const NewControlVersion& text);
    static Status update(vault::Transaction& transaction, const Control& what);
    // A new text, in force from a later day than the one before it.
    static Result<ControlVersionId> addVersion(
        vault::Transaction& transaction, ControlId control, const NewControlVersion& what);
    // Corrects a text where it stands. Signatures bound to it turn void.
    static Status correctVersion(vault::Transaction& transaction, const ControlVersion& what);
    static Status link(vault::Transaction& transaction, const ControlRequirement& what);
    static Status unlink(vault::Transaction& transaction, const ControlRequirement& what);
    static Status retire(vault::Transaction& transaction, ControlId id, Date day);

private:
    vault::Access& m_access;
};

} // namespace muniment::controls
