// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/binder/binder_options.h"
#include "core/standing/facts.h"

#include <QList>

namespace muniment::binder {

// What of the vault's records a binder is about, found from its options.
struct Selection
{
    const audits::Audit* audit = nullptr; // null: none
    QList<scope::Scope> scopes;
    QList<const standing::FrameworkFacts*> frameworks;
    Period period;
    // As asked for, else the auditor of the audit where that is whom the class means; may be empty.
    QString recipient;
    QList<scope::Asset> assets; // in service in the period
    QList<const standing::ControlFacts*> controls;
    // Of the audit, in the auditor's order; none where the binder is for a customer.
    QList<const audits::Request*> requests;
    QList<const standing::EvidenceFacts*> exhibits; // by number
    // Held, but not in this binder: of another scope or other days, or linked to nothing at all.
    QList<const standing::EvidenceFacts*> outside;
    QList<const standing::EvidenceFacts*> unlinked;
    // Inside, but sent away in review, or with no revision that stands.
    QList<const standing::EvidenceFacts*> sentAway;

    [[nodiscard]] QList<ScopeId> scopeIds() const;
};

// By name, code or id; null where nothing is asked for.
Result<const audits::Audit*> findAudit(const QString& text, const QList<audits::Audit>& audits);

// The class that the auditor of an audit belongs to, and so the one that a binder for it is for
// where nobody says otherwise.
audits::RecipientClass classOfAuditor(audits::AuditKind kind);

// A document about the scopes' providers, or one that the halves of others lean on here.
bool isOfScopes(const Selection& selection, const standing::Facts& facts,
    const assurance::AssuranceDocument& document);

// Fails where an audit, scope or framework is not found, or where there is nothing to be about.
Result<Selection> selectFor(const BinderOptions& options, const standing::Facts& facts, Date asOf);

} // namespace muniment::binder
