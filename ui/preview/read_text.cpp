// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/read_text.h"

#include "core/documents/text_decoding.h"

namespace muniment::ui {

namespace {

void addLine(QList<ShownLine>& lines, int number, const QString& line)
{
    const QString shown = documents::printableLine(line);
    qsizetype at = 0;
    do {
        qsizetype length = qMin(longestShownLine, shown.size() - at);
        // Not between the two halves of a character.
        if (at + length < shown.size() && shown.at(at + length).isLowSurrogate())
            --length;
        lines.append({at == 0 ? number : 0, shown.mid(at, length)});
        at += length;
    } while (at < shown.size());
}

} // namespace

ShownText shownLines(const QString& text)
{
    ShownText shown;
    QStringList lines = text.split(u'\n');
    if (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast();
    for (qsizetype index = 0; index < lines.size(); ++index)
        addLine(shown.lines, int(index) + 1, lines.at(index));
    return shown;
}

ShownText shownText(const documents::PlainText& text)
{
    ShownText shown = shownLines(text.text);
    shown.encoding = text.encoding;
    shown.missing = text.missing;
    return shown;
}

} // namespace muniment::ui
