// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/page_book.h"

namespace muniment::binder {

documents::PageDrawing& PageBook::addOwnPage(QSizeF size)
{
    OwnPage page;
    page.drawing.size = size;
    m_pages.append(page);
    return drawing(pageCount());
}

documents::PageDrawing& PageBook::addStampedPage(QSizeF size)
{
    OwnPage page;
    page.drawing.size = size;
    page.stamped = true;
    m_pages.append(page);
    return drawing(pageCount());
}

void PageBook::addExhibitPage(const ExhibitPage& page)
{
    m_pages.append(page);
}

documents::PageDrawing& PageBook::drawing(int page)
{
    Q_ASSERT(std::holds_alternative<OwnPage>(m_pages.at(page - 1)));
    return std::get<OwnPage>(m_pages[page - 1]).drawing;
}

void PageBook::addDestination(const QString& name)
{
    Q_ASSERT(pageCount() > 0);
    if (!m_destinations.contains(name))
        m_destinations.insert(name, pageCount());
}

void PageBook::addDestination(const QString& name, const QString& sameAs)
{
    Q_ASSERT(m_destinations.contains(sameAs));
    if (!m_destinations.contains(name))
        m_destinations.insert(name, m_destinations.value(sameAs));
}

void PageBook::addLink(const BookLink& link)
{
    m_links.append(link);
}

void PageBook::addOutline(const QString& title, int level)
{
    Q_ASSERT(pageCount() > 0);
    m_outline.append({title, pageCount(), level});
}

void PageBook::addOutlineAhead(const QString& title, int level)
{
    m_outline.append({title, pageCount() + 1, level});
}

} // namespace muniment::binder
