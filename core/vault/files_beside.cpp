// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/files_beside.h"

#include "core/vault/access.h"
#include "core/vault/connection.h"
#include "core/vault/vault_messages.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <optional>

namespace muniment::vault {

namespace {

// The fields of SQLite's file formats that matter here, all of them big-endian.
constexpr int databaseHeaderSize = 100;
constexpr int pageSizeField = 16; // two bytes
constexpr int changeCounterField = 24;
constexpr int pageCountField = 28;
constexpr int applicationField = 68;
constexpr QByteArrayView journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
constexpr int journalHeaderSize = 28;
constexpr int recordCountField = 8;
constexpr int pagesBeforeField = 16;
constexpr int sectorSizeField = 20;
constexpr int journalPageSizeField = 24;

quint32 numberAt(const QByteArray& bytes, int offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

quint32 pageSizeOf(const QByteArray& header)
{
    const auto size = qFromBigEndian<quint16>(header.constData() + pageSizeField);
    return size == 1 ? 65536 : size;
}

// Read through SQLite's own handle: to open the file beside it and close that again would drop
// every lock that this process holds on it.
std::optional<QByteArray> databaseHeader(const QString& path)
{
    std::optional<QByteArray> header;
    static_cast<void>(guarded([&]() -> Status {
        const SQLite::Database database(QFile::encodeName(path).constData(),
            SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX | SQLite::OPEN_NOFOLLOW);
        sqlite3_file* file = nullptr;
        sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
        QByteArray bytes(databaseHeaderSize, '\0');
        if (file && file->pMethods
            && file->pMethods->xRead(file, bytes.data(), databaseHeaderSize, 0) == SQLITE_OK)
            header = bytes;
        return {};
    }));
    return header;
}

// How the first page began before the change, where the journal tells.
std::optional<QByteArray> firstPageBefore(QFile& journal, const QByteArray& header)
{
    const qint64 recordSize = 4 + qint64(numberAt(header, journalPageSizeField)) + 4;
    const quint32 records = numberAt(header, recordCountField);
    qint64 at = numberAt(header, sectorSizeField);
    for (quint32 i = 0; i < records && journal.seek(at); ++i, at += recordSize) {
        const QByteArray record = journal.read(4 + databaseHeaderSize);
        if (record.size() < 4 + databaseHeaderSize)
            break;
        if (numberAt(record, 0) == 1)
            return record.sliced(4);
    }
    return std::nullopt;
}

bool isForeign(QFile& journal, const QByteArray& database)
{
    const QByteArray header = journal.read(journalHeaderSize);
    if (header.size() < journalHeaderSize || !header.startsWith(journalMagic))
        return false; // SQLite writes nothing of it
    if (numberAt(header, journalPageSizeField) != pageSizeOf(database))
        return true;
    // A change that had written nothing yet: all that SQLite does is to cut the file to this size.
    if (numberAt(header, recordCountField) == 0)
        return numberAt(header, pagesBeforeField) != numberAt(database, pageCountField);
    const std::optional<QByteArray> before = firstPageBefore(journal, header);
    if (!before)
        return false;
    const quint32 then = numberAt(*before, changeCounterField);
    const quint32 now = numberAt(database, changeCounterField);
    return now == then ? *before != database : now != then + 1;
}

tl::unexpected<Error> foreignFile(const QString& path, const QString& file)
{
    return fail(Problem::Refused, cause::foreignFileBeside, {path, QFileInfo(file).fileName()});
}

} // namespace

Status refuseForeignLog(const QString& path)
{
    const QString log = path + QStringLiteral("-wal");
    if (!QFileInfo::exists(log))
        return {};
    const std::optional<QByteArray> header = databaseHeader(path);
    if (header && numberAt(*header, applicationField) != quint32(applicationId))
        return fail(Problem::Invalid, cause::notAVault, {path});
    return foreignFile(path, log);
}

Status refuseForeignJournal(const QString& path)
{
    QFile journal(path + QStringLiteral("-journal"));
    const std::optional<QByteArray> header = databaseHeader(path);
    if (header && journal.open(QIODevice::ReadOnly) && isForeign(journal, *header))
        return foreignFile(path, journal.fileName());
    return {};
}

} // namespace muniment::vault
