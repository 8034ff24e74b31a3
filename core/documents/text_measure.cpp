// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/text_measure.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextLayout>

#include <cmath>

namespace muniment::documents {

namespace {

double inPoints(double units)
{
    return units / unitsPerPoint;
}

// Lays one paragraph (no newlines) out and calls `line` with start and length of each line.
template <typename TakeLine>
void layOut(const QString& paragraph, const TextStyle& style, double width, const TakeLine& line)
{
    // "A.5.15" is one word, but the line breaker parts a letter, a stop and a digit. A raised stop
    // is as wide and does not part them.
    static const QRegularExpression numbered(
        QStringLiteral("(?<=\\p{L})\\.(?=\\d)"), QRegularExpression::UseUnicodePropertiesOption);
    QString measured = paragraph;
    measured.replace(numbered, QStringLiteral("\u00b7"));
    QTextLayout layout(measured, fontFor(style));
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

} // namespace

QFont fontFor(const TextStyle& style)
{
    QFont font(style.family == FontFamily::Mono ? QStringLiteral("Noto Sans Mono")
                                                : QStringLiteral("Noto Sans"));
    font.setPixelSize(std::max(1, qRound(style.size * unitsPerPoint)));
    font.setWeight(style.weight == FontWeight::SemiBold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

double textWidth(const QString& text, const TextStyle& style)
{
    return inPoints(QFontMetricsF(fontFor(style)).horizontalAdvance(text));
}

LineMetrics lineMetrics(const TextStyle& style)
{
    const QFontMetricsF metrics(fontFor(style));
    return {inPoints(metrics.ascent()), inPoints(metrics.descent()), inPoints(metrics.capHeight())};
}

QStringList brokenLines(const QString& text, const TextStyle& style, double width)
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

QString elided(const QString& text, const TextStyle& style, double width)
{
    return QFontMetricsF(fontFor(style)).elidedText(text, Qt::ElideRight, width * unitsPerPoint);
}

} // namespace muniment::documents
