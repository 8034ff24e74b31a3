// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attestations/signature_pane.h"

#include "core/attestation/attestation_messages.h"
#include "core/scope/scope_messages.h"
#include "ui/shell/acts.h"
#include "ui/shell/state_marks.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/wrapped_row.h"

#include <QPushButton>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

// In groups of eight, so that it can be compared by eye.
QString grouped(const Sha256& digest)
{
    const QString hex = digest.toHex();
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 8)
        groups.append(hex.mid(at, 8));
    return groups.join(u' ');
}

const controls::ControlVersion* versionOf(
    const standing::ControlFacts& control, ControlVersionId id)
{
    for (const controls::ControlVersion& each : control.versions)
        if (each.id == id)
            return &each;
    return nullptr;
}

} // namespace

SignaturePane::SignaturePane(Acts& acts, QWidget* parent)
    : DetailPane(tr("Signature"), parent)
    , m_acts(acts)
{
    connect(this, &DetailPane::linkActivated, this, [this](const QString& href) {
        if (const auto link = parseLink(href))
            emit linkFollowed(*link);
    });
}

void SignaturePane::show(const View& view, const RegisterRow& row)
{
    clear(row.key());
    addTitle(attestation::attestationCode(row.said.number),
        controls::controlCode(row.control) + u"  "_s + row.title);
    StateMark mark = markOf(row.standing.standing);
    mark.word.clear();
    addState(mark, attestation::standingSentence(row.standing));
    addButtons(row);
    addSaid(row);
    addSigner(row);
    addCompared(view, row);
    addReliedOn(view, row);
    addChain(view, row);
}

void SignaturePane::addButtons(const RegisterRow& row)
{
    auto* line = new WrappedRow;
    auto* again = new QPushButton(tr("Sign again…"));
    connect(again, &QPushButton::clicked, this, &SignaturePane::signAgainWanted);
    line->addWidget(again);
    auto* withdraw = new QPushButton(tr("Withdraw…"));
    connect(withdraw, &QPushButton::clicked, this, &SignaturePane::withdrawWanted);
    m_acts.guard(again);
    m_acts.guard(withdraw, [gone = row.said.withdrawnAt.has_value()] { return !gone; });
    line->addWidget(withdraw);
    addLayout(line);
}

void SignaturePane::addSaid(const RegisterRow& row)
{
    const attestation::Attestation& said = row.said;
    addHeading(tr("What was said"));
    const StateMark mark = markOf(said.conclusion);
    addState({mark.shape, mark.tone, {}}, mark.word);
    addText(said.statement);
    if (!said.exceptions.isEmpty())
        addFact(tr("Exceptions"), said.exceptions);
    addFact(tr("Subject"), subjectOnScreen(said.subject, said.period));
    addFact(tr("Meaning"), attestation::meaningWords(said.meaning));
    addFact(tr("Control"), {{controls::controlCode(row.control), linkText(said.controlId)}});
    if (said.validUntil.isValid())
        addFact(tr("Valid until"), dayOnScreen(said.validUntil));
}

void SignaturePane::addSigner(const RegisterRow& row)
{
    const attestation::Attestation& said = row.said;
    addHeading(tr("Who signed"));
    addFact(tr("Signer"), said.signerName);
    addFact(tr("Role"), said.signerRole);
    addFact(tr("Line"), scope::lineWords(said.signerLine));
    addFact(tr("Organisation"), said.signerOrganisation);
    addFact(tr("Signed"), timeOnScreen(said.signedAt));
    addFact(tr("Obtained"), attestation::obtainedWords(said.obtained));
    if (!row.recordedBy.isEmpty())
        addFact(tr("Recorded by"), tr("%1 on behalf of %2").arg(row.recordedBy, said.signerName));
    if (!said.overrideReason.isEmpty())
        addFact(tr("Override"), said.overrideReason);
}

// What the signature was bound to, against what the vault holds now.
void SignaturePane::addCompared(const View& view, const RegisterRow& row)
{
    const standing::ControlFacts* control = view.facts->control(row.said.controlId);
    if (!control || !row.needsWork())
        return;
    addHeading(tr("Signed, and now"), {}, u"compared"_s);
    const attestation::Basis basis = view.facts->basisOf(*control);
    if (attestation::textDiffers(row.said, basis)) {
        const controls::ControlVersion* then = versionOf(*control, row.said.controlVersionId);
        const QList<controls::ControlVersion> now
            = attestation::textsInForce(basis.versions, row.said.period);
        addFact(tr("Text signed"), then ? tr("v%1").arg(then->version) : tr("no longer held"));
        if (!now.isEmpty())
            addFact(
                tr("Text now"), tr("v%1: %2").arg(now.last().version).arg(now.last().statement));
    }
    if (attestation::assetsDiffer(row.said, basis)) {
        const auto names = [&view](const QList<AssetId>& ids) {
            QStringList codes;
            for (const AssetId id : ids)
                if (const scope::Asset* asset = view.facts->asset(id))
                    codes.append(scope::assetCode(asset->number));
            codes.sort();
            return codes.isEmpty() ? tr("none") : codes.join(u", "_s);
        };
        addFact(tr("Assets signed"), names(row.said.assets));
        addFact(tr("Assets now"), names(attestation::assetsIn(basis, row.said.period)));
    }
    for (const attestation::VoidReason& each : row.standing.reasons)
        if (!each.what.isEmpty())
            addText(
                each.day.isValid() ? u"%1 · %2"_s.arg(each.what, dayOnScreen(each.day)) : each.what,
                TextRole::Quiet);
    for (const EvidenceId id : row.standing.addedSince)
        if (const standing::EvidenceFacts* item = view.facts->evidenceItem(id))
            addLinkedText({{tr("Added since:"), {}, Tone::Quiet}, {u" "_s},
                {evidence::evidenceCode(item->item.number), linkText(id)},
                {u"  "_s + item->item.title}});
}

void SignaturePane::addReliedOn(const View& view, const RegisterRow& row)
{
    addHeading(tr("What it relied on"), {}, u"relied_on"_s);
    if (row.said.reliedOn.isEmpty())
        addText(tr("Nothing."), TextRole::Quiet);
    for (const attestation::ReliedOn& each : row.said.reliedOn) {
        const standing::EvidenceFacts* item = view.facts->evidenceOfRevision(each.revisionId);
        if (!item)
            continue;
        const auto revision = std::find_if(item->revisions.begin(), item->revisions.end(),
            [&each](
                const standing::RevisionFacts& one) { return one.revision.id == each.revisionId; });
        const bool isCurrent = item->current() && item->current()->revision.id == each.revisionId;
        addLinkedText({{evidence::revisionCode(item->item.number, revision->revision.revision),
                           linkText(item->item.id)},
            {u"  "_s + item->item.title},
            {isCurrent ? QString() : u" · "_s + tr("replaced or withdrawn"), {}, Tone::Lapsed}});
    }
    QLabel* digest = addText(
        tr("Signed content %1…").arg(row.said.boundDigest.toHex().first(16)), TextRole::Secondary);
    setPlainTip(*digest, grouped(row.said.boundDigest));
}

void SignaturePane::addChain(const View& view, const RegisterRow& row)
{
    const standing::ControlFacts* control = view.facts->control(row.said.controlId);
    if (!control)
        return;
    const auto code = [](const attestation::Attestation& each) {
        return QList<TextPiece>{{attestation::attestationCode(each.number), linkText(each.id)}};
    };
    addHeading(tr("Before and after"), {}, u"chain"_s);
    bool isAny = row.said.withdrawnAt.has_value();
    for (const attestation::Attestation& each : control->attestations) {
        if (each.id != row.said.supersedes && each.supersedes != row.said.id)
            continue;
        isAny = true;
        addFact(
            each.id == row.said.supersedes ? tr("Supersedes") : tr("Superseded by"), code(each));
    }
    if (row.said.withdrawnAt) {
        const scope::Person* by = view.facts->person(row.said.withdrawnBy);
        addFact(tr("Withdrawn"),
            tr("%1, by %2: %3")
                .arg(dayOnScreen(view.facts->dayOf(*row.said.withdrawnAt)),
                    by ? by->name : tr("nobody who is recorded"), row.said.withdrawnReason));
    }
    if (!isAny)
        addText(tr("It stands alone."), TextRole::Quiet);
}

} // namespace muniment::ui
