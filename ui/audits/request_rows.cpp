// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/request_rows.h"

#include "core/audits/request_messages.h"
#include "core/standing/in_scope.h"
#include "ui/lists/column_manners.h"
#include "ui/widgets/screen_dates.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using audits::RequestState;

namespace {

class RequestColumns
{
    Q_DECLARE_TR_FUNCTIONS(RequestColumns)

    using Line = const RequestListRow&;

public:
    static QString sentence(Line row)
    {
        QString state = audits::requestStateWords(row.request.state);
        state[0] = state.at(0).toUpper();
        const QString since = dayOnScreen(row.request.movedOn);
        if (!row.dueOn.isValid() || !audits::isOurs(row.request.state))
            return tr("%1 since %2.").arg(state, since);
        return (row.isLate ? tr("%1 since %2, was due %3.") : tr("%1 since %2, due %3."))
            .arg(state, since, dayOnScreen(row.dueOn));
    }

    static QList<Column<RequestListRow>> all()
    {
        auto number = textColumn<RequestListRow>(
            u"number"_s, tr("No."), 64, [](Line row) { return row.request.code; });
        number.number = [](Line row) { return row.request.number; };
        number.info.filter = ColumnFilter::None;
        auto state = stateColumn<RequestListRow>(
            u"state"_s, tr("State"), 188, [](Line row) { return markOf(row.request.state); });
        state.number = [](Line row) { return int(row.request.state); };
        auto text = stretching(textColumn<RequestListRow>(
            u"text"_s, tr("Request"), 220, [](Line row) { return row.request.text.simplified(); }));
        auto controls = textColumn<RequestListRow>(
            u"controls"_s, tr("Controls"), 84, [](Line row) { return row.controls.join(u", "_s); });
        controls.values = [](Line row) { return row.controls; };
        return {number, state, text, spare(controls),
            spare(textColumn<RequestListRow>(
                u"owner"_s, tr("Owner"), 116, [](Line row) { return row.owner; })),
            due(),
            numberColumn<RequestListRow>(u"files"_s, tr("Evidence"), 92,
                [](Line row) { return std::optional<qint64>(row.request.evidence.size()); }),
            spare(textColumn<RequestListRow>(u"sample"_s, tr("Sample"), 72,
                [](Line row) { return audits::sampleText(row.request); })),
            onRequest(textColumn<RequestListRow>(
                u"audit"_s, tr("Audit"), 140, [](Line row) { return row.audit; })),
            onRequest(textColumn<RequestListRow>(u"auditor_words"_s, tr("Auditor's words"), 160,
                [](Line row) { return row.request.auditorWords.simplified(); })),
            onRequest(dateColumn<RequestListRow>(
                u"moved"_s, tr("Last move"), 96, [](Line row) { return row.request.movedOn; }))};
    }

private:
    static Column<RequestListRow> due()
    {
        auto column = dateColumn<RequestListRow>(
            u"due"_s, tr("Due"), 108, [](Line row) { return row.dueOn; });
        column.tone = [](Line row) { return row.isLate ? Tone::Bad : Tone::Plain; };
        column.tip = [](Line row) { return row.isLate ? tr("late") : QString(); };
        return column;
    }
};

} // namespace

QList<RequestListRow> requestRows(const View& view)
{
    QList<RequestListRow> rows;
    for (const audits::Request& each : view.facts->requests) {
        const audits::Audit* audit = view.facts->audit(each.auditId);
        if (!audit || !standing::isAuditIn(*audit, view.scope))
            continue;
        RequestListRow row;
        row.request = each;
        row.audit = audit->name;
        row.dueOn = audits::dueOf(each, *audit);
        row.isLate = audits::isLate(each, *audit, view.asOf);
        row.isWaiting = audits::isWaiting(each, *audit, view.asOf);
        for (const ControlId id : each.controls)
            if (const auto* control = view.facts->control(id))
                row.controls.append(controls::controlCode(control->control.number));
        if (const scope::Person* owner = view.facts->person(each.ownerId))
            row.owner = owner->name;
        rows.append(row);
    }
    return rows;
}

StateMark markOf(RequestState state)
{
    const QString word = audits::requestStateWords(state);
    switch (state) {
    case RequestState::Open:
        return {Shape::Open, Tone::Quiet, word};
    case RequestState::WithOwner:
        return {Shape::Clock, Tone::Due, word};
    case RequestState::Ready:
        return {Shape::Half, Tone::Accent, word};
    case RequestState::Provided:
        return {Shape::Quarter, Tone::Quiet, word};
    case RequestState::Back:
        return {Shape::Diamond, Tone::Warning, word};
    case RequestState::Accepted:
        return {Shape::Full, Tone::Good, word};
    case RequestState::Withdrawn:
        return {Shape::Dash, Tone::Quiet, word};
    }
    Q_UNREACHABLE();
}

QString requestSentence(const RequestListRow& row)
{
    return RequestColumns::sentence(row);
}

std::shared_ptr<const QList<Column<RequestListRow>>> requestColumns()
{
    return std::make_shared<const QList<Column<RequestListRow>>>(RequestColumns::all());
}

} // namespace muniment::ui
