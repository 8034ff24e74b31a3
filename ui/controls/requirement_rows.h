// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standing/requirement_state.h"
#include "core/standing/slots.h"
#include "ui/lists/list_rows.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// A requirement of a framework, with what of it is ours.
struct RequirementRow
{
    standing::RequirementStanding standing;
    QString framework;
    QString identifier;
    QString title;
    QString family;
    QString ourHalf;
    QString providerHalf;
    QStringList controls; // "C-12"
    QStringList leansOn; // "SOC 2 report, p. 61 · covers to 30 Sep 2026"
    int expected = 0; // expected of its controls in the period
    int filled = 0;
    QString gap; // in words; empty: none

    [[nodiscard]] QByteArray key() const { return idBytes(standing.requirementId); }
    // A part of it is ours to carry out, or nobody said whose it is.
    [[nodiscard]] bool isOurs() const;
};

// Of every framework that applies in the scope, in its order.
QList<RequirementRow> requirementRows(const View& view);

std::shared_ptr<const QList<Column<RequirementRow>>> requirementColumns();

} // namespace muniment::ui
