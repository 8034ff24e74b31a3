// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/document_view.h"

#include "tests/support/test_main.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/thumbnail_strip.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QToolButton>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

// Thirty pages, "owner" on each third.
class ThirtyPages final : public PageSource
{
public:
    void open() override
    {
        emit opened({QList<QSizeF>(30, QSizeF(595, 842)), {{u"Contents"_s, 0, {}}}, {}});
    }
    void want(const QList<PageWish>&) override { }
    void wantThumbnails(const QList<PageWish>& wishes) override
    {
        thumbnails = wishes;
        for (const PageWish& wish : wishes) {
            QImage image(wish.pixelWidth, wish.pixelWidth, QImage::Format_RGB32);
            image.fill(Qt::cyan);
            emit thumbnailReady(wish, image);
        }
    }
    void readTexts(const PageRun& run) override
    {
        QStringList texts;
        for (int page = run.first; page <= run.last; ++page)
            texts.append(page % 3 == 0 ? u"the owner"_s : u"nobody"_s);
        emit textsRead(run, texts);
    }

    QList<PageWish> thumbnails;
};

} // namespace

class DocumentViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void ctrlFFindsHereEvenWhereTheWindowHasThatKey();
    void f3GoesFromHitToHit();
    void whatIsNotFoundSaysSo();
    void escLeavesTheFieldAndTheHits();
    void theStripShowsThePagesAndLeadsToThem();
    void thumbnailsKeepTheModelContract();
    void aNarrowViewLeavesOutWhatKeysDo();
    void wordsTakeThePlaceOfADocument();

private:
    [[nodiscard]] FindBar* bar() const { return m_view->findChild<FindBar*>(); }
    [[nodiscard]] QLineEdit* field() const { return bar()->findChild<QLineEdit*>(); }
    [[nodiscard]] QToolButton* button(const QString& name) const
    {
        for (QToolButton* each : m_view->findChildren<QToolButton*>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }

    std::unique_ptr<DocumentView> m_view;
    ThirtyPages* m_source = nullptr;
};

void DocumentViewTest::init()
{
    m_view = std::make_unique<DocumentView>();
    m_view->resize(640, 600);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    auto source = std::make_unique<ThirtyPages>();
    m_source = source.get();
    QSignalSpy opened(m_view.get(), &DocumentView::opened);
    m_view->showDocument(std::move(source));
    QCOMPARE_EQ(opened.count(), 1);
    m_view->pages().setFocus();
}

void DocumentViewTest::cleanup()
{
    m_view.reset();
}

void DocumentViewTest::ctrlFFindsHereEvenWhereTheWindowHasThatKey()
{
    QShortcut window(QKeySequence(QKeySequence::Find), m_view.get());
    QSignalSpy taken(&window, &QShortcut::activated);
    QTest::keyClick(&m_view->pages(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE_EQ(taken.count(), 0);
    QVERIFY(bar()->isVisible());
    QVERIFY(field()->hasFocus());
}

void DocumentViewTest::f3GoesFromHitToHit()
{
    m_view->find();
    QTest::keyClicks(field(), u"owner"_s);
    QCOMPARE_EQ(bar()->state(), u"1 of 10"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE_EQ(bar()->state(), u"2 of 10"_s);
    QCOMPARE_EQ(m_view->pages().currentPage(), 3);
    m_view->pages().setFocus();
    QTest::keyClick(&m_view->pages(), Qt::Key_F3);
    QCOMPARE_EQ(bar()->state(), u"3 of 10"_s);
    QTest::keyClick(&m_view->pages(), Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(&m_view->pages(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE_EQ(bar()->state(), u"1 of 10"_s);
}

void DocumentViewTest::whatIsNotFoundSaysSo()
{
    m_view->find();
    QTest::keyClicks(field(), u"auditor"_s);
    QCOMPARE_EQ(bar()->state(), u"not found"_s);
    QCOMPARE_EQ(field()->accessibleDescription(), u"not found"_s);
}

void DocumentViewTest::escLeavesTheFieldAndTheHits()
{
    m_view->find();
    QTest::keyClicks(field(), u"owner"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
    QVERIFY(m_view->pages().hasFocus());
    QCOMPARE_EQ(m_view->pages().finder().count(), 0);
    m_view->find();
    QCOMPARE_EQ(field()->selectedText(), u"owner"_s);
    QCOMPARE_EQ(m_view->pages().finder().count(), 10);
}

void DocumentViewTest::theStripShowsThePagesAndLeadsToThem()
{
    auto* strip = m_view->findChild<ThumbnailStrip*>();
    QVERIFY(!strip->isVisible());
    QTest::mouseClick(button(u"Pages in small"_s), Qt::LeftButton);
    QVERIFY(strip->isVisible());
    QTRY_VERIFY(!m_source->thumbnails.isEmpty());
    QVERIFY(m_source->thumbnails.size() < 10); // those that are seen
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Down);
    QTest::keyClick(strip, Qt::Key_Down);
    QCOMPARE_EQ(m_view->pages().currentPage(), 2);
    m_view->pages().setFocus();
    m_view->pages().goToPage(20);
    QCOMPARE_EQ(strip->currentIndex().row(), 20);
}

void DocumentViewTest::thumbnailsKeepTheModelContract()
{
    ThumbnailModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPages(QList<QSizeF>(1'000, QSizeF(595, 842)));
    QImage image(4, 4, QImage::Format_RGB32);
    for (int page = 0; page < 600; ++page)
        model.setImage(page, image);
    QVERIFY(model.hasImage(599));
    QVERIFY(!model.hasImage(0)); // the farthest went
    model.setImage(5'000, image);
    QCOMPARE_EQ(model.index(2).data(Qt::AccessibleTextRole).toString(), u"Page 3"_s);
    model.setPages({});
    QCOMPARE_EQ(model.rowCount(), 0);
}

void DocumentViewTest::aNarrowViewLeavesOutWhatKeysDo()
{
    QVERIFY(button(u"Turn (Ctrl+R)"_s)->isVisible());
    m_view->resize(400, 600);
    QVERIFY(!button(u"Turn (Ctrl+R)"_s)->isVisible());
    QCOMPARE_EQ(m_view->width(), 400);
    QTest::keyClick(&m_view->pages(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE_EQ(m_view->pages().turns(), 1);
}

void DocumentViewTest::wordsTakeThePlaceOfADocument()
{
    m_view->find();
    m_view->showWords({{}, u"The document is damaged."_s, {}});
    QVERIFY(!bar()->isVisible());
    QVERIFY(!button(u"Pages in small"_s)->isVisible());
}

MUNIMENT_TEST(DocumentViewTest, "document_view_test")

} // namespace muniment::ui

#include "document_view_test.moc"
