// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/exhibit_sources.h"
#include "core/binder/manifest.h"

// From a plan to a PDF and its folder, checked, under the names that were asked for.
//
// A1  Every exhibit of the plan has a slip sheet, and each of its files is printed, in the folder,
//     or named among what was left out; the three counts agree or nothing is written.
// A2  A document that breaks costs its own pages, never the binder.
// A3  The same plan, files and settings make the same bytes, in any locale, zone and folder.
namespace muniment::binder {

// A binder that is finished but not yet visible: what is recorded of it.
struct FinishedBinder
{
    const BinderPlan& plan;
    const QList<ExhibitPages>& exhibits; // with their numbers
    const QList<ExhibitPlace>& places;
    Sha256 manifest;
    int pages = 0;
    QString pdfName;
};

struct AssemblyInput
{
    QString targetPdf;
    EarlierRun earlier = EarlierRun::Refuse;
    QString vaultPath; // never written over
    QString vaultId = {}; // for the manifest
    ContentStream content;
    documents::HelperClient helper;
    qint64 lastStamp = 0; // given to any page so far
    // Called when all is done but the PDF is not visible; its failure takes everything back.
    std::function<Status(const FinishedBinder&)> record;
};

struct BinderReport
{
    QString pdf;
    QString folder;
    QString binderName;
    int pages = 0;
    int exhibits = 0;
    int files = 0; // in the folder
    int withheld = 0;
    int givenAsFile = 0;
    int unreadable = 0;
    int withLoss = 0; // exhibits printed with loss
    int missingCharacters = 0; // without a glyph, on pages that belong to no exhibit
    Sha256 manifest;
    BinderEditionId edition; // as it is recorded; null: a draft
};

Result<BinderReport> assembleBinder(
    BinderPlan plan, const AssemblyInput& input, const JobContext& job);

// "2,350 pages, 310 exhibits; 3 withheld, 11 as files only, 1 unreadable. Checked 14:02."
QString closingSentence(const BinderReport& report, const QString& checkedAt);

} // namespace muniment::binder
