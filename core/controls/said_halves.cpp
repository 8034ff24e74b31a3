// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/said_halves.h"

#include "core/controls/controls_messages.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace muniment::controls {

namespace {

class SaidHalvesWords
{
    Q_DECLARE_TR_FUNCTIONS(muniment::controls::SaidHalvesWords)

public:
    static QString ourHalfOf(const QString& what, const QString& half)
    {
        return tr("Our half of %1: %2").arg(what, half);
    }
    static QString onAsset(const QString& what, const QString& who)
    {
        return tr("%1: %2.").arg(what, who);
    }
};

bool isAlike(const SaidHalf& one, const ResponsibilityOverride& other)
{
    return one.scopeId == other.scopeId && one.assetId == other.assetId && one.who == other.who
        && one.otherParty == other.otherParty && one.ourHalf == other.ourHalf
        && one.providerHalf == other.providerHalf;
}

QString whatWords(const SaidHalf& said, const QString& place)
{
    QStringList parts = said.requirements;
    if (!place.isEmpty())
        parts.append(place);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QHash<RequirementId, QString> namesAmong(
    const QList<Requirement>& requirements, const QHash<FrameworkId, QString>& codes)
{
    QHash<QString, QSet<FrameworkId>> frameworks;
    for (const Requirement& each : requirements)
        frameworks[each.identifier].insert(each.frameworkId);
    QHash<RequirementId, QString> names;
    for (const Requirement& each : requirements)
        names.insert(each.id,
            frameworks.value(each.identifier).size() == 1
                ? each.identifier
                : codes.value(each.frameworkId) + u':' + each.identifier);
    return names;
}

SaidHalf saidHalf(const ResponsibilityOverride& word)
{
    return {{}, {}, word.scopeId, word.assetId, word.who, word.otherParty, word.ourHalf,
        word.providerHalf};
}

QList<SaidHalf> saidHalves(const QList<Requirement>& requirements,
    const QHash<RequirementId, QString>& names, const QList<ResponsibilityOverride>& overrides)
{
    QList<SaidHalf> said;
    for (const Requirement& requirement : requirements)
        for (const ResponsibilityOverride& each : overrides) {
            if (each.requirementId != requirement.id)
                continue;
            auto alike = std::find_if(said.begin(), said.end(),
                [&each](const SaidHalf& known) { return isAlike(known, each); });
            if (alike == said.end())
                alike = said.insert(said.end(), saidHalf(each));
            alike->requirements.append(names.value(requirement.id));
            alike->ids.append(requirement.id);
        }
    std::stable_partition(
        said.begin(), said.end(), [](const SaidHalf& each) { return each.assetId.isNull(); });
    return said;
}

QString saidWhoWords(const SaidHalf& said)
{
    return said.otherParty.isEmpty() ? whoWords(said.who) : said.otherParty;
}

QString ourSaidWords(const SaidHalf& said, const QString& place)
{
    const QString what = whatWords(said, place);
    if (said.assetId.isNull())
        return said.ourHalf.isEmpty() ? QString() : SaidHalvesWords::ourHalfOf(what, said.ourHalf);
    const QString who = SaidHalvesWords::onAsset(what, saidWhoWords(said));
    return said.ourHalf.isEmpty() ? who : who + u' ' + said.ourHalf;
}

QString theirSaidWords(const SaidHalf& said, const QString& place)
{
    if (said.providerHalf.isEmpty())
        return {};
    QString whose = whatWords(said, place);
    if (!said.otherParty.isEmpty())
        whose += QStringLiteral(", ") + said.otherParty;
    return whose + QStringLiteral(": ") + said.providerHalf;
}

} // namespace muniment::controls
