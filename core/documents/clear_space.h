// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pdf_file.h"

#include <QRectF>

#include <qpdf/QPDFObjectHandle.hh>

namespace muniment::documents {

// Whether surely no text of a page comes near `area`, which is in points from the top left of the
// page as seen. Follows the page's text operators and takes every line of text for larger than it
// is, without a look into its fonts; so false says no more than that QtPdf, which takes ten times
// as long, has to be asked. May throw; call it inside `guarded`.
bool isSurelyClear(QPDFObjectHandle page, const PageGeometry& geometry, const QRectF& area);

} // namespace muniment::documents
