// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/text_decoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace muniment::documents {

namespace {

// 0x80 to 0x9F of Windows-1252; the rest is Latin-1. Five places are free and stay controls.
constexpr char16_t windowsCharacters[] = u"\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6"
                                         u"\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019"
                                         u"\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a"
                                         u"\u0153\x9d\u017e\u0178";

QString fromWindows(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [](char each) {
        const auto byte = static_cast<unsigned char>(each);
        return QChar(byte >= 0x80 && byte < 0xa0 ? windowsCharacters[byte - 0x80] : char16_t(byte));
    });
    return text;
}

QString decodedBy(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding);
    return decoder(bytes);
}

// Text of the first 127 characters in UTF-16 has a zero in every other byte.
bool hasZeroAtEach(QByteArrayView bytes, qsizetype start)
{
    const qsizetype end = std::min<qsizetype>(bytes.size(), 256);
    qsizetype zeros = 0;
    for (qsizetype i = start; i < end; i += 2)
        zeros += bytes.at(i) == 0 ? 1 : 0;
    return end >= 4 && zeros * 10 >= (end / 2) * 8;
}

// nullopt: Windows-1252.
std::optional<QStringConverter::Encoding> encodingOf(QByteArrayView bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return marked;
    if (hasZeroAtEach(bytes, 1))
        return QStringConverter::Utf16LE;
    if (hasZeroAtEach(bytes, 0))
        return QStringConverter::Utf16BE;
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? std::nullopt : std::optional(QStringConverter::Utf8);
}

QString decoded(QByteArrayView bytes)
{
    const auto encoding = encodingOf(bytes);
    return encoding ? decodedBy(*encoding, bytes) : fromWindows(bytes);
}

// Controls, and the marks that could make a line read as another.
bool needsSpelling(QChar character)
{
    const char16_t code = character.unicode();
    return character.category() == QChar::Other_Control || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069) || code == 0x2028 || code == 0x2029 || code == 0xfeff;
}

} // namespace

QString decodedText(QByteArrayView bytes)
{
    return withLineFeeds(decoded(bytes));
}

QString withLineFeeds(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

QString encodingName(QByteArrayView bytes)
{
    const auto encoding = encodingOf(bytes);
    return encoding ? QString::fromLatin1(QStringConverter::nameForEncoding(*encoding))
                    : QStringLiteral("Windows-1252");
}

QString printableLine(const QString& line)
{
    constexpr qsizetype tabStop = 8;
    if (std::none_of(line.begin(), line.end(), needsSpelling))
        return line;
    QString printable;
    for (const QChar character : line) {
        if (character == u'\t')
            printable += QString(tabStop - printable.size() % tabStop, u' ');
        else if (needsSpelling(character))
            printable += QStringLiteral("<U+%1>")
                             .arg(character.unicode(), 4, 16, QLatin1Char('0'))
                             .toUpper();
        else
            printable += character;
    }
    return printable;
}

} // namespace muniment::documents
