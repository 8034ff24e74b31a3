// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace muniment::assurance {

// Letters and digits alone, so that "West Europe" and "westeurope" are the same.
QString bare(const QString& text);

// The spellings under which providers write one region, the given one among them: its code
// ("westeurope", "eu-west-1"), and the names on papers and screens ("West Europe", "EU (Ireland)").
// A name that is not known has its own spelling alone.
QStringList regionSpellings(const QString& name);

} // namespace muniment::assurance
