// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_view.h"

#include "tests/support/test_main.h"

#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>

namespace muniment::ui {

namespace {

constexpr QSizeF a4(595, 842);

// Notes what is wished for and answers when told to.
class NotedSource final : public PageSource
{
public:
    void open() override { }
    void want(const QList<PageWish>& wishes) override
    {
        latest = wishes;
        for (const PageWish& wish : wishes)
            ever.insert(wish.page);
    }
    void answer()
    {
        const QList<PageWish> wishes = latest;
        for (const PageWish& wish : wishes) {
            QImage image(wish.pixelWidth, wish.pixelWidth, QImage::Format_RGB32);
            image.fill(Qt::yellow);
            emit pageReady(wish, image);
        }
    }

    QList<PageWish> latest;
    QSet<int> ever;
};

DocumentShape shapeOf(int pages)
{
    return {QList<QSizeF>(pages, a4), {}};
}

} // namespace

class PageViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void wishesForThePagesThatAreSeenAndTheNextOne();
    void wishesForNothingWhileItIsHidden();
    void goingToAPageSkipsThoseBetween();
    void zoomingAsksForWiderImages();
    void keysTurnPages();
    void aPageThatCannotBeDrawnIsNotAskedForAgain();
    void theImageIsPainted();

private:
    std::unique_ptr<PageView> m_view;
    std::unique_ptr<NotedSource> m_source;
};

void PageViewTest::init()
{
    m_source = std::make_unique<NotedSource>();
    m_view = std::make_unique<PageView>();
    m_view->resize(600, 700);
    m_view->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void PageViewTest::cleanup()
{
    m_view.reset();
    m_source.reset();
}

void PageViewTest::wishesForThePagesThatAreSeenAndTheNextOne()
{
    m_view->showDocument(m_source.get(), shapeOf(2'000));
    const PageRun seen = m_view->visiblePages();
    QCOMPARE_EQ(seen.first, 0);
    QVERIFY(seen.last <= 1);
    QCOMPARE_EQ(int(m_source->latest.size()), seen.last + 2);
    QCOMPARE_EQ(m_source->latest.first().page, 0);
    QVERIFY(m_source->latest.first().pixelWidth > 400);
}

void PageViewTest::wishesForNothingWhileItIsHidden()
{
    m_view->hide();
    m_view->showDocument(m_source.get(), shapeOf(10));
    QVERIFY(m_source->latest.isEmpty());
    m_view->QWidget::show();
    QTRY_VERIFY(!m_source->latest.isEmpty());
}

void PageViewTest::goingToAPageSkipsThoseBetween()
{
    m_view->showDocument(m_source.get(), shapeOf(2'000));
    m_view->goToPage(1'500);
    QCOMPARE_EQ(m_view->currentPage(), 1'500);
    QVERIFY(m_source->ever.contains(1'500));
    QVERIFY(!m_source->ever.contains(700));
    QVERIFY(m_source->ever.size() < 10);
}

void PageViewTest::zoomingAsksForWiderImages()
{
    m_view->showDocument(m_source.get(), shapeOf(3));
    const int before = m_source->latest.first().pixelWidth;
    m_source->answer();
    m_view->zoomBy(2);
    QVERIFY(m_source->latest.first().pixelWidth > before * 3 / 2);
    QCOMPARE_EQ(m_view->zoom().kind, Zoom::Kind::Percent);
}

void PageViewTest::keysTurnPages()
{
    m_view->showDocument(m_source.get(), shapeOf(20));
    QSignalSpy turned(m_view.get(), &PageView::currentPageChanged);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE_EQ(m_view->currentPage(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE_EQ(m_view->currentPage(), 19);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE_EQ(m_view->currentPage(), 0);
    QVERIFY(turned.count() >= 3);
}

void PageViewTest::aPageThatCannotBeDrawnIsNotAskedForAgain()
{
    m_view->showDocument(m_source.get(), shapeOf(3));
    emit m_source->pageFailed(0, {{}, QStringLiteral("This page is damaged."), {}});
    m_source->latest.clear();
    m_view->verticalScrollBar()->setValue(5);
    for (const PageWish& wish : m_source->latest)
        QVERIFY(wish.page != 0);
}

void PageViewTest::theImageIsPainted()
{
    m_view->showDocument(m_source.get(), shapeOf(1));
    m_source->answer();
    const QImage shown = m_view->grab().toImage();
    QCOMPARE_EQ(shown.pixelColor(shown.width() / 2, shown.height() / 3), QColor(Qt::yellow));
}

MUNIMENT_TEST(PageViewTest, "page_view_test")

} // namespace muniment::ui

#include "page_view_test.moc"
