// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace muniment::ui {

// A text made ready to be found: without regard to case and accents, with the letters that it holds
// as a mask, so that most texts are passed over without a look.
struct Findable
{
    QString text; // "access review"
    QString code; // "c12" for C-12; empty: none
    quint64 letters = 0;
};

Findable findable(const QString& text, const QString& code = {});

// What a person typed, taken apart: all of its words must be found.
struct Sought
{
    explicit Sought(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }

    struct Word
    {
        QString text;
        QString code; // "c12" where it may be one, typed as c12, C-12 or c-012
        quint64 letters = 0;
    };
    QList<Word> words;
};

// How well it fits: a code before the start of a text, that before the start of a word, then what
// stands within, then initials and letters in their order close to one another. 0: not at all.
int fit(const Sought& sought, const Findable& text);

} // namespace muniment::ui
