// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detail_pane.h"

#include "tests/support/test_main.h"
#include "ui/widgets/detail_section.h"
#include "ui/widgets/sticky_heading.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class DetailPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theHeadingOfWhatIsReadSticks();
    void theNextHeadingPushesTheStickyOneAway();
    void theStickyHeadingLeadsToItsSection();
    void sectionsFoldAndRemember();
    void aSectionIsFoldedByTheKeyboard();
    void theSameRecordStaysScrolled();
    void anotherRecordBeginsAtTheTop();
    void aHandlerMayFillThePaneThatItStandsIn();
    void textIsNoMarkup();
    void codesInTextsAreLinks();
    void whatIsShortStandsOnTopWhateverItHolds();

private:
    void fill(const QByteArray& key);
    [[nodiscard]] DetailSection* section(const QString& heading) const
    {
        for (DetailSection* each : m_pane->findChildren<DetailSection*>())
            if (each->heading() == heading && each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] StickyHeading* sticky() const { return m_pane->findChild<StickyHeading*>(); }

    std::unique_ptr<DetailPane> m_pane;
};

void DetailPaneTest::init()
{
    m_pane = std::make_unique<DetailPane>(u"Control"_s);
    m_pane->resize(400, 200);
    fill("C-12");
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    QTRY_VERIFY(m_pane->verticalScrollBar()->maximum() > 400);
}

void DetailPaneTest::cleanup()
{
    m_pane.reset();
}

void DetailPaneTest::fill(const QByteArray& key)
{
    m_pane->clear(key);
    m_pane->addTitle(QString::fromLatin1(key), u"Access review"_s);
    for (const QString& heading : {u"One"_s, u"Two"_s, u"Three"_s}) {
        m_pane->addHeading(heading);
        for (int line = 0; line < 12; ++line)
            m_pane->addFact(u"Line %1"_s.arg(line), u"value"_s);
    }
}

void DetailPaneTest::theHeadingOfWhatIsReadSticks()
{
    QVERIFY(!sticky()->isVisible());
    m_pane->verticalScrollBar()->setValue(section(u"Two"_s)->y() + 100);
    QVERIFY(sticky()->isVisible());
    QCOMPARE_EQ(sticky()->text(), u"Two"_s);
    QCOMPARE_EQ(sticky()->y(), 0);
    m_pane->verticalScrollBar()->setValue(0);
    QVERIFY(!sticky()->isVisible());
}

void DetailPaneTest::theNextHeadingPushesTheStickyOneAway()
{
    DetailSection* two = section(u"Two"_s);
    m_pane->verticalScrollBar()->setValue(two->y() + two->headingTop() - 10);
    QCOMPARE_EQ(sticky()->text(), u"One"_s);
    QCOMPARE_EQ(sticky()->y(), 10 - sticky()->height());
}

void DetailPaneTest::theStickyHeadingLeadsToItsSection()
{
    DetailSection* two = section(u"Two"_s);
    m_pane->verticalScrollBar()->setValue(two->y() + 120);
    QTest::mouseClick(sticky(), Qt::LeftButton);
    QCOMPARE_EQ(m_pane->verticalScrollBar()->value(), two->y() + two->headingTop());
}

void DetailPaneTest::sectionsFoldAndRemember()
{
    QSignalSpy changed(m_pane.get(), &DetailPane::foldedChanged);
    const int before = section(u"One"_s)->height();
    QTest::mouseClick(section(u"One"_s)->findChild<FoldButton*>(), Qt::LeftButton);
    QCOMPARE_EQ(m_pane->folded(), QSet<QString>({u"One"_s}));
    QCOMPARE_EQ(changed.count(), 1);
    QTRY_VERIFY(section(u"One"_s)->height() < before / 2);
    fill("C-13");
    QTRY_VERIFY(section(u"One"_s) && section(u"One"_s)->isFolded());
    m_pane->setFolded({});
    QVERIFY(!section(u"One"_s)->isFolded());
}

void DetailPaneTest::aSectionIsFoldedByTheKeyboard()
{
    auto* fold = section(u"One"_s)->findChild<FoldButton*>();
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(section(u"One"_s)->isFolded());
    QTest::keyClick(fold, Qt::Key_Return);
    QVERIFY(!section(u"One"_s)->isFolded());
    QCOMPARE_EQ(fold->accessibleDescription(), u"unfolded"_s);
}

void DetailPaneTest::theSameRecordStaysScrolled()
{
    m_pane->verticalScrollBar()->setValue(250);
    fill("C-12");
    QCOMPARE_EQ(m_pane->findChildren<DetailSection*>().size(), 4);
    QTRY_VERIFY(section(u"Three"_s));
    QCOMPARE_EQ(m_pane->verticalScrollBar()->value(), 250);
}

void DetailPaneTest::anotherRecordBeginsAtTheTop()
{
    m_pane->verticalScrollBar()->setValue(250);
    fill("C-13");
    QTRY_VERIFY(section(u"Three"_s));
    QCOMPARE_EQ(m_pane->verticalScrollBar()->value(), 0);
}

void DetailPaneTest::aHandlerMayFillThePaneThatItStandsIn()
{
    auto* button = new QPushButton(u"Again"_s);
    m_pane->addWidget(button);
    QTRY_VERIFY(button->isVisible());
    connect(button, &QPushButton::clicked, this, [this] { fill("C-12"); });
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(m_pane->findChildren<QPushButton*>().isEmpty());
}

void DetailPaneTest::textIsNoMarkup()
{
    QCOMPARE_EQ(m_pane->addText(u"<b>x</b>"_s)->textFormat(), Qt::PlainText);
    LinkLabel label;
    label.setPieces({{u"<img src=\"a\">"_s}, {u"<b>E-1</b>"_s, u"to:\"><x"_s}});
    QCOMPARE_EQ(label.plainText(), u"<img src=\"a\"><b>E-1</b>"_s);
    QVERIFY(!label.text().contains(u"<img"_s));
    QVERIFY(!label.text().contains(u"<b>"_s));
    QVERIFY(!label.text().contains(u"<x"_s));
}

void DetailPaneTest::codesInTextsAreLinks()
{
    const auto find = [](const QString& code) -> QString {
        return code == "AB-12"_L1 ? QString() : u"to:"_s + code;
    };
    const QList<TextPiece> pieces
        = linkedPieces(u"See E-041 r2, C-12; not AB-12 nor TC-1x."_s, find);
    QCOMPARE_EQ(pieces,
        QList<TextPiece>({{u"See "_s}, {u"E-041 r2"_s, u"to:E-041 r2"_s}, {u", "_s},
            {u"C-12"_s, u"to:C-12"_s}, {u"; not AB-12 nor TC-1x."_s}}));
    QSignalSpy left(m_pane.get(), &DetailPane::linkActivated);
    m_pane->addLinkedText(pieces);
    LinkLabel* label = m_pane->findChildren<LinkLabel*>().last();
    QCOMPARE_EQ(label->focusPolicy(), Qt::StrongFocus);
    emit label->linkActivated(u"to:C-12"_s);
    QCOMPARE_EQ(left.count(), 1);
}

void DetailPaneTest::whatIsShortStandsOnTopWhateverItHolds()
{
    m_pane->resize(400, 800);
    m_pane->clear("C-13");
    auto* column = new QVBoxLayout;
    column->addWidget(new QLabel(u"Our half"_s));
    column->addStretch();
    m_pane->addLayout(column);
    m_pane->addHeading(u"Our controls"_s);
    m_pane->addText(u"None."_s);
    QTRY_VERIFY(section(u"Our controls"_s) && section(u"Our controls"_s)->y() > 0);
    QVERIFY(section(u"Our controls"_s)->y() < 100);
}

MUNIMENT_TEST(DetailPaneTest, "detail_pane_test")

} // namespace muniment::ui

#include "detail_pane_test.moc"
