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

using AttestationId = Id<struct AttestationTag>;

} // namespace muniment

namespace muniment::attestation {

enum class Subject {
    Design, // as of a day
    Operating, // over a period
};

QString subjectText(Subject subject);
Result<Subject> parseSubject(const QString& text);

// What the signature means. Several stack; none replaces another.
enum class Meaning { Performed, Reviewed, Tested, Approved };

QString meaningText(Meaning meaning);
Result<Meaning> parseMeaning(const QString& text);

enum class Conclusion { Effective, WithExceptions, NotEffective, NotPerformed, NoOccurrence };

QString conclusionText(Conclusion conclusion); // "with_exceptions"
Result<Conclusion> parseConclusion(const QString& text);

enum class Obtained { AtThisDesk, ReturnedPacket, SignedPaper, Mail };

QString obtainedText(Obtained obtained); // "at_this_desk"
Result<Obtained> parseObtained(const QString& text);

// An evidence revision that a signature relied on, with the digest of its files that day.
struct ReliedOn
{
    RevisionId revisionId;
    Sha256 digest;

    friend bool operator==(const ReliedOn&, const ReliedOn&) = default;
};

// A named person's statement on a control, as it was signed.
struct Attestation
{
    AttestationId id;
    qint64 number = 0;
    ControlId controlId;
    ControlVersionId controlVersionId; // in force on the last day of the period
    Subject subject = Subject::Operating;
    Period period; // design: the one day
    Meaning meaning = Meaning::Performed;
    Conclusion conclusion = Conclusion::Effective;
    QString statement;
    QString exceptions;
    PersonId signerId;
    QString signerName; // and role, line, organisation: as they were that day
    QString signerRole;
    scope::Line signerLine = scope::Line::RunsIt;
    QString signerOrganisation;
    Obtained obtained = Obtained::AtThisDesk;
    PersonId recordedBy; // not null: "recorded by X on behalf of Y"
    ZonedInstant signedAt;
    Date validUntil; // invalid: does not lapse
    Sha256 boundDigest;
    QString overrideReason; // not empty: a rule was set aside
    AttestationId supersedes;
    std::optional<Instant> withdrawnAt;
    PersonId withdrawnBy;
    QString withdrawnReason;
    QList<ReliedOn> reliedOn;
    QList<AssetId> assets; // of the control in the period
};

QString attestationCode(qint64 number); // "AT-012"
std::optional<qint64> parseAttestationCode(const QString& text);

} // namespace muniment::attestation
