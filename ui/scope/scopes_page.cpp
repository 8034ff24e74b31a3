// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scope/scopes_page.h"

#include "core/audits/audits_messages.h"
#include "core/controls/controls_messages.h"
#include "core/controls/framework_register.h"
#include "core/scope/scope_messages.h"
#include "core/scope/scope_register.h"
#include "ui/fields/field_grid.h"
#include "ui/scope/scope_choices.h"
#include "ui/scope/scope_columns.h"
#include "ui/shell/acts.h"
#include "ui/shell/field_acts.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/screen_dates.h"

#include <QCoreApplication>
#include <QPushButton>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using scope::Scope;
using scope::ScopeRegister;

namespace {

const auto statementKey = u"statement"_s;
const auto exclusionsKey = u"exclusions"_s;
const auto providerKey = u"provider"_s;
const auto ownerKey = u"owner"_s;
const auto inheritsKey = u"inherits"_s;
const auto regionsKey = u"regions"_s;
const auto periodKey = u"period"_s;
const auto patternKey = u"pattern"_s;

class ScopeFields
{
    Q_DECLARE_TR_FUNCTIONS(ScopeFields)

public:
    static QHash<QString, FieldSpec> all(const View& view, ScopeId itself = {})
    {
        const QString none = tr("none");
        FieldSpec provider = pickField(providerKey, tr("Provider"), providerChoices(view));
        std::get<PickKind>(provider.kind).none = none;
        FieldSpec inherits
            = pickField(inheritsKey, tr("Inherits from"), scopeChoices(view, itself))
                  .explained(tr("Another scope of the house, such as the shared platform."));
        std::get<PickKind>(inherits.kind).none = none;
        QHash<QString, FieldSpec> fields;
        for (const FieldSpec& spec : {lineField(record_key::name, tr("Name")).required(),
                 textField(statementKey, tr("Statement of scope"))
                     .explained(tr("Printed on the cover of a binder.")),
                 textField(exclusionsKey, tr("What stays outside, and why")), provider,
                 personField(ownerKey, tr("Owner"), peopleChoices(view)), inherits,
                 severalField(regionsKey, tr("Regions"), {plainChoices(knownRegions(view)), true}),
                 periodField(periodKey, tr("Period"), {view.today, {}}),
                 pickField(patternKey, tr("Reported"),
                     choicesOf({Frequency::Monthly, Frequency::Quarterly, Frequency::HalfYearly,
                                   Frequency::Yearly},
                         &frequencyText, &controls::frequencyWords))
                     .required()})
            fields.insert(spec.key, spec);
        return fields;
    }
};

template <typename Value, typename Set>
Commit settingScope(Acts& acts, ScopeId id, const QString& words, Set set)
{
    return committedBy<Value>(acts, {u"scope.set"_s, words, {}, {}},
        [id, set](vault::Transaction& transaction, const Value& value) -> Status {
            Result<Scope> scope = ScopeRegister(transaction.access()).scope(id);
            if (!scope)
                return failWith(scope);
            set(*scope, value);
            return ScopeRegister::updateScope(transaction, *scope);
        });
}

} // namespace

ScopesPage::ScopesPage(const PlaceParts& parts, QWidget* parent)
    : RecordsPage({u"scopes"_s, tr("Scopes"), tr("Scope")}, infosOf(*scopeColumns()), parts, parent)
    , m_columns(scopeColumns())
{
    emptyPage().setWords(tr("A scope is a bounded environment under review: what is in, at which "
                            "provider, in which regions."),
        tr("Binders, audits and counts are about one of them."));
    emptyPage().setButton(tr("New scope"));
    connect(&emptyPage(), &EmptyPage::buttonClicked, this, &ScopesPage::showNew);
    connect(&list(), &RecordList::linkClicked, this,
        [this](const QByteArray& key) { emit assetsWanted(idFromBytes<ScopeId>(key)); });
}

void ScopesPage::setRows(const View& view, QList<ScopeListRow> rows)
{
    m_rows = std::make_shared<const RowsOf<ScopeListRow>>(std::move(rows), m_columns);
    takeRows(view, m_rows);
}

bool ScopesPage::needsWork(int row) const
{
    return m_rows->row(row).needsWork();
}

void ScopesPage::fillDetail(const QByteArray& key)
{
    const Scope* scope = view().facts->scope(idFromBytes<ScopeId>(key));
    const int index = m_rows ? m_rows->rowOf(key) : -1;
    if (!scope || index < 0)
        return;
    pane().addTitleField(scope::scopeCode(scope->number),
        lineField(record_key::name, tr("Name")).required(), scope->name,
        settingScope<QString>(acts(), scope->id, tr("rename scope"),
            [](Scope& changed, const QString& name) { changed.name = name; }));
    const ScopeListRow& row = m_rows->row(index);
    pane().addText(row.provider.isEmpty()
            ? tr("%n asset(s) in service, at no provider yet.", nullptr, row.assets)
            : row.atProvider == row.assets
            ? tr("%n asset(s) in service at %1.", nullptr, row.assets).arg(row.provider)
            : tr("%n asset(s) in service, %1 of them at %2.", nullptr, row.assets)
                  .arg(locale().toString(row.atProvider), row.provider));
    addBoundary(*scope);
    addTime(*scope);
    addFrameworks(*scope);
    addUse(*scope, row);
}

void ScopesPage::addBoundary(const Scope& scope)
{
    const QHash<QString, FieldSpec> fields = ScopeFields::all(view(), scope.id);
    const auto addText = [&](const QString& key, const QString& words, QString Scope::*member) {
        pane().addHeading(fields.value(key).name, {}, key);
        pane().addWideField(fields.value(key), scope.*member,
            settingScope<QString>(acts(), scope.id, words,
                [member](Scope& changed, const QString& text) { changed.*member = text; }));
    };
    addText(statementKey, tr("state the scope"), &Scope::statement);
    addText(exclusionsKey, tr("say what stays outside the scope"), &Scope::exclusions);
    pane().addHeading(tr("Where and with whom"));
    pane().addField(fields.value(providerKey), keyOf(scope.providerId),
        settingScope<QString>(acts(), scope.id, tr("set the provider of scope"),
            [](Scope& changed, const QString& key) {
                changed.providerId = idOf<ProviderId>(key);
            }));
    pane().addField(fields.value(regionsKey), scope.regions,
        settingScope<QStringList>(acts(), scope.id, tr("set the regions of scope"),
            [](Scope& changed, const QStringList& regions) { changed.regions = regions; }));
    pane().addField(fields.value(ownerKey), keyOf(scope.ownerId),
        settingScope<QString>(acts(), scope.id, tr("set the owner of scope"),
            [](Scope& changed, const QString& key) { changed.ownerId = idOf<PersonId>(key); }));
    pane().addField(fields.value(inheritsKey), keyOf(scope.inheritsFrom),
        settingScope<QString>(acts(), scope.id, tr("set what scope inherits from"),
            [](Scope& changed, const QString& key) { changed.inheritsFrom = idOf<ScopeId>(key); }));
}

void ScopesPage::addTime(const Scope& scope)
{
    const QHash<QString, FieldSpec> fields = ScopeFields::all(view(), scope.id);
    using MaybePeriod = std::optional<Period>;
    pane().addHeading(tr("Time"));
    pane().addField(fields.value(periodKey).required(),
        scope.period.from.isValid() ? MaybePeriod(scope.period) : MaybePeriod(),
        settingScope<MaybePeriod>(acts(), scope.id, tr("set the period of scope"),
            [](Scope& changed, const MaybePeriod& period) {
                changed.period = period.value_or(changed.period);
            }));
    pane().addField(fields.value(patternKey), frequencyText(scope.periodPattern),
        settingScope<QString>(acts(), scope.id, tr("set how often scope is reported"),
            [](Scope& changed, const QString& key) {
                changed.periodPattern = parseFrequency(key).value_or(changed.periodPattern);
            }));
}

// Each framework of the vault with the day from which it applies here.
void ScopesPage::addFrameworks(const Scope& scope)
{
    pane().addHeading(tr("Frameworks"));
    if (view().facts->frameworks.isEmpty()) {
        pane().addText(tr("The vault holds none yet."), TextRole::Quiet);
        return;
    }
    FieldGrid* grid = pane().addGrid(u"frameworks"_s, tr("Frameworks"),
        {{tr("Framework"), GridColumn::Width::Stretches},
            {tr("Applies from"), GridColumn::Width::Stretches}});
    for (const standing::FrameworkFacts& each : view().facts->frameworks) {
        Date from;
        for (const controls::ScopeFramework& applied : view().facts->scopeFrameworks)
            if (applied.scopeId == scope.id && applied.frameworkId == each.framework.id)
                from = applied.appliesFrom;
        FieldSpec day
            = dayField(u"from"_s, tr("%1 applies from").arg(each.framework.name), view().today)
                  .whenEmpty(tr("does not apply"));
        day.isRequired = from.isValid();
        const auto commit
            = committedBy<Date>(acts(), {u"scope.set"_s, tr("apply a framework to scope"), {}, {}},
                [id = scope.id, framework = each.framework.id](
                    vault::Transaction& transaction, Date chosen) -> Status {
                    if (!chosen.isValid())
                        return {};
                    return controls::FrameworkRegister::applyToScope(
                        transaction, {id, framework, chosen});
                });
        grid->addRow(each.framework.code,
            {QList<TextPiece>{{each.framework.name, linkText(each.framework.id),
                 from.isValid() ? Tone::Plain : Tone::Quiet}},
                GridField{day, from, commit}});
    }
}

void ScopesPage::addUse(const Scope& scope, const ScopeListRow& row)
{
    pane().addHeading(tr("In it"));
    auto* assets = new QPushButton(tr("%n asset(s) in service", nullptr, row.assets));
    setLook(*assets, ButtonLook::Link);
    connect(assets, &QPushButton::clicked, this, [this, id = scope.id] { emit assetsWanted(id); });
    pane().addRow(tr("Assets"), assets);
    pane().addFact(tr("Service models"), row.models.join(u", "_s));
    QList<TextPiece> audits;
    for (const audits::Audit& each : view().facts->audits) {
        if (each.scopeId != scope.id)
            continue;
        if (!audits.isEmpty())
            audits.append({u", "_s});
        audits.append({each.name, linkText(each.id)});
    }
    if (!audits.isEmpty())
        pane().addFact(tr("Audits"), audits);
    pane().addHeading(tr("History"));
    pane().addLinkedText({{tr("All steps that touched it"),
        linkText(PlaceLink{PlaceKind::Activity, u"record "_s + idText(scope.id)})}});
}

void ScopesPage::showNew()
{
    if (!view().isReady() || keepsForm())
        return;
    const QHash<QString, FieldSpec> fields = ScopeFields::all(view());
    QList<FieldSpec> asked;
    for (const QString& key : {QString(record_key::name), QString(statementKey),
             QString(providerKey), QString(regionsKey), QString(ownerKey), QString(inheritsKey),
             QString(periodKey), QString(patternKey)})
        asked.append(fields.value(key));
    RecordForm* form = showForm(new RecordForm({tr("New scope"), tr("Add scope")}, asked));
    form->onAdd([this](const FieldValues& values) { return add(values); });
    const int year = view().today.year();
    const auto& providers = view().facts->providers;
    form->begin({{ownerKey, keyOf(view().me)},
        {providerKey, providers.size() == 1 ? idText(providers.first().id) : QString()},
        {periodKey, std::optional(Period{Date(year, 1, 1), Date(year, 12, 31)})},
        {patternKey, frequencyText(Frequency::Quarterly)}});
}

std::optional<FormRefusal> ScopesPage::add(const FieldValues& values)
{
    scope::NewScope scope;
    scope.name = textOf(values, record_key::name);
    scope.statement = textOf(values, statementKey);
    scope.providerId = idOf<ProviderId>(textOf(values, providerKey));
    scope.ownerId = idOf<PersonId>(textOf(values, ownerKey));
    scope.inheritsFrom = idOf<ScopeId>(textOf(values, inheritsKey));
    scope.regions = std::get<QStringList>(values.value(regionsKey, QStringList()));
    scope.period = std::get<std::optional<Period>>(values.value(periodKey, std::optional<Period>()))
                       .value_or(Period());
    scope.periodPattern = parseFrequency(textOf(values, patternKey)).value_or(Frequency::Quarterly);
    const auto added
        = acts().perform({u"scope.add"_s, tr("add scope"), tr("Added %1.").arg(scope.name), {}},
            [&scope](vault::Transaction& transaction) {
                return ScopeRegister::addScope(transaction, scope);
            });
    if (added)
        list().select(idBytes(*added));
    return refusalOf(added, record_key::name);
}

} // namespace muniment::ui
