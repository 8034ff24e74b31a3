// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/control_choices.h"

#include "core/controls/controls_messages.h"
#include "core/scope/scope_messages.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

const auto organisationKey = u"organisation"_s;

class ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceWords)

public:
    static QString organisation() { return tr("The organisation as a whole"); }
};

} // namespace

QList<Choice> ownerChoices(const View& view)
{
    QList<Choice> people;
    for (const scope::Person& each : view.facts->people)
        people.append({idText(each.id), each.name,
            each.role.isEmpty() ? scope::lineWords(each.line) : each.role, {},
            each.isActiveOn(view.today)});
    return people;
}

QList<Choice> scopeChoicesOf(const View& view)
{
    QList<Choice> scopes;
    for (const scope::Scope& each : view.facts->scopes) {
        const Choice choice{idText(each.id), each.name};
        scopes.append(choice);
    }
    return scopes;
}

QList<Choice> assetChoices(const View& view, const QList<AssetId>& with)
{
    QList<Choice> assets;
    for (const scope::Asset& each : view.facts->assets) {
        QStringList remark{scope::assetKindWords(each.kind)};
        const scope::Scope* scope = view.facts->scope(each.scopeId);
        if (scope && view.facts->scopes.size() > 1)
            remark.append(scope->name);
        Choice choice{idText(each.id), scope::assetCode(each.number) + u"  "_s + each.name,
            remark.join(u", "_s)};
        choice.isOffered = with.contains(each.id) || !each.inServiceUntil.isValid()
            || view.today <= each.inServiceUntil;
        assets.append(choice);
    }
    return assets;
}

QList<Choice> requirementChoices(const View& view)
{
    QList<Choice> requirements;
    for (const standing::FrameworkFacts& framework : view.facts->frameworks)
        for (const controls::Requirement& each : framework.requirements) {
            const Choice choice{
                idText(each.id), each.identifier + u"  "_s + each.title, framework.framework.name};
            requirements.append(choice);
        }
    return requirements;
}

QString placeKey(AssetId place)
{
    return place.isNull() ? organisationKey : idText(place);
}

AssetId placeOfKey(const QString& key)
{
    return idOf<AssetId>(key);
}

QList<Choice> placeChoices(const View& view, const QList<AssetId>& with)
{
    return QList<Choice>{{organisationKey, ChoiceWords::organisation()}} + assetChoices(view, with);
}

ScopeId likelyScope(const View& view)
{
    const QList<scope::Scope>& all = view.facts->scopes;
    return view.scope.isNull() && all.size() == 1 ? all.first().id : view.scope;
}

QString likelyScopeKey(const View& view)
{
    const ScopeId scope = likelyScope(view);
    return scope.isNull() ? QString() : idText(scope);
}

QList<scope::Asset> assetsLookedAt(const View& view)
{
    QList<scope::Asset> assets;
    for (const scope::Asset& each : view.facts->assets)
        if (each.isInServiceOn(view.today) && (view.scope.isNull() || each.scopeId == view.scope))
            assets.append(each);
    return assets;
}

QList<Choice> frequencyChoices()
{
    return choicesOf(
        {Frequency::Continuous, Frequency::Daily, Frequency::Weekly, Frequency::Monthly,
            Frequency::Quarterly, Frequency::HalfYearly, Frequency::Yearly, Frequency::OnEvent},
        &frequencyText, &controls::frequencyWords);
}

} // namespace muniment::ui
