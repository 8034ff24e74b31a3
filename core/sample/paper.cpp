// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/paper.h"

#include "core/sample/paper_style.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

// Takes the `**` marks out of a text and says which parts they enclosed.
QString plainText(const QString& marked, QList<QTextLayout::FormatRange>* bold = nullptr)
{
    const QStringList parts = marked.split(u"**"_s);
    QString plain;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (bold && i % 2 == 1) {
            QTextLayout::FormatRange range;
            range.start = int(plain.size());
            range.length = int(parts.at(i).size());
            range.format.setFontWeight(QFont::Bold);
            bold->append(range);
        }
        plain += parts.at(i);
    }
    return plain;
}

// Breaks a text into lines of the width given; the caller draws them one by one.
double layOut(QTextLayout& layout, double width)
{
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    return y;
}

void prepare(QTextLayout& layout, const QString& text, Qt::Alignment alignment)
{
    QList<QTextLayout::FormatRange> bold;
    QString plain = plainText(text, &bold);
    plain.replace(u'\n', QChar::LineSeparator);
    layout.setText(plain);
    layout.setFormats(bold);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
}

} // namespace

// One run of text: how it is set, how far from the left edge, and how much air it needs.
struct Paper::Block
{
    QFont font;
    QColor colour = Qt::black;
    Qt::Alignment alignment = Qt::AlignLeft;
    double indent = 0; // units
    double before = 0; // units
    double after = 0; // units
    double leading = 1.06; // on top of the font's own line height
};

double Paper::unit(double millimetres)
{
    return millimetres * resolution / 25.4;
}

Paper::Paper(const PaperFacts& facts, QPdfWriter& writer, QPainter& painter, int pageCount)
    : m_facts(facts)
    , m_writer(&writer)
    , m_painter(&painter)
    , m_orientation(facts.orientation)
    , m_pageCount(pageCount)
{
}

double Paper::left() const
{
    return unit(sideMargin);
}

double Paper::width() const
{
    return m_writer->width() - 2 * unit(sideMargin);
}

QFont Paper::font(double points, QFont::Weight weight) const
{
    QFont font(m_facts.family, -1, weight);
    font.setPointSizeF(points);
    font.setKerning(true);
    return font;
}

void Paper::furnish()
{
    const double foot = m_writer->height() - unit(14);
    const QFont tiny = font(7.5);
    if (m_page > 1 || m_facts.firstPageHasHead) {
        m_painter->setPen(QPen(m_facts.accent, unit(0.35)));
        m_painter->drawLine(QPointF(left(), unit(18.5)), QPointF(left() + width(), unit(18.5)));
        m_painter->setPen(m_facts.accent);
        drawCell(
            u"**"_s + m_facts.house + u"**"_s, tiny, left(), unit(13.6), width(), Qt::AlignLeft);
        m_painter->setPen(grey);
        drawCell(m_facts.reference, tiny, left(), unit(13.6), width(), Qt::AlignRight);
    }
    m_painter->setPen(QPen(hairline, unit(0.12)));
    m_painter->drawLine(QPointF(left(), foot), QPointF(left() + width(), foot));
    m_painter->setPen(grey);
    drawCell(m_facts.mark, tiny, left(), foot + unit(1.5), width() * 0.8, Qt::AlignLeft);
    drawCell(u"Page %1 of %2"_s.arg(m_page).arg(m_pageCount), tiny, left(), foot + unit(1.5),
        width(), Qt::AlignRight);
    m_painter->setPen(Qt::black);
    m_y = unit(topMargin);
}

void Paper::newPage()
{
    m_writer->newPage();
    ++m_page;
    furnish();
}

void Paper::newPage(Turn turn)
{
    m_orientation = turn == Turn::ToLandscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    m_writer->setPageOrientation(m_orientation);
    newPage();
}

void Paper::ensureRoom(double units)
{
    if (m_y + units > m_writer->height() - unit(bottomMargin))
        newPage();
}

void Paper::space(double millimetres)
{
    m_y += unit(millimetres);
}

void Paper::rule()
{
    m_painter->setPen(QPen(hairline, unit(0.15)));
    m_painter->drawLine(QPointF(left(), m_y), QPointF(left() + width(), m_y));
    m_painter->setPen(Qt::black);
    m_y += unit(2);
}

void Paper::setText(const QString& text, const Block& block)
{
    m_y += block.before;
    QTextLayout layout(QString(), block.font, m_writer);
    prepare(layout, text, block.alignment);
    layOut(layout, width() - block.indent);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const double height = line.height() * block.leading;
        // The first two and the last two lines stay together, so that no line stands alone.
        const bool pair = layout.lineCount() > 1 && (i == 0 || i == layout.lineCount() - 2);
        ensureRoom(pair ? 2 * height : height);
        m_painter->setPen(block.colour);
        line.draw(m_painter, QPointF(left() + block.indent, m_y - line.y()));
        m_y += height;
    }
    m_painter->setPen(Qt::black);
    m_y += block.after;
}

void Paper::title(const QString& text, const QString& below)
{
    setText(text, {.font = font(20, QFont::Bold), .colour = m_facts.accent, .after = unit(1)});
    if (!below.isEmpty())
        setText(below, {.font = font(10.5), .colour = grey, .after = unit(1)});
    m_y += unit(3);
}

void Paper::heading(const QString& text)
{
    ensureRoom(unit(36));
    setText(text,
        {.font = font(12.5, QFont::Bold),
            .colour = m_facts.accent,
            .before = unit(4.5),
            .after = unit(1.6)});
}

void Paper::subheading(const QString& text)
{
    ensureRoom(unit(26));
    setText(text,
        {.font = font(m_facts.bodyPoints + 0.5, QFont::Bold),
            .before = unit(2.2),
            .after = unit(0.8)});
}

void Paper::paragraph(const QString& text)
{
    setText(text, {.font = font(m_facts.bodyPoints), .after = unit(2.2)});
}

void Paper::small(const QString& text)
{
    setText(text, {.font = font(7.5), .colour = grey, .after = unit(1.5)});
}

void Paper::centred(const QString& text, double points, QFont::Weight weight)
{
    setText(text, {.font = font(points, weight), .alignment = Qt::AlignHCenter, .after = unit(1)});
}

void Paper::bullets(const QStringList& items)
{
    const QFont body = font(m_facts.bodyPoints);
    for (const QString& item : items) {
        ensureRoom(unit(8));
        drawCell(u"•"_s, body, left() + unit(1.5), m_y, unit(4), Qt::AlignLeft);
        setText(item, {.font = body, .indent = unit(6), .after = unit(0.9)});
    }
    m_y += unit(1.3);
}

void Paper::numbered(const QStringList& items, const QString& prefix)
{
    const QFont body = font(m_facts.bodyPoints);
    const double indent = prefix.isEmpty() ? unit(7) : unit(18);
    for (qsizetype i = 0; i < items.size(); ++i) {
        ensureRoom(unit(8));
        const QString number = prefix.isEmpty()
            ? u"%1."_s.arg(i + 1)
            : u"%1%2"_s.arg(prefix).arg(i + 1, 2, 10, QChar(u'0'));
        drawCell(number, body, left(), m_y, indent, Qt::AlignLeft);
        setText(items.at(i), {.font = body, .indent = indent, .after = unit(1.1)});
    }
    m_y += unit(1.1);
}

void Paper::boxed(const QString& text)
{
    const QFont body = font(m_facts.bodyPoints);
    const double inset = unit(3);
    const double height = textHeight(text, body, width() - 2 * inset) + 2 * inset;
    ensureRoom(height + unit(4));
    m_y += unit(1);
    const QRectF box(left(), m_y, width(), height);
    m_painter->fillRect(box, QColor(0xf3, 0xf5, 0xf8));
    m_painter->fillRect(QRectF(box.left(), box.top(), unit(1), height), m_facts.accent);
    drawCell(text, body, left() + inset, m_y + inset, width() - 2 * inset, Qt::AlignLeft);
    m_y += height + unit(3);
}

double Paper::textHeight(const QString& text, const QFont& font, double width) const
{
    QTextLayout layout(QString(), font, m_writer);
    prepare(layout, text, Qt::AlignLeft);
    return layOut(layout, width);
}

void Paper::drawCell(const QString& text, const QFont& font, double x, double y, double width,
    Qt::Alignment alignment)
{
    QTextLayout layout(QString(), font, m_writer);
    prepare(layout, text, alignment);
    layOut(layout, width);
    layout.draw(m_painter, QPointF(x, y));
}

QByteArray paintPaper(const PaperFacts& facts, const std::function<void(Paper&)>& write)
{
    QByteArray bytes;
    int pageCount = 0;
    for (int pass = 0; pass < 2; ++pass) {
        bytes.clear();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setPageOrientation(facts.orientation);
        QPainter painter(&writer);
        Paper paper(facts, writer, painter, pageCount);
        paper.furnish();
        write(paper);
        pageCount = paper.m_page;
        painter.end();
    }
    return bytes;
}

} // namespace muniment::sample
