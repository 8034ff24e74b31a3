// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/responsibility.h"
#include "core/standing/duty_standing.h"
#include "core/standing/provider_half.h"
#include "ui/shell/view.h"
#include "ui/widgets/shapes.h"

namespace muniment::ui {

// A document of a third party, as the list shows it.
struct DocumentRow
{
    AssuranceDocumentId id;
    qint64 number = 0;
    assurance::DocumentFields fields;
    QString provider;
    assurance::StandingOn standing;
    int servicesNamed = 0; // of ours
    int services = 0; // ours
    int regionsNamed = 0;
    int regions = 0;
    int exceptionsOpen = 0; // nobody said whether they touch us
    int dutiesDecided = 0;
    int duties = 0;
    int leaning = 0; // provider's halves that lean on it now
    Date reviewedOn;
    Date checkedOn;
    bool isReplaced = false;

    [[nodiscard]] QByteArray key() const { return idBytes(id); }
    // Somebody has to read it, or to look after it.
    [[nodiscard]] bool needsWork() const;
};

// What a document asks of us.
struct DutyRow
{
    assurance::Duty duty;
    standing::DutyStanding standing = standing::DutyStanding::Undecided;
    QString document; // "D-03"
    QString documentTitle;
    QString control; // "C-12", that meets it
    QString decidedBy;

    [[nodiscard]] QByteArray key() const { return idBytes(duty.id); }
    [[nodiscard]] bool needsWork() const;
};

// A provider's half of a requirement, and a document that it leans on.
struct HalfRow
{
    RequirementId requirementId;
    RelianceId relianceId; // null: it leans on nothing
    ScopeId scopeId = {}; // of several, the one in which it leans on nothing
    AssuranceDocumentId documentId;
    QString framework;
    QString identifier;
    QString title;
    controls::Who who = controls::Who::Provider;
    QString providerHalf;
    QString document;
    QString documentTitle;
    std::optional<int> page;
    QString scope;
    assurance::StandingOn standing;
    standing::Support support = standing::Support::Supports;
    QStringList unsupported; // assets of the scope for which no document supports the half

    [[nodiscard]] QByteArray key() const;
    [[nodiscard]] bool leansOnNothing() const { return relianceId.isNull(); }
    [[nodiscard]] bool needsWork() const
    {
        return leansOnNothing() || support != standing::Support::Supports || !unsupported.isEmpty();
    }
};

// Of the providers that the scope runs at, and of those that none does; by number.
QList<DocumentRow> documentRows(const View& view);
// Of the documents that were not replaced, by number.
QList<DutyRow> dutyRows(const View& view);
// Of every requirement of which a provider carries out a part, in the order of its framework.
QList<HalfRow> halfRows(const View& view);

StateMark markOf(const assurance::StandingOn& standing);
StateMark markOf(standing::DutyStanding standing);
StateMark supportMark(const HalfRow& row);

// "1 Oct 2025 to 30 Sep 2026", "in force to 4 May 2028", "as of 3 May 2026".
QString timeOfDocument(const assurance::DocumentFields& fields);

// The services and regions that we use and that a document does not name by our spelling.
QList<assurance::SettledName> namesNotFound(const View& view, const DocumentRow& row);

} // namespace muniment::ui
