// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace muniment::assurance {

// A running text, made ready to be asked for many names. Parts of it that have nothing to do with
// one another are parted by semicolons.
class RunningText
{
public:
    explicit RunningText(const QString& text);

    // Whether these words stand in it, whole and one after the other.
    [[nodiscard]] bool saysWords(const QString& words) const;
    // Whether it says a region in whole words that are no part of another region's name.
    [[nodiscard]] bool saysRegion(const QString& region) const;
    // Whether it says a service in whole words that are no part of a longer name: "Blob Storage" is
    // not "Storage". What a provider calls itself before the name makes no difference ("Azure App
    // Service"), nor does the s of several.
    [[nodiscard]] bool saysService(const QString& service) const;

private:
    struct Word
    {
        qsizetype from = 0; // in the bare text
        qsizetype until = 0;
        bool isJoined = false; // to the word before it, by blanks or hyphens alone
        bool isApart = false; // a semicolon stands before it
        bool startsLine = false;
    };

    struct Found
    {
        qsizetype first = 0; // of the words
        qsizetype last = 0;
    };

    // Where the bare name stands in whole words of one part.
    [[nodiscard]] QList<Found> found(const QString& name) const;
    [[nodiscard]] QString word(qsizetype at) const;
    [[nodiscard]] bool isPartOfAnotherRegion(const Found& found) const;
    [[nodiscard]] bool isPartOfAnotherService(const Found& found) const;
    [[nodiscard]] bool isLineOfItsOwn(const Found& found) const;
    [[nodiscard]] bool isJoinedTo(qsizetype at) const; // the word before it

    QString m_bare;
    QList<Word> m_words;
};

} // namespace muniment::assurance
