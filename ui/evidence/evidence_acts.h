// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence_link_register.h"
#include "core/evidence/evidence_register.h"
#include "core/evidence/filing.h"
#include "ui/shell/field_acts.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// A field of an item, kept by an act. `set(evidence::EvidenceDetails&, const Value&)` puts the
// value into what the vault holds now.
template <typename Value, typename Set>
Commit settingDetail(Acts& acts, EvidenceId id, const QString& words, Set set)
{
    const ActName name{QStringLiteral("evidence.set"), words, {}, {}};
    return committedBy<Value>(
        acts, name, [id, set](vault::Transaction& transaction, const Value& value) -> Status {
            Result<evidence::Evidence> item
                = evidence::EvidenceRegister(transaction.access()).evidence(id);
            if (!item)
                return failWith(item);
            set(static_cast<evidence::EvidenceDetails&>(*item), value);
            return evidence::EvidenceRegister::update(transaction, id, *item);
        });
}

// The controls that an item is linked to become these; links that stay are left as they are.
Status linkTo(vault::Transaction& transaction, EvidenceId id, const QStringList& controls);

// The item is linked to these controls no longer, by whichever row or asset.
Status unlinkFrom(vault::Transaction& transaction, EvidenceId id, const QStringList& controls);

// What a change of several items says of each of them; what is absent stays as it is.
struct WideChange
{
    std::optional<Period> covers;
    std::optional<QString> source;
    std::optional<evidence::Classification> classification;
    std::optional<evidence::Restriction> restriction;
    QList<ControlId> links; // added

    [[nodiscard]] bool isEmpty() const;
};

Status changeAll(
    vault::Transaction& transaction, const QList<EvidenceId>& ids, const WideChange& change);

// What becomes of items, by whom, when and why.
struct ReviewOfAll
{
    evidence::Review review = evidence::Review::Accepted;
    PersonId reviewer;
    Date day;
    QString note; // needed to send them away
};

// Who may be asked why it cannot be: the first that refuses ends it, and nothing is changed.
Status reviewAll(
    vault::Transaction& transaction, const QList<EvidenceId>& ids, const ReviewOfAll& what);

} // namespace muniment::ui
