// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_drawing.h"

#include <QFont>
#include <QString>
#include <QStringList>

#include <memory>

// Measures text exactly as it is painted later in another process: both sides make their fonts
// here, unhinted, at one fixed resolution. Needs a QGuiApplication; safe to call from any thread.
namespace muniment::documents {

// Units of the painter per point. Sizes of fonts are whole units, so they step by 0.05 points.
inline constexpr int unitsPerPoint = 20;

// The font of a style for a text, in painter's units. Only for measuring here and for painting.
QFont fontFor(const TextStyle& style, const QString& text = {});

// The text as it is set: what no font of the house has is a replacement character, so that no other
// font of a desk gets in. As long as the text.
QString settable(const QString& text, const TextStyle& style);

// While one lives, its thread remembers what was measured: a binder is laid out several times.
class RememberedMeasures
{
public:
    RememberedMeasures();
    ~RememberedMeasures();
    RememberedMeasures(const RememberedMeasures&) = delete;
    RememberedMeasures& operator=(const RememberedMeasures&) = delete;

    struct Memory;

private:
    std::unique_ptr<Memory> m_memory;
    Memory* m_before = nullptr;
};

// Width on paper in points, with kerning and fallback fonts as painted.
double textWidth(const QString& text, const TextStyle& style);

// Of the style's own font, in points; a fallback font never moves the lines apart.
struct LineMetrics
{
    double ascent = 0;
    double descent = 0;
    double capHeight = 0;
};
LineMetrics lineMetrics(const TextStyle& style);

// Breaks text into lines at most `width` points wide: at newlines, between words, and inside a word
// that is wider than the line. Spaces at a break are dropped. Empty text is one empty line.
QStringList brokenLines(const QString& text, const TextStyle& style, double width);

// The same of a text that may be very long: it is taken in pieces of whole words, which end lines
// too, so that the time is in proportion to its length. Ends once there are more than `mostLines`.
QStringList brokenInPieces(
    const QString& text, const TextStyle& style, double width, qsizetype mostLines);

// The text, or its beginning with an ellipsis, so that it is at most `width` points wide.
QString elided(const QString& text, const TextStyle& style, double width);

} // namespace muniment::documents
