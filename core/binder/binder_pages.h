// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/lay_out.h"
#include "core/binder/page_flow.h"

// The pages of each part of a binder. Each function sets one part from the plan and nothing else.
namespace muniment::binder {

// What all parts are set from.
struct PageSource
{
    const BinderPlan& plan;
    const QList<ExhibitPages>& exhibits;
    const QList<PrintedLoss>& losses;
};

// What of an exhibit did not come onto its pages; none: it is printed whole, or not at all.
QStringList lossesOf(const PageSource& source, qsizetype exhibit);

void coverPage(PageFlow& flow, const PageSource& source);
void basisPages(PageFlow& flow, const PageSource& source); // A
void contentsPage(PageFlow& flow, const PageSource& source);
void indexPages(PageFlow& flow, const PageSource& source); // by requirement, control, asset
void requestIndex(PageFlow& flow, const PageSource& source); // below the other indexes
void scopePages(PageFlow& flow, const PageSource& source); // B
void matrixPages(PageFlow& flow, const PageSource& source); // B
void providerPages(PageFlow& flow, const PageSource& source); // B: documents, reviews, duties
void controlSheets(PageFlow& flow, const PageSource& source); // C
void exceptionPages(PageFlow& flow, const PageSource& source); // D
void exhibitPages(PageFlow& flow, const PageSource& source); // E
void changePages(PageFlow& flow, const PageSource& source); // F
void omissionPages(PageFlow& flow, const PageSource& source); // G
void integrityPages(PageFlow& flow, const PageSource& source); // G

// What workbooks of an exhibit hold, below its facts.
void workbookExcerpts(PageFlow& flow, const Exhibit& exhibit);

} // namespace muniment::binder
