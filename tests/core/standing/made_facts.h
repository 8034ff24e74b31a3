// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/facts.h"

namespace muniment::tests {

inline const Period year{Date(2026, 1, 1), Date(2026, 12, 31)};
inline const Period quarter1{Date(2026, 1, 1), Date(2026, 3, 31)};
inline const Period quarter2{Date(2026, 4, 1), Date(2026, 6, 30)};
inline const Period quarter3{Date(2026, 7, 1), Date(2026, 9, 30)};
inline const Period quarter4{Date(2026, 10, 1), Date(2026, 12, 31)};

template <typename IdType>
IdType idOf(quint8 number)
{
    IdType id;
    id.value.data[15] = number;
    return id;
}

// Facts without a vault: what is made here is linked to one control, C-01, in one scope, S-1, that
// runs one framework with one requirement.
struct MadeFacts : standing::Facts
{
    MadeFacts()
    {
        scope::Scope only;
        only.id = idOf<ScopeId>(1);
        scopes.append(only);
        standing::FrameworkFacts framework;
        framework.framework.id = idOf<FrameworkId>(1);
        frameworks.append(framework);
        scopeFrameworks.append({only.id, framework.framework.id, Date(2026, 1, 1)});
        addRequirement();
        addControl();
    }

    controls::Requirement& addRequirement()
    {
        controls::Requirement requirement;
        requirement.id = idOf<RequirementId>(quint8(frameworks[0].requirements.size() + 1));
        requirement.frameworkId = frameworks[0].framework.id;
        frameworks[0].requirements.append(requirement);
        return frameworks[0].requirements.last();
    }

    standing::ControlFacts& addControl()
    {
        standing::ControlFacts control;
        const auto number = quint8(controls.size() + 1);
        control.control.id = idOf<ControlId>(number);
        control.control.number = number;
        control.control.kinds = {controls::ControlKind::Application};
        controls::ControlVersion text;
        text.id = idOf<ControlVersionId>(number);
        text.controlId = control.control.id;
        text.inForceFrom = Date(2025, 1, 1);
        control.versions.append(text);
        control.requirements.append(idOf<RequirementId>(1));
        controls.append(control);
        index();
        return controls.last();
    }

    // Made on the last day that it covers, accepted unless said otherwise, and linked to a control.
    standing::EvidenceFacts& addEvidence(const Period& covers, quint8 control = 1,
        ExpectedEvidenceId expected = {}, evidence::Review review = evidence::Review::Accepted)
    {
        standing::EvidenceFacts item;
        const auto number = quint8(evidence.size() + 1);
        item.item.id = idOf<EvidenceId>(number);
        item.item.number = number;
        item.item.covers = covers;
        item.item.capturedAt
            = ZonedInstant{{covers.until.startOfDay(Qt::UTC).toMSecsSinceEpoch()}, 0};
        item.item.review = review;
        standing::RevisionFacts revision;
        revision.revision.id = idOf<RevisionId>(number);
        revision.revision.evidenceId = item.item.id;
        revision.digest = sha256Of(QByteArray::number(number));
        item.revisions.append(revision);
        evidence::EvidenceLink link;
        link.evidenceId = item.item.id;
        link.controlId = idOf<ControlId>(control);
        link.expectedId = expected;
        item.links.append(link);
        controls[control - 1].links.append(link);
        evidence.append(item);
        index();
        return evidence.last();
    }

    ExpectedEvidenceId addExpected(controls::Fill fill, Frequency frequency = Frequency::Quarterly)
    {
        controls::ExpectedEvidence row;
        row.id = idOf<ExpectedEvidenceId>(quint8(controls[0].expected.size() + 1));
        row.controlId = controls[0].control.id;
        row.title = QStringLiteral("Signed review");
        row.fill = fill;
        row.frequency = frequency;
        controls[0].expected.append(row);
        return row.id;
    }

    // In the only scope, and the first control applies to it.
    scope::Asset& addAsset(Date from, Date until = {})
    {
        scope::Asset asset;
        asset.number = assets.size() + 1;
        asset.id = idOf<AssetId>(quint8(asset.number));
        asset.scopeId = scopes.first().id;
        asset.inServiceFrom = from;
        asset.inServiceUntil = until;
        assets.append(asset);
        controls::Implementation applies;
        applies.controlId = controls[0].control.id;
        applies.assetId = asset.id;
        controls[0].implementations.append(applies);
        index();
        return assets.last();
    }

    // What was added last speaks of one asset only.
    void linkLastTo(AssetId asset)
    {
        evidence.last().links.last().assetId = asset;
        controls[0].links.last().assetId = asset;
    }

    // Bound to what is there now; signed the day after the period.
    attestation::Attestation& sign(const Period& period, attestation::Conclusion conclusion,
        scope::Line line = scope::Line::RunsIt, quint8 control = 1)
    {
        standing::ControlFacts& its = controls[control - 1];
        const attestation::Basis basis = basisOf(its);
        attestation::Attestation signature;
        const auto number = quint8(its.attestations.size() + 1);
        signature.id = idOf<AttestationId>(quint8(control * 16 + number));
        signature.number = number;
        signature.controlId = its.control.id;
        signature.period = period;
        signature.conclusion = conclusion;
        signature.signerLine = line;
        signature.signedAt.instant.milliseconds
            = period.until.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch() + number;
        for (const auto* each : attestation::reliedOnFor(basis, period))
            signature.reliedOn.append({attestation::currentRevision(*each)->revision.id,
                attestation::currentRevision(*each)->digest});
        signature.assets = attestation::assetsIn(basis, period);
        signature.boundDigest = attestation::boundDigest(
            signature, attestation::textsInForce(basis.versions, period));
        its.attestations.append(signature);
        return its.attestations.last();
    }
};

} // namespace muniment::tests
