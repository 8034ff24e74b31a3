// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/control_forms.h"

#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "core/controls/implementation_register.h"
#include "ui/controls/control_choices.h"
#include "ui/controls/form_panel.h"
#include "ui/shell/acts.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using controls::Applies;
using controls::ControlKind;
using controls::ControlRegister;
using controls::ImplementationRegister;

namespace {

class ControlFormWords
{
    Q_DECLARE_TR_FUNCTIONS(ControlFormWords)

public:
    static QList<FieldSpec> newControl(const View& view)
    {
        return {lineField(control_key::title, tr("Title")).required(),
            textField(control_key::statement, tr("What we do")).required(),
            textField(control_key::purpose, tr("Purpose")),
            textField(control_key::procedure, tr("How we do it")),
            personField(control_key::owner, tr("Owner"), ownerChoices(view)),
            pickField(control_key::frequency, tr("How often"), frequencyChoices()).required(),
            dayField(control_key::from, tr("In force from"), view.today).required(),
            places(placeChoices(view)), meets(view),
            textField(control_key::providerHalf, tr("Provider's half"))
                .explained(tr("What the provider does of it; empty where it does nothing."))};
    }

    static FieldSpec places(const QList<Choice>& choices)
    {
        return severalField(control_key::places, tr("Applies to"), {choices})
            .hinted(tr("Assets, or the organisation as a whole"));
    }

    static FieldSpec meets(const View& view)
    {
        return severalField(
            control_key::requirements, tr("Requirements met"), {requirementChoices(view)})
            .hinted(view.facts->frameworks.isEmpty() ? tr("The vault holds no framework yet")
                                                     : tr("Number or words of a requirement"));
    }

    static FormLabels newLabels() { return {tr("New control"), tr("Add control")}; }
    static FormLabels placesLabels(const QString& what)
    {
        return {tr("Where %1 applies").arg(what), tr("Apply")};
    }
    static FormLabels meetsLabels(const QString& code)
    {
        return {tr("What %1 meets").arg(code), tr("Keep")};
    }
    static QString count(int controls) { return tr("%n control(s)", nullptr, controls); }
    static QString eachToItsKind()
    {
        return tr("Each control goes to those that are of its kinds; where it applies already "
                  "stays.");
    }

    static ActName add(const QString& title)
    {
        return {u"control.add"_s, tr("add control"), tr("Added %1.").arg(title), {}};
    }
    static ActName apply(const QString& what)
    {
        return {u"control.set"_s, tr("say where %1 applies").arg(what),
            tr("%1: kept where it applies.").arg(what), {}};
    }
    static ActName meet(const QString& code)
    {
        return {u"control.set"_s, tr("say what %1 meets").arg(code),
            tr("%1: kept what it meets.").arg(code), {}};
    }
};

QStringList severalOf(const FieldValues& values, const QString& key)
{
    return std::get<QStringList>(values.value(key, QStringList()));
}

QList<AssetId> placesOf(const FieldValues& values)
{
    QList<AssetId> places;
    for (const QString& key : severalOf(values, control_key::places))
        places.append(placeOfKey(key));
    return places;
}

// Takes away what was shown before and is not wanted, and adds what is. What came meanwhile stays;
// a place that was excepted with a reason stays excepted unless it is chosen.
Status setPlaces(vault::Transaction& transaction, ControlId control, const QList<AssetId>& before,
    const QList<AssetId>& wanted)
{
    const auto known = ImplementationRegister(transaction.access()).implementationsOf(control);
    if (!known)
        return failWith(known);
    QList<AssetId> missing = wanted;
    for (controls::Implementation each : *known) {
        missing.removeAll(each.assetId);
        const bool applies = each.applies == Applies::Applies;
        if (applies == wanted.contains(each.assetId))
            continue;
        if (applies) {
            if (!before.contains(each.assetId))
                continue;
            if (const Status gone
                = ImplementationRegister::remove(transaction, control, each.assetId);
                !gone)
                return gone;
            continue;
        }
        each.applies = Applies::Applies;
        each.reason.clear();
        each.approverId = {};
        if (const auto put = ImplementationRegister::put(transaction, each); !put)
            return failWith(put);
    }
    for (const AssetId place : std::as_const(missing)) {
        controls::NewImplementation what;
        what.controlId = control;
        what.assetId = place;
        if (const auto put = ImplementationRegister::put(transaction, what); !put)
            return failWith(put);
    }
    return {};
}

Status setRequirements(vault::Transaction& transaction, ControlId control,
    const QList<RequirementId>& before, const QList<RequirementId>& wanted)
{
    for (const RequirementId each : before)
        if (!wanted.contains(each))
            if (const Status gone = ControlRegister::unlink(transaction, {control, each}); !gone)
                return gone;
    for (const RequirementId each : wanted)
        if (!before.contains(each))
            if (const Status linked = ControlRegister::link(transaction, {control, each}); !linked)
                return linked;
    return {};
}

QList<RequirementId> requirementsOf(const FieldValues& values)
{
    QList<RequirementId> requirements;
    for (const QString& key : severalOf(values, control_key::requirements))
        requirements.append(idOf<RequirementId>(key));
    return requirements;
}

QList<ControlKind> kindsOf(const View& view, const QList<AssetId>& places)
{
    QList<ControlKind> kinds;
    for (const scope::Asset& each : view.facts->assets)
        if (const ControlKind kind = controls::controlKindOf(each.kind);
            places.contains(each.id) && !kinds.contains(kind))
            kinds.append(kind);
    if (places.contains(AssetId{}))
        kinds.append(ControlKind::Organisation);
    return kinds;
}

template <typename Outcome>
std::optional<FormRefusal> refusal(const Outcome& done, const QString& key)
{
    if (done)
        return {};
    return FormRefusal{key, wordsFor(done.error())};
}

// What is wrong with none of the fields alone is told at the foot.
QString controlFieldOf(const Error& error)
{
    if (error.is(controls::cause::titleMissing) || error.is(controls::cause::titleTaken))
        return control_key::title;
    if (error.is(controls::cause::statementMissing))
        return control_key::statement;
    return {};
}

std::optional<FormRefusal> addControl(Acts& acts, const View& view, const FieldValues& values,
    const std::function<void(ControlId)>& whenAdded)
{
    const QList<AssetId> places = placesOf(values);
    controls::NewControl what;
    what.title = textOf(values, control_key::title);
    what.ownerId = idOf<PersonId>(textOf(values, control_key::owner));
    what.frequency
        = parseFrequency(textOf(values, control_key::frequency)).value_or(what.frequency);
    what.kinds = kindsOf(view, places);
    what.providerHalf = textOf(values, control_key::providerHalf);
    controls::NewControlVersion text;
    text.inForceFrom = std::get<Date>(values.value(control_key::from, Date()));
    text.statement = textOf(values, control_key::statement);
    text.purpose = textOf(values, control_key::purpose);
    text.procedure = textOf(values, control_key::procedure);
    const auto added = acts.perform(ControlFormWords::add(what.title),
        [&](vault::Transaction& transaction) -> Result<ControlId> {
            const Result<ControlId> id = ControlRegister::add(transaction, what, text);
            if (!id)
                return id;
            if (const Status put = setPlaces(transaction, *id, {}, places); !put)
                return failWith(put);
            if (const Status met = setRequirements(transaction, *id, {}, requirementsOf(values));
                !met)
                return failWith(met);
            return id;
        });
    if (added)
        whenAdded(*added);
    return refusal(added, added ? QString() : controlFieldOf(added.error()));
}

QStringList keysOf(const QList<AssetId>& places)
{
    QStringList keys;
    for (const AssetId each : places)
        keys.append(placeKey(each));
    return keys;
}

// What is of the kinds of a control that applies nowhere yet.
QList<AssetId> proposedPlaces(const View& view, const standing::ControlFacts& control)
{
    QList<AssetId> places;
    for (const scope::Asset& each : assetsLookedAt(view))
        if (control.control.kinds.contains(controls::controlKindOf(each.kind)))
            places.append(each.id);
    if (control.control.kinds.contains(ControlKind::Organisation))
        places.append(AssetId{});
    return places;
}

RecordForm* makePlacesFormOfOne(Acts& acts, const View& view, const standing::ControlFacts& control)
{
    const QString code = controls::controlCode(control.control.number);
    QList<AssetId> before;
    for (const controls::Implementation& each : control.implementations)
        if (each.applies == Applies::Applies)
            before.append(each.assetId);
    auto* form = new RecordForm(ControlFormWords::placesLabels(code),
        {ControlFormWords::places(placeChoices(view, before))});
    form->onAdd([&acts, code, before, id = control.control.id](const FieldValues& values) {
        const auto done
            = acts.perform(ControlFormWords::apply(code), [&](vault::Transaction& transaction) {
                  return setPlaces(transaction, id, before, placesOf(values));
              });
        return refusal(done, control_key::places);
    });
    form->begin({{control_key::places,
        keysOf(control.implementations.isEmpty() ? proposedPlaces(view, control) : before)}});
    return form;
}

} // namespace

RecordForm* makeNewControlForm(
    Acts& acts, const View& view, std::function<void(ControlId)> whenAdded)
{
    auto* form = new RecordForm(ControlFormWords::newLabels(), ControlFormWords::newControl(view));
    form->onAdd([&acts, view, whenAdded = std::move(whenAdded)](const FieldValues& values) {
        return addControl(acts, view, values, whenAdded);
    });
    form->begin({{control_key::owner, view.me.isNull() ? QString() : idText(view.me)},
        {control_key::frequency, frequencyText(Frequency::Quarterly)},
        {control_key::from, view.today}});
    return form;
}

RecordForm* makePlacesForm(
    Acts& acts, const View& view, const QList<const standing::ControlFacts*>& controls)
{
    if (controls.isEmpty())
        return nullptr;
    if (controls.size() == 1)
        return makePlacesFormOfOne(acts, view, *controls.first());
    QList<ControlId> ids;
    for (const standing::ControlFacts* each : controls)
        ids.append(each->control.id);
    const QString what = ControlFormWords::count(int(ids.size()));
    auto* form = new RecordForm(ControlFormWords::placesLabels(what),
        {ControlFormWords::places(assetChoices(view))
                .explained(ControlFormWords::eachToItsKind())});
    form->onAdd([&acts, view, ids, what](const FieldValues& values) {
        const QList<AssetId> places = placesOf(values);
        QList<scope::Asset> assets = view.facts->assets;
        assets.removeIf([&places](const scope::Asset& each) { return !places.contains(each.id); });
        const auto done = acts.perform(
            ControlFormWords::apply(what), [&](vault::Transaction& transaction) -> Status {
                for (const ControlId each : ids)
                    if (const auto applied
                        = ImplementationRegister::applyTo(transaction, each, assets);
                        !applied)
                        return failWith(applied);
                return {};
            });
        return refusal(done, control_key::places);
    });
    QList<AssetId> all;
    for (const scope::Asset& each : assetsLookedAt(view))
        all.append(each.id);
    form->begin({{control_key::places, keysOf(all)}});
    return form;
}

RecordForm* makeMeetsForm(Acts& acts, const View& view, const standing::ControlFacts& control)
{
    const QString code = controls::controlCode(control.control.number);
    auto* form
        = new RecordForm(ControlFormWords::meetsLabels(code), {ControlFormWords::meets(view)});
    form->onAdd([&acts, code, before = control.requirements, id = control.control.id](
                    const FieldValues& values) {
        const auto done
            = acts.perform(ControlFormWords::meet(code), [&](vault::Transaction& transaction) {
                  return setRequirements(transaction, id, before, requirementsOf(values));
              });
        return refusal(done, control_key::requirements);
    });
    QStringList keys;
    for (const RequirementId each : control.requirements)
        keys.append(idText(each));
    form->begin({{control_key::requirements, keys}});
    return form;
}

} // namespace muniment::ui
