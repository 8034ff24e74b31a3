// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muniment::ui {

// How a file is shown.
enum class Preview { Pdf, Picture, Text, Table, Mail, Workbook, Document, Facts };

Preview previewOf(const QString& mediaType);

} // namespace muniment::ui
