// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/interchange/import_preview.h"

#include <QList>
#include <QString>

#include <optional>

namespace muniment::cli {

// One record of an import, whatever its kind.
struct ImportLine
{
    int row = 0;
    interchange::RowFate fate = interchange::RowFate::New;
    QString record; // "A-031 Claims portal"
    QList<interchange::FieldChange> changes;
};

// Old against new, then what is wrong, then what was written or how to write it. With problems the
// exit code is 1, also where the other rows were written.
Answer importAnswer(const interchange::ImportPreview& preview, const QList<ImportLine>& lines,
    const std::optional<interchange::ImportCounts>& written);

} // namespace muniment::cli
