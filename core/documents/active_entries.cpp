// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/active_entries.h"

#include <set>

namespace muniment::documents {

namespace {

// Fonts, pictures, forms, patterns and colour spaces: what a page's resources name.
bool isResource(QPDFObjectHandle value)
{
    if (value.isStream())
        return value.getDict().getKey("/Subtype").isName() || value.getDict().hasKey("/PatternType")
            || value.getDict().hasKey("/ShadingType");
    if (value.isArray())
        return value.getArrayNItems() > 0 && value.getArrayItem(0).isName();
    return value.isDictionary()
        && (value.getKey("/Type").isName() || value.hasKey("/PatternType")
            || value.hasKey("/ShadingType"));
}

} // namespace

bool isActiveEntry(const std::string& key, QPDFObjectHandle value)
{
    static const std::set<std::string> always{
        "/JavaScript", "/OpenAction", "/EmbeddedFiles", "/XFA", "/AcroForm"};
    static const std::set<std::string> unlessResource{"/AA", "/JS", "/EF", "/RF", "/AF"};
    if (value.isNull() || value.isName())
        return false;
    return always.count(key) > 0 || (unlessResource.count(key) > 0 && !isResource(value));
}

} // namespace muniment::documents
