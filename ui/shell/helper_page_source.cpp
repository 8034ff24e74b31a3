// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helper_page_source.h"

#include <algorithm>
#include <utility>

namespace muniment::ui {

namespace {

constexpr int atOnce = 2; // the helper's processes take a core each
constexpr int pictureProbeWidth = 1'200; // pixels

Result<QImage> pageImage(const documents::HelperClient& helper, const QString& path, int page,
    int pixelWidth, const JobContext& job)
{
    const Result<QByteArray> bytes = helper.pageImage(path, page + 1, pixelWidth, job);
    if (!bytes)
        return failWith(bytes);
    return QImage::fromData(*bytes, "PNG");
}

QList<OutlineItem> outlineItems(const QList<documents::OutlineEntry>& entries)
{
    QList<OutlineItem> items;
    for (const documents::OutlineEntry& entry : entries)
        items.append({entry.title, entry.page - 1, outlineItems(entry.children)});
    return items;
}

QHash<int, QList<PageJump>> jumpsOf(const QList<documents::PageLink>& links)
{
    QHash<int, QList<PageJump>> jumps;
    for (const documents::PageLink& link : links)
        jumps[link.page - 1].append({link.rect, link.targetPage - 1});
    return jumps;
}

} // namespace

HelperPageSource::HelperPageSource(
    JobRunner& jobs, documents::HelperClient helper, Kind kind, FileFinder findFile)
    : m_jobs(jobs)
    , m_helper(std::move(helper))
    , m_kind(kind)
    , m_findFile(std::move(findFile))
    , m_wordsJob(jobs)
    , m_textJob(jobs)
{
}

HelperPageSource::~HelperPageSource()
{
    for (const Drawing& drawing : std::as_const(m_drawings))
        drawing.job->stop();
}

Result<HelperPageSource::Opened> HelperPageSource::openPdf(
    const documents::HelperClient& helper, const QString& path, const JobContext& job)
{
    const Result<documents::PdfShape> shape = helper.shape(path, job);
    if (!shape)
        return failWith(shape);
    return Opened{path, {shape->pages, outlineItems(shape->outline), jumpsOf(shape->links)}};
}

// A picture says its shape by being drawn.
Result<HelperPageSource::Opened> HelperPageSource::openPicture(
    const documents::HelperClient& helper, const QString& path, const JobContext& job)
{
    const Result<QImage> image = pageImage(helper, path, 0, pictureProbeWidth, job);
    if (!image)
        return failWith(image);
    constexpr double pointsPerPixel = 72.0 / 96.0;
    return Opened{path, {{QSizeF(image->size()) * pointsPerPixel}, {}}};
}

void HelperPageSource::open()
{
    const auto work = [helper = m_helper, kind = m_kind, findFile = m_findFile](
                          const JobContext& job) -> Result<Opened> {
        const Result<QString> path = findFile(job);
        if (!path)
            return failWith(path);
        return kind == Kind::Pdf ? openPdf(helper, *path, job) : openPicture(helper, *path, job);
    };
    m_jobs.run(this, {}, work, [this](Result<Opened> result) {
        if (!result) {
            if (result.error().problem != Problem::Cancelled)
                emit failed(wordsFor(result.error()));
            return;
        }
        m_path = result->path;
        emit opened(result->shape);
    });
}

void HelperPageSource::want(const QList<PageWish>& wishes)
{
    m_wishes = wishes;
    stopUnwanted(m_wishes, Use::Page);
    startNext();
}

void HelperPageSource::wantThumbnails(const QList<PageWish>& wishes)
{
    m_thumbnails = wishes;
    stopUnwanted(m_thumbnails, Use::Thumbnail);
    startNext();
}

// What is drawn and still wished for goes on; it is not begun again. Pages and small images are
// wished for apart, and what is drawn for the one is none of the other's.
void HelperPageSource::stopUnwanted(QList<PageWish>& wishes, Use use)
{
    for (Drawing& drawing : m_drawings) {
        if (drawing.use != use || drawing.isStopped || wishes.removeAll(drawing.wish) > 0)
            continue;
        drawing.isStopped = true;
        drawing.job->stop();
    }
}

void HelperPageSource::startNext()
{
    while (m_drawings.size() < atOnce
        && (startFirstOf(m_wishes, Use::Page) || startFirstOf(m_thumbnails, Use::Thumbnail))) { }
}

bool HelperPageSource::startFirstOf(QList<PageWish>& wishes, Use use)
{
    if (wishes.isEmpty())
        return false;
    start(wishes.takeFirst(), use);
    return true;
}

void HelperPageSource::start(const PageWish& wish, Use use)
{
    const auto work = [helper = m_helper, path = m_path, wish](const JobContext& job) {
        return pageImage(helper, path, wish.page, wish.pixelWidth, job);
    };
    const int number = ++m_drawn;
    const auto whenDone = [this, wish, use, number](const Result<QImage>& image) {
        m_drawings.removeIf([number](const Drawing& each) { return each.number == number; });
        tellImage(wish, use, image);
        startNext();
    };
    m_drawings.append({number, use, wish, m_jobs.run(this, {}, work, whenDone)});
}

void HelperPageSource::tellImage(const PageWish& wish, Use use, const Result<QImage>& image)
{
    if (image && use == Use::Page)
        emit pageReady(wish, *image);
    else if (image)
        emit thumbnailReady(wish, *image);
    else if (image.error().problem != Problem::Cancelled && use == Use::Page)
        emit pageFailed(wish.page, wordsFor(image.error()));
}

void HelperPageSource::wantWords(const QList<int>& pages)
{
    m_words = pages;
    if (m_kind == Kind::Picture) {
        m_words.clear();
        PageSource::wantWords(pages);
        return;
    }
    if (m_readingWords >= 0 && !m_words.removeAll(m_readingWords)) {
        m_wordsJob.stop();
        m_readingWords = -1;
    }
    readNextWords();
}

void HelperPageSource::readNextWords()
{
    if (m_readingWords >= 0 || m_words.isEmpty())
        return;
    const int page = m_words.takeFirst();
    m_readingWords = page;
    const auto work = [helper = m_helper, path = m_path, page](const JobContext& job) {
        return helper.text(path, documents::WordBoxes::Include, job, {page + 1, page + 1});
    };
    m_wordsJob.run(this, work, [this, page](const Result<documents::DocumentText>& text) {
        m_readingWords = -1;
        QList<PageWord> words;
        if (text && !text->pages.isEmpty())
            for (const documents::Word& word : text->pages.first().words)
                words.append({word.text, word.box});
        emit wordsReady(page, words);
        readNextWords();
    });
}

void HelperPageSource::readTexts(const PageRun& run)
{
    if (m_kind == Kind::Picture) {
        PageSource::readTexts(run);
        return;
    }
    const auto work = [helper = m_helper, path = m_path, run](const JobContext& job) {
        return helper.text(path, documents::WordBoxes::Omit, job, {run.first + 1, run.last + 1});
    };
    m_textJob.run(this, work, [this, run](const Result<documents::DocumentText>& text) {
        if (!text) {
            if (text.error().problem != Problem::Cancelled)
                emit textsFailed(wordsFor(text.error()));
            return;
        }
        QStringList texts;
        for (const documents::PageText& page : text->pages)
            texts.append(page.text);
        emit textsRead(run, texts);
    });
}

void HelperPageSource::stopReading()
{
    m_textJob.stop();
}

} // namespace muniment::ui
