// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <limits>

namespace muniment::documents {

// One word as it stands on its page, in points from the top left of the page as seen.
struct Word
{
    QString text;
    QRectF box;
    friend bool operator==(const Word&, const Word&) = default;
};

struct PageText
{
    QString text; // in reading order, lines apart by '\n'
    QList<Word> words;
    friend bool operator==(const PageText&, const PageText&) = default;
};

// Boxes take up to half a second a page: ask for those of the pages that are shown or searched.
enum class WordBoxes { Omit, Include };

// Pages count from 1; what lies beyond the last page of the file is not missed.
struct PageSpan
{
    int first = 1;
    int last = std::numeric_limits<int>::max();
    friend bool operator==(const PageSpan&, const PageSpan&) = default;
};

struct DocumentText
{
    QList<PageText> pages;

    // A scan without text: nothing can be recognised or searched in it.
    [[nodiscard]] bool hasNoText() const;
    friend bool operator==(const DocumentText&, const DocumentText&) = default;
};

// The text of a PDF, a list element for each page of the span. Fails as inspectPdf does. Runs in
// the helper.
Result<DocumentText> textOfPdf(const QString& path, WordBoxes boxes, PageSpan span = {});

} // namespace muniment::documents
