// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/english_words.h"

namespace muniment {

namespace {

thread_local int asked = 0;

} // namespace

EnglishWords::EnglishWords()
{
    ++asked;
}

EnglishWords::~EnglishWords()
{
    --asked;
}

bool EnglishWords::areAsked()
{
    return asked > 0;
}

} // namespace muniment
