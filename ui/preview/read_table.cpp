// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/read_table.h"

#include "core/documents/text_decoding.h"

namespace muniment::ui {

QString shownCell(const QString& text)
{
    QString line = text;
    line.replace(u'\n', u' ');
    return documents::printableLine(line);
}

std::optional<ShownTable> shownTable(const documents::TextTable& table)
{
    ShownTable shown;
    shown.missing = table.missing;
    shown.isCut = !table.isWhole;
    for (const QStringList& row : table.rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(shownCell(cell));
        shown.columns = qMax(shown.columns, int(cells.size()));
        shown.rows.append(cells);
    }
    if (shown.columns < 2)
        return {};
    return shown;
}

} // namespace muniment::ui
