// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/audit_rows.h"

#include "core/audits/audits_messages.h"
#include "ui/lists/column_manners.h"
#include "ui/widgets/screen_dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using audits::EditionState;
using audits::Treatment;

namespace {

// An audit without a scope is about all of them.
bool isShown(const View& view, const audits::Audit& audit)
{
    return view.scope.isNull() || audit.scopeId.isNull() || audit.scopeId == view.scope;
}

AuditListRow rowOf(const View& view, const audits::Audit& audit)
{
    AuditListRow row;
    row.id = audit.id;
    row.number = audit.number;
    row.name = audit.name;
    row.kind = audit.kind;
    row.period = audit.period;
    row.auditor = audit.auditor;
    row.requestsDue = audit.requestsDue;
    row.fieldworkFrom = audit.fieldworkFrom;
    row.fieldworkUntil = audit.fieldworkUntil;
    row.reportDue = audit.reportDue;
    if (const scope::Scope* scope = view.facts->scope(audit.scopeId))
        row.scope = scope->name;
    for (const FrameworkId id : audit.frameworks)
        if (const auto* framework = view.facts->framework(id))
            row.frameworks.append(framework->framework.name);
    row.editions = int(std::count_if(view.facts->editions.begin(), view.facts->editions.end(),
        [&audit](const audits::BinderEdition& each) { return each.auditId == audit.id; }));
    return row;
}

EditionListRow rowOf(
    const View& view, const audits::BinderEdition& edition, const audits::Audit* audit)
{
    EditionListRow row;
    row.id = edition.id;
    row.auditId = edition.auditId;
    row.name = edition.name;
    row.state = audits::editionState(edition, view.facts->editions);
    row.audit = audit ? audit->name : QString();
    row.asOf = edition.asOf;
    row.madeOn = view.facts->dayOf(edition.madeAt);
    if (const scope::Person* person = view.facts->person(edition.madeBy))
        row.madeBy = person->name;
    row.pages = edition.pages;
    row.exhibits = int(edition.exhibits.size());
    row.leftOut = edition.count(Treatment::Withheld) + edition.count(Treatment::GivenAsFile)
        + edition.count(Treatment::Unreadable);
    row.recipient = edition.recipient.isEmpty()
        ? audits::recipientClassWords(edition.recipientClass)
        : edition.recipient;
    row.fileName = edition.fileName;
    return row;
}

class AuditColumns
{
    Q_DECLARE_TR_FUNCTIONS(AuditColumns)

    using Line = const AuditListRow&;

public:
    static QString days(const AuditListRow& row, Date day)
    {
        if (!row.fieldworkFrom.isValid())
            return {};
        if (day < row.fieldworkFrom)
            return tr("in %n day(s)", nullptr, int(day.daysTo(row.fieldworkFrom)));
        const Date last = row.fieldworkUntil.isValid() ? row.fieldworkUntil : row.fieldworkFrom;
        return day <= last ? tr("running") : tr("over since %1").arg(dayOnScreen(last));
    }

    static QList<Column<AuditListRow>> all(Date day)
    {
        auto number = textColumn<AuditListRow>(
            u"number"_s, tr("No."), 56, [](Line row) { return audits::auditCode(row.number); });
        number.number = [](Line row) { return row.number; };
        number.info.filter = ColumnFilter::None;
        auto name = stretching(textColumn<AuditListRow>(
            u"name"_s, tr("Audit"), 200, [](Line row) { return row.name; }));
        auto kind = spare(textColumn<AuditListRow>(
            u"kind"_s, tr("Kind"), 116, [](Line row) { return audits::auditKindWords(row.kind); }));
        auto fieldwork = textColumn<AuditListRow>(
            u"fieldwork"_s, tr("Fieldwork"), 132, [day](Line row) { return days(row, day); });
        fieldwork.number = [](Line row) {
            return row.fieldworkFrom.isValid()
                ? std::optional<qint64>(row.fieldworkFrom.toJulianDay())
                : std::nullopt;
        };
        fieldwork.info.filter = ColumnFilter::None;
        auto editions = numberColumn<AuditListRow>(u"editions"_s, tr("Binders"), 96,
            [](Line row) { return std::optional<qint64>(row.editions); });
        editions.info.isLink = true;
        return {number, name, kind, fieldwork, spare(period()), editions, spare(auditor()),
            onRequest(textColumn<AuditListRow>(
                u"scope"_s, tr("Scope"), 116, [](Line row) { return row.scope; })),
            onRequest(dateColumn<AuditListRow>(
                u"requests"_s, tr("Requests due"), 112, [](Line row) { return row.requestsDue; })),
            onRequest(dateColumn<AuditListRow>(
                u"report"_s, tr("Report"), 92, [](Line row) { return row.reportDue; }))};
    }

private:
    static Column<AuditListRow> period()
    {
        auto column = textColumn<AuditListRow>(
            u"period"_s, tr("Period"), 92, [](Line row) { return periodOnScreen(row.period); });
        column.number = [](Line row) { return row.period.from.toJulianDay(); };
        return column;
    }

    static Column<AuditListRow> auditor()
    {
        return textColumn<AuditListRow>(
            u"auditor"_s, tr("Auditor"), 132, [](Line row) { return row.auditor; });
    }
};

class EditionColumns
{
    Q_DECLARE_TR_FUNCTIONS(EditionColumns)

    using Line = const EditionListRow&;

public:
    static QList<Column<EditionListRow>> all()
    {
        auto name = textColumn<EditionListRow>(u"binder"_s, tr("Binder"), 148,
            [](Line row) { return audits::editionNameWords(row.name); });
        name.info.filter = ColumnFilter::None;
        auto state = stateColumn<EditionListRow>(
            u"state"_s, tr("State"), 96, [](Line row) { return markOf(row.state); });
        state.number = [](Line row) { return int(row.state); };
        auto audit = stretching(textColumn<EditionListRow>(u"audit"_s, tr("Audit"), 140,
            [](Line row) { return row.audit.isEmpty() ? tr("no audit") : row.audit; }));
        return {name, state, audit,
            spare(dateColumn<EditionListRow>(
                u"made"_s, tr("Made on"), 96, [](Line row) { return row.madeOn; })),
            spare(count(u"pages"_s, tr("Pages"), &EditionListRow::pages)),
            spare(count(u"left_out"_s, tr("Left out"), &EditionListRow::leftOut)),
            spare(textColumn<EditionListRow>(
                u"recipient"_s, tr("Recipient"), 120, [](Line row) { return row.recipient; })),
            onRequest(count(u"exhibits"_s, tr("Exhibits"), &EditionListRow::exhibits)),
            onRequest(dateColumn<EditionListRow>(
                u"as_of"_s, tr("As of"), 96, [](Line row) { return row.asOf; })),
            onRequest(textColumn<EditionListRow>(
                u"by"_s, tr("Made by"), 116, [](Line row) { return row.madeBy; }))};
    }

private:
    static Column<EditionListRow> count(
        const QString& id, const QString& title, int EditionListRow::*member)
    {
        return numberColumn<EditionListRow>(
            id, title, 72, [member](Line row) { return std::optional<qint64>(row.*member); });
    }
};

} // namespace

QList<AuditListRow> auditRows(const View& view)
{
    QList<AuditListRow> rows;
    for (const audits::Audit& audit : view.facts->audits)
        if (isShown(view, audit))
            rows.append(rowOf(view, audit));
    return rows;
}

QList<EditionListRow> editionRows(const View& view)
{
    QHash<AuditId, const audits::Audit*> audits;
    for (const audits::Audit& audit : view.facts->audits)
        audits.insert(audit.id, &audit);
    QList<EditionListRow> rows;
    for (const audits::BinderEdition& edition : view.facts->editions) {
        const audits::Audit* audit = audits.value(edition.auditId);
        if (!audit || isShown(view, *audit))
            rows.prepend(rowOf(view, edition, audit));
    }
    return rows;
}

StateMark markOf(EditionState state)
{
    const QString word = audits::editionStateWords(state);
    switch (state) {
    case EditionState::Replaced:
        return {Shape::Dash, Tone::Quiet, word};
    case EditionState::Recalled:
        return {Shape::Square, Tone::Bad, word};
    case EditionState::Issued:
        break;
    }
    return {Shape::Full, Tone::Good, word};
}

QString fieldworkWords(const AuditListRow& row, Date day)
{
    return AuditColumns::days(row, day);
}

std::shared_ptr<const QList<Column<AuditListRow>>> auditColumns(Date day)
{
    return std::make_shared<const QList<Column<AuditListRow>>>(AuditColumns::all(day));
}

std::shared_ptr<const QList<Column<EditionListRow>>> editionColumns()
{
    return std::make_shared<const QList<Column<EditionListRow>>>(EditionColumns::all());
}

} // namespace muniment::ui
