// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "app/cli/cli_messages.h"
#include "core/base/base_messages.h"

#include <algorithm>

namespace muniment::cli {

QJsonObject itemsJson(const QJsonArray& items)
{
    return {{QStringLiteral("items"), items}};
}

QString textTable(const QStringList& head, const QList<QStringList>& rows, const QString& whenEmpty)
{
    if (rows.isEmpty())
        return whenEmpty;
    QList<qsizetype> widths(head.size(), 0);
    const auto widen = [&widths](const QStringList& row) {
        for (qsizetype column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], row.value(column).size());
    };
    widen(head);
    std::for_each(rows.begin(), rows.end(), widen);

    QString table;
    const auto print = [&](const QStringList& row) {
        QString line;
        for (qsizetype column = 0; column < widths.size(); ++column)
            line += row.value(column).leftJustified(widths.at(column) + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        table += line + u'\n';
    };
    print(head);
    std::for_each(rows.begin(), rows.end(), print);
    return table.chopped(1);
}

int exitCodeOf(const Error& error)
{
    // What is wrong with the command line itself, whatever the vault holds.
    for (const Cause* usage :
        {&cause::usage, &cause::vaultNotNamed, &cause::asOfWithKnownAt, &cause::asOfWhileWriting,
            &base::cause::notADate, &base::cause::notAPeriod, &base::cause::notAnInstant})
        if (error.is(*usage))
            return 2;
    switch (error.problem) {
    case Problem::Damaged:
        return 3;
    case Problem::Busy:
        return 4;
    case Problem::TooNew:
        return 5;
    case Problem::Cancelled:
        return 130;
    case Problem::NotFound:
    case Problem::Conflict:
    case Problem::Invalid:
    case Problem::Refused:
    case Problem::Unreadable:
    case Problem::Unwritable:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace muniment::cli
