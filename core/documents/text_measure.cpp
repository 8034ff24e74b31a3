// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/text_measure.h"

#include "core/documents/glyph_check.h"
#include "core/documents/house_fonts.h"

#include <QFontMetricsF>
#include <QHash>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

namespace muniment::documents {

// Every question is one of a text in a style, and a width where lines are broken.
struct Asked
{
    QString text;
    TextStyle style;
    double width = 0;
    friend bool operator==(const Asked&, const Asked&) = default;
};

static size_t qHash(const Asked& asked, size_t seed = 0)
{
    return qHashMulti(seed, asked.text, int(asked.style.family), int(asked.style.weight),
        asked.style.size, asked.width);
}

struct RememberedMeasures::Memory
{
    QHash<Asked, double> widths;
    QHash<Asked, QStringList> lines;
};

namespace {

thread_local RememberedMeasures::Memory* memory = nullptr;

double inPoints(double units)
{
    return units / unitsPerPoint;
}

// Latin, Greek, Cyrillic and common punctuation are in the first font of each style, whole.
bool needsOneFont(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar each) {
        const char16_t code = each.unicode();
        return (code >= 0x20 && code < 0x7F) || (code >= 0xA0 && code < 0x180)
            || (code >= 0x2010 && code <= 0x2027) || code == 0x20AC;
    });
}

QFont plainFont(const TextStyle& style)
{
    QFont font(style.family == FontFamily::Mono ? QStringLiteral("Noto Sans Mono")
                                                : QStringLiteral("Noto Sans"));
    font.setPixelSize(std::max(1, qRound(style.size * unitsPerPoint)));
    // Bold and not the weight between: the packages of the house have no other.
    font.setWeight(style.weight == FontWeight::SemiBold ? QFont::Bold : QFont::Normal);
    font.setStretch(QFont::Unstretched);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

// Lays one paragraph (no newlines) out and calls `line` with start and length of each line.
template <typename TakeLine>
void layOut(const QString& paragraph, const TextStyle& style, double width, const TakeLine& line)
{
    // "A.5.15" is one word, but the line breaker parts a letter, a stop and a digit. A raised stop
    // is as wide and does not part them.
    static const QRegularExpression numbered(
        QStringLiteral("(?<=\\p{L})\\.(?=\\d)"), QRegularExpression::UseUnicodePropertiesOption);
    QString measured = settable(paragraph, style);
    measured.replace(numbered, QStringLiteral("\u00b7"));
    QTextLayout layout(measured, fontFor(style, paragraph));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
        each.setLineWidth(width * unitsPerPoint);
        line(each.textStart(), each.textLength());
    }
    layout.endLayout();
}

QStringList linesOf(const QString& text, const TextStyle& style, double width)
{
    QStringList lines;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        if (paragraph.isEmpty()) {
            lines.append(QString());
            continue;
        }
        layOut(paragraph, style, width, [&](int start, int length) {
            QString line = paragraph.mid(start, length);
            while (line.endsWith(u' ') || line.endsWith(u'\r'))
                line.chop(1);
            lines.append(line);
        });
    }
    return lines;
}

double widthOf(const QString& text, const TextStyle& style)
{
    return inPoints(QFontMetricsF(fontFor(style, text)).horizontalAdvance(settable(text, style)));
}

} // namespace

RememberedMeasures::RememberedMeasures()
    : m_memory(std::make_unique<Memory>())
    , m_before(memory)
{
    memory = m_memory.get();
}

RememberedMeasures::~RememberedMeasures()
{
    memory = m_before;
}

QFont fontFor(const TextStyle& style, const QString& text)
{
    QFont font = plainFont(style);
    if (!needsOneFont(text))
        font.setFamilies(houseFamilies(style.family, text));
    return font;
}

QString settable(const QString& text, const TextStyle& style)
{
    if (needsOneFont(text))
        return text;
    thread_local GlyphCheck glyphs;
    const QList<char32_t> missing = glyphs.missingIn(text, style);
    QString set = text;
    for (const char32_t each : missing)
        // A variation selector fills the place of a second half; it is as wide as nothing.
        set.replace(QString::fromUcs4(&each, 1),
            each > 0xFFFF ? QStringLiteral("\uFFFD\uFE00") : QStringLiteral("\uFFFD"));
    return set;
}

double textWidth(const QString& text, const TextStyle& style)
{
    if (!memory)
        return widthOf(text, style);
    const Asked asked{text, style, 0};
    auto known = memory->widths.constFind(asked);
    if (known == memory->widths.constEnd())
        known = memory->widths.insert(asked, widthOf(text, style));
    return *known;
}

LineMetrics lineMetrics(const TextStyle& style)
{
    const QFontMetricsF metrics(fontFor(style));
    return {inPoints(metrics.ascent()), inPoints(metrics.descent()), inPoints(metrics.capHeight())};
}

QStringList brokenLines(const QString& text, const TextStyle& style, double width)
{
    if (!memory)
        return linesOf(text, style, width);
    const Asked asked{text, style, width};
    auto known = memory->lines.constFind(asked);
    if (known == memory->lines.constEnd())
        known = memory->lines.insert(asked, linesOf(text, style, width));
    return *known;
}

QStringList brokenInPieces(
    const QString& text, const TextStyle& style, double width, qsizetype mostLines)
{
    constexpr qsizetype piece = 4096;
    if (text.size() <= piece)
        return brokenLines(text, style, width);
    QStringList lines;
    for (qsizetype start = 0; start < text.size() && lines.size() <= mostLines;) {
        qsizetype length = std::min(piece, text.size() - start);
        if (start + length < text.size()) {
            const qsizetype space = text.lastIndexOf(u' ', start + length - 1);
            if (space > start)
                length = space + 1 - start;
            else if (text.at(start + length).isLowSurrogate())
                ++length;
        }
        lines.append(brokenLines(text.mid(start, length), style, width));
        start += length;
    }
    return lines;
}

QString elided(const QString& text, const TextStyle& style, double width)
{
    return QFontMetricsF(fontFor(style, text))
        .elidedText(text, Qt::ElideRight, width * unitsPerPoint);
}

} // namespace muniment::documents
