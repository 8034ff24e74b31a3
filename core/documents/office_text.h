// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace muniment::documents {

// The text of a document or a presentation, to be read where no page can be drawn: a part for the
// document, or one for each slide.
struct OfficeText
{
    QList<QString> parts; // paragraphs apart by '\n'
    bool isWhole = true; // false: longer than is told
    friend bool operator==(const OfficeText&, const OfficeText&) = default;
};

inline constexpr qsizetype longestOfficeText = 2'000'000; // characters, of all parts
inline constexpr int mostOfficeParts = 1'000;

// Reads DOCX, PPTX, ODT and ODP: words alone, without fields, comments and what was deleted. Fails
// with `cause::notAnOfficeDocument` where the file is none of these, or is damaged. Runs in the
// helper.
Result<OfficeText> textOfOffice(const QString& path);

} // namespace muniment::documents
