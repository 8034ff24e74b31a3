// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace muniment::evidence {

// What the note of a restriction says, "for: Anna Berg, BSI; Carl Ott; where: the portal". Its
// parts are parted by semicolons or lines; what stands in it without such a word is the place.
struct RestrictionNote
{
    QStringList names; // who may have the file where it is restricted to named recipients
    QString place; // where it may be seen, asked for from whom; told to those who may not have it
    bool asksForNames = false; // "for:" stands in it, with or without a name after it

    // A name must fit as a whole; case and blanks make no difference.
    [[nodiscard]] bool isFor(const QString& recipient) const;
};

RestrictionNote readRestrictionNote(const QString& note);

} // namespace muniment::evidence
