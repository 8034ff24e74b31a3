// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sabotage.h"
#include "core/binder/binder_pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::binder {

using documents::Align;

namespace {

// What a person can compare by eye.
QString inGroups(const QString& digits, int size)
{
    QString text;
    for (qsizetype i = 0; i < digits.size(); i += size)
        text += (i > 0 ? QStringLiteral(" ") : QString()) + digits.mid(i, size);
    return text;
}

class ClosingPages
{
    Q_DECLARE_TR_FUNCTIONS(ClosingPages)

public:
    static QString partF(const QString& since) { return tr("F  Changes since %1").arg(since); }
    static QString partFOfFirst() { return tr("F  Changes since the last edition"); }
    static QString firstEdition() { return tr("None: this is the first edition."); }
    static QString noChanges() { return tr("Nothing changed."); }
    static QString partGTitle() { return tr("G  What was left out, integrity"); }
    static QString partG() { return tr("G1  What this binder does not contain"); }
    static QString nothingInSilence()
    {
        return tr("Nothing was left out without a line on these pages.");
    }
    static QString none() { return tr("none"); }
    static QStringList omissionHeads()
    {
        return {tr("Withheld"), tr("Given as file, not printed"), tr("Could not be read"),
            tr("Printed with loss"), tr("Hidden by redaction"),
            tr("Held, but linked to nothing, or outside this binder's scope or period"),
            tr("Within scope and period, but returned or rejected in review, or withdrawn"),
            tr("Revisions that are not printed"), tr("Not held"),
            tr("Page numbers in the range not used here")};
    }
    static QString inFolder() { return tr("in the folder, unchanged"); }
    static QString seePrinted() { return tr("printed here; original in the folder"); }
    static QString unlinked(const QStringList& numbers)
    {
        return tr("Linked to no control: %1").arg(numbers.join(QStringLiteral(" · ")));
    }
    static QString otherScopes(const QString& scopes)
    {
        return tr("Not in this binder, with all their controls and proof: %1").arg(scopes);
    }
    static QString outside(const QStringList& numbers)
    {
        return tr("Outside the scope or period: %1").arg(numbers.join(QStringLiteral(" · ")));
    }
    static QString withNothing(const QString& framework)
    {
        return tr("Requirements of %1 with nothing").arg(framework);
    }
    static QString requirementsWithNothing() { return tr("Requirements with nothing"); }
    static QString slotsOverdue() { return tr("Slots overdue"); }
    static QString ofControl(const OfControl& each, const QString& page)
    {
        return each.count == 1 ? tr("%1, p. %2").arg(each.control, page)
                               : tr("%1 (%2), p. %3").arg(each.control).arg(each.count).arg(page);
    }
    static QString besideTheSum() { return tr("Counted apart from these"); }
    static QString notAsked()
    {
        return tr("Kinds of proof that begin after the period, or ended before it");
    }
    static QString dutiesUndecided() { return tr("Duties undecided"); }
    static QString halvesWithoutDocument()
    {
        return tr("Provider's halves without a named document");
    }
    static QString ofHalves(const Remainder& rest)
    {
        return tr("of %1 provider's halves; not supported by the document that is named: %2; for "
                  "a part only: %3")
            .arg(rest.providerHalves)
            .arg(rest.halvesUnsupported)
            .arg(rest.halvesInPart);
    }
    static QString openDays()
    {
        return tr("Days of the period without a provider's report or letter");
    }
    static QList<Column> notHeldColumns()
    {
        return {{tr("What is not held"), 50}, {tr("Number"), 14, Align::Right},
            {tr("Which, and where it stands"), 106}};
    }
    static QString issuedElsewhere(const QString& first, const QString& last)
    {
        return first == last ? tr("%1: issued in another binder").arg(first)
                             : tr("%1 to %2: issued in another binder").arg(first, last);
    }
    static QString partG2() { return tr("G2  How to check this binder"); }
    static QStringList howTo(const QString& folder)
    {
        return {
            folder.isEmpty()
                ? tr("The folder beside this file holds the originals, SHA256SUMS and "
                     "manifest.json. Keep them together.")
                : tr("The folder “%1” beside this file holds the originals, SHA256SUMS and "
                     "manifest.json. Keep them together.")
                      .arg(folder),
            tr("In that folder, on Windows: Get-FileHash -Algorithm SHA256 exhibits\\* and compare "
               "with SHA256SUMS. Elsewhere: sha256sum -c SHA256SUMS. Without a command line: open "
               "check.html in the folder; it works offline, in the browser."),
            tr("With Muniment: muniment-cli binder verify FILE checks pages, numbers and "
               "folder too."),
        };
    }
    static QString folderFacts(const BinderPlan& plan)
    {
        qsizetype files = 0;
        for (const Exhibit& exhibit : plan.exhibits)
            files += exhibit.treatment == Treatment::Withheld ? 0 : exhibit.files.size();
        return tr("%1 exhibits, %2 files in the folder")
            .arg(grouped(plan.exhibits.size()), grouped(files));
    }
    static QString journal(const Integrity& integrity)
    {
        const QString entries = grouped(integrity.journalEntries);
        return integrity.clockWentBackFrom.isEmpty()
            ? tr("%1 entries to %2").arg(entries, integrity.journalUntil)
            : tr("%1 entries to %2; the newest was written when the clock said %3, so it went back")
                  .arg(entries, integrity.clockWentBackFrom, integrity.journalUntil);
    }
    static QList<LabelledValue> integrityFacts(const BinderPlan& plan)
    {
        const Integrity& integrity = plan.integrity;
        return {{tr("Holds"), folderFacts(plan)},
            {tr("Digest of the list"),
                tr("SHA-256 of manifest.json, which lists each exhibit and each file in the folder "
                   "with its own digest:")
                    + u'\n' + inGroups(integrity.manifestDigest, 8)},
            {tr("Journal"), journal(integrity)},
            {tr("Journal's head"), inGroups(integrity.journalHead, 8)},
            {tr("Last full check"), integrity.lastCheck}, {tr("Made with"), integrity.madeWith}};
    }
    static QString unsignedBinder()
    {
        return tr("This binder is not signed and not time-stamped.");
    }
    static QString shows() { return tr("What this shows"); }
    static QString showsWords()
    {
        return tr("Each file is the one taken in on the day stated; nothing listed was "
                  "exchanged, added or removed since the list was made; the list belongs to "
                  "the stated state of the journal.");
    }
    static QString showsNot() { return tr("What it does not show"); }
    static QString showsNotWords()
    {
        return tr("That the content is true; that the clock of the computer was right, unless "
                  "a time stamp is given; that nothing was kept from the vault in the first "
                  "place.");
    }
    static QString files() { return tr("Files in the folder"); }
    static QString withheld() { return tr("withheld"); }

    static QList<Column> changeColumns()
    {
        return {{tr("What"), 30}, {tr("Record"), 30}, {tr("In words"), 110}};
    }
    static QList<Column> omissionColumns()
    {
        return {{tr("Exhibit"), 16}, {tr("Title"), 57}, {tr("Reason"), 44}, {tr("Where it is"), 39},
            {tr("Page"), 14, Align::Right}};
    }
    static QList<Column> sentAwayColumns()
    {
        return {{tr("Exhibit"), 16}, {tr("Title"), 77}, {tr("Reason"), 77}};
    }
    static QList<Column> replacedColumns()
    {
        return {
            {tr("Exhibit"), 18}, {tr("Title"), 57}, {tr("SHA-256 begins"), 30}, {tr("Reason"), 65}};
    }
    static QList<Column> fileColumns()
    {
        return {{tr("Exhibit"), 15}, {tr("Rev."), 8, Align::Right}, {tr("File"), 52},
            {tr("Bytes"), 18, Align::Right}, {tr("Pages"), 11, Align::Right},
            {tr("SHA-256"), 66, Align::Left, ink::digest}};
    }
};

// What a reader looks for first: each with its number, and where the sheets tell more.
QList<Row> notHeldRows(const PageFlow& flow, const Remainder& rest)
{
    const QString gap = QStringLiteral(" · ");
    const auto row = [](const QString& what, qsizetype number, const QString& which) {
        return Row{{cell(what), cell(number == 0 ? ClosingPages::none() : grouped(number)),
            codesCell(which)}};
    };
    QList<Row> rows;
    for (const NothingHeld& each : rest.nothingHeld)
        rows.append(row(ClosingPages::withNothing(each.framework), each.requirements.size(),
            each.requirements.join(gap)));
    if (rest.nothingHeld.isEmpty())
        rows.append(row(ClosingPages::requirementsWithNothing(), 0, {}));
    const auto sheets = [&](const QList<OfControl>& counted) {
        QStringList words;
        for (const OfControl& each : counted)
            words.append(ClosingPages::ofControl(
                each, flow.pageText(QStringLiteral("control:") + each.control)));
        return words.join(gap);
    };
    rows.append(row(ClosingPages::slotsOverdue(), rest.overdueSlots(), sheets(rest.overdue)));
    rows.append(row(ClosingPages::dutiesUndecided(), rest.undecidedDuties.size(),
        rest.undecidedDuties.join(gap)));
    Row beside;
    beside.cells = {boldCell(ClosingPages::besideTheSum())};
    beside.group = true;
    rows.append(beside);
    if (!rest.notAsked.isEmpty())
        rows.append(row(ClosingPages::notAsked(), rest.rowsNotAsked(), sheets(rest.notAsked)));
    if (rest.providerHalves > 0)
        rows.append(row(ClosingPages::halvesWithoutDocument(), rest.halvesWithoutDocument,
            ClosingPages::ofHalves(rest)));
    rows.append(row(ClosingPages::openDays(), rest.openDays, rest.openCover));
    if (!rest.openCover.isEmpty() && rest.openDays == 0)
        rows.last().cells[1] = cell(QStringLiteral("0"));
    return rows;
}

Row omissionRow(const Exhibit& exhibit, const QString& reason, const QString& where)
{
    const QString target = QStringLiteral("exhibit:") + exhibit.number;
    return {{linkCell(exhibit.number, target), cell(exhibit.title), cell(reason), cell(where),
        pageCell(target)}};
}

QList<Row> treatedAs(const PageSource& source, Treatment treatment)
{
    QList<Row> rows;
    for (const Exhibit& exhibit : source.plan.exhibits)
        if (exhibit.treatment == treatment
            && !(treatment == Treatment::Unreadable && sabotaged(Sabotage::LeaveOmissionUnsaid)))
            rows.append(omissionRow(exhibit, exhibit.reason,
                treatment == Treatment::Withheld ? exhibit.whereElse : ClosingPages::inFolder()));
    return rows;
}

QList<Row> printedWithLoss(const PageSource& source)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < source.plan.exhibits.size(); ++i) {
        const QStringList losses = lossesOf(source, i);
        if (!losses.isEmpty())
            rows.append(omissionRow(source.plan.exhibits.at(i), losses.join(QStringLiteral("; ")),
                ClosingPages::seePrinted()));
    }
    return rows;
}

// Holes in the page numbers of this binder, as first and last. A later revision bears later
// numbers than the exhibits behind it, so they are put in order first.
QStringList unusedNumbers(const PageSource& source)
{
    QList<qsizetype> stamped;
    for (qsizetype i = 0; i < source.exhibits.size(); ++i)
        if (source.exhibits.at(i).firstStamp > 0 && source.exhibits.at(i).count() > 0)
            stamped.append(i);
    std::sort(stamped.begin(), stamped.end(), [&source](qsizetype one, qsizetype other) {
        return source.exhibits.at(one).firstStamp < source.exhibits.at(other).firstStamp;
    });
    QStringList holes;
    qint64 next = 0;
    for (const qsizetype i : stamped) {
        const ExhibitPages& pages = source.exhibits.at(i);
        const Exhibit& exhibit = source.plan.exhibits.at(i);
        if (next > 0 && pages.firstStamp > next)
            holes.append(ClosingPages::issuedElsewhere(
                stampOf(exhibit, next), stampOf(exhibit, pages.firstStamp - 1)));
        next = std::max(next, pages.firstStamp + qint64(pages.count()));
    }
    return holes;
}

void omissionPart(PageFlow& flow, int number, const QString& head, qsizetype count)
{
    flow.need(40);
    flow.skip(4);
    flow.text(flow.left(), flow.y() + 9.5, QString::number(number), ink::bodyQuiet);
    flow.text(flow.left() + mm(8), flow.y() + 9.5, head, ink::bodyBold);
    flow.text(flow.left() + flow.width(), flow.y() + 9.5,
        count == 0 ? ClosingPages::none() : grouped(count), ink::bodyBold, Align::Right);
    flow.skip(ink::body.leading + 4);
}

QList<Row> leftOutRows(const QList<LeftOutRow>& leftOut, bool withDigest)
{
    QList<Row> rows;
    for (const LeftOutRow& each : leftOut) {
        Row row{{cell(each.record), codesCell(each.title), cell(each.reason)}};
        if (withDigest)
            row.cells.insert(2, cell(each.digest.isEmpty() ? QStringLiteral("–") : each.digest));
        rows.append(row);
    }
    return rows;
}

QList<Row> fileRows(const PageSource& source)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < source.plan.exhibits.size(); ++i) {
        const Exhibit& exhibit = source.plan.exhibits.at(i);
        for (qsizetype f = 0; f < exhibit.files.size(); ++f) {
            const ExhibitFile& file = exhibit.files.at(f);
            const FilePages pages = source.exhibits.at(i).files.value(f);
            const QString name
                = file.folderName.isEmpty() ? ClosingPages::withheld() : file.folderName;
            const QString number
                = f == 0 ? exhibit.number : exhibit.number + u'.' + QString::number(f);
            rows.append({{linkCell(number, QStringLiteral("exhibit:") + exhibit.number),
                cell(f == 0 ? QString::number(exhibit.revision) : QString()), cell(name),
                cell(file.folderName.isEmpty() ? QString() : grouped(file.size)),
                cell(grouped(pages.count())), cell(digestLines(file.digest, 8))}});
        }
    }
    return rows;
}

} // namespace

QStringList lossesOf(const PageSource& source, qsizetype exhibit)
{
    QStringList losses;
    if (source.exhibits.at(exhibit).count() == 0)
        return losses;
    for (const FilePages& file : source.exhibits.at(exhibit).files)
        if (!file.losses.isEmpty())
            losses.append(file.losses);
    for (const PrintedLoss& loss : source.losses)
        if (loss.exhibit == exhibit)
            losses.append(loss.words);
    return losses;
}

void changePages(PageFlow& flow, const PageSource& source)
{
    const bool isFirst = source.plan.changesSince.isEmpty();
    const QString title
        = isFirst ? ClosingPages::partFOfFirst() : ClosingPages::partF(source.plan.changesSince);
    flow.startPage();
    flow.setContinued(title);
    flow.book().addDestination(QStringLiteral("part:F"));
    flow.book().addOutline(title, 0);
    flow.title(title);
    if (source.plan.changes.isEmpty())
        flow.paragraph(isFirst ? ClosingPages::firstEdition() : ClosingPages::noChanges());
    QList<Row> rows;
    for (const ChangeRow& each : source.plan.changes)
        rows.append({{cell(each.what), cell(each.record), cell(each.words)}});
    flow.table(ClosingPages::changeColumns(), rows);
    flow.setContinued({});
}

void omissionPages(PageFlow& flow, const PageSource& source)
{
    // That nothing changed fills no page: what was left out begins below it.
    if (source.plan.changes.isEmpty())
        flow.skip(mm(12));
    else
        flow.startPage();
    flow.setContinued(ClosingPages::partG());
    flow.book().addDestination(QStringLiteral("part:G"));
    flow.book().addOutline(ClosingPages::partGTitle(), 0);
    flow.book().addOutline(ClosingPages::partG(), 1);
    flow.title(ClosingPages::partG());
    flow.paragraph(ClosingPages::nothingInSilence(), ink::bodyBold);
    if (!source.plan.remainder.otherScopes.isEmpty())
        flow.paragraph(ClosingPages::otherScopes(source.plan.remainder.otherScopes), ink::table);
    flow.skip(6);
    const QStringList heads = ClosingPages::omissionHeads();
    const QList<QList<Row>> exported{treatedAs(source, Treatment::Withheld),
        treatedAs(source, Treatment::GivenAsFile), treatedAs(source, Treatment::Unreadable),
        printedWithLoss(source), {}};
    int number = 0;
    for (const QList<Row>& rows : exported) {
        omissionPart(flow, number + 1, heads.at(number), rows.size());
        flow.table(ClosingPages::omissionColumns(), rows);
        ++number;
    }

    const Remainder& rest = source.plan.remainder;
    omissionPart(flow, 6, heads.at(5), rest.unlinked.size() + rest.outside.size());
    if (!rest.unlinked.isEmpty())
        flow.paragraph(ClosingPages::unlinked(rest.unlinked), ink::table);
    if (!rest.outside.isEmpty())
        flow.paragraph(ClosingPages::outside(rest.outside), ink::table);
    flow.skip(4);
    omissionPart(flow, 7, heads.at(6), rest.sentAway.size());
    flow.table(ClosingPages::sentAwayColumns(), leftOutRows(rest.sentAway, false));
    omissionPart(flow, 8, heads.at(7), rest.replaced.size());
    flow.table(ClosingPages::replacedColumns(), leftOutRows(rest.replaced, true));
    // What is not held is read as one: it moves to a page of its own sooner than it is parted.
    flow.need(mm(60));
    omissionPart(flow, 9, heads.at(8), rest.notHeld());
    flow.book().addDestination(QStringLiteral("page:not-held"));
    flow.table(ClosingPages::notHeldColumns(), notHeldRows(flow, rest));
    const QStringList holes = unusedNumbers(source);
    omissionPart(flow, 10, heads.at(9), holes.size());
    for (const QString& hole : holes)
        flow.paragraph(hole, ink::table);
    flow.setContinued({});
}

void integrityPages(PageFlow& flow, const PageSource& source)
{
    flow.startPage();
    flow.setContinued(ClosingPages::partG2());
    flow.book().addDestination(QStringLiteral("page:integrity"));
    flow.book().addOutline(ClosingPages::partG2(), 1);
    flow.title(ClosingPages::partG2());
    int number = 0;
    for (const QString& step : ClosingPages::howTo(source.plan.integrity.folderName))
        flow.numbered(++number, step);
    flow.skip(2);
    flow.rule();
    flow.skip(9);
    flow.labelled(ClosingPages::integrityFacts(source.plan), mm(34), QString());
    flow.paragraph(ClosingPages::unsignedBinder());
    flow.skip(9);
    flow.section(ClosingPages::shows());
    flow.paragraph(ClosingPages::showsWords());
    flow.skip(6);
    flow.section(ClosingPages::showsNot());
    flow.paragraph(ClosingPages::showsNotWords());
    flow.skip(12);
    flow.section(ClosingPages::files());
    flow.table(ClosingPages::fileColumns(), fileRows(source));
    flow.setContinued({});
}

} // namespace muniment::binder
