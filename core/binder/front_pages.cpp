// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/binder_pages.h"
#include "core/binder/plan_words.h"

#include <QCoreApplication>

namespace muniment::binder {

using documents::Align;

namespace {

class FrontPages
{
    Q_DECLARE_TR_FUNCTIONS(FrontPages)

public:
    static QString evidenceBinder() { return tr("Evidence binder"); }
    static QString cover() { return tr("Cover"); }
    static QString notRecorded() { return tr("not recorded"); }
    static QString basis() { return tr("A  Basis of preparation"); }
    static QString management() { return tr("Statement by management"); }
    static QString wordsOfState() { return tr("What the words of state mean"); }
    static QString contents() { return tr("Contents"); }
    static QString indexTitle(const FrameworkIndex& framework)
    {
        return tr("Index of requirements · %1").arg(framework.name);
    }
    static QString indexNote(const FrameworkIndex& framework)
    {
        const int rows = static_cast<int>(framework.rows.size());
        QStringList parts;
        if (!framework.edition.isEmpty())
            parts.append(tr("Edition %1.").arg(framework.edition));
        if (framework.partial) {
            parts.append(tr("Rows: %1, all that the list held here has. It is not the whole "
                            "publication, and every figure speaks of these rows.")
                             .arg(rows));
            parts.append(framework.note.isEmpty() ? tr("What it leaves out is not recorded.")
                                                  : tr("Of the list: %1").arg(framework.note));
        } else {
            parts.append(tr("Rows: %1, none left out.").arg(rows));
        }
        return parts.join(u' ');
    }
    static QString always() { return tr("surveillance always looks at this"); }
    static QString reasonOnPage() { return tr("reason on p."); }
    static QString byControl() { return tr("Index of controls"); }
    static QString byAsset() { return tr("Index of assets"); }
    static QString referenced(qsizetype all, int only)
    {
        if (only == 0)
            return QString::number(all);
        return all == only ? tr("%1 (ref.)").arg(all) : tr("%1 (%2 ref.)").arg(all).arg(only);
    }

    static QList<Column> requirementColumns()
    {
        return {{tr("No."), 16}, {tr("Title, in our own words"), 52}, {tr("Who"), 18},
            {tr("Our controls"), 28}, {tr("State"), 30}, {tr("Sheet"), 12, Align::Right},
            {tr("Exhibits"), 14, Align::Right}};
    }
    static QList<Column> controlColumns()
    {
        return {{tr("No."), 16}, {tr("Control"), 74}, {tr("State"), 42},
            {tr("Exhibits"), 19, Align::Right}, {tr("Sheet"), 19, Align::Right}};
    }
    static QList<Column> assetColumns()
    {
        return {{tr("No."), 16}, {tr("Asset"), 52}, {tr("Kind"), 28}, {tr("Controls"), 74}};
    }
    static QList<Row> stateRows()
    {
        const auto row = [](Shape shape, const QString& word, const QString& meaning) {
            return Row{{stateCell({shape, word}), cell(meaning)}};
        };
        return {
            row(Shape::Filled, tr("effective"),
                tr("the newest valid signature of the highest line says so")),
            row(Shape::Half, tr("with exceptions"),
                tr("the same, and names what did not go as written")),
            row(Shape::Square, tr("not effective, not performed"),
                tr("the same, and says that the control failed or was not carried out")),
            row(Shape::Dash, tr("no occurrence, excluded"),
                tr("the event did not occur in the period; or a person decided, with a reason, "
                   "that the requirement does not apply")),
            row(Shape::Dotted, tr("signed, now void; signed, lapsed; design signed, lapsed"),
                tr("what was signed has changed since, or its time is over")),
            row(Shape::Half, tr("signed in part; effective to a day"),
                tr("signatures stand, and for some of the days none does; or, of a requirement, "
                   "some of its controls are signed and the others hold nothing")),
            row(Shape::Half, tr("design effective; design, with exceptions"),
                tr("a signature says that the control is suitably designed, and none that it "
                   "operated; or, of a requirement, that is so of one of its controls")),
            row(Shape::Half, tr("signed, no reviewed proof; signed, nothing implemented"),
                tr("somebody concluded that it works, and no review accepted proof of a day on "
                   "which it did, or it is put into practice nowhere")),
            row(Shape::Held, tr("proof held, not signed"),
                tr("accepted evidence is here and nobody has drawn a conclusion from it, for this "
                   "control or, of a requirement, for one that it leans on")),
            row(Shape::Held, tr("held, not reviewed"),
                tr("a file is here that nobody has looked at: it counts as no proof yet")),
            row(Shape::Held, tr("held, days not stated"),
                tr("a file is here, and nobody said of which days it speaks")),
            row(Shape::Open, tr("nothing held"), tr("no evidence and no signature")),
            row(Shape::Hatch, tr("relied on provider"),
                tr("the provider alone carries it out, a document of a third party speaks for it, "
                   "and none of our controls on it stands other than effective or without "
                   "occurrence")),
        };
    }
    static QList<Column> stateColumns() { return {{tr("Word"), 62}, {tr("Meaning"), 108}}; }
    static QString otherShapes() { return tr("What the other shapes mean"); }
    static QList<Row> slotRows()
    {
        const auto row = [](Shape shape, const QString& word, const QString& meaning) {
            return Row{{stateCell({shape, word}), cell(meaning)}};
        };
        return {
            row(Shape::Filled, tr("filled, met"),
                tr("accepted evidence fills the expected proof; somebody decided that a control "
                   "meets "
                   "the duty, and its proof or its signature is fresh")),
            row(Shape::Half, tr("part filled"),
                tr("days or samples are missing, or nobody has reviewed what is held")),
            row(Shape::Clock, tr("due"), tr("its time is over and its day has not passed")),
            row(Shape::Diamond, tr("overdue"), tr("its day has passed")),
            row(Shape::Open, tr("not yet due, undecided"),
                tr("its time is not over; nobody has decided on the duty")),
            row(Shape::Square, tr("not met"),
                tr("somebody decided that nothing of ours does what the duty asks")),
            row(Shape::Dash, tr("no occurrence, excused, does not concern us"),
                tr("nothing is expected, for the reason that is given; where nothing occurred, "
                   "lists, logs, settings, policies and reports still are")),
            row(Shape::Dotted, tr("met, proof stale"),
                tr("the newest proof of the control that meets the duty is too old")),
        };
    }
    static QString stripLegend()
    {
        return tr("In a strip of days: solid is covered, hatched is bridged by a provider's "
                  "letter, crossed is covered by nothing.");
    }

    struct Entry
    {
        QString letter;
        QString title;
        QString target;
    };
    static QList<Entry> entries(const PageSource& source)
    {
        int pages = 0;
        for (const ExhibitPages& each : source.exhibits)
            pages += each.count();
        QList<Entry> all{
            {QStringLiteral("A"), tr("Basis of preparation"), QStringLiteral("part:A")},
            {{},
                source.plan.requests.isEmpty()
                    ? tr("Index of requirements, controls and assets")
                    : tr("Index of requirements, controls, assets and requests"),
                QStringLiteral("page:index")},
            {QStringLiteral("B"), tr("Scope and responsibility"), QStringLiteral("part:B")},
            {{}, tr("Scope and assets"), QStringLiteral("page:scope")},
            {{}, tr("Who does what"), QStringLiteral("page:responsibility")},
            {{}, tr("Provider's documents"), QStringLiteral("page:documents")},
            {{}, tr("Duties"), QStringLiteral("page:duties")},
            {QStringLiteral("C"), tr("Control sheets"), QStringLiteral("part:C")},
            {QStringLiteral("D"), tr("Exceptions, shortfalls and overrides"),
                QStringLiteral("part:D")},
            {QStringLiteral("E"),
                tr("Exhibits: %1 on %2 pages, in order of number")
                    .arg(grouped(source.plan.exhibits.size()), grouped(pages)),
                QStringLiteral("part:E")},
        };
        if (!source.plan.changesSince.isEmpty())
            all.append({QStringLiteral("F"), tr("Changes since %1").arg(source.plan.changesSince),
                QStringLiteral("part:F")});
        else
            all.append({QStringLiteral("F"),
                tr("Changes since the last edition: none, this is the first edition"),
                QStringLiteral("part:F")});
        all.append(
            {QStringLiteral("G"), tr("What was left out, integrity"), QStringLiteral("part:G")});
        return all;
    }
};

// One below the other, figures set to the right in a column of their own.
void countLines(PageFlow& flow, const QList<Count>& counts)
{
    const double wordsLeft = flow.left() + mm(14);
    const double wordsWidth = flow.width() - mm(14);
    QList<QStringList> words;
    double height = 0;
    constexpr double gap = 3;
    for (const Count& count : counts) {
        words.append(documents::brokenLines(count.words, ink::body.style, wordsWidth));
        height += ink::body.leading * double(words.last().size()) + gap;
    }
    flow.setY(flow.y() + flow.room() - height - mm(6) - 14);
    flow.rule(0.5, 0.45);
    flow.skip(14);
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const double top = flow.y();
        flow.text(wordsLeft - mm(3), top + 8, counts.at(i).number, ink::bodyBold, Align::Right);
        for (const QString& line : words.at(i)) {
            flow.text(wordsLeft, flow.y() + 8, line, ink::body);
            flow.skip(ink::body.leading);
        }
        flow.link(QRectF(flow.left(), top - 3, flow.width(), flow.y() - top), counts.at(i).target,
            counts.at(i).number + u' ' + counts.at(i).words);
        flow.skip(gap);
    }
}

QList<Row> requirementRows(const FrameworkIndex& framework)
{
    QList<Row> rows;
    QString family;
    for (const RequirementRow& each : framework.rows) {
        if (each.family != family) {
            family = each.family;
            Row group;
            group.cells = {boldCell(family)};
            group.group = true;
            group.outline = family;
            rows.append(group);
        }
        Row row;
        const QString title
            = each.alwaysLookedAt ? each.title + u'\n' + FrontPages::always() : each.title;
        Cell controls = codesCell(each.controls.join(u' '));
        if (!each.reason.isEmpty()) {
            controls = pageCell(each.target);
            controls.text = FrontPages::reasonOnPage();
        }
        row.cells = {linkCell(each.identifier, each.sheets.value(0, each.target)), cell(title),
            cell(each.who), controls, stateCell(each.state),
            each.sheets.isEmpty() ? cell(QStringLiteral("–")) : pagesCell(each.sheets),
            cell(each.reason.isEmpty()
                    ? FrontPages::referenced(each.exhibits.size(), each.referenced)
                    : QStringLiteral("–"))};
        rows.append(row);
    }
    return rows;
}

constexpr double abovePart = 6;
constexpr double belowEntry = 4;

double contentsHeight(const QList<FrontPages::Entry>& entries)
{
    double height = mm(12) + ink::section.leading + 15;
    for (const FrontPages::Entry& entry : entries)
        height += ink::body.leading + belowEntry + (entry.letter.isEmpty() ? 0 : abovePart);
    return height;
}

// An index starts below the one before where half a page is left.
void nextIndex(PageFlow& flow, bool isFirst)
{
    if (isFirst || flow.room() < mm(120))
        flow.startPage();
    else
        flow.skip(mm(8));
}

} // namespace

void coverPage(PageFlow& flow, const PageSource& source)
{
    const Cover& cover = source.plan.cover;
    flow.startPage();
    flow.book().addDestination(QStringLiteral("page:cover"));
    flow.book().addOutline(FrontPages::cover(), 0);
    flow.setY(mm(48));
    flow.paragraph(FrontPages::evidenceBinder(), ink::bodyQuiet);
    flow.skip(4);
    flow.paragraph(cover.title, ink::cover);
    flow.skip(mm(12));
    flow.labelled(cover.facts, mm(42), FrontPages::notRecorded());
    countLines(flow, source.plan.counts);
}

void basisPages(PageFlow& flow, const PageSource& source)
{
    flow.startPage();
    flow.setContinued(FrontPages::basis());
    flow.book().addDestination(QStringLiteral("part:A"));
    flow.book().addOutline(FrontPages::basis(), 0);
    flow.title(FrontPages::basis());
    int number = 0;
    for (const QString& sentence : source.plan.basis)
        flow.numbered(++number, sentence);
    flow.skip(6);
    flow.section(FrontPages::wordsOfState());
    flow.table(FrontPages::stateColumns(), FrontPages::stateRows());
    flow.tableUnder(
        FrontPages::otherShapes(), FrontPages::stateColumns(), FrontPages::slotRows(), mm(8));
    flow.paragraph(FrontPages::stripLegend(), ink::table);
    flow.skip(10);
    flow.section(FrontPages::management());
    for (const QString& paragraph : source.plan.managementStatement) {
        flow.paragraph(paragraph);
        flow.skip(4);
    }
    flow.setContinued({});
}

// Below the basis of preparation where that leaves room for all of them, else on their own page.
void contentsPage(PageFlow& flow, const PageSource& source)
{
    const QList<FrontPages::Entry> entries = FrontPages::entries(source);
    if (flow.room() < contentsHeight(entries))
        flow.startPage();
    else
        flow.skip(mm(12));
    flow.book().addDestination(QStringLiteral("page:contents"));
    flow.book().addOutline(FrontPages::contents(), 0);
    flow.title(FrontPages::contents());
    for (const FrontPages::Entry& entry : entries) {
        const bool part = !entry.letter.isEmpty();
        const Ink& ink = part ? ink::bodyBold : ink::body;
        if (part)
            flow.skip(abovePart);
        const double baseline = flow.y() + ink.style.size;
        const double titleLeft = flow.left() + mm(8);
        flow.text(flow.left(), baseline, entry.letter, ink);
        const double used = flow.text(titleLeft, baseline, entry.title, ink);
        if (entry.target.isEmpty()) {
            flow.skip(ink.leading + belowEntry);
            continue;
        }
        const QString page = flow.pageText(entry.target);
        const double pageWidth
            = flow.text(flow.left() + flow.width(), baseline, page, ink, Align::Right);
        const double leaderFrom = titleLeft + used + 5;
        const double leaderTo = flow.left() + flow.width() - pageWidth - 5;
        if (leaderTo > leaderFrom)
            flow.leader(leaderFrom, leaderTo, baseline);
        flow.link(QRectF(flow.left(), flow.y() - 2, flow.width(), ink.leading + 3), entry.target,
            entry.title);
        flow.skip(ink.leading + belowEntry);
    }
}

void indexPages(PageFlow& flow, const PageSource& source)
{
    bool first = true;
    for (const FrameworkIndex& framework : source.plan.frameworks) {
        nextIndex(flow, first);
        flow.setContinued(FrontPages::indexTitle(framework));
        if (first)
            flow.book().addDestination(QStringLiteral("page:index"));
        first = false;
        flow.book().addDestination(QStringLiteral("index:") + framework.code);
        flow.book().addOutline(FrontPages::indexTitle(framework), 1);
        flow.title(FrontPages::indexTitle(framework));
        flow.paragraph(FrontPages::indexNote(framework), ink::tableQuiet);
        flow.skip(8);
        flow.table(FrontPages::requirementColumns(), requirementRows(framework));
    }

    nextIndex(flow, first);
    flow.setContinued(FrontPages::byControl());
    flow.book().addDestination(QStringLiteral("page:index"));
    flow.book().addDestination(QStringLiteral("page:controls"));
    flow.book().addOutline(FrontPages::byControl(), 1);
    flow.title(FrontPages::byControl());
    QList<Row> controls;
    for (const ControlSheet& sheet : source.plan.sheets) {
        const QString target = QStringLiteral("control:") + sheet.number;
        controls.append({{linkCell(sheet.number, target),
            cell(joined({sheet.title, sheet.retired}, QStringLiteral(", "))),
            stateCell(sheet.state),
            cell(FrontPages::referenced(sheet.exhibits.size(), int(sheet.withheld.size()))),
            pageCell(target)}});
    }
    flow.table(FrontPages::controlColumns(), controls);

    nextIndex(flow, false);
    flow.setContinued(FrontPages::byAsset());
    flow.book().addOutline(FrontPages::byAsset(), 1);
    flow.title(FrontPages::byAsset());
    QList<Row> assets;
    for (const AssetRow& asset : source.plan.assets)
        assets.append({{codesCell(asset.number), cell(asset.name), cell(asset.kind),
            codesCell(asset.controls.join(u' '))}});
    flow.table(FrontPages::assetColumns(), assets);
    flow.setContinued({});
}

} // namespace muniment::binder
