// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_drawing.h"

#include <QStringList>
#include <QStringView>

// The fonts that the binder is set in. A desk may have any others: what it prints, and where its
// lines break, must not hang on them.
namespace muniment::documents {

// The families for a text: that of the style, those of the scripts that it is written in, and those
// for signs. What none of them has counts as missing.
QStringList houseFamilies(FontFamily family, QStringView text);

// From here on this process sees no other fonts. Called before Qt looks for any; false: fontconfig
// would not take it.
bool useHouseFontsOnly();

} // namespace muniment::documents
