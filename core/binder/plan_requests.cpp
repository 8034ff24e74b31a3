// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/request_messages.h"
#include "core/binder/plan_binder.h"

namespace muniment::binder {

namespace {

RequestRow rowOf(const PlanContext& context, const audits::Request& request)
{
    RequestRow row;
    row.code = request.code;
    row.text = request.text;
    row.answer = request.ourAnswer;
    row.state = audits::requestStateWords(request.state);
    for (const ControlId id : request.controls)
        if (const standing::ControlFacts* control = context.facts.control(id))
            row.controls.append(controls::controlCode(control->control.number));
    for (const EvidenceId id : request.evidence) {
        const standing::EvidenceFacts* item = context.facts.evidenceItem(id);
        if (!item)
            continue;
        const QString code = evidence::evidenceCode(item->item.number);
        (context.selection.exhibits.contains(item) ? row.exhibits : row.elsewhere).append(code);
    }
    return row;
}

} // namespace

QList<RequestRow> planRequests(const PlanContext& context)
{
    QList<RequestRow> rows;
    for (const audits::Request* each : context.selection.requests)
        rows.append(rowOf(context, *each));
    return rows;
}

QStringList requestsAnsweredBy(const PlanContext& context, EvidenceId item)
{
    QStringList codes;
    for (const audits::Request* each : context.selection.requests)
        if (each->evidence.contains(item) && each->state != audits::RequestState::Withdrawn)
            codes.append(each->code);
    return codes;
}

} // namespace muniment::binder
