// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/glyph_check.h"

#include "core/documents/house_fonts.h"
#include "core/documents/text_measure.h"

#include <QChar>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace muniment::documents {

namespace {

bool hasColour(const QRawFont& font)
{
    for (const char* table : {"CBDT", "COLR", "sbix", "SVG "})
        if (!font.fontTable(table).isEmpty())
            return true;
    return false;
}

// Marks of direction that turn nothing, joiners and variation selectors print nothing and should
// not.
bool printsNothing(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return true;
    default:
        return character == U'\t' || (character >= 0xFE00 && character <= 0xFE0F)
            || (character >= 0xE0100 && character <= 0xE01EF);
    }
}

// Controls; what each font may use as it likes; and what stands for nothing (yet).
bool hasNoMeaning(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Other_Surrogate:
        return true;
    default:
        return false;
    }
}

bool isInHouseFont(char32_t character, const TextStyle& style)
{
    const QString text = QString::fromUcs4(&character, 1);
    const QStringList families = houseFamilies(style.family, text);
    QTextLayout layout(text, fontFor(style, text));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return !runs.isEmpty() && std::all_of(runs.begin(), runs.end(), [&](const QGlyphRun& run) {
        const QRawFont font = run.rawFont();
        // Where Qt finds no font at all it draws boxes, out of a font without tables or a name.
        return !run.glyphIndexes().contains(0) && !font.fontTable("head").isEmpty()
            && families.contains(font.familyName()) && !hasColour(font);
    });
}

bool turnsText(char32_t character)
{
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
}

bool isLatin1Text(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar each) {
        const char16_t code = each.unicode();
        return (code >= 0x20 && code < 0x7F) || (code >= 0xA0 && code < 0x100);
    });
}

} // namespace

QString withTurnsMarked(QString text)
{
    for (QChar& each : text)
        if (turnsText(each.unicode()))
            each = QChar::ReplacementCharacter;
    return text;
}

bool GlyphCheck::isMissing(char32_t character, const TextStyle& style)
{
    const auto key = std::make_pair(character, int(style.family) * 2 + int(style.weight));
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    const bool missing = turnsText(character)
        || (!printsNothing(character)
            && (hasNoMeaning(character) || !isInHouseFont(character, style)));
    m_known.emplace(key, missing);
    return missing;
}

QList<char32_t> GlyphCheck::missingIn(const QString& text, const TextStyle& style)
{
    // The fonts of the house have all of Latin-1; nearly every text ends here.
    if (isLatin1Text(text))
        return {};
    QList<char32_t> missing;
    const QList<uint> characters = text.toUcs4();
    for (const uint each : characters)
        if (isMissing(each, style) && !missing.contains(char32_t(each)))
            missing.append(each);
    return missing;
}

} // namespace muniment::documents
