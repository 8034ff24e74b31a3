// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/page_flow.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace muniment::binder {

using documents::Align;
using documents::LineItem;
using documents::RectItem;
using documents::TextItem;

namespace {

class PageFlowText
{
    Q_DECLARE_TR_FUNCTIONS(PageFlow)

public:
    static QString draft() { return tr("DRAFT"); }
    static QString continued(const QString& what) { return tr("%1, continued").arg(what); }
    static QString pageOf(int page, int pages)
    {
        return tr("page %1 of %2").arg(grouped(page), grouped(pages));
    }
};

constexpr double headBaseline = mm(12.5);
constexpr double headRule = mm(16);
constexpr double footFromBottom = mm(16.5);
constexpr double footBaselineFromBottom = mm(12);
constexpr double numberedIndent = mm(8);

} // namespace

QString digestLines(const Sha256& digest, int digits)
{
    const QString hex = digest.toHex();
    QString text;
    for (qsizetype i = 0; i < hex.size(); i += digits) {
        if (i > 0)
            text += i == hex.size() / 2 ? u'\n' : u' ';
        text += hex.mid(i, digits);
    }
    return text;
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

PageFlow::PageFlow(PageBook& book, const RunningHead& running, QSizeF paper, PageOf pageOf)
    : m_book(book)
    , m_running(running)
    , m_paper(paper)
    , m_size(paper)
    , m_pageOf(std::move(pageOf))
{
}

PageFlow PageFlow::into(PageBook& other) const
{
    return PageFlow(other, m_running, m_paper, m_pageOf);
}

documents::PageDrawing& PageFlow::page()
{
    return m_book.drawing(m_book.pageCount());
}

void PageFlow::startPage(Orientation orientation)
{
    m_orientation = orientation;
    m_size = orientation == Orientation::Portrait ? m_paper : m_paper.transposed();
    m_book.addOwnPage(m_size);
    m_bottom = m_size.height() - mm(20);

    text(left(), headBaseline, m_running.left, ink::running);
    text(left() + width(), headBaseline, m_running.right, ink::running, Align::Right);
    const double footRule = m_size.height() - footFromBottom;
    page().lines.append({{left(), headRule}, {left() + width(), headRule}, 0.25, 0.6});
    page().lines.append({{left(), footRule}, {left() + width(), footRule}, 0.25, 0.6});
    const QString foot = m_running.draft
        ? PageFlowText::draft() + QStringLiteral(" · ") + m_running.foot
        : m_running.foot;
    text(left(), m_size.height() - footBaselineFromBottom, foot, ink::running);
    if (m_running.draft)
        text(m_size.width() / 2, headBaseline, PageFlowText::draft(), ink::bodyBold, Align::Centre);
    m_y = headRule + mm(6);
}

void PageFlow::need(double points)
{
    if (room() >= points)
        return;
    startPage(m_orientation);
    if (!m_continued.isEmpty()) {
        text(left(), m_y + 9, PageFlowText::continued(m_continued), ink::tableQuiet);
        m_y += 18;
    }
    if (m_legend)
        drawLegend();
}

void PageFlow::setContinued(const QString& words)
{
    m_continued = words;
    m_legend.reset();
    m_legendHeight = 0;
}

void PageFlow::title(const QString& words)
{
    need(ink::section.leading + 30);
    for (const QString& line : documents::brokenLines(words, ink::section.style, width())) {
        text(left(), m_y + 14, line, ink::section);
        m_y += ink::section.leading;
    }
    m_y += 5;
    rule(0.5, 0.2);
    m_y += 10;
}

void PageFlow::section(const QString& words)
{
    need(ink::head.leading + 26);
    text(left(), m_y + 8, words, ink::head);
    m_y += sectionHeight;
}

void PageFlow::paragraph(const QString& words, const Ink& ink)
{
    for (const QString& line : documents::brokenLines(words, ink.style, width())) {
        need(ink.leading);
        text(left(), m_y + ink.style.size, line, ink);
        m_y += ink.leading;
    }
}

double PageFlow::paragraphHeight(const QString& words, const Ink& ink) const
{
    return ink.leading * double(documents::brokenLines(words, ink.style, width()).size());
}

double PageFlow::numberedHeight(const QString& words, const Ink& ink) const
{
    return 5
        + ink.leading
        * double(documents::brokenLines(words, ink.style, width() - numberedIndent).size());
}

void PageFlow::numbered(int number, const QString& words, double keepAfter, const Ink& ink)
{
    const double indent = numberedIndent;
    const QStringList lines = documents::brokenLines(words, ink.style, width() - indent);
    constexpr double mostOfAPage = mm(180);
    need(std::min(mostOfAPage, numberedHeight(words, ink) + keepAfter));
    Ink quiet = ink;
    quiet.grey = ink::quietGrey;
    text(left(), m_y + ink.style.size, QString::number(number), quiet);
    for (const QString& line : lines) {
        need(ink.leading);
        text(left() + indent, m_y + ink.style.size, line, ink);
        m_y += ink.leading;
    }
    m_y += 5;
}

void PageFlow::labelled(
    const QList<LabelledValue>& values, double labelWidth, const QString& whenEmpty, Codes codes)
{
    const double valueLeft = left() + labelWidth;
    for (const LabelledValue& each : values) {
        const bool empty = each.value.isEmpty();
        const Ink& ink = empty ? ink::bodyQuiet : ink::body;
        const QStringList lines = documents::brokenLines(
            empty ? whenEmpty : each.value, ink.style, width() - labelWidth);
        need(ink.leading * double(std::min<qsizetype>(lines.size(), 5)));
        text(left(), m_y + ink.style.size, each.label, ink::bodyQuiet);
        for (const QString& line : lines) {
            need(ink.leading);
            text(valueLeft, m_y + ink.style.size, line, ink);
            if (codes == Codes::Linked)
                linkCodes(valueLeft, m_y + ink.style.size, line, ink);
            m_y += ink.leading;
        }
        m_y += 4;
    }
}

void PageFlow::boxed(const QString& words)
{
    const double padding = 7;
    const QStringList lines = documents::brokenLines(words, ink::body.style, width() - 2 * padding);
    const double height = ink::body.leading * double(lines.size()) + 2 * padding - 3;
    need(height + 8);
    page().rects.append(RectItem{QRectF(left(), m_y, width(), height), 0.95, 0.45, 0.5});
    double baseline = m_y + padding + ink::body.style.size - 1;
    for (const QString& line : lines) {
        text(left() + padding, baseline, line, ink::body);
        baseline += ink::body.leading;
    }
    m_y += height + 9;
}

void PageFlow::rule(double lineWidth, double grey)
{
    page().lines.append({{left(), m_y}, {left() + width(), m_y}, lineWidth, grey});
}

double PageFlow::text(double x, double baseline, const QString& words, const Ink& ink, Align align)
{
    if (words.isEmpty())
        return 0;
    TextItem item;
    item.x = x;
    item.baseline = baseline;
    item.text = words;
    item.style = ink.style;
    item.align = align;
    item.grey = ink.grey;
    page().texts.append(item);
    return documents::textWidth(words, ink.style);
}

double PageFlow::block(double x, double top, double blockWidth, const Block& what, const Ink& ink)
{
    if (what.text.isEmpty())
        return top;
    text(x, top + 8, what.label, ink::head);
    double y = top + ink::head.leading + 3;
    for (const QString& line : documents::brokenLines(what.text, ink.style, blockWidth)) {
        text(x, y + ink.style.size, line, ink);
        if (what.codes)
            linkCodes(x, y + ink.style.size, line, ink);
        y += ink.leading;
    }
    return y + 7;
}

void PageFlow::besideLabels(const QList<Block>& blocks, const Ink& ink)
{
    constexpr double labelWidth = mm(26);
    constexpr double gap = mm(3);
    for (const Block& each : blocks) {
        if (each.text.isEmpty())
            continue;
        const QStringList labels
            = documents::brokenLines(each.label, ink::head.style, labelWidth - gap);
        const QStringList lines
            = documents::brokenLines(each.text, ink.style, width() - labelWidth);
        need(std::max(ink::head.leading * double(labels.size()),
            ink.leading * double(std::min<qsizetype>(lines.size(), 5))));
        const double top = m_y;
        for (qsizetype i = 0; i < labels.size(); ++i)
            text(left(), top + ink.style.size + ink::head.leading * double(i), labels.at(i),
                ink::head);
        for (const QString& line : lines) {
            need(ink.leading);
            text(left() + labelWidth, m_y + ink.style.size, line, ink);
            if (each.codes)
                linkCodes(left() + labelWidth, m_y + ink.style.size, line, ink);
            m_y += ink.leading;
        }
        m_y += std::max(
            0.0, ink::head.leading * double(labels.size()) - ink.leading * double(lines.size()));
        m_y += m_spacing.afterBlock;
    }
    m_y += 5;
}

void PageFlow::halves(const QList<Block>& ours, const QList<Block>& theirs, const Ink& ink)
{
    const double gap = mm(3);
    const double hatchWidth = mm(1.5);
    const auto height = [&ink](const QList<Block>& blocks, double blockWidth) {
        double sum = 0;
        for (const Block& each : blocks)
            if (!each.text.isEmpty())
                sum += ink::head.leading + 10
                    + ink.leading
                        * double(documents::brokenLines(each.text, ink.style, blockWidth).size());
        return sum;
    };
    const auto tallestAt = [&](double share) {
        return std::max(height(ours, width() * share - gap),
            height(theirs, width() * (1 - share) - gap - hatchWidth));
    };
    double share = 0.66; // ours has more room, unless theirs is the longer
    for (const double narrower : {0.61, 0.57, 0.5})
        if (tallestAt(narrower) < tallestAt(share))
            share = narrower;
    const double ourWidth = width() * share - gap;
    const double theirLeft = left() + width() * share + gap + hatchWidth;
    const double theirWidth = left() + width() - theirLeft;
    const double tallest = tallestAt(share);
    if (tallest > m_size.height() - headRule - mm(40)) {
        // Side by side they would not fit a page: one after the other they flow on.
        for (const Block& each : ours + theirs) {
            if (each.text.isEmpty())
                continue;
            section(each.label);
            paragraph(each.text, ink);
            skip(7);
        }
        return;
    }
    need(tallest);
    const double top = m_y;
    double ourY = top;
    for (const Block& each : ours)
        ourY = block(left(), ourY, ourWidth, each, ink);
    double theirY = top;
    for (const Block& each : theirs)
        theirY = block(theirLeft, theirY, theirWidth, each, ink);
    const double bottom = std::max(ourY, theirY);
    if (theirY > top)
        page().hatches.append(
            {QRectF(theirLeft - gap - hatchWidth / 2, top, hatchWidth, bottom - top - 6),
                documents::Hatch::ProvidersHalf});
    m_y = bottom + 2;
}

void numberPages(PageBook& book)
{
    const int pages = book.pageCount();
    for (int number = 1; number <= pages; ++number) {
        const auto* own = std::get_if<OwnPage>(&book.pages().at(number - 1));
        if (!own || own->stamped)
            continue;
        const QSizeF size = own->drawing.size;
        TextItem item;
        item.x = size.width() - mm(20);
        item.baseline = size.height() - footBaselineFromBottom;
        item.text = PageFlowText::pageOf(number, pages);
        item.style = ink::running.style;
        item.align = Align::Right;
        item.grey = ink::running.grey;
        book.drawing(number).texts.append(item);
    }
}

} // namespace muniment::binder
