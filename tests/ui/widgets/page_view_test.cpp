// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_view.h"

#include "tests/support/test_main.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>

namespace muniment::ui {

using namespace Qt::StringLiterals;

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

    void wantWords(const QList<int>& pages) override { wordPages = pages; }
    // Each page holds "Access was reviewed" on one line.
    void answerWords()
    {
        for (const int page : std::exchange(wordPages, {}))
            emit wordsReady(page,
                {{u"Access"_s, {50, 100, 60, 12}}, {u"was"_s, {115, 100, 30, 12}},
                    {u"reviewed"_s, {150, 100, 80, 12}}});
    }
    void readTexts(const PageRun& run) override
    {
        QStringList texts;
        for (int page = run.first; page <= run.last; ++page)
            texts.append(u"Access was reviewed"_s);
        emit textsRead(run, texts);
    }

    QList<PageWish> latest;
    QSet<int> ever;
    QList<int> wordPages;
};

DocumentShape shapeOf(int pages)
{
    return {QList<QSizeF>(pages, a4), {}, {}};
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
    void draggingOverWordsSelectsThem();
    void aDoubleClickSelectsAWord();
    void whatIsFoundIsBroughtIntoView();
    void aRectangleTellsTheWordsInIt();
    void marksArePaintedAndTurnWithThePage();
    void jumpsLeadToTheirPageAndBack();
    void turningSwapsTheSides();

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

void PageViewTest::draggingOverWordsSelectsThem()
{
    m_view->showDocument(m_source.get(), shapeOf(2));
    QSignalSpy changed(m_view.get(), &PageView::selectionChanged);
    const auto at = [this](const QPointF& point) {
        return m_view->shownArea(0, {point, QSizeF(1, 1)}).topLeft().toPoint();
    };
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at({60, 105}));
    QTest::mouseMove(m_view->viewport(), at({130, 106}));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at({130, 106}));
    QVERIFY(m_view->selectedText().isEmpty());
    QCOMPARE_EQ(m_source->wordPages, QList<int>({0}));
    m_source->answerWords();
    QCOMPARE_EQ(m_view->selectedText(), u"Access was"_s);
    QVERIFY(changed.count() >= 2);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE_EQ(QApplication::clipboard()->text(), u"Access was"_s);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at({300, 300}));
    QVERIFY(m_view->selectedText().isEmpty());
}

void PageViewTest::aDoubleClickSelectsAWord()
{
    m_view->showDocument(m_source.get(), shapeOf(2));
    const QPoint at = m_view->shownArea(0, QRectF(160, 105, 1, 1)).topLeft().toPoint();
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at);
    m_source->answerWords();
    QCOMPARE_EQ(m_view->selectedText(), u"reviewed"_s);
    m_view->goToPage(1);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    m_source->answerWords();
    QCOMPARE_EQ(m_view->selectedText(), u"Access was reviewed"_s);
}

void PageViewTest::whatIsFoundIsBroughtIntoView()
{
    m_view->showDocument(m_source.get(), shapeOf(100));
    m_view->finder().find(u"reviewed"_s, 40);
    QCOMPARE_EQ(m_view->finder().count(), 100);
    QCOMPARE_EQ(m_view->currentPage(), 40);
    QVERIFY(m_source->wordPages.contains(40));
    m_source->answerWords();
    const QRectF shown = m_view->shownArea(40, QRectF(150, 100, 80, 12));
    QVERIFY(QRectF(m_view->viewport()->rect()).contains(shown));
    const QColor hit = m_view->viewport()->grab().toImage().pixelColor(shown.center().toPoint());
    QVERIFY(hit.blue() < 120 && hit.red() > 200); // marked, not by colour alone: it has a frame
    m_view->finder().find({}, 0);
    QCOMPARE_EQ(m_view->viewport()->grab().toImage().pixelColor(shown.center().toPoint()),
        QColor(Qt::white));
}

void PageViewTest::aRectangleTellsTheWordsInIt()
{
    m_view->showDocument(m_source.get(), shapeOf(1));
    m_view->setPicking(true);
    QSignalSpy picked(m_view.get(), &PageView::picked);
    const QRectF area = m_view->shownArea(0, QRectF(110, 95, 130, 22));
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, area.topLeft().toPoint());
    QTest::mouseMove(m_view->viewport(), area.bottomRight().toPoint());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, area.bottomRight().toPoint());
    QCOMPARE_EQ(picked.count(), 0); // its words are on their way
    m_source->answerWords();
    QCOMPARE_EQ(picked.count(), 1);
    QCOMPARE_EQ(picked.first().at(0).toInt(), 0);
    QCOMPARE_EQ(picked.first().at(2).toString(), u"was reviewed"_s);
    const QRectF told = picked.first().at(1).toRectF();
    QVERIFY(qAbs(told.left() - 110) < 2 && qAbs(told.height() - 22) < 3);
    QVERIFY(m_view->selectedText().isEmpty());
}

void PageViewTest::marksArePaintedAndTurnWithThePage()
{
    m_view->showDocument(m_source.get(), shapeOf(1));
    const QRectF area(150, 100, 80, 12);
    m_view->setMarks({{0, {area}, Tone::Good, u"Period"_s}});
    const auto colourAt = [this, &area] {
        return m_view->viewport()->grab().toImage().pixelColor(
            m_view->shownArea(0, area).center().toPoint());
    };
    QVERIFY(colourAt() != QColor(Qt::white));
    m_view->turn(1);
    m_view->goToArea(0, area);
    QVERIFY(colourAt() != QColor(Qt::white));
    m_view->setMarks({});
    QCOMPARE_EQ(colourAt(), QColor(Qt::white));
}

void PageViewTest::jumpsLeadToTheirPageAndBack()
{
    DocumentShape shape = shapeOf(50);
    shape.jumps[0].append({QRectF(50, 100, 100, 12), 33});
    m_view->showDocument(m_source.get(), shape);
    const QPoint at = m_view->shownArea(0, QRectF(60, 105, 1, 1)).topLeft().toPoint();
    QTest::mouseMove(m_view->viewport(), at);
    QCOMPARE_EQ(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE_EQ(m_view->currentPage(), 33);
    QTest::keyClick(m_view.get(), Qt::Key_Backspace);
    QCOMPARE_EQ(m_view->currentPage(), 0);
}

void PageViewTest::turningSwapsTheSides()
{
    m_view->showDocument(m_source.get(), shapeOf(3));
    const QRectF upright = m_view->shownArea(0, QRectF(QPointF(), a4));
    QVERIFY(upright.height() > upright.width());
    m_view->turn(1);
    const QRectF turned = m_view->shownArea(0, QRectF(QPointF(), a4));
    QVERIFY(turned.width() > turned.height());
    QCOMPARE_EQ(m_view->turns(), 1);
    // The image is asked for as wide as the page is high now.
    QVERIFY(m_source->latest.first().pixelWidth < m_view->width());
    m_source->answer();
    QCOMPARE_EQ(m_view->viewport()->grab().toImage().pixelColor(turned.center().toPoint()),
        QColor(Qt::yellow));
    m_view->turn(-1);
    QCOMPARE_EQ(m_view->turns(), 0);
}

MUNIMENT_TEST(PageViewTest, "page_view_test")

} // namespace muniment::ui

#include "page_view_test.moc"
