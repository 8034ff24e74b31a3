// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/originals.h"

#include "core/evidence/evidence.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QSet>
#include <QUrl>

namespace muniment::ui {

using namespace Qt::StringLiterals;

QStringList namesInFolder(const QList<Original>& originals, const QStringList& present)
{
    QSet<QString> taken;
    for (const QString& name : present)
        taken.insert(name.toCaseFolded());
    QStringList names;
    for (const Original& each : originals) {
        QString name = evidence::printableName(each.name);
        name.replace(u'/', u'_');
        if (name.isEmpty() || name == u"."_s || name == u".."_s)
            name = u"file"_s;
        const QFileInfo info(name);
        const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
        const QString begin = name.chopped(suffix.size());
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
            name = begin + u' ' + QString::number(number) + suffix;
        taken.insert(name.toCaseFolded());
        names.append(name);
    }
    return names;
}

Status writeOriginals(const QList<Original>& originals, const QString& folder,
    const Originals::Export& exportTo, const JobContext& job)
{
    const QDir target(folder);
    const QStringList names = namesInFolder(
        originals, target.entryList(QDir::AllEntries | QDir::Hidden | QDir::System));
    for (qsizetype index = 0; index < names.size(); ++index) {
        job.report({index, names.size(), {}});
        const Status written
            = exportTo(originals.at(index).content, target.filePath(names.at(index)), job);
        if (!written)
            return written;
    }
    return {};
}

Originals::Originals(JobRunner& jobs, Export exportTo, QObject* parent, qint64 budget)
    : QObject(parent)
    , m_jobs(jobs)
    , m_export(std::move(exportTo))
    , m_folder(std::make_shared<QTemporaryDir>()) // for this person only
    , m_budget(budget)
{
}

QStringList Originals::takeOldest()
{
    qint64 total = 0;
    for (const Drag& each : std::as_const(m_kept))
        total += each.size;
    QStringList paths;
    while (total > m_budget && m_kept.size() > 1) {
        const Drag oldest = m_kept.takeFirst();
        total -= oldest.size;
        paths.append(oldest.path);
    }
    return paths;
}

QMimeData* Originals::mimeData(const QList<Original>& originals)
{
    if (originals.isEmpty() || !m_folder->isValid())
        return nullptr;
    const QDir folder(m_folder->path());
    const QString drag = QString::number(++m_drags);
    if (!folder.mkdir(drag))
        return nullptr;
    const QString path = folder.filePath(drag);
    QList<QUrl> urls;
    Drag kept{path, 0};
    for (const Original& each : originals)
        kept.size += each.size;
    m_kept.append(kept);
    for (const QString& name : namesInFolder(originals))
        urls.append(QUrl::fromLocalFile(path + u'/' + name));
    auto isDone = std::make_shared<bool>(false);
    m_jobs.run(
        this, originals.size() > 1 ? tr("Writing originals") : QString(),
        [originals, path, exportTo = m_export, folder = m_folder, oldest = takeOldest()](
            const JobContext& job) {
            for (const QString& each : oldest)
                QDir(each).removeRecursively();
            return writeOriginals(originals, path, exportTo, job);
        },
        [this, isDone](const Status& written) {
            *isDone = true;
            if (!written && written.error().problem != Problem::Cancelled)
                emit failed(written.error());
        });
    auto* data = new QMimeData;
    data->setUrls(urls);
    // It goes when the drag ends.
    connect(data, &QObject::destroyed, this, [this, isDone] {
        if (!*isDone)
            emit droppedEarly();
    });
    return data;
}

} // namespace muniment::ui
