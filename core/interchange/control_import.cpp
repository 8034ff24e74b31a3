// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/control_import.h"

#include "core/base/clean_text.h"
#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "core/controls/framework_register.h"
#include "core/interchange/column_titles.h"
#include "core/interchange/header_match.h"
#include "core/interchange/interchange_messages.h"
#include "core/interchange/row_cells.h"
#include "core/scope/lookup.h"
#include "core/scope/scope_register.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::interchange {

namespace {

using controls::Control;
using controls::ControlKind;
using controls::ControlRegister;
using controls::ControlVersion;
using controls::FrameworkRegister;
using controls::NewControlVersion;

const QString statementColumn = u"Statement"_s;
const QString purposeColumn = u"Purpose"_s;
const QString procedureColumn = u"Procedure"_s;
const QString kindsColumn = u"Kinds"_s;
const QString frequencyColumn = u"Frequency"_s;
const QString requirementsColumn = u"Requirements"_s;
const QString plannedColumn = u"Planned for"_s;
const QString inForceColumn = u"In force from"_s;

struct KnownControls
{
    QList<Control> all;
    QHash<ControlId, ControlVersion> texts; // the newest
    QHash<ControlId, QList<RequirementId>> requirements;
    QHash<PersonId, QString> personNames;
    QHash<RequirementId, QString> references; // "iso-27001-2022:A.5.15"
};

template <typename Rows>
Status take(Result<Rows> from, Rows& into)
{
    if (!from)
        return failWith(from);
    into = std::move(*from);
    return {};
}

Result<KnownControls> knownControls(vault::Access& access)
{
    const ControlRegister registered(access);
    const FrameworkRegister frameworks(access);
    KnownControls known;
    QList<ControlVersion> texts;
    QList<controls::ControlRequirement> links;
    QList<scope::Person> people;
    QList<controls::Framework> allFrameworks;
    QList<controls::Requirement> requirements;
    const Status all[] = {
        take(registered.list(), known.all),
        take(registered.versionsInForce(Date(9999, 12, 31)), texts),
        take(registered.requirementLinks(), links),
        take(scope::ScopeRegister(access).people(), people),
        take(frameworks.frameworks(), allFrameworks),
        take(frameworks.allRequirements(), requirements),
    };
    for (const Status& each : all)
        if (!each)
            return failWith(each);
    for (const ControlVersion& each : texts)
        known.texts.insert(each.controlId, each);
    for (const controls::ControlRequirement& each : links)
        known.requirements[each.controlId].append(each.requirementId);
    for (const scope::Person& each : people)
        known.personNames.insert(each.id, each.name);
    QHash<FrameworkId, QString> codes;
    for (const controls::Framework& each : allFrameworks)
        codes.insert(each.id, each.code);
    for (const controls::Requirement& each : requirements)
        known.references.insert(each.id, codes.value(each.frameworkId) + u':' + each.identifier);
    return known;
}

// The control that the row speaks of; null where it is a new one.
const Control* knownControl(const KnownControls& known, RowCells& cells)
{
    const QString code = cells.text(idColumn);
    const std::optional<qint64> number = scope::numberOfCode(u'C', code);
    const QString title = scope::nameForm(cells.text(titleColumn));
    const Control* found = nullptr;
    int foundByTitle = 0;
    for (const Control& each : known.all) {
        if (!code.isEmpty() && ((number && each.number == *number) || each.catalogEntry == code))
            return &each;
        if (code.isEmpty() && scope::nameForm(each.title) == title) {
            found = &each;
            ++foundByTitle;
        }
    }
    if (!code.isEmpty())
        cells.refuse(idColumn, Problem::NotFound, controls::cause::controlNotFound, {code});
    if (foundByTitle > 1)
        cells.refuse(titleColumn, Problem::Conflict, controls::cause::controlAmbiguous,
            {cells.text(titleColumn), QString::number(foundByTitle)});
    return found;
}

void readOwner(const scope::ScopeRegister& people, RowCells& cells, Control& control)
{
    if (!cells.has(ownerColumn))
        return;
    control.ownerId = {};
    if (cells.text(ownerColumn).isEmpty())
        return;
    const Result<scope::Person> owner = people.findPerson(cells.text(ownerColumn));
    if (owner)
        control.ownerId = owner->id;
    else
        cells.refuse(ownerColumn, owner.error());
}

void readKinds(RowCells& cells, Control& control)
{
    if (!cells.has(kindsColumn))
        return;
    control.kinds.clear();
    for (const QString& text : cells.list(kindsColumn)) {
        Result<ControlKind> kind = controls::parseControlKind(choiceForm(text));
        if (choiceForm(text) == u"organisation_wide"_s)
            kind = ControlKind::Organisation;
        if (!kind)
            cells.refuse(kindsColumn, kind.error());
        else if (!control.kinds.contains(*kind))
            control.kinds.append(*kind);
    }
    std::sort(control.kinds.begin(), control.kinds.end());
}

void readRequirements(
    const FrameworkRegister& frameworks, RowCells& cells, QList<RequirementId>& requirements)
{
    if (!cells.has(requirementsColumn))
        return;
    requirements.clear();
    for (const QString& text : cells.list(requirementsColumn)) {
        const Result<controls::Requirement> found = frameworks.findReference(text);
        if (!found)
            cells.refuse(requirementsColumn, found.error());
        else if (!requirements.contains(found->id))
            requirements.append(found->id);
    }
}

void readControl(const scope::ScopeRegister& people, RowCells& cells, Control& control)
{
    control.title = cleanLine(cells.required(titleColumn, longestName));
    readOwner(people, cells, control);
    readKinds(cells, control);
    if (const auto frequency = cells.choice<Frequency>(frequencyColumn, &parseFrequency))
        control.frequency = *frequency;
    if (cells.has(providerHalfColumn))
        control.providerHalf = cells.text(providerHalfColumn);
    if (cells.has(plannedColumn))
        control.plannedFor = cells.date(plannedColumn);
}

void readText(RowCells& cells, NewControlVersion& text)
{
    text.statement = cells.required(statementColumn);
    if (cells.has(purposeColumn))
        text.purpose = cells.text(purposeColumn);
    if (cells.has(procedureColumn))
        text.procedure = cells.text(procedureColumn);
}

bool isSameText(const NewControlVersion& a, const NewControlVersion& b)
{
    return a.statement == b.statement && a.purpose == b.purpose && a.procedure == b.procedure;
}

QString kindsText(const QList<ControlKind>& kinds)
{
    QStringList texts;
    for (const ControlKind each : kinds)
        texts.append(controls::controlKindText(each));
    return texts.join(u"; "_s);
}

QString referencesText(const KnownControls& known, const QList<RequirementId>& requirements)
{
    QStringList texts;
    for (const RequirementId each : requirements)
        texts.append(known.references.value(each));
    texts.sort();
    return texts.join(u"; "_s);
}

QList<FieldChange> changesBetween(const KnownControls& known, const ControlImportRow& row)
{
    const Control& before = row.before;
    const Control& after = row.after;
    const FieldChange all[] = {
        {titleColumn, before.title, after.title},
        {statementColumn, row.textBefore.statement, row.textAfter.statement},
        {purposeColumn, row.textBefore.purpose, row.textAfter.purpose},
        {procedureColumn, row.textBefore.procedure, row.textAfter.procedure},
        {kindsColumn, kindsText(before.kinds), kindsText(after.kinds)},
        {frequencyColumn, frequencyText(before.frequency), frequencyText(after.frequency)},
        {ownerColumn, known.personNames.value(before.ownerId),
            known.personNames.value(after.ownerId)},
        {providerHalfColumn, before.providerHalf, after.providerHalf},
        {requirementsColumn, referencesText(known, row.requirementsBefore),
            referencesText(known, row.requirementsAfter)},
        {plannedColumn, dateText(before.plannedFor), dateText(after.plannedFor)},
    };
    QList<FieldChange> changes;
    for (const FieldChange& each : all)
        if (each.before != each.after)
            changes.append(each);
    return changes;
}

std::optional<ControlImportRow> compareRow(
    vault::Access& access, const KnownControls& known, RowCells& cells, Date inForceFrom)
{
    ControlImportRow row;
    row.row = cells.number();
    const Control* control = knownControl(known, cells);
    if (control) {
        row.before = *control;
        row.textBefore = known.texts.value(control->id);
        row.requirementsBefore = known.requirements.value(control->id);
    }
    row.after = row.before;
    row.textAfter = row.textBefore;
    row.requirementsAfter = row.requirementsBefore;
    const scope::ScopeRegister people(access);
    const FrameworkRegister frameworks(access);
    readControl(people, cells, row.after);
    readText(cells, row.textAfter);
    readRequirements(frameworks, cells, row.requirementsAfter);
    const Date own = cells.date(inForceColumn);
    if (!control || !isSameText(row.textBefore, row.textAfter)) {
        row.textAfter.inForceFrom = own.isValid() ? own : inForceFrom;
        row.textAfter.changeNote.clear();
        if (control && row.textAfter.inForceFrom <= row.textBefore.inForceFrom)
            cells.refuse(own.isValid() ? inForceColumn : statementColumn, Problem::Conflict,
                controls::cause::versionNotLater,
                {dateText(row.textAfter.inForceFrom), dateText(row.textBefore.inForceFrom)});
    }
    if (!cells.isClean())
        return std::nullopt;
    row.changes = changesBetween(known, row);
    row.fate = !control         ? RowFate::New
        : row.changes.isEmpty() ? RowFate::Unchanged
                                : RowFate::Changed;
    return row;
}

Status setRequirements(vault::Transaction& transaction, ControlId id, const ControlImportRow& row)
{
    for (const RequirementId each : row.requirementsBefore)
        if (!row.requirementsAfter.contains(each))
            if (const Status gone = ControlRegister::unlink(transaction, {id, each}); !gone)
                return gone;
    for (const RequirementId each : row.requirementsAfter)
        if (!row.requirementsBefore.contains(each))
            if (const Status linked = ControlRegister::link(transaction, {id, each}); !linked)
                return linked;
    return {};
}

Status writeNew(vault::Transaction& transaction, const ControlImportRow& row)
{
    const Result<ControlId> added = ControlRegister::add(transaction, row.after, row.textAfter);
    if (!added)
        return failWith(added);
    return setRequirements(transaction, *added, row);
}

Status writeChanged(vault::Transaction& transaction, const ControlImportRow& row)
{
    const ControlId id = row.before.id;
    const ControlRegister registered(transaction.access());
    const Result<Control> now = registered.control(id);
    const Result<QList<ControlVersion>> texts = registered.versions(id);
    if (!now || !(*now == row.before) || !texts || texts->isEmpty()
        || !(texts->last() == row.textBefore))
        return fail(Problem::Conflict, cause::changedMeanwhile, {row.before.title});
    if (const Status updated = ControlRegister::update(transaction, row.after); !updated)
        return updated;
    if (!isSameText(row.textBefore, row.textAfter)) {
        const auto version = ControlRegister::addVersion(transaction, id, row.textAfter);
        if (!version)
            return failWith(version);
    }
    return setRequirements(transaction, id, row);
}

} // namespace

const QList<KnownColumn>& controlImportColumns()
{
    static const QList<KnownColumn> columns{
        {idColumn, Need::Optional, {u"Code"_s, u"Control id"_s, u"Control"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "number of a control in the vault, to change it"),
            u"C-12"_s},
        {titleColumn, Need::Required, {u"Name"_s, u"Control title"_s, u"Control name"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "title of the control, by which a row without number is known again"),
            u"Access review"_s},
        {statementColumn, Need::Required,
            {u"What we do"_s, u"Description"_s, u"Control text"_s, u"Text"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "what we do"),
            u"Access rights are reviewed every quarter."_s},
        {purposeColumn, Need::Optional, {u"Why"_s, u"Objective"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "why"),
            u"Nobody keeps what they no longer need."_s},
        {procedureColumn, Need::Optional, {u"How"_s, u"How we do it"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "how"),
            u"The platform lead signs the list."_s},
        {kindsColumn, Need::Optional, {u"Kind"_s, u"Asset kinds"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "application, data, virtual_machine, credential or organisation, parted by "
                "semicolons"),
            u"application; credential"_s},
        {frequencyColumn, Need::Optional, {u"How often"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "continuous, daily, weekly, monthly, quarterly, half_yearly, yearly or on_event"),
            u"quarterly"_s},
        {ownerColumn, Need::Optional, {u"Control owner"_s},
            QT_TRANSLATE_NOOP(
                "muniment::interchange::ImportColumns", "person who owns it, by name or number"),
            u"P-02"_s},
        {providerHalfColumn, Need::Optional, {u"Provider half"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "what the provider does"),
            u""_s},
        {requirementsColumn, Need::Optional, {u"Meets"_s, u"References"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "requirements that it meets, parted by semicolons"),
            u"iso-27001-2022:A.5.15; iso-27001-2022:A.5.18"_s},
        {plannedColumn, Need::Optional, {u"Planned"_s},
            QT_TRANSLATE_NOOP(
                "muniment::interchange::ImportColumns", "day by which it is to be in practice"),
            u""_s},
        {inForceColumn, Need::Optional, {u"From"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "first day of a new text; else the day named for the whole import"),
            u"2026-07-01"_s},
    };
    return columns;
}

Result<ControlImport> compareControls(vault::Access& access, const Table& table, Date inForceFrom)
{
    const Result<HeaderMatch> header = matchHeader(table, controlImportColumns());
    if (!header)
        return failWith(header);
    const Result<KnownControls> known = knownControls(access);
    if (!known)
        return failWith(known);
    ControlImport import;
    import.unusedColumns = header->unused;
    QSet<ControlId> named;
    QHash<QString, int> rowOfKey;
    for (const TableRow& each : evenRows(table, *header, import.problems)) {
        RowCells cells(*header, each, import.problems);
        const std::optional<ControlImportRow> row = compareRow(access, *known, cells, inForceFrom);
        if (!row)
            continue;
        const QString key
            = row->before.id.isNull() ? scope::nameForm(row->after.title) : idText(row->before.id);
        if (rowOfKey.contains(key)) {
            cells.refuse({}, Problem::Conflict, cause::sameRecordTwice,
                {row->after.title, QString::number(rowOfKey.value(key))});
            continue;
        }
        rowOfKey.insert(key, each.number);
        named.insert(row->before.id);
        import.rows.append(*row);
    }
    if (import.rows.isEmpty() && import.problems.isEmpty())
        return fail(Problem::Invalid, cause::nothingToImport, {table.name});
    // A row that could not be read may speak of any control: then nothing is called missing.
    if (!import.problems.isEmpty())
        return import;
    for (const Control& each : known->all) {
        if (named.contains(each.id) || each.retiredOn.isValid())
            continue;
        ControlImportRow row;
        row.fate = RowFate::Missing;
        row.before = each;
        row.after = each;
        import.rows.append(row);
    }
    return import;
}

Result<ImportCounts> applyControlImport(
    vault::Transaction& transaction, const ControlImport& import)
{
    ImportCounts counts;
    for (const ControlImportRow& row : import.rows) {
        counts.unchanged += row.fate == RowFate::Unchanged ? 1 : 0;
        counts.missing += row.fate == RowFate::Missing ? 1 : 0;
        if (row.fate != RowFate::New && row.fate != RowFate::Changed)
            continue;
        const Status written = row.fate == RowFate::New ? writeNew(transaction, row)
                                                        : writeChanged(transaction, row);
        if (!written)
            return failWith(written);
        (row.fate == RowFate::New ? counts.added : counts.changed) += 1;
    }
    return counts;
}

} // namespace muniment::interchange
