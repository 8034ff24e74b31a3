// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_rows.h"

#include <QDate>

namespace muniment::ui {

// Rows to try lists on.
struct Man
{
    int number = 0;
    QString name;
    QString team;
    QStringList skills;
    QDate since;
    std::optional<qint64> tasks;

    [[nodiscard]] QByteArray key() const { return QByteArray::number(number); }
};

inline std::shared_ptr<const QList<Column<Man>>> manColumns()
{
    using S = const Man&;
    auto columns = std::make_shared<QList<Column<Man>>>();
    auto id = textColumn<Man>(QStringLiteral("id"), QStringLiteral("No."), 60,
        [](S man) { return QStringLiteral("P-%1").arg(man.number, 2, 10, QLatin1Char('0')); });
    id.number = [](S man) { return man.number; };
    id.info.filter = ColumnFilter::None;
    columns->append(id);
    auto name = textColumn<Man>(
        QStringLiteral("name"), QStringLiteral("Name"), 160, [](S man) { return man.name; });
    name.info.stretches = true;
    columns->append(name);
    columns->append(textColumn<Man>(
        QStringLiteral("team"), QStringLiteral("Team"), 100, [](S man) { return man.team; }));
    auto skills = textColumn<Man>(QStringLiteral("skills"), QStringLiteral("Skills"), 100,
        [](S man) { return man.skills.join(QStringLiteral(", ")); });
    skills.values = [](S man) { return man.skills; };
    columns->append(skills);
    auto since = textColumn<Man>(QStringLiteral("since"), QStringLiteral("Since"), 90,
        [](S man) { return man.since.toString(Qt::ISODate); });
    since.info.kind = CellKind::Date;
    since.info.filter = ColumnFilter::Range;
    since.number = [](S man) -> std::optional<qint64> {
        return man.since.isValid() ? std::optional(man.since.toJulianDay()) : std::nullopt;
    };
    columns->append(since);
    auto tasks = numberColumn<Man>(
        QStringLiteral("tasks"), QStringLiteral("Tasks"), 60, [](S man) { return man.tasks; });
    tasks.info.hasTotal = true;
    columns->append(tasks);
    return columns;
}

inline std::shared_ptr<const ListRows> men(const QList<Man>& rows)
{
    return std::make_shared<const RowsOf<Man>>(rows, manColumns());
}

inline QList<Man> someMen()
{
    const auto day = [](int year) { return QDate(year, 5, 1); };
    return {
        {1, QStringLiteral("Ärmel"), QStringLiteral("Claims"), {QStringLiteral("tea")}, day(2020),
            4},
        {2, QStringLiteral("Zander"), QStringLiteral("Claims"),
            {QStringLiteral("tea"), QStringLiteral("tax")}, day(2024), {}},
        {3, QStringLiteral("Berg"), {}, {}, {}, 7},
        {4, QStringLiteral("arm"), QStringLiteral("Payments"), {QStringLiteral("tax")}, day(2022),
            1},
    };
}

} // namespace muniment::ui
