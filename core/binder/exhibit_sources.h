// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/binder/book_places.h"
#include "core/binder/companion_folder.h"
#include "core/binder/exhibit_words.h"
#include "core/documents/helper_client.h"
#include "core/documents/inspector.h"

#include <QList>

#include <functional>
#include <optional>

// Brings the files of a plan's exhibits out of the vault and finds out how each can be printed.
namespace muniment::binder {

// Hands out content piece by piece, and fails at the end where it is not what its digest says.
using ContentStream = std::function<Status(const Sha256& digest,
    const std::function<Status(QByteArrayView)>& sink, const JobContext& job)>;

// What became of one file.
struct SourceFile
{
    std::optional<NotPrinted> notPrinted;
    JoinableFile joinable; // a PDF's own pages, or the page painted of a picture
    int pagesFromFile = 0;
    QList<documents::PageDrawing> drawn; // of text and tables
    QList<documents::Loss> losses;
    std::optional<documents::WorkbookSummary> workbook;
};

using ExhibitSources = QList<QList<SourceFile>>; // as plan.exhibits and their files

// Applies the restrictions, names the files, writes the originals of all that is not withheld into
// the folder, and looks at each. A document that cannot be printed is no error. Fails where the
// vault cannot give what it holds, the disk is full, or the job is cancelled. `found` is told of
// each PDF as soon as its pages are known, in any thread.
Result<ExhibitSources> prepareExhibits(BinderPlan& plan, const ContentStream& content,
    const CompanionFolder& folder, const documents::HelperClient& helper, const JobContext& job,
    const documents::Inspector::Found& found = {});

// Says in the plan what became of each exhibit: treatment, reason, boxed sentence, and the markers
// on control sheets; counts again. To be called after the sources changed.
void settleTreatments(BinderPlan& plan, const ExhibitSources& sources);

// The pages of each exhibit, without numbers.
QList<ExhibitPages> pagesOf(const BinderPlan& plan, const ExhibitSources& sources);

} // namespace muniment::binder
