// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/recognition_text.h"

#include <QList>
#include <QString>

#include <optional>

namespace muniment::assurance {

// What the words before a value announce. `Other` announces nothing that is kept, and ends the
// value before it.
enum class LabelRole {
    Number,
    Subject,
    Scope,
    Issuer,
    AccreditationBody,
    AccreditationNumber,
    Standard,
    Services,
    Regions,
    StatementOfApplicability,
    Issued,
    Dated, // no more than "Date:"
    FirstIssued,
    Effective,
    Validity,
    Expiry,
    Decided,
    Surveillance,
    AssessmentEnded,
    Other,
};

struct FoundLabel
{
    LabelRole role = LabelRole::Other;
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
};

// All labels of a page in reading order, none overlapping.
QList<FoundLabel> findLabels(const ReadingPage& page);

// The text that a label announces: the rest of its line up to the next label or column, or the
// next line where the label stands alone.
struct LabelledText
{
    qsizetype start = 0;
    qsizetype length = 0;
};

std::optional<LabelledText> valueAfter(
    const ReadingPage& page, const QList<FoundLabel>& labels, qsizetype index);

// The same over several lines, up to an empty line, the next label at the start of a line, or
// `limit` characters.
std::optional<LabelledText> paragraphAfter(
    const ReadingPage& page, const QList<FoundLabel>& labels, qsizetype index, qsizetype limit);

// A date with the label that announces it.
struct LabelledDate
{
    LabelRole role = LabelRole::Other;
    FoundDate date;
    qsizetype start = 0; // of the label, so that words show both
    bool certain = true; // false where columns do not pair up
};

// Pairs labels with dates: after the label on its line, or in the same order on the line below
// where the labels stand in a row of their own.
QList<LabelledDate> labelledDates(const ReadingPage& page, const QList<FoundLabel>& labels);

} // namespace muniment::assurance
