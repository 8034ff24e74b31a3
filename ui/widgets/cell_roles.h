// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace muniment::ui {

// What a model tells the delegate beside the usual roles.
enum CellRole {
    MarkRole = Qt::UserRole + 100, // StateMark: a shape and its word
    MarksRole, // QList<StateMark>: shapes side by side
    ToneRole, // Tone of the text
    HeadingRole, // true: the row is the heading of a group
    LinkRole, // true: the cell is a link
    ShadeRole, // 0 to 1: how strongly the cell is shaded
    IndentRole, // int: by how many steps the text is moved in
    IdRole, // the id that typing jumps to
    KeyRole, // QByteArray: what stays the same when rows are refreshed
    ClosedRole, // bool: a heading, or a row with parts, that is closed or open
};

} // namespace muniment::ui
