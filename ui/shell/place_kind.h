// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/glyphs.h"

#include <QKeySequence>
#include <QString>

#include <optional>

namespace muniment::ui {

// The ten places in the order of the navigation. Their numbers are those of Ctrl+1 to Ctrl+0, and
// stay where a place is not there yet.
enum class PlaceKind {
    Overview,
    ScopeAndAssets,
    Controls,
    Evidence,
    Attestations,
    Assurance,
    Obligations,
    Findings,
    Audits,
    Activity,
};
inline constexpr int placeKinds = 10;

QString placeName(PlaceKind kind);
Glyph placeGlyph(PlaceKind kind);
QKeySequence placeKey(PlaceKind kind); // Ctrl+1, ..., Ctrl+9, Ctrl+0

QLatin1String placeWord(PlaceKind kind); // "assets": stable, for settings
std::optional<PlaceKind> placeOfWord(const QString& word);

} // namespace muniment::ui
