// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/content_files.h"

#include "core/base/base_messages.h"

#include <QFile>
#include <QFileInfo>

namespace muniment::ui {

ContentFiles::ContentFiles(Export exportTo, qint64 budget)
    : m_export(std::move(exportTo))
    , m_budget(budget)
{
}

// One at a time: two previews of the same content then share one copy, and the disk has one reader.
Result<QString> ContentFiles::pathOf(const Sha256& digest, const JobContext& job)
{
    const std::lock_guard lock(m_mutex);
    if (!m_folder.isValid())
        return fail(Problem::Unwritable, base::cause::fileUnwritable,
            {m_folder.path(), m_folder.errorString()});
    const QString path = m_folder.filePath(digest.toHex());
    for (qsizetype index = 0; index < m_kept.size(); ++index) {
        if (m_kept.at(index).path != path)
            continue;
        m_kept.append(m_kept.takeAt(index));
        return path;
    }
    if (const Status status = m_export(digest, path, job); !status)
        return failWith(status);
    m_kept.append({path, QFileInfo(path).size()});
    keepWithinBudget();
    return path;
}

void ContentFiles::keepWithinBudget()
{
    qint64 total = 0;
    for (const Kept& each : std::as_const(m_kept))
        total += each.size;
    while (total > m_budget && m_kept.size() > 1) {
        const Kept oldest = m_kept.takeFirst();
        QFile::remove(oldest.path);
        total -= oldest.size;
    }
}

} // namespace muniment::ui
