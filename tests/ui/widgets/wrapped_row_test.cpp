// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_row.h"

#include "tests/support/test_main.h"
#include "ui/widgets/tokens.h"

#include <QVBoxLayout>
#include <QWidget>

#include <array>

namespace muniment::ui {

class WrappedRowTest : public QObject
{
    Q_OBJECT

private slots:
    void whatFindsNoRoomGoesToTheNextLine();
    void beginsWhereReadingBegins();
    void whatIsHiddenTakesNoRoom();

private:
    // Three of 100 x 20 pixels in a column of the width.
    struct Stand
    {
        explicit Stand(int width, Qt::LayoutDirection direction = Qt::LeftToRight)
        {
            window.setLayoutDirection(direction);
            auto* column = new QVBoxLayout(&window);
            column->setContentsMargins(0, 0, 0, 0);
            row = new WrappedRow;
            for (QWidget*& each : items) {
                each = new QWidget;
                each->setFixedSize(100, 20);
                row->addWidget(each);
            }
            column->addLayout(row);
            column->addStretch();
            window.resize(width, 200);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
        }

        QWidget window;
        WrappedRow* row = nullptr;
        std::array<QWidget*, 3> items = {};
    };
};

void WrappedRowTest::whatFindsNoRoomGoesToTheNextLine()
{
    const Stand wide(400);
    QCOMPARE_EQ(wide.items[2]->pos(), QPoint(2 * (100 + space::small), 0));
    QCOMPARE_EQ(wide.row->heightForWidth(400), 20);
    const Stand narrow(250);
    QCOMPARE_EQ(narrow.items[1]->pos(), QPoint(100 + space::small, 0));
    QCOMPARE_EQ(narrow.items[2]->pos(), QPoint(0, 20 + space::small));
    QCOMPARE_EQ(narrow.row->heightForWidth(250), 40 + space::small);
    QCOMPARE_EQ(narrow.window.minimumSizeHint().width(), 100);
}

void WrappedRowTest::beginsWhereReadingBegins()
{
    const Stand stand(250, Qt::RightToLeft);
    QCOMPARE_EQ(stand.items[0]->geometry().right(), 249);
    QCOMPARE_EQ(stand.items[2]->geometry().right(), 249);
}

void WrappedRowTest::whatIsHiddenTakesNoRoom()
{
    const Stand stand(250);
    stand.items[0]->hide();
    QTRY_COMPARE_EQ(stand.items[2]->pos(), QPoint(100 + space::small, 0));
}

MUNIMENT_TEST(WrappedRowTest, "wrapped_row_test")

} // namespace muniment::ui

#include "wrapped_row_test.moc"
