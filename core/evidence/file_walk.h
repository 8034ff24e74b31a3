// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evidence/add_evidence.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace muniment::evidence {

// A file to take in, or a path that is none and why.
struct FoundPath
{
    QString path;
    std::optional<Error> error;
};

// Every file that the paths name, in the order given; inside a folder in order of their paths.
// Nothing is opened. Nothing is left out in silence: what is no file has an error.
QList<FoundPath> findFiles(const QStringList& paths, Folders folders, const std::stop_token& stop);

} // namespace muniment::evidence
