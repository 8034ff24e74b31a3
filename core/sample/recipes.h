// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/paper.h"
#include "core/sample/pdf_bytes.h"
#include "core/sample/sample_files.h"

#include <functional>

namespace muniment::sample {

// A file of the sample and the way to make its bytes.
struct Recipe
{
    SampleFile file;
    std::function<Result<QByteArray>()> make;
};

// One function per theme; each stands in a source of its own name.
QList<Recipe> policyPapers();
QList<Recipe> riskPapers();
QList<Recipe> managementPapers();
QList<Recipe> reviewPapers();
QList<Recipe> scanPapers();
QList<Recipe> accessTables();
QList<Recipe> operationTables();
QList<Recipe> operationLogs();
QList<Recipe> workbooks();
QList<Recipe> messages();
QList<Recipe> pictures();
QList<Recipe> providerCertificates();
QList<Recipe> providerLetters();
QList<Recipe> providerReports();
QList<Recipe> hostileFiles();
QList<Recipe> importTables();

// A quarter of 2026, 1 to 4, and the day in words on which it ends.
Period quarter(int number);
QString dayText(Date day); // "31 March 2026"

// The day, or the Friday before it.
Date workday(Date day);

// How Clearwater's own papers look.
PaperFacts housePaper(const QString& reference, const QString& classification);

// What Clearwater's office program writes into a PDF.
PdfFacts houseFacts(const QString& title, const QString& author, const QString& created);

// A recipe that paints and settles a paper.
std::function<Result<QByteArray>()> paperRecipe(
    const PaperFacts& paper, const PdfFacts& facts, const std::function<void(Paper&)>& write);

// The foot of each paper of a third party.
QString syntheticMark();

// A made-up table as comma-separated values (RFC 4180), with a header line.
QByteArray csv(const QStringList& header, const QList<QStringList>& rows);

} // namespace muniment::sample
