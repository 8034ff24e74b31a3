// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "core/attestation/attestation.h"
#include "core/audits/audit.h"
#include "core/audits/request.h"
#include "core/controls/controls.h"
#include "core/evidence/evidence.h"
#include "core/scope/scope.h"
#include "ui/shell/place_kind.h"

#include <QString>

#include <optional>
#include <variant>

namespace muniment::ui {

// A file that holds a finished binder.
struct BinderFile
{
    QString path;

    friend bool operator==(const BinderFile&, const BinderFile&) = default;
};

// An entry of the journal, by its number.
struct JournalLink
{
    qint64 sequence = 0;

    friend bool operator==(const JournalLink&, const JournalLink&) = default;
};

// A place with no record in it, as numbers lead there. `what` is the place's own word for the rows
// that it is to show ("overdue"), told in its README; empty: as it was left.
struct PlaceLink
{
    PlaceKind place = PlaceKind::Overview;
    QString what;

    friend bool operator==(const PlaceLink&, const PlaceLink&) = default;
};

// Leads to a record, wherever it is shown.
using RecordLink = std::variant<ControlId, EvidenceId, AssetId, ScopeId, ProviderId, PersonId,
    FrameworkId, RequirementId, AttestationId, AssuranceDocumentId, DutyId, AuditId, RequestId,
    BinderEditionId, BinderFile, JournalLink, PlaceLink>;

// The text form in which a link is remembered: "control:9f1c...".
QString linkText(const RecordLink& link);
std::optional<RecordLink> parseLink(const QString& text);

} // namespace muniment::ui
