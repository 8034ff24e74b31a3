// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/catalog_sheet.h"

#include "core/controls/control_register.h"
#include "core/controls/framework_register.h"
#include "core/controls/implementation_register.h"
#include "core/vault/vault.h"
#include "ui/controls/control_choices.h"
#include "ui/controls/form_panel.h"
#include "ui/shell/acts.h"
#include "ui/widgets/screen_dates.h"

#include <QSet>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

Result<Catalog> catalogBeside(const standing::Facts& facts)
{
    Result<QList<controls::StarterControl>> controls = controls::starterControls();
    if (!controls)
        return failWith(controls);
    Result<QList<controls::StarterFramework>> frameworks = controls::starterFrameworks();
    if (!frameworks)
        return failWith(frameworks);
    controls->removeIf([&facts](const controls::StarterControl& each) {
        return facts.control(controls::starterControlIdOf(each.control.catalogEntry)) != nullptr;
    });
    QSet<FrameworkId> held;
    for (const standing::FrameworkFacts& each : facts.frameworks)
        held.insert(each.framework.id);
    frameworks->removeIf([&held](const controls::StarterFramework& each) {
        return held.contains(each.framework.id);
    });
    return Catalog{std::move(*controls), std::move(*frameworks)};
}

CatalogSheet::CatalogSheet(const PlaceParts& parts, FormPanel& panel, QWidget* place)
    : QObject(place)
    , m_parts(parts)
    , m_reading(parts.jobs)
    , m_panel(panel)
{
}

void CatalogSheet::open(const View& view)
{
    read(view, &CatalogSheet::show);
}

void CatalogSheet::openFramework(const View& view)
{
    read(view, &CatalogSheet::showFramework);
}

void CatalogSheet::read(
    const View& view, void (CatalogSheet::*showRead)(const View& view, const Catalog& catalog))
{
    if (!view.isReady() || m_panel.keepsForm())
        return;
    m_reading.run(
        this, [facts = view.facts](const JobContext&) { return catalogBeside(*facts); },
        [this, view, showRead](const Result<Catalog>& catalog) {
            if (catalog)
                (this->*showRead)(view, *catalog);
            else
                m_parts.acts.say(wordsFor(catalog.error()).sentence);
        });
}

namespace {

QList<Choice> frameworkChoices(const Catalog& catalog)
{
    QList<Choice> frameworks;
    for (const controls::StarterFramework& each : catalog.frameworks) {
        const Choice choice{each.framework.code, each.framework.name};
        frameworks.append(choice);
    }
    return frameworks;
}

} // namespace

void CatalogSheet::show(const View& view, const Catalog& catalog)
{
    SeveralKind controls;
    for (const controls::StarterControl& each : catalog.controls)
        controls.choices.append(
            {each.control.catalogEntry, each.control.title, each.control.catalogEntry});
    FieldSpec scope = pickField(catalog_key::scope, tr("Scope"), scopeChoicesOf(view))
                          .explained(tr("To which the frameworks apply from that day on"));
    std::get<PickKind>(scope.kind).none = tr("none yet");
    auto* form = new RecordForm({tr("Take from the catalog"), tr("Take into the vault")},
        {severalField(catalog_key::controls, tr("Controls"), controls)
                .hinted(tr("Choose from %n control(s)", nullptr, int(catalog.controls.size()))),
            personField(catalog_key::owner, tr("Owner"), ownerChoices(view))
                .explained(tr("Of all of them; each may get another one later")),
            dayField(catalog_key::from, tr("In force from"), view.today).required(),
            severalField(catalog_key::frameworks, tr("Frameworks"), {frameworkChoices(catalog)})
                .explained(tr("Whose requirements are listed, with the controls that meet them")),
            scope,
            severalField(catalog_key::assets, tr("Assets"), {assetChoices(view)})
                .hinted(tr("All of the scope"))
                .explained(tr("Each control is applied to those that are of its kinds"))});
    form->onAddLater([this, view](const FieldValues& values, const RecordForm::Answer& answer) {
        take(view, values, answer);
    });
    form->begin({{catalog_key::from, view.today}, {catalog_key::scope, likelyScopeKey(view)},
        {catalog_key::owner, view.me.isNull() ? QString() : idText(view.me)}});
    m_panel.show(form);
}

void CatalogSheet::showFramework(const View& view, const Catalog& catalog)
{
    if (view.facts->scopes.isEmpty()) {
        m_parts.acts.say(tr("There is no scope yet that a framework could apply to."));
        return;
    }
    QList<Choice> frameworks;
    for (const standing::FrameworkFacts& each : view.facts->frameworks)
        frameworks.append({each.framework.code, each.framework.name});
    for (Choice each : frameworkChoices(catalog)) {
        each.remark = tr("from the catalog");
        frameworks.append(each);
    }
    auto* form = new RecordForm({tr("Apply a framework"), tr("Apply")},
        {pickField(catalog_key::frameworks, tr("Framework"), frameworks).required(),
            pickField(catalog_key::scope, tr("Scope"), scopeChoicesOf(view)).required(),
            dayField(catalog_key::from, tr("Applies from"), view.today).required()});
    form->onAddLater([this, view](const FieldValues& values, const RecordForm::Answer& answer) {
        applyFramework(view, values, answer);
    });
    const ScopeId likely = likelyScope(view);
    const scope::Scope* scope = view.facts->scope(likely);
    form->begin({{catalog_key::scope, likelyScopeKey(view)},
        {catalog_key::from,
            scope && scope->period.from.isValid() ? scope->period.from : view.today}});
    m_panel.show(form);
}

namespace {

struct Taking
{
    QStringList entries;
    QStringList frameworks; // that the vault lacks
    PersonId owner = {}; // null: nobody yet
    Date from;
    QList<scope::Asset> assets = {}; // to which the controls are applied
    ScopeId scope = {}; // to which the frameworks are applied; null: none
    bool isApplied = false; // the controls, be it to the organisation alone
};

Status finish(vault::Transaction& transaction, ControlId id, const Taking& taking)
{
    if (!taking.owner.isNull()) {
        Result<controls::Control> control
            = controls::ControlRegister(transaction.access()).control(id);
        if (!control)
            return failWith(control);
        control->ownerId = taking.owner;
        if (const Status kept = controls::ControlRegister::update(transaction, *control); !kept)
            return kept;
    }
    if (!taking.isApplied)
        return {};
    const auto applied = controls::ImplementationRegister::applyTo(transaction, id, taking.assets);
    if (!applied)
        return failWith(applied);
    return {};
}

Status applyTo(vault::Transaction& transaction, FrameworkId framework, ScopeId scope, Date from)
{
    return controls::FrameworkRegister::applyToScope(transaction, {scope, framework, from});
}

// Frameworks come first: a control's references are kept where the vault holds their framework.
Status takeInto(vault::Transaction& transaction, const Taking& taking)
{
    if (!taking.frameworks.isEmpty()) {
        const auto loaded = controls::loadStarterFrameworks(transaction, taking.frameworks);
        if (!loaded)
            return failWith(loaded);
        if (!taking.scope.isNull())
            for (const FrameworkId id : *loaded)
                if (const Status applied = applyTo(transaction, id, taking.scope, taking.from);
                    !applied)
                    return applied;
    }
    const auto taken = controls::adoptStarterControls(transaction, taking.entries, taking.from);
    if (!taken)
        return failWith(taken);
    for (const ControlId id : *taken)
        if (const Status done = finish(transaction, id, taking); !done)
            return done;
    return {};
}

// Of the scope, all that are not out of service by then; else those that are named.
QList<scope::Asset> assetsOf(const View& view, ScopeId scope, const QStringList& named)
{
    QList<scope::Asset> assets = view.facts->assets;
    assets.removeIf([&](const scope::Asset& each) {
        if (!named.isEmpty())
            return !named.contains(idText(each.id));
        return each.scopeId != scope
            || (each.inServiceUntil.isValid() && each.inServiceUntil < view.today);
    });
    return assets;
}

} // namespace

void CatalogSheet::run(const ActName& name, std::function<Status(vault::Transaction&)> work,
    const RecordForm::Answer& answer)
{
    m_parts.acts.performJob(
        this, name,
        [work = std::move(work)](vault::Vault& vault, const vault::Act& act, const JobContext&) {
            return vault.write(act, work, vault::Priority::Job);
        },
        [this, answer](const Status& done) {
            const auto refusal
                = done ? std::nullopt : std::optional(FormRefusal{{}, wordsFor(done.error())});
            if (!answer(refusal) && refusal)
                m_parts.acts.say(refusal->words.sentence);
        });
}

void CatalogSheet::take(
    const View& view, const FieldValues& values, const RecordForm::Answer& answer)
{
    const auto several = [&values](const QString& key) {
        return std::get<QStringList>(values.value(key, QStringList()));
    };
    const QStringList named = several(catalog_key::assets);
    Taking taking{several(catalog_key::controls), several(catalog_key::frameworks),
        idOf<PersonId>(textOf(values, catalog_key::owner)),
        std::get<Date>(values.value(catalog_key::from))};
    if (taking.entries.isEmpty() && taking.frameworks.isEmpty()) {
        answer(FormRefusal{
            catalog_key::controls, {{}, tr("Nothing is chosen yet."), tr("Choose what fits.")}});
        return;
    }
    taking.scope = idOf<ScopeId>(textOf(values, catalog_key::scope));
    taking.assets = assetsOf(view, taking.scope, named);
    taking.isApplied = !taking.scope.isNull() || !named.isEmpty();
    const QString controls = tr("%n control(s)", nullptr, int(taking.entries.size()));
    const QString frameworks = tr("%n framework(s)", nullptr, int(taking.frameworks.size()));
    run(
        {u"control.adopt"_s, tr("take from the catalog"),
            tr("Taken from the catalog: %1.")
                .arg(taking.frameworks.isEmpty()   ? controls
                        : taking.entries.isEmpty() ? frameworks
                                                   : tr("%1 and %2").arg(controls, frameworks)),
            tr("Taking from the catalog")},
        [taking](vault::Transaction& transaction) { return takeInto(transaction, taking); },
        answer);
}

void CatalogSheet::applyFramework(
    const View& view, const FieldValues& values, const RecordForm::Answer& answer)
{
    const QString code = textOf(values, catalog_key::frameworks);
    const auto scope = idOf<ScopeId>(textOf(values, catalog_key::scope));
    const Date from = std::get<Date>(values.value(catalog_key::from));
    const auto& held = view.facts->frameworks;
    const auto known = std::find_if(held.begin(), held.end(),
        [&code](const standing::FrameworkFacts& each) { return each.framework.code == code; });
    const FrameworkId id
        = known == held.end() ? controls::frameworkIdOf(code) : known->framework.id;
    const Taking taking{{}, known == held.end() ? QStringList{code} : QStringList(), {}, from};
    run(
        {u"framework.apply"_s, tr("apply a framework to scope"),
            tr("Applied from %1 on.").arg(dayOnScreen(from)), tr("Applying the framework")},
        [taking, id, scope](vault::Transaction& transaction) {
            const Status taken = takeInto(transaction, taking);
            return taken ? applyTo(transaction, id, scope, taking.from) : taken;
        },
        answer);
}

} // namespace muniment::ui
