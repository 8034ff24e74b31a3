// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/export_binder.h"

#include "core/audits/audit_register.h"
#include "core/base/canonical_json.h"
#include "core/base/english_words.h"
#include "core/binder/binder_messages.h"
#include "core/binder/handing_over.h"
#include "core/binder/plan_binder.h"
#include "core/standing/facts.h"
#include "core/vault/content_store.h"
#include "core/vault/journal_head.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::binder {

namespace {

// What was asked for, in one byte form: two requests are the same when these are.
QString optionsText(const ExportRequest& request, Date asOf)
{
    const BinderOptions& options = request.options;
    QJsonObject object{{u"audit"_s, options.audit},
        {u"scopes"_s, QJsonArray::fromStringList(options.scopes)},
        {u"frameworks"_s, QJsonArray::fromStringList(options.frameworks)},
        {u"recipient_class"_s, audits::recipientClassText(options.recipientClass)},
        {u"recipient"_s, options.recipient}, {u"prepared_by"_s, options.preparedBy},
        {u"paper"_s, options.paper == Paper::A4 ? u"a4"_s : u"letter"_s},
        {u"as_of"_s, dateText(asOf)}, {u"actor"_s, idText(request.actor)},
        {u"program"_s, request.program}};
    if (options.period)
        object.insert(u"period"_s, periodText(*options.period));
    return QString::fromUtf8(canonicalJson(object));
}

// The records that the binder is made of.
struct Records
{
    standing::Facts facts; // as known at the instant, but with all page numbers ever given
    vault::JournalHead head;
    std::optional<vault::LastVerification> lastFullCheck;
    bool made = false; // this very edition was made before
    qint64 lastStamp = 0;
};

struct Present
{
    QList<audits::BinderEdition> editions;
    QHash<RevisionId, audits::PageStamps> stamps;
};

Result<Present> presentOf(vault::Vault& vault)
{
    return vault.read([](vault::Access& access) -> Result<Present> {
        const audits::AuditRegister registered(access);
        const Result<QList<audits::BinderEdition>> editions = registered.editions();
        if (!editions)
            return failWith(editions);
        const Result<QHash<RevisionId, audits::PageStamps>> stamps = registered.stamps();
        if (!stamps)
            return failWith(stamps);
        return Present{*editions, *stamps};
    });
}

Result<vault::JournalHead> headThen(vault::Vault& vault, qint64 sequence)
{
    return vault.read([sequence](vault::Access& access) -> Result<vault::JournalHead> {
        return vault::journalHeadAfter(access, sequence);
    });
}

Result<Records> recordsAt(vault::Vault& vault, Instant knownAt)
{
    const Result<std::unique_ptr<vault::Vault>> past = vault.knownAt(knownAt);
    if (!past)
        return failWith(past);
    return (*past)->read([knownAt](vault::Access& access) -> Result<Records> {
        Records records;
        Result<standing::Facts> facts = standing::loadFacts(access);
        if (!facts)
            return failWith(facts);
        records.facts = std::move(*facts);
        const Result<vault::JournalHead> head = vault::journalHeadAt(access, knownAt);
        if (!head)
            return failWith(head);
        records.head = *head;
        const Result<std::optional<vault::LastVerification>> check
            = vault::lastVerification(access, vault::VerifyLevel::Full);
        if (!check)
            return failWith(check);
        records.lastFullCheck = *check;
        return records;
    });
}

// The edition that was made of this very request; null: it is the first time.
const audits::BinderEdition* madeOf(const Present& present, const QString& options, Instant knownAt)
{
    const auto same = std::find_if(
        present.editions.begin(), present.editions.end(), [&](const audits::BinderEdition& each) {
            return each.knownAt == knownAt && each.options == options;
        });
    return same == present.editions.end() ? nullptr : &*same;
}

// Numbers once given stand on paper, whatever instant is asked for; and an edition that was made
// before keeps its name.
void joinPresent(Records& records, const Present& present, const audits::BinderEdition* same)
{
    records.facts.stamps = present.stamps;
    for (const audits::PageStamps& each : present.stamps)
        records.lastStamp = std::max(records.lastStamp, each.last);
    records.facts.editions = present.editions;
    if (!same)
        return;
    records.made = true;
    records.facts.editions.erase(
        std::remove_if(records.facts.editions.begin(), records.facts.editions.end(),
            [&](const audits::BinderEdition& each) {
                return each.id == same->id
                    || (each.name.code == same->name.code && each.name.edition > same->name.edition)
                    || (same->name.edition == 1 && each.name.code > same->name.code);
            }),
        records.facts.editions.end());
}

audits::NewBinderEdition editionOf(const FinishedBinder& finished, const Records& records,
    const ExportRequest& request, const QString& options, Instant madeAt)
{
    const BinderPlan& plan = finished.plan;
    audits::NewBinderEdition edition;
    edition.name = {plan.binderCode, plan.edition, plan.replaces};
    edition.auditId = plan.auditId;
    edition.recipientClass = plan.options.recipientClass;
    edition.recipient = plan.options.recipient;
    edition.knownAt = plan.knownAt;
    edition.asOf = plan.asOf;
    edition.madeAt = madeAt;
    edition.madeBy = request.actor;
    edition.options = options;
    edition.fileName = finished.pdfName;
    edition.pages = finished.pages;
    edition.manifest = finished.manifest;
    edition.journalSequence = records.head.sequence;
    edition.journalHead = records.head.hash;
    for (qsizetype i = 0; i < plan.exhibits.size(); ++i)
        edition.exhibits.append({plan.exhibits.at(i).revisionId, plan.exhibits.at(i).treatment,
            finished.places.at(i).slipPage});
    return edition;
}

// Another binder may have been issued since the numbers of this one were printed.
bool areAsPrinted(
    const QHash<RevisionId, audits::PageStamps>& given, const FinishedBinder& finished)
{
    for (qsizetype i = 0; i < finished.exhibits.size(); ++i)
        if (finished.exhibits.at(i).count() > 0
            && given.value(finished.plan.exhibits.at(i).revisionId).first
                != finished.exhibits.at(i).firstStamp)
            return false;
    return true;
}

Result<BinderEditionId> recordEdition(vault::Vault& vault, const ExportRequest& request,
    const audits::NewBinderEdition& edition, const FinishedBinder& finished)
{
    QList<audits::PagesNeeded> wanted;
    for (qsizetype i = 0; i < finished.plan.exhibits.size(); ++i)
        if (finished.exhibits.at(i).count() > 0)
            wanted.append(
                {finished.plan.exhibits.at(i).revisionId, finished.exhibits.at(i).count()});
    return vault.write(
        {request.actor, u"binder.export"_s},
        [&](vault::Transaction& transaction) -> Result<BinderEditionId> {
            const auto stamps = audits::AuditRegister::allocateStamps(transaction, wanted);
            if (!stamps)
                return failWith(stamps);
            if (!areAsPrinted(*stamps, finished))
                return fail(Problem::Conflict, cause::numbersTaken);
            return audits::AuditRegister::recordEdition(transaction, edition);
        },
        vault::Priority::Job);
}

// What is in the vault now is in a binder of now, though a clock that went back stands before it.
Result<Instant> presentInstant(vault::Vault& vault)
{
    const Result<vault::JournalHead> head
        = vault.read([](vault::Access& access) { return vault::journalHead(access); });
    if (!head)
        return failWith(head);
    return std::max(vault.clock().now(), head->writtenAt);
}

} // namespace

Result<BinderReport> exportBinder(vault::Vault& vault, const ExportRequest& request,
    const documents::HelperClient& helper, const JobContext& job)
{
    const EnglishWords english; // the same bytes, whatever language the desk speaks
    const Result<Instant> latest = presentInstant(vault);
    if (!latest)
        return failWith(latest);
    const Instant knownAt = request.knownAt.value_or(*latest);
    const Result<Present> present = presentOf(vault);
    if (!present)
        return failWith(present);
    Result<Records> records = recordsAt(vault, knownAt);
    if (!records)
        return failWith(records);
    const Date asOf = request.options.asOf.value_or(
        inZone(knownAt, records->facts.organisation.timeZone).localDate());
    const QString options = optionsText(request, asOf);
    const audits::BinderEdition* same = madeOf(*present, options, knownAt);
    const bool isIssued = request.options.variant == Variant::Issued;
    BinderEditionId recorded = same && isIssued ? same->id : BinderEditionId();
    // Where the clock was put back, its own entry bears an earlier time than what it was made of.
    if (same && same->journalSequence < records->head.sequence) {
        const Result<vault::JournalHead> head = headThen(vault, same->journalSequence);
        if (!head)
            return failWith(head);
        records->head = *head;
    }
    joinPresent(*records, *present, same);
    const Result<Instant> latestTime
        = vault.read([sequence = records->head.sequence](vault::Access& access) {
              return vault::latestTimeUpTo(access, sequence);
          });
    if (!latestTime)
        return failWith(latestTime);

    const Result<BinderPlan> plan = planBinder({records->facts, request.options, asOf, knownAt,
        records->head, records->lastFullCheck, request.actor, request.program, *latestTime});
    if (!plan)
        return failWith(plan);
    if (request.tellBeforehand)
        request.tellBeforehand(handingOverLines(*plan));

    AssemblyInput input;
    input.targetPdf = request.targetPdf;
    input.earlier = request.earlier;
    input.vaultPath = vault.path();
    input.vaultId = idText(vault.id());
    input.helper = helper;
    input.lastStamp = records->lastStamp;
    input.content
        = [&vault](const Sha256& digest, const std::function<Status(QByteArrayView)>& sink,
              const JobContext& context) { return vault.content().stream(digest, sink, context); };
    if (isIssued && !records->made)
        input.record = [&](const FinishedBinder& finished) -> Status {
            const Result<BinderEditionId> edition = recordEdition(vault, request,
                editionOf(finished, *records, request, options, vault.clock().now()), finished);
            if (!edition)
                return failWith(edition);
            recorded = *edition;
            return {};
        };
    Result<BinderReport> report = assembleBinder(*plan, input, job);
    if (report)
        report->edition = recorded;
    return report;
}

} // namespace muniment::binder
