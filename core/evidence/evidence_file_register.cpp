// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_file_register.h"

#include "core/vault/query.h"

namespace muniment::evidence {

namespace {

using vault::guarded;
using vault::Query;

constexpr char selectFiles[]
    = "SELECT f.id, f.revision_id, f.position, f.name, f.media_type, f.content_sha256, f.size, "
      "f.modified_at FROM evidence_file f JOIN evidence_revision r ON r.id = f.revision_id "
      "JOIN evidence e ON e.id = r.evidence_id ORDER BY e.number, r.revision, f.position";
constexpr char selectFilesOf[]
    = "SELECT id, revision_id, position, name, media_type, content_sha256, size, modified_at "
      "FROM evidence_file WHERE revision_id = ? ORDER BY position";
constexpr char insertFile[]
    = "INSERT INTO evidence_file (id, revision_id, position, name, media_type, content_sha256, "
      "size, modified_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char selectHolding[]
    = "SELECT f.name, f.content_sha256, r.id, e.id, e.number, r.revision FROM evidence_file f "
      "JOIN evidence_revision r ON r.id = f.revision_id JOIN evidence e ON e.id = r.evidence_id "
      "WHERE f.content_sha256 = ? AND r.withdrawn_on IS NULL ORDER BY e.number, r.revision";
constexpr char selectCurrentFiles[]
    = "SELECT f.name, f.content_sha256, r.id, e.id, e.number, r.revision FROM evidence_file f "
      "JOIN evidence_revision r ON r.id = f.revision_id JOIN evidence e ON e.id = r.evidence_id "
      "WHERE r.revision = (SELECT max(s.revision) FROM evidence_revision s "
      "WHERE s.evidence_id = e.id AND s.withdrawn_on IS NULL) ORDER BY e.number, f.position";

EvidenceFile readFile(Query& query)
{
    EvidenceFile file;
    file.id = query.id<EvidenceFileId>();
    file.revisionId = query.id<RevisionId>();
    file.position = query.count();
    file.name = query.text();
    file.mediaType = query.text();
    file.content = query.digest();
    file.size = query.integer();
    file.modifiedAt = query.optionalInstant();
    return file;
}

KnownFile readKnownFile(Query& query)
{
    KnownFile file;
    file.name = query.text();
    file.content = query.digest();
    file.revisionId = query.id<RevisionId>();
    file.evidenceId = query.id<EvidenceId>();
    file.number = query.integer();
    file.revision = query.count();
    return file;
}

} // namespace

EvidenceFileRegister::EvidenceFileRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<EvidenceFile>> EvidenceFileRegister::files() const
{
    return guarded([&]() -> Result<QList<EvidenceFile>> {
        Query query(m_access, selectFiles);
        return query.rows(&readFile);
    });
}

Result<QList<EvidenceFile>> EvidenceFileRegister::filesOf(RevisionId id) const
{
    return guarded([&]() -> Result<QList<EvidenceFile>> {
        Query query(m_access, selectFilesOf);
        query << id;
        return query.rows(&readFile);
    });
}

Result<QList<KnownFile>> EvidenceFileRegister::holding(const Sha256& content) const
{
    return guarded([&]() -> Result<QList<KnownFile>> {
        Query query(m_access, selectHolding);
        query << content;
        return query.rows(&readKnownFile);
    });
}

Result<QList<KnownFile>> EvidenceFileRegister::currentFiles() const
{
    return guarded([&]() -> Result<QList<KnownFile>> {
        Query query(m_access, selectCurrentFiles);
        return query.rows(&readKnownFile);
    });
}

void EvidenceFileRegister::add(
    vault::Transaction& transaction, RevisionId id, const QList<NewEvidenceFile>& files)
{
    int position = 0;
    for (const NewEvidenceFile& file : files)
        (Query(transaction.access(), insertFile)
            << transaction.ids().make<EvidenceFileId>() << id << ++position << file.name
            << file.mediaType << file.content << file.size << file.modifiedAt)
            .run();
}

} // namespace muniment::evidence
