// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/provider_match.h"

#include "core/base/text_forms.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::scope {

namespace {

constexpr TextForm<MatchCertainty> matchCertaintyForms[] = {
    {MatchCertainty::Certain, "certain"},
    {MatchCertainty::Possible, "possible"},
};

constexpr qsizetype longestForm = 4; // words of one legal form: "s p z o o" is three, "l l c" too

// Behind a name, joined and bare of signs: "S.à r.l." is "sarl".
const QSet<QString>& formsBehind()
{
    static const QSet<QString> forms{u"inc"_s, u"incorporated"_s, u"corp"_s, u"corporation"_s,
        u"co"_s, u"company"_s, u"llc"_s, u"limitedliabilitycompany"_s, u"llp"_s, u"lp"_s, u"plc"_s,
        u"publiclimitedcompany"_s, u"ltd"_s, u"limited"_s, u"dac"_s, u"pte"_s, u"pty"_s, u"pvt"_s,
        u"private"_s, u"gmbh"_s, u"mbh"_s, u"ag"_s, u"kg"_s, u"kgaa"_s, u"ohg"_s, u"ug"_s,
        u"haftungsbeschrankt"_s, u"se"_s, u"ev"_s, u"eg"_s, u"sa"_s, u"sas"_s, u"sasu"_s, u"sarl"_s,
        u"eurl"_s, u"scs"_s, u"sca"_s, u"spa"_s, u"srl"_s, u"srls"_s, u"sl"_s, u"slu"_s, u"sau"_s,
        u"slp"_s, u"bv"_s, u"nv"_s, u"vof"_s, u"ab"_s, u"as"_s, u"asa"_s, u"aps"_s, u"oy"_s,
        u"oyj"_s, u"spzoo"_s, u"sro"_s, u"kft"_s, u"zrt"_s, u"nyrt"_s, u"doo"_s, u"lda"_s,
        u"ltda"_s, u"kk"_s, u"gk"_s, u"株式会社"_s, u"有限公司"_s, u"股份有限公司"_s};
    return forms;
}

const QSet<QString>& formsBefore()
{
    static const QSet<QString> forms{u"sarl"_s, u"sas"_s, u"株式会社"_s};
    return forms;
}

// Where accents are ornament. In other scripts a mark makes another letter: ハ is not バ.
bool bearsAccents(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Greek
        || script == QChar::Script_Cyrillic;
}

// Words without signs, case and accents. A dot parts nothing: "S.A." is one word.
QStringList wordsOf(const QString& name)
{
    QStringList words;
    QString word;
    const auto finish = [&words, &word] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (const QChar character :
        name.normalized(QString::NormalizationForm_KD).toCaseFolded().toStdU16String()) {
        if (character.isLetterOrNumber()
            || (character.isMark() && !word.isEmpty() && !bearsAccents(word.back().script())))
            word.append(character);
        else if (character != u'.' && character != u'’' && character != u'\''
            && !character.isMark())
            finish();
    }
    finish();
    return words;
}

// Chinese and Japanese write the legal form without a blank between.
QString withBlanksAroundForms(QString name)
{
    for (const QString& form : {u"株式会社"_s, u"股份有限公司"_s, u"有限公司"_s})
        if (name.startsWith(form) || name.endsWith(form))
            return name.replace(form, u' ' + form + u' ');
    return name;
}

QStringList firmWords(const QString& name)
{
    QStringList words = wordsOf(withBlanksAroundForms(name.simplified()));
    bool hasFormBehind = false;
    for (bool isShorter = true; isShorter;) {
        isShorter = false;
        for (qsizetype count = std::min(longestForm, words.size() - 1); count > 0 && !isShorter;
             --count)
            if (formsBehind().contains(words.mid(words.size() - count).join(QString()))) {
                words.resize(words.size() - count);
                isShorter = hasFormBehind = true;
            }
    }
    while (words.size() > 1 && words.first() == u"the"_s)
        words.removeFirst();
    // "SAS Institute Inc." has its form behind; what stands before is the name.
    if (!hasFormBehind && words.size() > 1 && formsBefore().contains(words.first()))
        words.removeFirst();
    return words;
}

// The words of one stand side by side within the other: "microsoft" in "microsoft ireland".
bool holds(const QStringList& longer, const QStringList& shorter)
{
    if (shorter.isEmpty() || shorter.size() > longer.size())
        return false;
    for (qsizetype at = 0; at + shorter.size() <= longer.size(); ++at)
        if (longer.mid(at, shorter.size()) == shorter)
            return true;
    return false;
}

QStringList namesOf(const Provider& provider)
{
    QStringList names{provider.name};
    if (!provider.contractingEntity.isEmpty())
        names.append(provider.contractingEntity);
    return names + provider.otherNames;
}

std::optional<ProviderMatch> matchOf(const QStringList& given, const Provider& provider)
{
    std::optional<ProviderMatch> best;
    for (const QString& own : namesOf(provider)) {
        const QStringList ownWords = firmWords(own);
        if (ownWords == given)
            return ProviderMatch{provider.id, MatchCertainty::Certain, own};
        if (!best && (holds(ownWords, given) || holds(given, ownWords)))
            best = ProviderMatch{provider.id, MatchCertainty::Possible, own};
    }
    return best;
}

} // namespace

QString firmForm(const QString& name)
{
    return firmWords(name).join(u' ');
}

QString matchCertaintyText(MatchCertainty certainty)
{
    return textOf(certainty, matchCertaintyForms);
}

QList<ProviderMatch> matchProviders(const QStringList& names, const QList<Provider>& providers)
{
    QList<ProviderMatch> certain;
    QList<ProviderMatch> possible;
    for (const Provider& provider : providers) {
        std::optional<ProviderMatch> best;
        for (const QString& name : names) {
            const QStringList words = firmWords(name);
            const auto found = words.isEmpty() ? std::nullopt : matchOf(words, provider);
            if (found && (!best || found->certainty < best->certainty))
                best = found;
        }
        if (best)
            (best->certainty == MatchCertainty::Certain ? certain : possible).append(*best);
    }
    if (certain.size() > 1)
        for (ProviderMatch& each : certain)
            each.certainty = MatchCertainty::Possible;
    return certain + possible;
}

QString calledWords(const Provider& provider)
{
    return QStringLiteral("%1 (%2)").arg(provider.name, providerCode(provider.number));
}

QStringList calledWords(const QList<ProviderMatch>& matches, const QList<Provider>& providers)
{
    QStringList called;
    for (const ProviderMatch& match : matches)
        for (const Provider& each : providers)
            if (each.id == match.id)
                called.append(calledWords(each));
    return called;
}

} // namespace muniment::scope
