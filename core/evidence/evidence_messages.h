// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evidence/add_evidence.h"
#include "core/evidence/evidence.h"
#include "core/evidence/opening.h"

namespace muniment::evidence {

Words words(const Error& error);

namespace cause {
inline constexpr Cause evidenceNotFound{"evidence.not_found", &words}; // text
inline constexpr Cause revisionNotFound{"evidence.revision_not_found", &words}; // text
inline constexpr Cause titleMissing{"evidence.title_missing", &words};
inline constexpr Cause noFiles{"evidence.no_files", &words};
inline constexpr Cause reasonMissing{"evidence.reason_missing", &words}; // code
inline constexpr Cause reviewerCollected{"evidence.reviewer_collected", &words}; // code, name
inline constexpr Cause reviewerBroughtIn{"evidence.reviewer_brought_in", &words}; // code, name
inline constexpr Cause recordedByCollector{
    "evidence.recorded_by_collector", &words}; // code, collector, reviewer
inline constexpr Cause reviewerMissing{"evidence.reviewer_missing", &words}; // code
inline constexpr Cause reviewNoteMissing{"evidence.review_note_missing", &words}; // code
// code, name of the file, text of what is wrong
inline constexpr Cause acceptedUnopened{"evidence.accepted_unopened", &words};
inline constexpr Cause withdrawnAlready{"evidence.withdrawn_already", &words}; // code, day
inline constexpr Cause coversMissing{"evidence.covers_missing", &words}; // code
inline constexpr Cause coversAhead{"evidence.covers_ahead", &words}; // first day, today
inline constexpr Cause sourceMissing{"evidence.source_missing", &words}; // code
inline constexpr Cause notInTheTray{"evidence.not_in_the_tray", &words}; // code
inline constexpr Cause sampleTooLarge{"evidence.sample_too_large", &words}; // found, size
inline constexpr Cause rowOfAnotherControl{"evidence.row_of_another_control", &words}; // title
inline constexpr Cause remoteAddress{"evidence.remote_address", &words}; // path
inline constexpr Cause pathNotFound{"evidence.path_not_found", &words}; // path
inline constexpr Cause pathIsAFolder{"evidence.path_is_a_folder", &words}; // path
inline constexpr Cause folderUnreadable{"evidence.folder_unreadable", &words}; // path, reason
inline constexpr Cause folderIsEmpty{"evidence.folder_is_empty", &words}; // path
inline constexpr Cause linkNotFollowed{"evidence.link_not_followed", &words}; // path
inline constexpr Cause nameNotText{"evidence.name_not_text", &words}; // path with escapes
} // namespace cause

// As people read them.
QString reviewWords(Review review);
QString restrictionWords(Restriction restriction); // "named recipients"
QString classificationWords(Classification classification);

// How the note of a restriction is read: "Read as names: Anna Berg, BSI; Carl Ott. Read as the
// place: the portal." Whoever wrote it sees where a name was taken for a place, or a place for a
// name. Empty where it names nobody: then all of it is the place.
QString noteAsRead(const QString& restrictionNote);

// That nobody can open a file: "policy.pdf is protected by a password."
QString closedWords(const QString& fileName, Opening opening);

// "412 rows at the source, 410 in the file: they differ." Empty where they do not, or nobody said.
QString rowsDifferWords(const EvidenceDetails& details);

// That an item covers days which it does not prove, as its own sentence.
QString daysAheadWords(const QString& what, const QString& madeOn);

// What became of one file, and what is to be known about it: one sentence each.
QString sentenceOf(const AddedRow& row);
QString sentenceOf(const Notice& notice, const AddedRow& row);

} // namespace muniment::evidence
