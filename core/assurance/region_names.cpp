// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/region_names.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace muniment::assurance {

namespace {

// One region a row. Blanks, hyphens, brackets and case make no difference and need no spelling of
// their own, so that a code that is the name without its blanks is not listed. Only spellings that
// mean one region alone: a country stands here where its provider has one region in it.
using Spellings = std::array<const char*, 4>;

constexpr Spellings regions[] = {
    {"eu-west-1", "EU (Ireland)", "Europe (Ireland)", "EU West (Ireland)"},
    {"eu-west-2", "EU (London)", "Europe (London)", "EU West (London)"},
    {"eu-west-3", "EU (Paris)", "Europe (Paris)", "EU West (Paris)"},
    {"eu-central-1", "EU (Frankfurt)", "Europe (Frankfurt)", "EU Central (Frankfurt)"},
    {"eu-central-2", "EU (Zurich)", "Europe (Zurich)", "EU Central (Zurich)"},
    {"eu-north-1", "EU (Stockholm)", "Europe (Stockholm)", "EU North (Stockholm)"},
    {"eu-south-1", "EU (Milan)", "Europe (Milan)", "EU South (Milan)"},
    {"eu-south-2", "EU (Spain)", "Europe (Spain)", "EU South (Spain)"},
    {"us-east-1", "US East (N. Virginia)", "US East (Northern Virginia)"},
    {"us-east-2", "US East (Ohio)"},
    {"us-west-1", "US West (N. California)", "US West (Northern California)"},
    {"us-west-2", "US West (Oregon)"},
    {"ca-central-1", "Canada (Central)"},
    {"sa-east-1", "South America (Sao Paulo)", "South America (São Paulo)"},
    {"ap-south-1", "Asia Pacific (Mumbai)"},
    {"ap-southeast-1", "Asia Pacific (Singapore)"},
    {"ap-southeast-2", "Asia Pacific (Sydney)"},
    {"ap-northeast-1", "Asia Pacific (Tokyo)"},
    {"ap-northeast-2", "Asia Pacific (Seoul)"},
    {"West Europe", "Europe West (Netherlands)", "West Europe (Netherlands)"},
    {"North Europe", "Europe North (Ireland)", "North Europe (Ireland)"},
    {"Germany West Central", "Germany West Central (Frankfurt)"},
    {"UK South", "United Kingdom South"},
    {"UK West", "United Kingdom West"},
    {"East US", "US East (Virginia)"},
    {"West US", "US West (California)"},
    {"europe-west1", "Belgium (europe-west1)", "St. Ghislain, Belgium"},
    {"europe-west3", "Frankfurt (europe-west3)", "Frankfurt, Germany"},
    {"europe-west4", "Netherlands (europe-west4)", "Eemshaven, Netherlands"},
    {"europe-north1", "Finland (europe-north1)", "Hamina, Finland"},
    {"us-central1", "Iowa (us-central1)", "Council Bluffs, Iowa"},
};

// By each bare spelling, all of the same region.
QHash<QString, QStringList> spellingsByName()
{
    QHash<QString, QStringList> byName;
    for (const Spellings& region : regions) {
        QStringList spellings;
        for (const char* each : region)
            if (each)
                spellings.append(bare(QString::fromUtf8(each)));
        for (const QString& each : std::as_const(spellings))
            byName.insert(each, spellings);
    }
    return byName;
}

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

} // namespace

QString bare(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text)
        if (character.isLetterOrNumber())
            result.append(character.toLower());
    return result;
}

QStringList bareSpellings(const QString& region)
{
    static const QHash<QString, QStringList> byName = spellingsByName();
    const QString wanted = bare(region);
    return byName.value(wanted, {wanted});
}

bool isRegion(const QString& entry, const QString& region)
{
    const QString said = bare(entry);
    return !said.isEmpty() && bareSpellings(region).contains(said);
}

RunningText::RunningText(const QString& text)
{
    m_bare.reserve(text.size());
    bool isInWord = false;
    Word next{0, 0, true, false};
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
        if (isInWord)
            next = Word{0, 0, true, false};
        isInWord = false;
        next.isJoined = next.isJoined && (character.isSpace() || character == u'-');
        next.isApart = next.isApart || character == u';';
    }
}

bool RunningText::saysRegion(const QString& region) const
{
    const QStringList spellings = bareSpellings(region);
    return std::any_of(spellings.begin(), spellings.end(),
        [this](const QString& each) { return !each.isEmpty() && says(each); });
}

bool RunningText::says(const QString& spelling) const
{
    for (qsizetype at = m_bare.indexOf(spelling); at >= 0; at = m_bare.indexOf(spelling, at + 1)) {
        const auto first = std::lower_bound(m_words.begin(), m_words.end(), at,
            [](const Word& word, qsizetype from) { return word.from < from; });
        const qsizetype end = at + spelling.size();
        const auto last = std::lower_bound(first, m_words.end(), end,
            [](const Word& word, qsizetype until) { return word.until < until; });
        if (first == m_words.end() || first->from != at || last == m_words.end()
            || last->until != end)
            continue;
        const bool isOfTwoParts = std::any_of(
            std::next(first), std::next(last), [](const Word& word) { return word.isApart; });
        if (!isOfTwoParts
            && (hasDigit(spelling)
                || !isPartOfAnother(first - m_words.begin(), last - m_words.begin())))
            return true;
    }
    return false;
}

QString RunningText::word(qsizetype at) const
{
    const Word& word = m_words.at(at);
    return m_bare.mid(word.from, word.until - word.from);
}

bool RunningText::isPartOfAnother(qsizetype first, qsizetype last) const
{
    const bool hasSide
        = first > 0 && m_words.at(first).isJoined && isSideOfTheCompass(word(first - 1));
    const bool hasNumber
        = last + 1 < m_words.size() && m_words.at(last + 1).isJoined && isNumber(word(last + 1));
    return hasSide || hasNumber;
}

} // namespace muniment::assurance
