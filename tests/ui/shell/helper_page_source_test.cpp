// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helper_page_source.h"

#include "tests/support/test_main.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace muniment::ui {

using namespace Qt::StringLiterals;

// A real document, drawn by the real helper.
class HelperPageSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aDocumentSaysItsShape();
    void pagesAndThumbnailsDoNotTakeEachOthersPlace();
    void aWishThatComesBackIsAnswered();
    void whatIsLeftOutIsNotAnswered();

private:
    QTemporaryDir m_folder;
    QString m_pdf;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<HelperPageSource> m_source;
};

void HelperPageSourceTest::initTestCase()
{
    m_pdf = m_folder.filePath(u"four.pdf"_s);
    QPdfWriter writer(m_pdf);
    QPainter painter(&writer);
    for (int page = 0; page < 4; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(QPointF(100, 400), u"Page %1"_s.arg(page + 1));
    }
}

void HelperPageSourceTest::init()
{
    m_jobs = std::make_unique<JobRunner>();
    const documents::HelperClient helper({QStringLiteral(MUNIMENT_BINARIES) + u"/muniment-helper"_s,
        {}, 30, 20, 64LL * 1024 * 1024});
    m_source = std::make_unique<HelperPageSource>(*m_jobs, helper, HelperPageSource::Kind::Pdf,
        [path = m_pdf](const JobContext&) -> Result<QString> { return path; });
    QSignalSpy opened(m_source.get(), &PageSource::opened);
    m_source->open();
    QVERIFY(opened.wait(20'000));
}

void HelperPageSourceTest::cleanup()
{
    m_source.reset();
    m_jobs.reset();
}

void HelperPageSourceTest::aDocumentSaysItsShape()
{
    QSignalSpy opened(m_source.get(), &PageSource::opened);
    m_source->open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
    QCOMPARE_EQ(opened.first().first().value<DocumentShape>().pages.size(), 4);
}

// As when another document is shown while the strip is open: pages are wished for, then at once
// small images, also of the same pages as wide.
void HelperPageSourceTest::pagesAndThumbnailsDoNotTakeEachOthersPlace()
{
    QSignalSpy pages(m_source.get(), &PageSource::pageReady);
    QSignalSpy thumbnails(m_source.get(), &PageSource::thumbnailReady);
    m_source->want({{0, 200}, {1, 200}});
    m_source->wantThumbnails({{0, 200}, {1, 60}, {2, 60}});
    QTRY_COMPARE_WITH_TIMEOUT(pages.size(), 2, 20'000);
    m_source->want({{3, 200}}); // meanwhile small images are drawn
    QTRY_COMPARE_WITH_TIMEOUT(thumbnails.size(), 3, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(pages.size(), 3, 20'000);
}

void HelperPageSourceTest::aWishThatComesBackIsAnswered()
{
    QSignalSpy pages(m_source.get(), &PageSource::pageReady);
    m_source->want({{0, 200}});
    m_source->want({});
    m_source->want({{0, 200}});
    QTRY_COMPARE_WITH_TIMEOUT(pages.size(), 1, 20'000);
}

void HelperPageSourceTest::whatIsLeftOutIsNotAnswered()
{
    QSignalSpy pages(m_source.get(), &PageSource::pageReady);
    m_source->want({{0, 200}, {1, 200}, {2, 200}});
    m_source->want({{2, 200}});
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), 20'000);
    QVERIFY(std::any_of(pages.begin(), pages.end(), [](const QList<QVariant>& told) {
        return told.first().value<PageWish>() == PageWish{2, 200};
    }));
    QVERIFY(std::none_of(pages.begin(), pages.end(), [](const QList<QVariant>& told) {
        return told.first().value<PageWish>() == PageWish{1, 200};
    }));
}

MUNIMENT_TEST(HelperPageSourceTest, "helper_page_source_test")

} // namespace muniment::ui

#include "helper_page_source_test.moc"
