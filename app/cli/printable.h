// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace muniment::cli {

// Names that a person or a file brought along may hold control characters; a terminal must not act
// on them.
QByteArray printable(QString text);

} // namespace muniment::cli
