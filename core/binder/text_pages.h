// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_drawing.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// Sets text and tables as pages of their own. They are laid out the same whatever the paper of the
// binder, because their page numbers are given once. Needs a QGuiApplication for its fonts.
namespace muniment::binder {

// Fixed pitch, wrapped, with line numbers. `heading` stands on each page. Nothing where it would be
// more than `mostPages`.
std::optional<QList<documents::PageDrawing>> textPages(
    const QString& text, const QString& heading, int mostPages);

// A table beyond these is never laid out: it would be more pages than any binder gives it.
inline constexpr int mostRowsOnAPage = 60;
inline constexpr int mostTableColumns = 2'000;

// Cells wrapped in columns, with column letters and row numbers; the first row is repeated on each
// page. What is wider than a page goes on across, then down.
std::optional<QList<documents::PageDrawing>> tablePages(
    const QList<QStringList>& rows, const QString& heading, int mostPages);

QString columnLetters(int column); // 0 is "A", 26 "AA"

} // namespace muniment::binder
