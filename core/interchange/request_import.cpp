// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/request_import.h"

#include "core/audits/audit_register.h"
#include "core/audits/request_messages.h"
#include "core/audits/request_register.h"
#include "core/base/clean_text.h"
#include "core/controls/control_register.h"
#include "core/evidence/evidence_register.h"
#include "core/interchange/column_titles.h"
#include "core/interchange/interchange_messages.h"
#include "core/interchange/row_cells.h"
#include "core/scope/lookup.h"
#include "core/scope/scope_register.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace muniment::interchange {

namespace {

using audits::Request;
using audits::RequestRegister;

const QString numberColumn = u"Number"_s;
const QString wordsColumn = u"Request"_s;
const QString controlsColumn = u"Controls"_s;
const QString firstDayColumn = u"From"_s;
const QString lastDayColumn = u"Until"_s;
const QString sampleColumn = u"Sample"_s;
const QString foundColumn = u"Found"_s;
const QString dueColumn = u"Due"_s;
const QString dueWithAuditColumn = u"Due with the audit"_s; // written, never read
const QString auditorColumn = u"Auditor's words"_s;
const QString answerColumn = u"Our answer"_s;

struct KnownRequests
{
    QList<Request> all; // of the audit
    Date due; // of those that say no day of their own
    QHash<PersonId, QString> people;
    QHash<ControlId, QString> controls; // "C-12"
};

Result<KnownRequests> knownRequests(vault::Access& access, AuditId audit)
{
    const Result<audits::Audit> about = audits::AuditRegister(access).audit(audit);
    const Result<QList<Request>> all = RequestRegister(access).list();
    const Result<QList<scope::Person>> people = scope::ScopeRegister(access).people();
    const Result<QList<controls::Control>> controls = controls::ControlRegister(access).list();
    if (!about)
        return failWith(about);
    if (!all)
        return failWith(all);
    if (!people)
        return failWith(people);
    if (!controls)
        return failWith(controls);
    KnownRequests known;
    known.due = about->requestsDue;
    for (const Request& each : *all)
        if (each.auditId == audit)
            known.all.append(each);
    for (const scope::Person& each : *people)
        known.people.insert(each.id, each.name);
    for (const controls::Control& each : *controls)
        known.controls.insert(each.id, controls::controlCode(each.number));
    return known;
}

const Request* knownRequest(const KnownRequests& known, const RowCells& cells)
{
    const QString code = scope::nameForm(cells.text(numberColumn));
    const QString text = scope::nameForm(cells.text(wordsColumn));
    for (const Request& each : known.all)
        if (code.isEmpty() ? scope::nameForm(each.text) == text
                           : scope::nameForm(each.code) == code)
            return &each;
    return nullptr;
}

void readOwner(const scope::ScopeRegister& people, RowCells& cells, Request& request)
{
    if (!cells.has(ownerColumn))
        return;
    request.ownerId = {};
    if (cells.text(ownerColumn).isEmpty())
        return;
    const Result<scope::Person> owner = people.findPerson(cells.text(ownerColumn));
    if (owner)
        request.ownerId = owner->id;
    else
        cells.refuse(ownerColumn, owner.error());
}

void readControls(const controls::ControlRegister& registered, RowCells& cells, Request& request)
{
    if (!cells.has(controlsColumn))
        return;
    request.controls.clear();
    for (const QString& text : cells.list(controlsColumn)) {
        const Result<controls::Control> found = registered.find(text);
        if (!found)
            cells.refuse(controlsColumn, found.error());
        else if (!request.controls.contains(found->id))
            request.controls.append(found->id);
    }
}

void readPeriod(RowCells& cells, Request& request)
{
    if (!cells.has(firstDayColumn) || !cells.has(lastDayColumn))
        return;
    const Date from = cells.date(firstDayColumn);
    const Date until = cells.date(lastDayColumn);
    request.period.reset();
    if (from.isValid() && until.isValid() && until < from)
        cells.refuse(lastDayColumn, Problem::Invalid, base::cause::endBeforeStart,
            {dateText(from), dateText(until)});
    else if (from.isValid() || until.isValid())
        request.period = Period{from.isValid() ? from : until, until.isValid() ? until : from};
}

void readCount(RowCells& cells, const QString& column, int least, std::optional<qint64>& count)
{
    if (!cells.has(column))
        return;
    count.reset();
    const QString text = cells.text(column);
    if (text.isEmpty())
        return;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number >= least)
        count = number;
    else
        cells.refuse(
            column, Problem::Invalid, base::cause::numberTooSmall, {text, QString::number(least)});
}

QString controlsText(const KnownRequests& known, const QList<ControlId>& controls)
{
    QStringList codes;
    for (const ControlId each : controls)
        codes.append(known.controls.value(each));
    codes.sort();
    return codes.join(u"; "_s);
}

QString countText(const std::optional<qint64>& count)
{
    return count ? QString::number(*count) : QString();
}

// What stands in the columns that are read and written alike, in their order.
QList<QPair<QString, QString>> fieldsOf(const KnownRequests& known, const Request& request)
{
    const Period period = request.period.value_or(Period());
    return {{numberColumn, request.code}, {wordsColumn, request.text},
        {controlsColumn, controlsText(known, request.controls)},
        {firstDayColumn, dateText(period.from)}, {lastDayColumn, dateText(period.until)},
        {sampleColumn, countText(request.sampleSize)},
        {foundColumn, countText(request.sampleFound)},
        {ownerColumn, known.people.value(request.ownerId)}, {dueColumn, dateText(request.dueOn)},
        {auditorColumn, request.auditorWords}, {answerColumn, request.ourAnswer}};
}

std::optional<RequestImportRow> compareRow(
    vault::Access& access, const KnownRequests& known, RowCells& cells)
{
    RequestImportRow row;
    row.row = cells.number();
    const Request* request = knownRequest(known, cells);
    if (request)
        row.before = *request;
    row.after = row.before;
    row.after.text = cleanText(cells.required(wordsColumn));
    if (!cells.text(numberColumn).isEmpty())
        row.after.code = cleanLine(cells.text(numberColumn));
    readControls(controls::ControlRegister(access), cells, row.after);
    readPeriod(cells, row.after);
    readCount(cells, sampleColumn, 1, row.after.sampleSize);
    readCount(cells, foundColumn, 0, row.after.sampleFound);
    readOwner(scope::ScopeRegister(access), cells, row.after);
    if (cells.has(dueColumn))
        row.after.dueOn = cells.date(dueColumn);
    cells.read(auditorColumn, row.after.auditorWords);
    cells.read(answerColumn, row.after.ourAnswer);
    if (!cells.isClean())
        return std::nullopt;
    const auto before = fieldsOf(known, row.before);
    const auto after = fieldsOf(known, row.after);
    for (qsizetype i = 0; i < after.size(); ++i)
        if (before.at(i).second != after.at(i).second)
            row.changes.append({after.at(i).first, before.at(i).second, after.at(i).second});
    row.fate = !request         ? RowFate::New
        : row.changes.isEmpty() ? RowFate::Unchanged
                                : RowFate::Changed;
    return row;
}

Status write(vault::Transaction& transaction, AuditId audit, const RequestImportRow& row)
{
    if (row.fate == RowFate::New) {
        const Result<RequestId> added = RequestRegister::add(transaction, audit, row.after);
        return added ? Status() : Status(failWith(added));
    }
    const Result<Request> now = RequestRegister(transaction.access()).request(row.before.id);
    if (!now || !(*now == row.before))
        return fail(Problem::Conflict, cause::changedMeanwhile, {row.before.code});
    return RequestRegister::update(transaction, row.before.id, row.after);
}

} // namespace

const QList<KnownColumn>& requestImportColumns()
{
    static const QList<KnownColumn> columns{
        {numberColumn, Need::Optional,
            {u"No."_s, u"No"_s, u"Id"_s, u"Request number"_s, u"Request id"_s, u"PBC number"_s,
                u"Reference"_s, u"Ref"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "number of the request, as the auditor gives it"),
            u"R-07"_s},
        {wordsColumn, Need::Required,
            {u"Text"_s, u"Description"_s, u"Request description"_s, u"Item"_s, u"What"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "what is asked for"),
            u"Access reviews of all quarters"_s},
        {controlsColumn, Need::Optional, {u"Control"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns",
                "controls that it is about, parted by semicolons"),
            u"C-12"_s},
        {firstDayColumn, Need::Optional, {u"Period from"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "first day asked about"),
            u"2026-01-01"_s},
        {lastDayColumn, Need::Optional, {u"To"_s, u"Period until"_s, u"Period to"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "last day asked about"),
            u"2026-12-31"_s},
        {sampleColumn, Need::Optional, {u"Sample size"_s, u"Samples"_s},
            QT_TRANSLATE_NOOP(
                "muniment::interchange::ImportColumns", "how many items are asked for"),
            u"25"_s},
        {foundColumn, Need::Optional, {u"Sample found"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "how many of them are held"),
            u"19"_s},
        {ownerColumn, Need::Optional, {u"Responsible"_s, u"Assigned to"_s},
            QT_TRANSLATE_NOOP(
                "muniment::interchange::ImportColumns", "person who answers it, by name or number"),
            u"P-02"_s},
        {dueColumn, Need::Optional, {u"Due date"_s, u"Due on"_s, u"Date due"_s},
            QT_TRANSLATE_NOOP(
                "muniment::interchange::ImportColumns", "day by which it is to be answered"),
            u"2027-01-08"_s},
        {auditorColumn, Need::Optional, {u"Auditor comment"_s, u"Comment"_s, u"Comments"_s},
            QT_TRANSLATE_NOOP(
                "muniment::interchange::ImportColumns", "what the auditor says of it"),
            u""_s},
        {answerColumn, Need::Optional, {u"Answer"_s, u"Response"_s, u"Client comment"_s},
            QT_TRANSLATE_NOOP("muniment::interchange::ImportColumns", "what we say to it"), u""_s},
    };
    return columns;
}

Result<RequestImport> compareRequests(vault::Access& access, const Table& table, AuditId audit)
{
    const Result<HeaderMatch> header = matchHeader(table, requestImportColumns());
    if (!header)
        return failWith(header);
    const Result<KnownRequests> known = knownRequests(access, audit);
    if (!known)
        return failWith(known);
    RequestImport import;
    import.audit = audit;
    import.unusedColumns = header->unused;
    QSet<RequestId> named;
    QHash<QString, int> rowOfKey;
    for (const TableRow& each : evenRows(table, *header, import.problems)) {
        RowCells cells(*header, each, import.problems);
        const std::optional<RequestImportRow> row = compareRow(access, *known, cells);
        if (!row)
            continue;
        const QString key = !row->before.id.isNull() ? idText(row->before.id)
            : row->after.code.isEmpty()              ? scope::nameForm(row->after.text)
                                                     : scope::nameForm(row->after.code);
        if (rowOfKey.contains(key)) {
            cells.refuse({}, Problem::Conflict, cause::sameRecordTwice,
                {row->after.code.isEmpty() ? row->after.text : row->after.code,
                    QString::number(rowOfKey.value(key))});
            continue;
        }
        rowOfKey.insert(key, each.number);
        named.insert(row->before.id);
        import.rows.append(*row);
    }
    if (import.rows.isEmpty() && import.problems.isEmpty())
        return fail(Problem::Invalid, cause::nothingToImport, {table.name});
    // A row that could not be read may speak of any request: then nothing is called missing.
    if (!import.problems.isEmpty())
        return import;
    for (const Request& each : known->all) {
        if (named.contains(each.id) || each.state == audits::RequestState::Withdrawn)
            continue;
        RequestImportRow row;
        row.fate = RowFate::Missing;
        row.before = each;
        row.after = each;
        import.rows.append(row);
    }
    return import;
}

Result<ImportCounts> applyRequestImport(
    vault::Transaction& transaction, const RequestImport& import)
{
    ImportCounts counts;
    for (const RequestImportRow& row : import.rows) {
        counts.unchanged += row.fate == RowFate::Unchanged ? 1 : 0;
        counts.missing += row.fate == RowFate::Missing ? 1 : 0;
        if (row.fate != RowFate::New && row.fate != RowFate::Changed)
            continue;
        if (const Status written = write(transaction, import.audit, row); !written)
            return failWith(written);
        (row.fate == RowFate::New ? counts.added : counts.changed) += 1;
    }
    return counts;
}

Result<ListSheet> requestSheet(vault::Access& access, AuditId audit)
{
    const Result<audits::Audit> about = audits::AuditRegister(access).audit(audit);
    if (!about)
        return failWith(about);
    const Result<KnownRequests> known = knownRequests(access, audit);
    if (!known)
        return failWith(known);
    const Result<QList<evidence::Evidence>> items = evidence::EvidenceRegister(access).list();
    if (!items)
        return failWith(items);
    QHash<EvidenceId, QString> codes;
    for (const evidence::Evidence& each : *items)
        codes.insert(each.id, evidence::evidenceCode(each.number));
    ListSheet sheet;
    sheet.title = about->name;
    for (const auto& [title, empty] : fieldsOf(*known, {}))
        sheet.columns.append({title});
    sheet.columns.append({dueWithAuditColumn});
    sheet.columns.append({u"State"_s});
    sheet.columns.append({u"Evidence"_s});
    for (const Request& each : known->all) {
        QList<SheetCell> row;
        for (const auto& [title, text] : fieldsOf(*known, each))
            row.append({text, {}});
        row.append({each.dueOn.isValid() ? QString() : dateText(known->due), {}});
        row.append({audits::requestStateText(each.state), {}});
        QStringList held;
        for (const EvidenceId id : each.evidence)
            held.append(codes.value(id));
        row.append({held.join(u"; "_s), {}});
        sheet.rows.append(row);
    }
    return sheet;
}

} // namespace muniment::interchange
