// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/document_find.h"

#include "tests/support/test_main.h"

#include <QSignalSpy>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

// Answers when told to; page n holds "page n", each tenth page "owner" besides.
class SlowTexts final : public PageSource
{
public:
    void open() override { }
    void want(const QList<PageWish>&) override { }
    void readTexts(const PageRun& run) override
    {
        asked.append(run);
        isAsked = true;
    }
    void stopReading() override { isAsked = false; }
    bool answer()
    {
        if (!std::exchange(isAsked, false))
            return false;
        QStringList texts;
        const PageRun run = asked.last();
        for (int page = run.first; page <= run.last; ++page)
            texts.append(page % 10 == 0 ? u"page %1 by the owner, the owner"_s.arg(page)
                                        : u"page %1"_s.arg(page));
        emit textsRead(run, texts);
        return true;
    }

    QList<PageRun> asked;
    bool isAsked = false;
};

} // namespace

class DocumentFindTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsSpanBySpanFromThePageThatIsSeen();
    void showsWhatIsFoundBeforeAllIsRead();
    void stepsThroughAllHitsAndAround();
    void aSecondSearchReadsNothingAgain();
    void anEmptySearchStopsReading();
    void aFileThatCannotBeReadSaysSo();
    void withoutPagesNothingIsFound();

private:
    SlowTexts m_source;
    std::unique_ptr<DocumentFind> m_find;
};

void DocumentFindTest::init()
{
    m_source.asked.clear();
    m_source.isAsked = false;
    m_find = std::make_unique<DocumentFind>();
    m_find->setDocument(&m_source, 2'000);
}

void DocumentFindTest::readsSpanBySpanFromThePageThatIsSeen()
{
    m_find->find(u"owner"_s, 1'980);
    while (m_source.answer()) { }
    QCOMPARE_EQ(m_source.asked.first(), (PageRun{1'980, 1'999}));
    QCOMPARE_EQ(m_source.asked.at(1), (PageRun{0, DocumentFind::pagesAtOnce - 1}));
    QCOMPARE_EQ(m_find->pagesRead(), 2'000);
    QCOMPARE_EQ(m_find->count(), 400);
    QVERIFY(!m_find->isReading());
}

void DocumentFindTest::showsWhatIsFoundBeforeAllIsRead()
{
    QSignalSpy changed(m_find.get(), &DocumentFind::changed);
    m_find->find(u"owner"_s, 5);
    QVERIFY(m_find->isReading());
    QCOMPARE_EQ(m_find->current().page, -1);
    m_source.answer();
    QCOMPARE_EQ(m_find->current(), (DocumentFind::Place{10, 0}));
    QCOMPARE_EQ(m_find->count(), 8); // of the pages 5 to 44
    QVERIFY(m_find->isReading());
    QVERIFY(changed.count() >= 2);
}

void DocumentFindTest::stepsThroughAllHitsAndAround()
{
    m_find->find(u"owner"_s, 0);
    while (m_source.answer()) { }
    QCOMPARE_EQ(m_find->position(), 1);
    m_find->step(DocumentFind::Direction::Forward);
    QCOMPARE_EQ(m_find->current(), (DocumentFind::Place{0, 1}));
    m_find->step(DocumentFind::Direction::Forward);
    QCOMPARE_EQ(m_find->current(), (DocumentFind::Place{10, 0}));
    QCOMPARE_EQ(m_find->position(), 3);
    m_find->step(DocumentFind::Direction::Backward);
    m_find->step(DocumentFind::Direction::Backward);
    m_find->step(DocumentFind::Direction::Backward);
    QCOMPARE_EQ(m_find->current(), (DocumentFind::Place{1'990, 1}));
    QCOMPARE_EQ(m_find->position(), 400);
    m_find->step(DocumentFind::Direction::Forward);
    QCOMPARE_EQ(m_find->current(), (DocumentFind::Place{0, 0}));
}

void DocumentFindTest::aSecondSearchReadsNothingAgain()
{
    m_find->find(u"owner"_s, 0);
    while (m_source.answer()) { }
    const qsizetype asked = m_source.asked.size();
    m_find->find(u"PAGE 1999"_s, 0);
    QCOMPARE_EQ(m_source.asked.size(), asked);
    QCOMPARE_EQ(m_find->current().page, 1'999);
    QCOMPARE_EQ(m_find->count(), 1);
}

void DocumentFindTest::anEmptySearchStopsReading()
{
    m_find->find(u"owner"_s, 0);
    m_find->find({}, 0);
    QVERIFY(!m_source.isAsked);
    QVERIFY(!m_find->isReading());
    QCOMPARE_EQ(m_find->count(), 0);
    m_find->find(u"page"_s, 0);
    QVERIFY(m_source.isAsked);
}

void DocumentFindTest::aFileThatCannotBeReadSaysSo()
{
    m_find->find(u"owner"_s, 0);
    emit m_source.textsFailed({{}, u"The file took too long."_s, {}});
    QCOMPARE_EQ(m_find->failure().sentence, u"The file took too long."_s);
    QVERIFY(!m_find->isReading());
}

void DocumentFindTest::withoutPagesNothingIsFound()
{
    m_find->setDocument(&m_source, 0);
    m_find->find(u"owner"_s, 0);
    QVERIFY(!m_find->isReading());
    m_find->step(DocumentFind::Direction::Forward);
    QCOMPARE_EQ(m_find->position(), 0);
}

MUNIMENT_TEST(DocumentFindTest, "document_find_test")

} // namespace muniment::ui

#include "document_find_test.moc"
