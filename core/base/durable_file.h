// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace muniment {

// A file that becomes visible whole or not at all: written under a temporary name in the target
// folder, synced, renamed, the folder synced. Every step's error is an error. Leaving the scope
// without `commit` removes the temporary file.
class DurableFile
{
public:
    enum class Existing { Refuse, Replace };

    DurableFile() = default;
    ~DurableFile();
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;

    // Fails where the target exists (unless it may be replaced), is a folder, or cannot be written.
    Status open(const QString& path, Existing existing = Existing::Refuse);
    Status write(QByteArrayView data);
    Status commit();
    [[nodiscard]] QString temporaryPath() const { return m_temporaryPath; }

private:
    void discard();

    QString m_path;
    QString m_temporaryPath;
    int m_descriptor = -1;
    Existing m_existing = Existing::Refuse;
};

// The ending ("-journal", ".lock") for which SQLite, or the lock of a vault, would take a file of
// this name for its own. SQLite writes such a file into what it lies beside. Empty: none. A
// "yarn.lock" with nothing of the name "yarn" beside it is a file like any other.
QString endingBesideAVault(const QString& path);

// Writes one file whole.
Status writeDurably(const QString& path, QByteArrayView data,
    DurableFile::Existing existing = DurableFile::Existing::Refuse);

} // namespace muniment
