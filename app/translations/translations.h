// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace muniment::translations {

// Speaks the language of the system, or the one that MUNIMENT_LANGUAGE names ("de"), and Qt's own
// words with it. Every other language is answered in English.
void install(QCoreApplication& application);

} // namespace muniment::translations
