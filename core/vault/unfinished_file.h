// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
#include "core/base/result.h"

#include <QString>

#include <memory>

namespace muniment::vault {

// A vault's file while it is made: under a private name beside the one that it gets when it is
// whole, made by one program at a time. What a killed run left under that name is cleared away; any
// other file of that name stays, and the next one is taken. What is not finished goes with this.
class UnfinishedFile
{
public:
    // Problem::Busy where another program makes the same file. `path` is where it comes to lie.
    static Result<std::unique_ptr<UnfinishedFile>> begin(const QString& path);

    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    ~UnfinishedFile();

    [[nodiscard]] const QString& name() const { return m_name; }

    // An error of writing to it, as one of the file that was asked for.
    [[nodiscard]] Error asSeen(Error error) const;

private:
    UnfinishedFile() = default;

    platform::FileLock m_lock;
    QString m_path;
    QString m_name;
};

// Takes a vault's file away, and what its writer could not take away beside it.
void removeVaultFile(const QString& path);

} // namespace muniment::vault
