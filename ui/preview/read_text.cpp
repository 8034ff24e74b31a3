// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/read_text.h"

#include "core/base/base_messages.h"
#include "core/binder/text_decoding.h"

#include <QFile>

namespace muniment::ui {

namespace {

// Where text is cut inside a character of UTF-8, what is left of it makes all of it look like
// another encoding.
void dropCutCharacter(QByteArray& bytes)
{
    constexpr qsizetype longest = 4;
    for (qsizetype back = 1; back <= qMin(longest, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes.at(bytes.size() - back));
        if ((byte & 0xc0) == 0x80)
            continue; // not the first of its character
        const qsizetype whole = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        if (back < whole)
            bytes.chop(back);
        return;
    }
}

void addLine(QList<ShownLine>& lines, int number, const QString& line)
{
    const QString shown = binder::printableLine(line);
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

ShownText shownText(const QByteArray& bytes, qint64 fileSize)
{
    QByteArray begin = bytes;
    if (begin.size() < fileSize)
        dropCutCharacter(begin);
    ShownText shown = shownLines(binder::decodedText(begin));
    shown.encoding = binder::encodingName(begin);
    shown.missing = qMax<qint64>(0, fileSize - begin.size());
    return shown;
}

Result<FileBegin> readBegin(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Problem::Unreadable, base::cause::fileUnreadable, {path, file.errorString()});
    FileBegin begin{file.read(shownTextBytes), 0};
    if (begin.bytes.size() < file.size())
        dropCutCharacter(begin.bytes);
    begin.missing = file.size() - begin.bytes.size();
    return begin;
}

Result<ShownText> readText(const QString& path)
{
    const Result<FileBegin> begin = readBegin(path);
    if (!begin)
        return failWith(begin);
    return shownText(begin->bytes, begin->bytes.size() + begin->missing);
}

} // namespace muniment::ui
