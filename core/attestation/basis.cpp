// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/basis.h"

#include "core/base/canonical_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::attestation {

namespace {

template <typename IdType>
QJsonArray sortedTexts(const QList<IdType>& ids)
{
    QStringList texts;
    for (const IdType& each : ids)
        texts.append(idText(each));
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

QJsonArray textsJson(const QList<controls::ControlVersion>& versions)
{
    QJsonArray texts;
    for (const controls::ControlVersion& each : versions)
        texts.append(QJsonObject{
            {u"version"_s, idText(each.id)},
            {u"in_force_from"_s, dateText(each.inForceFrom)},
            {u"statement"_s, each.statement},
            {u"purpose"_s, each.purpose},
            {u"procedure"_s, each.procedure},
        });
    return texts;
}

QJsonArray reliedOnJson(QList<ReliedOn> reliedOn)
{
    std::sort(reliedOn.begin(), reliedOn.end(),
        [](const ReliedOn& a, const ReliedOn& b) { return a.revisionId < b.revisionId; });
    QJsonArray revisions;
    for (const ReliedOn& each : reliedOn)
        revisions.append(QJsonObject{
            {u"revision"_s, idText(each.revisionId)},
            {u"files"_s, each.digest.toHex()},
        });
    return revisions;
}

bool showsDaysOf(
    const Basis& basis, const BasisEvidence& item, evidence::TakenAs takenAs, const Period& period)
{
    const BasisRevision* current = currentRevision(item);
    if (!current)
        return false;
    const std::optional<Period> shown = evidence::daysShown(
        item.item, dayIn(current->revision.receivedAt, basis.timeZone), basis.timeZone, takenAs);
    return shown && shown->overlaps(period);
}

bool wasSentAway(const evidence::Evidence& item)
{
    return item.review == evidence::Review::Rejected || item.review == evidence::Review::Returned;
}

} // namespace

QList<controls::ControlVersion> textsInForce(
    const QList<controls::ControlVersion>& versions, const Period& period)
{
    QList<controls::ControlVersion> inForce;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const bool begun = i == 0 || versions.at(i).inForceFrom <= period.until;
        const bool over = i + 1 < versions.size() && versions.at(i + 1).inForceFrom <= period.from;
        if (begun && !over)
            inForce.append(versions.at(i));
    }
    return inForce;
}

QList<AssetId> assetsIn(const Basis& basis, const Period& period)
{
    QList<AssetId> assets;
    for (const scope::Asset& asset : basis.assets)
        if (asset.wasInServiceIn(period))
            assets.append(asset.id);
    return assets;
}

const BasisRevision* currentRevision(const BasisEvidence& item)
{
    const BasisRevision* current = nullptr;
    for (const BasisRevision& each : item.revisions)
        if (!each.revision.isWithdrawn())
            current = &each;
    return current;
}

evidence::TakenAs takenAs(EvidenceId id, const QList<evidence::EvidenceLink>& links,
    const QList<controls::ExpectedEvidence>& expected)
{
    for (const evidence::EvidenceLink& link : links)
        for (const controls::ExpectedEvidence& row : expected)
            if (link.evidenceId == id && link.expectedId == row.id
                && row.proof == controls::Proof::Policy)
                return evidence::TakenAs::Policy;
    return evidence::TakenAs::Proof;
}

Speaks speaksOf(const evidence::Evidence& item, const QList<evidence::EvidenceLink>& links,
    const QList<controls::ExpectedEvidence>& expected, const Period& period)
{
    if (!item.covers)
        return Speaks::OfDesign;
    const auto isExpected
        = [&period](const controls::ExpectedEvidence& each) { return each.isActiveIn(period); };
    if (std::none_of(expected.begin(), expected.end(), isExpected))
        return Speaks::OfOperation;
    bool ofDesign = false;
    for (const evidence::EvidenceLink& link : links)
        for (const controls::ExpectedEvidence& each : expected) {
            if (link.evidenceId != item.id || link.expectedId != each.id)
                continue;
            if (each.proof != controls::Proof::Policy)
                return Speaks::OfOperation;
            ofDesign = true;
        }
    return ofDesign ? Speaks::OfDesign : Speaks::AboutIt;
}

bool showsOperation(const Basis& basis, const BasisEvidence& item, const Period& period)
{
    return speaksOf(item.item, basis.links, basis.expected, period) == Speaks::OfOperation
        && showsDaysOf(basis, item, evidence::TakenAs::Proof, period);
}

QList<const BasisEvidence*> reliedOnFor(const Basis& basis, const Period& period)
{
    QList<const BasisEvidence*> items;
    for (const BasisEvidence& each : basis.evidence)
        if (!wasSentAway(each.item) && showsDaysOf(basis, each, each.takenAs, period))
            items.append(&each);
    return items;
}

Sha256 boundDigest(
    const Attestation& attestation, const QList<controls::ControlVersion>& textsInForce)
{
    const QJsonObject content{
        {u"control"_s, idText(attestation.controlId)},
        {u"texts"_s, textsJson(textsInForce)},
        {u"subject"_s, subjectText(attestation.subject)},
        {u"period"_s, periodText(attestation.period)},
        {u"meaning"_s, meaningText(attestation.meaning)},
        {u"conclusion"_s, conclusionText(attestation.conclusion)},
        {u"statement"_s, attestation.statement},
        {u"exceptions"_s, attestation.exceptions},
        {u"signer"_s, idText(attestation.signerId)},
        {u"relied_on"_s, reliedOnJson(attestation.reliedOn)},
        {u"assets"_s, sortedTexts(attestation.assets)},
    };
    return sha256Of(canonicalJson(content));
}

} // namespace muniment::attestation
