// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/binder_plan.h"
#include "core/documents/joining.h"

#include <QList>
#include <QString>

#include <optional>

// The fixed sentences about exhibits that are not printed, or not whole: one for each cause, so
// that two binders can be compared.
namespace muniment::binder {

// Why a file is not printed. The first group is given as file, the second could not be read.
enum class NotPrinted {
    Workbook,
    NoPages, // a kind of file that has none: archives, programs, recordings
    TooLong, // over 200 pages if printed
    Empty,
    TooManyPages, // a PDF beyond what a binder takes
    PasswordProtected,
    Damaged,
    WithoutPages,
    TookTooMuch, // time, memory or room
    BrokeOff, // the reader ended amid it
    DamagedPicture,
    PictureTooLarge,
    PageTooLarge, // or a picture on it
};

Treatment treatmentFor(NotPrinted cause);
QString reasonFor(NotPrinted cause); // for the omissions page
QString sentenceFor(NotPrinted cause); // boxed on the slip sheet

// What an error of the helper says about a document; empty where it is about the program or the
// job itself, and the export has to stop.
std::optional<NotPrinted> notPrintedBy(const Error& error);

QString withheldReason(evidence::Restriction restriction);
QString withheldSentence(evidence::Restriction restriction, const QString& whereElse);

// What is not carried over into the pages, in words; empty: nothing worth a line. Links, the
// document's own outline and its tags never are, and are not named.
QString lossWords(const QList<documents::Loss>& losses);
QString excerptSentence(); // boxed: what of a workbook is shown below
QString signedSentence(); // boxed: the original carries an electronic signature

QString missingGlyphWords(int characters, int page); // "4 characters without a glyph on p. 1,402"
QString fileNotPrinted(const QString& number, const QString& reason); // of one file among others

} // namespace muniment::binder
