// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QSizeF>
#include <QString>

namespace muniment::ui {

struct OutlineItem
{
    QString title;
    int page = 0; // from 0; -1: leads nowhere
    QList<OutlineItem> children;
};

// What is known of a document before a page is drawn.
struct DocumentShape
{
    QList<QSizeF> pages; // in points, as seen
    QList<OutlineItem> outline;
};

// A page that the view would like to have, so many device pixels wide.
struct PageWish
{
    int page = 0; // from 0
    int pixelWidth = 0;

    friend bool operator==(const PageWish&, const PageWish&) = default;
};

// Where the images of pages come from. Nothing is drawn in the window's own process.
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

signals:
    void opened(const muniment::ui::DocumentShape& shape);
    void failed(const muniment::Words& words);
    void pageReady(const muniment::ui::PageWish& wish, const QImage& image);
    void pageFailed(int page, const muniment::Words& words);
};

} // namespace muniment::ui
