// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muniment {

// What people type, without what cannot be seen and only misleads: control characters, and the
// signs that turn the direction of writing for all that follows. Names of files are evidence and
// never pass through here.
QString cleanLine(const QString& text); // a name: one line, one blank between words
QString cleanText(const QString& text); // a statement: lines and tabs stay

} // namespace muniment
