// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/collection.h"
#include "ui/lists/counted_link.h"
#include "ui/shell/view.h"

#include <QSet>
#include <QStringList>

#include <array>

namespace muniment::ui {

// A slot as the quarter's worksheet shows it.
struct CollectionRow
{
    ControlId controlId;
    standing::Slot slot;
    qint64 control = 0; // its number
    QString controlTitle;
    QString what; // the series
    QStringList assets;
    QString owner;
    PersonId ownerId;
    QStringList held; // "E-041", what fills it; while it is open also what was sent back
    std::optional<evidence::Review> review; // of these, what is least far
    EvidenceId sentBackItem; // the last that was; null: none
    QString sentBack; // and why; empty where nothing was
    qint64 daysLate = 0; // 0: not overdue

    // Of a series and the first day of its slot: stays when rows are read anew.
    [[nodiscard]] QByteArray key() const;
    [[nodiscard]] bool needsWork() const; // due or overdue
};

QList<CollectionRow> collectionRows(const View& view);

// The rows behind each number of the line above the list.
struct CollectionSums
{
    static constexpr int kinds = 5; // of standing::SlotCounted, in its order

    int expected = 0;
    std::array<QSet<QByteArray>, kinds> keys;
};

CollectionSums sumsOf(const QList<CollectionRow>& rows);

} // namespace muniment::ui
