// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/book_places.h"

#include "core/binder/binder_messages.h"
#include "core/binder/own_pages.h"

#include <algorithm>

namespace muniment::binder {

namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> differ(const QString& what)
{
    return fail(Problem::Damaged, cause::countsDiffer, {what});
}

const BookPage& pageAt(const PageBook& book, int page)
{
    return book.pages().at(page - 1);
}

bool isOwn(const BookPage& page)
{
    return std::holds_alternative<OwnPage>(page);
}

// A page that bears a stamp, or would, were the binder not a draft.
bool isExhibits(const BookPage& page)
{
    const auto* own = std::get_if<OwnPage>(&page);
    return !own || own->stamped;
}

// Whether `page` is where page `number` of file `file` of exhibit `exhibit` has to stand.
bool isThatPage(const BookPage& page, const FilePages& pages, int exhibit, int file, int number)
{
    if (const auto* own = std::get_if<OwnPage>(&page))
        return own->stamped && number <= pages.drawn.size();
    const auto& theirs = std::get<ExhibitPage>(page);
    return theirs.exhibit == exhibit && theirs.file == file
        && theirs.page == number - int(pages.drawn.size());
}

Result<ExhibitPlace> placeOf(
    const Exhibit& exhibit, const ExhibitPages& pages, int index, const PageBook& book)
{
    ExhibitPlace place;
    place.slipPage = book.destinations().value(u"exhibit:"_s + exhibit.number);
    if (place.slipPage == 0 || pages.files.size() != exhibit.files.size())
        return differ(exhibit.number);
    int page = place.slipPage;
    while (page <= book.pageCount() && !isExhibits(pageAt(book, page)))
        ++page;
    for (int file = 0; file < int(pages.files.size()); ++file) {
        const FilePages& filePages = pages.files.at(file);
        place.files.append({filePages.count() > 0 ? page : 0, filePages.count()});
        for (int number = 1; number <= filePages.count(); ++number, ++page)
            if (page > book.pageCount()
                || !isThatPage(pageAt(book, page), filePages, index, file, number))
                return differ(exhibit.number);
    }
    return place;
}

QList<documents::OutlineEntry> entriesFrom(
    const QList<BookOutline>& outline, qsizetype& at, int level)
{
    QList<documents::OutlineEntry> entries;
    while (at < outline.size() && outline.at(at).level >= level) {
        const BookOutline& each = outline.at(at);
        ++at;
        documents::OutlineEntry entry{each.title, each.page, {}};
        entry.children = entriesFrom(outline, at, each.level + 1);
        entries.append(entry);
    }
    return entries;
}

// The stamps of a file's pages, in order; none where the exhibit has no numbers.
QList<documents::PageStamp> stampsOf(
    const Exhibit& exhibit, qint64 first, int count, const QList<documents::Corner>& corners)
{
    QList<documents::PageStamp> stamps;
    if (first == 0)
        return stamps;
    for (int i = 0; i < count; ++i)
        stamps.append(
            {stampOf(exhibit, first + i), corners.value(i, documents::Corner::BottomRight)});
    return stamps;
}

// Walks a book and gathers its pages into parts: runs of our own, and the files of exhibits.
class PartWalk
{
public:
    explicit PartWalk(const PageBook& book)
        : m_book(book)
    {
    }

    struct Run
    {
        int firstPage = 1; // in the book
        int count = 0;
        int firstOwn = 0; // among our own pages; 0: an exhibit's file
    };

    QList<Run> runs() const
    {
        QList<Run> runs;
        int own = 0;
        for (int page = 1; page <= m_book.pageCount(); ++page) {
            const BookPage& each = pageAt(m_book, page);
            own += isOwn(each) ? 1 : 0;
            if (startsRun(page))
                runs.append({page, 0, isOwn(each) ? own : 0});
            ++runs.last().count;
        }
        return runs;
    }

private:
    [[nodiscard]] bool startsRun(int page) const
    {
        if (page == 1)
            return true;
        const BookPage& before = pageAt(m_book, page - 1);
        const BookPage& each = pageAt(m_book, page);
        if (isOwn(before) && isOwn(each))
            return isExhibits(before) != isExhibits(each);
        if (isOwn(before) != isOwn(each))
            return true;
        return std::get<ExhibitPage>(each).page == 1;
    }

    const PageBook& m_book;
};

} // namespace

Result<QList<ExhibitPlace>> placesOf(
    const BinderPlan& plan, const QList<ExhibitPages>& exhibits, const PageBook& book)
{
    if (exhibits.size() != plan.exhibits.size())
        return differ(u"exhibits"_s);
    QList<ExhibitPlace> places;
    qint64 expected = 0;
    for (int i = 0; i < int(plan.exhibits.size()); ++i) {
        const Result<ExhibitPlace> place = placeOf(plan.exhibits.at(i), exhibits.at(i), i, book);
        if (!place)
            return failWith(place);
        places.append(*place);
        expected += exhibits.at(i).count();
    }
    const auto found = std::count_if(book.pages().begin(), book.pages().end(), isExhibits);
    if (found != expected)
        return differ(u"%1 pages of exhibits instead of %2"_s.arg(found).arg(expected));
    return places;
}

QList<documents::PageDrawing> ownPagesOf(const PageBook& book)
{
    QList<documents::PageDrawing> pages;
    for (const BookPage& page : book.pages())
        if (const auto* own = std::get_if<OwnPage>(&page))
            pages.append(own->drawing);
    return pages;
}

QList<int> startsOfOwnParts(const PageBook& book)
{
    QList<int> starts;
    for (const PartWalk::Run& run : PartWalk(book).runs())
        if (run.firstOwn > 0)
            starts.append(run.firstOwn);
    return starts;
}

int bookPageOfOwn(const PageBook& book, int own)
{
    for (int page = 1; page <= book.pageCount(); ++page)
        if (isOwn(pageAt(book, page)) && --own == 0)
            return page;
    return 0;
}

QList<documents::OutlineEntry> outlineOf(const PageBook& book)
{
    qsizetype at = 0;
    return entriesFrom(book.outline(), at, 0);
}

QList<documents::PageLink> linksOf(const PageBook& book)
{
    QList<documents::PageLink> links;
    for (const BookLink& each : book.links())
        if (const int target = book.destinations().value(each.target); target > 0)
            links.append({each.page, each.rect, target, each.text});
    return links;
}

documents::JoinPlan joinPlanOf(const BinderPlan& plan, const QList<ExhibitPages>& exhibits,
    const PageBook& book, const QList<ExhibitPlace>& places, const OwnPages& own,
    const QList<QList<JoinableFile>>& files)
{
    documents::JoinPlan join;
    qint64 number = 0; // of the next stamped page
    int exhibit = -1;
    for (const PartWalk::Run& run : PartWalk(book).runs()) {
        while (exhibit + 1 < places.size() && places.at(exhibit + 1).slipPage <= run.firstPage) {
            ++exhibit;
            number = exhibits.at(exhibit).firstStamp;
        }
        documents::JoinPart part;
        part.pageCount = run.count;
        QList<documents::Corner> corners;
        if (run.firstOwn > 0) {
            const OwnPages::Place place = own.placeOf(run.firstOwn);
            part.path = place.path;
            part.firstPage = place.page;
        } else {
            const auto& page = std::get<ExhibitPage>(pageAt(book, run.firstPage));
            part.path = files.at(page.exhibit).at(page.file).path;
            corners = files.at(page.exhibit).at(page.file).freeCorners;
        }
        if (exhibit >= 0 && isExhibits(pageAt(book, run.firstPage))) {
            part.stamps = stampsOf(plan.exhibits.at(exhibit), number, run.count, corners);
            number += number > 0 ? run.count : 0;
        }
        join.parts.append(part);
    }
    join.outline = outlineOf(book);
    join.links = linksOf(book);
    return join;
}

QList<std::optional<PartOrigin>> originsOf(const PageBook& book)
{
    QList<std::optional<PartOrigin>> origins;
    for (const PartWalk::Run& run : PartWalk(book).runs()) {
        origins.append(std::nullopt);
        if (run.firstOwn > 0)
            continue;
        const auto& page = std::get<ExhibitPage>(pageAt(book, run.firstPage));
        origins.last() = PartOrigin{page.exhibit, page.file};
    }
    return origins;
}

} // namespace muniment::binder
