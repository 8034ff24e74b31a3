// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include "core/base/base_messages.h"
#include "core/base/sabotage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <seccomp.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <linux/fs.h>
#include <linux/magic.h>
#include <malloc.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace muniment::platform {

namespace {

QString errnoText()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Status syncPath(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags);
    if (descriptor < 0)
        return fail(Problem::Unwritable, base::cause::fileUnwritable, {path, errnoText()});
    const int outcome = ::fsync(descriptor);
    const QString reason = errnoText();
    ::close(descriptor);
    if (outcome != 0)
        return fail(Problem::Unwritable, base::cause::fileUnwritable, {path, reason});
    return {};
}

qint64 nanoseconds(const timespec& time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + qint64(time.tv_nsec);
}

FileKind kindOf(const struct stat& info)
{
    if (S_ISREG(info.st_mode))
        return FileKind::Regular;
    if (S_ISDIR(info.st_mode))
        return FileKind::Folder;
    if (S_ISLNK(info.st_mode))
        return FileKind::Link;
    return FileKind::Other;
}

FileStamp stampOf(const struct stat& info)
{
    return FileStamp{{quint64(info.st_dev), quint64(info.st_ino)}, kindOf(info),
        qint64(info.st_size), nanoseconds(info.st_mtim), nanoseconds(info.st_ctim)};
}

} // namespace

std::optional<FileIdentity> fileIdentity(const QString& path)
{
    struct stat info
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return FileIdentity{quint64(info.st_dev), quint64(info.st_ino)};
}

FileKind fileKind(const QString& path)
{
    struct stat info
    {
    };
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0)
        return FileKind::Missing;
    return kindOf(info);
}

int openForReading(const QString& path, QString* reason)
{
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0 && reason)
        *reason = errnoText();
    return descriptor;
}

std::optional<FileStamp> fileStamp(int descriptor)
{
    struct stat info
    {
    };
    if (::fstat(descriptor, &info) != 0)
        return std::nullopt;
    return stampOf(info);
}

std::optional<FileStamp> fileStampAt(const QString& path)
{
    struct stat info
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return stampOf(info);
}

qint64 readDescriptor(int descriptor, char* to, qint64 size, QString* reason)
{
    qint64 done = 0;
    while (done < size) {
        const ssize_t read = ::read(descriptor, to + done, size_t(size - done));
        if (read == 0)
            break;
        if (read > 0) {
            done += read;
        } else if (errno != EINTR) {
            *reason = errnoText();
            return -1;
        }
    }
    return done;
}

void closeDescriptor(int descriptor)
{
    if (descriptor >= 0)
        ::close(descriptor);
}

Status syncFolder(const QString& folder)
{
    if (sabotaged(Sabotage::SkipFolderSync))
        return {};
    return syncPath(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

Status syncFile(const QString& path)
{
    return syncPath(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
}

Status renamePath(const QString& from, const QString& to, Renaming renaming)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    const unsigned int flags = renaming == Renaming::Refuse ? RENAME_NOREPLACE
        : renaming == Renaming::Exchange                    ? RENAME_EXCHANGE
                                                            : 0U;
    int renamed = ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), flags);
    // Some file systems know no other renaming than one that replaces.
    if (renamed != 0 && errno == EINVAL && renaming == Renaming::Refuse
        && fileKind(to) == FileKind::Missing)
        renamed = ::rename(source.constData(), target.constData());
    if (renamed == 0)
        return {};
    if (errno == EEXIST && renaming == Renaming::Refuse)
        return fail(Problem::Refused, base::cause::targetExists, {to});
    const bool isUnknown = errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP;
    const Problem problem = isUnknown ? Problem::Refused : Problem::Unwritable;
    return fail(problem, base::cause::fileUnwritable, {to, errnoText()});
}

Status openFolderToOthers(const QString& folder)
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    if (::chmod(QFile::encodeName(folder).constData(), 0777 & ~mask) == 0)
        return {};
    return fail(Problem::Unwritable, base::cause::fileUnwritable, {folder, errnoText()});
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

FileLock::Outcome FileLock::tryLock(const QString& path, QString* reason)
{
    const QByteArray name = QFile::encodeName(path);
    // The holder removes the file on close, so the name may lead to another file by the time the
    // lock is ours; then it starts over.
    for (int attempt = 0; attempt < 16; ++attempt) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
            S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
        if (descriptor < 0) {
            *reason = errnoText();
            return Outcome::Failed;
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const bool held = errno == EWOULDBLOCK;
            *reason = errnoText();
            ::close(descriptor);
            return held ? Outcome::HeldByAnother : Outcome::Failed;
        }
        struct stat ours
        {
        };
        struct stat named
        {
        };
        if (::fstat(descriptor, &ours) == 0 && ::stat(name.constData(), &named) == 0
            && ours.st_ino == named.st_ino && ours.st_dev == named.st_dev) {
            m_descriptor = descriptor;
            m_path = path;
            return Outcome::Locked;
        }
        ::close(descriptor);
    }
    *reason = QStringLiteral("the lock file keeps changing");
    return Outcome::Failed;
}

void FileLock::writeText(const QByteArray& text)
{
    Q_ASSERT(isLocked());
    // What the file says is for people; the lock itself is the kernel's, so a failure is no loss.
    if (::ftruncate(m_descriptor, 0) == 0)
        static_cast<void>(!::pwrite(m_descriptor, text.constData(), size_t(text.size()), 0));
}

void FileLock::unlockAndRemove()
{
    if (m_descriptor < 0)
        return;
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_descriptor);
    m_descriptor = -1;
}

QString userName()
{
    const passwd* entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

QString hostName()
{
    char name[256] = {};
    return ::gethostname(name, sizeof name - 1) == 0 ? QString::fromLocal8Bit(name) : QString();
}

qint64 processId()
{
    return ::getpid();
}

Place placeOf(const QString& path)
{
    struct statfs info
    {
    };
    const QString folder = QFileInfo(path).absolutePath();
    if (::statfs(QFile::encodeName(folder).constData(), &info) == 0) {
        constexpr unsigned long cifs = 0xFF534D42;
        constexpr unsigned long smb2 = 0xFE534D42;
        constexpr unsigned long fuse = 0x65735546;
        const auto kind = static_cast<unsigned long>(info.f_type) & 0xFFFFFFFFUL;
        if (kind == NFS_SUPER_MAGIC || kind == SMB_SUPER_MAGIC || kind == cifs || kind == smb2
            || kind == fuse)
            return Place::Network;
    }
    for (QDir each(folder);;) {
        for (const char* mark : {".dropbox", ".dropbox.cache", ".sync_journal.db",
                 ".owncloudsync.log", ".nextcloudsync.log", "desktop.ini.onedrive"})
            if (QFileInfo::exists(each.filePath(QString::fromLatin1(mark))))
                return Place::Synchronised;
        if (each.dirName().startsWith(QStringLiteral("OneDrive")))
            return Place::Synchronised;
        if (each.isRoot() || !each.cdUp())
            return Place::Local;
    }
}

Status limitThisProcess(const ProcessLimits& limits)
{
    // Where the session's own limits are lower still, they stay.
    const auto set = [](__rlimit_resource_t what, rlim_t soft, rlim_t hard) {
        rlimit present{};
        if (::getrlimit(what, &present) != 0)
            return false;
        const rlim_t highest = std::min(hard, present.rlim_max);
        const rlimit limit{std::min(soft, highest), highest};
        return ::setrlimit(what, &limit) == 0;
    };
    // The soft limit tells by its signal that time ran out; the hard one would look like any kill.
    const rlim_t seconds = rlim_t(limits.cpuSeconds);
    bool ok = set(RLIMIT_CPU, seconds, seconds + 2);
    // A file too large is then an error of write, not the end of the process.
    ok = ok && ::signal(SIGXFSZ, SIG_IGN) != SIG_ERR;
    ok = ok && set(RLIMIT_FSIZE, rlim_t(limits.fileBytes), rlim_t(limits.fileBytes));
    ok = ok && set(RLIMIT_CORE, 0, 0);
#if !defined(__SANITIZE_ADDRESS__)
    // Address space is no measure of use: Qt, its plugins and the mapped fonts take 1 GiB of it and
    // touch little. Private writable memory is what a hostile document makes grow.
    constexpr rlim_t mapped = rlim_t(4) * 1024 * 1024 * 1024;
    const rlim_t memory = rlim_t(limits.memoryBytes);
    ok = ok && set(RLIMIT_DATA, memory, memory) && set(RLIMIT_AS, memory + mapped, memory + mapped);
#endif
    if (!ok)
        return fail(Problem::Refused, base::cause::fileUnreadable,
            {QStringLiteral("setrlimit"), errnoText()});
    ::alarm(unsigned(limits.wallSeconds));
    return {};
}

Status denyNetworkToThisProcess()
{
    scmp_filter_ctx filter = ::seccomp_init(SCMP_ACT_ALLOW);
    bool ok = filter != nullptr;
    for (const int call : {SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect),
             SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(ptrace)})
        ok = ok && ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), call, 0) == 0;
    ok = ok && ::seccomp_load(filter) == 0;
    ::seccomp_release(filter);
    if (ok)
        return {};
    return fail(
        Problem::Refused, base::cause::fileUnreadable, {QStringLiteral("seccomp"), errnoText()});
}

void expectManySmallObjects()
{
#if defined(__GLIBC__)
    // Each large piece that is freed would sweep the list of small ones that were freed before.
    ::mallopt(M_MXFAST, 0);
#endif
}

} // namespace muniment::platform
