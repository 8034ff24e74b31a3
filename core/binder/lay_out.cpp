// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/lay_out.h"

#include "core/binder/binder_pages.h"
#include "core/binder/page_flow.h"

#include <numeric>

namespace muniment::binder {

namespace {

// Numbers grow by a digit at most once or twice; more passes would mean that they never settle.
constexpr int mostPasses = 6;

PageBook onePass(const PageSource& source, const PageOf& pageOf)
{
    PageBook book;
    const BinderPlan& plan = source.plan;
    RunningHead running;
    running.left = plan.organisation + QStringLiteral(" · ") + plan.binderName;
    running.right = plan.mark;
    running.foot = plan.footer;
    running.draft = plan.options.variant == Variant::Draft;
    const QSizeF paper = plan.options.paper == Paper::A4 ? documents::a4 : documents::usLetter;
    PageFlow flow(book, running, paper, pageOf);
    coverPage(flow, source);
    basisPages(flow, source);
    contentsPage(flow, source);
    indexPages(flow, source);
    requestIndex(flow, source);
    scopePages(flow, source);
    matrixPages(flow, source);
    providerPages(flow, source);
    controlSheets(flow, source);
    exceptionPages(flow, source);
    exhibitPages(flow, source);
    changePages(flow, source);
    omissionPages(flow, source);
    integrityPages(flow, source);
    numberPages(book);
    return book;
}

} // namespace

int ExhibitPages::count() const
{
    return std::accumulate(files.begin(), files.end(), 0,
        [](int sum, const FilePages& file) { return sum + file.count(); });
}

QString stampOf(const Exhibit& exhibit, qint64 number)
{
    return exhibit.stampPrefix + u'-' + QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
}

LaidOut layOut(
    const BinderPlan& plan, const QList<ExhibitPages>& exhibits, const QList<PrintedLoss>& losses)
{
    Q_ASSERT(exhibits.size() == plan.exhibits.size());
    const PageSource source{plan, exhibits, losses};
    LaidOut result;
    QHash<QString, int> known;
    do {
        result.book = onePass(
            source, [&known](const QString& destination) { return known.value(destination); });
        ++result.passes;
        if (result.book.destinations() == known)
            break;
        known = result.book.destinations();
    } while (result.passes < mostPasses);
    return result;
}

} // namespace muniment::binder
