// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/page_drawing.h"

#include <QList>
#include <QString>

namespace muniment::documents {

// A character that no installed font can print in black: it is blank or a box on paper.
struct MissingGlyph
{
    int page = 0; // from 1, in the list of drawings
    char32_t character = 0;
    friend bool operator==(const MissingGlyph&, const MissingGlyph&) = default;
};

struct PaintReport
{
    int pages = 0;
    QList<MissingGlyph> missing; // each character once a page
    friend bool operator==(const PaintReport&, const PaintReport&) = default;
};

// Paints drawings as a PDF, a page each. The same drawings give the same content bytes where the
// hash seed is fixed; dates and id come from joining. Needs a QGuiApplication; runs in the helper.
Result<PaintReport> paintPages(const QList<PageDrawing>& pages, const QString& outputPath);

// A picture file as one page of a PDF.
struct PicturePage
{
    QString picturePath;
    QSizeF size = a4;
    QString caption; // below the picture: file name and captured time; may be empty
    QString outputPath;
    friend bool operator==(const PicturePage&, const PicturePage&) = default;
};

inline constexpr double largestEnlargement
    = 1.5; // of 96 pixels an inch, where the file says nothing

// Fits the picture on the page, as its orientation tag says; fails with `damagedPicture` or
// `pictureTooLarge`.
Result<PaintReport> paintPicture(const PicturePage& page);

} // namespace muniment::documents
