// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field_spec.h"
#include "ui/shell/acts.h"

namespace muniment::ui {

// A field whose value is kept by an act: `work(vault::Transaction&, const Value&)` returns a Status
// or a Result, and what it fails with stands beside the field.
//   pane.addField(spec, asset.name, committedBy<QString>(acts, {"asset.set", tr("rename asset")},
//       [asset](vault::Transaction& transaction, const QString& name) mutable { ... }));
template <typename Value, typename Work>
Commit committedBy(Acts& acts, const ActName& name, Work work)
{
    return [&acts, name, work = std::move(work)](const FieldValue& value) mutable -> Refusal {
        const auto outcome = acts.perform(name, [&](vault::Transaction& transaction) {
            return work(transaction, std::get<Value>(value));
        });
        if (!outcome)
            return wordsFor(outcome.error());
        return {};
    };
}

} // namespace muniment::ui
