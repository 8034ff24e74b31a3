// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace muniment::interchange {

enum class SheetColumnKind { Text, Number, Date };

struct SheetColumn
{
    QString title;
    SheetColumnKind kind = SheetColumnKind::Text;
    int width = 100; // as on screen, in pixels at a font of 13
};

struct SheetCell
{
    QString text; // as on screen
    std::optional<qint64> number; // of a number; a day as Julian day
};

// A list as it stands on screen, on its way out: same columns, same order.
struct ListSheet
{
    QString title; // "Controls"
    QStringList about; // what it was narrowed to: scope, period, filters
    QList<SheetColumn> columns;
    QList<QList<SheetCell>> rows;
};

// Days stand in ISO form, numbers as plain figures; no cell starts a formula.
QByteArray csvOf(const ListSheet& sheet);
// A workbook of one sheet: what it is about on top, a heading that stays and filters, numbers and
// days as such, and texts as texts, whatever they begin with. Fails where there is no room for a
// temporary file.
Result<QByteArray> workbookOf(const ListSheet& sheet);

} // namespace muniment::interchange
