// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QPDF;

namespace muniment::sample {

// What a PDF says about itself.
struct PdfFacts
{
    QString title;
    QString author;
    QString producer; // the program that it claims to come from
    ZonedInstant created;
    QString language = QStringLiteral("en");
};

// What may be changed in a document before it is written: a page turned, a form added.
using EditPdf = std::function<void(QPDF&)>;

// Rewrites painted pages with fixed dates and an identifier that follows from the content, so that
// the same paper has the same bytes on each run.
Result<QByteArray> settlePdf(
    const QByteArray& painted, const PdfFacts& facts, const EditPdf& edit = {});

enum class Protection {
    UserPassword, // cannot be opened without "clearwater"
    OwnerRestrictions, // opens for all; must not be copied, changed or printed in full quality
};

// AES-256 with keys that come out the same on each run. A sample only: never a way to protect.
Result<QByteArray> encryptPdf(const QByteArray& settled, Protection protection);

} // namespace muniment::sample
