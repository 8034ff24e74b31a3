// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/evidence/evidence.h"
#include "core/vault/vault.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace muniment::evidence {

enum class Folders {
    Refuse,
    Descend, // every file below, in order of their paths
};

enum class Grouping {
    ItemPerFile,
    OneItem, // all files make one item, or one revision
};

// What is said of one of many files in place of what is said of all.
struct FileException
{
    EvidenceDetails details;
    std::optional<QList<NewEvidenceLink>> links; // nullopt: those of all
};

struct AddRequest
{
    QStringList paths; // of this computer; addresses of other places are refused
    Folders folders = Folders::Refuse;
    Grouping grouping = Grouping::ItemPerFile;
    EvidenceDetails details; // of each new item; an empty title is made from the file's name
    Review review = Review::Submitted; // or draft
    QList<NewEvidenceLink> links;
    QHash<QString, FileException> exceptions; // by path; not where all files make one item
    EvidenceId revisionOf; // not null: the files become a new revision of this item
    QString reason; // why the revision replaces the one before
    // Ties each item to a record that this area does not know, in the same step; empty: to none.
    std::function<Status(vault::Transaction&, EvidenceId)> tie = {};
};

enum class AddOutcome {
    Added,
    Revised,
    AlreadyHere, // the vault holds the bytes; the item that does was linked
    NotAdded, // see `error`
};

QString addOutcomeText(AddOutcome outcome); // "already_here"

// Things that people should know about a file that was taken in. Never in the way.
enum class NoticeKind {
    Empty, // holds no bytes
    ExtensionLies, // value: the type by content
    SameName, // value: the code of an item with a file of this name and other bytes
    NamePrintsOtherwise, // holds control characters or turns the direction of text
    NextOfSeries, // value: the code of the newest item that looks like one of the same series
    DaysAhead, // value: the day on which it was made, after which it covers days
    TwinName, // value: the other name, that looks the same (composed and decomposed letters)
    RowsDiffer, // value: how many there are at the source and in the file
    Protected, // opens only with a password
    Damaged, // nobody can open it
};

QString noticeText(NoticeKind kind); // "extension_lies"

struct Notice
{
    NoticeKind kind;
    QString value;
};

// What became of one file or path. Exactly one sentence tells it: `sentenceOf` in
// evidence_messages.h.
struct AddedRow
{
    QString path;
    AddOutcome outcome = AddOutcome::NotAdded;
    EvidenceId evidenceId;
    RevisionId revisionId;
    QString code; // "E-041 r2"
    Sha256 content;
    qint64 size = 0;
    QList<Notice> notices;
    std::optional<Error> error;
};

struct AddedEvidence
{
    QList<AddedRow> rows; // in order of the paths
    ChangeSetId changeSet;

    [[nodiscard]] int count(AddOutcome outcome) const;
};

// Takes files in: bytes are copied and hashed first, then all records are written in one
// transaction that one undo takes back. A file that cannot be taken in costs its own row; the
// others go on. Fails as a whole only when cancelled, or when the vault cannot be written or the
// request makes no sense; then nothing was changed.
Result<AddedEvidence> addEvidence(vault::Vault& vault, const AddRequest& request,
    const vault::Act& act, const JobContext& context);

} // namespace muniment::evidence
