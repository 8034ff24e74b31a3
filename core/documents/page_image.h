// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace muniment::documents {

inline constexpr int largestImageWidth = 8'192; // pixels; wider wishes are cut to it
inline constexpr qint64 largestImagePixels = 30'000'000; // of a page; what Qt loads unasked
inline constexpr int largestPictureMegabytes = 256; // of a decoded picture file

// One page of a PDF (pages count from 1), or a picture file (PNG, JPEG, GIF, BMP, WEBP, TIFF), as
// the bytes of a PNG `pixelWidth` wide on white. Fails as inspectPdf does, or with `noSuchPage`,
// `damagedPicture`, `pictureTooLarge`. Runs in the helper.
Result<QByteArray> pageImage(const QString& path, int page, int pixelWidth);

// The first page or the picture, fitted into a square of `pixels`, never enlarged.
Result<QByteArray> thumbnail(const QString& path, int pixels);

} // namespace muniment::documents
