// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// Seams that prove that the tests are alive. Where the build has them (MUNIMENT_SEAMS: the presets
// dev and test) the environment can break one promise: MUNIMENT_SABOTAGE is its place in this list,
// from 1. tests/faults/sabotage.sh breaks each in turn and expects tests to fail. In any other
// build a seam is false when it is compiled and leaves nothing behind, which tests/faults/seams.sh
// shows.
#if defined(MUNIMENT_SEAMS) && defined(NDEBUG)
#error "A build without assertions is handed out, and has no seams."
#endif

namespace muniment {

enum class Sabotage {
    SkipFileSync = 1, // a durable file is renamed before its bytes are on the disk
    SkipFolderSync, // names are not on the disk when a folder was synced
    IgnoreShortWrite, // what a write did not take is not written again
    IgnoreFailedRename, // a file that did not get its name is reported as written
    SkipReadingHash, // content is handed out without a look at its digest
    SkipContentCheck, // verify does not hash content
    SkipRowCheck, // verify does not compare rows with the journal
    SkipChainCheck, // verify does not look at the hash of the entry before
    AcceptAlteredBody, // verify does not look at the hash of a body
    CommitApart, // the rows of a change commit before their journal entries
    KeepWritingAfterFailure, // a vault whose disk failed takes the next change
    SkipLock, // every opener believes to be the only writer
    KeepUnreachable, // content that nothing reaches stays in the vault
    TakeChangingFile, // a file that changed while it was read is taken
    OpenNewerFormat, // a vault of a newer format is opened
    UndoOverLaterChange, // undo writes over what was changed since
    KeepVoidSignature, // a signature stands though its text was changed
    PassOverRestriction, // a binder shows what its recipient may not see
    LeaveOmissionUnsaid, // what could not be read is not on the omissions page
    WriteFormula, // a cell of an export begins a formula
};

#ifdef MUNIMENT_SEAMS
inline bool sabotaged(Sabotage what)
{
    static const int broken = qEnvironmentVariableIntValue("MUNIMENT_SABOTAGE");
    return int(what) == broken;
}
#else
consteval bool sabotaged(Sabotage)
{
    return false;
}
#endif

} // namespace muniment
