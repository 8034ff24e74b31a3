// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/implementation_register.h"
#include "core/evidence/add_evidence.h"
#include "core/sample/desk.h"
#include "core/sample/sample_messages.h"
#include "core/scope/asset_register.h"

#include <algorithm>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

Result<evidence::EvidenceDetails> detailsOf(const Desk& desk, const SampleFile& file)
{
    const auto classification = evidence::parseClassification(file.classification);
    if (!classification)
        return failWith(classification);
    const auto restriction = evidence::parseRestriction(file.restriction);
    if (!restriction)
        return failWith(restriction);
    evidence::EvidenceDetails details;
    details.title = file.title;
    details.shows = file.shows;
    details.covers = file.covers;
    details.capturedAt = file.captured;
    details.source = file.source;
    details.query = file.query;
    details.environment = file.environment;
    details.rowsAtSource = file.rowsAtSource;
    details.rowsInFile = file.rowsInFile;
    details.sampleSize = file.sampleSize;
    details.sampleFound = file.sampleFound;
    details.collectorId = desk.people.value(file.collector);
    details.classification = *classification;
    details.personalData = file.personalData;
    details.restriction = *restriction;
    details.restrictionNote = file.restrictionNote;
    details.versionLabel = file.versionLabel;
    details.approvedBy = file.approvedBy;
    details.approvedOn = file.approvedOn;
    details.nextReviewOn = file.nextReviewOn;
    return details;
}

// Of the assets that a file names, those to which a control applies: the file is proof there, and
// nowhere else.
Result<QList<AssetId>> assetsNamed(
    vault::Access& access, ControlId control, const QStringList& names)
{
    const auto implementations
        = controls::ImplementationRegister(access).implementationsOf(control);
    if (!implementations)
        return failWith(implementations);
    QList<AssetId> assets;
    for (const QString& name : names) {
        const auto asset = scope::AssetRegister(access).find(name);
        if (!asset)
            return failWith(asset);
        if (std::any_of(implementations->begin(), implementations->end(),
                [&asset](const controls::Implementation& each) {
                    return each.assetId == asset->id && each.applies == controls::Applies::Applies;
                }))
            assets.append(asset->id);
    }
    return assets;
}

// What a file proves of controls that Clearwater did not take over is left out.
Result<QList<evidence::NewEvidenceLink>> linksOf(Desk& desk, const SampleFile& file)
{
    QList<evidence::NewEvidenceLink> links;
    for (const SampleProof& proof : file.proves) {
        if (!desk.controls.contains(proof.control))
            continue;
        evidence::NewEvidenceLink link;
        link.controlId = desk.controls.value(proof.control);
        link.note = proof.shows;
        if (!proof.expected.isEmpty()) {
            const auto row = desk.vault.read([&](vault::Access& access) {
                return controls::ImplementationRegister(access).findExpectedEvidence(
                    link.controlId, proof.expected);
            });
            if (!row)
                return failWith(row);
            link.expectedId = row->id;
        }
        if (proof.assets.isEmpty()) {
            links.append(link);
            continue;
        }
        const auto assets = desk.vault.read([&](vault::Access& access) {
            return assetsNamed(access, link.controlId, proof.assets);
        });
        if (!assets)
            return failWith(assets);
        for (const AssetId asset : *assets) {
            link.assetId = asset;
            links.append(link);
        }
    }
    return links;
}

Status takeIn(Desk& desk, const vault::Act& act, const SampleFile& file)
{
    const auto details = detailsOf(desk, file);
    if (!details)
        return failWith(details);
    const auto links = linksOf(desk, file);
    if (!links)
        return failWith(links);
    evidence::AddRequest request;
    request.paths = {desk.files.pathOf(file)};
    request.details = *details;
    request.links = *links;
    request.revisionOf = desk.evidence.value(file.revisionOf);
    request.reason = file.replacedWhy;
    const auto added = evidence::addEvidence(desk.vault, request, act, {desk.job.stop, {}});
    if (!added)
        return failWith(added);
    const evidence::AddedRow& row = added->rows.constFirst();
    if (row.error)
        return tl::unexpected<Error>(*row.error);
    desk.evidence.insert(file.key, row.evidenceId);
    desk.revisions.insert(file.key, row.revisionId);
    if (file.revisionOf.isEmpty())
        return {};
    return desk.vault.write(act, [&](vault::Transaction& transaction) {
        return evidence::EvidenceRegister::update(transaction, row.evidenceId, *details);
    });
}

// Two files wait: one that is empty was sent back, one that is cut off nobody could look at yet.
evidence::Review verdictOn(const SampleFile& file)
{
    if (file.key == u"alerts-empty"_s)
        return evidence::Review::Returned;
    return file.key == u"continuity-exercise-damaged"_s ? evidence::Review::Submitted
                                                        : evidence::Review::Accepted;
}

QString noteOn(const SampleFile& file)
{
    if (file.key == u"alerts-empty"_s)
        return u"The file holds no bytes; export the alerts of the month again."_s;
    if (file.key == u"penetration-test-protected"_s)
        return u"Opened and read with the password, which the Head of Platform keeps apart."_s;
    return {};
}

QString reviewerOf(const SampleFile& file)
{
    return file.collector == u"siobhan-keane"_s ? u"aoife-brennan"_s : u"siobhan-keane"_s;
}

// In the morning of its day, and never before the system made it.
ZonedInstant receivedAt(const SampleFile& file, int minute)
{
    constexpr qint64 later = 10 * 60 * 1000; // milliseconds
    const ZonedInstant morning
        = at(u"%1T08:%2:00+00:00"_s.arg(dateText(file.received)).arg(minute, 2, 10, QChar(u'0')));
    if (!file.captured || file.captured->instant < morning.instant)
        return morning;
    return inZone(Instant{file.captured->instant.milliseconds + later}, u"UTC"_s);
}

Deed receipt(const SampleFile& file, int minute)
{
    return {receivedAt(file, minute), file.collector,
        file.revisionOf.isEmpty() ? u"evidence.add"_s : u"evidence.revise"_s,
        [file](Desk& desk, const vault::Act& act) { return takeIn(desk, act, file); }};
}

Deed review(const SampleFile& file)
{
    const Date day = file.received.addDays(1);
    return written(dateText(day) + u"T10:00:00+00:00"_s, reviewerOf(file), u"evidence.review"_s,
        [file, day](Desk& desk, vault::Transaction& transaction) {
            const evidence::Review verdict = verdictOn(file);
            const QString note = noteOn(file);
            return evidence::EvidenceRegister::setReview(transaction, desk.evidence.value(file.key),
                verdict, desk.people.value(reviewerOf(file)), day, note);
        });
}

} // namespace

QList<Deed> evidenceDeeds(const SampleFiles& files)
{
    QList<Deed> deeds;
    int minute = 0;
    for (const SampleFile& file : files.files) {
        if (file.use == SampleUse::Import)
            continue;
        minute = (minute + 1) % 60;
        deeds.append(receipt(file, minute));
        if (verdictOn(file) != evidence::Review::Submitted)
            deeds.append(review(file));
    }
    return deeds;
}

} // namespace muniment::sample
