// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/binder_plan.h"
#include "core/binder/page_book.h"
#include "core/documents/text_measure.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

// Sets the binder's own pages: one type scale, one grid, text that flows from page to page. Widths
// of columns are in millimetres, as drawn in the binder's design; everything else is in points.
namespace muniment::binder {

constexpr double mm(double millimetres)
{
    return millimetres * documents::pointsPerMillimetre;
}

// How a piece of text looks: style, distance of its lines, grey.
struct Ink
{
    documents::TextStyle style;
    double leading = 13;
    double grey = 0.07;
};

namespace ink {
using documents::FontFamily;
using documents::FontWeight;
inline constexpr double quietGrey = 0.33;
inline constexpr Ink body{{FontFamily::Sans, FontWeight::Regular, 9.5}, 13, 0.07};
inline constexpr Ink bodyBold{{FontFamily::Sans, FontWeight::SemiBold, 9.5}, 13, 0.07};
inline constexpr Ink bodyQuiet{{FontFamily::Sans, FontWeight::Regular, 9.5}, 13, quietGrey};
inline constexpr Ink table{{FontFamily::Sans, FontWeight::Regular, 8}, 11, 0.07};
inline constexpr Ink tableBold{{FontFamily::Sans, FontWeight::SemiBold, 8}, 11, 0.07};
inline constexpr Ink tableQuiet{{FontFamily::Sans, FontWeight::Regular, 8}, 11, quietGrey};
inline constexpr Ink head{{FontFamily::Sans, FontWeight::SemiBold, 8}, 11, quietGrey};
inline constexpr Ink running{{FontFamily::Sans, FontWeight::Regular, 8}, 11, quietGrey};
inline constexpr Ink section{{FontFamily::Sans, FontWeight::SemiBold, 14}, 18, 0.07};
inline constexpr Ink cover{{FontFamily::Sans, FontWeight::SemiBold, 24}, 30, 0.07};
inline constexpr Ink mono{{FontFamily::Mono, FontWeight::Regular, 7.5}, 10, 0.07};
inline constexpr Ink digest{{FontFamily::Mono, FontWeight::Regular, 6.5}, 8.5, 0.07};
} // namespace ink

// The page of a destination, 0 while it is not known: in the first of two passes.
using PageOf = std::function<int(const QString& destination)>;

// What stands on every page, but for the page number that is added when all pages are there.
struct RunningHead
{
    QString left; // organisation · binder, edition
    QString right; // confidentiality mark
    QString foot; // framework, period · as of
    bool draft = false;
};

enum class Orientation { Portrait, Landscape };

struct Cell
{
    QString text; // lines break at newlines and where they are full
    std::optional<Shape> shape; // drawn before the text
    QString target; // the text links there
    QStringList pagesOf; // their page numbers, each linked, in place of a text
    QString pageOf; // prints the page of this destination after the text
    std::optional<Ink> ink; // empty: the column's
    bool struck = false;
    bool codes = false; // each code of a record in the text links to that record
    int span = 1; // columns that it takes; the cells of the others are left empty
};

// A cell of plain text; most are.
Cell cell(const QString& text);
Cell boldCell(const QString& text);
Cell stateCell(const State& state);
Cell linkCell(const QString& text, const QString& target);
Cell pageCell(const QString& destination); // its page number, linked
Cell pagesCell(const QStringList& destinations); // the same of several
Cell codesCell(const QString& text); // "C-12 C-13", each linked to its sheet

struct Column
{
    QString head;
    double width = 20; // millimetres
    documents::Align align = documents::Align::Left;
    Ink ink = ink::table;
    bool hatched = false; // a rule of grey hatch left of its words: the provider's half
};

struct Row
{
    QList<Cell> cells;
    bool group = false; // one bold line over all columns, kept with the row after it
    QString destination = {}; // by which other pages find this row; empty: none does
    QString outline = {}; // its line in the outline, below that of the page; empty: none
    bool goesOn = false; // the row after it belongs to it: no rule and no page parts them
};

// How far things stand from each other, where a part wants it closer than usual.
struct Spacing
{
    double row = 3.2; // above and below the lines of a row
    double afterTable = 10;
    double afterBlock = 4; // that stands beside its label
};

// What the shapes and the hatch of a table mean.
struct Legend
{
    QList<State> states;
    QString words;
};

class PageFlow
{
public:
    PageFlow(PageBook& book, const RunningHead& running, QSizeF paper, PageOf pageOf);

    // Starts a new page; what follows flows below its head. `continued` is repeated, quietly, on
    // top of the pages that the flow adds by itself.
    void startPage(Orientation orientation = Orientation::Portrait);
    void setContinued(const QString& words);
    void setSpacing(const Spacing& spacing) { m_spacing = spacing; }
    // Drawn here, and below `continued` on each page that the flow adds until that is set anew.
    void legend(const Legend& legend);

    // One that sets the same way into another book, to learn how far something runs.
    [[nodiscard]] PageFlow into(PageBook& other) const;

    [[nodiscard]] PageBook& book() { return m_book; }
    [[nodiscard]] double left() const { return m_margin; }
    [[nodiscard]] double width() const { return m_size.width() - 2 * m_margin; }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return m_bottom - m_y; }
    void setY(double y) { m_y = y; }
    void skip(double points) { m_y += points; }
    // A new page unless this much room is left.
    void need(double points);

    void title(const QString& text); // 14 pt and a rule below
    void section(const QString& text); // 8 pt bold grey, as above a block
    static constexpr double sectionHeight = ink::head.leading + 3;
    void paragraph(const QString& text, const Ink& ink = ink::body);
    [[nodiscard]] double paragraphHeight(const QString& text, const Ink& ink = ink::body) const;
    // An item that fits a page is never parted; `keepAfter` is what must stand below it.
    void numbered(
        int number, const QString& text, double keepAfter = 0, const Ink& ink = ink::body);
    [[nodiscard]] double numberedHeight(const QString& text, const Ink& ink = ink::body) const;
    enum class Codes { Plain, Linked }; // whether codes of records link to these
    void labelled(const QList<LabelledValue>& values, double labelWidth, const QString& whenEmpty,
        Codes codes = Codes::Plain);
    void boxed(const QString& text); // a sentence that must not be missed
    void rule(double width = 0.25, double grey = 0.75);
    // `keepAfter` is what must find room below the last row, on the same page.
    void table(const QList<Column>& columns, const QList<Row>& rows, double keepAfter = 0);
    // A table below its section's head; the head never stands alone.
    void tableUnder(const QString& section, const QList<Column>& columns, const QList<Row>& rows,
        double keepAfter = 0);

    // A label and its text; one without text is left out.
    struct Block
    {
        QString label;
        QString text;
        bool codes = false;
    };
    // Each text beside its label, over the whole width.
    void besideLabels(const QList<Block>& blocks, const Ink& ink = ink::body);
    // Two columns side by side that start at the same height; the flow goes on below the longer.
    // They share the width so that this comes soonest.
    void halves(const QList<Block>& ours, const QList<Block>& theirs, const Ink& ink = ink::body);

    // A strip of days with what covers them; `period` is its whole width. Without spans the words
    // alone.
    void strip(
        const Period& period, const QList<Span>& spans, const QString& label, const QString& words);

    // One line at a place, without flow. Returns its width.
    double text(double x, double baseline, const QString& words, const Ink& ink,
        documents::Align align = documents::Align::Left);
    void shape(QPointF centre, Shape shape);
    void leader(double from, double to, double baseline); // dots, in the contents only
    void link(const QRectF& rect, const QString& target, const QString& words);
    // Links "C-12", "E-041", "A-003", "D-01", "T-03" in a line that starts at `x`.
    void linkCodes(double x, double baseline, const QString& line, const Ink& ink);
    // The page of a destination, printed: "1,204", or "–" while it is not known.
    [[nodiscard]] QString pageText(const QString& destination) const;
    // Those of several, each once, in their order.
    [[nodiscard]] QStringList pageTexts(const QStringList& destinations) const;
    // Links each of these pages in a line that starts at `x`.
    void linkPages(double x, double baseline, const QString& line, const QStringList& destinations,
        const Ink& ink);

private:
    struct LaidCell
    {
        QStringList lines;
        Ink ink;
        double indent = 0; // of the shape
    };
    struct LaidRow
    {
        QList<LaidCell> cells;
        double height = 0;
    };

    documents::PageDrawing& page();
    [[nodiscard]] LaidRow lay(const QList<Column>& columns, const Row& row) const;
    // What stands below a row on the same page.
    [[nodiscard]] double keptBelow(const QList<Column>& columns, const QList<Row>& rows,
        qsizetype index, double afterLast) const;
    void drawLegend();
    void drawHead(const QList<Column>& columns);
    void drawRow(const QList<Column>& columns, const Row& row, const LaidRow& laid);
    void drawGroup(const Row& row);
    double block(double x, double y, double width, const Block& what, const Ink& ink);

    PageBook& m_book;
    RunningHead m_running;
    QSizeF m_paper;
    QSizeF m_size;
    PageOf m_pageOf;
    QString m_continued;
    std::optional<Legend> m_legend;
    double m_legendHeight = 0;
    Spacing m_spacing;
    Orientation m_orientation = Orientation::Portrait;
    double m_margin = mm(20);
    double m_y = 0;
    double m_bottom = 0;
};

// "2,350": digits in groups of three, in every language of ours.
QString grouped(qint64 number);
// Groups of so many digits in two lines: what a person can compare by eye.
QString digestLines(const Sha256& digest, int digits);

// Writes "page n of N" into the foot of each of our own pages, when all pages are there.
void numberPages(PageBook& book);

} // namespace muniment::binder
