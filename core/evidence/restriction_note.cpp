// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/restriction_note.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::evidence {

namespace {

// Takes the word off a part that begins with it.
bool takeWord(QString& part, const QString& word)
{
    if (!part.startsWith(word, Qt::CaseInsensitive))
        return false;
    part = part.mid(word.size()).trimmed();
    return true;
}

} // namespace

bool RestrictionNote::isFor(const QString& recipient) const
{
    const QString wanted = recipient.simplified();
    return !wanted.isEmpty()
        && std::any_of(names.begin(), names.end(), [&wanted](const QString& each) {
               return each.compare(wanted, Qt::CaseInsensitive) == 0;
           });
}

RestrictionNote readRestrictionNote(const QString& note)
{
    static const QRegularExpression ends(u"[;\\n]"_s);
    RestrictionNote said;
    QStringList places;
    bool areNames = false;
    for (QString part : note.split(ends)) {
        part = part.trimmed();
        if (takeWord(part, u"for:"_s))
            said.asksForNames = areNames = true;
        else if (takeWord(part, u"where:"_s))
            areNames = false;
        if (!part.isEmpty())
            (areNames ? said.names : places).append(areNames ? part.simplified() : part);
    }
    said.place = places.join(u"; "_s);
    return said;
}

} // namespace muniment::evidence
