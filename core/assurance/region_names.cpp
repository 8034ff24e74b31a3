// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/region_names.h"

#include <QHash>

#include <array>
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

} // namespace muniment::assurance
