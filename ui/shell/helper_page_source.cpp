// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helper_page_source.h"

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

} // namespace

HelperPageSource::HelperPageSource(
    JobRunner& jobs, documents::HelperClient helper, Kind kind, FileFinder findFile)
    : m_jobs(jobs)
    , m_helper(std::move(helper))
    , m_kind(kind)
    , m_findFile(std::move(findFile))
{
}

HelperPageSource::~HelperPageSource()
{
    for (const JobRunner::Handle& job : std::as_const(m_running))
        job->stop();
}

Result<HelperPageSource::Opened> HelperPageSource::openPdf(
    const documents::HelperClient& helper, const QString& path, const JobContext& job)
{
    const Result<documents::PdfShape> shape = helper.shape(path, job);
    if (!shape)
        return failWith(shape);
    return Opened{path, {shape->pages, outlineItems(shape->outline)}};
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
    for (auto running = m_running.begin(); running != m_running.end(); ++running) {
        bool isWanted = false;
        for (const PageWish& wish : wishes)
            isWanted = isWanted || wish.page == running.key();
        if (!isWanted)
            running.value()->stop();
    }
    startNext();
}

void HelperPageSource::startNext()
{
    for (qsizetype index = 0; index < m_wishes.size() && m_running.size() < atOnce;) {
        if (m_running.contains(m_wishes.at(index).page))
            ++index;
        else
            start(m_wishes.takeAt(index));
    }
}

void HelperPageSource::start(const PageWish& wish)
{
    const auto work = [helper = m_helper, path = m_path, wish](const JobContext& job) {
        return pageImage(helper, path, wish.page, wish.pixelWidth, job);
    };
    m_running.insert(wish.page, m_jobs.run(this, {}, work, [this, wish](Result<QImage> image) {
        m_running.remove(wish.page);
        m_wishes.removeAll(wish);
        if (image)
            emit pageReady(wish, *image);
        else if (image.error().problem != Problem::Cancelled)
            emit pageFailed(wish.page, wordsFor(image.error()));
        startNext();
    }));
}

} // namespace muniment::ui
