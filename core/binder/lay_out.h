// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/binder_plan.h"
#include "core/binder/page_book.h"

#include <QList>

// Turns a plan and what is known of the exhibits' files into pages.
namespace muniment::binder {

// How one file of an exhibit is printed: pages of a PDF, or pages set by us, or not at all.
struct FilePages
{
    int fromFile = 0;
    QList<documents::PageDrawing> drawn;
    QString losses; // what of it could not be carried over, in words; empty: nothing

    [[nodiscard]] int count() const { return fromFile + static_cast<int>(drawn.size()); }
};

struct ExhibitPages
{
    QList<FilePages> files; // as in Exhibit::files
    qint64 firstStamp = 0; // 0: none, as in a draft

    [[nodiscard]] int count() const;
};

// What came to light while pages were painted and joined, printed on the omissions pages.
struct PrintedLoss
{
    int exhibit = 0; // index in the plan
    QString words; // "4 characters without a glyph on p. 1,402"
};

struct LaidOut
{
    PageBook book;
    int passes = 0; // until the page numbers stood still
};

// `exhibits` runs parallel to `plan.exhibits`. Lays out until every printed page number is true.
// Needs a QGuiApplication for its fonts.
LaidOut layOut(
    const BinderPlan& plan, const QList<ExhibitPages>& exhibits, const QList<PrintedLoss>& losses);

// "MUN-2026-000412": what stands on a page of an exhibit.
QString stampOf(const Exhibit& exhibit, qint64 number);

} // namespace muniment::binder
