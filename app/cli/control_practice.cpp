// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/control_practice.h"

#include "app/cli/control_json.h"
#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "core/scope/asset_register.h"
#include "core/scope/scope_register.h"

using namespace Qt::StringLiterals;

namespace muniment::cli {

using controls::ControlKind;
using controls::Implementation;
using controls::ImplementationRegister;

Result<PersonId> personNamed(vault::Access& access, const QString& text)
{
    if (text.isEmpty())
        return PersonId{};
    const Result<scope::Person> person = scope::ScopeRegister(access).findPerson(text);
    if (!person)
        return failWith(person);
    return person->id;
}

void Practice::declare(Options& options)
{
    options.texts(u"--asset"_s, m_assets, u"on this asset"_s);
    options.flag(
        u"--organisation-wide"_s, m_isOrganisationWide, u"in the organisation as a whole"_s);
    options.choice(u"--status"_s, m_status, implementationStatusChoices(),
        u"how far it is put into practice there"_s);
    options.text(u"--narrative"_s, m_narrative, u"how it is put into practice there"_s);
}

void Practice::declareExclusion(Options& options)
{
    options.text(u"--does-not-apply"_s, m_doesNotApply, u"there, for this reason"_s);
    options.text(u"--approver"_s, m_approver, u"person who approved that"_s);
}

bool Practice::isSaid() const
{
    return !m_assets.isEmpty() || m_isOrganisationWide || !m_status.isEmpty() || m_narrative
        || !m_doesNotApply.isEmpty();
}

Result<QList<scope::Asset>> Practice::namedAssets(vault::Access& access) const
{
    QList<scope::Asset> assets;
    for (const QString& text : m_assets) {
        const Result<scope::Asset> asset = scope::AssetRegister(access).find(text);
        if (!asset)
            return failWith(asset);
        assets.append(*asset);
    }
    return assets;
}

Result<QList<ControlKind>> Practice::kinds(vault::Access& access) const
{
    const Result<QList<scope::Asset>> assets = namedAssets(access);
    if (!assets)
        return failWith(assets);
    QList<ControlKind> kinds;
    for (const scope::Asset& each : *assets)
        if (const ControlKind kind = controls::controlKindOf(each.kind); !kinds.contains(kind))
            kinds.append(kind);
    if (m_isOrganisationWide)
        kinds.append(ControlKind::Organisation);
    return kinds;
}

Status Practice::putOne(vault::Transaction& transaction, ControlId control, AssetId place,
    const QList<Implementation>& known) const
{
    controls::NewImplementation what;
    what.controlId = control;
    what.assetId = place;
    for (const Implementation& each : known)
        if (each.assetId == place)
            what = each;
    if (!m_status.isEmpty())
        what.status = *controls::parseImplementationStatus(m_status);
    if (m_narrative)
        what.narrative = *m_narrative;
    const Result<PersonId> approver = personNamed(transaction.access(), m_approver);
    if (!approver)
        return failWith(approver);
    if (!m_doesNotApply.isEmpty()) {
        what.applies = controls::Applies::DoesNotApply;
        what.reason = m_doesNotApply;
        what.approverId = *approver;
    } else if (!m_status.isEmpty()) {
        what.applies = controls::Applies::Applies;
        what.reason.clear();
        what.approverId = {};
    }
    const auto put = ImplementationRegister::put(transaction, what);
    if (!put)
        return failWith(put);
    return {};
}

Status Practice::put(vault::Transaction& transaction, ControlId control) const
{
    if (!isSaid())
        return {};
    const Result<QList<Implementation>> known
        = ImplementationRegister(transaction.access()).implementationsOf(control);
    const Result<QList<scope::Asset>> assets = namedAssets(transaction.access());
    if (!known)
        return failWith(known);
    if (!assets)
        return failWith(assets);
    QList<AssetId> places;
    if (m_isOrganisationWide)
        places.append(AssetId{});
    for (const scope::Asset& each : *assets)
        places.append(each.id);
    if (places.isEmpty())
        for (const Implementation& each : *known)
            places.append(each.assetId);
    if (places.isEmpty()) {
        const auto what = controls::ControlRegister(transaction.access()).control(control);
        return fail(Problem::Invalid, controls::cause::appliedNowhere,
            {what ? controls::controlCode(what->number) : idText(control)});
    }
    for (const AssetId place : places)
        if (const Status put = putOne(transaction, control, place, *known); !put)
            return put;
    return {};
}

} // namespace muniment::cli
