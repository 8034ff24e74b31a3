// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/joining.h"

#include <qpdf/QPDF.hh>

#include <set>
#include <vector>

namespace muniment::documents {

// What a document carries beside the look of its pages. May throw; call it inside `guarded`.
std::set<Loss> survey(QPDF& pdf, const std::vector<QPDFObjectHandle>& pages);

} // namespace muniment::documents
