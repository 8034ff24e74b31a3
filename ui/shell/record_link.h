// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controls/controls.h"
#include "core/evidence/evidence.h"

#include <QString>

#include <variant>

namespace muniment::ui {

// A file that holds a finished binder.
struct BinderFile
{
    QString path;

    friend bool operator==(const BinderFile&, const BinderFile&) = default;
};

// Leads to a record, wherever it is shown.
using RecordLink = std::variant<ControlId, EvidenceId, BinderFile>;

} // namespace muniment::ui
