// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_selection.h"

#include <QStringList>

namespace muniment::ui {

void PageSelection::clear()
{
    m_from = {};
    m_to = {};
}

void PageSelection::begin(const PagePoint& point)
{
    m_extent = Extent::FromTo;
    m_from = point;
    m_to = point;
}

void PageSelection::extend(const PagePoint& point)
{
    m_to = point;
}

void PageSelection::selectWord(const PagePoint& point)
{
    begin(point);
    m_extent = Extent::Word;
}

void PageSelection::selectPage(int page)
{
    begin({page, {}});
    m_extent = Extent::Page;
}

PageSelection::Run PageSelection::runOn(const QList<PageWord>& words, int page) const
{
    const int end = int(words.size()) - 1;
    if (isEmpty() || page < firstPage() || page > lastPage() || end < 0)
        return {};
    if (m_extent == Extent::Page)
        return {0, end};
    if (m_extent == Extent::Word) {
        const int word = wordNear(words, m_from.at);
        return words.at(word).box.contains(m_from.at) ? Run{word, word} : Run{};
    }
    if (m_from.page == m_to.page) {
        if (m_from.at == m_to.at)
            return {};
        const int one = wordNear(words, m_from.at);
        const int other = wordNear(words, m_to.at);
        return {qMin(one, other), qMax(one, other)};
    }
    const PagePoint& first = m_from.page < m_to.page ? m_from : m_to;
    const PagePoint& last = m_from.page < m_to.page ? m_to : m_from;
    if (page == first.page)
        return {wordNear(words, first.at), end};
    if (page == last.page)
        return {0, wordNear(words, last.at)};
    return {0, end};
}

QList<QRectF> PageSelection::areas(const WordsOfPages& words, int page) const
{
    const auto known = words.constFind(page);
    if (known == words.constEnd())
        return {};
    const Run run = runOn(*known, page);
    return areasOf(*known, run.first, run.last);
}

QString PageSelection::text(const WordsOfPages& words) const
{
    QStringList pages;
    for (int page = firstPage(); page <= lastPage() && !isEmpty(); ++page) {
        const QList<PageWord> known = words.value(page);
        const Run run = runOn(known, page);
        if (run.first <= run.last)
            pages.append(textOf(known, run.first, run.last));
    }
    return pages.join(u'\n');
}

} // namespace muniment::ui
