// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace muniment::interchange {

// A cell as it may be handed to a spreadsheet: text that would start a formula gets an apostrophe
// in front; plain numbers stay numbers.
QString harmlessCell(const QString& cell);

// RFC 4180 in UTF-8 with a mark in front, so that spreadsheets read it as such.
QByteArray csvOf(const QStringList& head, const QList<QStringList>& rows);

} // namespace muniment::interchange
