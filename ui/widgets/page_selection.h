// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page_words.h"

#include <QHash>
#include <QPointF>

namespace muniment::ui {

// A point of a page, in its own points.
struct PagePoint
{
    int page = -1;
    QPointF at;
};

// Words from one point of a document to another, over any number of pages. The words of pages come
// when they come; until then the selection is as long as what is known.
class PageSelection
{
public:
    void clear();
    void begin(const PagePoint& point);
    void extend(const PagePoint& point);
    void selectWord(const PagePoint& point);
    void selectPage(int page);
    [[nodiscard]] bool isEmpty() const { return m_from.page < 0; }
    [[nodiscard]] int firstPage() const { return qMin(m_from.page, m_to.page); }
    [[nodiscard]] int lastPage() const { return qMax(m_from.page, m_to.page); }

    // `words` by page; pages that are not there are passed over.
    using WordsOfPages = QHash<int, QList<PageWord>>;
    [[nodiscard]] QList<QRectF> areas(const WordsOfPages& words, int page) const;
    [[nodiscard]] QString text(const WordsOfPages& words) const;

private:
    enum class Extent { FromTo, Word, Page };
    struct Run
    {
        int first = 0;
        int last = -1;
    };
    [[nodiscard]] Run runOn(const QList<PageWord>& words, int page) const;

    Extent m_extent = Extent::FromTo;
    PagePoint m_from;
    PagePoint m_to;
};

} // namespace muniment::ui
