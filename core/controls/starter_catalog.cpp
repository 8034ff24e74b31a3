// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/starter_catalog.h"

#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "core/controls/framework_register.h"
#include "core/controls/implementation_register.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace muniment::controls {

namespace {

// The namespace of the catalog's controls. It never changes: vaults carry what follows from it.
const boost::uuids::uuid& starterSpace()
{
    static const boost::uuids::uuid space
        = base::uuidFromText(u"2f6b9c14-7d0a-4c1e-8f35-b1c9d4e7a602"_s).value();
    return space;
}

Result<QJsonObject> readObject(const QString& path)
{
    QFile file(path);
    QJsonParseError problem{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(Problem::Unreadable, cause::catalogUnreadable, {path}, file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return fail(Problem::Damaged, cause::catalogUnreadable, {path}, problem.errorString());
    return document.object();
}

// Our own catalogs are checked by tests, but a word that is no choice must not become another one.
template <typename Value>
Result<Value> choiceIn(
    const QJsonObject& object, QLatin1StringView key, Result<Value> (*parse)(const QString&))
{
    return parse(object.value(key).toString());
}

Result<Requirement> requirementOf(const QJsonObject& object, FrameworkId framework, int position)
{
    const Result<Layer> layer = choiceIn(object, "layer"_L1, &parseLayer);
    if (!layer)
        return failWith(layer);
    Requirement requirement;
    requirement.frameworkId = framework;
    requirement.identifier = object.value("id"_L1).toString();
    requirement.id = requirementIdOf(framework, requirement.identifier);
    requirement.title = object.value("title"_L1).toString();
    requirement.family = object.value("family"_L1).toString();
    requirement.position = position;
    requirement.layer = *layer;
    requirement.part
        = object.value("clause"_L1).toBool() ? RequirementPart::Clause : RequirementPart::Control;
    requirement.attention = object.value("always_looked_at"_L1).toBool() ? Attention::AlwaysLookedAt
                                                                         : Attention::Usual;
    requirement.ourHalf = object.value("our_half"_L1).toString();
    requirement.providerHalf = object.value("provider_half"_L1).toString();
    return requirement;
}

Result<StarterFramework> frameworkOf(const QJsonObject& object)
{
    StarterFramework starter;
    starter.framework.code = object.value("id"_L1).toString();
    starter.framework.id = frameworkIdOf(starter.framework.code);
    starter.framework.name = object.value("code"_L1).toString();
    starter.framework.title = object.value("title"_L1).toString();
    starter.framework.edition = object.value("edition"_L1).toString();
    starter.framework.publisher = object.value("publisher"_L1).toString();
    starter.framework.extent
        = object.value("partial"_L1).toBool(true) ? Extent::Partial : Extent::Complete;
    starter.framework.note = object.value("note"_L1).toString();
    int position = 0;
    for (const QJsonValue& each : object.value("requirements"_L1).toArray()) {
        const Result<Requirement> requirement
            = requirementOf(each.toObject(), starter.framework.id, ++position);
        if (!requirement)
            return failWith(requirement);
        starter.requirements.append(*requirement);
    }
    return starter;
}

Result<NewExpectedEvidence> expectedOf(const QJsonObject& object)
{
    const Result<Proof> proof = choiceIn(object, "proof"_L1, &parseProof);
    const Result<Fill> fill = choiceIn(object, "fill"_L1, &parseFill);
    const Result<Frequency> frequency = choiceIn(object, "frequency"_L1, &parseFrequency);
    if (!proof)
        return failWith(proof);
    if (!fill)
        return failWith(fill);
    if (!frequency)
        return failWith(frequency);
    NewExpectedEvidence expected;
    expected.title = object.value("title"_L1).toString();
    expected.proof = *proof;
    expected.fill = *fill;
    expected.frequency = *frequency;
    if (object.value("sample"_L1).isDouble())
        expected.sampleSize = object.value("sample"_L1).toInt();
    expected.dueAfterDays = object.value("due_after_days"_L1).toInt(expected.dueAfterDays);
    expected.source = object.value("source"_L1).toString();
    expected.hint = object.value("hint"_L1).toString();
    return expected;
}

QList<StarterReference> referencesOf(const QJsonObject& object)
{
    QList<StarterReference> references;
    for (auto each = object.constBegin(); each != object.constEnd(); ++each)
        for (const QJsonValue& identifier : each.value().toArray())
            references.append({each.key(), identifier.toString()});
    return references;
}

Result<StarterControl> controlOf(const QJsonObject& object)
{
    StarterControl starter;
    const Result<Frequency> frequency = choiceIn(object, "frequency"_L1, &parseFrequency);
    if (!frequency)
        return failWith(frequency);
    starter.control.catalogEntry = object.value("id"_L1).toString();
    starter.control.title = object.value("title"_L1).toString();
    starter.control.frequency = *frequency;
    starter.control.providerHalf = object.value("provider_half"_L1).toString();
    for (const QJsonValue& each : object.value("kinds"_L1).toArray()) {
        const Result<ControlKind> kind = parseControlKind(each.toString());
        if (!kind)
            return failWith(kind);
        starter.control.kinds.append(*kind);
    }
    starter.text.statement = object.value("statement"_L1).toString();
    starter.text.purpose = object.value("purpose"_L1).toString();
    starter.text.procedure = object.value("procedure"_L1).toString();
    for (const QJsonValue& each : object.value("expected"_L1).toArray()) {
        const Result<NewExpectedEvidence> expected = expectedOf(each.toObject());
        if (!expected)
            return failWith(expected);
        starter.expected.append(*expected);
    }
    starter.references = referencesOf(object.value("references"_L1).toObject());
    return starter;
}

// What a user put there by hand outlives a newer catalog; a list that is complete is only added to.
// What is new in it comes into `added`.
Status putFramework(
    vault::Transaction& transaction, const StarterFramework& starter, QSet<RequirementId>* added)
{
    const FrameworkRegister frameworks(transaction.access());
    Framework framework = starter.framework;
    QHash<RequirementId, Requirement> known;
    auto last = decltype(Requirement::position){};
    if (const Result<Framework> before = frameworks.framework(framework.id); before) {
        if (before->extent == Extent::Complete)
            framework = *before;
        const Result<QList<Requirement>> rows = frameworks.requirements(framework.id);
        if (!rows)
            return failWith(rows);
        for (const Requirement& row : *rows)
            known.insert(row.id, row);
        for (const Requirement& row : *rows)
            last = std::max(last, row.position);
    }
    if (const auto put = FrameworkRegister::put(transaction, framework); !put)
        return failWith(put);
    for (Requirement requirement : starter.requirements) {
        const auto before = known.constFind(requirement.id);
        const bool isNew = before == known.constEnd();
        if (isNew)
            added->insert(requirement.id);
        if (!isNew) {
            if (framework.extent == Extent::Complete)
                continue;
            requirement.text = before->text;
        } else if (framework.extent == Extent::Complete) {
            requirement.position = ++last;
        }
        const auto put = FrameworkRegister::putRequirement(transaction, requirement);
        if (!put)
            return failWith(put);
    }
    return {};
}

// Of what the catalog says that the control meets, what fits.
Status meet(vault::Transaction& transaction, const StarterControl& starter,
    const std::function<bool(RequirementId)>& fits)
{
    const ControlId id = starterControlIdOf(starter.control.catalogEntry);
    for (const StarterReference& reference : starter.references) {
        const RequirementId requirement
            = requirementIdOf(frameworkIdOf(reference.framework), reference.identifier);
        if (!fits(requirement))
            continue;
        if (const Status linked = ControlRegister::link(transaction, {id, requirement}); !linked)
            return linked;
    }
    return {};
}

Status takeControl(vault::Transaction& transaction, const StarterControl& starter, Date from)
{
    const ControlId id = starterControlIdOf(starter.control.catalogEntry);
    NewControlVersion text = starter.text;
    text.inForceFrom = from;
    if (const Status added = ControlRegister::addAs(transaction, id, starter.control, text); !added)
        return added;
    for (NewExpectedEvidence expected : starter.expected) {
        expected.controlId = id;
        const auto added = ImplementationRegister::addExpectedEvidence(transaction, expected);
        if (!added)
            return failWith(added);
    }
    const FrameworkRegister frameworks(transaction.access());
    return meet(transaction, starter,
        [&](RequirementId each) { return frameworks.requirement(each).has_value(); });
}

} // namespace

Result<QList<StarterFramework>> starterFrameworks()
{
    QList<StarterFramework> all;
    const QDir folder(u":/catalogs/frameworks"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Result<QJsonObject> object = readObject(folder.filePath(name));
        if (!object)
            return failWith(object);
        const Result<StarterFramework> framework = frameworkOf(*object);
        if (!framework)
            return failWith(framework);
        all.append(*framework);
    }
    std::sort(all.begin(), all.end(), [](const StarterFramework& a, const StarterFramework& b) {
        return a.framework.name < b.framework.name;
    });
    return all;
}

Result<QList<StarterControl>> starterControls()
{
    const Result<QJsonObject> object = readObject(u":/catalogs/starter/controls.json"_s);
    if (!object)
        return failWith(object);
    QList<StarterControl> all;
    for (const QJsonValue& each : object->value("controls"_L1).toArray()) {
        const Result<StarterControl> control = controlOf(each.toObject());
        if (!control)
            return failWith(control);
        all.append(*control);
    }
    std::sort(all.begin(), all.end(), [](const StarterControl& a, const StarterControl& b) {
        return a.control.catalogEntry < b.control.catalogEntry;
    });
    return all;
}

ControlId starterControlIdOf(const QString& entry)
{
    return ControlId{base::nameBasedUuid(starterSpace(), entry)};
}

Status meetWhatIsNew(vault::Transaction& transaction, const QSet<RequirementId>& added)
{
    const Result<QList<StarterControl>> all = starterControls();
    if (!all)
        return failWith(all);
    const ControlRegister controls(transaction.access());
    for (const StarterControl& each : *all)
        if (controls.control(starterControlIdOf(each.control.catalogEntry)))
            if (const Status met = meet(transaction, each,
                    [&](RequirementId requirement) { return added.contains(requirement); });
                !met)
                return met;
    return {};
}

Result<QList<FrameworkId>> loadStarterFrameworks(
    vault::Transaction& transaction, const QStringList& codes)
{
    const Result<QList<StarterFramework>> all = starterFrameworks();
    if (!all)
        return failWith(all);
    QStringList unknown = codes;
    QList<FrameworkId> loaded;
    QSet<RequirementId> added;
    for (const StarterFramework& starter : *all) {
        if (!codes.isEmpty() && !codes.contains(starter.framework.code))
            continue;
        unknown.removeAll(starter.framework.code);
        if (const Status put = putFramework(transaction, starter, &added); !put)
            return failWith(put);
        loaded.append(starter.framework.id);
    }
    if (!unknown.isEmpty())
        return fail(Problem::NotFound, cause::entryNotFound, {unknown.first()});
    if (const Status met = meetWhatIsNew(transaction, added); !met)
        return failWith(met);
    return loaded;
}

Result<QList<ControlId>> adoptStarterControls(
    vault::Transaction& transaction, const QStringList& entries, Date from)
{
    const Result<QList<StarterControl>> all = starterControls();
    if (!all)
        return failWith(all);
    QList<ControlId> taken;
    for (const QString& entry : entries) {
        const auto found = std::find_if(all->cbegin(), all->cend(),
            [&](const StarterControl& each) { return each.control.catalogEntry == entry; });
        if (found == all->cend())
            return fail(Problem::NotFound, cause::entryNotFound, {entry});
        const ControlId id = starterControlIdOf(entry);
        if (ControlRegister(transaction.access()).control(id))
            continue;
        if (const Status added = takeControl(transaction, *found, from); !added)
            return failWith(added);
        taken.append(id);
    }
    return taken;
}

} // namespace muniment::controls
