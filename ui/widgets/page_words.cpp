// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_words.h"

#include <algorithm>
#include <limits>

namespace muniment::ui {

namespace {

// Two words stand on one line when the middle of the second lies within the height of the first.
bool isSameLine(const QRectF& first, const QRectF& second)
{
    const double middle = second.center().y();
    return middle >= first.top() && middle <= first.bottom() && second.left() >= first.left();
}

void addToLines(QList<QRectF>& lines, const QRectF& box)
{
    if (!lines.isEmpty() && isSameLine(lines.last(), box))
        lines.last() = lines.last().united(box);
    else
        lines.append(box);
}

// The share of a box that some of its characters take.
QRectF shareOf(const PageWord& word, qsizetype from, qsizetype length)
{
    const double whole = double(qMax<qsizetype>(1, word.text.size()));
    return {word.box.left() + word.box.width() * double(from) / whole, word.box.top(),
        word.box.width() * double(length) / whole, word.box.height()};
}

} // namespace

QList<TextHit> hitsIn(const QString& pageText, const QString& wanted)
{
    const QString text = wanted.simplified();
    QList<TextHit> hits;
    if (text.isEmpty())
        return hits;
    for (qsizetype at = pageText.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
         at = pageText.indexOf(text, at + text.size(), Qt::CaseInsensitive))
        hits.append({int(at), int(text.size())});
    return hits;
}

QList<QRectF> areasOf(const QList<PageWord>& words, const TextHit& hit)
{
    QList<QRectF> lines;
    qsizetype start = 0;
    const qsizetype end = hit.start + hit.length;
    for (const PageWord& word : words) {
        const qsizetype from = std::max<qsizetype>(start, hit.start);
        const qsizetype until = std::min<qsizetype>(start + word.text.size(), end);
        if (from < until)
            addToLines(lines, shareOf(word, from - start, until - from));
        start += word.text.size() + 1;
        if (start >= end)
            break;
    }
    return lines;
}

int wordNear(const QList<PageWord>& words, const QPointF& point)
{
    int nearest = -1;
    double least = std::numeric_limits<double>::max();
    for (qsizetype index = 0; index < words.size(); ++index) {
        const QRectF& box = words.at(index).box;
        const double across = std::max({box.left() - point.x(), point.x() - box.right(), 0.0});
        const double down = std::max({box.top() - point.y(), point.y() - box.bottom(), 0.0});
        // Another line is farther than any word of this one.
        const double distance = across + down * 20;
        if (distance < least) {
            least = distance;
            nearest = int(index);
        }
    }
    return nearest;
}

QList<QRectF> areasOf(const QList<PageWord>& words, int first, int last)
{
    QList<QRectF> lines;
    for (int index = qMax(0, first); index <= qMin(last, int(words.size()) - 1); ++index)
        addToLines(lines, words.at(index).box);
    return lines;
}

QString textOf(const QList<PageWord>& words, int first, int last)
{
    QString text;
    for (int index = qMax(0, first); index <= qMin(last, int(words.size()) - 1); ++index) {
        if (!text.isEmpty())
            text += isSameLine(words.at(index - 1).box, words.at(index).box) ? u' ' : u'\n';
        text += words.at(index).text;
    }
    return text;
}

QString textIn(const QList<PageWord>& words, const QRectF& area)
{
    QList<PageWord> inside;
    for (const PageWord& word : words) {
        const QRectF shared = word.box.intersected(area);
        const double whole = word.box.width() * word.box.height();
        if (whole > 0 && shared.width() * shared.height() > whole / 2)
            inside.append(word);
    }
    return textOf(inside, 0, int(inside.size()) - 1);
}

} // namespace muniment::ui
