// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/stamped_page.h"
#include "core/binder/text_pages.h"
#include "core/documents/text_decoding.h"
#include "core/documents/text_measure.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace muniment::binder {

namespace {

using documents::Align;
using documents::FontFamily;
using documents::FontWeight;
using documents::PageDrawing;
using documents::pointsPerMillimetre;
using documents::TextStyle;

constexpr TextStyle regular{FontFamily::Sans, FontWeight::Regular, 7};
constexpr TextStyle bold{FontFamily::Sans, FontWeight::SemiBold, 7};
constexpr double rowLeading = 9;
constexpr double cellPadding = 2; // left, right, above and below the text of a cell
constexpr double rowNumberWidth = 11 * pointsPerMillimetre;
constexpr double lettersHeight = 11;
constexpr double narrowest = 7 * pointsPerMillimetre;
constexpr double widest = 70 * pointsPerMillimetre;
constexpr double widestWhenTight = 42 * pointsPerMillimetre;
constexpr double narrowestText = 14 * pointsPerMillimetre; // of a column of several lines
constexpr double usualLetter = 3.7; // the width of one, more or less

class TablePages
{
    Q_DECLARE_TR_FUNCTIONS(TablePages)

public:
    static QString part(int firstRow, int lastRow, const QString& columns)
    {
        return tr("rows %1 to %2 · columns %3").arg(firstRow).arg(lastRow).arg(columns);
    }
    static QString empty(const QString& part, const QStringList& columns)
    {
        return tr("%1 · columns %2 empty here").arg(part, columns.join(QStringLiteral(", ")));
    }
};

struct LaidRow
{
    QList<QStringList> cells; // lines of each
    int lines = 1;
};

// Lines `first` to `first + lines - 1` of a row: all of them, where it fits.
struct Strip
{
    qsizetype row = 0;
    int first = 0;
    int lines = 0;
};

struct ColumnRange
{
    int first = 0;
    int last = 0; // included

    [[nodiscard]] QString words() const
    {
        return first == last ? columnLetters(first)
                             : columnLetters(first) + u'-' + columnLetters(last);
    }
};

// How the columns of a table that is too wide for a page are set.
enum class Across {
    Wide, // side by side on several pages
    Close, // on one page, each as long as its words still stand in one line, where they fit
};

class Table
{
public:
    Table(const QList<QStringList>& rows, const QString& heading, Across how, int mostPages)
        : m_heading(heading)
        , m_how(how)
        , m_mostPages(mostPages)
    {
        for (const QStringList& row : rows)
            m_columns = std::max(m_columns, int(row.size()));
        measure(rows);
        chooseFrame();
        splitColumns();
        useFreeWidth();
        lay(rows);
    }

    // Empty where it would take more pages than it may.
    std::optional<QList<PageDrawing>> pages() const;
    [[nodiscard]] bool isTooWide() const { return m_isTooWide; }

private:
    void measure(const QList<QStringList>& rows);
    void chooseFrame();
    void lay(const QList<QStringList>& rows);
    void splitColumns();
    void useFreeWidth();
    [[nodiscard]] bool isEmpty(const QList<Strip>& strips, const ColumnRange& range) const;
    [[nodiscard]] QList<PageDrawing> across(const QList<Strip>& strips, bool isFirst) const;
    [[nodiscard]] double room() const { return m_frame.body().width() - rowNumberWidth; }
    [[nodiscard]] double heightOf(int lines) const { return lines * rowLeading + 2 * cellPadding; }
    void drawLetters(PageDrawing& page, const ColumnRange& range) const;
    double drawStrip(
        PageDrawing& page, const ColumnRange& range, const Strip& strip, double y) const;
    [[nodiscard]] PageDrawing page(const QList<Strip>& strips, const ColumnRange& range,
        const QStringList& emptyColumns) const;
    [[nodiscard]] Strip headStrip() const;

    QString m_heading;
    Across m_how;
    int m_mostPages = 0;
    bool m_isTooLong = false; // and laid in part only
    bool m_isTooWide = false; // for a page, with the room that its columns would like
    int m_columns = 0;
    StampedPage m_frame;
    QList<double> m_widths;
    QList<double> m_wanted; // in which the longest text of the column would stand in one line
    QList<double> m_words; // in which its longest word does
    QList<LaidRow> m_rows; // the first is the head
    QList<ColumnRange> m_ranges;
};

QString cellText(const QStringList& row, int column)
{
    QStringList lines = row.value(column).split(u'\n');
    for (QString& line : lines)
        line = documents::printableLine(line);
    return lines.join(u'\n');
}

// As wide as its letters are, more or less.
double longestWord(const QString& text)
{
    qsizetype longest = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i)
        if (i == text.size() || text.at(i).isSpace()) {
            longest = std::max(longest, i - from);
            from = i + 1;
        }
    constexpr double wideLetter = 4.2;
    return wideLetter * double(longest) + 2 * cellPadding;
}

void Table::measure(const QList<QStringList>& rows)
{
    constexpr qsizetype longest = 2'000; // letters; beyond them a column gets no more room
    m_widths.fill(narrowest, m_columns);
    m_wanted.fill(0, m_columns);
    m_words.fill(0, m_columns);
    for (qsizetype r = 0; r < rows.size(); ++r)
        for (int c = 0; c < rows.at(r).size(); ++c) {
            double& width = m_widths[c];
            // Beyond a length nothing changes any more; measuring is what takes time.
            const QString text = rows.at(r).at(c).left(256);
            if (width < widest)
                width = std::min(widest,
                    std::max(width,
                        documents::textWidth(text, r == 0 ? bold : regular) + 2 * cellPadding + 1));
            m_wanted[c] = std::max(
                m_wanted[c], usualLetter * double(std::min(rows.at(r).at(c).size(), longest)));
            m_words[c] = std::min(widestWhenTight, std::max(m_words.at(c), longestWord(text)));
        }
}

void Table::chooseFrame()
{
    const auto total = [this] { return std::accumulate(m_widths.begin(), m_widths.end(), 0.0); };
    if (total() <= room())
        return;
    m_frame.size = documents::a4.transposed();
    if (total() <= room())
        return;
    m_isTooWide = true;
    QList<double> close = m_widths;
    for (int c = 0; c < m_columns; ++c)
        close[c] = std::min(close.at(c), std::max(narrowestText, m_words.at(c)));
    if (m_how == Across::Close && std::accumulate(close.begin(), close.end(), 0.0) <= room()) {
        m_widths = close;
        return;
    }
    for (double& width : m_widths)
        width = std::min(width, widestWhenTight);
}

// What a page has over goes to the columns by how long their text is, so that rows get lower.
void Table::useFreeWidth()
{
    for (const ColumnRange& range : m_ranges) {
        double free = room();
        double missing = 0;
        for (int c = range.first; c <= range.last; ++c) {
            free -= m_widths.at(c);
            missing += std::max(0.0, m_wanted.at(c) - m_widths.at(c));
        }
        if (free <= 0 || missing <= 0)
            continue;
        const double share = std::min(1.0, free / missing);
        for (int c = range.first; c <= range.last; ++c)
            m_widths[c] += share * std::max(0.0, m_wanted.at(c) - m_widths.at(c));
    }
}

void Table::lay(const QList<QStringList>& rows)
{
    const auto mostLines = qsizetype(m_frame.body().height() / rowLeading) * m_mostPages;
    qsizetype lines = 0;
    for (qsizetype r = 0; r < rows.size(); ++r) {
        LaidRow laid;
        for (int c = 0; c < m_columns; ++c) {
            const TextStyle& style = r == 0 ? bold : regular;
            const double width = m_widths.at(c) - 2 * cellPadding;
            const QString text = cellText(rows.at(r), c);
            laid.cells.append(documents::textWidth(text.left(256), style) <= width
                        && text.size() <= 256 && !text.contains(u'\n')
                    ? QStringList{text}
                    : documents::brokenInPieces(text, style, width, mostLines));
            laid.lines = std::max(laid.lines, int(laid.cells.last().size()));
        }
        m_rows.append(laid);
        lines += laid.lines;
        if (lines > mostLines) {
            m_isTooLong = true;
            return;
        }
    }
}

void Table::splitColumns()
{
    ColumnRange range;
    double width = 0;
    for (int c = 0; c < m_columns; ++c) {
        if (c > range.first && width + m_widths.at(c) > room()) {
            m_ranges.append(range);
            range.first = c;
            width = 0;
        }
        range.last = c;
        width += m_widths.at(c);
    }
    m_ranges.append(range);
}

// At most a few lines of the head are repeated, so that there is always room below it.
Strip Table::headStrip() const
{
    return {0, 0, std::min(m_rows.first().lines, 6)};
}

void Table::drawLetters(PageDrawing& page, const ColumnRange& range) const
{
    const QRectF body = m_frame.body();
    double x = body.left() + rowNumberWidth;
    for (int c = range.first; c <= range.last; ++c) {
        page.texts.append(
            {x + cellPadding, body.top() + 7.5, columnLetters(c), regular, Align::Left, quietInk});
        x += m_widths.at(c);
    }
    page.lines.append({{body.left(), body.top() + lettersHeight}, {x, body.top() + lettersHeight},
        0.25, quietInk});
}

double Table::drawStrip(
    PageDrawing& page, const ColumnRange& range, const Strip& strip, double y) const
{
    const QRectF body = m_frame.body();
    const TextStyle& style = strip.row == 0 ? bold : regular;
    const double first = y + cellPadding + 6.5;
    if (strip.first == 0)
        page.texts.append({body.left() + rowNumberWidth - 5, first, QString::number(strip.row + 1),
            regular, Align::Right, quietInk});
    double x = body.left() + rowNumberWidth;
    for (int c = range.first; c <= range.last; ++c) {
        const QStringList& lines = m_rows.at(strip.row).cells.at(c);
        for (int line = 0; line < strip.lines && strip.first + line < lines.size(); ++line)
            if (const QString& text = lines.at(strip.first + line); !text.isEmpty())
                page.texts.append(
                    {x + cellPadding, first + line * rowLeading, text, style, Align::Left, 0.07});
        x += m_widths.at(c);
    }
    const double below = y + heightOf(strip.lines);
    page.lines.append({{body.left(), below}, {x, below}, strip.row == 0 ? 0.5 : 0.25,
        strip.row == 0 ? 0.2 : 0.8});
    return below;
}

PageDrawing Table::page(
    const QList<Strip>& strips, const ColumnRange& range, const QStringList& emptyColumns) const
{
    const int firstRow = strips.isEmpty() ? 1 : int(strips.first().row) + 1;
    const int lastRow = strips.isEmpty() ? 1 : int(strips.last().row) + 1;
    const QString part = TablePages::part(firstRow, lastRow, range.words());
    PageDrawing page = m_frame.begin(
        m_heading, emptyColumns.isEmpty() ? part : TablePages::empty(part, emptyColumns));
    drawLetters(page, range);
    double y = drawStrip(page, range, headStrip(), m_frame.body().top() + lettersHeight);
    for (const Strip& strip : strips)
        y = drawStrip(page, range, strip, y);
    return page;
}

bool Table::isEmpty(const QList<Strip>& strips, const ColumnRange& range) const
{
    for (const Strip& strip : strips)
        for (int c = range.first; c <= range.last; ++c)
            for (const QString& line :
                m_rows.at(strip.row).cells.at(c).mid(strip.first, strip.lines))
                if (!line.isEmpty())
                    return false;
    return true;
}

// The same rows of all columns. After the first time, which shows every head, a page without a word
// below the heads is told on the one before instead.
QList<PageDrawing> Table::across(const QList<Strip>& strips, bool isFirst) const
{
    QList<ColumnRange> printed;
    QList<QStringList> emptyAfter;
    for (const ColumnRange& range : m_ranges) {
        if (isFirst || printed.isEmpty() || !isEmpty(strips, range)) {
            printed.append(range);
            emptyAfter.append(QStringList());
        } else {
            emptyAfter.last().append(range.words());
        }
    }
    QList<PageDrawing> pages;
    for (qsizetype i = 0; i < printed.size(); ++i)
        pages.append(page(strips, printed.at(i), emptyAfter.at(i)));
    return pages;
}

std::optional<QList<PageDrawing>> Table::pages() const
{
    if (m_isTooLong)
        return std::nullopt;
    const double full = m_frame.body().height() - lettersHeight - heightOf(headStrip().lines);
    QList<PageDrawing> pages;
    QList<Strip> strips;
    double left = full;
    const auto finishPage = [&] {
        pages += across(strips, pages.isEmpty());
        strips.clear();
        left = full;
    };
    // What the repeated head does not show of a tall first row is printed once, below it.
    for (qsizetype r = 0; r < m_rows.size(); ++r) {
        int first = r == 0 ? headStrip().lines : 0;
        while (first < m_rows.at(r).lines) {
            const int lines = m_rows.at(r).lines - first;
            const bool fits = heightOf(lines) <= left;
            if (!fits && heightOf(lines) <= full) {
                finishPage();
                continue;
            }
            const int now = fits ? lines : int((left - 2 * cellPadding) / rowLeading);
            if (now < 1) {
                finishPage();
                continue;
            }
            strips.append({r, first, now});
            left -= heightOf(now);
            first += now;
        }
        if (pages.size() > m_mostPages)
            return std::nullopt;
    }
    if (!strips.isEmpty() || pages.isEmpty())
        finishPage();
    if (pages.size() > m_mostPages)
        return std::nullopt;
    return pages;
}

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

std::optional<QList<PageDrawing>> tablePages(
    const QList<QStringList>& rows, const QString& heading, int mostPages)
{
    const auto tooWide = [](const QStringList& row) { return row.size() > mostTableColumns; };
    if (rows.size() > qsizetype(mostPages) * mostRowsOnAPage
        || std::any_of(rows.begin(), rows.end(), tooWide))
        return std::nullopt;
    if (rows.isEmpty())
        return textPages({}, heading, mostPages);
    // The one that takes fewer pages, so that no table ever takes more than set wide: the stamps
    // that its pages were given at their first issue are enough for ever.
    const Table wide(rows, heading, Across::Wide, mostPages);
    std::optional<QList<PageDrawing>> pages = wide.pages();
    if (!wide.isTooWide())
        return pages;
    std::optional<QList<PageDrawing>> close
        = Table(rows, heading, Across::Close, mostPages).pages();
    return close && (!pages || close->size() < pages->size()) ? close : pages;
}

} // namespace muniment::binder
