// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/page_words.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace muniment::ui {

struct OutlineItem
{
    QString title;
    int page = 0; // from 0; -1: leads nowhere
    QList<OutlineItem> children;
};

// An area of a page that leads to another page of the document. Points from the top left.
struct PageJump
{
    QRectF area;
    int page = 0; // from 0
};

// What is known of a document before a page is drawn.
struct DocumentShape
{
    QList<QSizeF> pages; // in points, as seen
    QList<OutlineItem> outline;
    QHash<int, QList<PageJump>> jumps = {}; // by page
};

// A page that the view would like to have, so many device pixels wide.
struct PageWish
{
    int page = 0; // from 0
    int pixelWidth = 0;

    friend bool operator==(const PageWish&, const PageWish&) = default;
};

// Where the images and texts of pages come from. Nothing is drawn or read in the window's own
// process. A source without texts has pages without words.
class PageSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Answered by `opened` or `failed`.
    virtual void open() = 0;
    // Replaces all wishes before it. Each is answered by `pageReady` or `pageFailed`, in order of
    // the list, unless a later call leaves it out.
    virtual void want(const QList<PageWish>& wishes) = 0;
    // The same for small images, which come after all others: answered by `thumbnailReady`.
    virtual void wantThumbnails(const QList<PageWish>& wishes);
    // Replaces the pages asked for before. Each is answered by `wordsReady`.
    virtual void wantWords(const QList<int>& pages);
    // The words of each page of a run, one blank apart, without places: fast, for searching.
    // Answered by `textsRead` or `textsFailed`; a new run takes the place of one that is read.
    virtual void readTexts(const PageRun& run);
    virtual void stopReading() { }

signals:
    void opened(const muniment::ui::DocumentShape& shape);
    void failed(const muniment::Words& words);
    void pageReady(const muniment::ui::PageWish& wish, const QImage& image);
    void pageFailed(int page, const muniment::Words& words);
    void thumbnailReady(const muniment::ui::PageWish& wish, const QImage& image);
    void wordsReady(int page, const QList<muniment::ui::PageWord>& words);
    void textsRead(const muniment::ui::PageRun& run, const QStringList& texts);
    void textsFailed(const muniment::Words& words);
};

} // namespace muniment::ui
