// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/media_type.h"

#include <QHash>
#include <QList>
#include <QMimeDatabase>
#include <QMimeType>

#include <algorithm>
#include <mutex>

namespace muniment::documents {

namespace {

using namespace Qt::StringLiterals;

// Office files are ZIP archives; the names of their entries stand in the clear.
QString officeKind(const QByteArray& head)
{
    struct Kind
    {
        const char* mark;
        const char* type;
    };
    static constexpr Kind kinds[] = {
        {"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
        {"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
        {"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    };
    if (!head.contains("[Content_Types].xml"))
        return {};
    for (const Kind& kind : kinds)
        if (head.contains(kind.mark))
            return QString::fromLatin1(kind.type);
    return {};
}

// Kinds whose files start with marks of their own: bytes without such a mark are not of the kind.
bool hasMarks(const QMimeType& type)
{
    static const QStringList marked{u"application/pdf"_s, u"application/zip"_s, u"image/png"_s,
        u"image/jpeg"_s, u"image/gif"_s, u"image/bmp"_s, u"image/webp"_s, u"image/tiff"_s,
        u"application/gzip"_s, u"application/x-7z-compressed"_s, u"application/vnd.rar"_s,
        u"application/x-ole-storage"_s, u"application/vnd.sqlite3"_s};
    for (const QString& each : marked)
        if (type.inherits(each))
            return true;
    return false;
}

// What the ending of a name claims, "tar.gz" before "gz". Holding a name against all patterns costs
// more than hashing its file, and the files of an import end alike, so that answers are kept.
QList<QMimeType> typesNamed(const QString& fileName)
{
    constexpr qsizetype kept = 1000;
    static std::mutex mutex;
    static QHash<QString, QList<QMimeType>> known;
    const qsizetype last = fileName.lastIndexOf(u'.');
    if (last < 0)
        return {};
    const qsizetype before = last > 0 ? fileName.lastIndexOf(u'.', last - 1) : -1;
    const QString ending = fileName.mid(before > 0 ? before : last);
    const std::lock_guard lock(mutex);
    const auto found = known.constFind(ending);
    if (found != known.constEnd())
        return *found;
    if (known.size() >= kept)
        known.clear();
    return *known.insert(ending, QMimeDatabase().mimeTypesForFileName(u"name"_s + ending));
}

} // namespace

MediaType mediaTypeOf(QByteArrayView bytes, const QString& fileName)
{
    // Marks stand in the first KiB. Some are looked for at each place up to the end of what is
    // given.
    constexpr qsizetype reach = 1024 + 64;
    const QByteArray head
        = QByteArray::fromRawData(bytes.data(), std::min(bytes.size(), mediaTypeHead));
    const QMimeDatabase database;
    QMimeType shown = database.mimeTypeForData(head.left(reach));
    if (shown.inherits(u"application/zip"_s)) {
        const QString office = officeKind(head);
        if (!office.isEmpty())
            shown = database.mimeTypeForName(office);
    }
    const QList<QMimeType> named = typesNamed(fileName);
    if (named.isEmpty())
        return {shown.name(), ExtensionTruth::Silent, {}};
    for (const QMimeType& each : named)
        if (each.inherits(shown.name()) && !(shown.isDefault() && hasMarks(each)))
            return {shown.isDefault() ? shown.name() : each.name(),
                shown.isDefault() ? ExtensionTruth::Silent : ExtensionTruth::Agrees, {}};
    for (const QMimeType& each : named)
        if (shown.inherits(each.name()) && !each.isDefault())
            return {shown.name(), ExtensionTruth::Agrees, {}};
    if (shown.isDefault() && !hasMarks(named.first()))
        return {shown.name(), ExtensionTruth::Silent, {}};
    return {shown.name(), ExtensionTruth::Lies, named.first().name()};
}

} // namespace muniment::documents
