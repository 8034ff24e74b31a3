// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/request.h"

#include "core/base/text_forms.h"

using namespace Qt::StringLiterals;

namespace muniment::audits {

namespace {

constexpr TextForm<RequestState> stateForms[] = {
    {RequestState::Open, "open"},
    {RequestState::WithOwner, "with_owner"},
    {RequestState::Ready, "ready"},
    {RequestState::Provided, "provided"},
    {RequestState::Back, "back"},
    {RequestState::Accepted, "accepted"},
    {RequestState::Withdrawn, "withdrawn"},
};

} // namespace

QString requestStateText(RequestState state)
{
    return textOf(state, stateForms);
}

Result<RequestState> parseRequestState(const QString& text)
{
    return parseForm(text, stateForms);
}

QList<RequestState> movesFrom(RequestState state)
{
    switch (state) {
    case RequestState::Open:
        return {RequestState::WithOwner, RequestState::Ready, RequestState::Withdrawn};
    case RequestState::WithOwner:
        return {RequestState::Ready, RequestState::Open, RequestState::Withdrawn};
    case RequestState::Ready:
        return {RequestState::Provided, RequestState::WithOwner, RequestState::Open,
            RequestState::Withdrawn};
    case RequestState::Provided:
        return {RequestState::Accepted, RequestState::Back, RequestState::Withdrawn};
    case RequestState::Back:
        return {RequestState::Ready, RequestState::WithOwner, RequestState::Accepted,
            RequestState::Withdrawn};
    case RequestState::Accepted:
        return {RequestState::Back};
    case RequestState::Withdrawn:
        return {RequestState::Open};
    }
    Q_UNREACHABLE();
}

bool isOurs(RequestState state)
{
    return state == RequestState::Open || state == RequestState::WithOwner
        || state == RequestState::Ready || state == RequestState::Back;
}

QString requestCode(qint64 number)
{
    return u"R-"_s + QString::number(number).rightJustified(2, u'0');
}

Date dueOf(const Request& request, const Audit& audit)
{
    return request.dueOn.isValid() ? request.dueOn : audit.requestsDue;
}

bool isLate(const Request& request, const Audit& audit, Date day)
{
    const Date due = dueOf(request, audit);
    return isOurs(request.state) && due.isValid() && due < day;
}

bool isWaiting(const Request& request, const Audit& audit, Date day, int horizonDays)
{
    if (!isOurs(request.state))
        return false;
    const Date due = dueOf(request, audit);
    return request.state == RequestState::Back
        || (due.isValid() && due <= day.addDays(horizonDays));
}

QString sampleText(const NewRequest& request)
{
    if (!request.sampleSize)
        return {};
    return QString::number(request.sampleFound.value_or(0)) + u'/'
        + QString::number(*request.sampleSize);
}

RequestCounts countRequests(const QList<Request>& requests, const Audit& audit, Date day)
{
    RequestCounts counts;
    for (const Request& each : requests) {
        if (each.auditId != audit.id || each.state == RequestState::Withdrawn)
            continue;
        ++counts.all;
        counts.ready += each.state == RequestState::Ready ? 1 : 0;
        counts.withAuditor += each.state == RequestState::Provided ? 1 : 0;
        counts.accepted += each.state == RequestState::Accepted ? 1 : 0;
        counts.open += isOurs(each.state) && each.state != RequestState::Ready ? 1 : 0;
        counts.late += isLate(each, audit, day) ? 1 : 0;
    }
    return counts;
}

} // namespace muniment::audits
