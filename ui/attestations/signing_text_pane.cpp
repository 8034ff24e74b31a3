// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attestations/signing_text_pane.h"

#include "core/attestation/attestation_messages.h"
#include "core/scope/scope_messages.h"
#include "core/standing/control_standing.h"
#include "ui/attestations/attestation_rows.h"
#include "ui/shell/state_marks.h"
#include "ui/widgets/screen_dates.h"

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

const auto filePrefix = u"file:"_s;

bool isOpened(const QList<evidence::EvidenceFile>& files, const QSet<EvidenceFileId>& opened)
{
    return std::all_of(files.begin(), files.end(),
        [&opened](const evidence::EvidenceFile& each) { return opened.contains(each.id); });
}

} // namespace

QList<evidence::EvidenceFile> filesReliedOn(
    const standing::Facts& facts, const attestation::SigningSheet& sheet)
{
    QList<evidence::EvidenceFile> files;
    for (const attestation::BasisEvidence* each : sheet.evidence) {
        const standing::EvidenceFacts* item = facts.evidenceItem(each->item.id);
        if (const standing::RevisionFacts* current = item ? item->current() : nullptr)
            files.append(current->files);
    }
    return files;
}

SigningTextPane::SigningTextPane(QWidget* parent)
    : DetailPane(tr("What is signed"), parent)
{
    connect(this, &DetailPane::linkActivated, this, [this](const QString& href) {
        if (href.startsWith(filePrefix)) {
            if (const auto id = base::uuidFromText(href.mid(filePrefix.size())))
                emit fileWanted(EvidenceFileId{*id});
        } else if (const auto link = parseLink(href)) {
            emit linkFollowed(*link);
        }
    });
}

void SigningTextPane::show(const View& view, const Contents& contents)
{
    const controls::Control& control = contents.control->control;
    const attestation::Attestation& draft = contents.sheet->attestation;
    clear(idBytes(control.id));
    addLinkedText(
        {{controls::controlCode(control.number), linkText(control.id)}, {u"  "_s + control.title}});
    const QString what = subjectOnScreen(draft.subject, draft.period);
    addText(draft.signerName.isEmpty()
            ? what
            : tr("%1; %2 signs “%3”, as %4")
                  .arg(what, draft.signerName, attestation::meaningWords(draft.meaning),
                      scope::lineWords(draft.signerLine)),
        TextRole::Quiet);
    addTexts(*contents.sheet);
    addEvidence(view, contents);
    addEarlier(view, contents);
    addAssets(view, *contents.sheet);
}

// Oldest first: all that were in force on some day of the period.
void SigningTextPane::addTexts(const attestation::SigningSheet& sheet)
{
    addHeading(tr("Text in force"));
    for (const controls::ControlVersion& each : sheet.texts) {
        addText(tr("v%1, in force from %2").arg(each.version).arg(dayOnScreen(each.inForceFrom)),
            TextRole::Secondary);
        addText(each.statement);
        if (!each.purpose.isEmpty())
            addText(each.purpose, TextRole::Quiet);
    }
}

void SigningTextPane::addEvidence(const View& view, const Contents& contents)
{
    int seen = 0;
    for (const attestation::BasisEvidence* each : contents.sheet->evidence)
        if (const auto* item = view.facts->evidenceItem(each->item.id); item && item->current())
            seen += isOpened(item->current()->files, *contents.opened) ? 1 : 0;
    const qsizetype count = contents.sheet->evidence.size();
    addHeading(tr("Proof relied on"),
        count == 0 ? QString() : tr("%1 of %2 opened").arg(seen).arg(count), u"evidence"_s);
    if (count == 0)
        addText(tr("Nothing that bears on these days is linked to the control."), TextRole::Quiet);
    for (const attestation::BasisEvidence* each : contents.sheet->evidence) {
        const standing::EvidenceFacts* item = view.facts->evidenceItem(each->item.id);
        const standing::RevisionFacts* current = item ? item->current() : nullptr;
        if (!current)
            continue;
        const bool opened = isOpened(current->files, *contents.opened);
        QList<TextPiece> pieces{
            {evidence::revisionCode(each->item.number, current->revision.revision),
                linkText(each->item.id)},
            {u"  "_s + each->item.title}, {u"  "_s},
            {opened ? tr("opened") : tr("not opened"), {}, opened ? Tone::Good : Tone::Due}};
        addLinkedText(pieces);
        QList<TextPiece> files;
        for (const evidence::EvidenceFile& file : current->files) {
            if (!files.isEmpty())
                files.append({u" · "_s, {}, Tone::Quiet});
            files.append({evidence::printableName(file.name), filePrefix + idText(file.id)});
        }
        addLinkedText(files);
    }
}

void SigningTextPane::addEarlier(const View& view, const Contents& contents)
{
    addHeading(tr("Said before of these days"), {}, u"earlier"_s);
    bool isAny = false;
    for (const standing::SignatureStanding& each :
        standing::signatureStandings(*view.facts, *contents.control, view.asOf)) {
        const attestation::Attestation& said = each.attestation;
        if (!said.period.overlaps(contents.sheet->attestation.period))
            continue;
        isAny = true;
        addLinkedText({{attestation::attestationCode(said.number), linkText(said.id)},
            {u"  "_s
                + tr("%1, %2, %3 on %4")
                      .arg(attestation::meaningWords(said.meaning),
                          attestation::conclusionWords(said.conclusion), said.signerName,
                          dayOnScreen(said.signedAt.localDate()))},
            {u" · "_s + attestation::standingWords(each.standing.standing), {},
                each.standing.stands() ? Tone::Quiet : Tone::Lapsed}});
    }
    if (!isAny)
        addText(tr("Nothing yet."), TextRole::Quiet);
}

void SigningTextPane::addAssets(const View& view, const attestation::SigningSheet& sheet)
{
    if (sheet.attestation.assets.isEmpty())
        return;
    addHeading(tr("Assets in the period"), {}, u"assets"_s);
    QStringList names;
    for (const AssetId id : sheet.attestation.assets)
        if (const scope::Asset* asset = view.facts->asset(id))
            names.append(scope::assetCode(asset->number) + u' ' + asset->name);
    addText(names.join(u" · "_s));
}

} // namespace muniment::ui
