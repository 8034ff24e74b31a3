// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/signing.h"

#include "core/attestation/attestation_messages.h"
#include "core/attestation/attestation_register.h"
#include "core/attestation/attestation_standing.h"
#include "core/base/clean_text.h"
#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "core/controls/implementation_register.h"
#include "core/evidence/evidence_file_register.h"
#include "core/evidence/evidence_link_register.h"
#include "core/evidence/evidence_register.h"
#include "core/evidence/evidence_rules.h"
#include "core/scope/asset_register.h"
#include "core/scope/scope_register.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::attestation {

namespace {

bool speaksOfWork(Conclusion conclusion)
{
    return conclusion != Conclusion::NotPerformed && conclusion != Conclusion::NoOccurrence;
}

bool isFavourable(Conclusion conclusion)
{
    return conclusion == Conclusion::Effective || conclusion == Conclusion::WithExceptions;
}

PersonId preparerOf(const BasisEvidence& item)
{
    const BasisRevision* current = currentRevision(item);
    return evidence::preparerOf(item.item, current ? &current->revision : nullptr);
}

// The rules of signing, one function each; `m_blocked` keeps what stands in the way, in order.
class Rules
{
public:
    Rules(const SignRequest& request, const Attestation& draft, const Basis& basis,
        const QList<const BasisEvidence*>& evidence)
        : m_request(request)
        , m_draft(draft)
        , m_basis(basis)
        , m_evidence(evidence)
        , m_control(basis.controlCode)
    {
    }

    void saysSomething()
    {
        if (m_draft.statement.isEmpty())
            block(Problem::Invalid, cause::statementMissing);
        if (m_draft.conclusion == Conclusion::WithExceptions && m_draft.exceptions.isEmpty())
            block(Problem::Invalid, cause::exceptionsMissing);
        if (m_draft.subject == Subject::Design && m_draft.period.from != m_draft.period.until)
            block(Problem::Invalid, cause::designIsOneDay, {periodText(m_draft.period)});
        for (const QString& text :
            {m_draft.statement, m_draft.exceptions, cleanText(m_request.overrideReason)})
            if (text.size() > longestText)
                m_blocked.push_back(tooLong(text, longestText));
    }

    void periodIsOver(Date day)
    {
        if (m_draft.subject == Subject::Operating && m_draft.period.until >= day)
            block(Problem::Refused, cause::periodNotOver,
                {m_control, dateText(m_draft.period.until), dateText(day)});
        if (m_draft.subject == Subject::Design && m_draft.period.from > day)
            block(
                Problem::Refused, cause::dayNotReached, {m_control, dateText(m_draft.period.from)});
    }

    // Paper, mail and packets bear their own time; what is signed here is signed now.
    void signedByNow(const ZonedInstant& now)
    {
        const bool isHere = m_request.obtained == Obtained::AtThisDesk;
        if (!isHere && !m_request.signedAt)
            block(Problem::Invalid, cause::signingTimeMissing, {obtainedText(m_request.obtained)});
        if (isHere && m_request.signedAt)
            block(Problem::Invalid, cause::signedHereIsNow, {m_request.signedAt->toText()});
        if (m_draft.signedAt.instant > now.instant)
            block(Problem::Invalid, cause::signedInTheFuture, {m_draft.signedAt.toText()});
    }

    void signerIsActive(const scope::Person& signer, Date day)
    {
        if (!signer.isActiveOn(day))
            block(Problem::Refused, cause::signerNotActive, {signer.name, dateText(day)});
    }

    // Whoever stands outside may do the work for us, and test it; a second look and an approval are
    // the organisation's own.
    bool signerIsOfTheHouse()
    {
        const bool isOwn
            = m_draft.meaning == Meaning::Reviewed || m_draft.meaning == Meaning::Approved;
        if (!isOwn || m_draft.signerLine != scope::Line::Outside)
            return false;
        blockUnlessOverridden(
            cause::signerOutside, {m_draft.signerName, meaningWords(m_draft.meaning)});
        return true;
    }

    void lastsBeyondSigning(Date day)
    {
        if (m_draft.validUntil.isValid() && m_draft.validUntil < day)
            block(Problem::Invalid, cause::lapsesBeforeSigning, {dateText(m_draft.validUntil)});
    }

    void reliesOnSomething()
    {
        if (m_evidence.isEmpty() && speaksOfWork(m_draft.conclusion))
            block(
                Problem::Refused, cause::nothingReliedOn, {m_control, periodText(m_draft.period)});
        for (const BasisEvidence* each : m_evidence)
            if (each->item.review == evidence::Review::Draft)
                block(Problem::Refused, cause::evidenceIsDraft,
                    {evidence::evidenceCode(each->item.number)});
    }

    // Who signed for having looked cannot afterwards sign for having done it.
    bool performerDidNotReview(const QList<Attestation>& earlier)
    {
        const auto reviewed
            = std::find_if(earlier.begin(), earlier.end(), [&](const Attestation& each) {
                  return each.signerId == m_draft.signerId && each.meaning != Meaning::Performed
                      && !each.withdrawnAt && each.period.overlaps(m_draft.period);
              });
        if (reviewed == earlier.end())
            return false;
        blockUnlessOverridden(cause::reviewedBySigner,
            {m_draft.signerName, meaningWords(reviewed->meaning),
                attestationCode(reviewed->number)});
        return true;
    }

    // That it worked rests on proof of days on which it did that somebody accepted. As all rules
    // from here on, a reason sets it aside, and it tells whether it stood in the way.
    bool proofWasReviewed()
    {
        if (m_evidence.isEmpty() || !isFavourable(m_draft.conclusion))
            return false;
        QStringList codes;
        QStringList accepted;
        bool isOfOperation = false;
        for (const BasisEvidence* each : m_evidence) {
            const QString code = evidence::evidenceCode(each->item.number);
            codes.append(code);
            if (each->item.review != evidence::Review::Accepted)
                continue;
            accepted.append(code);
            isOfOperation = isOfOperation || showsOperation(m_basis, *each, m_draft.period);
        }
        const QString conclusion = conclusionWords(m_draft.conclusion);
        if (accepted.isEmpty())
            blockUnlessOverridden(
                cause::proofNotReviewed, {m_control, conclusion, codes.join(u", "_s)});
        else if (m_draft.subject == Subject::Operating && !isOfOperation)
            blockUnlessOverridden(
                cause::proofNotOfOperation, {m_control, conclusion, accepted.join(u", "_s)});
        else
            return false;
        return true;
    }

    // A design may be sound before anything is done; what operated was put into practice, and what
    // was effective everywhere that it applies.
    bool isInPractice(const controls::Practice& practice)
    {
        if (!isFavourable(m_draft.conclusion) || m_draft.subject == Subject::Design)
            return false;
        const QString conclusion = conclusionWords(m_draft.conclusion);
        const QString places = QString::number(practice.applies);
        if (practice.isNowhere())
            blockUnlessOverridden(cause::nothingImplemented, {m_control, conclusion, places});
        else if (m_draft.conclusion == Conclusion::Effective && practice.done < practice.applies)
            blockUnlessOverridden(cause::partlyImplemented,
                {m_control, conclusion, QString::number(practice.done), places});
        else
            return false;
        return true;
    }

    bool reviewerDidNotPrepare(const QList<Attestation>& earlier)
    {
        if (m_draft.meaning == Meaning::Performed)
            return performerDidNotReview(earlier);
        QStringList prepared;
        QStringList unknown;
        for (const BasisEvidence* each : m_evidence)
            if (const PersonId preparer = preparerOf(*each); preparer == m_draft.signerId)
                prepared.append(evidence::evidenceCode(each->item.number));
            else if (preparer.isNull())
                unknown.append(evidence::evidenceCode(each->item.number));
        const auto performed
            = std::find_if(earlier.begin(), earlier.end(), [&](const Attestation& each) {
                  return each.signerId == m_draft.signerId && each.meaning == Meaning::Performed
                      && !each.withdrawnAt && each.period.overlaps(m_draft.period);
              });
        const bool stands = !prepared.isEmpty() || !unknown.isEmpty() || performed != earlier.end();
        if (!stands || !cleanText(m_request.overrideReason).isEmpty())
            return stands;
        if (!prepared.isEmpty())
            block(Problem::Refused, cause::preparedBySigner,
                {m_draft.signerName, meaningWords(m_draft.meaning), prepared.join(u", "_s)});
        else if (!unknown.isEmpty())
            block(Problem::Refused, cause::preparerNotKnown,
                {m_draft.signerName, meaningWords(m_draft.meaning), unknown.join(u", "_s)});
        else
            block(Problem::Refused, cause::performedBySigner,
                {m_draft.signerName, meaningWords(m_draft.meaning),
                    attestationCode(performed->number)});
        return stands;
    }

    [[nodiscard]] std::vector<Error> take() { return std::move(m_blocked); }

private:
    void blockUnlessOverridden(const Cause& why, const QStringList& values)
    {
        if (cleanText(m_request.overrideReason).isEmpty())
            block(Problem::Refused, why, values);
    }

    void block(Problem problem, const Cause& why, const QStringList& values = {})
    {
        m_blocked.push_back(Error{problem, &why, values, {}});
    }

    const SignRequest& m_request;
    const Attestation& m_draft;
    const Basis& m_basis;
    const QList<const BasisEvidence*>& m_evidence;
    QString m_control;
    std::vector<Error> m_blocked;
};

AttestationId supersededBy(const Attestation& draft, const QList<Attestation>& earlier)
{
    const QSet<AttestationId> gone = supersededAmong(earlier);
    for (auto each = earlier.crbegin(); each != earlier.crend(); ++each)
        if (!each->withdrawnAt && !gone.contains(each->id) && each->signerId == draft.signerId
            && each->meaning == draft.meaning && each->subject == draft.subject
            && each->period == draft.period)
            return each->id;
    return {};
}

Attestation draftOf(const SignRequest& request, const SigningParties& parties)
{
    Attestation draft;
    draft.controlId = request.controlId;
    draft.subject = request.subject;
    draft.period = request.period;
    draft.meaning = request.meaning;
    draft.conclusion = request.conclusion;
    draft.statement = cleanText(request.statement);
    draft.exceptions = cleanText(request.exceptions);
    draft.signerId = parties.signer.id;
    draft.signerName = parties.signer.name;
    draft.signerRole = parties.signer.role;
    draft.signerLine = parties.signer.line;
    draft.signerOrganisation = parties.signer.organisation.isEmpty() ? parties.organisation
                                                                     : parties.signer.organisation;
    draft.obtained = request.obtained;
    if (parties.recordedBy != parties.signer.id)
        draft.recordedBy = parties.recordedBy;
    draft.signedAt = request.signedAt.value_or(parties.now);
    draft.validUntil = request.validUntil;
    if (!draft.validUntil.isValid() && draft.subject == Subject::Design)
        draft.validUntil = draft.period.from.addYears(1);
    return draft;
}

Result<QList<BasisEvidence>> linkedEvidence(vault::Access& access, ControlId control,
    const QList<evidence::EvidenceLink>& links, const QList<controls::ExpectedEvidence>& expected)
{
    const evidence::EvidenceRegister present(access);
    const evidence::EvidenceFileRegister kept(access);
    evidence::EvidenceFilter filter;
    filter.controlId = control;
    const Result<QList<evidence::Evidence>> items = present.list(filter);
    if (!items)
        return failWith(items);
    QList<BasisEvidence> linked;
    for (const evidence::Evidence& item : *items) {
        BasisEvidence basis{item, {}, takenAs(item.id, links, expected)};
        const Result<QList<evidence::Revision>> revisions = present.revisionsOf(item.id);
        if (!revisions)
            return failWith(revisions);
        for (const evidence::Revision& revision : *revisions) {
            const Result<QList<evidence::EvidenceFile>> files = kept.filesOf(revision.id);
            if (!files)
                return failWith(files);
            basis.revisions.append({revision, evidence::revisionDigest(*files)});
        }
        linked.append(basis);
    }
    return linked;
}

Result<QList<scope::Asset>> assetsOf(vault::Access& access, ControlId control)
{
    const auto rows = controls::ImplementationRegister(access).implementationsOf(control);
    if (!rows)
        return failWith(rows);
    QList<scope::Asset> assets;
    for (const controls::Implementation& row : *rows) {
        if (row.assetId.isNull() || row.applies == controls::Applies::DoesNotApply)
            continue;
        const Result<scope::Asset> asset = scope::AssetRegister(access).asset(row.assetId);
        if (!asset)
            return failWith(asset);
        assets.append(*asset);
    }
    return assets;
}

} // namespace

SigningSheet signingSheet(const SignRequest& request, const Basis& basis,
    const controls::Practice& practice, const SigningParties& parties,
    const QList<Attestation>& earlier)
{
    SigningSheet sheet;
    Attestation& draft = sheet.attestation;
    draft = draftOf(request, parties);
    sheet.texts = textsInForce(basis.versions, request.period);
    sheet.evidence = reliedOnFor(basis, request.period);
    draft.controlVersionId = sheet.texts.isEmpty() ? ControlVersionId() : sheet.texts.last().id;
    for (const BasisEvidence* each : sheet.evidence) {
        const BasisRevision* current = currentRevision(*each);
        draft.reliedOn.append({current->revision.id, current->digest});
    }
    draft.assets = assetsIn(basis, request.period);
    draft.supersedes = supersededBy(draft, earlier);
    draft.boundDigest = boundDigest(draft, sheet.texts);

    const Date day = draft.signedAt.localDate();
    Rules rules(request, draft, basis, sheet.evidence);
    rules.saysSomething();
    rules.periodIsOver(day);
    rules.signedByNow(parties.now);
    rules.signerIsActive(parties.signer, day);
    rules.lastsBeyondSigning(day);
    rules.reliesOnSomething();
    bool isOverridden = rules.reviewerDidNotPrepare(earlier);
    isOverridden = rules.signerIsOfTheHouse() || isOverridden;
    isOverridden = rules.proofWasReviewed() || isOverridden;
    isOverridden = rules.isInPractice(practice) || isOverridden;
    if (isOverridden)
        draft.overrideReason = cleanText(request.overrideReason);
    sheet.blocked = rules.take();
    return sheet;
}

Result<Basis> loadBasis(
    vault::Access& access, ControlId control, const ReviewElsewhere& reviewElsewhere)
{
    const controls::ControlRegister controls(access);
    const Result<controls::Control> row = controls.control(control);
    if (!row)
        return failWith(row);
    const Result<QList<controls::ControlVersion>> versions = controls.versions(control);
    if (!versions)
        return failWith(versions);
    const auto links = evidence::EvidenceLinkRegister(access).linksOf(control);
    if (!links)
        return failWith(links);
    const auto expected = controls::ImplementationRegister(access).expectedEvidenceOf(control);
    if (!expected)
        return failWith(expected);
    Result<QList<BasisEvidence>> evidence = linkedEvidence(access, control, *links, *expected);
    if (!evidence)
        return failWith(evidence);
    if (const Status reviewed = reviewElsewhere(access, *evidence); !reviewed)
        return failWith(reviewed);
    const Result<QList<scope::Asset>> assets = assetsOf(access, control);
    if (!assets)
        return failWith(assets);
    const Result<scope::Organisation> organisation = scope::ScopeRegister(access).organisation();
    if (!organisation)
        return failWith(organisation);
    return Basis{control, controls::controlCode(row->number), organisation->timeZone, *versions,
        *evidence, *assets, *links, *expected};
}

Result<SigningParties> loadParties(
    vault::Access& access, PersonId signer, PersonId recordedBy, Instant now)
{
    const scope::ScopeRegister people(access);
    const Result<scope::Person> person = people.person(signer);
    if (!person)
        return failWith(person);
    const Result<scope::Organisation> organisation = people.organisation();
    if (!organisation)
        return failWith(organisation);
    return SigningParties{
        *person, recordedBy, organisation->name, inZone(now, organisation->timeZone)};
}

Result<Attestation> sign(vault::Transaction& transaction, const SignRequest& request,
    const ReviewElsewhere& reviewElsewhere)
{
    vault::Access& access = transaction.access();
    const Result<Basis> basis = loadBasis(access, request.controlId, reviewElsewhere);
    if (!basis)
        return failWith(basis);
    const Result<SigningParties> parties
        = loadParties(access, request.signerId, transaction.act().actor, transaction.now());
    if (!parties)
        return failWith(parties);
    const Result<QList<Attestation>> earlier
        = AttestationRegister(access).listOf(request.controlId);
    if (!earlier)
        return failWith(earlier);
    const auto implementations
        = controls::ImplementationRegister(access).implementationsOf(request.controlId);
    if (!implementations)
        return failWith(implementations);
    const SigningSheet sheet
        = signingSheet(request, *basis, controls::practiceOf(*implementations), *parties, *earlier);
    if (!sheet.blocked.empty())
        return tl::unexpected<Error>(sheet.blocked.front());
    return AttestationRegister::add(transaction, sheet.attestation);
}

} // namespace muniment::attestation
