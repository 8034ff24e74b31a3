// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/request_messages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::audits {

namespace {

class RequestMessages
{
    Q_DECLARE_TR_FUNCTIONS(muniment::audits::RequestMessages)

public:
    static Words words(const Error& error)
    {
        const QString first = error.values.value(0);
        const QString second = error.values.value(1);
        if (error.is(cause::requestNotFound))
            return {tr("No such request"), tr("No request is called “%1”.").arg(first),
                tr("Name it by its number (R-07), and its audit where several have one.")};
        if (error.is(cause::requestAmbiguous))
            return {tr("Which request"),
                tr("Several audits have a request “%1”: %2.").arg(first, second),
                tr("Name the audit.")};
        if (error.is(cause::requestTextMissing))
            return {tr("Text missing"), tr("A request needs the words in which it was asked."),
                tr("Say what is asked for.")};
        if (error.is(cause::requestCodeTaken))
            return {tr("Number taken"), tr("The audit has a request “%1” already.").arg(first),
                tr("Choose another number.")};
        if (error.is(cause::requestFollowsItself))
            return {tr("Follows itself"), tr("%1 cannot follow itself.").arg(first),
                tr("Name an earlier request.")};
        if (error.is(cause::requestWithAuditor))
            return {tr("With the auditor"),
                tr("%1 is “%2”: what answers it stays as it is.").arg(first, second),
                tr("First note that it came back, or open it again.")};
        if (error.is(cause::requestMoveRefused))
            return {tr("Not from there"),
                tr("%1 is “%2” and cannot become “%3”.").arg(first, second, error.values.value(2)),
                tr("From there it may become: %1.").arg(error.values.value(3))};
        if (error.is(cause::requestOwnerMissing))
            return {tr("Owner missing"), tr("%1 has no owner.").arg(first),
                tr("Name who is to answer it.")};
        if (error.is(cause::requestHoldsReturned))
            return {tr("Not accepted"),
                tr("%1 is answered with %2, which is “%3” by its review.")
                    .arg(first, second, error.values.value(2)),
                tr("Take it from the request, or have a better one accepted.")};
        return {tr("No answer yet"), tr("Nothing answers %1 yet.").arg(first),
            tr("Link evidence to it, or answer it in words.")};
    }

    static QString state(RequestState state)
    {
        switch (state) {
        case RequestState::Open:
            return tr("open");
        case RequestState::WithOwner:
            return tr("with owner");
        case RequestState::Ready:
            return tr("ready");
        case RequestState::Provided:
            return tr("provided");
        case RequestState::Back:
            return tr("back from auditor");
        case RequestState::Accepted:
            return tr("accepted");
        case RequestState::Withdrawn:
            return tr("withdrawn");
        }
        Q_UNREACHABLE();
    }

    static QString move(RequestState to)
    {
        switch (to) {
        case RequestState::Open:
            return tr("Open again");
        case RequestState::WithOwner:
            return tr("Give to owner");
        case RequestState::Ready:
            return tr("Ready");
        case RequestState::Provided:
            return tr("Hand over");
        case RequestState::Back:
            return tr("Came back");
        case RequestState::Accepted:
            return tr("Accepted");
        case RequestState::Withdrawn:
            return tr("Withdrawn");
        }
        Q_UNREACHABLE();
    }

    static QString counts(const RequestCounts& counts)
    {
        QStringList parts;
        if (counts.ready > 0)
            parts.append(tr("%n ready", nullptr, counts.ready));
        if (counts.open > 0)
            parts.append(tr("%n open", nullptr, counts.open));
        if (counts.late > 0)
            parts.append(tr("%n late", nullptr, counts.late));
        if (counts.withAuditor > 0)
            parts.append(tr("%n with the auditor", nullptr, counts.withAuditor));
        if (counts.accepted > 0)
            parts.append(tr("%n accepted", nullptr, counts.accepted));
        const QString all = tr("%n request(s)", nullptr, counts.all);
        return parts.isEmpty() ? all : all + u": "_s + parts.join(u", "_s);
    }
};

} // namespace

Words requestWords(const Error& error)
{
    return RequestMessages::words(error);
}

QString requestStateWords(RequestState state)
{
    return RequestMessages::state(state);
}

QString requestMoveWords(RequestState to)
{
    return RequestMessages::move(to);
}

QString requestCountsWords(const RequestCounts& counts)
{
    return RequestMessages::counts(counts);
}

} // namespace muniment::audits
