// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/binder/lay_out.h"
#include "core/documents/joining.h"

#include <QList>
#include <QString>

#include <optional>

// Where things stand in a book of pages: read from the pages themselves, and compared with what the
// plan says, so that an exhibit that went missing between the two is an error.
namespace muniment::binder {

class OwnPages;

struct FilePlace
{
    int firstPage = 0; // 0: not printed
    int pages = 0;
};

struct ExhibitPlace
{
    int slipPage = 0;
    QList<FilePlace> files; // as in Exhibit::files
};

// Fails with `cause::countsDiffer` where the book does not hold exactly what it should.
Result<QList<ExhibitPlace>> placesOf(
    const BinderPlan& plan, const QList<ExhibitPages>& exhibits, const PageBook& book);

// Our own pages, in order, counted from 1.
QList<documents::PageDrawing> ownPagesOf(const PageBook& book);
QList<int> startsOfOwnParts(
    const PageBook& book); // where each part begins that is joined in one go
int bookPageOfOwn(const PageBook& book, int own);

QList<documents::OutlineEntry> outlineOf(const PageBook& book);
QList<documents::PageLink> linksOf(const PageBook& book); // those whose target is in the book

// A file of an exhibit as it is joined.
struct JoinableFile
{
    QString path; // of a PDF; empty: nothing to join
    QList<documents::Corner> freeCorners; // one for each page
};

// Everything for the joining but the facts about the document and its path.
documents::JoinPlan joinPlanOf(const BinderPlan& plan, const QList<ExhibitPages>& exhibits,
    const PageBook& book, const QList<ExhibitPlace>& places, const OwnPages& own,
    const QList<QList<JoinableFile>>& files);

// The exhibit and file that each part of that plan comes from; nothing for our own pages.
struct PartOrigin
{
    int exhibit = 0;
    int file = 0;
};
QList<std::optional<PartOrigin>> originsOf(const PageBook& book);

} // namespace muniment::binder
