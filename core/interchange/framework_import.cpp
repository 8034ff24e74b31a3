// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/framework_import.h"

#include "core/base/clean_text.h"
#include "core/controls/controls_messages.h"
#include "core/controls/framework_register.h"
#include "core/controls/identifiers.h"
#include "core/controls/starter_catalog.h"
#include "core/interchange/column_titles.h"
#include "core/interchange/header_match.h"
#include "core/interchange/interchange_messages.h"
#include "core/interchange/row_cells.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::interchange {

namespace {

using controls::Framework;
using controls::FrameworkRegister;
using controls::Requirement;

const QString identifierColumn = u"Identifier"_s;
const QString textColumn = u"Text"_s;
const QString familyColumn = u"Family"_s;
const QString layerColumn = u"Layer"_s;
const QString partColumn = u"Part"_s;
const QString ourHalfColumn = u"Our half"_s;

QList<FieldChange> changesBetween(const Requirement& before, const Requirement& after)
{
    const FieldChange all[] = {
        {titleColumn, before.title, after.title},
        {textColumn, before.text, after.text},
        {familyColumn, before.family, after.family},
        {layerColumn, controls::layerText(before.layer), controls::layerText(after.layer)},
        {partColumn, controls::requirementPartText(before.part),
            controls::requirementPartText(after.part)},
        {ourHalfColumn, before.ourHalf, after.ourHalf},
        {providerHalfColumn, before.providerHalf, after.providerHalf},
    };
    QList<FieldChange> changes;
    for (const FieldChange& each : all)
        if (each.before != each.after)
            changes.append(each);
    return changes;
}

// `before` holds nothing but its framework where the requirement is new.
std::optional<RequirementImportRow> compareRow(
    RowCells& cells, const Requirement& before, RowFate fateOfIdentifier, int position)
{
    RequirementImportRow row;
    row.row = cells.number();
    row.before = before;
    row.after = before;
    if (fateOfIdentifier == RowFate::New) {
        row.after.identifier = cleanLine(cells.text(identifierColumn));
        row.after.id = controls::requirementIdOf(before.frameworkId, row.after.identifier);
        row.after.position = position;
    }
    row.after.title = cleanLine(cells.required(titleColumn));
    cells.read(textColumn, row.after.text);
    cells.read(familyColumn, row.after.family);
    cells.read(ourHalfColumn, row.after.ourHalf);
    cells.read(providerHalfColumn, row.after.providerHalf);
    if (const auto layer = cells.choice<controls::Layer>(layerColumn, &controls::parseLayer))
        row.after.layer = *layer;
    if (const auto part
        = cells.choice<controls::RequirementPart>(partColumn, &controls::parseRequirementPart))
        row.after.part = *part;
    if (!cells.isClean())
        return std::nullopt;
    row.changes = changesBetween(row.before, row.after);
    row.fate = fateOfIdentifier == RowFate::New ? RowFate::New
        : row.changes.isEmpty()                 ? RowFate::Unchanged
                                                : RowFate::Changed;
    return row;
}

void compareRows(const Table& table, const HeaderMatch& header, const QList<Requirement>& known,
    FrameworkImport& import)
{
    QHash<QString, qsizetype> byIdentifier;
    int lastPosition = 0;
    for (qsizetype i = 0; i < known.size(); ++i) {
        byIdentifier.insert(controls::identifierForm(known.at(i).identifier), i);
        lastPosition = std::max(lastPosition, known.at(i).position);
    }
    Requirement blank;
    blank.frameworkId = import.framework.id;
    QHash<QString, int> rowOfIdentifier;
    for (const TableRow& each : evenRows(table, header, import.problems)) {
        RowCells cells(header, each, import.problems);
        const QString identifier = cells.required(identifierColumn, longestName);
        const QString form = controls::identifierForm(identifier);
        if (form.isEmpty())
            continue;
        if (rowOfIdentifier.contains(form)) {
            cells.refuse(identifierColumn, Problem::Conflict, cause::sameRecordTwice,
                {identifier, QString::number(rowOfIdentifier.value(form))});
            continue;
        }
        rowOfIdentifier.insert(form, each.number);
        const qsizetype index = byIdentifier.value(form, -1);
        const std::optional<RequirementImportRow> row = index < 0
            ? compareRow(cells, blank, RowFate::New, ++lastPosition)
            : compareRow(cells, known.at(index), RowFate::Unchanged, 0);
        if (row)
            import.rows.append(*row);
    }
    for (const Requirement& each : known)
        if (!rowOfIdentifier.contains(controls::identifierForm(each.identifier)))
            import.rows.append({0, RowFate::Missing, each, each, {}});
}

} // namespace

const QList<KnownColumn>& requirementImportColumns()
{
    static const QList<KnownColumn> columns{
        {identifierColumn, Need::Required,
            {u"Id"_s, u"Number"_s, u"No."_s, u"Control id"_s, u"Requirement"_s, u"Requirement id"_s,
                u"Reference"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "number of the requirement in its framework"),
            u"5.15"_s},
        {titleColumn, Need::Required, {u"Name"_s, u"Control name"_s, u"Control title"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "title of the requirement"),
            u"Access control"_s},
        {textColumn, Need::Optional, {u"Requirement text"_s, u"Description"_s, u"Control text"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "text of the requirement"),
            u""_s},
        {familyColumn, Need::Optional, {u"Domain"_s, u"Group"_s, u"Chapter"_s, u"Theme"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "group that it belongs to"),
            u"Organisational"_s},
        {layerColumn, Need::Optional, {},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "customer_data, configuration, identities, client_devices, applications, "
                "network_controls, operating_system, physical or organisation"),
            u"identities"_s},
        {partColumn, Need::Optional, {},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "control or clause"),
            u"control"_s},
        {ourHalfColumn, Need::Optional, {u"Customer responsibility"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "what falls to us"),
            u"Decide who may do what"_s},
        {providerHalfColumn, Need::Optional, {u"Provider half"_s, u"Provider responsibility"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "what falls to the provider"),
            u"Signs its own staff in"_s},
    };
    return columns;
}

Result<FrameworkImport> compareFramework(
    vault::Access& access, const Table& table, const Framework& framework)
{
    const Result<HeaderMatch> header = matchHeader(table, requirementImportColumns());
    if (!header)
        return failWith(header);
    FrameworkImport import;
    import.unusedColumns = header->unused;
    import.framework = framework;
    import.framework.code = cleanLine(framework.code);
    import.framework.id = controls::frameworkIdOf(import.framework.code);
    if (import.framework.code.isEmpty() || cleanLine(framework.name).isEmpty())
        return fail(Problem::Invalid, controls::cause::codeMissing);
    const FrameworkRegister frameworks(access);
    const Result<Framework> known = frameworks.framework(import.framework.id);
    if (!known && !known.error().is(controls::cause::frameworkNotFound))
        return failWith(known);
    if (known)
        import.fate = *known == import.framework ? RowFate::Unchanged : RowFate::Changed;
    const Result<QList<Requirement>> requirements = frameworks.requirements(import.framework.id);
    if (!requirements)
        return failWith(requirements);
    compareRows(table, *header, *requirements, import);
    if (import.rows.isEmpty() && import.problems.isEmpty())
        return fail(Problem::Invalid, cause::nothingToImport, {table.name});
    return import;
}

Result<ImportCounts> applyFrameworkImport(
    vault::Transaction& transaction, const FrameworkImport& import)
{
    ImportCounts counts;
    // Where nothing of the table can be taken, no empty framework is left behind.
    const bool isAnyTaken
        = std::any_of(import.rows.begin(), import.rows.end(), [](const RequirementImportRow& row) {
              return row.fate == RowFate::New || row.fate == RowFate::Changed;
          });
    if (isAnyTaken || import.problems.isEmpty())
        if (const auto put = FrameworkRegister::put(transaction, import.framework); !put)
            return failWith(put);
    QSet<RequirementId> added;
    for (const RequirementImportRow& row : import.rows) {
        counts.unchanged += row.fate == RowFate::Unchanged ? 1 : 0;
        counts.missing += row.fate == RowFate::Missing ? 1 : 0;
        if (row.fate != RowFate::New && row.fate != RowFate::Changed)
            continue;
        const Result<Requirement> now
            = FrameworkRegister(transaction.access()).requirement(row.after.id);
        const bool isAsCompared = row.fate == RowFate::New ? !now : now && *now == row.before;
        if (!isAsCompared)
            return fail(Problem::Conflict, cause::changedMeanwhile, {row.after.identifier});
        const auto put = FrameworkRegister::putRequirement(transaction, row.after);
        if (!put)
            return failWith(put);
        if (row.fate == RowFate::New)
            added.insert(*put);
        (row.fate == RowFate::New ? counts.added : counts.changed) += 1;
    }
    if (const Status met = controls::meetWhatIsNew(transaction, added); !met)
        return failWith(met);
    return counts;
}

} // namespace muniment::interchange
