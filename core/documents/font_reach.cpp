// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/font_reach.h"

#include <algorithm>
#include <string>
#include <vector>

namespace muniment::documents {

namespace {

double widestOf(QPDFObjectHandle numbers, double widest)
{
    if (numbers.isArray())
        for (QPDFObjectHandle each : numbers.aitems())
            if (each.isNumber())
                widest = std::max(widest, each.getNumericValue());
    return widest;
}

// The list of widths in a composite font holds character codes between them.
double widestOfComposite(QPDFObjectHandle font)
{
    double widest = 1'000;
    if (QPDFObjectHandle usual = font.getKey("/DW"); usual.isNumber())
        widest = std::max(widest, usual.getNumericValue());
    QPDFObjectHandle widths = font.getKey("/W");
    if (!widths.isArray())
        return widest;
    const std::vector<QPDFObjectHandle> items = widths.getArrayAsVector();
    for (size_t i = 0; i + 1 < items.size();) {
        if (QPDFObjectHandle each = items[i + 1]; each.isArray()) {
            widest = widestOf(each, widest);
            i += 2;
        } else {
            if (i + 2 < items.size())
                if (QPDFObjectHandle width = items[i + 2]; width.isNumber())
                    widest = std::max(widest, width.getNumericValue());
            i += 3;
        }
    }
    return widest;
}

} // namespace

std::optional<FontReach> reachOf(QPDFObjectHandle font)
{
    QPDFObjectHandle kind = font.isDictionary() ? font.getKey("/Subtype") : font;
    if (!kind.isName() || kind.getName() == "/Type3")
        return std::nullopt;
    if (kind.getName() != "/Type0") {
        double widest = widestOf(font.getKey("/Widths"), 1'000);
        if (QPDFObjectHandle descriptor = font.getKey("/FontDescriptor"); descriptor.isDictionary())
            if (QPDFObjectHandle missing = descriptor.getKey("/MissingWidth"); missing.isNumber())
                widest = std::max(widest, missing.getNumericValue());
        return FontReach{widest / 1'000};
    }
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    // Upright text, of two bytes a character or, in other encodings, perhaps of one.
    const std::string name = encoding.isName() ? encoding.getName() : std::string();
    if (!name.ends_with("-H") || !descendants.isArray() || descendants.getArrayNItems() != 1
        || !descendants.getArrayItem(0).isDictionary())
        return std::nullopt;
    return FontReach{
        widestOfComposite(descendants.getArrayItem(0)) / (name == "/Identity-H" ? 2'000 : 1'000)};
}

} // namespace muniment::documents
