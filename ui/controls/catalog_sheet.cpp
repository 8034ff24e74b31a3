// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/catalog_sheet.h"

#include "core/controls/control_register.h"
#include "core/scope/scope_messages.h"
#include "core/vault/vault.h"
#include "ui/intake/side_panel.h"
#include "ui/shell/acts.h"

#include <QSet>

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

CatalogSheet::CatalogSheet(const PlaceParts& parts, QWidget* place)
    : QObject(place)
    , m_parts(parts)
    , m_reading(parts.jobs)
    , m_panel(new SidePanel(place))
{
}

RecordForm* CatalogSheet::form() const
{
    return qobject_cast<RecordForm*>(m_panel->content());
}

void CatalogSheet::open(const View& view)
{
    m_reading.run(
        this, [facts = view.facts](const JobContext&) { return catalogBeside(*facts); },
        [this, view](const Result<Catalog>& catalog) {
            if (catalog)
                show(view, *catalog);
            else
                m_parts.acts.say(wordsFor(catalog.error()).sentence);
        });
}

void CatalogSheet::show(const View& view, const Catalog& catalog)
{
    SeveralKind controls;
    for (const controls::StarterControl& each : catalog.controls)
        controls.choices.append(
            {each.control.catalogEntry, each.control.title, each.control.catalogEntry});
    SeveralKind frameworks;
    for (const controls::StarterFramework& each : catalog.frameworks)
        frameworks.choices.append({each.framework.code, each.framework.name});
    QList<Choice> people;
    for (const scope::Person& each : view.facts->people)
        people.append({idText(each.id), each.name,
            each.role.isEmpty() ? scope::lineWords(each.line) : each.role, {},
            each.isActiveOn(view.today)});
    auto* form = new RecordForm({tr("Take from the catalog"), tr("Take into the vault")},
        {severalField(catalog_key::controls, tr("Controls"), controls)
                .hinted(tr("Choose from %n control(s)", nullptr, int(catalog.controls.size()))),
            personField(catalog_key::owner, tr("Owner"), people)
                .explained(tr("Of all of them; each may get another one later")),
            dayField(catalog_key::from, tr("In force from"), view.today).required(),
            severalField(catalog_key::frameworks, tr("Frameworks"), frameworks)
                .explained(tr("Whose requirements are listed, with the controls that meet them"))});
    form->onAddLater([this](const FieldValues& values, const RecordForm::Answer& answer) {
        take(values, answer);
    });
    connect(form, &RecordForm::closed, m_panel, &SidePanel::close);
    form->setReadOnly(m_parts.acts.whyNot());
    m_panel->show(form);
    form->begin({{catalog_key::from, view.today},
        {catalog_key::owner, view.me.isNull() ? QString() : idText(view.me)}});
}

namespace {

struct Taking
{
    QStringList entries;
    QStringList frameworks;
    PersonId owner; // null: nobody yet
    Date from;
};

// Frameworks come first: a control's references are kept where the vault holds their framework.
Status takeInto(vault::Transaction& transaction, const Taking& taking)
{
    if (!taking.frameworks.isEmpty())
        if (const auto loaded = controls::loadStarterFrameworks(transaction, taking.frameworks);
            !loaded)
            return failWith(loaded);
    const auto taken = controls::adoptStarterControls(transaction, taking.entries, taking.from);
    if (!taken)
        return failWith(taken);
    for (const ControlId id : *taken) {
        if (taking.owner.isNull())
            break;
        Result<controls::Control> control
            = controls::ControlRegister(transaction.access()).control(id);
        if (!control)
            return failWith(control);
        control->ownerId = taking.owner;
        if (const Status kept = controls::ControlRegister::update(transaction, *control); !kept)
            return kept;
    }
    return {};
}

} // namespace

void CatalogSheet::take(const FieldValues& values, const RecordForm::Answer& answer)
{
    const auto several = [&values](const QString& key) {
        return std::get<QStringList>(values.value(key, QStringList()));
    };
    const Taking taking{several(catalog_key::controls), several(catalog_key::frameworks),
        idOf<PersonId>(textOf(values, catalog_key::owner)),
        std::get<Date>(values.value(catalog_key::from))};
    if (taking.entries.isEmpty() && taking.frameworks.isEmpty()) {
        answer(FormRefusal{
            catalog_key::controls, {{}, tr("Nothing is chosen yet."), tr("Choose what fits.")}});
        return;
    }
    const QString controls = tr("%n control(s)", nullptr, int(taking.entries.size()));
    const QString frameworks = tr("%n framework(s)", nullptr, int(taking.frameworks.size()));
    const ActName name{u"control.adopt"_s, tr("take from the catalog"),
        tr("Taken from the catalog: %1.")
            .arg(
                taking.frameworks.isEmpty() ? controls : tr("%1 and %2").arg(controls, frameworks)),
        tr("Taking from the catalog")};
    m_parts.acts.performJob(
        this, name,
        [taking](vault::Vault& vault, const vault::Act& act, const JobContext&) {
            return vault.write(
                act,
                [&taking](
                    vault::Transaction& transaction) { return takeInto(transaction, taking); },
                vault::Priority::Job);
        },
        [this, answer](const Status& done) {
            const auto refusal
                = done ? std::nullopt : std::optional(FormRefusal{{}, wordsFor(done.error())});
            if (!answer(refusal) && refusal)
                m_parts.acts.say(refusal->words.sentence);
        });
}

} // namespace muniment::ui
