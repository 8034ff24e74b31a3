// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/read_table.h"

#include "core/binder/text_decoding.h"
#include "core/interchange/csv_reader.h"

namespace muniment::ui {

QString shownCell(const QString& text)
{
    QString line = text;
    line.replace(u'\n', u' ');
    return binder::printableLine(line);
}

std::optional<ShownTable> shownTable(const FileBegin& begin, const QString& name)
{
    QString text = binder::decodedText(begin.bytes);
    // Of a file that is cut the last row is likely to be cut, too.
    if (begin.missing > 0)
        text.truncate(text.lastIndexOf(u'\n') + 1);
    const Result<interchange::Table> table = interchange::readCsv(text.toUtf8(), name);
    if (!table)
        return {};
    ShownTable shown;
    shown.missing = begin.missing;
    for (const interchange::TableRow& row : table->rows) {
        if (row.number > mostTableRows) {
            shown.isCut = true;
            break;
        }
        // Rows keep their numbers: those without any text stand between them.
        while (shown.rows.size() < row.number - 1)
            shown.rows.append(QStringList());
        shown.isCut = shown.isCut || row.cells.size() > mostTableColumns;
        QStringList cells;
        for (const QString& cell : row.cells.mid(0, mostTableColumns))
            cells.append(shownCell(cell));
        shown.columns = qMax(shown.columns, int(cells.size()));
        shown.rows.append(cells);
    }
    if (shown.columns < 2)
        return {};
    return shown;
}

} // namespace muniment::ui
