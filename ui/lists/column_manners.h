// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column.h"

// How a column behaves in its list, said around the call that makes it.
namespace muniment::ui {

// Goes first where there is too little room.
template <typename Row>
Column<Row> spare(Column<Row> column)
{
    column.info.isSpare = true;
    return column;
}

// Stands in the column chooser until somebody asks for it.
template <typename Row>
Column<Row> onRequest(Column<Row> column)
{
    column.info.shown = ColumnShown::OnRequest;
    return column;
}

// Takes the room that is left. Its words are found, not filtered by.
template <typename Row>
Column<Row> stretching(Column<Row> column)
{
    column.info.stretches = true;
    column.info.filter = ColumnFilter::None;
    return column;
}

} // namespace muniment::ui
