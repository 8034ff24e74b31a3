// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <optional>

namespace muniment::documents {

// How far one byte of a text moves on at most, in parts of the font's size.
struct FontReach
{
    double perByte = 1;
};

// Nothing where a font's text may go anywhere.
std::optional<FontReach> reachOf(QPDFObjectHandle font);

} // namespace muniment::documents
