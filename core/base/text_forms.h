// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/base_messages.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <cstddef>

namespace muniment {

// The stable text of one value of an enum, as it stands in the vault, in files and in options.
template <typename Enum>
struct TextForm
{
    Enum value;
    const char* text;
};

template <typename Enum, std::size_t Count>
QString textOf(Enum value, const TextForm<Enum> (&forms)[Count])
{
    for (const TextForm<Enum>& form : forms)
        if (form.value == value)
            return QString::fromLatin1(form.text);
    Q_UNREACHABLE();
}

// Fails with all the words that would have been taken.
template <typename Enum, std::size_t Count>
Result<Enum> parseForm(const QString& text, const TextForm<Enum> (&forms)[Count])
{
    QStringList choices;
    for (const TextForm<Enum>& form : forms) {
        const QString word = QString::fromLatin1(form.text);
        if (word == text)
            return form.value;
        choices.append(word);
    }
    return fail(
        Problem::Invalid, base::cause::notAChoice, {text, choices.join(QStringLiteral(", "))});
}

} // namespace muniment
