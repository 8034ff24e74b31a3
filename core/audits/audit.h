// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/controls/controls.h"
#include "core/evidence/evidence.h"
#include "core/scope/scope.h"

#include <QList>
#include <QString>

#include <optional>

namespace muniment {

using AuditId = Id<struct AuditTag>;
using BinderEditionId = Id<struct BinderEditionTag>;

} // namespace muniment

namespace muniment::audits {

enum class AuditKind {
    Certification,
    Surveillance,
    Recertification,
    Type1,
    Type2,
    Internal,
    Customer,
    Regulator,
};

QString auditKindText(AuditKind kind); // "type_2"
Result<AuditKind> parseAuditKind(const QString& text);

struct NewAudit
{
    QString name;
    AuditKind kind = AuditKind::Internal;
    ScopeId scopeId; // null: all scopes
    QList<FrameworkId> frameworks; // empty: all
    Period period;
    QString auditor; // the firm
    QString contacts;
    QString purpose;
    QString certificate; // the number of our own that it is about; empty: none
    Date requestsDue;
    Date fieldworkFrom;
    Date fieldworkUntil;
    Date reportDue;
};

struct Audit : NewAudit
{
    AuditId id;
    qint64 number = 0;
};

QString auditCode(qint64 number); // "U-3"

// For whom a binder is made. Restricted documents follow from it.
enum class RecipientClass { OwnAuditor, Regulator, Customer, Inside };

QString recipientClassText(RecipientClass recipient); // "own_auditor"
Result<RecipientClass> parseRecipientClass(const QString& text);

// What became of an exhibit in an edition.
enum class Treatment { Printed, GivenAsFile, Withheld, Unreadable };

QString treatmentText(Treatment treatment); // "given_as_file"
Result<Treatment> parseTreatment(const QString& text);

struct EditionExhibit
{
    RevisionId revisionId;
    Treatment treatment = Treatment::Printed;
    int firstPage = 1; // of its slip sheet in the binder
};

// What a binder is called: given before it is made, since it is printed on every page.
struct EditionName
{
    QString code; // "B-2026-014"
    int edition = 1;
    BinderEditionId replaces; // the edition before; null: the first of its code
};

// A binder as it was handed out.
struct NewBinderEdition
{
    EditionName name;
    AuditId auditId; // null: no audit
    RecipientClass recipientClass = RecipientClass::OwnAuditor;
    QString recipient;
    Instant knownAt;
    Date asOf;
    Instant madeAt;
    PersonId madeBy;
    QString options; // canonical JSON of what was asked for
    QString fileName;
    int pages = 1;
    Sha256 manifest;
    qint64 journalSequence = 0;
    Sha256 journalHead;
    QList<EditionExhibit> exhibits;
};

// A binder that went out is never taken back; that it must no longer be used is said beside it.
struct Recall
{
    Date on;
    PersonId by; // null: nobody was named
    QString reason;

    friend bool operator==(const Recall&, const Recall&) = default;
};

struct BinderEdition : NewBinderEdition
{
    BinderEditionId id;
    std::optional<Recall> recall;

    [[nodiscard]] int count(Treatment treatment) const;
};

enum class EditionState { Issued, Replaced, Recalled };

QString editionStateText(EditionState state); // "recalled"

// How an edition stands among all of them: recalled where somebody said so, else replaced where a
// later one took its place.
EditionState editionState(const BinderEdition& edition, const QList<BinderEdition>& all);

// The page numbers that a revision's pages bear for ever.
struct PageStamps
{
    RevisionId revisionId;
    qint64 first = 1;
    qint64 last = 1;

    [[nodiscard]] qint64 pages() const { return last - first + 1; }
    friend bool operator==(const PageStamps&, const PageStamps&) = default;
};

// "ORG-2026-000412". The year is the one in which the revision was received, in UTC, so that a
// stamp reads the same in every binder even where the organisation moves to another time zone.
QString stampText(const QString& stampCode, const evidence::Revision& revision, qint64 number);

} // namespace muniment::audits
