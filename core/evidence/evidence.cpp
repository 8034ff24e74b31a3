// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence.h"

#include "core/base/canonical_json.h"
#include "core/base/text_forms.h"
#include "core/evidence/evidence_messages.h"
#include "core/scope/lookup.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::evidence {

namespace {

constexpr TextForm<Review> reviewForms[] = {
    {Review::Draft, "draft"},
    {Review::Submitted, "submitted"},
    {Review::Accepted, "accepted"},
    {Review::Returned, "returned"},
    {Review::Rejected, "rejected"},
};

constexpr TextForm<Restriction> restrictionForms[] = {
    {Restriction::Public, "public"},
    {Restriction::AuditorsAndRegulators, "auditors_and_regulators"},
    {Restriction::NamedRecipients, "named_recipients"},
    {Restriction::NotToBePassedOn, "not_to_be_passed_on"},
};

constexpr TextForm<Classification> classificationForms[] = {
    {Classification::Public, "public"},
    {Classification::Internal, "internal"},
    {Classification::Confidential, "confidential"},
    {Classification::Secret, "secret"},
};

bool isDeceptive(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // turns the direction of text, or takes no room
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString reviewText(Review review)
{
    return textOf(review, reviewForms);
}

Result<Review> parseReview(const QString& text)
{
    return parseForm(text, reviewForms);
}

QString restrictionText(Restriction restriction)
{
    return textOf(restriction, restrictionForms);
}

Result<Restriction> parseRestriction(const QString& text)
{
    return parseForm(text, restrictionForms);
}

QString classificationText(Classification classification)
{
    return textOf(classification, classificationForms);
}

Result<Classification> parseClassification(const QString& text)
{
    return parseForm(text, classificationForms);
}

QString evidenceCode(qint64 number)
{
    return u"E-"_s + QString::number(number).rightJustified(3, u'0');
}

QString revisionCode(qint64 number, int revision)
{
    return evidenceCode(number) + u" r"_s + QString::number(revision);
}

std::optional<qint64> parseEvidenceCode(const QString& text)
{
    return scope::numberOfCode(u'E', text);
}

const Revision* currentRevision(const QList<Revision>& revisionsOfOneItem)
{
    const Revision* current = nullptr;
    for (const Revision& each : revisionsOfOneItem)
        if (!each.isWithdrawn() && (!current || each.revision > current->revision))
            current = &each;
    return current;
}

Status refuseWithdrawn(const Evidence& item, const QList<Revision>& itsRevisions)
{
    if (itsRevisions.isEmpty() || currentRevision(itsRevisions))
        return {};
    const Revision& last = itsRevisions.last();
    return fail(Problem::Conflict, cause::withdrawnAlready,
        {revisionCode(item.number, last.revision), dateText(last.withdrawnOn)});
}

Sha256 revisionDigest(const QList<EvidenceFile>& filesOfOneRevision)
{
    QJsonArray digests;
    for (const EvidenceFile& file : filesOfOneRevision)
        digests.append(file.content.toHex());
    return sha256Of(canonicalJson({{u"files"_s, digests}}));
}

std::optional<Period> spanOf(const EvidenceDetails& details)
{
    if (details.covers)
        return details.covers;
    if (details.approvedOn.isValid())
        return Period{details.approvedOn,
            details.nextReviewOn.isValid() ? std::max(details.nextReviewOn, details.approvedOn)
                                           : Date(9999, 12, 31)};
    return std::nullopt;
}

Date madeOn(const EvidenceDetails& details, Date receivedOn, const QString& zone)
{
    return details.capturedAt ? dayIn(details.capturedAt->instant, zone) : receivedOn;
}

std::optional<Period> provedPart(const Period& covers, Date madeOn)
{
    if (madeOn < covers.from)
        return std::nullopt;
    return Period{covers.from, std::min(covers.until, madeOn)};
}

bool coversDaysAhead(const EvidenceDetails& details, Date receivedOn, const QString& zone)
{
    return details.covers && details.covers->until > madeOn(details, receivedOn, zone);
}

bool rowsDiffer(const EvidenceDetails& details)
{
    return details.rowsAtSource && details.rowsInFile
        && *details.rowsAtSource != *details.rowsInFile;
}

Status refuseDaysAhead(const std::optional<Period>& covers, Date today)
{
    if (covers && covers->from > today)
        return fail(
            Problem::Invalid, cause::coversAhead, {dateText(covers->from), dateText(today)});
    return {};
}

bool bearsOn(const EvidenceDetails& details, const Period& period)
{
    const std::optional<Period> span = spanOf(details);
    return span && span->overlaps(period);
}

QString printableName(const QString& name)
{
    QString printable;
    for (const char32_t character : name.toUcs4()) {
        if (isDeceptive(character))
            printable += u"<U+"_s
                + QString::number(uint(character), 16).toUpper().rightJustified(4, u'0') + u'>';
        else
            printable += QString::fromUcs4(&character, 1);
    }
    return printable;
}

} // namespace muniment::evidence
