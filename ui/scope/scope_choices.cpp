// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/scope_choices.h"

#include "core/scope/scope_messages.h"

#include <algorithm>

namespace muniment::ui {

namespace {

// Each once, in the order of the language.
QStringList sortedOnce(QStringList texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    std::sort(texts.begin(), texts.end(), [](const QString& one, const QString& other) {
        return QString::localeAwareCompare(one, other) < 0;
    });
    return texts;
}

} // namespace

QList<Choice> peopleChoices(const View& view)
{
    QList<Choice> people;
    for (const scope::Person& person : view.facts->people) {
        Choice choice{idText(person.id), person.name, scope::lineWords(person.line)};
        choice.isOffered = person.isActiveOn(view.asOf);
        people.append(choice);
    }
    return people;
}

QList<Choice> scopeChoices(const View& view, ScopeId without)
{
    QList<Choice> scopes;
    for (const scope::Scope& scope : view.facts->scopes)
        if (scope.id != without)
            scopes.append({idText(scope.id), scope.name});
    return scopes;
}

QList<Choice> providerChoices(const View& view)
{
    QList<Choice> providers;
    for (const scope::Provider& provider : view.facts->providers)
        providers.append({idText(provider.id), provider.name});
    return providers;
}

QList<Choice> plainChoices(const QStringList& words)
{
    QList<Choice> choices;
    for (const QString& each : words)
        choices.append({each, each});
    return choices;
}

QStringList knownServices(const View& view)
{
    QStringList services;
    for (const scope::Asset& asset : view.facts->assets)
        services.append(asset.service);
    return sortedOnce(services);
}

QStringList knownRegions(const View& view)
{
    QStringList regions;
    for (const scope::Scope& scope : view.facts->scopes)
        regions += scope.regions;
    for (const scope::Asset& asset : view.facts->assets)
        regions.append(asset.region);
    return sortedOnce(regions);
}

QStringList knownClasses(const View& view)
{
    QStringList classes;
    for (const scope::Asset& asset : view.facts->assets)
        classes += asset.dataClasses;
    return sortedOnce(classes);
}

} // namespace muniment::ui
