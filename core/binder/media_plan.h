// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/binder_plan.h"

#include <QString>

namespace muniment::binder {

inline constexpr int mostTextPages = 200; // text and tables beyond are given as files
inline constexpr qint64 mostTextBytes = 8LL * 1024 * 1024; // no such file fits on 200 pages

// How a file is printed, by its media type; the name of a file decides nothing.
Printing printingOf(const QString& mediaType);

bool isWorkbook(const QString& mediaType);
bool isMail(const QString& mediaType);

} // namespace muniment::binder
