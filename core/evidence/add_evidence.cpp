// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/add_evidence.h"

#include "core/base/base_messages.h"
#include "core/base/clean_text.h"
#include "core/base/text_forms.h"
#include "core/documents/media_type.h"
#include "core/evidence/evidence_file_register.h"
#include "core/evidence/evidence_link_register.h"
#include "core/evidence/evidence_messages.h"
#include "core/evidence/evidence_register.h"
#include "core/evidence/file_walk.h"
#include "core/evidence/known_names.h"
#include "core/scope/scope_register.h"
#include "core/vault/content_store.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace muniment::evidence {

namespace {

constexpr TextForm<AddOutcome> outcomeForms[] = {
    {AddOutcome::Added, "added"},
    {AddOutcome::Revised, "revised"},
    {AddOutcome::AlreadyHere, "already_here"},
    {AddOutcome::NotAdded, "not_added"},
};

constexpr TextForm<NoticeKind> noticeForms[] = {
    {NoticeKind::Empty, "empty"},
    {NoticeKind::ExtensionLies, "extension_lies"},
    {NoticeKind::SameName, "same_name"},
    {NoticeKind::NamePrintsOtherwise, "name_prints_otherwise"},
    {NoticeKind::NextOfSeries, "next_of_series"},
    {NoticeKind::DaysAhead, "days_ahead"},
    {NoticeKind::TwinName, "twin_name"},
    {NoticeKind::RowsDiffer, "rows_differ"},
    {NoticeKind::Protected, "protected"},
    {NoticeKind::Damaged, "damaged"},
};

// A name of a file may be longer than a title; it is kept whole with the file.
QString shortened(const QString& title)
{
    return title.size() <= longestName ? title : QString(title.left(longestName - 1) + u'…');
}

QString titleFrom(const QString& fileName)
{
    const QString base = QFileInfo(fileName).completeBaseName();
    return shortened(cleanLine(printableName(base.trimmed().isEmpty() ? fileName : base)));
}

// One file whose bytes are in the vault, not yet reachable.
struct Incoming
{
    qsizetype row = 0;
    NewEvidenceFile file;
    vault::StagedContent content;
};

// Writes the records of one request, inside its transaction.
class Intake
{
public:
    Intake(vault::Vault& vault, vault::Transaction& transaction, const AddRequest& request,
        const KnownNames& names, const JobContext& context, AddedEvidence& added)
        : m_vault(vault)
        , m_transaction(transaction)
        , m_register(transaction.access())
        , m_files(transaction.access())
        , m_request(request)
        , m_context(context)
        , m_added(added)
        , m_names(names)
    {
    }

    Status run(const QList<Incoming>& incoming)
    {
        const auto organisation = scope::ScopeRegister(m_transaction.access()).organisation();
        if (!organisation)
            return failWith(organisation);
        m_zone = organisation->timeZone;
        m_today = dayIn(m_transaction.now(), m_zone);
        if (const Status taken = takeAll(incoming); !taken)
            return taken;
        return tieAll();
    }

private:
    Status takeAll(const QList<Incoming>& incoming)
    {
        if (!m_request.revisionOf.isNull() || m_request.grouping == Grouping::OneItem)
            return incoming.isEmpty() ? Status() : takeTogether(incoming);
        qint64 done = 0;
        for (const Incoming& each : incoming) {
            if (m_context.stop.stop_requested())
                return fail(Problem::Cancelled, base::cause::cancelled);
            m_context.report({++done, incoming.size(), each.file.name});
            if (const Status taken = takeAlone(each, incoming.size()); !taken)
                return failWith(taken);
        }
        return {};
    }

    Status tieAll()
    {
        QSet<EvidenceId> tied;
        for (const AddedRow& each : std::as_const(m_added.rows)) {
            if (!m_request.tie || each.evidenceId.isNull() || tied.contains(each.evidenceId))
                continue;
            tied.insert(each.evidenceId);
            if (const Status done = m_request.tie(m_transaction, each.evidenceId); !done)
                return done;
        }
        return {};
    }

    // Content becomes reachable on behalf of the record that will cite it.
    EvidenceId beginRecord()
    {
        const EvidenceId id = m_request.revisionOf.isNull() ? m_transaction.ids().make<EvidenceId>()
                                                            : m_request.revisionOf;
        m_transaction.about("evidence", id);
        return id;
    }

    Status keep(const vault::StagedContent& content)
    {
        if (m_kept.contains(content.digest))
            return {};
        m_kept.insert(content.digest);
        return m_vault.content().keep(m_transaction, content);
    }

    void noticeSameName(const Incoming& each)
    {
        if (const KnownFile* known = m_names.ofName(each.file.name)) {
            if (known->content != each.file.content)
                m_added.rows[each.row].notices.append(
                    {NoticeKind::SameName, evidenceCode(known->number)});
        } else if (const KnownFile* newest = m_names.newestOfSeries(each.file.name)) {
            m_added.rows[each.row].notices.append(
                {NoticeKind::NextOfSeries, evidenceCode(newest->number)});
        }
    }

    void noticeSaid(const Incoming& each, const EvidenceDetails& details)
    {
        QList<Notice>& notices = m_added.rows[each.row].notices;
        if (coversDaysAhead(details, m_today, m_zone))
            notices.append({NoticeKind::DaysAhead, dateText(madeOn(details, m_today, m_zone))});
        if (const QString differ = rowsDifferWords(details); !differ.isEmpty())
            notices.append({NoticeKind::RowsDiffer, differ});
    }

    [[nodiscard]] const FileException* exceptionFor(const Incoming& each) const
    {
        const auto found = m_request.exceptions.constFind(m_added.rows.at(each.row).path);
        return found == m_request.exceptions.constEnd() ? nullptr : &*found;
    }

    [[nodiscard]] const EvidenceDetails& givenFor(const Incoming& each) const
    {
        const FileException* exception = exceptionFor(each);
        return exception ? exception->details : m_request.details;
    }

    [[nodiscard]] const QList<NewEvidenceLink>& linksFor(const Incoming& each) const
    {
        const FileException* exception = exceptionFor(each);
        return exception && exception->links ? *exception->links : m_request.links;
    }

    void tell(const Incoming& each, AddOutcome outcome, const AddedRevision& where)
    {
        AddedRow& row = m_added.rows[each.row];
        row.outcome = outcome;
        row.evidenceId = where.evidenceId;
        row.revisionId = where.revisionId;
        row.code = where.code();
    }

    Status linkAgain(EvidenceId id, const QList<NewEvidenceLink>& links)
    {
        for (const NewEvidenceLink& each : links)
            if (const auto linked = EvidenceLinkRegister::link(m_transaction, id, each); !linked)
                return failWith(linked);
        return {};
    }

    // A title that was given to one file is its own; one that was given to many is told apart.
    [[nodiscard]] EvidenceDetails detailsFor(const Incoming& each, qsizetype items) const
    {
        EvidenceDetails details = givenFor(each);
        if (cleanLine(details.title).isEmpty())
            details.title = titleFrom(each.file.name);
        else if (items > 1 && !exceptionFor(each))
            details.title = shortened(details.title + u": "_s + titleFrom(each.file.name));
        return details;
    }

    // The same bytes may be the proof of two periods, as a list that did not change: they are here
    // already only where the item that holds them now speaks of the days that were given.
    Result<bool> isTheSameProof(const KnownFile& known, const EvidenceDetails& given)
    {
        const Result<Evidence> item = m_register.evidence(known.evidenceId);
        if (!item)
            return failWith(item);
        const Result<QList<Revision>> revisions = m_register.revisionsOf(known.evidenceId);
        if (!revisions)
            return failWith(revisions);
        const Revision* current = currentRevision(*revisions);
        if (!current || current->id != known.revisionId)
            return false;
        return (!given.covers || given.covers == item->covers)
            && (!given.approvedOn.isValid() || given.approvedOn == item->approvedOn);
    }

    Status takeAlone(const Incoming& each, qsizetype items)
    {
        const Result<QList<KnownFile>> holding = m_files.holding(each.file.content);
        if (!holding)
            return failWith(holding);
        for (const KnownFile& known : *holding) {
            const Result<bool> same = isTheSameProof(known, givenFor(each));
            if (!same)
                return failWith(same);
            if (!*same)
                continue;
            tell(each, AddOutcome::AlreadyHere,
                {known.evidenceId, known.revisionId, known.number, known.revision});
            return linkAgain(known.evidenceId, linksFor(each));
        }
        noticeSameName(each);
        const EvidenceId id = beginRecord();
        if (const Status kept = keep(each.content); !kept)
            return failWith(kept);
        const auto added = EvidenceRegister::add(m_transaction,
            {id, detailsFor(each, items), m_request.review, {each.file}, linksFor(each)});
        if (!added)
            return failWith(added);
        tell(each, AddOutcome::Added, *added);
        noticeSaid(each, givenFor(each));
        return {};
    }

    // The revision that holds exactly these bytes and no others, when there is one.
    Result<std::optional<AddedRevision>> sameRevision(const QList<Incoming>& incoming)
    {
        using Found = std::optional<AddedRevision>;
        const Result<QList<KnownFile>> holding = m_files.holding(incoming.first().file.content);
        if (!holding)
            return failWith(holding);
        for (const KnownFile& known : *holding) {
            if (!m_request.revisionOf.isNull()) {
                const auto revisions = m_register.revisionsOf(m_request.revisionOf);
                if (!revisions)
                    return failWith(revisions);
                const Revision* current = currentRevision(*revisions);
                if (!current || current->id != known.revisionId)
                    continue;
            }
            const Result<QList<EvidenceFile>> files = m_files.filesOf(known.revisionId);
            if (!files)
                return failWith(files);
            if (std::equal(files->begin(), files->end(), incoming.begin(), incoming.end(),
                    [](const EvidenceFile& a, const Incoming& b) {
                        return a.content == b.file.content;
                    }))
                return Found(AddedRevision{
                    known.evidenceId, known.revisionId, known.number, known.revision});
        }
        return Found();
    }

    Status takeTogether(const QList<Incoming>& incoming)
    {
        const auto same = sameRevision(incoming);
        if (!same)
            return failWith(same);
        if (*same) {
            for (const Incoming& each : incoming)
                tell(each, AddOutcome::AlreadyHere, **same);
            return linkAgain((*same)->evidenceId, m_request.links);
        }
        const EvidenceId id = beginRecord();
        QList<NewEvidenceFile> files;
        for (const Incoming& each : incoming) {
            if (const Status kept = keep(each.content); !kept)
                return failWith(kept);
            files.append(each.file);
        }
        const bool revises = !m_request.revisionOf.isNull();
        const auto added = revises
            ? EvidenceRegister::addRevision(
                m_transaction, m_request.revisionOf, m_request.reason, files)
            : EvidenceRegister::add(m_transaction,
                {id, detailsFor(incoming.first(), 1), m_request.review, files, m_request.links});
        if (!added)
            return failWith(added);
        for (const Incoming& each : incoming) {
            if (!revises)
                noticeSameName(each);
            tell(each, revises ? AddOutcome::Revised : AddOutcome::Added, *added);
            if (!revises && &each == &incoming.first())
                noticeSaid(each, m_request.details);
        }
        return revises ? linkAgain(m_request.revisionOf, m_request.links) : Status();
    }

    vault::Vault& m_vault;
    vault::Transaction& m_transaction;
    EvidenceRegister m_register;
    EvidenceFileRegister m_files;
    const AddRequest& m_request;
    const JobContext& m_context;
    AddedEvidence& m_added;
    const KnownNames& m_names;
    QString m_zone; // of the organisation: its days are meant
    Date m_today;
    QSet<Sha256> m_kept;
};

// As a change that changes nothing: what a register refuses, it refuses while it writes.
Status checkDetails(vault::Vault& vault, const AddRequest& request, const vault::Act& act)
{
    return vault.write(
        act,
        [&](vault::Transaction& transaction) -> Status {
            if (const Status right = EvidenceRegister::checkNew(transaction, request.details);
                !right)
                return right;
            if (request.grouping == Grouping::OneItem)
                return {};
            for (const FileException& each : request.exceptions)
                if (const Status right = EvidenceRegister::checkNew(transaction, each.details);
                    !right)
                    return right;
            return {};
        },
        vault::Priority::Job);
}

// What makes no sense is said before any byte is copied.
Status checkRequest(vault::Vault& vault, const AddRequest& request, const vault::Act& act)
{
    if (request.revisionOf.isNull())
        return checkDetails(vault, request, act);
    return vault.read([&](vault::Access& access) -> Status {
        const Result<Evidence> item = EvidenceRegister(access).evidence(request.revisionOf);
        if (!item)
            return failWith(item);
        if (cleanText(request.reason).isEmpty())
            return fail(Problem::Invalid, cause::reasonMissing, {evidenceCode(item->number)});
        return {};
    });
}

void noticeTwins(QList<AddedRow>& rows)
{
    QHash<QString, QString> seen;
    for (AddedRow& row : rows) {
        const QString form = composed(row.path);
        const QString twin = seen.value(form, row.path);
        if (twin != row.path && !row.error)
            row.notices.append({NoticeKind::TwinName, twin});
        seen.insert(form, row.path);
    }
}

AddedRow rowFor(const FoundPath& found)
{
    AddedRow row;
    row.path = found.path;
    row.error = found.error;
    const QString name = QFileInfo(found.path).fileName();
    if (!row.error && printableName(name) != name)
        row.notices.append({NoticeKind::NamePrintsOtherwise, {}});
    return row;
}

Incoming incomingFrom(
    const vault::TakenFile& taken, const documents::MediaType& type, qsizetype index, AddedRow& row)
{
    Incoming incoming;
    incoming.row = index;
    incoming.content = *taken.content;
    incoming.file.name = QFileInfo(taken.path).fileName();
    incoming.file.content = taken.content->digest;
    incoming.file.size = taken.content->size;
    incoming.file.modifiedAt = Instant{taken.modifiedMilliseconds};
    incoming.file.mediaType = type.name;
    row.content = incoming.file.content;
    row.size = incoming.file.size;
    if (incoming.file.size == 0)
        row.notices.append({NoticeKind::Empty, {}});
    else if (type.extension == documents::ExtensionTruth::Lies)
        row.notices.append({NoticeKind::ExtensionLies, type.name});
    return incoming;
}

} // namespace

QString addOutcomeText(AddOutcome outcome)
{
    return textOf(outcome, outcomeForms);
}

QString noticeText(NoticeKind kind)
{
    return textOf(kind, noticeForms);
}

int AddedEvidence::count(AddOutcome outcome) const
{
    return int(std::count_if(rows.begin(), rows.end(),
        [outcome](const AddedRow& row) { return row.outcome == outcome; }));
}

Result<AddedEvidence> addEvidence(vault::Vault& vault, const AddRequest& request,
    const vault::Act& act, const JobContext& context)
{
    if (const Status sound = checkRequest(vault, request, act); !sound)
        return failWith(sound);
    AddedEvidence added;
    QStringList paths;
    QList<qsizetype> rowsOfPaths;
    for (const FoundPath& found : findFiles(request.paths, request.folders, context.stop)) {
        added.rows.append(rowFor(found));
        if (added.rows.last().error)
            continue;
        paths.append(found.path);
        rowsOfPaths.append(added.rows.size() - 1);
    }
    if (context.stop.stop_requested())
        return fail(Problem::Cancelled, base::cause::cancelled);
    noticeTwins(added.rows);
    if (paths.isEmpty())
        return added;

    std::vector<documents::MediaType> types(std::size_t(paths.size()));
    const Result<QList<vault::TakenFile>> taken
        = vault.content().takeIn(paths, context, [&](qsizetype file, QByteArrayView head) {
              types[std::size_t(file)]
                  = documents::mediaTypeOf(head, QFileInfo(paths.at(file)).fileName());
          });
    if (!taken)
        return failWith(taken);
    QList<Incoming> incoming;
    for (qsizetype i = 0; i < taken->size(); ++i) {
        AddedRow& row = added.rows[rowsOfPaths.at(i)];
        if (taken->at(i).content)
            incoming.append(
                incomingFrom(taken->at(i), types[std::size_t(i)], rowsOfPaths.at(i), row));
        else
            row.error = taken->at(i).content.error();
    }
    const Result<KnownNames> names = KnownNames::of(vault);
    if (!names)
        return failWith(names);
    const Status written = vault.write(
        act,
        [&](vault::Transaction& transaction) -> Status {
            added.changeSet = transaction.changeSet();
            return Intake(vault, transaction, request, *names, context, added).run(incoming);
        },
        vault::Priority::Job);
    if (!written)
        return failWith(written);
    return added;
}

} // namespace muniment::evidence
