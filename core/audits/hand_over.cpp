// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/hand_over.h"

#include "core/audits/request_register.h"
#include "core/base/base_messages.h"
#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "core/controls/implementation_register.h"
#include "core/scope/asset_register.h"
#include "core/scope/scope_register.h"

#include <QSet>

namespace muniment::audits {

using controls::Control;
using controls::ControlRegister;
using controls::ExpectedEvidence;
using controls::ImplementationRegister;
using scope::AssetRegister;
using scope::ScopeRegister;

namespace {

// Controls, and of what they expect the rows with an owner of their own.
Status readControls(vault::Access& access, PersonId person, Date day, Owned& owned)
{
    const Result<QList<Control>> all = ControlRegister(access).list();
    if (!all)
        return failWith(all);
    QSet<ControlId> inUse;
    for (const Control& each : *all) {
        if (!isAnsweredFor(each, day))
            continue;
        inUse.insert(each.id);
        if (each.ownerId == person)
            owned.controls.append(each);
    }
    const auto expected = ImplementationRegister(access).expectedEvidence();
    if (!expected)
        return failWith(expected);
    for (const ExpectedEvidence& each : *expected)
        if (each.ownerId == person && inUse.contains(each.controlId))
            owned.expected.append(each);
    return {};
}

Status readAssets(vault::Access& access, PersonId person, Date day, Owned& owned)
{
    scope::AssetFilter ofPerson;
    ofPerson.ownerId = person;
    const Result<QList<scope::Asset>> assets = AssetRegister(access).list(ofPerson);
    if (!assets)
        return failWith(assets);
    for (const scope::Asset& each : *assets)
        if (isAnsweredFor(each, day))
            owned.assets.append(each);
    const Result<QList<scope::Scope>> scopes = ScopeRegister(access).scopes();
    if (!scopes)
        return failWith(scopes);
    for (const scope::Scope& each : *scopes)
        if (each.ownerId == person)
            owned.scopes.append(each);
    return {};
}

Status readRequests(vault::Access& access, PersonId person, Owned& owned)
{
    const Result<QList<Request>> requests = RequestRegister(access).list();
    if (!requests)
        return failWith(requests);
    for (const Request& each : *requests)
        if (each.ownerId == person && isAnsweredFor(each))
            owned.requests.append(each);
    return {};
}

Status refuseTaker(vault::Access& access, PersonId from, PersonId to, Date day)
{
    const Result<scope::Person> taker = ScopeRegister(access).person(to);
    if (!taker)
        return failWith(taker);
    if (from == to)
        return fail(Problem::Invalid, controls::cause::handedToOneself, {taker->name});
    if (!taker->isActiveOn(day))
        return fail(
            Problem::Refused, controls::cause::takerNotActive, {taker->name, dateText(day)});
    return {};
}

// Gives record after record, and tells how far it is.
class Giving
{
public:
    Giving(PersonId to, qint64 total, const JobContext& job)
        : m_to(to)
        , m_total(total)
        , m_job(job)
    {
    }

    template <typename Record, typename Update>
    Status all(const QList<Record>& records, Update update)
    {
        for (Record each : records) {
            if (m_job.stop.stop_requested())
                return fail(Problem::Cancelled, base::cause::cancelled);
            m_job.report({m_done++, m_total, {}});
            each.ownerId = m_to;
            if (const Status given = update(each); !given)
                return given;
        }
        return {};
    }

private:
    PersonId m_to;
    qint64 m_done = 0;
    qint64 m_total;
    const JobContext& m_job;
};

Status give(vault::Transaction& transaction, const Owned& owned, PersonId to, const JobContext& job)
{
    Giving giving(to, owned.count(), job);
    Status given = giving.all(owned.scopes,
        [&](const scope::Scope& each) { return ScopeRegister::updateScope(transaction, each); });
    if (given)
        given = giving.all(owned.assets,
            [&](const scope::Asset& each) { return AssetRegister::update(transaction, each); });
    if (given)
        given = giving.all(owned.controls,
            [&](const Control& each) { return ControlRegister::update(transaction, each); });
    if (given)
        given = giving.all(owned.expected, [&](const ExpectedEvidence& each) {
            return ImplementationRegister::updateExpectedEvidence(transaction, each);
        });
    if (given)
        given = giving.all(owned.requests, [&](const Request& each) {
            return RequestRegister::update(transaction, each.id, each);
        });
    return given;
}

} // namespace

bool isAnsweredFor(const Control& control, Date day)
{
    return !control.isRetiredOn(day);
}

bool isAnsweredFor(const scope::Asset& asset, Date day)
{
    return !asset.inServiceUntil.isValid() || day <= asset.inServiceUntil;
}

bool isAnsweredFor(const Request& request)
{
    return request.state != RequestState::Accepted && request.state != RequestState::Withdrawn;
}

Result<Owned> ownedBy(vault::Access& access, PersonId person, Date day)
{
    Owned owned;
    if (const Status read = readControls(access, person, day, owned); !read)
        return failWith(read);
    if (const Status read = readAssets(access, person, day, owned); !read)
        return failWith(read);
    if (const Status read = readRequests(access, person, owned); !read)
        return failWith(read);
    return owned;
}

Result<Owned> handOver(
    vault::Transaction& transaction, PersonId from, PersonId to, Date day, const JobContext& job)
{
    if (const Status free = refuseTaker(transaction.access(), from, to, day); !free)
        return failWith(free);
    Result<Owned> owned = ownedBy(transaction.access(), from, day);
    if (!owned)
        return owned;
    if (const Status given = give(transaction, *owned, to, job); !given)
        return failWith(given);
    return owned;
}

} // namespace muniment::audits
