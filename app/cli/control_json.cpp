// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/control_json.h"

#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "core/controls/implementation_register.h"
#include "core/controls/said_halves.h"
#include "core/scope/scope.h"
#include "core/scope/scope_register.h"
#include "core/standing/control_halves.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

using controls::Control;
using controls::ControlVersion;
using controls::ExpectedEvidence;
using controls::Implementation;

struct SheetFacts
{
    QString owner;
    ControlVersion text;
    QList<ControlVersion> versions;
    QList<controls::Requirement> requirements;
    QHash<FrameworkId, controls::Framework> frameworks;
    QList<Implementation> implementations;
    QHash<AssetId, scope::Asset> assets;
    QHash<ScopeId, scope::Scope> scopes;
    QList<controls::SaidHalf> said;
    QList<ExpectedEvidence> expected;
};

template <typename Value>
Status take(Result<Value> from, Value& into)
{
    if (!from)
        return failWith(from);
    into = std::move(*from);
    return {};
}

// What was said of who carries it out, and what its words need: as it holds on the day.
Status takeSaid(vault::Access& access, const Control& control, Date day, SheetFacts& into)
{
    const Result<standing::Facts> all = standing::loadFacts(access);
    if (!all)
        return failWith(all);
    for (const standing::FrameworkFacts& each : all->frameworks)
        into.frameworks.insert(each.framework.id, each.framework);
    for (const scope::Asset& each : all->assets)
        into.assets.insert(each.id, each);
    QList<ScopeId> scopes;
    for (const scope::Scope& each : all->scopes) {
        into.scopes.insert(each.id, each);
        scopes.append(each.id);
    }
    if (const standing::ControlFacts* its = all->control(control.id))
        into.said = standing::saidHalvesOf(*all, *its, into.requirements, scopes, Period{day, day});
    return {};
}

Result<SheetFacts> factsOf(vault::Access& access, const Control& control, Date day)
{
    const controls::ControlRegister registered(access);
    const controls::ImplementationRegister practice(access);
    SheetFacts facts;
    const Status all[] = {
        take(registered.versionInForce(control.id, day), facts.text),
        take(registered.versions(control.id), facts.versions),
        take(registered.requirementsOf(control.id), facts.requirements),
        take(practice.implementationsOf(control.id), facts.implementations),
        take(practice.expectedEvidenceOf(control.id), facts.expected),
        takeSaid(access, control, day, facts),
    };
    for (const Status& each : all)
        if (!each)
            return failWith(each);
    if (!control.ownerId.isNull())
        facts.owner
            = scope::ScopeRegister(access).person(control.ownerId).value_or(scope::Person{}).name;
    return facts;
}

QString placeOf(const Implementation& implementation, const SheetFacts& facts)
{
    return implementation.assetId.isNull()
        ? QString()
        : scope::assetCode(facts.assets.value(implementation.assetId).number);
}

// The asset's code; a scope's name where there are several.
QString placeOf(const controls::SaidHalf& said, const SheetFacts& facts)
{
    if (!said.assetId.isNull())
        return scope::assetCode(facts.assets.value(said.assetId).number);
    return facts.scopes.size() > 1 ? facts.scopes.value(said.scopeId).name : QString();
}

QString reference(const controls::Requirement& requirement, const SheetFacts& facts)
{
    return facts.frameworks.value(requirement.frameworkId).code + u':' + requirement.identifier;
}

QJsonObject expectedJson(const ExpectedEvidence& expected)
{
    QJsonObject json{{u"id"_s, idText(expected.id)}, {u"number"_s, expected.position},
        {u"title"_s, expected.title}, {u"proof"_s, controls::proofText(expected.proof)},
        {u"fill"_s, controls::fillText(expected.fill)},
        {u"frequency"_s, frequencyText(expected.frequency)},
        {u"due_after_days"_s, expected.dueAfterDays}, {u"source"_s, expected.source},
        {u"hint"_s, expected.hint}, {u"active_from"_s, dateText(expected.activeFrom)},
        {u"active_until"_s, dateText(expected.activeUntil)}};
    if (expected.sampleSize)
        json.insert(u"sample_size"_s, *expected.sampleSize);
    return json;
}

QJsonObject saidJson(const controls::SaidHalf& said, const SheetFacts& facts)
{
    QJsonArray requirements;
    for (const controls::Requirement& each : facts.requirements)
        if (said.ids.contains(each.id))
            requirements.append(reference(each, facts));
    return {{u"requirements"_s, requirements}, {u"scope"_s, facts.scopes.value(said.scopeId).name},
        {u"asset"_s,
            said.assetId.isNull() ? QString()
                                  : scope::assetCode(facts.assets.value(said.assetId).number)},
        {u"who"_s, controls::whoText(said.who)}, {u"other_party"_s, said.otherParty},
        {u"our_half"_s, said.ourHalf}, {u"provider_half"_s, said.providerHalf}};
}

QJsonObject sheetJson(const Control& control, const SheetFacts& facts)
{
    QJsonObject json = controlJson(control, facts.owner);
    json.insert(u"version"_s, facts.text.version);
    json.insert(u"versions"_s, facts.versions.size());
    json.insert(u"in_force_from"_s, dateText(facts.text.inForceFrom));
    json.insert(u"statement"_s, facts.text.statement);
    json.insert(u"purpose"_s, facts.text.purpose);
    json.insert(u"procedure"_s, facts.text.procedure);
    json.insert(u"change_note"_s, facts.text.changeNote);
    json.insert(u"provider_half"_s, control.providerHalf);
    QJsonArray requirements;
    for (const controls::Requirement& each : facts.requirements)
        requirements.append(reference(each, facts));
    json.insert(u"requirements"_s, requirements);
    QJsonArray said;
    for (const controls::SaidHalf& each : facts.said)
        said.append(saidJson(each, facts));
    json.insert(u"responsibilities"_s, said);
    QJsonArray implementations;
    for (const Implementation& each : facts.implementations)
        implementations.append(QJsonObject{{u"asset"_s, placeOf(each, facts)},
            {u"status"_s, controls::implementationStatusText(each.status)},
            {u"narrative"_s, each.narrative}, {u"applies"_s, controls::appliesText(each.applies)},
            {u"reason"_s, each.reason}});
    json.insert(u"implementations"_s, implementations);
    QJsonArray expected;
    for (const ExpectedEvidence& each : facts.expected)
        expected.append(expectedJson(each));
    json.insert(u"expected_evidence"_s, expected);
    return json;
}

class ControlSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::ControlSheetWords)

public:
    static QString words(const Control& control, const SheetFacts& facts)
    {
        QStringList lines{controls::controlCode(control.number) + u"  "_s + control.title,
            tr("%1, owner: %2, text %3 in force from %4")
                .arg(controls::frequencyWords(control.frequency),
                    facts.owner.isEmpty() ? tr("nobody") : facts.owner,
                    QString::number(facts.text.version), dateText(facts.text.inForceFrom))};
        addPart(lines, tr("What we do"), facts.text.statement);
        addPart(lines, tr("Why"), facts.text.purpose);
        addPart(lines, tr("How"), facts.text.procedure);
        addPart(lines, tr("Provider's half"), control.providerHalf);
        QStringList requirements;
        for (const controls::Requirement& each : facts.requirements)
            requirements.append(reference(each, facts));
        addPart(lines, tr("Meets"), requirements.join(u", "_s));
        addPart(lines, tr("Who carries it out, as decided"), saidWords(facts));
        addPart(lines, tr("Applies to"), implementationWords(facts));
        addPart(lines, tr("Expected"), expectedWords(facts));
        return lines.join(u'\n');
    }

private:
    static void addPart(QStringList& lines, const QString& head, const QString& text)
    {
        if (!text.isEmpty())
            lines.append(u'\n' + head + u'\n' + text);
    }

    static QString saidWords(const SheetFacts& facts)
    {
        QStringList lines;
        for (const controls::SaidHalf& each : facts.said) {
            QStringList where = each.requirements;
            where.append(placeOf(each, facts));
            where.removeAll(QString());
            lines.append(where.join(u", "_s) + u": "_s + controls::saidWhoWords(each));
            if (!each.ourHalf.isEmpty())
                lines.append(u"    "_s + tr("Our half: %1").arg(each.ourHalf));
            if (!each.providerHalf.isEmpty())
                lines.append(u"    "_s + tr("Provider's half: %1").arg(each.providerHalf));
        }
        return lines.join(u'\n');
    }

    static QString implementationWords(const SheetFacts& facts)
    {
        QStringList lines;
        for (const Implementation& each : facts.implementations) {
            QString line = each.assetId.isNull()
                ? tr("organisation-wide")
                : QString(placeOf(each, facts) + u"  "_s + facts.assets.value(each.assetId).name);
            line += u"  "_s
                + (each.applies == controls::Applies::Applies
                        ? controls::implementationStatusWords(each.status)
                        : tr("does not apply: %1").arg(each.reason));
            lines.append(line);
            if (!each.narrative.isEmpty())
                lines.append(u"    "_s + each.narrative);
        }
        return lines.join(u'\n');
    }

    static QString expectedWords(const SheetFacts& facts)
    {
        QStringList lines;
        for (const ExpectedEvidence& each : facts.expected)
            lines.append(tr("%1. %2 (%3, %4)")
                             .arg(QString::number(each.position), each.title,
                                 controls::proofWords(each.proof),
                                 controls::frequencyWords(each.frequency)));
        return lines.join(u'\n');
    }
};

} // namespace

const QStringList& frequencyChoices()
{
    static const QStringList words{u"continuous"_s, u"daily"_s, u"weekly"_s, u"monthly"_s,
        u"quarterly"_s, u"half_yearly"_s, u"yearly"_s, u"on_event"_s};
    return words;
}

const QStringList& controlKindChoices()
{
    static const QStringList words{
        u"application"_s, u"data"_s, u"virtual_machine"_s, u"credential"_s, u"organisation"_s};
    return words;
}

const QStringList& implementationStatusChoices()
{
    static const QStringList words{
        u"not_started"_s, u"planned"_s, u"partial"_s, u"implemented"_s, u"alternative"_s};
    return words;
}

QJsonObject controlJson(const Control& control, const QString& owner)
{
    QJsonArray kinds;
    for (const controls::ControlKind each : control.kinds)
        kinds.append(controls::controlKindText(each));
    return {{u"id"_s, idText(control.id)}, {u"code"_s, controls::controlCode(control.number)},
        {u"title"_s, control.title}, {u"owner"_s, owner}, {u"kinds"_s, kinds},
        {u"frequency"_s, frequencyText(control.frequency)},
        {u"catalog_entry"_s, control.catalogEntry},
        {u"planned_for"_s, dateText(control.plannedFor)},
        {u"retired_on"_s, dateText(control.retiredOn)}};
}

Result<ControlSheet> controlSheet(vault::Access& access, const Control& control, Date day)
{
    const Result<SheetFacts> facts = factsOf(access, control, day);
    if (!facts)
        return failWith(facts);
    return ControlSheet{sheetJson(control, *facts), ControlSheetWords::words(control, *facts)};
}

} // namespace muniment::cli
