// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printable.h"

namespace muniment::cli {

namespace {

// Marks that turn the direction of what follows, so that a line reads as another.
bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200e || code == 0x200f || code == 0x061c;
}

} // namespace

QByteArray printable(QString text)
{
    for (QChar& character : text)
        if ((character.category() == QChar::Other_Control && character != u'\n')
            || turnsDirection(character))
            character = QChar::ReplacementCharacter;
    return text.toUtf8();
}

} // namespace muniment::cli
