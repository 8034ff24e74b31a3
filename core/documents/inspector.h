// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/helper_client.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace muniment::documents {

// Looks at PDFs while more of them are still being written: with several processes at once, and
// each document in a process of its own. Used from one thread.
class Inspector
{
public:
    // Told of each document that can be read, as soon as it is known; in any thread.
    using Found = std::function<void(const QString& path, const Inspection&)>;

    explicit Inspector(const HelperClient& client, const JobContext& job = {}, Found found = {});
    ~Inspector(); // gives up what is not yet done
    Inspector(const Inspector&) = delete;
    Inspector& operator=(const Inspector&) = delete;

    void add(const QString& path); // the file is there, whole

    // Waits for one result for each path, in the order in which they were added. What a document
    // does to its process is one error in the list. Fails where the job is stopped or the helper
    // cannot be started. To be called once; nothing is added afterwards.
    Result<QList<Result<Inspection>>> finish();

private:
    class Desk;
    std::unique_ptr<Desk> m_desk;
};

} // namespace muniment::documents
