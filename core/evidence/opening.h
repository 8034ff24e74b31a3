// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/evidence/add_evidence.h"
#include "core/evidence/evidence.h"
#include "core/vault/vault.h"

namespace muniment::documents {
class HelperClient;
} // namespace muniment::documents

// Whether the files of evidence can be opened at all. It is looked at when somebody asks, by the
// program that meets untrusted documents, and never stored: the next reader may be a better one.
namespace muniment::evidence {

enum class Opening {
    Opens, // or is of a kind that is not looked into
    Empty,
    Protected, // by a password
    Damaged,
};

QString openingText(Opening opening); // "protected"
Opening openingFrom(const QString& text); // of what is no such word: opens

// A file that nobody here can open.
struct ClosedFile
{
    RevisionId revisionId;
    QString name;
    Sha256 content;
    Opening opening = Opening::Empty;
};

// Of the files of these revisions those that nobody can open. What only asks for more time or
// memory than a reader is given is no such file.
Result<QList<ClosedFile>> closedFiles(vault::Vault& vault, const documents::HelperClient& helper,
    const QList<RevisionId>& revisions, const JobContext& job);

// Says of what was just taken in which files nobody can open.
Status noticeClosedFiles(vault::Vault& vault, const documents::HelperClient& helper,
    AddedEvidence& added, const JobContext& job);

// What nobody can open is accepted only by somebody who says why: of the first such item that is
// not, one sentence. To be asked before items are accepted, outside the transaction.
Status refuseUnopened(vault::Vault& vault, const documents::HelperClient& helper,
    const QList<EvidenceId>& items, const QString& note, const JobContext& job);

} // namespace muniment::evidence
