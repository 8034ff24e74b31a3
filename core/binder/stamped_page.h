// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_drawing.h"

#include <QRectF>
#include <QString>

namespace muniment::binder {

// What pages set from text and tables have in common: a quiet line on top that names file and part,
// and room for the stamp below.
struct StampedPage
{
    QSizeF size = documents::a4;

    [[nodiscard]] QRectF body() const; // below the heading, above the stamp
    [[nodiscard]] documents::PageDrawing begin(const QString& heading, const QString& part) const;
};

inline constexpr double quietInk = 0.4;

} // namespace muniment::binder
