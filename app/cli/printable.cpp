// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printable.h"

namespace muniment::cli {

QByteArray printable(QString text)
{
    for (QChar& character : text)
        if (character.category() == QChar::Other_Control && character != u'\n')
            character = QChar::ReplacementCharacter;
    return text.toUtf8();
}

} // namespace muniment::cli
