// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/found_files.h"

#include "core/base/base_messages.h"
#include "core/evidence/file_walk.h"
#include "core/vault/source_reader.h"
#include "core/vault/vault_messages.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

class FoundFilesWords
{
    Q_DECLARE_TR_FUNCTIONS(FoundFilesWords)

public:
    //: the name of a file that holds a picture of the screen; %1 is the time
    static QString screenPicture(const QString& time) { return tr("Screen picture %1").arg(time); }
};

QString timeInName(const ZonedInstant& now)
{
    return QDateTime::fromMSecsSinceEpoch(now.instant.milliseconds, QTimeZone(now.offsetSeconds))
        .toString(u"yyyy-MM-dd HH.mm.ss"_s);
}

Result<FoundFile> written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QString path = folder.filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        const QFileInfo info(name);
        path = folder.filePath(
            u"%1 %2.%3"_s.arg(info.completeBaseName(), QString::number(number), info.suffix()));
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(Problem::Unwritable, base::cause::fileUnwritable, {path, file.errorString()});
    return FoundFile{path, QFileInfo(path).fileName(), bytes.size(), {}, false};
}

Status writeDown(const Incoming& incoming, const ZonedInstant& now, FoundFiles& found)
{
    if (incoming.files.isEmpty() && incoming.picture.isNull())
        return {};
    found.own = std::make_shared<QTemporaryDir>(); // for this person only
    if (!found.own->isValid())
        return fail(Problem::Unwritable, base::cause::fileUnwritable,
            {found.own->path(), found.own->errorString()});
    for (const VirtualFile& each : incoming.files) {
        Result<FoundFile> file = written(*found.own, each.name, each.bytes);
        if (!file)
            return failWith(file);
        found.files.append(*file);
    }
    if (incoming.picture.isNull())
        return {};
    const QString name = FoundFilesWords::screenPicture(timeInName(now)) + u".png"_s;
    const QString path = found.own->filePath(name);
    if (!incoming.picture.save(path, "PNG"))
        return fail(Problem::Unwritable, base::cause::fileUnwritable, {path, {}});
    found.files.append({path, name, QFileInfo(path).size(), {}, true});
    return {};
}

} // namespace

int FoundFiles::takeable() const
{
    return int(std::count_if(
        files.begin(), files.end(), [](const FoundFile& file) { return !file.error; }));
}

std::optional<Error> FoundFiles::firstError() const
{
    for (const FoundFile& file : files)
        if (file.error)
            return file.error;
    return {};
}

Result<FoundFiles> findIncoming(const Incoming& incoming, const QString& vaultPath,
    const ZonedInstant& now, const JobContext& job)
{
    FoundFiles found;
    if (const Status status = writeDown(incoming, now, found); !status)
        return failWith(status);
    const vault::OwnFiles ofTheVault(vaultPath);
    const QList<evidence::FoundPath> paths = evidence::findFiles(
        incoming.paths + incoming.addresses, evidence::Folders::Descend, job.stop);
    for (const evidence::FoundPath& each : paths) {
        if (job.stop.stop_requested())
            return fail(Problem::Cancelled, base::cause::cancelled);
        const QFileInfo info(each.path);
        FoundFile file{each.path, info.fileName(), each.error ? 0 : info.size(), each.error, false};
        const auto identity = platform::fileIdentity(each.path);
        if (!file.error && identity && ofTheVault.contain(each.path, *identity))
            file.error = Error{Problem::Refused, &vault::cause::fileIsTheVault, {each.path}, {}};
        found.files.append(file);
        job.report({found.files.size(), paths.size(), {}});
    }
    if (job.stop.stop_requested())
        return fail(Problem::Cancelled, base::cause::cancelled);
    for (const FoundFile& file : std::as_const(found.files))
        found.bytes += file.error ? 0 : file.size;
    return found;
}

} // namespace muniment::ui
