// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/arrangement.h"
#include "ui/lists/list_model.h"
#include "ui/widgets/cell_roles.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

namespace muniment::tests {

// What holds for every list: a model that keeps its contract, filled and emptied again, keys that
// tell the rows apart, and words for those who hear a cell instead of seeing it.
template <typename Row>
void keepsItsContract(
    const QList<Row>& rows, const std::shared_ptr<const QList<ui::Column<Row>>>& columns)
{
    const auto list = std::make_shared<const ui::RowsOf<Row>>(rows, columns);
    ui::ListModel model(list->columns());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines(list, linesOf(*list, {}));
    QVERIFY(model.rowCount() > 0);
    QCOMPARE_EQ(model.rowCount(), int(rows.size()));
    QSet<QByteArray> keys;
    for (const Row& row : rows)
        keys.insert(row.key());
    QCOMPARE_EQ(keys.size(), rows.size());
    for (int column = 0; column < model.columnCount(); ++column)
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex cell = model.index(row, column);
            const QVariant mark = cell.data(ui::MarkRole);
            const bool isNothing = mark.isValid()
                && mark.value<ui::StateMark>().shape == ui::Shape::Dash; // a dash says nothing
            const bool isDrawn
                = (mark.isValid() && !isNothing) || cell.data(ui::MarksRole).isValid();
            const QString title
                = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            const QString heard = cell.data(Qt::AccessibleTextRole).toString();
            // A shape that is seen must be heard too, beside the name of its column.
            QVERIFY2(!isDrawn || heard.trimmed().size() > title.size() + 1,
                qPrintable(QStringLiteral("nothing is said of a mark: ") + heard));
        }
    model.setLines(std::make_shared<const ui::RowsOf<Row>>(QList<Row>(), columns), {});
    QCOMPARE_EQ(model.rowCount(), 0);
}

} // namespace muniment::tests
