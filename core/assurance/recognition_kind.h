// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/recognition.h"
#include "core/assurance/recognition_text.h"

#include <QList>

#include <optional>

namespace muniment::assurance {

// What a document is, by the independent signs in its text. Below the threshold both `type` and
// `candidates` are empty: unknown. Several candidates: a person decides between them.
struct KindFinding
{
    std::optional<DocumentType> type;
    QList<DocumentType> candidates;
    int score = 0;
    QList<Marker> markers;
};

KindFinding recogniseKind(const ReadingText& text);

} // namespace muniment::assurance
