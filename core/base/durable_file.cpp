// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"

#include "core/base/base_messages.h"
#include "core/base/platform.h"
#include "core/base/sabotage.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/stat.h>
#include <unistd.h>

namespace muniment {

namespace {

tl::unexpected<Error> unwritable(const QString& path)
{
    if (errno == ENOSPC || errno == EDQUOT)
        return fail(Problem::Unwritable, base::cause::diskFull, {path});
    return fail(Problem::Unwritable, base::cause::fileUnwritable,
        {path, QString::fromLocal8Bit(std::strerror(errno))});
}

constexpr QLatin1StringView vaultEnding(".muniment");

QString endingOfAVault(const QString& path)
{
    return path.endsWith(vaultEnding, Qt::CaseInsensitive) ? QString(vaultEnding)
                                                           : endingBesideAVault(path);
}

} // namespace

DurableFile::~DurableFile()
{
    discard();
}

Status DurableFile::open(const QString& path, Existing existing)
{
    Q_ASSERT(m_descriptor < 0);
    const QFileInfo target(path);
    if (target.isDir())
        return fail(Problem::Refused, base::cause::targetIsAFolder, {path});
    if (const auto ending = endingOfAVault(path); !ending.isEmpty())
        return fail(Problem::Refused, base::cause::nameOfAVault, {path, ending});
    if (existing == Existing::Refuse && (target.exists() || target.isSymLink()))
        return fail(Problem::Refused, base::cause::targetExists, {path});

    QByteArray name = QFile::encodeName(target.absolutePath() + QStringLiteral("/.")
        + target.fileName().left(64) + QStringLiteral(".XXXXXX"));
    m_descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (m_descriptor < 0)
        return unwritable(path);
    m_path = path;
    m_temporaryPath = QFile::decodeName(name);
    m_existing = existing;
    // A temporary file is private; what people hand on follows their own mask.
    const mode_t mask = ::umask(0);
    ::umask(mask);
    if (::fchmod(m_descriptor, 0666 & ~mask) != 0)
        return unwritable(path);
    return {};
}

Status DurableFile::write(QByteArrayView data)
{
    Q_ASSERT(m_descriptor >= 0);
    while (!data.isEmpty()) {
        const ssize_t written = ::write(m_descriptor, data.data(), size_t(data.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return unwritable(m_path);
        data = data.sliced(sabotaged(Sabotage::IgnoreShortWrite) ? data.size() : written);
    }
    return {};
}

Status DurableFile::commit()
{
    Q_ASSERT(m_descriptor >= 0);
    if (!sabotaged(Sabotage::SkipFileSync) && ::fsync(m_descriptor) != 0)
        return unwritable(m_path);
    const int closed = ::close(m_descriptor);
    m_descriptor = -1;
    if (closed != 0)
        return unwritable(m_path);

    const QByteArray from = QFile::encodeName(m_temporaryPath);
    const QByteArray to = QFile::encodeName(m_path);
    const unsigned int flags = m_existing == Existing::Refuse ? RENAME_NOREPLACE : 0U;
    int renamed = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), flags);
    if (renamed != 0 && errno == EINVAL) // file systems without RENAME_NOREPLACE
        renamed = ::rename(from.constData(), to.constData());
    if (renamed != 0 && !sabotaged(Sabotage::IgnoreFailedRename))
        return errno == EEXIST ? fail(Problem::Refused, base::cause::targetExists, {m_path})
                               : unwritable(m_path);
    m_temporaryPath.clear();
    const Status synced = platform::syncFolder(QFileInfo(m_path).absolutePath());
    // Who is told that it was not written finds nothing, and can write it again.
    if (!synced && m_existing == Existing::Refuse)
        ::unlink(to.constData());
    return synced;
}

void DurableFile::discard()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporaryPath.isEmpty())
        ::unlink(QFile::encodeName(m_temporaryPath).constData());
}

QString endingBesideAVault(const QString& path)
{
    for (const char* ending : {"-journal", "-wal", "-shm", ".lock"})
        if (const QLatin1StringView its(ending); path.endsWith(its, Qt::CaseInsensitive)) {
            const QString owner = path.chopped(its.size());
            if (owner.endsWith(vaultEnding, Qt::CaseInsensitive) || QFileInfo(owner).isFile())
                return its;
        }
    return {};
}

Status writeDurably(const QString& path, QByteArrayView data, DurableFile::Existing existing)
{
    DurableFile file;
    if (const Status opened = file.open(path, existing); !opened)
        return opened;
    if (const Status written = file.write(data); !written)
        return written;
    return file.commit();
}

} // namespace muniment
