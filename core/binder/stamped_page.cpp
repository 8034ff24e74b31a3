// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/stamped_page.h"

#include "core/documents/text_measure.h"

namespace muniment::binder {

namespace {

constexpr double side = 15 * documents::pointsPerMillimetre;
constexpr double top = 14 * documents::pointsPerMillimetre;
constexpr double headingHeight = 14;
constexpr double bottom = 17 * documents::pointsPerMillimetre; // the plate reaches up to 14 mm

} // namespace

QRectF StampedPage::body() const
{
    return {side, top + headingHeight, size.width() - 2 * side,
        size.height() - top - headingHeight - bottom};
}

documents::PageDrawing StampedPage::begin(const QString& heading, const QString& part) const
{
    const documents::TextStyle style{
        documents::FontFamily::Sans, documents::FontWeight::Regular, 7.5};
    const double right = size.width() - side;
    const double baseline = top + 7;
    documents::PageDrawing page;
    page.size = size;
    const double room = right - side - documents::textWidth(part, style) - 12;
    page.texts.append({side, baseline, documents::elided(heading, style, room), style,
        documents::Align::Left, quietInk});
    page.texts.append({right, baseline, part, style, documents::Align::Right, quietInk});
    page.lines.append({{side, top + 10}, {right, top + 10}, 0.25, quietInk});
    return page;
}

} // namespace muniment::binder
