// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace muniment::assurance {

// Letters and digits alone, so that "West Europe" and "westeurope" are the same.
QString bare(const QString& text);

// The spellings under which providers write one region, the given one among them, bare: its code
// ("eu-west-1"), and the names on papers and screens ("West Europe", "EU (Ireland)"). A name that
// is not known has its own spelling alone.
QStringList bareSpellings(const QString& region);

// Whether an entry of a list means a region: as a whole, under any of its spellings. "East US 2" is
// not "East US".
bool isRegion(const QString& entry, const QString& region);

} // namespace muniment::assurance
