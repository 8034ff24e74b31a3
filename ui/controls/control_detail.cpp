// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/control_detail.h"

#include "core/assurance/assurance_messages.h"
#include "core/attestation/attestation_messages.h"
#include "core/controls/controls_messages.h"
#include "core/scope/scope_messages.h"
#include "core/standing/control_halves.h"
#include "core/standing/provider_half.h"
#include "core/standing/requirement_state.h"
#include "core/standing/standing_messages.h"
#include "ui/controls/control_choices.h"
#include "ui/controls/control_rows.h"
#include "ui/shell/state_marks.h"
#include "ui/widgets/screen_dates.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using standing::SlotState;

namespace {

class ControlDetailMaker
{
    Q_DECLARE_TR_FUNCTIONS(ControlDetailMaker)

public:
    ControlDetailMaker(const View& view, const standing::ControlFacts& control)
        : m_view(view)
        , m_control(control)
        , m_series(standing::seriesOf(*view.facts, control, yearOf(view), view.asOf, {view.scope}))
        , m_standing(standing::controlStanding(*view.facts, control, view.period, view.asOf))
        , m_covered(
              standing::coveredTime(*view.facts, control, view.period, view.asOf, {view.scope}))
    {
    }

    ControlDetail make()
    {
        ControlDetail detail;
        detail.id = m_control.control.id;
        detail.code = controls::controlCode(m_control.control.number);
        detail.title = m_control.control.title;
        detail.owner = m_control.control.ownerId;
        detail.people = ownerChoices(m_view);
        addText(detail);
        addSaid(detail);
        addProviderProof(detail);
        addSentence(detail);
        detail.year = QString::number(yearOf(m_view).from.year());
        for (const standing::Series& series : m_series)
            detail.series.append(seriesRow(series));
        addCoveredTime(detail);
        for (const standing::SignatureStanding& signature : m_standing.signatures)
            detail.signatures.append(signatureRow(signature));
        addRequirements(detail);
        addAssets(detail);
        return detail;
    }

private:
    void addText(ControlDetail& detail) const
    {
        // A half that the provider does not have is not shown, whatever text the catalog brings.
        if (standing::CarriedOut(*m_view.facts, m_view.scope, m_view.period).by(m_control)
            != controls::Who::Ours)
            detail.providerHalf = m_control.control.providerHalf;
        const controls::ControlVersion* inForce = nullptr;
        for (const controls::ControlVersion& version : m_control.versions)
            if (!inForce || version.inForceFrom <= m_view.asOf)
                inForce = &version;
        if (!inForce)
            return;
        detail.statement = inForce->statement;
        detail.purpose = inForce->purpose;
        detail.procedure = inForce->procedure;
        detail.version = tr("v%1, in force from %2")
                             .arg(inForce->version)
                             .arg(dayOnScreen(inForce->inForceFrom));
    }

    // The scope looked at; all where it is none.
    [[nodiscard]] QList<ScopeId> scopesInView() const
    {
        if (!m_view.scope.isNull())
            return {m_view.scope};
        QList<ScopeId> all;
        for (const scope::Scope& each : m_view.facts->scopes)
            all.append(each.id);
        return all;
    }

    [[nodiscard]] QString placeOf(const controls::SaidHalf& said) const
    {
        if (const scope::Asset* asset = m_view.facts->asset(said.assetId))
            return scope::assetCode(asset->number);
        const scope::Scope* scope = m_view.facts->scope(said.scopeId);
        return scope && m_view.scope.isNull() && m_view.facts->scopes.size() > 1 ? scope->name
                                                                                 : QString();
    }

    void addSaid(ControlDetail& detail) const
    {
        QList<controls::Requirement> requirements;
        for (const standing::FrameworkFacts& framework : m_view.facts->frameworks)
            for (const controls::Requirement& each : framework.requirements)
                if (m_control.requirements.contains(each.id))
                    requirements.append(each);
        const QList<controls::SaidHalf> halves = standing::saidHalvesOf(
            *m_view.facts, m_control, requirements, scopesInView(), m_view.period);
        for (const controls::SaidHalf& said : halves) {
            const QString place = placeOf(said);
            detail.ourSaid.append(controls::ourSaidWords(said, place));
            if (said.who != controls::Who::Ours)
                detail.theirSaid.append(controls::theirSaidWords(said, place));
        }
        detail.ourSaid.removeAll(QString());
        detail.theirSaid.removeAll(QString());
    }

    // Each document once, with the first page that is named, in the order of the requirements.
    void addProviderProof(ControlDetail& detail) const
    {
        if (detail.providerHalf.isEmpty() && detail.theirSaid.isEmpty())
            return;
        QSet<AssuranceDocumentId> seen;
        for (const RequirementId requirement : m_control.requirements)
            for (const scope::Scope& scope : m_view.facts->scopes) {
                if (!m_view.scope.isNull() && scope.id != m_view.scope)
                    continue;
                for (const standing::ProviderProof& proof : standing::providerProofOf(
                         *m_view.facts, requirement, scope.id, m_view.period, m_view.asOf)) {
                    if (seen.contains(proof.documentId))
                        continue;
                    seen.insert(proof.documentId);
                    detail.leansOn.append(proofWords(proof));
                    if (const auto* document = m_view.facts->assurance.document(proof.documentId))
                        detail.leaning.append(
                            {document->id, assurance::documentCode(document->number)});
                }
            }
        addHalvesLink(detail);
    }

    // Leads to where the documents are named, requirement by requirement.
    void addHalvesLink(ControlDetail& detail) const
    {
        const std::optional<controls::Who> who
            = standing::CarriedOut(*m_view.facts, m_view.scope, m_view.period).by(m_control);
        if (m_control.requirements.isEmpty()
            || (detail.leaning.isEmpty() && who != controls::Who::Provider
                && who != controls::Who::Shared))
            return;
        QStringList ids;
        for (const RequirementId each : m_control.requirements)
            ids.append(idText(each));
        detail.halvesLink = PlaceLink{PlaceKind::Assurance, u"halves:"_s + ids.join(u',')};
    }

    [[nodiscard]] QString proofWords(const standing::ProviderProof& proof) const
    {
        QString name;
        const auto* document = m_view.facts->assurance.document(proof.documentId);
        if (document)
            name = document->fields.title.isEmpty() ? assurance::typeWords(document->fields.type)
                                                    : document->fields.title;
        if (proof.page)
            name = tr("%1, p. %2").arg(name).arg(*proof.page);
        const QString standing = assurance::standingWords(proof.standing);
        return document && document->fields.opinion ? u"%1 · %2 · %3"_s.arg(
                   name, assurance::opinionWords(*document->fields.opinion), standing)
                                                    : u"%1 · %2"_s.arg(name, standing);
    }

    [[nodiscard]] QString ownerOf(const controls::ExpectedEvidence& expected) const
    {
        const PersonId id
            = expected.ownerId.isNull() ? m_control.control.ownerId : expected.ownerId;
        const scope::Person* person = m_view.facts->person(id);
        return person ? person->name : QString();
    }

    static QString days(qint64 count) { return tr("%n day(s)", nullptr, int(count)); }

    // The slot that is wanted most urgently: overdue before due, then the oldest.
    struct Wanted
    {
        const standing::Series* series = nullptr;
        const standing::Slot* slot = nullptr;
    };
    [[nodiscard]] Wanted mostWanted() const
    {
        Wanted wanted;
        for (const standing::Series& series : m_series)
            for (const standing::Slot& slot : series.cells) {
                if (!slot.isOpen() || slot.timing == standing::Timing::NotYetDue)
                    continue;
                if (!wanted.slot || slot.dueOn < wanted.slot->dueOn)
                    wanted = {&series, &slot};
            }
        return wanted;
    }

    // The newest that no longer stands: it is the one that the state speaks of.
    [[nodiscard]] attestation::StandingOf endedSignature() const
    {
        const bool isVoid = m_standing.state == standing::State::SignedNowVoid;
        for (const standing::SignatureStanding& each : m_standing.signatures)
            if (each.standing.standing
                == (isVoid ? attestation::Standing::Void : attestation::Standing::Lapsed))
                return each.standing;
        return m_standing.signatures.first().standing;
    }

    void addSentence(ControlDetail& detail) const
    {
        const Wanted wanted = mostWanted();
        if (wanted.slot && wanted.slot->isOverdue()) {
            detail.state = markOf(SlotState::Overdue);
            detail.sentence = withOwner(
                tr("%1 is unproven: \"%2\" is %3 overdue")
                    .arg(periodOnScreen(wanted.slot->period), wanted.series->expected.title,
                        days(wanted.slot->dueOn.daysTo(m_view.asOf))),
                wanted.series->expected);
        } else if (!m_standing.disagreements.isEmpty()) {
            detail.state = markOf(standing::WorkGroup::Contradicted);
            detail.sentence = tr("Two signatures that stand say opposite things.");
        } else if (m_standing.state == standing::State::SignedNowVoid
            || m_standing.state == standing::State::SignedLapsed
            || m_standing.state == standing::State::DesignLapsed) {
            detail.state = markOf(m_standing.state);
            detail.sentence = attestation::standingSentence(endedSignature());
        } else if (wanted.slot) {
            detail.state = markOf(SlotState::Due);
            detail.sentence = withOwner(
                tr("\"%1\" for %2 is due on %3")
                    .arg(wanted.series->expected.title, periodOnScreen(wanted.slot->period),
                        dayOnScreen(wanted.slot->dueOn)),
                wanted.series->expected);
        } else {
            detail.state = markOf(m_standing.state);
            detail.sentence = stateSentence();
        }
        detail.state.word.clear();
    }

    [[nodiscard]] QString withOwner(
        const QString& clause, const controls::ExpectedEvidence& expected) const
    {
        const QString owner = ownerOf(expected);
        return owner.isEmpty() ? tr("%1; nobody was named for it.").arg(clause)
                               : tr("%1, with %2.").arg(clause, owner);
    }

    [[nodiscard]] QString stateSentence() const
    {
        const QString period = periodOnScreen(m_view.period);
        switch (m_standing.state) {
        case standing::State::ProofHeldNotSigned:
            return tr("Proof is held for %1; nobody has signed yet.").arg(period);
        case standing::State::HeldNotReviewed:
            return tr("What is held for %1 was not reviewed yet.").arg(period);
        case standing::State::HeldDaysNotStated:
            return tr("What is held does not say of which days it speaks.");
        case standing::State::NothingHeld:
            return m_control.expected.isEmpty()
                ? tr("Nothing is expected of this control, and nothing is held for %1.").arg(period)
                : tr("Nothing is held for %1 yet; nothing is due.").arg(period);
        default:
            return tr("Signed for %1: %2.").arg(period, standing::headlineWords(m_standing));
        }
    }

    [[nodiscard]] SlotCell cell(const standing::Series& series, const standing::Slot& slot) const
    {
        SlotCell cell{slotOnScreen(slot.period), markOf(slot.state), {}, {}, {}, series.expected.id,
            slot.period};
        cell.evidence = slot.shown;
        if (slot.sample && slot.sample->found > 0)
            cell.text = u"%1/%2"_s.arg(slot.sample->found).arg(slot.sample->wanted);
        else if (const auto* item = m_view.facts->evidenceItem(cell.evidence))
            cell.text = evidence::evidenceCode(item->item.number);
        else if (slot.state == SlotState::Overdue)
            cell.text = days(slot.dueOn.daysTo(m_view.asOf));
        else if (slot.isOpen())
            cell.text = QLocale().toString(slot.dueOn, tr("d MMM"));
        QStringList tip{
            tr("%1, %2: %3")
                .arg(series.expected.title, periodOnScreen(slot.period), cell.mark.word)};
        if (slot.assets)
            tip.append(standing::assetCountWords(*slot.assets));
        for (const EvidenceId id : slot.evidence)
            if (const auto* item = m_view.facts->evidenceItem(id))
                tip.append(
                    u"%1 %2"_s.arg(evidence::evidenceCode(item->item.number), item->item.title));
        if (slot.isOpen())
            tip.append(tr("due on %1").arg(dayOnScreen(slot.dueOn)));
        cell.tip = tip.join(u'\n');
        return cell;
    }

    [[nodiscard]] SeriesRow seriesRow(const standing::Series& series) const
    {
        SeriesRow row{series.expected.title,
            tr("%1, %2; %3")
                .arg(controls::proofWords(series.expected.proof),
                    controls::frequencyWords(series.expected.frequency),
                    controls::fillWords(series.expected.fill)),
            {}};
        if (!series.expected.source.isEmpty())
            row.tip += u'\n' + series.expected.source;
        for (const standing::Slot& slot : series.cells)
            row.cells.append(cell(series, slot));
        return row;
    }

    void addCoveredTime(ControlDetail& detail) const
    {
        const bool isCounted = standing::isCountedInDays(m_control, m_view.period);
        detail.hasDays = isCounted || !m_covered.covered.isEmpty();
        if (!isCounted)
            detail.uncovered = standing::notInDaysWords(m_series);
        if (!detail.hasDays)
            return;
        detail.strip = {m_view.period, {}, m_covered.points, m_covered.uncovered};
        for (const standing::EvidenceFacts* item :
            standing::evidenceFor(*m_view.facts, m_control, m_view.period))
            if (const std::optional<Period> span = evidence::spanOf(item->item)) {
                detail.strip.items.append(*span);
                detail.covered.append({*span, item->item.id,
                    evidence::evidenceCode(item->item.number) + u"  "_s + item->item.title});
            }
        for (const Period& hole : m_covered.uncovered)
            detail.covered.append({hole, {}, tr("uncovered")});
        std::stable_sort(detail.covered.begin(), detail.covered.end(),
            [](const CoveredRow& a, const CoveredRow& b) { return a.days.from < b.days.from; });
        if (!isCounted)
            return;
        const qint64 count = m_covered.uncoveredDays();
        QStringList spans;
        for (const Period& hole : m_covered.uncovered)
            spans.append(periodOnScreen(hole));
        detail.uncovered = m_covered.isIdle() ? standing::notInServiceWords()
            : count == 0                      ? tr("no day uncovered so far")
                         : tr("%1 uncovered: %2").arg(days(count), spans.join(u", "_s));
    }

    [[nodiscard]] static SignatureRow signatureRow(const standing::SignatureStanding& signature)
    {
        const attestation::Attestation& said = signature.attestation;
        return {said.subject == attestation::Subject::Design
                ? tr("design, %1").arg(dayOnScreen(said.period.until))
                : periodOnScreen(said.period),
            markOf(said.conclusion), markOf(signature.standing.standing),
            attestation::standingSentence(signature.standing),
            attestation::meaningWords(said.meaning),
            tr("%1, %2").arg(said.signerName, scope::lineWords(said.signerLine)),
            dayOnScreen(said.signedAt.localDate()), signature.standing.stands()};
    }

    void addRequirements(ControlDetail& detail) const
    {
        for (const standing::FrameworkFacts& framework : m_view.facts->frameworks) {
            QStringList numbers;
            for (const controls::Requirement& requirement : framework.requirements)
                if (m_control.requirements.contains(requirement.id))
                    numbers.append(requirement.identifier);
            if (!numbers.isEmpty())
                detail.requirements.append({framework.framework.name, numbers.join(u", "_s)});
        }
    }

    void addAssets(ControlDetail& detail) const
    {
        for (const controls::Implementation& each : m_control.implementations) {
            const scope::Asset* asset = m_view.facts->asset(each.assetId);
            if (asset && !m_view.scope.isNull() && asset->scopeId != m_view.scope)
                continue;
            const QString name = asset
                ? u"%1 %2"_s.arg(scope::assetCode(asset->number), asset->name)
                : tr("Organisation-wide");
            if (each.applies == controls::Applies::Applies)
                detail.assets.append({each.assetId, name, each.status, each.narrative});
            else
                detail.assets.append({each.assetId, name, {}, each.reason});
        }
    }

    const View& m_view;
    const standing::ControlFacts& m_control;
    QList<standing::Series> m_series;
    standing::ControlStanding m_standing;
    standing::CoveredTime m_covered;
};

} // namespace

ControlDetail controlDetail(const View& view, const standing::ControlFacts& control)
{
    return ControlDetailMaker(view, control).make();
}

} // namespace muniment::ui
