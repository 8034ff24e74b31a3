// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QRectF>
#include <QString>

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

enum class WordBoxes { Omit, Include };

struct DocumentText
{
    QList<PageText> pages;

    // A scan without text: nothing can be recognised or searched in it.
    [[nodiscard]] bool hasNoText() const;
    friend bool operator==(const DocumentText&, const DocumentText&) = default;
};

// The text of a PDF. Fails as inspectPdf does. Runs in the helper.
Result<DocumentText> textOfPdf(const QString& path, WordBoxes boxes);

} // namespace muniment::documents
