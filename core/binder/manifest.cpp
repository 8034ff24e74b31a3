// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/manifest.h"

#include "core/binder/restriction_rule.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace muniment::binder {

namespace {

using namespace Qt::StringLiterals;

int countOf(const QList<documents::OutlineEntry>& entries)
{
    return std::accumulate(entries.begin(), entries.end(), int(entries.size()),
        [](int sum, const documents::OutlineEntry& each) { return sum + countOf(each.children); });
}

ManifestExhibit exhibitOf(
    const Exhibit& exhibit, const ExhibitPages& pages, const ExhibitPlace& place)
{
    ManifestExhibit entry;
    entry.number = exhibit.number;
    entry.revision = exhibit.revision;
    entry.title = exhibit.title;
    entry.treatment = exhibit.treatment;
    entry.reason = exhibit.reason;
    entry.restriction = evidence::restrictionText(strictestOf(exhibit.restrictions));
    entry.facts = exhibit.facts;
    entry.query = exhibit.query;
    entry.slipPage = place.slipPage;
    if (pages.firstStamp > 0 && pages.count() > 0) {
        entry.firstStamp = stampOf(exhibit, pages.firstStamp);
        entry.lastStamp = stampOf(exhibit, pages.firstStamp + pages.count() - 1);
    }
    for (qsizetype i = 0; i < exhibit.files.size(); ++i) {
        const ExhibitFile& file = exhibit.files.at(i);
        const FilePlace& at = place.files.at(i);
        entry.files.append({file.folderName, file.originalName, file.mediaType, file.size,
            file.digest, at.firstPage, at.pages});
    }
    return entry;
}

QList<ManifestRow> requirementsOf(const BinderPlan& plan, const PageBook& book)
{
    QList<ManifestRow> rows;
    for (const FrameworkIndex& index : plan.frameworks)
        for (const RequirementRow& row : index.rows)
            rows.append({index.name + u' ' + row.identifier, row.title, row.state.word,
                book.destinations().value(row.sheets.value(0)), row.controls});
    return rows;
}

QList<ManifestRow> controlsOf(const BinderPlan& plan, const PageBook& book)
{
    QList<ManifestRow> rows;
    for (const ControlSheet& sheet : plan.sheets) {
        QStringList exhibits;
        for (const ExhibitLine& line : sheet.exhibits)
            exhibits.append(line.exhibit);
        rows.append({sheet.number, sheet.title, sheet.state.word,
            book.destinations().value(u"control:"_s + sheet.number), exhibits});
    }
    return rows;
}

QList<ManifestRow> requestsOf(const BinderPlan& plan, const PageBook& book)
{
    QList<ManifestRow> rows;
    for (const RequestRow& each : plan.requests)
        rows.append({each.code, each.text, each.state,
            book.destinations().value(u"page:requests"_s), each.exhibits});
    return rows;
}

} // namespace

// A manifest that was tampered with may claim more than any number holds.
int ManifestExhibit::pages() const
{
    const qint64 sum = std::accumulate(files.begin(), files.end(), qint64(0),
        [](qint64 before, const ManifestFile& file) { return before + file.pages; });
    return int(std::min<qint64>(sum, std::numeric_limits<int>::max()));
}

QString ManifestExhibit::stamp(int index) const
{
    const qsizetype dash = firstStamp.lastIndexOf(u'-');
    const QString digits = firstStamp.mid(dash + 1);
    constexpr qsizetype mostDigits = 18; // a sum of them fits
    const qint64 first = digits.size() <= mostDigits ? digits.toLongLong() : 0;
    return firstStamp.left(dash + 1)
        + QString::number(first + index).rightJustified(digits.size(), u'0');
}

int Manifest::count(Treatment treatment) const
{
    return int(std::count_if(exhibits.begin(), exhibits.end(),
        [treatment](const ManifestExhibit& each) { return each.treatment == treatment; }));
}

int Manifest::filesInFolder() const
{
    int files = 0;
    for (const ManifestExhibit& exhibit : exhibits)
        for (const ManifestFile& file : exhibit.files)
            files += file.name.isEmpty() ? 0 : 1;
    return files;
}

Manifest manifestOf(const BinderPlan& plan, const QList<ExhibitPages>& exhibits,
    const PageBook& book, const QList<ExhibitPlace>& places)
{
    Manifest manifest;
    manifest.organisation = plan.organisation;
    manifest.binderCode = plan.binderCode;
    manifest.edition = plan.edition;
    manifest.variant = plan.options.variant;
    manifest.period = periodText(plan.period);
    manifest.asOf = dateText(plan.asOf);
    manifest.knownAt = plan.knownAt.toText();
    manifest.recipientClass = audits::recipientClassText(plan.options.recipientClass);
    manifest.recipient = plan.options.recipient;
    manifest.journalEntries = plan.integrity.journalEntries;
    manifest.journalHead = plan.integrity.journalHead;
    manifest.madeWith = plan.integrity.madeWith;
    manifest.pages = book.pageCount();
    manifest.outlineEntries = countOf(outlineOf(book));
    manifest.links = int(linksOf(book).size());
    manifest.integrityPage = book.destinations().value(u"page:integrity"_s);
    manifest.requirements = requirementsOf(plan, book);
    manifest.controls = controlsOf(plan, book);
    manifest.requests = requestsOf(plan, book);
    for (qsizetype i = 0; i < plan.exhibits.size(); ++i)
        manifest.exhibits.append(exhibitOf(plan.exhibits.at(i), exhibits.at(i), places.at(i)));
    return manifest;
}

} // namespace muniment::binder
