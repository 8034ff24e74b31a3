// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/file_walk.h"

#include "core/base/platform.h"
#include "core/evidence/evidence_messages.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace muniment::evidence {

namespace {

// Qt passes over names that are not UTF-8 without a word, so folders are read with the standard
// library, which hands names over as they are.
namespace files = std::filesystem;

FoundPath refused(
    const QString& path, Problem problem, const Cause& cause, const QString& reason = {})
{
    QStringList values{path};
    if (!reason.isEmpty())
        values.append(reason);
    return {path, Error{problem, &cause, values, {}}};
}

std::optional<QString> textOf(const files::path& path)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const std::string& bytes = path.native();
    const QString text = decoder(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

// Bytes that are no text are spelled out: "users\xFF.csv".
QString spelledOut(const files::path& path)
{
    QString spelled;
    for (const char byte : path.native()) {
        const auto value = static_cast<unsigned char>(byte);
        if (value < 0x80)
            spelled += QLatin1Char(byte);
        else
            spelled += u"\\x"_s + QString::number(uint(value), 16).toUpper();
    }
    return spelled;
}

FoundPath foundEntry(const QString& text, files::file_type type)
{
    switch (type) {
    case files::file_type::regular:
        return {text, std::nullopt};
    case files::file_type::symlink:
        return refused(text, Problem::Refused, cause::linkNotFollowed);
    case files::file_type::not_found:
    case files::file_type::none:
        return refused(text, Problem::NotFound, cause::pathNotFound);
    default:
        return refused(text, Problem::Refused, cause::notAFile);
    }
}

void descend(const files::path& folder, QList<FoundPath>& found, const std::stop_token& stop)
{
    std::error_code error;
    files::directory_iterator each(folder, error);
    if (error) {
        found.append(refused(textOf(folder).value_or(spelledOut(folder)), Problem::Unreadable,
            cause::folderUnreadable, QString::fromStdString(error.message())));
        return;
    }
    for (; each != files::directory_iterator() && !stop.stop_requested(); each.increment(error)) {
        const files::path& path = each->path();
        std::error_code unknown;
        const files::file_type type = each->symlink_status(unknown).type();
        const std::optional<QString> text = textOf(path);
        if (!text)
            found.append(refused(spelledOut(path), Problem::Invalid, cause::nameNotText));
        else if (type == files::file_type::directory)
            descend(path, found, stop);
        else
            found.append(foundEntry(*text, type));
    }
    // An error ends the walk as the last entry does: what was not listed is told.
    if (error)
        found.append(refused(textOf(folder).value_or(spelledOut(folder)), Problem::Unreadable,
            cause::folderUnreadable, QString::fromStdString(error.message())));
}

QList<FoundPath> filesBelow(const QString& folder, const std::stop_token& stop)
{
    QList<FoundPath> found;
    descend(files::path(QFile::encodeName(folder).toStdString()), found, stop);
    std::sort(found.begin(), found.end(),
        [](const FoundPath& a, const FoundPath& b) { return a.path < b.path; });
    if (found.isEmpty())
        found.append(refused(folder, Problem::NotFound, cause::folderIsEmpty));
    return found;
}

QList<FoundPath> filesNamed(const QString& given, Folders folders, const std::stop_token& stop)
{
    static const QRegularExpression address(u"\\A[A-Za-z][A-Za-z0-9+.-]*://"_s);
    QString path = given;
    if (platform::fileKind(given) == platform::FileKind::Regular)
        return {{given, std::nullopt}};
    if (address.match(given).hasMatch()) {
        const QUrl url(given);
        if (!url.isLocalFile() || !url.host().isEmpty())
            return {refused(given, Problem::Refused, cause::remoteAddress)};
        path = url.toLocalFile();
    }
    // A link that a person names is meant; it leads nowhere when it is broken or a loop.
    const QFileInfo info(path);
    if (info.isSymLink())
        path = info.canonicalFilePath();
    if (path.isEmpty() || !QFileInfo::exists(path))
        return {refused(given, Problem::NotFound, cause::pathNotFound)};
    if (QFileInfo(path).isDir()) {
        if (folders == Folders::Refuse)
            return {refused(given, Problem::Refused, cause::pathIsAFolder)};
        return filesBelow(path, stop);
    }
    if (!QFileInfo(path).isFile())
        return {refused(given, Problem::Refused, cause::notAFile)};
    return {{path, std::nullopt}};
}

} // namespace

QList<FoundPath> findFiles(const QStringList& paths, Folders folders, const std::stop_token& stop)
{
    QList<FoundPath> found;
    for (const QString& each : paths)
        if (!stop.stop_requested())
            found.append(filesNamed(each, folders, stop));
    return found;
}

} // namespace muniment::evidence
