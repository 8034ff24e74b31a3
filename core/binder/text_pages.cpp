// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/text_pages.h"

#include "core/binder/stamped_page.h"
#include "core/documents/text_decoding.h"
#include "core/documents/text_measure.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::binder {

namespace {

using documents::Align;
using documents::FontFamily;
using documents::FontWeight;
using documents::PageDrawing;
using documents::TextStyle;

constexpr TextStyle style{FontFamily::Mono, FontWeight::Regular, 8};
constexpr double lineLeading = 10;
constexpr double lineNumberWidth = 14 * documents::pointsPerMillimetre;

class TextPages
{
    Q_DECLARE_TR_FUNCTIONS(TextPages)

public:
    static QString lines(int first, int last) { return tr("lines %1 to %2").arg(first).arg(last); }
};

struct SetLine
{
    int number = 0; // of the line in the file
    bool starts = true; // or goes on from the one before
    QString text;
};

QStringList wrapped(const QString& line, double width, qsizetype mostLines)
{
    static const double digit = documents::textWidth(QString(64, u'0'), style) / 64;
    const auto isNarrow = [](QChar each) { return each >= u' ' && each <= u'~'; };
    if (double(line.size()) * digit <= width && std::all_of(line.begin(), line.end(), isNarrow))
        return {line};
    return documents::brokenInPieces(line, style, width, mostLines);
}

PageDrawing pageOf(const QList<SetLine>& lines, const StampedPage& frame, const QString& heading)
{
    PageDrawing page
        = frame.begin(heading, TextPages::lines(lines.first().number, lines.last().number));
    const QRectF body = frame.body();
    double baseline = body.top() + 7.5;
    for (const SetLine& line : lines) {
        if (line.starts)
            page.texts.append({body.left() + lineNumberWidth - 8, baseline,
                QString::number(line.number), style, Align::Right, quietInk});
        if (!line.text.isEmpty())
            page.texts.append(
                {body.left() + lineNumberWidth, baseline, line.text, style, Align::Left, 0.07});
        baseline += lineLeading;
    }
    return page;
}

} // namespace

std::optional<QList<PageDrawing>> textPages(
    const QString& text, const QString& heading, int mostPages)
{
    const StampedPage frame;
    const QRectF body = frame.body();
    const int linesPerPage = int(body.height() / lineLeading);
    QStringList lines = documents::withLineFeeds(text).split(u'\n');
    if (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast(); // the end of the last line is not another line
    const qsizetype mostLines = qsizetype(linesPerPage) * mostPages;
    if (lines.size() > mostLines)
        return std::nullopt;

    QList<PageDrawing> pages;
    QList<SetLine> filling;
    int number = 0;
    for (const QString& line : lines) {
        ++number;
        bool starts = true;
        for (const QString& part :
            wrapped(documents::printableLine(line), body.width() - lineNumberWidth, mostLines)) {
            filling.append({number, starts, part});
            starts = false;
            if (filling.size() < linesPerPage)
                continue;
            pages.append(pageOf(filling, frame, heading));
            filling.clear();
            if (pages.size() > mostPages)
                return std::nullopt;
        }
    }
    if (!filling.isEmpty())
        pages.append(pageOf(filling, frame, heading));
    if (pages.size() > mostPages)
        return std::nullopt;
    return pages;
}

} // namespace muniment::binder
