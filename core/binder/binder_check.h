// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/binder/manifest.h"
#include "core/documents/helper_client.h"

#include <QList>
#include <QString>
#include <QStringList>

// Checks a finished binder: right after it was made, and at any later day, without the vault.
namespace muniment::binder {

struct BinderDiscrepancy
{
    QString what; // stable code: "file.altered"
    QString where; // a file, a page
    QString sentence;
};

struct BinderVerification
{
    QList<BinderDiscrepancy> discrepancies;
    QString binder; // "B-2026-014, edition 2"; empty where the manifest cannot be read
    int pages = 0;
    int exhibits = 0;
    int files = 0; // in the folder, their bytes read
    int stamps = 0; // found on their pages
};

// Compares a PDF and its folder with what they say of themselves: every byte of every file, pages,
// labels, outline, links, stamps, and the digest of the manifest that the PDF prints. What is not
// as it should be is a discrepancy; fails only where the PDF is not there, is of a newer format, or
// the job is cancelled.
Result<BinderVerification> verifyBinder(
    const QString& pdf, const documents::HelperClient& helper, const JobContext& job);

// What a PDF has other than its manifest says, in words.
QStringList defectsOf(const documents::PdfCheck& found, const Manifest& manifest);

// Files of the manifest that are not in the folder of exhibits with their size, and files there
// that are not in the manifest.
QStringList missingFiles(const QString& exhibitsFolder, const Manifest& manifest);

} // namespace muniment::binder
