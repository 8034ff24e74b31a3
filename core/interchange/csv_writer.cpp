// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/csv_writer.h"

#include "core/base/sabotage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muniment::interchange {

namespace {

QString quoted(const QString& cell)
{
    static const QRegularExpression special(u"[\",;\t\r\n]|\\A\\s|\\s\\z"_s);
    if (!cell.contains(special))
        return cell;
    return u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

QByteArray lineOf(const QStringList& cells)
{
    QStringList safe;
    safe.reserve(cells.size());
    for (const QString& cell : cells)
        safe.append(quoted(harmlessCell(cell)));
    return safe.join(u',').toUtf8() + "\r\n";
}

} // namespace

QString harmlessCell(const QString& cell)
{
    static const QRegularExpression number(u"\\A[+-]?[0-9]+(?:[.,][0-9]+)?\\z"_s);
    static const QString dangerous = u"=+-@\t\r"_s;
    if (cell.isEmpty() || !dangerous.contains(cell.at(0)) || number.match(cell).hasMatch()
        || sabotaged(Sabotage::WriteFormula))
        return cell;
    return u'\'' + cell;
}

QByteArray csvOf(const QStringList& head, const QList<QStringList>& rows)
{
    QByteArray bytes("\xef\xbb\xbf");
    bytes += lineOf(head);
    for (const QStringList& row : rows)
        bytes += lineOf(row);
    return bytes;
}

} // namespace muniment::interchange
