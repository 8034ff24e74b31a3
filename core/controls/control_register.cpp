// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/control_register.h"

#include "core/base/base_messages.h"
#include "core/base/clean_text.h"
#include "core/controls/controls_messages.h"
#include "core/controls/requirement_row.h"
#include "core/scope/lookup.h"
#include "core/scope/scope_register.h"
#include "core/vault/query.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::controls {

namespace {

using vault::guarded;
using vault::Query;

constexpr char selectControls[]
    = "SELECT id, number, title, owner_id, frequency, provider_half, catalog_entry, planned_for, "
      "retired_on FROM control c WHERE (?1 IS NULL OR owner_id = ?1) "
      "AND (?2 IS NULL OR EXISTS (SELECT 1 FROM control_kind k WHERE k.control_id = c.id "
      "AND k.kind = ?2) OR EXISTS (SELECT 1 FROM implementation i LEFT JOIN asset a "
      "ON a.id = i.asset_id WHERE i.control_id = c.id AND i.applies = 'applies' "
      "AND ifnull(a.kind, 'organisation') = ?2)) "
      "AND (?3 IS NULL OR EXISTS (SELECT 1 FROM control_requirement l JOIN requirement r "
      "ON r.id = l.requirement_id WHERE l.control_id = c.id AND r.framework_id = ?3)) "
      "AND (?4 IS NULL OR EXISTS (SELECT 1 FROM control_requirement l "
      "WHERE l.control_id = c.id AND l.requirement_id = ?4)) "
      "AND (?5 IS NULL OR EXISTS (SELECT 1 FROM implementation i WHERE i.control_id = c.id "
      "AND i.asset_id = ?5)) "
      "AND (?6 IS NULL OR retired_on IS NULL OR retired_on > ?6) "
      "AND (?7 IS NULL OR EXISTS (SELECT 1 FROM control_version v WHERE v.control_id = c.id "
      "AND v.in_force_from <= ?7)) ORDER BY number";
constexpr char selectControl[]
    = "SELECT id, number, title, owner_id, frequency, provider_half, catalog_entry, planned_for, "
      "retired_on FROM control WHERE id = ?";
constexpr char selectKinds[] = "SELECT control_id, kind FROM control_kind "
                               "WHERE ?1 IS NULL OR control_id = ?1";
constexpr char insertControl[]
    = "INSERT INTO control (id, number, title, owner_id, frequency, provider_half, catalog_entry, "
      "planned_for) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char updateControl[] = "UPDATE control SET title = ?, owner_id = ?, frequency = ?, "
                                 "provider_half = ?, planned_for = ? WHERE id = ?";
constexpr char retireControl[] = "UPDATE control SET retired_on = ? WHERE id = ?";
constexpr char selectByCatalogEntry[] = "SELECT id FROM control WHERE catalog_entry = ?";
constexpr char insertKind[] = "INSERT INTO control_kind (control_id, kind) VALUES (?, ?)";
constexpr char deleteKind[] = "DELETE FROM control_kind WHERE control_id = ? AND kind = ?";

constexpr char selectVersions[]
    = "SELECT v.id, v.control_id, v.version, v.in_force_from, v.statement, v.purpose, v.procedure, "
      "v.change_note FROM control_version v JOIN control c ON c.id = v.control_id "
      "WHERE ?1 IS NULL OR v.control_id = ?1 ORDER BY c.number, v.version";
constexpr char selectVersion[]
    = "SELECT id, control_id, version, in_force_from, statement, "
      "purpose, procedure, change_note FROM control_version WHERE id = ?";
constexpr char insertVersion[]
    = "INSERT INTO control_version (id, control_id, version, in_force_from, statement, purpose, "
      "procedure, change_note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char updateVersion[] = "UPDATE control_version SET in_force_from = ?, statement = ?, "
                                 "purpose = ?, procedure = ?, change_note = ? WHERE id = ?";

constexpr char selectLinks[]
    = "SELECT l.control_id, l.requirement_id FROM control_requirement l "
      "JOIN control c ON c.id = l.control_id JOIN requirement r ON r.id = l.requirement_id "
      "JOIN framework f ON f.id = r.framework_id ORDER BY c.number, f.name, r.position";
constexpr char selectRequirementsOf[]
    = "SELECT r.id, r.framework_id, r.identifier, r.title, r.text, r.family, r.position, r.layer, "
      "r.part, r.attention, r.our_half, r.provider_half FROM control_requirement l "
      "JOIN requirement r ON r.id = l.requirement_id JOIN framework f ON f.id = r.framework_id "
      "WHERE l.control_id = ? ORDER BY f.name, r.position";
constexpr char insertLink[] = "INSERT INTO control_requirement (control_id, requirement_id) "
                              "VALUES (?, ?) ON CONFLICT DO NOTHING";
constexpr char deleteLink[]
    = "DELETE FROM control_requirement WHERE control_id = ? AND requirement_id = ?";

Control readControl(Query& query)
{
    Control control;
    control.id = query.id<ControlId>();
    control.number = query.integer();
    control.title = query.text();
    control.ownerId = query.id<PersonId>();
    control.frequency = query.choice(&parseFrequency);
    control.providerHalf = query.text();
    control.catalogEntry = query.text();
    control.plannedFor = query.date();
    control.retiredOn = query.date();
    return control;
}

ControlVersion readVersion(Query& query)
{
    ControlVersion version;
    version.id = query.id<ControlVersionId>();
    version.controlId = query.id<ControlId>();
    version.version = query.count();
    version.inForceFrom = query.date();
    version.statement = query.text();
    version.purpose = query.text();
    version.procedure = query.text();
    version.changeNote = query.text();
    return version;
}

QList<ControlKind> inOrder(QList<ControlKind> kinds)
{
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    return kinds;
}

QHash<ControlId, QList<ControlKind>> readKinds(vault::Access& access, ControlId of)
{
    QHash<ControlId, QList<ControlKind>> kinds;
    Query query(access, selectKinds);
    query << of;
    while (query.next()) {
        const auto id = query.id<ControlId>();
        kinds[id].append(query.choice(&parseControlKind));
    }
    for (QList<ControlKind>& each : kinds)
        each = inOrder(each);
    return kinds;
}

Result<QList<ControlVersion>> readVersions(vault::Access& access, ControlId of)
{
    return guarded([&]() -> Result<QList<ControlVersion>> {
        QList<ControlVersion> versions;
        Query query(access, selectVersions);
        query << of;
        while (query.next())
            versions.append(readVersion(query));
        return versions;
    });
}

// A text that starts on the day itself is in force on it.
bool isBetter(const ControlVersion& candidate, const ControlVersion& than, Date day)
{
    return candidate.inForceFrom <= day
        && (than.inForceFrom > day || candidate.inForceFrom >= than.inForceFrom);
}

void setKinds(vault::Access& access, ControlId id, const QList<ControlKind>& before,
    const QList<ControlKind>& after)
{
    for (const ControlKind kind : before)
        if (!after.contains(kind))
            (Query(access, deleteKind) << id << controlKindText(kind)).run();
    for (const ControlKind kind : inOrder(after))
        if (!before.contains(kind))
            (Query(access, insertKind) << id << controlKindText(kind)).run();
}

Status checkNamed(const NewControl& what, const NewControl& before = {})
{
    const QString title = cleanLine(what.title);
    if (title.isEmpty())
        return fail(Problem::Invalid, cause::titleMissing);
    if (const Status fit = refuseLongNames({title}, {before.title}); !fit)
        return fit;
    return refuseLongTexts({what.providerHalf}, {before.providerHalf});
}

// People name controls by their titles.
Status refuseTwin(vault::Access& access, const QString& title, ControlId itself = {})
{
    const auto all = ControlRegister(access).list();
    if (!all)
        return failWith(all);
    for (const Control& each : *all)
        if (each.id != itself && each.title.compare(cleanLine(title), Qt::CaseInsensitive) == 0)
            return fail(
                Problem::Conflict, cause::titleTaken, {cleanLine(title), controlCode(each.number)});
    return {};
}

Result<NewControlVersion> checkedText(
    vault::Transaction& transaction, NewControlVersion text, const NewControlVersion& before = {})
{
    text.statement = cleanText(text.statement);
    text.purpose = cleanText(text.purpose);
    text.procedure = cleanText(text.procedure);
    text.changeNote = cleanText(text.changeNote);
    if (text.statement.isEmpty())
        return fail(Problem::Invalid, cause::statementMissing);
    const Status fit
        = refuseLongTexts({text.statement, text.purpose, text.procedure, text.changeNote},
            {before.statement, before.purpose, before.procedure, before.changeNote});
    if (!fit)
        return failWith(fit);
    if (!text.inForceFrom.isValid()) {
        const Result<Date> today
            = scope::ScopeRegister(transaction.access()).dayOf(transaction.now());
        if (!today)
            return failWith(today);
        text.inForceFrom = *today;
    }
    return text;
}

ControlVersionId insertText(
    vault::Transaction& transaction, ControlId control, int version, const NewControlVersion& text)
{
    const auto id = transaction.ids().make<ControlVersionId>();
    (Query(transaction.access(), insertVersion)
        << id << control << version << text.inForceFrom << text.statement << text.purpose
        << text.procedure << text.changeNote)
        .run();
    return id;
}

} // namespace

ControlRegister::ControlRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<Control>> ControlRegister::list(const ControlFilter& filter) const
{
    return guarded([&]() -> Result<QList<Control>> {
        const QHash<ControlId, QList<ControlKind>> kinds = readKinds(m_access, {});
        QList<Control> controls;
        Query query(m_access, selectControls);
        query << filter.ownerId
              << (filter.kind ? std::optional(controlKindText(*filter.kind)) : std::nullopt)
              << filter.frameworkId << filter.requirementId << filter.assetId
              << filter.inUseOn.value_or(Date()) << filter.inForceOn.value_or(Date());
        while (query.next()) {
            Control control = readControl(query);
            control.kinds = kinds.value(control.id);
            controls.append(control);
        }
        return controls;
    });
}

Result<Control> ControlRegister::control(ControlId id) const
{
    return guarded([&]() -> Result<Control> {
        Query query(m_access, selectControl);
        query << id;
        if (!query.next())
            return fail(Problem::NotFound, cause::controlNotFound, {idText(id)});
        Control control = readControl(query);
        control.kinds = readKinds(m_access, id).value(id);
        return control;
    });
}

Result<Control> ControlRegister::find(const QString& text) const
{
    const Result<QList<Control>> all = list();
    if (!all)
        return failWith(all);
    for (const Control& each : *all)
        if (!each.catalogEntry.isEmpty() && each.catalogEntry == cleanText(text))
            return each;
    return scope::lookUp(*all, text,
        scope::Called<Control>{
            u'C', &controlCode, &Control::title, cause::controlNotFound, cause::controlAmbiguous});
}

Result<QList<ControlVersion>> ControlRegister::versions(ControlId control) const
{
    return readVersions(m_access, control);
}

Result<ControlVersion> ControlRegister::version(ControlVersionId id) const
{
    return guarded([&]() -> Result<ControlVersion> {
        Query query(m_access, selectVersion);
        query << id;
        if (!query.next())
            return fail(Problem::NotFound, cause::versionNotFound, {idText(id)});
        return readVersion(query);
    });
}

Result<ControlVersion> ControlRegister::versionInForce(ControlId control, Date day) const
{
    const Result<QList<ControlVersion>> all = versions(control);
    if (!all)
        return failWith(all);
    if (all->isEmpty())
        return fail(Problem::NotFound, cause::versionNotFound, {idText(control)});
    ControlVersion found = all->first();
    for (const ControlVersion& each : *all)
        if (isBetter(each, found, day))
            found = each;
    return found;
}

Result<QList<ControlVersion>> ControlRegister::versionsInForce(Date day) const
{
    const Result<QList<ControlVersion>> all = readVersions(m_access, {});
    if (!all)
        return failWith(all);
    QList<ControlVersion> found;
    for (const ControlVersion& each : *all) {
        if (found.isEmpty() || found.last().controlId != each.controlId)
            found.append(each);
        else if (isBetter(each, found.last(), day))
            found.last() = each;
    }
    return found;
}

Result<QList<ControlRequirement>> ControlRegister::requirementLinks() const
{
    return guarded([&]() -> Result<QList<ControlRequirement>> {
        QList<ControlRequirement> links;
        Query query(m_access, selectLinks);
        while (query.next()) {
            ControlRequirement link;
            link.controlId = query.id<ControlId>();
            link.requirementId = query.id<RequirementId>();
            links.append(link);
        }
        return links;
    });
}

Result<QList<Requirement>> ControlRegister::requirementsOf(ControlId control) const
{
    return guarded([&]() -> Result<QList<Requirement>> {
        QList<Requirement> requirements;
        Query query(m_access, selectRequirementsOf);
        query << control;
        while (query.next())
            requirements.append(readRequirement(query));
        return requirements;
    });
}

Result<ControlId> ControlRegister::add(
    vault::Transaction& transaction, const NewControl& what, const NewControlVersion& text)
{
    const auto id = transaction.ids().make<ControlId>();
    if (const Status added = addAs(transaction, id, what, text); !added)
        return failWith(added);
    if (const Status apart = refuseTwin(transaction.access(), what.title, id); !apart)
        return failWith(apart);
    return id;
}

Status ControlRegister::addAs(vault::Transaction& transaction, ControlId id, const NewControl& what,
    const NewControlVersion& text)
{
    if (const Status named = checkNamed(what); !named)
        return named;
    const Result<NewControlVersion> first = checkedText(transaction, text);
    if (!first)
        return failWith(first);
    return guarded([&]() -> Status {
        vault::Access& access = transaction.access();
        const std::optional<QString> entry
            = what.catalogEntry.isEmpty() ? std::nullopt : std::optional(what.catalogEntry);
        if (Query taken(access, selectByCatalogEntry); entry && (taken << entry).next())
            return fail(Problem::Conflict, cause::entryTaken, {what.catalogEntry});
        transaction.about("control", id);
        (Query(access, insertControl)
            << id << transaction.nextNumber("control") << cleanLine(what.title) << what.ownerId
            << frequencyText(what.frequency) << cleanText(what.providerHalf) << entry
            << what.plannedFor)
            .run();
        setKinds(access, id, {}, what.kinds);
        insertText(transaction, id, 1, *first);
        return {};
    });
}

Status ControlRegister::update(vault::Transaction& transaction, const Control& what)
{
    const Result<Control> before = ControlRegister(transaction.access()).control(what.id);
    if (!before)
        return failWith(before);
    if (const Status named = checkNamed(what, *before); !named)
        return named;
    if (cleanLine(what.title) != before->title)
        if (const Status apart = refuseTwin(transaction.access(), what.title, what.id); !apart)
            return apart;
    return guarded([&]() -> Status {
        transaction.about("control", what.id);
        (Query(transaction.access(), updateControl)
            << cleanLine(what.title) << what.ownerId << frequencyText(what.frequency)
            << cleanText(what.providerHalf) << what.plannedFor << what.id)
            .run();
        setKinds(transaction.access(), what.id, before->kinds, what.kinds);
        return {};
    });
}

Result<ControlVersionId> ControlRegister::addVersion(
    vault::Transaction& transaction, ControlId control, const NewControlVersion& what)
{
    const Result<NewControlVersion> text = checkedText(transaction, what);
    if (!text)
        return failWith(text);
    const Result<QList<ControlVersion>> all
        = ControlRegister(transaction.access()).versions(control);
    if (!all)
        return failWith(all);
    if (all->isEmpty())
        return fail(Problem::NotFound, cause::controlNotFound, {idText(control)});
    if (text->inForceFrom <= all->last().inForceFrom)
        return fail(Problem::Conflict, cause::versionNotLater,
            {dateText(text->inForceFrom), dateText(all->last().inForceFrom)});
    return guarded([&]() -> Result<ControlVersionId> {
        transaction.about("control", control);
        return insertText(transaction, control, all->last().version + 1, *text);
    });
}

Status ControlRegister::correctVersion(vault::Transaction& transaction, const ControlVersion& what)
{
    const Result<QList<ControlVersion>> all
        = ControlRegister(transaction.access()).versions(what.controlId);
    if (!all)
        return failWith(all);
    NewControlVersion before;
    for (const ControlVersion& each : *all)
        if (each.id == what.id)
            before = each;
    const Result<NewControlVersion> text = checkedText(transaction, what, before);
    if (!text)
        return failWith(text);
    // Versions stay in the order of their days.
    for (const ControlVersion& other : *all)
        if ((other.version < what.version && other.inForceFrom >= text->inForceFrom)
            || (other.version > what.version && other.inForceFrom <= text->inForceFrom))
            return fail(Problem::Conflict, cause::versionNotLater,
                {dateText(text->inForceFrom), dateText(other.inForceFrom)});
    return guarded([&]() -> Status {
        transaction.about("control", what.controlId);
        (Query(transaction.access(), updateVersion)
            << text->inForceFrom << text->statement << text->purpose << text->procedure
            << text->changeNote << what.id)
            .run();
        return {};
    });
}

Status ControlRegister::link(vault::Transaction& transaction, const ControlRequirement& what)
{
    return guarded([&]() -> Status {
        transaction.about("control", what.controlId);
        (Query(transaction.access(), insertLink) << what.controlId << what.requirementId).run();
        return {};
    });
}

Status ControlRegister::unlink(vault::Transaction& transaction, const ControlRequirement& what)
{
    return guarded([&]() -> Status {
        transaction.about("control", what.controlId);
        (Query(transaction.access(), deleteLink) << what.controlId << what.requirementId).run();
        return {};
    });
}

Status ControlRegister::retire(vault::Transaction& transaction, ControlId id, Date day)
{
    const Result<Control> control = ControlRegister(transaction.access()).control(id);
    if (!control)
        return failWith(control);
    if (control->retiredOn.isValid())
        return fail(Problem::Conflict, cause::retiredTwice,
            {controlCode(control->number), dateText(control->retiredOn)});
    const auto texts = ControlRegister(transaction.access()).versions(id);
    if (!texts)
        return failWith(texts);
    if (!texts->isEmpty() && day < texts->first().inForceFrom)
        return fail(Problem::Invalid, base::cause::endBeforeStart,
            {dateText(texts->first().inForceFrom), dateText(day)});
    return guarded([&]() -> Status {
        transaction.about("control", id);
        (Query(transaction.access(), retireControl) << day << id).run();
        return {};
    });
}

} // namespace muniment::controls
