// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_layout.h"

#include "tests/support/test_main.h"

namespace muniment::ui {

class PageLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void pagesStandOneBelowAnotherAndCentred();
    void tellsWhichPagesLieBetweenTwoHeights();
    void aDocumentWithoutPagesHasNone();
    void everyPageFillsTheWidth();
};

void PageLayoutTest::pagesStandOneBelowAnotherAndCentred()
{
    const PageLayout layout({{100, 200}, {50, 100}}, 2, 400);
    QCOMPARE_EQ(layout.page(0).size(), QSize(200, 400));
    QCOMPARE_EQ(layout.page(0).left(), 100);
    QCOMPARE_EQ(layout.page(1).left(), 150);
    QVERIFY(layout.page(1).top() > layout.page(0).bottom());
    QVERIFY(layout.size().height() > layout.page(1).bottom());
}

void PageLayoutTest::tellsWhichPagesLieBetweenTwoHeights()
{
    const PageLayout layout(QList<QSizeF>(100, {100, 100}), 1, 200);
    const QRect tenth = layout.page(10);
    QCOMPARE_EQ(layout.between(tenth.top(), tenth.bottom()), (PageRun{10, 10}));
    QCOMPARE_EQ(layout.between(tenth.top() - 20, tenth.bottom() + 20), (PageRun{9, 11}));
    QCOMPARE_EQ(layout.pageAt(tenth.top() + 5), 10);
    QCOMPARE_EQ(layout.pageAt(1'000'000), 99);
    QCOMPARE_EQ(layout.between(-50, 0).last, -1);
}

void PageLayoutTest::aDocumentWithoutPagesHasNone()
{
    const PageLayout layout({}, 1, 200);
    QCOMPARE_EQ(layout.pageCount(), 0);
    QCOMPARE_EQ(layout.between(0, 500), PageRun{});
}

void PageLayoutTest::everyPageFillsTheWidth()
{
    const double scale = scaleToWidth({200, 300}, 424);
    QCOMPARE_EQ(scale, 2.0);
    const PageLayout layout(allAsWideAs(200, {{200, 300}, {300, 200}}), scale, 424);
    QCOMPARE_EQ(layout.page(0).size(), QSize(400, 600));
    QCOMPARE_EQ(layout.page(1).size(), QSize(400, 267));
    QVERIFY(scaleToPage({100, 200}, {10, 10}) > 0);
}

MUNIMENT_TEST(PageLayoutTest, "page_layout_test")

} // namespace muniment::ui

#include "page_layout_test.moc"
