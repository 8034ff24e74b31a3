// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

// Everything that only POSIX offers stands behind this header, so that other desks can follow.
namespace muniment::platform {

// Which file a path leads to, whatever its name: the same for hard links and symbolic links.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};
std::optional<FileIdentity> fileIdentity(const QString& path); // without opening the file

enum class FileKind { Regular, Folder, Link, Other, Missing };
FileKind fileKind(const QString& path); // does not follow a final symbolic link

// Size and times that tell whether a file changed while it was read.
struct FileStamp
{
    FileIdentity identity;
    FileKind kind = FileKind::Missing;
    qint64 size = 0;
    qint64 modifiedNanoseconds = 0;
    qint64 changedNanoseconds = 0;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

// Opens a regular file for reading without blocking on pipes and devices. -1 fills `reason`.
int openForReading(const QString& path, QString* reason);
std::optional<FileStamp> fileStamp(int descriptor);
std::optional<FileStamp> fileStampAt(const QString& path); // without opening the file
// Fewer bytes than asked for stand before the end of the file; -1 fills `reason`.
qint64 readDescriptor(int descriptor, char* to, qint64 size, QString* reason);
void closeDescriptor(int descriptor);

// Makes a rename in a folder last. Fails with the folder's path.
Status syncFolder(const QString& folder);
Status syncFile(const QString& path);

enum class Renaming {
    Refuse, // what stands under the new name already
    Replace, // a file
    Exchange, // the two names, at once
};
// Renames a file or folder on one file system. Sync the folders afterwards. Problem::Refused where
// that file system knows no such renaming.
Status renamePath(const QString& from, const QString& to, Renaming renaming);

// Takes the privacy from a folder that was made for oneself: others may enter as the mask lets
// them.
Status openFolderToOthers(const QString& folder);

// Advisory lock on an open file (flock): held by the kernel until closed, gone with the process.
class FileLock
{
public:
    FileLock() = default;
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    enum class Outcome { Locked, HeldByAnother, Failed };
    Outcome tryLock(const QString& path, QString* reason);
    void writeText(const QByteArray& text); // replaces what the file says
    void unlockAndRemove();
    [[nodiscard]] bool isLocked() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
    QString m_path;
};

QString userName(); // of the login; for the lock file only
QString hostName();
qint64 processId();

enum class Place { Local, Network, Synchronised };
Place placeOf(const QString& path); // by the kind of file system and the marks of sync programs

// Limits of this very process, set by the helper before it touches a document.
struct ProcessLimits
{
    int cpuSeconds = 20;
    int wallSeconds = 60; // then it ends itself, should nobody be left to end it
    qint64 memoryBytes = 512LL * 1024 * 1024; // that it writes to; code and fonts come on top
    qint64 fileBytes = 2LL * 1024 * 1024 * 1024; // of one file that it writes
};
Status limitThisProcess(const ProcessLimits& limits);
Status denyNetworkToThisProcess(); // seccomp: no sockets from here on, no new programs
void expectManySmallObjects(); // of the allocator: measured, it saves a joined binder an eighth

} // namespace muniment::platform
