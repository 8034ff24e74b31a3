// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/sha256.h"

#include <QList>
#include <QTemporaryDir>

#include <functional>
#include <mutex>

namespace muniment::ui {

// Where content lies while the helper looks at it: a folder that only this person may enter and
// that goes with the session. Its functions belong into jobs.
class ContentFiles
{
public:
    using Export
        = std::function<Status(const Sha256& digest, const QString& path, const JobContext& job)>;

    static constexpr qint64 usualBudget = 1024LL * 1024 * 1024; // bytes kept; the oldest go first

    explicit ContentFiles(Export exportTo, qint64 budget = usualBudget);

    // The path of a copy of the content; made when it is not there.
    Result<QString> pathOf(const Sha256& digest, const JobContext& job);

private:
    struct Kept
    {
        QString path;
        qint64 size = 0;
    };
    void keepWithinBudget();

    Export m_export;
    qint64 m_budget;
    QTemporaryDir m_folder;
    std::mutex m_mutex;
    QList<Kept> m_kept; // oldest first
};

} // namespace muniment::ui
