// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen_dates.h"
#include "ui/widgets/shapes.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace muniment::ui {

enum class CellKind {
    Text,
    Number, // right-aligned; sorts as a number
    Date, // sorts by day, filters by a span of days
    State, // a shape with its word
    Marks, // several shapes side by side; their words are told
};

enum class ColumnShown { AtFirst, OnRequest };
enum class ColumnFilter { None, Values, Range };

// What a list has to know of a column, whatever its rows are.
struct ColumnInfo
{
    QString id; // stays the same for ever: settings and saved views name columns by it
    QString title;
    CellKind kind = CellKind::Text;
    int width = 100; // at a font of 13 pixels
    ColumnShown shown = ColumnShown::AtFirst;
    ColumnFilter filter = ColumnFilter::Values;
    bool stretches = false; // takes the room that is left; one column of a list
    bool isSpare = false; // left out where the list is too narrow for the one that stretches
    bool isLink = false; // a click opens what the cell names
    bool hasTotal = false; // numbers that may be added up
};

// One column of rows of a kind. Functions that are not needed stay empty.
template <typename Row>
struct Column
{
    ColumnInfo info;
    // As shown, copied and exported.
    std::function<QString(const Row&)> text;
    // What it sorts and filters by where that is not the text: a number, a day (as Julian day), the
    // place of a state among its like. Absent: the row has none.
    std::function<std::optional<qint64>(const Row&)> number = {};
    std::function<StateMark(const Row&)> mark = {};
    std::function<QList<StateMark>(const Row&)> marks = {};
    // What filters offer and groups are made of where a cell names several; else the text.
    std::function<QStringList(const Row&)> values = {};
    std::function<Tone(const Row&)> tone = {};
    std::function<QString(const Row&)> tip = {};
    std::function<double(const Row&)> shade = {}; // 0 to 1
};

template <typename Row>
Column<Row> textColumn(
    const QString& id, const QString& title, int width, std::function<QString(const Row&)> text)
{
    return {{.id = id, .title = title, .width = width}, std::move(text)};
}

template <typename Row>
Column<Row> numberColumn(const QString& id, const QString& title, int width,
    std::function<std::optional<qint64>(const Row&)> number)
{
    Column<Row> column{{.id = id,
                           .title = title,
                           .kind = CellKind::Number,
                           .width = width,
                           .filter = ColumnFilter::Range},
        {}};
    column.text = [number](const Row& row) {
        const std::optional<qint64> value = number(row);
        return value ? QLocale().toString(*value) : QString();
    };
    column.number = std::move(number);
    return column;
}

inline constexpr int dayWidth = 110; // "30. Sept. 2026", the longest day of our languages

// An invalid day is none. The column is never narrower than a day.
template <typename Row>
Column<Row> dateColumn(
    const QString& id, const QString& title, int width, std::function<Date(const Row&)> day)
{
    Column<Row> column{{.id = id,
                           .title = title,
                           .kind = CellKind::Date,
                           .width = qMax(width, dayWidth),
                           .filter = ColumnFilter::Range},
        {}};
    column.text = [day](const Row& row) {
        const Date value = day(row);
        return value.isValid() ? dayOnScreen(value) : QString();
    };
    column.number = [day](const Row& row) -> std::optional<qint64> {
        const Date value = day(row);
        return value.isValid() ? std::optional(value.toJulianDay()) : std::nullopt;
    };
    return column;
}

template <typename Row>
Column<Row> stateColumn(
    const QString& id, const QString& title, int width, std::function<StateMark(const Row&)> mark)
{
    Column<Row> column{{.id = id, .title = title, .kind = CellKind::State, .width = width}, {}};
    column.text = [mark](const Row& row) { return mark(row).word; };
    column.mark = std::move(mark);
    return column;
}

} // namespace muniment::ui
