// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidence_options.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/file_review.h"
#include "core/controls/control_register.h"
#include "core/controls/framework_register.h"
#include "core/controls/implementation_register.h"
#include "core/documents/helper_client.h"
#include "core/evidence/evidence_file_register.h"
#include "core/evidence/evidence_link_register.h"
#include "core/evidence/evidence_messages.h"
#include "core/evidence/evidence_register.h"
#include "core/evidence/opening.h"
#include "core/evidence/restriction_note.h"
#include "core/scope/asset_register.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

void take(const std::optional<QString>& said, QString& place)
{
    if (said)
        place = *said;
}

Status takeDay(const std::optional<QString>& said, Date& place)
{
    if (!said)
        return {};
    const Result<Date> day = parseDate(*said);
    if (!day)
        return failWith(day);
    place = *day;
    return {};
}

QJsonValue numberJson(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue personJson(vault::Access& access, PersonId id)
{
    if (id.isNull())
        return {};
    const Result<scope::Person> person = scope::ScopeRegister(access).person(id);
    return person ? QJsonValue(person->name) : QJsonValue();
}

QJsonObject detailsJson(vault::Access& access, const evidence::Evidence& item)
{
    const evidence::RestrictionNote note = evidence::readRestrictionNote(item.restrictionNote);
    return {{u"id"_s, idText(item.id)}, {u"code"_s, evidence::evidenceCode(item.number)},
        {u"title"_s, item.title}, {u"shows"_s, item.shows},
        {u"covers"_s, item.covers ? QJsonValue(periodText(*item.covers)) : QJsonValue()},
        {u"captured"_s, item.capturedAt ? QJsonValue(item.capturedAt->toText()) : QJsonValue()},
        {u"source"_s, item.source}, {u"query"_s, item.query}, {u"environment"_s, item.environment},
        {u"rows_at_source"_s, numberJson(item.rowsAtSource)},
        {u"rows_in_file"_s, numberJson(item.rowsInFile)},
        {u"sample_size"_s, numberJson(item.sampleSize)},
        {u"sample_found"_s, numberJson(item.sampleFound)},
        {u"collector"_s, personJson(access, item.collectorId)},
        {u"classification"_s, evidence::classificationText(item.classification)},
        {u"personal_data"_s, item.personalData},
        {u"restriction"_s, evidence::restrictionText(item.restriction)},
        {u"restriction_note"_s, item.restrictionNote},
        {u"restriction_names"_s, QJsonArray::fromStringList(note.names)},
        {u"restriction_place"_s, note.place}, {u"version"_s, item.versionLabel},
        {u"approved_by"_s, item.approvedBy}, {u"approved_on"_s, dateText(item.approvedOn)},
        {u"next_review_on"_s, dateText(item.nextReviewOn)},
        {u"review"_s, evidence::reviewText(item.review)},
        {u"reviewer"_s, personJson(access, item.reviewerId)},
        {u"reviewed_on"_s, dateText(item.reviewedOn)}, {u"review_note"_s, item.reviewNote}};
}

Result<QJsonArray> revisionsJson(vault::Access& access, const evidence::Evidence& item)
{
    const evidence::EvidenceRegister present(access);
    const Result<QList<evidence::Revision>> revisions = present.revisionsOf(item.id);
    if (!revisions)
        return failWith(revisions);
    const evidence::EvidenceFileRegister kept(access);
    QJsonArray all;
    for (const evidence::Revision& each : *revisions) {
        const Result<QList<evidence::EvidenceFile>> files = kept.filesOf(each.id);
        if (!files)
            return failWith(files);
        QJsonArray held;
        for (const evidence::EvidenceFile& file : *files)
            held.append(QJsonObject{{u"name"_s, file.name}, {u"media_type"_s, file.mediaType},
                {u"size"_s, file.size}, {u"sha256"_s, file.content.toHex()}});
        all.append(QJsonObject{{u"id"_s, idText(each.id)},
            {u"code"_s, evidence::revisionCode(item.number, each.revision)},
            {u"reason"_s, each.reason}, {u"received_at"_s, each.receivedAt.toText()},
            {u"added_by"_s, personJson(access, each.addedBy)},
            {u"withdrawn_on"_s, dateText(each.withdrawnOn)},
            {u"withdrawn_reason"_s, each.withdrawnReason}, {u"files"_s, held}});
    }
    return all;
}

// What people should know about an item, as sentences.
Result<QJsonArray> warningsJson(vault::Access& access, const evidence::Evidence& item)
{
    const Result<QList<evidence::Revision>> revisions
        = evidence::EvidenceRegister(access).revisionsOf(item.id);
    if (!revisions)
        return failWith(revisions);
    const evidence::Revision* current = evidence::currentRevision(*revisions);
    if (!current)
        return QJsonArray();
    const auto organisation = scope::ScopeRegister(access).organisation();
    if (!organisation)
        return failWith(organisation);
    const QString& zone = organisation->timeZone;
    const Date received = dayIn(current->receivedAt, zone);
    QJsonArray warnings;
    if (evidence::coversDaysAhead(item, received, zone))
        warnings.append(evidence::daysAheadWords(
            evidence::evidenceCode(item.number), dateText(evidence::madeOn(item, received, zone))));
    if (const QString differ = evidence::rowsDifferWords(item); !differ.isEmpty())
        warnings.append(differ);
    return warnings;
}

Result<assurance::WithDocument> reviewWithDocument(
    vault::Access& access, evidence::Evidence& item, const assurance::AssuranceFacts& documents)
{
    const Result<QList<evidence::Revision>> revisions
        = evidence::EvidenceRegister(access).revisionsOf(item.id);
    if (!revisions)
        return failWith(revisions);
    return assurance::reviewWithDocument(item, evidence::currentRevision(*revisions), documents);
}

// The document of a provider that an item is the file of, what its review says of the item, and
// what leans on it.
Result<QJsonObject> documentOfFileJson(vault::Access& access, const assurance::WithDocument& with,
    const assurance::AssuranceFacts& documents)
{
    const assurance::AssuranceDocument& document = *with.document;
    const controls::FrameworkRegister frameworks(access);
    QList<controls::Requirement> requirements;
    for (const assurance::Reliance& each : documents.reliances) {
        if (each.documentId != document.id)
            continue;
        const auto requirement = frameworks.requirement(each.requirementId);
        if (!requirement)
            return failWith(requirement);
        requirements.append(*requirement);
    }
    std::sort(requirements.begin(), requirements.end(),
        [](const controls::Requirement& one, const controls::Requirement& other) {
            return one.position < other.position;
        });
    QJsonArray leaning; // in several scopes a requirement may lean on it several times
    for (const controls::Requirement& each : requirements)
        if (!leaning.contains(each.identifier))
            leaning.append(each.identifier);
    return QJsonObject{{u"code"_s, assurance::documentCode(document.number)},
        {u"title"_s, document.fields.title},
        {u"conclusion"_s,
            with.conclusion ? assurance::reviewConclusionText(*with.conclusion) : QString()},
        {u"leaned_on_for"_s, leaning}};
}

Result<QJsonArray> linksJson(vault::Access& access, EvidenceId id)
{
    const auto links = evidence::EvidenceLinkRegister(access).linksOf(id);
    if (!links)
        return failWith(links);
    QJsonArray all;
    for (const evidence::EvidenceLink& each : *links) {
        const auto control = controls::ControlRegister(access).control(each.controlId);
        if (!control)
            return failWith(control);
        QJsonObject link{{u"id"_s, idText(each.id)},
            {u"control"_s, controls::controlCode(control->number)}, {u"note"_s, each.note}};
        if (!each.assetId.isNull()) {
            const auto asset = scope::AssetRegister(access).asset(each.assetId);
            if (!asset)
                return failWith(asset);
            link.insert(u"asset"_s, scope::assetCode(asset->number));
        }
        if (!each.expectedId.isNull()) {
            const auto row
                = controls::ImplementationRegister(access).expectedEvidence(each.expectedId);
            if (!row)
                return failWith(row);
            link.insert(u"row"_s, row->title);
        }
        all.append(link);
    }
    return all;
}

} // namespace

void EvidenceOptions::declare(Options& options)
{
    options.text(u"--title"_s, m_title, u"title (default: the file's name)"_s);
    options.text(u"--shows"_s, m_shows, u"what it shows, in one sentence"_s);
    options.text(u"--covers"_s, m_covers, u"days that it speaks of: FROM..TO or one day"_s);
    options.text(u"--captured"_s, m_captured, u"when the system made it, with zone"_s);
    options.text(u"--source"_s, m_source, u"system that it came from"_s);
    options.text(u"--query"_s, m_query, u"query, path or filter that made it"_s);
    options.text(u"--environment"_s, m_environment, u"environment (production, ...)"_s);
    constexpr Bounds rows{0, qint64(1) << 53}; // exact in JSON too
    options.number(u"--rows-at-source"_s, m_rowsAtSource, u"rows that the source counted"_s, rows);
    options.number(u"--rows-in-file"_s, m_rowsInFile, u"rows in the file"_s, rows);
    options.number(u"--sample-size"_s, m_sampleSize, u"items that the sample asks for"_s, {1});
    options.number(u"--sample-found"_s, m_sampleFound, u"items of the sample that are held"_s);
    options.text(u"--collector"_s, m_collector, u"person who collected it"_s);
    options.choice(u"--classification"_s, m_classification,
        {u"public"_s, u"internal"_s, u"confidential"_s, u"secret"_s},
        u"classification (default: internal)"_s);
    options.text(u"--personal-data"_s, m_personalData, u"personal data in it, if any"_s);
    options.choice(u"--restriction"_s, m_restriction,
        {u"public"_s, u"auditors_and_regulators"_s, u"named_recipients"_s,
            u"not_to_be_passed_on"_s},
        u"who may see it (default: auditors_and_regulators)"_s);
    options.text(u"--restriction-note"_s, m_restrictionNote,
        u"\"for: NAME; NAME; where: PLACE\": who may have it, and what others are told"_s);
    options.text(u"--version-label"_s, m_versionLabel, u"own version of a policy"_s);
    options.text(u"--approved-by"_s, m_approvedBy, u"who approved a policy"_s);
    options.text(u"--approved-on"_s, m_approvedOn, u"day on which it was approved"_s);
    options.text(u"--next-review"_s, m_nextReviewOn, u"day of its next review"_s);
}

Status EvidenceOptions::applyTimes(evidence::EvidenceDetails& details) const
{
    if (m_covers) {
        const Result<Period> covers = parsePeriod(*m_covers);
        if (!covers)
            return failWith(covers);
        details.covers = *covers;
    }
    if (m_captured) {
        const Result<ZonedInstant> captured = parseZonedInstant(*m_captured);
        if (!captured)
            return failWith(captured);
        details.capturedAt = *captured;
    }
    if (const Status day = takeDay(m_approvedOn, details.approvedOn); !day)
        return day;
    return takeDay(m_nextReviewOn, details.nextReviewOn);
}

Status EvidenceOptions::applyMarks(evidence::EvidenceDetails& details) const
{
    if (!m_classification.isEmpty()) {
        const auto classification = evidence::parseClassification(m_classification);
        if (!classification)
            return failWith(classification);
        details.classification = *classification;
    }
    if (!m_restriction.isEmpty()) {
        const auto restriction = evidence::parseRestriction(m_restriction);
        if (!restriction)
            return failWith(restriction);
        details.restriction = *restriction;
    }
    return {};
}

Status EvidenceOptions::apply(vault::Access& access, evidence::EvidenceDetails& details) const
{
    take(m_title, details.title);
    take(m_shows, details.shows);
    take(m_source, details.source);
    take(m_query, details.query);
    take(m_environment, details.environment);
    take(m_personalData, details.personalData);
    take(m_restrictionNote, details.restrictionNote);
    take(m_versionLabel, details.versionLabel);
    take(m_approvedBy, details.approvedBy);
    details.rowsAtSource = m_rowsAtSource ? m_rowsAtSource : details.rowsAtSource;
    details.rowsInFile = m_rowsInFile ? m_rowsInFile : details.rowsInFile;
    details.sampleSize = m_sampleSize ? m_sampleSize : details.sampleSize;
    details.sampleFound = m_sampleFound ? m_sampleFound : details.sampleFound;
    if (m_collector) {
        const auto collector = scope::ScopeRegister(access).findPerson(*m_collector);
        if (!collector)
            return failWith(collector);
        details.collectorId = collector->id;
    }
    if (const Status times = applyTimes(details); !times)
        return times;
    return applyMarks(details);
}

void LinkOptions::declare(Options& options)
{
    options.text(u"--asset"_s, m_asset, u"only for this asset of the control"_s);
    options.text(u"--row"_s, m_row, u"expected evidence that it fills, by title or number"_s);
    options.text(u"--note"_s, m_note, u"what it shows for the control"_s);
}

Result<evidence::NewEvidenceLink> LinkOptions::linkTo(
    vault::Access& access, const QString& control) const
{
    evidence::NewEvidenceLink link;
    const auto found = controls::ControlRegister(access).find(control);
    if (!found)
        return failWith(found);
    link.controlId = found->id;
    link.note = m_note;
    if (!m_asset.isEmpty()) {
        const auto asset = scope::AssetRegister(access).find(m_asset);
        if (!asset)
            return failWith(asset);
        link.assetId = asset->id;
    }
    const controls::ImplementationRegister expected(access);
    if (!m_row.isEmpty()) {
        const auto row = expected.findExpectedEvidence(link.controlId, m_row);
        if (!row)
            return failWith(row);
        link.expectedId = row->id;
        return link;
    }
    const auto rows = expected.expectedEvidenceOf(link.controlId);
    if (!rows)
        return failWith(rows);
    if (rows->size() == 1)
        link.expectedId = rows->first().id;
    return link;
}

Result<QList<evidence::NewEvidenceLink>> LinkOptions::links(vault::Access& access) const
{
    QList<evidence::NewEvidenceLink> links;
    for (const QString& each : controls) {
        const Result<evidence::NewEvidenceLink> link = linkTo(access, each);
        if (!link)
            return failWith(link);
        links.append(*link);
    }
    return links;
}

namespace {

class StateWords
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::EvidenceList)

public:
    static QString notLookedInto(const QString& why)
    {
        return tr("Whether its files open was not seen. %1").arg(why);
    }
    static QString withdrawn() { return tr("withdrawn"); }
};

} // namespace

QString stateWords(const QJsonObject& item)
{
    if (item.value(u"withdrawn"_s).toBool())
        return StateWords::withdrawn();
    const QJsonObject document = item.value(u"document"_s).toObject();
    const auto conclusion
        = assurance::parseReviewConclusion(document.value(u"conclusion"_s).toString());
    const bool isSubmitted
        = item.value(u"review"_s).toString() == evidence::reviewText(evidence::Review::Submitted);
    if (!document.isEmpty() && (conclusion || isSubmitted)) {
        return assurance::fileReviewWords(document.value(u"code"_s).toString(),
            conclusion ? std::optional(*conclusion) : std::nullopt);
    }
    return evidence::reviewWords(*evidence::parseReview(item.value(u"review"_s).toString()));
}

namespace {

// The newest that was not withdrawn.
RevisionId standingRevision(const QJsonObject& item)
{
    RevisionId standing;
    for (const QJsonValue& each : item.value(u"revisions"_s).toArray()) {
        const QJsonObject revision = each.toObject();
        const auto uuid = base::uuidFromText(revision.value(u"id"_s).toString());
        if (uuid && revision.value(u"withdrawn_on"_s).toString().isEmpty())
            standing = RevisionId{*uuid};
    }
    return standing;
}

} // namespace

QString warningLines(const QJsonObject& item)
{
    QString lines;
    for (const QJsonValue& each : item.value(u"warnings"_s).toArray())
        lines += u"\n  "_s + each.toString();
    return lines;
}

Result<QJsonObject> evidenceJson(vault::Access& access, const evidence::Evidence& held,
    const assurance::AssuranceFacts& documents)
{
    evidence::Evidence item = held;
    const Result<assurance::WithDocument> with = reviewWithDocument(access, item, documents);
    if (!with)
        return failWith(with);
    QJsonObject json = detailsJson(access, item);
    if (with->document) {
        const Result<QJsonObject> file = documentOfFileJson(access, *with, documents);
        if (!file)
            return failWith(file);
        json.insert(u"document"_s, *file);
    }
    const Result<QJsonArray> revisions = revisionsJson(access, item);
    if (!revisions)
        return failWith(revisions);
    const Result<QJsonArray> links = linksJson(access, item.id);
    if (!links)
        return failWith(links);
    const Result<QJsonArray> warnings = warningsJson(access, item);
    if (!warnings)
        return failWith(warnings);
    json.insert(u"warnings"_s, *warnings);
    json.insert(u"revisions"_s, *revisions);
    const bool isWithdrawn = !revisions->isEmpty()
        && std::all_of(revisions->begin(), revisions->end(), [](const QJsonValue& each) {
               return !each.toObject().value(u"withdrawn_on"_s).toString().isEmpty();
           });
    json.insert(u"withdrawn"_s, isWithdrawn);
    json.insert(u"links"_s, *links);
    return json;
}

QString notLookedIntoWords(const Error& error)
{
    return StateWords::notLookedInto(wordsFor(error).sentence);
}

Status tellClosedFiles(Session& session, QList<QJsonObject>& items)
{
    const Result<vault::Vault*> opened = session.vaultForReading();
    if (!opened)
        return failWith(opened);
    QHash<RevisionId, qsizetype> places;
    for (qsizetype i = 0; i < items.size(); ++i)
        if (const RevisionId standing = standingRevision(items.at(i)); !standing.isNull())
            places.insert(standing, i);
    const auto closed = evidence::closedFiles(
        **opened, documents::HelperClient(), places.keys(), session.jobContext());
    if (!closed)
        return failWith(closed);
    for (const evidence::ClosedFile& each : *closed) {
        QJsonObject& item = items[places.value(each.revisionId)];
        QJsonArray warnings = item.value(u"warnings"_s).toArray();
        warnings.append(evidence::closedWords(each.name, each.opening));
        item.insert(u"warnings"_s, warnings);
    }
    return {};
}

} // namespace muniment::cli
