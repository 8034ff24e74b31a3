// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/recognition.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/helper_client.h"

#include <QString>

namespace muniment::assurance {

// Reads a PDF in the helper and recognises it. Fails as the helper does: damaged, locked by a
// password, no PDF at all. A scan without text is no failure; its recognition says so.
Result<Recognition> recogniseFile(
    const QString& path, const documents::HelperClient& helper, const JobContext& context);

} // namespace muniment::assurance
