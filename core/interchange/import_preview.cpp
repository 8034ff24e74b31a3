// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/import_preview.h"

#include "core/base/text_forms.h"

namespace muniment::interchange {

namespace {

constexpr TextForm<RowFate> fateForms[] = {
    {RowFate::New, "new"},
    {RowFate::Changed, "changed"},
    {RowFate::Unchanged, "unchanged"},
    {RowFate::Missing, "missing"},
};

} // namespace

QString rowFateText(RowFate fate)
{
    return textOf(fate, fateForms);
}

} // namespace muniment::interchange
