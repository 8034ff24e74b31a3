// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
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

// A running text, made ready to be asked for many regions. Parts of it that have nothing to do with
// one another are parted by semicolons.
class RunningText
{
public:
    explicit RunningText(const QString& text);

    // Whether it says a region in whole words that are no part of another region's name.
    [[nodiscard]] bool saysRegion(const QString& region) const;

private:
    struct Word
    {
        qsizetype from = 0; // in the bare text
        qsizetype until = 0;
        bool isJoined = false; // to the word before it, by blanks or hyphens alone
        bool isApart = false; // a semicolon stands before it
    };

    [[nodiscard]] bool says(const QString& spelling) const;
    [[nodiscard]] QString word(qsizetype at) const;
    [[nodiscard]] bool isPartOfAnother(qsizetype first, qsizetype last) const;

    QString m_bare;
    QList<Word> m_words;
};

} // namespace muniment::assurance
