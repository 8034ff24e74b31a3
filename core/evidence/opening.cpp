// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/opening.h"

#include "core/base/base_messages.h"
#include "core/base/clean_text.h"
#include "core/base/text_forms.h"
#include "core/documents/documents_messages.h"
#include "core/documents/helper_client.h"
#include "core/evidence/evidence_file_register.h"
#include "core/evidence/evidence_messages.h"
#include "core/evidence/evidence_register.h"
#include "core/vault/content_store.h"

#include <QDir>
#include <QHash>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace muniment::evidence {

namespace {

// As many lie on the disk at a time, and are looked at by one process.
constexpr qsizetype filesAtATime = 32;

constexpr TextForm<Opening> openingForms[] = {
    {Opening::Opens, "opens"},
    {Opening::Empty, "empty"},
    {Opening::Protected, "protected"},
    {Opening::Damaged, "damaged"},
};

Opening openingOf(const Result<documents::Inspection>& looked)
{
    if (looked)
        return Opening::Opens;
    const Error& error = looked.error();
    if (error.is(documents::cause::passwordProtected))
        return Opening::Protected;
    return error.is(documents::cause::damagedPdf) || error.is(documents::cause::notAPdf)
            || error.is(documents::cause::noPages)
        ? Opening::Damaged
        : Opening::Opens;
}

class Look
{
public:
    Look(vault::Vault& vault, const documents::HelperClient& helper, const JobContext& job)
        : m_vault(vault)
        , m_helper(helper)
        , m_job(job)
    {
    }

    Status at(const QList<EvidenceFile>& files)
    {
        QStringList paths;
        QList<Sha256> contents;
        const QTemporaryDir folder; // for the owner alone
        if (!folder.isValid())
            return fail(Problem::Unwritable, base::cause::fileUnwritable, {QDir::tempPath()},
                folder.errorString());
        for (const EvidenceFile& each : files) {
            if (each.mediaType != u"application/pdf"_s || m_known.contains(each.content))
                continue;
            m_known.insert(each.content, Opening::Opens);
            paths.append(folder.filePath(QString::number(paths.size()) + u".pdf"_s));
            contents.append(each.content);
            if (const Status out
                = m_vault.content().exportTo(each.content, paths.constLast(), {m_job.stop, {}});
                !out)
                return out;
        }
        if (paths.isEmpty())
            return {};
        const auto looked = m_helper.inspect(paths, {m_job.stop, {}});
        if (!looked)
            return failWith(looked);
        for (qsizetype i = 0; i < looked->size(); ++i)
            m_known.insert(contents.at(i), openingOf(looked->at(i)));
        return {};
    }

    [[nodiscard]] Opening found(const EvidenceFile& file) const
    {
        return file.size == 0 ? Opening::Empty : m_known.value(file.content, Opening::Opens);
    }

private:
    vault::Vault& m_vault;
    const documents::HelperClient& m_helper;
    const JobContext& m_job;
    QHash<Sha256, Opening> m_known;
};

Result<QList<EvidenceFile>> filesOf(vault::Vault& vault, const QList<RevisionId>& revisions)
{
    return vault.read([&](vault::Access& access) -> Result<QList<EvidenceFile>> {
        QList<EvidenceFile> all;
        for (const RevisionId id : revisions) {
            const auto files = EvidenceFileRegister(access).filesOf(id);
            if (!files)
                return failWith(files);
            all.append(*files);
        }
        return all;
    });
}

} // namespace

QString openingText(Opening opening)
{
    return textOf(opening, openingForms);
}

Opening openingFrom(const QString& text)
{
    const Result<Opening> opening = parseForm(text, openingForms);
    return opening ? *opening : Opening::Opens;
}

Result<QList<ClosedFile>> closedFiles(vault::Vault& vault, const documents::HelperClient& helper,
    const QList<RevisionId>& revisions, const JobContext& job)
{
    const Result<QList<EvidenceFile>> files = filesOf(vault, revisions);
    if (!files)
        return failWith(files);
    Look look(vault, helper, job);
    for (qsizetype from = 0; from < files->size(); from += filesAtATime) {
        if (files->size() > filesAtATime)
            job.report({from, files->size(), files->at(from).name});
        if (const Status looked = look.at(files->mid(from, filesAtATime)); !looked)
            return failWith(looked);
    }
    QList<ClosedFile> closed;
    for (const EvidenceFile& each : *files)
        if (const Opening found = look.found(each); found != Opening::Opens)
            closed.append({each.revisionId, each.name, each.content, found});
    return closed;
}

Status noticeClosedFiles(vault::Vault& vault, const documents::HelperClient& helper,
    AddedEvidence& added, const JobContext& job)
{
    QSet<RevisionId> revisions;
    for (const AddedRow& row : added.rows)
        if (!row.error)
            revisions.insert(row.revisionId);
    const auto closed = closedFiles(vault, helper, revisions.values(), job);
    if (!closed)
        return failWith(closed);
    QHash<Sha256, Opening> openings;
    for (const ClosedFile& each : *closed)
        openings.insert(each.content, each.opening);
    for (AddedRow& row : added.rows) {
        const Opening opening = openings.value(row.content, Opening::Opens);
        if (row.error || opening == Opening::Opens || opening == Opening::Empty)
            continue; // that it is empty was said where it was taken in
        row.notices.append(
            {opening == Opening::Protected ? NoticeKind::Protected : NoticeKind::Damaged, {}});
    }
    return {};
}

Status refuseUnopened(vault::Vault& vault, const documents::HelperClient& helper,
    const QList<EvidenceId>& items, const QString& note, const JobContext& job)
{
    if (!cleanText(note).isEmpty())
        return {};
    QHash<RevisionId, QString> codes;
    const auto current = vault.read([&](vault::Access& access) -> Result<QList<RevisionId>> {
        QList<RevisionId> ids;
        const EvidenceRegister present(access);
        for (const EvidenceId id : items) {
            const auto item = present.evidence(id);
            if (!item)
                return failWith(item);
            const auto revisions = present.revisionsOf(id);
            if (!revisions)
                return failWith(revisions);
            const Revision* stands = currentRevision(*revisions);
            if (!stands)
                continue;
            ids.append(stands->id);
            codes.insert(stands->id, evidenceCode(item->number));
        }
        return ids;
    });
    if (!current)
        return failWith(current);
    const auto closed = closedFiles(vault, helper, *current, job);
    if (!closed)
        return failWith(closed);
    if (closed->isEmpty())
        return {};
    const ClosedFile& first = closed->constFirst();
    return fail(Problem::Refused, cause::acceptedUnopened,
        {codes.value(first.revisionId), first.name, openingText(first.opening)});
}

} // namespace muniment::evidence
