// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/file_walk.h"

#include "core/base/base_messages.h"
#include "core/base/platform.h"
#include "core/base/source_file.h"
#include "core/evidence/evidence_messages.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
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

FoundPath found(const QString& path, const Status& isFile)
{
    return {path, isFile ? std::nullopt : std::optional(isFile.error())};
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
        return found(text, base::checkIsFile(text));
    }
}

QString nameOf(const files::path& path)
{
    return base::spelledOut(base::nameFromBytes(path.native()));
}

void descend(const files::path& folder, QList<FoundPath>& found, const std::stop_token& stop)
{
    std::error_code error;
    files::directory_iterator each(folder, error);
    if (error) {
        found.append(refused(nameOf(folder), Problem::Unreadable, cause::folderUnreadable,
            QString::fromStdString(error.message())));
        return;
    }
    for (; each != files::directory_iterator() && !stop.stop_requested(); each.increment(error)) {
        const files::path& path = each->path();
        std::error_code unknown;
        const files::file_type type = each->symlink_status(unknown).type();
        const QString text = base::nameFromBytes(path.native());
        if (!base::isText(text))
            found.append(refused(nameOf(path), Problem::Invalid, cause::nameNotText));
        else if (type == files::file_type::directory)
            descend(path, found, stop);
        else
            found.append(foundEntry(text, type));
    }
    // An error ends the walk as the last entry does: what was not listed is told.
    if (error)
        found.append(refused(nameOf(folder), Problem::Unreadable, cause::folderUnreadable,
            QString::fromStdString(error.message())));
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

// A link that a person names is meant: what it leads to is taken, under the name that it has there.
QString realPath(const QString& path)
{
    const QFileInfo info(path);
    return info.isSymLink() ? info.canonicalFilePath() : path;
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
    if (!base::isText(given))
        return {refused(base::spelledOut(given), Problem::Invalid, cause::nameNotText)};
    const Status file = base::checkIsFile(path);
    if (!file && file.error().is(base::cause::fileNotFound))
        return {refused(given, Problem::NotFound, cause::pathNotFound)};
    if (!file && file.error().is(base::cause::targetIsAFolder))
        return folders == Folders::Refuse
            ? QList{refused(given, Problem::Refused, cause::pathIsAFolder)}
            : filesBelow(realPath(path), stop);
    return {file ? FoundPath{realPath(path), std::nullopt} : found(given, file)};
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
