// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance.h"
#include "core/assurance/document_dates.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace muniment::assurance {

struct TextLine
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
};

// A page made ready for reading. In `text` lines end in \n, a gap between columns is a tab, any
// other blank is one space, ligatures and full-width digits are plain. `flow` is the same text, at
// the same places, with nothing but spaces between words, for sentences that run over lines.
struct ReadingPage
{
    int page = 0;
    QString text;
    QString flow;
    QList<TextLine> lines;
    QList<FoundDate> dates;

    // What the page itself says there, blanks made single.
    [[nodiscard]] QString words(qsizetype start, qsizetype length) const;
    [[nodiscard]] QString words(const QRegularExpressionMatch& match) const;
    [[nodiscard]] QString line(const TextLine& line) const
    {
        return text.mid(line.start, line.length);
    }
    [[nodiscard]] QList<FoundDate> datesBetween(qsizetype from, qsizetype until) const;
    [[nodiscard]] qsizetype lineAt(qsizetype position) const; // index into `lines`

    QString source;
    QList<qsizetype> origin; // for each character of `text`, where it stands in `source`
};

struct ReadingText
{
    QList<ReadingPage> pages;
    DateOrder dateOrder = DateOrder::NotShown;

    [[nodiscard]] bool hasText() const;
};

ReadingText prepareText(const QList<PageText>& pages);

struct Hit
{
    const ReadingPage* page = nullptr;
    QRegularExpressionMatch match;

    [[nodiscard]] QString words() const { return page->words(match); }
};

// The first place in the flow of the first `pageLimit` pages that matches; 0 means all pages.
std::optional<Hit> firstHit(
    const ReadingText& text, const QRegularExpression& form, qsizetype pageLimit = 0);

// Case and script aware, as all rules of recognition want it.
QRegularExpression reading(const QString& pattern);
QRegularExpression readingExactCase(const QString& pattern);

} // namespace muniment::assurance
