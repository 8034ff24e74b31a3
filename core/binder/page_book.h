// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_drawing.h"

#include <QHash>
#include <QList>
#include <QRectF>
#include <QString>

#include <variant>

// The pages of a binder in order, ours and those of exhibits, with the places that others point to.
// Pages count from 1, as they are printed.
namespace muniment::binder {

// A page drawn by us; `stamped` ones are an exhibit's own (text and tables set as pages).
struct OwnPage
{
    documents::PageDrawing drawing;
    bool stamped = false;
};

// A page that comes from an exhibit's file: page `page`, from 1, of file `file` of exhibit
// `exhibit`, both from 0 in the plan's order.
struct ExhibitPage
{
    int exhibit = 0;
    int file = 0;
    int page = 1;
};

using BookPage = std::variant<OwnPage, ExhibitPage>;

struct BookLink
{
    int page = 1;
    QRectF rect; // points from the top left
    QString target; // a destination's name
    QString text; // what it says, for those who cannot see it
};

struct BookOutline
{
    QString title;
    int page = 1;
    int level = 0; // 0 parts, 1 families and kinds, 2 sheets and exhibits
};

class PageBook
{
public:
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const QList<BookPage>& pages() const { return m_pages; }
    [[nodiscard]] const QList<BookLink>& links() const { return m_links; }
    [[nodiscard]] const QList<BookOutline>& outline() const { return m_outline; }
    [[nodiscard]] const QHash<QString, int>& destinations() const { return m_destinations; }

    documents::PageDrawing& addOwnPage(QSizeF size);
    documents::PageDrawing& addStampedPage(QSizeF size);
    void addExhibitPage(const ExhibitPage& page);
    documents::PageDrawing& drawing(int page); // of one of our own

    // The last page gets a name; the first to claim a name keeps it.
    void addDestination(const QString& name);
    void addDestination(const QString& name, const QString& sameAs);
    void addLink(const BookLink& link);
    void addOutline(const QString& title, int level); // of the last page
    void addOutlineAhead(const QString& title, int level); // of the page that comes next

private:
    QList<BookPage> m_pages;
    QList<BookLink> m_links;
    QList<BookOutline> m_outline;
    QHash<QString, int> m_destinations;
};

} // namespace muniment::binder
