// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

namespace muniment::documents {

// Layers that a document hides would show once its pages are in another file. This takes over
// which ones are hidden; call it after the document's pages were copied. May throw.
void carryHiddenLayers(QPDF& source, QPDF& target);

} // namespace muniment::documents
