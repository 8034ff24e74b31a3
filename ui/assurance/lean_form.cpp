// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assurance/lean_form.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/named_page.h"
#include "core/assurance/reliance_register.h"
#include "core/base/base_messages.h"
#include "core/scope/scope_messages.h"
#include "core/vault/vault.h"
#include "ui/shell/acts.h"
#include "ui/shell/place_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

const auto leanDocumentKey = u"document"_s;
const auto leanScopeKey = u"scope"_s;
const auto leanPageKey = u"page"_s;
const auto leanFromKey = u"from"_s;
const auto leanUntilKey = u"until"_s;

class LeanWords
{
    Q_DECLARE_TR_FUNCTIONS(LeanWords)

public:
    static QString title(const QList<HalfRow>& halves)
    {
        return halves.size() == 1
            ? tr("What the provider's half of %1 leans on").arg(halves.first().identifier)
            : tr("What %n provider's halves lean on", nullptr, int(halves.size()));
    }
    static QString button() { return tr("Lean on it"); }
    static QList<FieldSpec> fields(const View& view, const QList<HalfRow>& halves)
    {
        return {
            pickField(leanDocumentKey, tr("Document"), documents(view, halves))
                .required()
                .explained(tr("Another document is added to those it leans on; it replaces none.")),
            pickField(leanScopeKey, tr("Scope"), scopes(view)).required(),
            numberField(leanPageKey, tr("Page"), {.least = 1})
                .explained(tr("Where the document says so.")),
            dayField(leanFromKey, tr("From"), view.today).required(),
            dayField(leanUntilKey, tr("Until"), view.today).hinted(tr("until further notice"))};
    }
    static ActName lean(int halves, bool isPageNamed)
    {
        return {u"assurance.lean"_s, tr("name what a provider's half leans on"),
            tr("Named for %n half(s).", nullptr, halves),
            isPageNamed ? tr("Looking the page up") : tr("Naming the document")};
    }
    static ActName end(int halves)
    {
        return {u"assurance.lean"_s, tr("let a provider's half lean no longer"),
            tr("Ended for %n half(s).", nullptr, halves), {}};
    }

    // Those that a newer one took the place of are offered only where one of the halves leans on
    // them.
    static QList<Choice> documents(const View& view, const QList<HalfRow>& halves)
    {
        QList<Choice> choices;
        const QList<assurance::AssuranceDocument>& all = view.facts->assurance.documents;
        for (const assurance::AssuranceDocument& each : all)
            if (std::none_of(all.begin(), all.end(),
                    [&each](const auto& other) { return other.supersedes == each.id; })
                || std::any_of(halves.begin(), halves.end(), [&each](const HalfRow& half) {
                       return !half.leansOnNothing() && half.documentId == each.id;
                   }))
                choices.append({idText(each.id),
                    assurance::documentCode(each.number) + u"  "_s + each.fields.title,
                    assurance::standingWords(assurance::standingOn(
                        view.facts->assurance.standingFacts(each.id), view.asOf))});
        return choices;
    }

    static QList<Choice> scopes(const View& view)
    {
        QList<Choice> choices;
        for (const scope::Scope& each : view.facts->scopes)
            if (view.scope.isNull() || view.scope == each.id)
                choices.append(
                    {idText(each.id), scope::scopeCode(each.number) + u"  "_s + each.name});
        return choices;
    }
};

Date leanDay(const FieldValues& values, const QString& key)
{
    return std::get<Date>(values.value(key, Date()));
}

// A requirement that leans on two documents has two rows.
QList<RequirementId> requirementsOf(const QList<HalfRow>& halves)
{
    QList<RequirementId> requirements;
    for (const HalfRow& each : halves)
        if (!requirements.contains(each.requirementId))
            requirements.append(each.requirementId);
    return requirements;
}

assurance::NewReliance relianceIn(const FieldValues& values)
{
    assurance::NewReliance what;
    what.documentId = idOf<AssuranceDocumentId>(textOf(values, leanDocumentKey));
    what.scopeId = idOf<ScopeId>(textOf(values, leanScopeKey));
    what.from = leanDay(values, leanFromKey);
    what.until = leanDay(values, leanUntilKey);
    if (const auto page = std::get<Quantity>(values.value(leanPageKey, Quantity())).number)
        what.page = int(*page);
    return what;
}

FormRefusal refusalToLean(const Error& error)
{
    QString key;
    if (error.is(base::cause::endBeforeStart))
        key = leanUntilKey;
    else if (error.is(assurance::cause::pageBeyondEnd))
        key = leanPageKey;
    return {key, wordsFor(error)};
}

Status leanAll(vault::Transaction& transaction, const QList<RequirementId>& requirements,
    assurance::NewReliance what)
{
    for (const RequirementId each : requirements) {
        what.requirementId = each;
        if (const auto leaned = assurance::RelianceRegister::lean(transaction, what); !leaned)
            return failWith(leaned);
    }
    return {};
}

// A job, for the page is looked up in the document.
void lean(const PlaceParts& parts, QObject* owner, const QList<RequirementId>& requirements,
    const FieldValues& values, const RecordForm::Answer& answer)
{
    const assurance::NewReliance what = relianceIn(values);
    parts.acts.performJob(
        owner, LeanWords::lean(int(requirements.size()), what.page.has_value()),
        [requirements, what, helper = parts.helper](
            vault::Vault& vault, const vault::Act& act, const JobContext& job) -> Status {
            if (what.page)
                if (const Status there
                    = assurance::refusePageBeyond(vault, helper, what.documentId, *what.page, job);
                    !there)
                    return there;
            return vault.write(
                act,
                [&](vault::Transaction& transaction) {
                    return leanAll(transaction, requirements, what);
                },
                vault::Priority::Job);
        },
        [answer, acts = &parts.acts](const Status& done) {
            if (!answer(done ? std::nullopt : std::optional(refusalToLean(done.error()))) && !done)
                acts->say(wordsFor(done.error()).sentence);
        });
}

const assurance::Reliance* relianceOf(const View& view, const HalfRow& half)
{
    for (const assurance::Reliance& each : view.facts->assurance.reliances)
        if (each.id == half.relianceId)
            return &each;
    return nullptr;
}

// One that ended before is left with its end.
QList<RelianceId> leaningOf(const View& view, const QList<HalfRow>& halves)
{
    QList<RelianceId> leaning;
    for (const HalfRow& half : halves)
        if (const assurance::Reliance* each = relianceOf(view, half);
            each && (!each->until.isValid() || view.today < each->until))
            leaning.append(each->id);
    return leaning;
}

// The same document from the same day again changes the page and the end.
FieldValues firstValues(const View& view, const HalfRow& half)
{
    FieldValues first{
        {leanFromKey, view.period.contains(view.today) ? view.today : view.period.from}};
    if (const QList<Choice> scopes = LeanWords::scopes(view); scopes.size() == 1)
        first.insert(leanScopeKey, scopes.first().key);
    if (const assurance::Reliance* each = relianceOf(view, half)) {
        first.insert(leanDocumentKey, idText(each->documentId));
        first.insert(leanScopeKey, idText(each->scopeId));
        if (each->page)
            first.insert(leanPageKey, Quantity{*each->page});
        first.insert(leanFromKey, each->from);
        first.insert(leanUntilKey, each->until);
    }
    return first;
}

} // namespace

RecordForm* makeLeanForm(
    const PlaceParts& parts, const View& view, const QList<HalfRow>& halves, QObject* owner)
{
    if (halves.isEmpty() || view.facts->assurance.documents.isEmpty())
        return nullptr;
    auto* form = new RecordForm(
        {LeanWords::title(halves), LeanWords::button()}, LeanWords::fields(view, halves));
    form->onAddLater([parts, owner, requirements = requirementsOf(halves)](
                         const FieldValues& values, const RecordForm::Answer& answer) {
        lean(parts, owner, requirements, values, answer);
    });
    form->begin(firstValues(view, halves.first()));
    return form;
}

bool isLeaning(const View& view, const QList<HalfRow>& halves)
{
    return view.isReady() && !leaningOf(view, halves).isEmpty();
}

Status leanNoLonger(Acts& acts, const View& view, const QList<HalfRow>& halves)
{
    const QList<RelianceId> leaning = leaningOf(view, halves);
    return acts.perform(
        LeanWords::end(int(leaning.size())), [&](vault::Transaction& transaction) -> Status {
            for (const RelianceId each : leaning)
                if (const Status ended
                    = assurance::RelianceRegister::end(transaction, each, view.today);
                    !ended)
                    return ended;
            return {};
        });
}

} // namespace muniment::ui
