// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/controls/controls.h"
#include "core/scope/scope.h"

#include <QList>
#include <QString>

#include <optional>

namespace muniment {

using EvidenceId = Id<struct EvidenceTag>;
using RevisionId = Id<struct RevisionTag>;
using EvidenceFileId = Id<struct EvidenceFileTag>;
using EvidenceLinkId = Id<struct EvidenceLinkTag>;

} // namespace muniment

namespace muniment::evidence {

enum class Review { Draft, Submitted, Accepted, Returned, Rejected };

QString reviewText(Review review); // "submitted"
Result<Review> parseReview(const QString& text);

// Who may see a file. Every export obeys it.
enum class Restriction { Public, AuditorsAndRegulators, NamedRecipients, NotToBePassedOn };

QString restrictionText(Restriction restriction); // "named_recipients"
Result<Restriction> parseRestriction(const QString& text);

enum class Classification { Public, Internal, Confidential, Secret };

QString classificationText(Classification classification);
Result<Classification> parseClassification(const QString& text);

// What people say about an item. Three times are kept apart: what it covers, when the system
// produced it, and (on the revision) when it entered the vault.
struct EvidenceDetails
{
    QString title; // empty when added: made from the file's name
    QString shows; // one sentence
    std::optional<Period> covers; // one day: a point in time
    std::optional<ZonedInstant> capturedAt;
    QString source; // the system it came from
    QString query; // or path, filter, script
    QString environment;
    std::optional<qint64> rowsAtSource;
    std::optional<qint64> rowsInFile;
    std::optional<qint64> sampleSize; // asked for
    std::optional<qint64> sampleFound; // held: "19/25"
    PersonId collectorId;
    Classification classification = Classification::Internal;
    QString personalData; // which, and whether masked; empty: none known
    Restriction restriction = Restriction::AuditorsAndRegulators;
    QString restrictionNote; // where it may be seen, asked for from whom
    QString versionLabel; // of a policy or procedure: its own version
    QString approvedBy;
    Date approvedOn;
    Date nextReviewOn;
};

struct Evidence : EvidenceDetails
{
    EvidenceId id;
    qint64 number = 0;
    Review review = Review::Submitted;
    PersonId reviewerId;
    Date reviewedOn;
    QString reviewNote; // why it was returned; empty where the reviewer gave none
};

// A version of an item: files that are handed over together.
struct Revision
{
    RevisionId id;
    EvidenceId evidenceId;
    int revision = 1;
    QString reason; // why it replaces the one before
    Instant receivedAt;
    PersonId addedBy;
    Date withdrawnOn; // invalid: stands
    QString withdrawnReason;

    [[nodiscard]] bool isWithdrawn() const { return withdrawnOn.isValid(); }
};

struct NewEvidenceFile
{
    QString name; // as it was called where it came from; may hold any character
    QString mediaType; // by content
    Sha256 content;
    qint64 size = 0;
    std::optional<Instant> modifiedAt;
};

struct EvidenceFile : NewEvidenceFile
{
    EvidenceFileId id;
    RevisionId revisionId;
    int position = 0;
};

struct NewEvidenceLink
{
    ControlId controlId;
    AssetId assetId; // null: for all assets of the control
    ExpectedEvidenceId expectedId; // the series it fills a slot of; null: none
    QString note; // what it shows for this control
};

struct EvidenceLink : NewEvidenceLink
{
    EvidenceLinkId id;
    EvidenceId evidenceId;
};

QString evidenceCode(qint64 number); // "E-041"
QString revisionCode(qint64 number, int revision); // "E-041 r2"

// The number in "E-041" or "e-41"; a revision behind it is refused.
std::optional<qint64> parseEvidenceCode(const QString& text);

// The revision that stands for the item: the newest that was not withdrawn. Null when none is left.
const Revision* currentRevision(const QList<Revision>& revisionsOfOneItem);

// What no longer has a revision that stands proves nothing any more.
Status refuseWithdrawn(const Evidence& item, const QList<Revision>& itsRevisions);

// What a signature is bound to: the digests of the files of one revision, in their order.
Sha256 revisionDigest(const QList<EvidenceFile>& filesOfOneRevision);

// The days that an item speaks of: what it covers; for a policy or procedure without that, from its
// approval on. Absent when nobody said.
std::optional<Period> spanOf(const EvidenceDetails& details);

// The day on which proof was made: captured by the system that it came from, else received here. It
// is a day of the vault's own zone, as those that it covers are, whatever zone that system tells.
Date madeOn(const EvidenceDetails& details, Date receivedOn, const QString& zone);

// Of the days that proof covers those up to the day on which it was made: what was not yet come
// then nobody can have seen. Absent where all lay ahead.
std::optional<Period> provedPart(const Period& covers, Date madeOn);

// Whether it covers days that it does not prove.
bool coversDaysAhead(const EvidenceDetails& details, Date receivedOn, const QString& zone);

// Whether the source counted other rows than the file holds, by what was said of it.
bool rowsDiffer(const EvidenceDetails& details);

// Refuses days that have not begun: their proof cannot be held. Days that are under way may be kept
// as they are told, as the validity of a certificate is.
Status refuseDaysAhead(const std::optional<Period>& covers, Date today);

// Whether its days count for a period at all.
bool bearsOn(const EvidenceDetails& details, const Period& period);

// A name on one line, for people: control characters and marks that turn the direction of text
// are spelled out, so that a name cannot pose as another.
QString printableName(const QString& name);

} // namespace muniment::evidence
