// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace muniment::documents {

// Whether an entry of a dictionary makes something happen or carries another file. The key alone
// does not tell: a font may be called /AA, and a picture /JS, on the pages that use them.
bool isActiveEntry(const std::string& key, QPDFObjectHandle value);

} // namespace muniment::documents
