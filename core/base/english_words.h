// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muniment {

// While one lives, the words that are asked for on this thread are English, whatever language the
// program speaks: what a binder says must not depend on the desk that it was made at. Whoever
// installs translators has to ask `areAsked`.
class EnglishWords
{
public:
    EnglishWords();
    ~EnglishWords();
    EnglishWords(const EnglishWords&) = delete;
    EnglishWords& operator=(const EnglishWords&) = delete;

    [[nodiscard]] static bool areAsked();
};

} // namespace muniment
