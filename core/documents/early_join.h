// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/helper_client.h"

#include <QList>
#include <QString>

#include <memory>

namespace muniment::documents {

// Joins in a process that begins with the parts whose pages are known, while others are still
// looked at and our own pages are set. Where it breaks, all is joined anew in the usual way, which
// tells what broke.
class EarlyJoin
{
public:
    // The sizes in bytes of all files that may be joined; its limits depend on them.
    EarlyJoin(HelperClient client, const QList<qint64>& sizes, const JobContext& job = {});
    ~EarlyJoin(); // gives up what is not yet done
    EarlyJoin(const EarlyJoin&) = delete;
    EarlyJoin& operator=(const EarlyJoin&) = delete;

    // A file that the plan is going to have whole. From any thread; the first starts the process.
    void add(const QString& path, int pages);

    // As HelperClient::join. Once; nothing is added afterwards.
    Result<JoinReport> finish(const JoinPlan& plan);

private:
    class Desk;
    std::unique_ptr<Desk> m_desk;
};

} // namespace muniment::documents
