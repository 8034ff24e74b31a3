// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/running_text.h"

#include "core/assurance/region_names.h"

#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace muniment::assurance {

namespace {

bool isNumber(const QString& word)
{
    return std::all_of(
        word.begin(), word.end(), [](QChar character) { return character.isDigit(); });
}

bool hasDigit(const QString& text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar character) { return character.isDigit(); });
}

// What before a region's name makes it that of another: "North Central US", "West Central US".
bool isSideOfTheCompass(const QString& word)
{
    static const QSet<QString> sides{u"north"_s, u"south"_s, u"east"_s, u"west"_s, u"central"_s,
        u"northeast"_s, u"northwest"_s, u"southeast"_s, u"southwest"_s};
    return sides.contains(word);
}

// What stands between names and belongs to none of them, in English and in German.
bool isBetweenNames(const QString& word)
{
    static const QSet<QString> words{u"a"_s, u"all"_s, u"also"_s, u"an"_s, u"and"_s, u"are"_s,
        u"as"_s, u"at"_s, u"by"_s, u"can"_s, u"for"_s, u"from"_s, u"has"_s, u"have"_s, u"in"_s,
        u"including"_s, u"is"_s, u"of"_s, u"on"_s, u"or"_s, u"services"_s, u"that"_s, u"the"_s,
        u"to"_s, u"using"_s, u"was"_s, u"were"_s, u"which"_s, u"with"_s, u"within"_s, u"auf"_s,
        u"aus"_s, u"bei"_s, u"das"_s, u"dem"_s, u"den"_s, u"der"_s, u"des"_s, u"die"_s, u"dienst"_s,
        u"dienste"_s, u"diensten"_s, u"durch"_s, u"für"_s, u"im"_s, u"ist"_s, u"mit"_s, u"oder"_s,
        u"sind"_s, u"sowie"_s, u"und"_s, u"von"_s, u"werden"_s, u"wird"_s, u"zum"_s, u"zur"_s};
    return words.contains(word);
}

bool isProvidersOwnName(const QString& word)
{
    static const QSet<QString> words{u"alibaba"_s, u"amazon"_s, u"aws"_s, u"azure"_s, u"google"_s,
        u"ibm"_s, u"microsoft"_s, u"oracle"_s, u"sap"_s};
    return words.contains(word);
}

// "Key Vault" of "Azure Key Vault". A single word that is left says too little to be looked for.
QString withoutProvider(const QString& service)
{
    QStringList words = service.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && isProvidersOwnName(words.constFirst().toLower()))
        words.removeFirst();
    return words.size() > 1 ? words.join(u' ') : service;
}

} // namespace

RunningText::RunningText(const QString& text)
{
    m_bare.reserve(text.size());
    bool isInWord = false;
    Word next{0, 0, true, false, true};
    bool isBlank = false;
    bool isHyphen = false;
    for (const QChar character : text) {
        if (character.isLetterOrNumber()) {
            if (!isInWord) {
                next.from = m_bare.size();
                m_words.append(next);
            }
            m_bare.append(character.toLower());
            m_words.last().until = m_bare.size();
            isInWord = true;
            continue;
        }
        if (isInWord) {
            next = Word{0, 0, true, false, false};
            isBlank = false;
            isHyphen = false;
        }
        isInWord = false;
        isBlank = isBlank || character.isSpace();
        isHyphen = isHyphen || character == u'-';
        next.startsLine = next.startsLine || character == u'\n';
        // "SQL Database - Storage" is two names.
        next.isJoined
            = next.isJoined && (character.isSpace() || character == u'-') && !(isBlank && isHyphen);
        next.isApart = next.isApart || character == u';';
    }
}

bool RunningText::saysWords(const QString& words) const
{
    // Text without blanks between words has no whole ones.
    const auto isUnparted = [this](qsizetype at) {
        static const QSet<QChar::Script> scripts{
            QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Thai};
        return scripts.contains(m_bare.at(at).script());
    };
    const QString wanted = bare(words);
    if (wanted.isEmpty())
        return false;
    for (qsizetype at = m_bare.indexOf(wanted); at >= 0; at = m_bare.indexOf(wanted, at + 1)) {
        const qsizetype end = at + wanted.size();
        const auto starts = [&](const Word& word) { return word.from == at; };
        const auto ends = [&](const Word& word) { return word.until == end; };
        if ((isUnparted(at) || std::any_of(m_words.begin(), m_words.end(), starts))
            && (isUnparted(end - 1) || std::any_of(m_words.begin(), m_words.end(), ends)))
            return true;
    }
    return false;
}

bool RunningText::saysRegion(const QString& region) const
{
    const QStringList spellings = bareSpellings(region);
    return std::any_of(spellings.begin(), spellings.end(), [this](const QString& each) {
        const QList<Found> places = found(each);
        return std::any_of(places.begin(), places.end(),
            [&](const Found& place) { return hasDigit(each) || !isPartOfAnotherRegion(place); });
    });
}

bool RunningText::saysService(const QString& service) const
{
    const QString wanted = bare(service);
    const QString plain = bare(withoutProvider(service));
    for (const QString& each : {wanted, QString(wanted + u's'), plain, QString(plain + u's')}) {
        const QList<Found> places = found(each);
        if (!wanted.isEmpty()
            && std::any_of(places.begin(), places.end(), [this](const Found& place) {
                   return isLineOfItsOwn(place) || !isPartOfAnotherService(place);
               }))
            return true;
    }
    return false;
}

QList<RunningText::Found> RunningText::found(const QString& name) const
{
    QList<Found> places;
    if (name.isEmpty())
        return places;
    for (qsizetype at = m_bare.indexOf(name); at >= 0; at = m_bare.indexOf(name, at + 1)) {
        const auto first = std::lower_bound(m_words.begin(), m_words.end(), at,
            [](const Word& word, qsizetype from) { return word.from < from; });
        const qsizetype end = at + name.size();
        const auto last = std::lower_bound(first, m_words.end(), end,
            [](const Word& word, qsizetype until) { return word.until < until; });
        if (first == m_words.end() || first->from != at || last == m_words.end()
            || last->until != end)
            continue;
        const bool isOfTwoParts = std::any_of(
            std::next(first), std::next(last), [](const Word& word) { return word.isApart; });
        if (!isOfTwoParts)
            places.append({first - m_words.begin(), last - m_words.begin()});
    }
    return places;
}

QString RunningText::word(qsizetype at) const
{
    const Word& word = m_words.at(at);
    return m_bare.mid(word.from, word.until - word.from);
}

bool RunningText::isJoinedTo(qsizetype at) const
{
    return at > 0 && at < m_words.size() && m_words.at(at).isJoined;
}

bool RunningText::isPartOfAnotherRegion(const Found& found) const
{
    return (isJoinedTo(found.first) && isSideOfTheCompass(word(found.first - 1)))
        || (isJoinedTo(found.last + 1) && isNumber(word(found.last + 1)));
}

bool RunningText::isLineOfItsOwn(const Found& found) const
{
    return m_words.at(found.first).startsLine
        && (found.last + 1 == m_words.size() || m_words.at(found.last + 1).startsLine);
}

bool RunningText::isPartOfAnotherService(const Found& found) const
{
    const auto startsBefore = [this, &found](const QString& before) {
        const bool isOfTheProvider = isProvidersOwnName(before)
            || (before == u"cloud"_s && isJoinedTo(found.first - 1)
                && isProvidersOwnName(word(found.first - 2)));
        return !isBetweenNames(before) && !isOfTheProvider && before != u"service"_s;
    };
    // "The SQL Database service" has its name whole before it; "App Service" has not.
    const auto goesOn = [&found](const QString& word) {
        const bool isOnlySaid = word == u"service"_s && found.last > found.first;
        return !isBetweenNames(word) && !isOnlySaid;
    };
    return (isJoinedTo(found.first) && startsBefore(word(found.first - 1)))
        || (isJoinedTo(found.last + 1) && goesOn(word(found.last + 1)));
}

} // namespace muniment::assurance
