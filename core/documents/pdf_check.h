// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace muniment::documents {

enum class PageLabels { None, MatchPages, Differ };

// What is found in a finished PDF by opening it afresh. Judging it is the binder's part.
struct PdfCheck
{
    int pages = 0;
    int outlineEntries = 0;
    int brokenOutlineEntries = 0; // that lead to no page of the file
    int links = 0;
    int brokenLinks = 0;
    PageLabels labels = PageLabels::None;
    QStringList active; // what must not be there: "JavaScript", "OpenAction", "EmbeddedFile", ...
    QStringList warnings; // of the parser, English; empty in a sound file
    friend bool operator==(const PdfCheck&, const PdfCheck&) = default;
};

// Fails as inspectPdf does. Runs in the helper. Hands the open document over, where somebody takes
// it.
Result<PdfCheck> checkPdf(const QString& path, std::shared_ptr<void>* document = nullptr);

} // namespace muniment::documents
