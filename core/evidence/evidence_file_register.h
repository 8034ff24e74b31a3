// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/vault/access.h"
#include "core/vault/transaction.h"

#include <QList>

namespace muniment::evidence {

// A file in the vault that holds certain bytes, or bears a certain name.
struct KnownFile
{
    QString name;
    Sha256 content;
    RevisionId revisionId;
    EvidenceId evidenceId;
    qint64 number = 0;
    int revision = 1;
};

// The files of revisions.
class EvidenceFileRegister
{
public:
    explicit EvidenceFileRegister(vault::Access& access);

    [[nodiscard]] Result<QList<EvidenceFile>> files() const; // of all revisions, in order
    [[nodiscard]] Result<QList<EvidenceFile>> filesOf(RevisionId id) const;
    // In revisions that were not withdrawn, oldest first.
    [[nodiscard]] Result<QList<KnownFile>> holding(const Sha256& content) const;
    // Every current file, to compare names with.
    [[nodiscard]] Result<QList<KnownFile>> currentFiles() const;

    // In the order given; called where a database error is taken care of.
    static void add(
        vault::Transaction& transaction, RevisionId id, const QList<NewEvidenceFile>& files);

private:
    vault::Access& m_access;
};

} // namespace muniment::evidence
