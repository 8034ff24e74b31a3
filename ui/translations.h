// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace muniment::ui {

// Puts the window, and Qt's own dialogs, into the language of the locale where there is one; else
// into English.
void installTranslations(QCoreApplication& application, const QLocale& locale);

} // namespace muniment::ui
