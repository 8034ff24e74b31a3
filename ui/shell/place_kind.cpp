// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place_kind.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    QLatin1String word;
    const char* name;
    Glyph glyph;
};

class PlaceNames
{
    Q_DECLARE_TR_FUNCTIONS(PlaceNames)

public:
    // In the order of PlaceKind.
    static constexpr Kind kinds[] = {
        {"overview"_L1, QT_TR_NOOP("Overview"), Glyph::Overview},
        {"assets"_L1, QT_TR_NOOP("Scope & assets"), Glyph::Assets},
        {"controls"_L1, QT_TR_NOOP("Controls"), Glyph::Controls},
        {"evidence"_L1, QT_TR_NOOP("Evidence"), Glyph::Evidence},
        {"attestations"_L1, QT_TR_NOOP("Attestations"), Glyph::Attestations},
        {"assurance"_L1, QT_TR_NOOP("Assurance"), Glyph::Assurance},
        {"obligations"_L1, QT_TR_NOOP("Obligations"), Glyph::Obligations},
        {"findings"_L1, QT_TR_NOOP("Findings"), Glyph::Findings},
        {"audits"_L1, QT_TR_NOOP("Audits"), Glyph::Audits},
        {"activity"_L1, QT_TR_NOOP("Activity"), Glyph::Activity},
    };
    static_assert(std::size(kinds) == placeKinds);

    static QString nameOf(PlaceKind kind) { return tr(kinds[std::size_t(kind)].name); }
};

} // namespace

QString placeName(PlaceKind kind)
{
    return PlaceNames::nameOf(kind);
}

Glyph placeGlyph(PlaceKind kind)
{
    return PlaceNames::kinds[std::size_t(kind)].glyph;
}

QKeySequence placeKey(PlaceKind kind)
{
    return QKeySequence(u"Ctrl+%1"_s.arg((int(kind) + 1) % placeKinds));
}

QLatin1String placeWord(PlaceKind kind)
{
    return PlaceNames::kinds[std::size_t(kind)].word;
}

std::optional<PlaceKind> placeOfWord(const QString& word)
{
    for (std::size_t index = 0; index < std::size(PlaceNames::kinds); ++index)
        if (PlaceNames::kinds[index].word == word)
            return PlaceKind(index);
    return {};
}

} // namespace muniment::ui
