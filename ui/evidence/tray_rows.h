// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/filing_proposals.h"
#include "ui/fields/field_spec.h"
#include "ui/lists/list_rows.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// An item that waits in the tray.
struct TrayRow
{
    EvidenceId id;
    qint64 number = 0;
    QString title;
    QString type;
    Date received;
    qint64 age = 0; // days in the tray

    [[nodiscard]] QByteArray key() const { return idBytes(id); }
};

// Oldest first; of all scopes, because nobody has said yet where they belong.
QList<TrayRow> trayRows(const View& view);

std::shared_ptr<const QList<Column<TrayRow>>> trayColumns();

// What stands in the filing form for an item: what is known of it, and what a proposal adds where
// nothing is known.
FieldValues filingValues(const View& view, const standing::EvidenceFacts& item,
    const standing::FilingProposal* proposal);

// "C-12, Signed review, Q3 2026", and why it is proposed.
Choice proposalChoice(
    const standing::Facts& facts, const standing::FilingProposal& proposal, int digit);

} // namespace muniment::ui
