// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/text_view.h"

#include "tests/support/test_main.h"
#include "ui/widgets/find_bar.h"

#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class TextViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatTheTextIs();
    void findsAndStepsThroughHits();
    void keysOfFindingStayHere();
    void numbersStandAtTheEdge();
    void manyHitsAreAllCounted();

private:
    std::unique_ptr<TextView> m_view;
};

void TextViewTest::init()
{
    m_view = std::make_unique<TextView>();
    m_view->resize(500, 300);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    const documents::PlainText text{
        u"user,role\nana,admin\nben,reader\nada,admin\n"_s, u"UTF-8"_s, 900'000};
    m_view->showText(shownText(text), NumberedText::Numbers::Shown);
}

void TextViewTest::saysWhatTheTextIs()
{
    QVERIFY(m_view->remark().contains(u"UTF-8"_s));
    QVERIFY(m_view->remark().contains(u"4 line"_s));
    QVERIFY(m_view->remark().contains(u"not shown"_s));
    m_view->showText(shownLines(u"a mail"_s), NumberedText::Numbers::Hidden);
    QVERIFY(m_view->remark().isEmpty());
}

void TextViewTest::findsAndStepsThroughHits()
{
    m_view->find();
    auto* field = m_view->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"ADMIN"_s);
    auto* bar = m_view->findChild<FindBar*>();
    QCOMPARE_EQ(m_view->found(), 2);
    QCOMPARE_EQ(bar->state(), u"1 of 2"_s);
    QCOMPARE_EQ(m_view->text().textCursor().blockNumber(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE_EQ(m_view->text().textCursor().blockNumber(), 3);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE_EQ(bar->state(), u"1 of 2"_s);
    QCOMPARE_EQ(m_view->text().extraSelections().size(), 2);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(m_view->text().extraSelections().isEmpty());
}

void TextViewTest::keysOfFindingStayHere()
{
    QShortcut window(QKeySequence(QKeySequence::Find), m_view.get());
    QSignalSpy taken(&window, &QShortcut::activated);
    m_view->text().setFocus();
    QTest::keyClick(&m_view->text(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE_EQ(taken.count(), 0);
    QVERIFY(m_view->findChild<FindBar*>()->isVisible());
}

void TextViewTest::numbersStandAtTheEdge()
{
    QVERIFY(m_view->text().viewport()->x() > 20);
    m_view->showText(shownLines(u"a mail"_s), NumberedText::Numbers::Hidden);
    QVERIFY(m_view->text().viewport()->x() < 10);
}

void TextViewTest::manyHitsAreAllCounted()
{
    const documents::PlainText text{u"hit\n"_s.repeated(20'000), u"UTF-8"_s, 0};
    m_view->showText(shownText(text), NumberedText::Numbers::Shown);
    m_view->find();
    QTest::keyClicks(m_view->findChild<QLineEdit*>(), u"hit"_s);
    QCOMPARE_EQ(m_view->found(), 20'000);
    m_view->findPrevious();
    QCOMPARE_EQ(m_view->text().textCursor().blockNumber(), 19'999);
}

MUNIMENT_TEST(TextViewTest, "text_view_test")

} // namespace muniment::ui

#include "text_view_test.moc"
