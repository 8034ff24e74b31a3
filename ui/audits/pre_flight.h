// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/binder_options.h"
#include "ui/lists/list_rows.h"
#include "ui/shell/record_link.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// What would be said of a binder before it is made, in the order of its page of omissions.
enum class PreFlightPart {
    Stops,
    Withheld, // the recipient may not have it
    HandedOver, // not everybody may have it, and this recipient may
    FileOnly, // in the folder, not printed
    SentAway, // rejected, returned or withdrawn
    Unlinked, // to any control
    Outside, // of the scope or the period
    WouldBeAsked, // an auditor would
    NotHeld,
};

struct PreFlightRow
{
    PreFlightPart part = PreFlightPart::Stops;
    std::optional<RecordLink> link;
    QString code;
    QString title;
    QString why;

    [[nodiscard]] QByteArray key() const;
};

struct PreFlight
{
    QList<PreFlightRow> rows; // by part, then as the vault numbers them
    int exhibits = 0;
    int controls = 0;
    int requirements = 0;
    QString fileName; // proposed for the PDF

    [[nodiscard]] int count(PreFlightPart part) const;
    [[nodiscard]] bool canBeMade() const { return count(PreFlightPart::Stops) == 0; }
};

// Looks at the records alone: which files cannot be read is known only once they are.
PreFlight preFlight(const View& view, const binder::BinderOptions& options);

StateMark markOf(PreFlightPart part);
std::shared_ptr<const QList<Column<PreFlightRow>>> preFlightColumns();

} // namespace muniment::ui
