// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/own_pages.h"

#include "core/base/base_messages.h"
#include "core/binder/book_places.h"

#include <thread>

namespace muniment::binder {

namespace {

// What is joined in one go stays in one file.
int cutOf(const QList<int>& starts, int count, int fewest)
{
    if (count >= fewest)
        for (const int start : starts)
            if (start > count / 2)
                return start - 1;
    return count;
}

} // namespace

OwnPages::OwnPages(const PageBook& book, QString path, QString secondPath, int fewest)
    : m_pages(ownPagesOf(book))
    , m_path(std::move(path))
    , m_secondPath(std::move(secondPath))
    , m_cut(cutOf(startsOfOwnParts(book), int(m_pages.size()), fewest))
{
}

OwnPages::Place OwnPages::placeOf(int own) const
{
    return own <= m_cut ? Place{m_path, own} : Place{m_secondPath, own - m_cut};
}

Result<QList<documents::MissingGlyph>> OwnPages::paint(
    const documents::HelperClient& helper, const JobContext& job) const
{
    if (m_cut == m_pages.size()) {
        const Result<documents::PaintReport> all = helper.paint(m_pages, m_path, job);
        if (!all)
            return failWith(all);
        return all->missing;
    }
    std::stop_source stop;
    const std::stop_callback stopWithJob(job.stop, [&stop] { stop.request_stop(); });
    JobContext context;
    context.stop = stop.get_token();
    Result<documents::PaintReport> second;
    std::jthread besides([&] {
        second = helper.paint(m_pages.sliced(m_cut), m_secondPath, context);
        if (!second)
            stop.request_stop();
    });
    const Result<documents::PaintReport> first
        = helper.paint(m_pages.first(m_cut), m_path, context);
    if (!first)
        stop.request_stop();
    besides.join();
    // Who was stopped for the other's sake does not say why.
    if (!second && (first || !second.error().is(base::cause::cancelled)))
        return failWith(second);
    if (!first)
        return failWith(first);
    QList<documents::MissingGlyph> missing = first->missing;
    for (const documents::MissingGlyph& each : second->missing)
        missing.append({each.page + m_cut, each.character});
    return missing;
}

} // namespace muniment::binder
