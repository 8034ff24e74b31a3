// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/unfinished_file.h"

#include "core/vault/connection.h"
#include "core/vault/vault_messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace muniment::vault {

namespace {

QString privateName(const QString& path, const QString& ending)
{
    const QFileInfo file(path);
    return file.dir().filePath(u'.' + file.fileName() + ending);
}

// What a run that was killed left under this name: nothing yet, or the pages of a vault. Any other
// file is somebody's.
bool isLeftOver(const QString& path)
{
    constexpr QByteArrayView databaseMagic("SQLite format 3\0", 16);
    constexpr int applicationField = 68; // of SQLite's file format, four bytes, big-endian
    QFile file(path);
    if (platform::fileKind(path) != platform::FileKind::Regular || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(applicationField + 4);
    if (header.count('\0') == header.size()) // nothing, or its first page is not there yet
        return true;
    return header.size() == applicationField + 4 && header.startsWith(databaseMagic)
        && qFromBigEndian<quint32>(header.constData() + applicationField) == quint32(applicationId);
}

} // namespace

Result<std::unique_ptr<UnfinishedFile>> UnfinishedFile::begin(const QString& path)
{
    std::unique_ptr<UnfinishedFile> file(new UnfinishedFile);
    QString reason;
    const auto locked = file->m_lock.tryLock(privateName(path, QStringLiteral(".making")), &reason);
    if (locked == platform::FileLock::Outcome::HeldByAnother)
        return fail(Problem::Busy, cause::beingMade, {path});
    // Where no lock can be had, what lies there may be somebody's work.
    const bool mayClear = locked == platform::FileLock::Outcome::Locked;
    QString name = privateName(path, QStringLiteral(".unfinished"));
    for (int again = 2; platform::fileKind(name) != platform::FileKind::Missing; ++again) {
        if (mayClear && isLeftOver(name)) {
            removeVaultFile(name);
            break;
        }
        name = privateName(path, QStringLiteral(".unfinished-%1").arg(again));
    }
    file->m_path = path;
    file->m_name = name;
    return file;
}

UnfinishedFile::~UnfinishedFile()
{
    if (!m_name.isEmpty())
        removeVaultFile(m_name);
    m_lock.unlockAndRemove();
}

Error UnfinishedFile::asSeen(Error error) const
{
    error.values.replaceInStrings(m_name, m_path);
    return error;
}

void removeVaultFile(const QString& path)
{
    for (const char* beside : {"-journal", ".lock", ""})
        QFile::remove(path + QLatin1StringView(beside));
}

} // namespace muniment::vault
