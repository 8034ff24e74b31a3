// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

// The words of a page and their places, in points from the top left of the page as seen.
namespace muniment::ui {

struct PageWord
{
    QString text;
    QRectF box;

    friend bool operator==(const PageWord&, const PageWord&) = default;
};

// Where something was found in the words of a page, one blank apart.
struct TextHit
{
    int start = 0;
    int length = 0;

    friend bool operator==(const TextHit&, const TextHit&) = default;
};

// All places of a text, whatever its case; blanks and breaks of lines count as one blank.
QList<TextHit> hitsIn(const QString& pageText, const QString& wanted);

// The areas of a hit, one for each line that it stands on; of a part of a word its share.
QList<QRectF> areasOf(const QList<PageWord>& words, const TextHit& hit);

// The word at a point, else the nearest; -1 where there is none.
int wordNear(const QList<PageWord>& words, const QPointF& point);

// The areas of a run of words, both ends included, one for each line.
QList<QRectF> areasOf(const QList<PageWord>& words, int first, int last);
// The words of a run as text, its lines apart.
QString textOf(const QList<PageWord>& words, int first, int last);
// The words that lie in an area by more than half, as text.
QString textIn(const QList<PageWord>& words, const QRectF& area);

} // namespace muniment::ui
