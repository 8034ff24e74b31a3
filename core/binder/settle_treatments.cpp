// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/audits_messages.h"
#include "core/binder/exhibit_sources.h"
#include "core/binder/plan_binder.h"

#include <algorithm>

// What follows for the plan from what was found in the files of its exhibits.
namespace muniment::binder {

namespace {

using namespace Qt::StringLiterals;

bool isPrinted(const SourceFile& file)
{
    return !file.notPrinted;
}

bool isSigned(const SourceFile& file)
{
    return isPrinted(file) && file.losses.contains(documents::Loss::Signature);
}

// One cause stands for all files: the worst, and the first of these.
void settleUnprinted(Exhibit& exhibit, const QList<SourceFile>& files)
{
    const auto unreadable = std::find_if(files.begin(), files.end(), [](const SourceFile& file) {
        return treatmentFor(*file.notPrinted) == Treatment::Unreadable;
    });
    NotPrinted cause = NotPrinted::NoPages;
    if (unreadable != files.end())
        cause = *unreadable->notPrinted;
    else if (!files.isEmpty())
        cause = *files.first().notPrinted;
    exhibit.treatment = treatmentFor(cause);
    exhibit.reason = reasonFor(cause);
    exhibit.boxed = sentenceFor(cause);
    if (cause == NotPrinted::Workbook
        && std::any_of(exhibit.files.begin(), exhibit.files.end(),
            [](const ExhibitFile& file) { return file.workbook.has_value(); }))
        exhibit.boxed += u' ' + excerptSentence();
}

QString numberOf(const Exhibit& exhibit, qsizetype file)
{
    return file == 0 ? exhibit.number : exhibit.number + u'.' + QString::number(file);
}

void settlePrinted(Exhibit& exhibit, const QList<SourceFile>& files)
{
    exhibit.treatment = Treatment::Printed;
    exhibit.reason.clear();
    QStringList sentences;
    if (std::any_of(files.begin(), files.end(), isSigned))
        sentences.append(signedSentence());
    for (qsizetype i = 0; i < files.size(); ++i)
        if (files.at(i).notPrinted)
            sentences.append(
                fileNotPrinted(numberOf(exhibit, i), reasonFor(*files.at(i).notPrinted)) + u'.');
    exhibit.boxed = sentences.join(u' ');
}

void markSheets(BinderPlan& plan)
{
    QHash<QString, Treatment> treatments;
    for (const Exhibit& exhibit : plan.exhibits)
        treatments.insert(u"exhibit:"_s + exhibit.number, exhibit.treatment);
    for (ControlSheet& sheet : plan.sheets) {
        sheet.unreadable.clear();
        sheet.withheld.clear();
        for (ExhibitLine& line : sheet.exhibits) {
            const Treatment treatment = treatments.value(line.target, Treatment::Printed);
            const QString word = audits::treatmentWords(treatment);
            if (treatment != Treatment::Printed && !line.marker.endsWith(word))
                line.marker += (line.marker.isEmpty() ? QString() : u" · "_s) + word;
            if (treatment == Treatment::Unreadable)
                sheet.unreadable.append(line.target.section(u':', 1));
            if (treatment == Treatment::Withheld)
                sheet.withheld.append(line.target.section(u':', 1));
        }
        for (ExpectedRow& row : sheet.expected)
            for (SlotCell& cell : row.cells) {
                const Treatment treatment = treatments.value(cell.target, Treatment::Printed);
                cell.isUnreadable = treatment == Treatment::Unreadable;
                cell.isWithheld = treatment == Treatment::Withheld;
            }
    }
}

} // namespace

void settleTreatments(BinderPlan& plan, const ExhibitSources& sources)
{
    for (qsizetype i = 0; i < plan.exhibits.size(); ++i) {
        Exhibit& exhibit = plan.exhibits[i];
        if (exhibit.treatment == Treatment::Withheld)
            continue;
        for (qsizetype f = 0; f < exhibit.files.size(); ++f)
            exhibit.files[f].workbook = sources.at(i).at(f).workbook;
        if (std::any_of(sources.at(i).begin(), sources.at(i).end(), isPrinted))
            settlePrinted(exhibit, sources.at(i));
        else
            settleUnprinted(exhibit, sources.at(i));
    }
    markSheets(plan);
    plan.exhibitPages = 0;
    for (const ExhibitPages& pages : pagesOf(plan, sources))
        plan.exhibitPages += pages.count();
    recount(plan);
}

QList<ExhibitPages> pagesOf(const BinderPlan& plan, const ExhibitSources& sources)
{
    QList<ExhibitPages> exhibits;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        ExhibitPages pages;
        for (qsizetype f = 0; f < sources.at(i).size(); ++f) {
            const SourceFile& file = sources.at(i).at(f);
            const QString losses = file.notPrinted
                ? fileNotPrinted(numberOf(plan.exhibits.at(i), f), reasonFor(*file.notPrinted))
                : lossWords(file.losses);
            pages.files.append({file.pagesFromFile, file.drawn, losses});
        }
        exhibits.append(pages);
    }
    return exhibits;
}

} // namespace muniment::binder
