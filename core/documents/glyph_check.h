// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_drawing.h"

#include <QList>
#include <QSet>
#include <QString>

#include <map>
#include <utility>

namespace muniment::documents {

// A text in which characters that turn the words after them round are seen and turn nothing.
QString withTurnsMarked(QString text);

// Finds the characters that no installed font prints in black. A glyph out of a colour font counts
// as missing: it prints blank. So does what turns words round, which prints as a mark.
class GlyphCheck
{
public:
    // The missing characters of a text, each once, in order.
    QList<char32_t> missingIn(const QString& text, const TextStyle& style);

private:
    bool isMissing(char32_t character, const TextStyle& style);

    std::map<std::pair<char32_t, int>, bool> m_known; // by character and style but size
};

} // namespace muniment::documents
