// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/import_document.h"

#include "core/assurance/already_known.h"
#include "core/assurance/assurance_messages.h"
#include "core/assurance/duty_register.h"
#include "core/documents/media_type.h"
#include "core/evidence/evidence_file_register.h"
#include "core/evidence/evidence_register.h"
#include "core/scope/lookup.h"
#include "core/scope/provider_register.h"
#include "core/scope/scope_messages.h"
#include "core/vault/content_store.h"

#include <QFileInfo>

#include <algorithm>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

// The last day that a document speaks of, to tell the newer of two.
Date lastDay(const DocumentFields& fields)
{
    for (const Date day : {fields.periodUntil, fields.expiry, fields.asOf, fields.issued})
        if (day.isValid())
            return day;
    return {};
}

// What an item of evidence says about the file.
evidence::EvidenceDetails detailsOf(const DocumentFields& fields, const QString& restrictionNote)
{
    evidence::EvidenceDetails details;
    details.title = fields.title;
    details.source = fields.issuer;
    details.restriction = *fields.restriction;
    details.restrictionNote = restrictionNote;
    if (const std::optional<Period> span = coveredSpan(fields))
        details.covers = span;
    else if (const std::optional<Bridge> bridge = bridgeOf(fields);
             bridge && bridge->reportEnd < bridge->through)
        details.covers = Period{bridge->reportEnd.addDays(1), bridge->through};
    else if (const Date day = lastDay(fields); day.isValid())
        details.covers = Period{day, day};
    return details;
}

class Import
{
public:
    Import(vault::Vault& vault, vault::Transaction& transaction, const ImportRequest& request,
        QString mediaType)
        : m_vault(vault)
        , m_transaction(transaction)
        , m_request(request)
        , m_mediaType(std::move(mediaType))
        , m_register(transaction.access())
    {
    }

    Result<ImportedDocument> run(const vault::TakenFile& file, const vault::StagedContent& content)
    {
        m_what.fields = m_request.confirmation.fields;
        m_what.readings = m_request.confirmation.readings;
        m_what.duties = m_request.duties;
        m_what.restrictionNote = m_request.restrictionNote;
        if (const Status placed = placeFile(file, content); !placed)
            return failWith(placed);
        if (const Status placed = placeProvider(); !placed)
            return failWith(placed);
        const Result<QList<AssuranceDocument>> documents = m_register.documents();
        if (!documents)
            return failWith(documents);
        if (const Status compared = checkNumber(*documents); !compared)
            return failWith(compared);
        const DocumentFields& fields = m_what.fields;
        if (const auto* before = predecessorOf(fields, m_what.providerId, *documents))
            m_what.supersedes = before->id;
        if (const auto* report = bridgedBy(fields, m_what.providerId, *documents))
            m_what.bridges = report->id;
        const Result<AddedDocument> added = AssuranceRegister::confirm(m_transaction, m_what);
        if (!added)
            return failWith(added);
        if (const Status kept = keepAnswers(added->duties); !kept)
            return failWith(kept);
        return outcome(added->id);
    }

private:
    Status placeProvider()
    {
        if (m_what.fields.provider.isEmpty())
            return fail(Problem::Refused, cause::providerMissing);
        const bool isNew = m_request.unknownProvider == UnknownProvider::Add;
        const bool isDecided = isNew || isTyped();
        const Result<ProviderId> placed = isNew ? addProvider()
            : isDecided                         ? decidedProvider()
                                                : certainProvider();
        if (!placed)
            return failWith(placed);
        m_what.providerId = *placed;
        if (isDecided)
            if (const Status learnt = learnNames(); !learnt)
                return learnt;
        const auto kept = scope::ProviderRegister(m_transaction.access()).provider(*placed);
        if (!kept)
            return failWith(kept);
        m_outcome.provider = kept->name;
        m_what.fields.provider = kept->name;
        for (ConfirmedField& each : m_what.readings)
            if (each.field == Field::Provider && !each.page)
                each.value = kept->name; // a person may have typed its code
        return {};
    }

    [[nodiscard]] bool isTyped() const
    {
        return std::any_of(m_what.readings.begin(), m_what.readings.end(),
            [](const ConfirmedField& each) { return each.field == Field::Provider && !each.page; });
    }

    Result<ProviderId> addProvider()
    {
        if (scope::numberOfCode(u'V', m_what.fields.provider))
            return fail(
                Problem::NotFound, scope::cause::providerNotFound, {m_what.fields.provider});
        m_outcome.providerAdded = m_what.fields.provider;
        return scope::ProviderRegister::add(m_transaction, {m_what.fields.provider, {}});
    }

    // A person named it by one of its names or by its code.
    Result<ProviderId> decidedProvider()
    {
        const Result<scope::Provider> called
            = scope::ProviderRegister(m_transaction.access()).find(m_what.fields.provider);
        if (called)
            return called->id;
        if (!called.error().is(scope::cause::providerNotFound))
            return failWith(called);
        return undecided();
    }

    Result<ProviderId> certainProvider()
    {
        const Result<QList<scope::Provider>> providers
            = scope::ProviderRegister(m_transaction.access()).list();
        if (!providers)
            return failWith(providers);
        if (const auto certain = alreadyKnown(m_what.fields, *providers, {}).certainProvider())
            return *certain;
        return undecided();
    }

    tl::unexpected<Error> undecided()
    {
        const Result<QList<scope::Provider>> providers
            = scope::ProviderRegister(m_transaction.access()).list();
        if (!providers)
            return failWith(providers);
        const AlreadyKnown known = alreadyKnown(m_what.fields, *providers, {});
        const QStringList candidates = scope::calledWords(known.providers, *providers);
        if (candidates.isEmpty())
            return fail(Problem::Refused, cause::providerUnknown, {m_what.fields.provider});
        return fail(Problem::Refused, cause::providerUncertain,
            {m_what.fields.provider, candidates.join(u", "_s)});
    }

    // What the paper calls it today it will call it again.
    Status learnNames()
    {
        const scope::ProviderRegister present(m_transaction.access());
        for (const QString& name : m_request.documentNames + QStringList{m_what.fields.subject}) {
            const Result<scope::Provider> bearer = present.find(name);
            if (scope::firmForm(name).isEmpty() || bearer
                || !bearer.error().is(scope::cause::providerNotFound))
                continue; // nothing to learn, or another provider's name
            const Status kept
                = scope::ProviderRegister::addName(m_transaction, m_what.providerId, name);
            if (!kept)
                return kept;
            m_outcome.namesLearnt.append(name);
        }
        return {};
    }

    Status checkNumber(const QList<AssuranceDocument>& documents)
    {
        for (const SameNumber& each : alreadyKnown(m_what.fields, {}, documents).sameNumber) {
            if (m_request.sameNumberAs.contains(each.code, Qt::CaseInsensitive))
                continue;
            QStringList values{m_what.fields.number, each.code};
            for (const FieldDifference& difference : each.differences)
                values += {fieldText(difference.field), difference.before, difference.now};
            return fail(Problem::Refused, cause::sameNumber, values);
        }
        return {};
    }

    Status placeFile(const vault::TakenFile& file, const vault::StagedContent& content)
    {
        const evidence::EvidenceFileRegister kept(m_transaction.access());
        const Result<QList<evidence::KnownFile>> holding = kept.holding(content.digest);
        if (!holding)
            return failWith(holding);
        if (holding->isEmpty())
            return addFile(file, content);
        const Result<QList<AssuranceDocument>> documents = m_register.documents();
        if (!documents)
            return failWith(documents);
        for (const evidence::KnownFile& known : *holding)
            for (const AssuranceDocument& each : *documents)
                if (each.revisionId == known.revisionId)
                    return fail(
                        Problem::Conflict, cause::importedAlready, {documentCode(each.number)});
        const evidence::KnownFile& known = holding->first();
        m_what.revisionId = known.revisionId;
        m_outcome.evidence = evidence::revisionCode(known.number, known.revision);
        return raiseRestriction(known.evidenceId);
    }

    // What the document says of who may see it holds for the file too; never the milder of the two.
    Status raiseRestriction(EvidenceId id)
    {
        const Result<evidence::Evidence> item
            = evidence::EvidenceRegister(m_transaction.access()).evidence(id);
        if (!item)
            return failWith(item);
        if (!m_what.fields.restriction || *m_what.fields.restriction <= item->restriction)
            return {};
        evidence::EvidenceDetails details = *item;
        details.restriction = *m_what.fields.restriction;
        if (!m_what.restrictionNote.isEmpty())
            details.restrictionNote = m_what.restrictionNote;
        return evidence::EvidenceRegister::update(m_transaction, id, details);
    }

    Status addFile(const vault::TakenFile& file, const vault::StagedContent& content)
    {
        const EvidenceId id = m_transaction.ids().make<EvidenceId>();
        m_transaction.about("evidence", id);
        if (const Status kept = m_vault.content().keep(m_transaction, content); !kept)
            return kept;
        evidence::NewEvidenceFile taken;
        taken.name = QFileInfo(file.path).fileName();
        taken.mediaType = m_mediaType;
        taken.content = content.digest;
        taken.size = content.size;
        if (file.modifiedMilliseconds > 0)
            taken.modifiedAt = Instant{file.modifiedMilliseconds};
        evidence::NewEvidence what;
        what.id = id;
        what.details = detailsOf(m_what.fields, m_what.restrictionNote);
        what.files = {taken};
        what.daysAhead = evidence::NewEvidence::DaysAhead::Allow;
        const Result<evidence::AddedRevision> added
            = evidence::EvidenceRegister::add(m_transaction, what);
        if (!added)
            return failWith(added);
        m_what.revisionId = added->revisionId;
        m_outcome.evidence = added->code();
        return {};
    }

    Status keepAnswers(const QList<DutyId>& duties)
    {
        if (m_what.supersedes.isNull())
            return {};
        const Result<QList<Duty>> before
            = DutyRegister(m_transaction.access()).dutiesOf(m_what.supersedes);
        if (!before)
            return failWith(before);
        const QList<std::optional<DutyDecision>> answers = keptAnswers(m_what.duties, *before);
        for (qsizetype i = 0; i < answers.size(); ++i) {
            if (!answers.at(i))
                continue;
            const Status kept = DutyRegister::decide(m_transaction, duties.at(i), *answers.at(i));
            if (!kept)
                return kept;
            ++m_outcome.dutiesKept;
        }
        return {};
    }

    Result<ImportedDocument> outcome(AssuranceDocumentId id)
    {
        const Result<AssuranceDocument> document = m_register.document(id);
        const Result<QList<Duty>> duties = DutyRegister(m_transaction.access()).dutiesOf(id);
        if (!document)
            return failWith(document);
        if (!duties)
            return failWith(duties);
        m_outcome.document = *document;
        m_outcome.duties = *duties;
        return m_outcome;
    }

    vault::Vault& m_vault;
    vault::Transaction& m_transaction;
    const ImportRequest& m_request;
    QString m_mediaType;
    AssuranceRegister m_register;
    NewDocument m_what;
    ImportedDocument m_outcome;
};

} // namespace

Result<ImportedDocument> importDocument(vault::Vault& vault, const ImportRequest& request,
    const vault::Act& act, const JobContext& context)
{
    QString mediaType;
    const Result<QList<vault::TakenFile>> taken
        = vault.content().takeIn({request.path}, context, [&](qsizetype, QByteArrayView head) {
              mediaType = documents::mediaTypeOf(head, QFileInfo(request.path).fileName()).name;
          });
    if (!taken)
        return failWith(taken);
    const vault::TakenFile& file = taken->first();
    if (!file.content)
        return failWith(file.content);
    const Result<ImportedDocument> imported
        = vault.write(act, [&](vault::Transaction& transaction) {
              return Import(vault, transaction, request, mediaType).run(file, *file.content);
          });
    if (!imported)
        // Where this fails too, the next opening drops what nothing reaches.
        static_cast<void>(vault.content().discard(*taken));
    return imported;
}

namespace {

// Two reports of one provider may speak of different services; only where both name some can they
// be told apart.
bool speakOfTheSame(const DocumentFields& one, const DocumentFields& other)
{
    if (one.services.isEmpty() || other.services.isEmpty())
        return true;
    return std::any_of(one.services.begin(), one.services.end(),
        [&](const QString& each) { return other.services.contains(each, Qt::CaseInsensitive); });
}

} // namespace

const AssuranceDocument* predecessorOf(
    const DocumentFields& fields, ProviderId provider, const QList<AssuranceDocument>& documents)
{
    const Date own = lastDay(fields);
    const AssuranceDocument* newest = nullptr;
    for (const AssuranceDocument& each : documents) {
        const bool sameKind = each.providerId == provider && each.fields.type == fields.type
            && each.fields.standard == fields.standard && fields.type != DocumentType::Other;
        const Date its = lastDay(each.fields);
        if (!speakOfTheSame(each.fields, fields))
            continue;
        if (!sameKind || !its.isValid() || !own.isValid() || own <= its)
            continue;
        if (!newest || lastDay(newest->fields) < its)
            newest = &each;
    }
    return newest;
}

const AssuranceDocument* bridgedBy(
    const DocumentFields& letter, ProviderId provider, const QList<AssuranceDocument>& documents)
{
    const std::optional<Bridge> bridge = bridgeOf(letter);
    if (!bridge)
        return nullptr;
    for (const AssuranceDocument& each : documents)
        if (each.providerId == provider && each.fields.kind == DocumentKind::Report
            && each.fields.periodUntil == bridge->reportEnd)
            return &each;
    return nullptr;
}

QList<std::optional<DutyDecision>> keptAnswers(
    const QList<DutyText>& now, const QList<Duty>& before)
{
    QList<std::optional<DutyDecision>> answers;
    for (const DutyText& each : now) {
        std::optional<DutyDecision> answer;
        for (const Duty& old : before)
            if (old.what.kind == each.kind
                && scope::nameForm(old.what.reference) == scope::nameForm(each.reference)
                && scope::nameForm(old.what.text) == scope::nameForm(each.text)
                && old.decision.state != DutyState::Undecided)
                answer = old.decision;
        answers.append(answer);
    }
    return answers;
}

} // namespace muniment::assurance
