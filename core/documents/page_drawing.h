// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>

// How the binder describes its own pages to the program that paints them. Everything is measured
// in PDF points (1/72 inch) from the top left corner of the page; greys go from 0, black, to 1,
// white.
namespace muniment::documents {

inline constexpr double pointsPerMillimetre = 72.0 / 25.4;
inline constexpr QSizeF a4{210 * pointsPerMillimetre, 297 * pointsPerMillimetre};
inline constexpr QSizeF usLetter{612, 792};

enum class FontFamily { Sans, Mono };
enum class FontWeight { Regular, SemiBold };

struct TextStyle
{
    FontFamily family = FontFamily::Sans;
    FontWeight weight = FontWeight::Regular;
    double size = 9.5; // points; told apart in steps of 0.05
    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

enum class Align { Left, Right, Centre }; // of the text about its x
enum class Strike { None, Struck };

// One line of text. Bidirectional text is set in its own order; `x` is where it starts, ends or
// centres on paper, whatever its direction.
struct TextItem
{
    double x = 0;
    double baseline = 0;
    QString text;
    TextStyle style;
    Align align = Align::Left;
    double grey = 0;
    Strike strike = Strike::None;
    friend bool operator==(const TextItem&, const TextItem&) = default;
};

enum class Dash { Solid, Dotted };

struct LineItem
{
    QPointF from;
    QPointF to;
    double width = 0.25;
    double grey = 0;
    Dash dash = Dash::Solid;
    friend bool operator==(const LineItem&, const LineItem&) = default;
};

struct RectItem
{
    QRectF rect;
    std::optional<double> fill; // grey
    std::optional<double> outline; // grey
    double outlineWidth = 0.25;
    friend bool operator==(const RectItem&, const RectItem&) = default;
};

enum class Hatch {
    ProvidersHalf, // grey diagonals
    UncoveredTime, // black crossed diagonals
};

struct HatchItem
{
    QRectF rect;
    Hatch hatch = Hatch::ProvidersHalf;
    friend bool operator==(const HatchItem&, const HatchItem&) = default;
};

// The shapes that carry state beside a word; drawn, so that they need no font.
enum class Mark { FullDisc, HalfDisc, Ring, Diamond, Cross, Tick, Square };

struct MarkItem
{
    QPointF centre;
    double size = 6; // width and height
    Mark mark = Mark::FullDisc;
    double grey = 0;
    friend bool operator==(const MarkItem&, const MarkItem&) = default;
};

struct ImageItem
{
    QRectF rect;
    QByteArray
        encoded; // PNG or JPEG, our own (a logo); pictures in evidence have pages of their own
    friend bool operator==(const ImageItem&, const ImageItem&) = default;
};

// Painted in the order of the lists: rects first, text last.
struct PageDrawing
{
    QSizeF size = a4;
    QList<RectItem> rects;
    QList<HatchItem> hatches;
    QList<ImageItem> images;
    QList<LineItem> lines;
    QList<MarkItem> marks;
    QList<TextItem> texts;
    friend bool operator==(const PageDrawing&, const PageDrawing&) = default;
};

// The form in which a drawing goes through the pipe. Numbers keep a thousandth of a point.
QJsonObject toJson(const PageDrawing& page);
// Fails with `cause::garbled` where the object is not a drawing.
Result<PageDrawing> pageDrawingFromJson(const QJsonObject& object);

} // namespace muniment::documents
