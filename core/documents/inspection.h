// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/joining.h"

#include <QFlags>
#include <QList>
#include <QSizeF>
#include <QString>

namespace muniment::documents {

enum class DocumentFact {
    OwnerRestricted = 0x01, // opens without a password, but its owner restricts printing or copying
    Repaired = 0x02, // the file is damaged, but all its pages could be read
};
Q_DECLARE_FLAGS(DocumentFacts, DocumentFact)
Q_DECLARE_OPERATORS_FOR_FLAGS(DocumentFacts)

struct InspectedPage
{
    QSizeF size; // as seen: after rotation, cropped, in points
    Corner freeCorner = Corner::BottomRight; // the first without text under the plate
    friend bool operator==(const InspectedPage&, const InspectedPage&) = default;
};

struct Inspection
{
    DocumentFacts facts;
    QList<Loss> losses; // what joining will not carry over, in the order of the enum
    QList<InspectedPage> pages;
    friend bool operator==(const Inspection&, const Inspection&) = default;
};

struct InspectionLimits
{
    int pages = 20'000; // a document with more is refused with `cause::tooManyPages`
    double longestSide = 144'000; // of a page in points, ten times what a PDF may have unscaled
    double picturePixels = 4e9; // of one picture: more than a plan of A0 at 1,200 dots an inch
};

// Looks at one PDF. Fails with `passwordProtected`, `damagedPdf`, `noPages`, `tooManyPages`,
// `pageTooLarge`, `notAPdf`, or that the file cannot be read. Runs in the helper; a test may call
// it directly.
Result<Inspection> inspectPdf(const QString& path, const InspectionLimits& limits = {});

} // namespace muniment::documents
