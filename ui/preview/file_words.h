// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muniment::ui {

// A media type as people call it: "PDF", "workbook"; the type itself where nobody has a word.
QString typeWords(const QString& mediaType);
QString fileCountWords(int count); // "3 files"
QString sizeWords(qint64 bytes); // "1.2 MB"

} // namespace muniment::ui
