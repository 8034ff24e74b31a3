// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"
#include "ui/shell/job_runner.h"

#include <QList>
#include <QTemporaryDir>

#include <functional>

class QMimeData;

namespace muniment::ui {

// A file of the vault under the name that it came with.
struct Original
{
    QString name;
    Sha256 content;
    qint64 size = 0; // bytes
};

// What dragging evidence out of a list hands over: the untouched originals, as files. They are
// written by a job when the drag begins and lie in a folder of this person's until the session
// ends; where many were dragged, those of the oldest drags go before.
class Originals final : public QObject
{
    Q_OBJECT

public:
    using Export
        = std::function<Status(const Sha256& digest, const QString& path, const JobContext& job)>;

    static constexpr qint64 usualBudget
        = 1024LL * 1024 * 1024; // bytes kept, beside the newest drag

    Originals(
        JobRunner& jobs, Export exportTo, QObject* parent = nullptr, qint64 budget = usualBudget);

    // Null where there is nothing to hand over. Each file appears whole or not at all.
    QMimeData* mimeData(const QList<Original>& originals);

signals:
    void failed(const muniment::Error& error);
    void droppedEarly(); // before all of it was written: whoever took it may have found nothing

private:
    struct Drag
    {
        QString path;
        qint64 size = 0;
    };
    QStringList takeOldest();

    JobRunner& m_jobs;
    Export m_export;
    std::shared_ptr<QTemporaryDir> m_folder;
    qint64 m_budget;
    QList<Drag> m_kept; // oldest first
    int m_drags = 0;
};

// Names for files side by side in one folder: free of what folders do not take, no two alike, and
// none of those that are there already.
QStringList namesInFolder(const QList<Original>& originals, const QStringList& present = {});

// Writes originals into a folder. Belongs into a job. Nothing that is there is replaced.
Status writeOriginals(const QList<Original>& originals, const QString& folder,
    const Originals::Export& exportTo, const JobContext& job);

} // namespace muniment::ui
