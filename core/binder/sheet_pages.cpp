// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/binder_pages.h"
#include "core/binder/plan_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::binder {

using documents::Align;

namespace {

class SheetPages
{
    Q_DECLARE_TR_FUNCTIONS(SheetPages)

public:
    static QString part() { return tr("C  Control sheets"); }
    static QString noSheets() { return tr("No control is part of this binder."); }
    static QString sheetTitle(const ControlSheet& sheet)
    {
        return sheet.number + QStringLiteral("  ") + sheet.title;
    }
    static bool hasTheirs(const ControlSheet& sheet)
    {
        return !sheet.providerHalf.isEmpty() || !sheet.providerProof.isEmpty();
    }
    static QList<PageFlow::Block> ours(const ControlSheet& sheet)
    {
        return {{tr("What we do"), sheet.statement}, {tr("How"), sheet.procedure}};
    }
    // What stands below both halves.
    static QList<PageFlow::Block> facts(const ControlSheet& sheet)
    {
        return {{tr("Why"), sheet.purpose}, {tr("Earlier texts in the period"), sheet.earlierTexts},
            {tr("Applies to"), sheet.appliesTo, true}, {tr("Meets"), sheet.meets},
            {tr("Carried out by"), sheet.who, true},
            {tr("Duties"), hasTheirs(sheet) ? QString() : sheet.duties, true}};
    }
    static QList<PageFlow::Block> theirs(const ControlSheet& sheet)
    {
        if (!hasTheirs(sheet))
            return {};
        return {{tr("Provider's half"), sheet.providerHalf},
            {tr("Its proof"), sheet.providerProof, true}, {tr("Duties"), sheet.duties, true}};
    }
    static QString expected() { return tr("Expected"); }
    static QString otherSeries() { return tr("Other series"); }
    static QString covered() { return tr("Covered time"); }
    static QString notSigned()
    {
        return tr("Nobody has signed a statement on this control for the period.");
    }
    static QString stated(const QString& statement) { return tr("Statement: %1").arg(statement); }
    static QString exceptions() { return tr("Exceptions"); }
    // Marks that fit where a month has its column; the notes below say what they mean.
    static QString unreadable(const QString& exhibit) { return exhibit + QStringLiteral(" †"); }
    static QString withheld(const QString& exhibit) { return exhibit + QStringLiteral(" ‡"); }
    static QString inSlot(const SlotCell& slot)
    {
        if (slot.isUnreadable)
            return unreadable(slot.text);
        return slot.isWithheld ? withheld(slot.text) : slot.text;
    }
    static QString withheldNote(const QStringList& exhibits)
    {
        return tr("‡ Withheld, so these pages do not show what it proves: %1.")
            .arg(exhibits.join(QStringLiteral(", ")));
    }
    static QString unreadableNote(const QStringList& exhibits)
    {
        return tr("† Could not be read when this binder was made, so these pages do not show what "
                  "it proves: %1.")
            .arg(exhibits.join(QStringLiteral(", ")));
    }
    static QString closing(const ControlSheet& sheet)
    {
        return tr("Prepared: %1 · Reviewed: %2 · Overrides: %3")
            .arg(sheet.prepared.isEmpty() ? tr("not recorded") : sheet.prepared,
                sheet.reviewed.isEmpty() ? tr("not reviewed") : sheet.reviewed,
                sheet.overrides.isEmpty() ? tr("none") : sheet.overrides);
    }
    static QList<Column> exhibitColumns()
    {
        return {{tr("Exhibit"), 17}, {tr("What it is"), 45}, {tr("Covers"), 22},
            {tr("Captured"), 25}, {tr("Source, query"), 27}, {tr("Rows"), 11, Align::Right},
            {tr("Stamp"), 23, Align::Right}};
    }
    static QList<Column> signatureColumns()
    {
        return {{tr("Signed as, of what"), 30}, {tr("Conclusion"), 29}, {tr("Who"), 41},
            {tr("When"), 29}, {tr("Standing, how obtained"), 41}};
    }
};

// How large and how close a sheet is set.
struct Setting
{
    Ink prose; // what is told in whole sentences
    Spacing spacing;
};
const Setting usualSetting{ink::body, {}};
const Setting closeSetting{ink::table, {1.8, 6, 2}};

QString stampsOf(const ExhibitLine& line, const PageSource& source)
{
    for (qsizetype i = 0; i < source.plan.exhibits.size(); ++i) {
        const Exhibit& exhibit = source.plan.exhibits.at(i);
        const ExhibitPages& pages = source.exhibits.at(i);
        if (QStringLiteral("exhibit:") + exhibit.number != line.target || pages.firstStamp == 0
            || pages.count() == 0)
            continue;
        const qint64 last = pages.firstStamp + pages.count() - 1;
        // Without the organisation's letters, which all stamps of a binder bear.
        const auto stamp = [&exhibit](qint64 number) -> QString {
            return exhibit.stampPrefix.section(u'-', -1)
                + QStringLiteral("-%1").arg(number, 6, 10, QLatin1Char('0'));
        };
        return last == pages.firstStamp
            ? stamp(last)
            : QStringLiteral("%1–\n%2").arg(stamp(pages.firstStamp), stamp(last));
    }
    return QStringLiteral("–");
}

void header(PageFlow& flow, const ControlSheet& sheet)
{
    const double right = flow.left() + flow.width();
    const double wordWidth = documents::textWidth(sheet.state.word, ink::bodyBold.style);
    constexpr double besideWord = 8; // the middle of the shape
    const double stateWidth = std::max(mm(60), wordWidth + 2 * besideWord + mm(6));
    // A state of many words stands below a title that takes the whole width.
    const bool isBeside = stateWidth <= flow.width() / 2;
    const double top = flow.y();
    for (const QString& line : documents::brokenLines(SheetPages::sheetTitle(sheet),
             ink::section.style, flow.width() - (isBeside ? stateWidth : 0))) {
        flow.text(flow.left(), flow.y() + 14, line, ink::section);
        flow.skip(ink::section.leading);
    }
    const double stateTop = isBeside ? top : flow.y();
    flow.shape({right - wordWidth - besideWord, stateTop + 9.4}, sheet.state.shape);
    flow.text(right, stateTop + 13, sheet.state.word, ink::bodyBold, Align::Right);
    if (!isBeside)
        flow.skip(ink::bodyBold.leading + 4);
    flow.paragraph(sheet.subtitle, ink::bodyQuiet);
    if (!sheet.signedFor.isEmpty())
        flow.paragraph(sheet.signedFor);
    flow.skip(5);
    flow.rule(0.5, 0.2);
    flow.skip(10);
}

QStringList headsOf(const ExpectedRow& row)
{
    QStringList heads;
    for (const SlotCell& slot : row.cells)
        heads.append(slot.head);
    return heads;
}

constexpr double expectedTitleWidth = 52;
constexpr double expectedCellsWidth = 118;

// Series with the same slots stand in one grid; more slots than fit side by side go on below.
void slotGrid(PageFlow& flow, const QList<ExpectedRow>& series)
{
    constexpr qsizetype most = 6;
    constexpr qsizetype fewest = 4;
    const qsizetype all = series.first().cells.size();
    for (qsizetype first = 0; first < all; first += most) {
        const qsizetype count = std::min(most, all - first);
        const double each
            = expectedCellsWidth / double(all > most ? most : std::max<qsizetype>(count, fewest));
        QList<Column> columns{{SheetPages::expected(), expectedTitleWidth}};
        for (qsizetype i = 0; i < count; ++i)
            columns.append({series.first().cells.at(first + i).head, each});
        QList<Row> rows;
        for (const ExpectedRow& expected : series) {
            Row row;
            row.cells = {cell(expected.title)};
            for (const SlotCell& slot : expected.cells.mid(first, count)) {
                Cell laid = linkCell(SheetPages::inSlot(slot), slot.target);
                laid.shape = slot.state.shape;
                row.cells.append(laid);
            }
            rows.append(row);
        }
        flow.table(columns, rows);
    }
}

void notes(PageFlow& flow, const QStringList& sentences)
{
    for (const QString& sentence : sentences) {
        flow.need(flow.paragraphHeight(sentence, ink::tableQuiet));
        flow.paragraph(sentence, ink::tableQuiet);
    }
    if (!sentences.isEmpty())
        flow.skip(8);
}

void expectedGrid(PageFlow& flow, const ControlSheet& sheet)
{
    QList<QList<ExpectedRow>> grids; // in the order of their first series
    QList<Row> inWords;
    for (const ExpectedRow& row : sheet.expected) {
        if (row.cells.isEmpty()) {
            inWords.append({{cell(row.title), cell(row.words)}});
            continue;
        }
        const auto same
            = std::find_if(grids.begin(), grids.end(), [&row](const QList<ExpectedRow>& grid) {
                  return headsOf(grid.first()) == headsOf(row);
              });
        if (same == grids.end())
            grids.append({row});
        else
            same->append(row);
    }
    for (const QList<ExpectedRow>& grid : grids)
        slotGrid(flow, grid);
    flow.table(
        {{grids.isEmpty() ? SheetPages::expected() : SheetPages::otherSeries(), expectedTitleWidth},
            {QString(), expectedCellsWidth, Align::Left, ink::tableQuiet}},
        inWords);
    notes(flow, sheet.expectedNotes);
}

void exhibitTable(PageFlow& flow, const ControlSheet& sheet, const PageSource& source)
{
    if (!sheet.nothingHeld.isEmpty()) {
        flow.boxed(sheet.nothingHeld);
        return;
    }
    QList<Row> rows;
    for (const ExhibitLine& line : sheet.exhibits) {
        QStringList what{line.title};
        if (!line.note.isEmpty())
            what.append(line.note);
        if (!line.marker.isEmpty())
            what.append(line.marker);
        rows.append({{linkCell(line.exhibit, line.target), cell(what.join(u'\n')),
            cell(line.covers), cell(line.captured), cell(line.source), cell(line.rows),
            linkCell(stampsOf(line, source), line.target)}});
    }
    flow.table(SheetPages::exhibitColumns(), rows);
}

// Below the line of its signature, as wide as the table.
Row statementRow(const SignatureLine& line)
{
    Row row;
    row.cells = {cell(SheetPages::stated(line.statement)), Cell(), Cell(), Cell(), Cell()};
    row.cells[0].span = 5;
    row.cells[0].struck = line.struck;
    return row;
}

void signatureTable(PageFlow& flow, const ControlSheet& sheet, double keepAfter)
{
    if (sheet.signatures.isEmpty()) {
        flow.need(ink::body.leading + keepAfter);
        flow.paragraph(SheetPages::notSigned(), ink::bodyQuiet);
        return;
    }
    QList<Row> rows;
    for (const SignatureLine& line : sheet.signatures) {
        QStringList standing{line.standing, line.obtained};
        standing.removeAll(QString());
        Row row;
        Cell conclusion = stateCell(line.conclusion);
        row.cells = {cell(joined({line.number, line.meaning, line.about}, QString(u'\n'))),
            conclusion, cell(line.who), cell(line.when), cell(standing.join(u'\n'))};
        if (line.struck)
            for (qsizetype i = 0; i < 4; ++i)
                row.cells[i].struck = true;
        row.goesOn = !line.statement.isEmpty();
        rows.append(row);
        if (row.goesOn)
            rows.append(statementRow(line));
    }
    flow.table(SheetPages::signatureColumns(), rows, keepAfter);
}

// The line that closes a sheet never stands alone on a page: what comes before it stays with it.
void closing(PageFlow& flow, const ControlSheet& sheet)
{
    flow.skip(4);
    flow.rule(0.25, 0.45);
    flow.skip(6);
    flow.paragraph(SheetPages::closing(sheet), ink::tableQuiet);
}

double closingHeight(const PageFlow& flow, const ControlSheet& sheet)
{
    return 10 + flow.paragraphHeight(SheetPages::closing(sheet), ink::tableQuiet);
}

// What signers stated stays together where a page takes it, so that no single line of it is left
// for a page of its own.
void exceptionList(PageFlow& flow, const ControlSheet& sheet, double after, const Ink& prose)
{
    if (sheet.exceptions.isEmpty())
        return;
    double height = PageFlow::sectionHeight + after;
    for (const QString& exception : sheet.exceptions)
        height += flow.numberedHeight(exception, prose);
    constexpr double mostKept = mm(120);
    flow.need(std::min(height, mostKept));
    flow.section(SheetPages::exceptions());
    int number = 0;
    for (const QString& exception : sheet.exceptions) {
        const bool last = number + 1 == sheet.exceptions.size();
        flow.numbered(++number, exception, last ? after : 0, prose);
    }
}

void setSheet(
    PageFlow& flow, const ControlSheet& sheet, const PageSource& source, const Setting& setting)
{
    flow.startPage();
    flow.setContinued(sheet.number);
    flow.setSpacing(setting.spacing);
    flow.book().addDestination(QStringLiteral("control:") + sheet.number);
    flow.book().addOutline(SheetPages::sheetTitle(sheet), 1);
    header(flow, sheet);
    if (SheetPages::hasTheirs(sheet)) {
        flow.halves(SheetPages::ours(sheet), SheetPages::theirs(sheet), setting.prose);
        flow.besideLabels(SheetPages::facts(sheet), setting.prose);
    } else {
        flow.besideLabels(SheetPages::ours(sheet) + SheetPages::facts(sheet), setting.prose);
    }
    expectedGrid(flow, sheet);
    if (sheet.noOccurrence.isEmpty() && (!sheet.expected.isEmpty() || !sheet.exhibits.isEmpty()))
        flow.strip(source.plan.period, sheet.covered, SheetPages::covered(), sheet.coveredWords);
    QStringList held = sheet.proofNotes;
    if (!sheet.unreadable.isEmpty())
        held.append(SheetPages::unreadableNote(sheet.unreadable));
    if (!sheet.withheld.isEmpty())
        held.append(SheetPages::withheldNote(sheet.withheld));
    notes(flow, held);
    exhibitTable(flow, sheet, source);
    if (!sheet.noOccurrence.isEmpty())
        flow.boxed(sheet.noOccurrence);
    const double after = closingHeight(flow, sheet);
    const double gap = setting.spacing.afterTable;
    signatureTable(flow, sheet, sheet.exceptions.isEmpty() ? after + gap : 0);
    exceptionList(flow, sheet, after, setting.prose);
    closing(flow, sheet);
    flow.setSpacing({});
    flow.setContinued({});
}

int pagesOf(const PageFlow& flow, const ControlSheet& sheet, const PageSource& source,
    const Setting& setting)
{
    PageBook trial;
    PageFlow into = flow.into(trial);
    setSheet(into, sheet, source, setting);
    return trial.pageCount();
}

// One page where it fits: a sheet is set closer, and its sentences in the size of tables, where
// that spares the reader a page with a few lines left over.
void controlSheet(PageFlow& flow, const ControlSheet& sheet, const PageSource& source)
{
    const int usual = pagesOf(flow, sheet, source, usualSetting);
    const bool isSpared = usual > 1 && pagesOf(flow, sheet, source, closeSetting) < usual;
    setSheet(flow, sheet, source, isSpared ? closeSetting : usualSetting);
}

} // namespace

void controlSheets(PageFlow& flow, const PageSource& source)
{
    if (source.plan.sheets.isEmpty()) {
        flow.startPage();
        flow.book().addDestination(QStringLiteral("part:C"));
        flow.book().addOutline(SheetPages::part(), 0);
        flow.title(SheetPages::part());
        flow.paragraph(SheetPages::noSheets());
        return;
    }
    bool first = true;
    for (const ControlSheet& sheet : source.plan.sheets) {
        if (first)
            flow.book().addOutlineAhead(SheetPages::part(), 0);
        controlSheet(flow, sheet, source);
        if (first)
            flow.book().addDestination(
                QStringLiteral("part:C"), QStringLiteral("control:") + sheet.number);
        first = false;
    }
}

} // namespace muniment::binder
