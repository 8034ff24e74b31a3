// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/standing/name_doubt.h"
#include "ui/intake/incoming.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace muniment::ui {

// A file that may be taken in, or a path that may not and why. Nothing of it was read.
struct FoundFile
{
    QString path;
    QString name;
    qint64 size = 0;
    std::optional<Error> error;
    bool isScreenPicture = false; // pasted; somebody must say what it shows
};

struct FoundFiles
{
    QList<FoundFile> files;
    qint64 bytes = 0; // of those without an error
    std::shared_ptr<const standing::HeldNames>
        heldNames; // null: the names are not held against any
    std::shared_ptr<QTemporaryDir> own; // where what came as bytes lies until it is in the vault

    [[nodiscard]] int takeable() const;
    [[nodiscard]] std::optional<Error> firstError() const;
};

// Walks folders, writes down what came as bytes, and passes over what belongs to the vault. Belongs
// into a job; fails only when it is cancelled or nothing can be written.
Result<FoundFiles> findIncoming(const Incoming& incoming, const QString& vaultPath,
    const ZonedInstant& now, const JobContext& job);

} // namespace muniment::ui
