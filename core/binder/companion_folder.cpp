// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/companion_folder.h"

#include "core/base/base_messages.h"
#include "core/binder/binder_messages.h"
#include "core/binder/digest_list.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <optional>

namespace muniment::binder {

namespace {

using namespace Qt::StringLiterals;

QString folderPart(const QString& root)
{
    return root + u"/folder"_s;
}

QString unfinishedPart(const QString& root)
{
    return root + u"/unfinished"_s;
}

QString earlierPart(const QString& root)
{
    return root + u"/earlier.pdf"_s;
}

QString lockPart(const QString& root)
{
    return root + u"/lock"_s;
}

bool exists(const QString& path)
{
    return platform::fileKind(path) != platform::FileKind::Missing;
}

// What a binder's folder says of the PDF of this name; nothing where it is no such folder.
std::optional<Sha256> listedPdf(const QString& folder, const QString& pdfName)
{
    const Result<QList<ListedDigest>> list = readDigestList(folder + u'/' + digestListName);
    if (!list || !QFileInfo::exists(folder + u'/' + manifestName))
        return std::nullopt;
    for (const ListedDigest& each : *list)
        if (each.path == u"../"_s + pdfName)
            return each.digest;
    return std::nullopt;
}

// The first file in a binder's folder that no run put there; empty: none. Folders without files are
// nobody's work.
QString strangerIn(const QString& folder)
{
    QSet<QString> ours{digestListName, manifestName};
    if (const Result<QList<ListedDigest>> list = readDigestList(folder + u'/' + digestListName))
        for (const ListedDigest& each : *list)
            ours.insert(each.path);
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QDir(folder).relativeFilePath(files.next());
        if (!ours.contains(name))
            return name;
    }
    return {};
}

Status checkNames(const QString& target, const QString& vault, EarlierRun earlier)
{
    const QFileInfo info(target);
    const QString folder = companionFolderOf(target);
    if (info.isDir())
        return fail(Problem::Refused, base::cause::targetIsAFolder, {target});
    if (!target.endsWith(u".pdf"_s, Qt::CaseInsensitive) || info.completeBaseName().isEmpty())
        return fail(Problem::Invalid, cause::targetNotPdf, {target});
    if (!info.dir().exists())
        return fail(Problem::NotFound, cause::noSuchFolder, {info.absolutePath()});
    for (const QString& path : {target, folder})
        if (const auto identity = platform::fileIdentity(path);
            identity && identity == platform::fileIdentity(vault))
            return fail(Problem::Refused, cause::targetIsTheVault, {path});
    const bool targetThere = exists(target);
    const bool folderThere = exists(folder);
    if (!targetThere && !folderThere)
        return {};
    if (earlier == EarlierRun::Refuse)
        return targetThere ? fail(Problem::Refused, base::cause::targetExists, {target})
                           : fail(Problem::Refused, cause::folderExists, {folder});
    // Only a regular file is ever replaced, and only together with the folder that names it.
    if ((targetThere && platform::fileKind(target) != platform::FileKind::Regular)
        || platform::fileKind(folder) != platform::FileKind::Folder
        || !listedPdf(folder, info.fileName()))
        return fail(Problem::Refused, cause::notAnEarlierRun, {target, folder});
    if (const QString stranger = strangerIn(folder); !stranger.isEmpty())
        return fail(Problem::Refused, cause::folderHoldsMore, {folder, stranger});
    return {};
}

// Where a run was killed while it replaced an earlier one, the earlier PDF waits in its private
// folder. It goes back beside the folder that lists it. Whether nothing is left to put back.
bool putBack(const QString& root, const QFileInfo& target)
{
    const QString pdf = target.absoluteFilePath();
    if (!exists(earlierPart(root)) || exists(pdf))
        return true;
    const Result<Sha256> digest = digestOfFile(earlierPart(root));
    if (!digest)
        return false;
    const QString folder = companionFolderOf(pdf);
    if (listedPdf(folder, target.fileName()) != *digest) {
        if (listedPdf(folderPart(root), target.fileName()) != *digest)
            return false;
        const auto renaming
            = exists(folder) ? platform::Renaming::Exchange : platform::Renaming::Refuse;
        if (!platform::renamePath(folderPart(root), folder, renaming))
            return false;
    }
    return bool(platform::renamePath(earlierPart(root), pdf, platform::Renaming::Refuse));
}

// What a run that was killed left behind: nobody holds its lock any more.
void sweep(const QFileInfo& target)
{
    const QStringList left
        = target.dir().entryList({u"."_s + target.completeBaseName() + u".??????.partial"_s},
            QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString& name : left) {
        const QString root = target.dir().filePath(name);
        platform::FileLock lock;
        QString reason;
        if (exists(lockPart(root))
            && lock.tryLock(lockPart(root), &reason) == platform::FileLock::Outcome::Locked
            && putBack(root, target))
            QDir(root).removeRecursively();
    }
}

} // namespace

QString companionFolderOf(const QString& pdf)
{
    return pdf.chopped(pdf.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? 4 : 0);
}

Result<std::unique_ptr<CompanionFolder>> CompanionFolder::begin(
    const QString& targetPdf, const QString& vault, EarlierRun earlier)
{
    const QFileInfo info(targetPdf);
    const QString target = info.absoluteFilePath();
    sweep(info);
    if (const Status names = checkNames(target, vault, earlier); !names)
        return failWith(names);
    const QDir parent = info.absoluteDir();
    QTemporaryDir made(parent.filePath(u'.' + info.completeBaseName() + u".XXXXXX.partial"_s));
    if (!made.isValid())
        return fail(Problem::Unwritable, base::cause::fileUnwritable, {target, made.errorString()});
    made.setAutoRemove(false);
    std::unique_ptr<CompanionFolder> folder(new CompanionFolder(target, made.path(), earlier));
    QString reason;
    if (folder->m_lock.tryLock(lockPart(made.path()), &reason)
            != platform::FileLock::Outcome::Locked
        || !QDir().mkpath(folderPart(made.path()) + u'/' + exhibitsName)
        || !QDir().mkpath(unfinishedPart(made.path())))
        return fail(Problem::Unwritable, base::cause::fileUnwritable, {target, reason});
    return folder;
}

CompanionFolder::CompanionFolder(const QString& targetPdf, const QString& root, EarlierRun earlier)
    : m_target(targetPdf)
    , m_folder(companionFolderOf(targetPdf))
    , m_root(root)
    , m_earlier(earlier)
{
}

CompanionFolder::~CompanionFolder()
{
    m_meanwhile = {}; // stops
    // What cannot be put back is kept for the next run, which tries again.
    if (m_shown == Shown::All || takeBack())
        QDir(m_root).removeRecursively();
    static_cast<void>(!platform::syncFolder(QFileInfo(m_target).absolutePath()));
}

QString CompanionFolder::pdfPath() const
{
    return workPath(u"binder.pdf"_s);
}

QString CompanionFolder::filePath(const QString& name) const
{
    return folderPart(m_root) + u'/' + name;
}

QString CompanionFolder::exhibitPath(const QString& name) const
{
    return filePath(exhibitsName + u'/' + name);
}

QString CompanionFolder::workPath(const QString& name) const
{
    return unfinishedPart(m_root) + u'/' + name;
}

QString CompanionFolder::pdfName() const
{
    return QFileInfo(m_target).fileName();
}

Error CompanionFolder::asSeen(Error error) const
{
    for (QString& value : error.values)
        if (value == m_root || value.startsWith(m_root + u'/'))
            value = m_target;
    return error;
}

void CompanionFolder::syncExhibitsMeanwhile()
{
    Q_ASSERT(!m_meanwhile.joinable());
    m_meanwhile = std::jthread([this](const std::stop_token& stop) {
        QDirIterator each(filePath(exhibitsName), QDir::Files);
        while (each.hasNext() && m_exhibits && !stop.stop_requested()) {
            const QString path = each.next();
            m_exhibits = platform::syncFile(path);
            m_lasting.insert(path);
        }
    });
}

Status CompanionFolder::sync()
{
    if (m_meanwhile.joinable())
        m_meanwhile.join();
    if (!m_exhibits)
        return m_exhibits;
    QStringList folders{folderPart(m_root)};
    QDirIterator each(folderPart(m_root), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        if (each.fileInfo().isDir())
            folders.append(path);
        else if (m_lasting.contains(path))
            continue;
        else if (const Status synced = platform::syncFile(path); !synced)
            return synced;
    }
    for (const QString& folder : folders)
        if (const Status synced = platform::syncFolder(folder); !synced)
            return synced;
    if (const Status synced = platform::syncFile(pdfPath()); !synced)
        return synced;
    m_isSynced = true;
    return {};
}

Status CompanionFolder::publishFolder()
{
    Q_ASSERT(m_shown == Shown::Nothing);
    if (!m_isSynced)
        if (const Status synced = sync(); !synced)
            return synced;
    const bool exchange = m_earlier == EarlierRun::Replace && exists(m_folder);
    if (exchange && exists(m_target)) {
        const Status away
            = platform::renamePath(m_target, earlierPart(m_root), platform::Renaming::Refuse);
        if (!away)
            return away;
        m_earlierIsAway = true;
        if (const Status synced = platform::syncFolder(QFileInfo(m_folder).absolutePath()); !synced)
            return synced;
    }
    const Status renamed = platform::renamePath(folderPart(m_root), m_folder,
        exchange ? platform::Renaming::Exchange : platform::Renaming::Refuse);
    if (!renamed)
        return renamed;
    m_shown = exchange ? Shown::FolderExchanged : Shown::Folder;
    return platform::syncFolder(QFileInfo(m_folder).absolutePath());
}

Status CompanionFolder::publishPdf()
{
    Q_ASSERT(m_shown == Shown::Folder || m_shown == Shown::FolderExchanged);
    const Status renamed = platform::renamePath(pdfPath(), m_target, platform::Renaming::Refuse);
    if (!renamed)
        return renamed;
    m_shown = Shown::All;
    return platform::syncFolder(QFileInfo(m_target).absolutePath());
}

// A rename back cannot be refused for room, but the disk may be gone.
bool CompanionFolder::takeBack()
{
    bool back = true;
    if (m_shown == Shown::Folder)
        back = bool(platform::renamePath(m_folder, folderPart(m_root), platform::Renaming::Refuse));
    if (m_shown == Shown::FolderExchanged)
        back = bool(
            platform::renamePath(folderPart(m_root), m_folder, platform::Renaming::Exchange));
    if (back && m_earlierIsAway)
        back
            = bool(platform::renamePath(earlierPart(m_root), m_target, platform::Renaming::Refuse));
    return back;
}

} // namespace muniment::binder
