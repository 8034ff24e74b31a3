// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/control_register.h"
#include "core/controls/framework_register.h"
#include "core/controls/implementation_register.h"
#include "core/controls/responsibility_register.h"
#include "core/controls/starter_catalog.h"
#include "core/sample/desk.h"
#include "core/scope/asset_register.h"

#include <QSet>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

using controls::ImplementationStatus;

// A control of the starter catalog, as Clearwater took it over.
struct Adoption
{
    QString entry;
    QString owner;
    ImplementationStatus status = ImplementationStatus::Implemented;
    QString narrative = {};
};

const QList<Adoption>& adoptions()
{
    using enum ImplementationStatus;
    static const QList<Adoption> all{
        {u"access-review"_s, u"daniel-okafor"_s, Implemented,
            u"Quarterly, on form AC-F2; each line is decided by the team lead."_s},
        {u"leavers-access"_s, u"lena-hoffmann"_s, Implemented,
            u"Daily feed of leavers from the personnel system; hourly from 2027."_s},
        {u"multi-factor-sign-in"_s, u"lena-hoffmann"_s, Partial,
            u"Second factor for all; passkeys for administrators, for all staff by June 2027."_s},
        {u"emergency-accounts"_s, u"lena-hoffmann"_s},
        {u"secret-rotation"_s, u"lena-hoffmann"_s, Implemented,
            u"Key vault rotates by policy; 365 days, signing keys 180."_s},
        {u"key-management"_s, u"lena-hoffmann"_s},
        {u"provider-support-access"_s, u"marek-nowak"_s, Implemented,
            u"Customer approval is on for both subscriptions."_s},
        {u"change-release"_s, u"marek-nowak"_s, Implemented,
            u"Two approvals, staged rollout, automatic roll-back."_s},
        {u"penetration-test"_s, u"marek-nowak"_s},
        {u"web-protection"_s, u"daniel-okafor"_s, Planned,
            u"Web firewall of the gateway is in detection mode."_s},
        {u"encryption-at-rest"_s, u"marek-nowak"_s, Implemented,
            u"Own keys by policy; nothing can be made without one."_s},
        {u"backup-operation"_s, u"priya-raman"_s},
        {u"backup-protection"_s, u"priya-raman"_s, Implemented,
            u"Locked vault in North Europe, 35 days."_s},
        {u"restore-test"_s, u"priya-raman"_s, Implemented,
            u"Runbook RB-21, quarterly, into an empty subscription."_s},
        {u"personal-data-register"_s, u"giulia-ferri"_s},
        {u"patching"_s, u"marek-nowak"_s, Implemented,
            u"Critical within 7 days, important within 30."_s},
        {u"vulnerability-scanning"_s, u"marek-nowak"_s},
        {u"malware-protection"_s, u"marek-nowak"_s, Partial,
            u"Agents run; a trial with a test file has not been made."_s},
        {u"network-rules"_s, u"marek-nowak"_s},
        {u"audit-logs"_s, u"marek-nowak"_s},
        {u"log-protection"_s, u"marek-nowak"_s},
        {u"security-monitoring"_s, u"marek-nowak"_s, Partial,
            u"Alerts are watched; the monthly export fails at times."_s},
        {u"isms-scope"_s, u"siobhan-keane"_s},
        {u"security-policies"_s, u"aoife-brennan"_s},
        {u"security-objectives"_s, u"aoife-brennan"_s},
        {u"risk-assessment"_s, u"siobhan-keane"_s},
        {u"risk-treatment"_s, u"aoife-brennan"_s},
        {u"statement-of-applicability"_s, u"siobhan-keane"_s},
        {u"security-training"_s, u"siobhan-keane"_s},
        {u"internal-audit"_s, u"jonas-lindqvist"_s},
        {u"management-review"_s, u"eilis-byrne"_s},
        {u"corrective-action"_s, u"siobhan-keane"_s},
        {u"provider-report-review"_s, u"siobhan-keane"_s},
        {u"supplier-agreements"_s, u"siobhan-keane"_s},
        {u"incident-exercise"_s, u"siobhan-keane"_s},
        {u"continuity-exercise"_s, u"marek-nowak"_s},
        {u"employment-terms"_s, u"siobhan-keane"_s},
    };
    return all;
}

// Where Clearwater asks less often than the catalog proposes, or began only in the course of the
// year.
struct Rhythm
{
    QString entry;
    QString expected;
    Frequency frequency;
    Date from = auditPeriod().from;
};

const QList<Rhythm>& rhythms()
{
    static const QList<Rhythm> all{
        {u"secret-rotation"_s, u"Secrets and keys by age"_s, Frequency::HalfYearly},
        {u"key-management"_s, u"Keys with age and owner"_s, Frequency::HalfYearly},
        {u"multi-factor-sign-in"_s, u"Sign-in rules and exclusions"_s, Frequency::Yearly},
        {u"encryption-at-rest"_s, u"Policy that prevents exceptions"_s, Frequency::Yearly},
        {u"audit-logs"_s, u"Assets and their log sources"_s, Frequency::Yearly},
        {u"backup-operation"_s, u"Assets without a backup plan"_s, Frequency::Yearly},
        {u"employment-terms"_s, u"Signed terms, sample of 10"_s, Frequency::Yearly},
        {u"risk-treatment"_s, u"Acceptances with end dates"_s, Frequency::Yearly},
        {u"provider-support-access"_s, u"Approval feature turned on"_s, Frequency::Yearly},
        {u"provider-support-access"_s, u"Comparison, signed"_s, Frequency::Quarterly},
        {u"emergency-accounts"_s, u"Sign-ins of the quarter"_s, Frequency::Quarterly,
            Date(2026, 7, 1)},
        {u"security-monitoring"_s, u"Alerts of the month"_s, Frequency::Monthly, Date(2026, 8, 1)},
        {u"web-protection"_s, u"Public endpoints, protection"_s, Frequency::Quarterly,
            Date(2026, 7, 1)},
        {u"web-protection"_s, u"Firewall policy and exclusions"_s, Frequency::Quarterly,
            Date(2026, 7, 1)},
        {u"web-protection"_s, u"Monthly tuning notes"_s, Frequency::Monthly, Date(2026, 11, 1)},
    };
    return all;
}

Status appoint(Desk& desk, vault::Transaction& transaction, const Adoption& adoption)
{
    const ControlId id = controls::starterControlIdOf(adoption.entry);
    desk.controls.insert(adoption.entry, id);
    Result<controls::Control> control = controls::ControlRegister(transaction.access()).control(id);
    if (!control)
        return failWith(control);
    control->ownerId = desk.people.value(adoption.owner);
    Q_ASSERT(!control->ownerId.isNull());
    return controls::ControlRegister::update(transaction, *control);
}

Status adoptControls(Desk& desk, vault::Transaction& transaction)
{
    QStringList entries;
    for (const Adoption& adoption : adoptions())
        entries.append(adoption.entry);
    const auto adopted = controls::adoptStarterControls(transaction, entries, Date(2025, 3, 1));
    if (!adopted)
        return failWith(adopted);
    for (const Adoption& adoption : adoptions()) {
        const Status appointed = appoint(desk, transaction, adoption);
        if (!appointed)
            return appointed;
    }
    return {};
}

Status implement(vault::Transaction& transaction, ControlId control, const Adoption& adoption)
{
    const auto rows
        = controls::ImplementationRegister(transaction.access()).implementationsOf(control);
    if (!rows)
        return failWith(rows);
    for (const controls::Implementation& row : *rows) {
        controls::NewImplementation changed = row;
        changed.status = adoption.status;
        changed.narrative = adoption.narrative;
        const auto put = controls::ImplementationRegister::put(transaction, changed);
        if (!put)
            return failWith(put);
    }
    return {};
}

Status applyControls(Desk& desk, vault::Transaction& transaction)
{
    const auto assets = scope::AssetRegister(transaction.access()).list();
    if (!assets)
        return failWith(assets);
    for (const Adoption& adoption : adoptions()) {
        const ControlId control = desk.controls.value(adoption.entry);
        const auto applied
            = controls::ImplementationRegister::applyTo(transaction, control, *assets);
        if (!applied)
            return failWith(applied);
        const Status implemented = implement(transaction, control, adoption);
        if (!implemented)
            return implemented;
    }
    return {};
}

// Nobody signs in with the deployment's own account: a second factor means nothing there.
Status exceptDeployment(Desk& desk, vault::Transaction& transaction)
{
    const auto asset
        = scope::AssetRegister(transaction.access()).find(u"Deployment service principal"_s);
    if (!asset)
        return failWith(asset);
    controls::NewImplementation except;
    except.controlId = desk.controls.value(u"multi-factor-sign-in"_s);
    except.assetId = asset->id;
    except.applies = controls::Applies::DoesNotApply;
    except.reason = u"No person signs in with it; it is bound to the pipeline by certificate."_s;
    except.approverId = desk.people.value(u"aoife-brennan"_s);
    const auto put = controls::ImplementationRegister::put(transaction, except);
    return put ? Status() : Status(failWith(put));
}

// Rows that nothing of the year is meant for are asked for from 2027 on: the catalog proposes more
// than a first year can hold.
Date askedFrom(const QString& entry, const QString& expected, const QSet<QString>& meant)
{
    for (const Rhythm& rhythm : rhythms()) {
        if (rhythm.entry == entry && rhythm.expected == expected)
            return rhythm.from;
    }
    return meant.contains(entry + u'/' + expected) ? auditPeriod().from
                                                   : auditPeriod().until.addDays(1);
}

Frequency askedEach(const QString& entry, const controls::ExpectedEvidence& row)
{
    for (const Rhythm& rhythm : rhythms()) {
        if (rhythm.entry == entry && rhythm.expected == row.title)
            return rhythm.frequency;
    }
    return row.frequency;
}

Status tailorExpected(Desk& desk, vault::Transaction& transaction)
{
    QSet<QString> meant;
    for (const SampleFile& file : desk.files.files)
        for (const SampleProof& proof : file.proves)
            meant.insert(proof.control + u'/' + proof.expected);
    for (const Adoption& adoption : adoptions()) {
        const auto rows = controls::ImplementationRegister(transaction.access())
                              .expectedEvidenceOf(desk.controls.value(adoption.entry));
        if (!rows)
            return failWith(rows);
        for (controls::ExpectedEvidence row : *rows) {
            row.frequency = askedEach(adoption.entry, row);
            row.activeFrom = askedFrom(adoption.entry, row.title, meant);
            const Status updated
                = controls::ImplementationRegister::updateExpectedEvidence(transaction, row);
            if (!updated)
                return updated;
        }
    }
    return {};
}

Status addOwnControl(Desk& desk, vault::Transaction& transaction)
{
    controls::NewControl control;
    control.title = u"Two pairs of eyes on payments"_s;
    control.ownerId = desk.people.value(u"daniel-okafor"_s);
    control.frequency = Frequency::Monthly;
    control.kinds = {controls::ControlKind::Application};
    control.plannedFor = Date(2027, 3, 31);
    controls::NewControlVersion text;
    text.inForceFrom = auditPeriod().from;
    text.statement
        = u"Each payment is proposed by one person and released by another. A monthly report lists "
          u"payments of more than 10,000 euro and those "
          "where proposer and releaser share a team; the head of payments explains each line."_s;
    text.purpose = u"So that nobody pays themselves, alone or with a friend."_s;
    text.procedure
        = u"1. Run report q-17 on the first working day. 2. Explain each line. 3. Sign the report."_s;
    const Result<ControlId> id = controls::ControlRegister::add(transaction, control, text);
    if (!id)
        return failWith(id);
    controls::NewExpectedEvidence row;
    row.controlId = *id;
    row.title = u"Report of the month, signed"_s;
    row.proof = controls::Proof::SignedReview;
    row.frequency = Frequency::Monthly;
    row.source = u"Payment release service, query q-17"_s;
    row.activeFrom = Date(2026, 10, 1);
    const auto added = controls::ImplementationRegister::addExpectedEvidence(transaction, row);
    if (!added)
        return failWith(added);
    const auto asset
        = scope::AssetRegister(transaction.access()).find(u"Payment release service"_s);
    if (!asset)
        return failWith(asset);
    controls::NewImplementation planned;
    planned.controlId = *id;
    planned.assetId = asset->id;
    planned.status = ImplementationStatus::Planned;
    const auto put = controls::ImplementationRegister::put(transaction, planned);
    if (!put)
        return failWith(put);
    return controls::ControlRegister::link(transaction,
        {*id, controls::requirementIdOf(controls::frameworkIdOf(u"iso-27001-2022"_s), u"A.5.3"_s)});
}

// In force from March: the review is signed within fifteen days, and each line is decided.
Status sharpenAccessReview(Desk& desk, vault::Transaction& transaction)
{
    const ControlId control = desk.controls.value(u"access-review"_s);
    const controls::ControlRegister known(transaction.access());
    const auto former = known.versionInForce(control, Date(2026, 1, 1));
    if (!former)
        return failWith(former);
    controls::NewControlVersion text = *former;
    text.inForceFrom = Date(2026, 3, 1);
    text.changeNote
        = u"Access control policy 3.1: signed within fifteen days, by somebody who did not prepare the list."_s;
    text.statement
        += u" The review is signed within fifteen days of the end of the quarter, by somebody who did not prepare the list."_s;
    const auto added = controls::ControlRegister::addVersion(transaction, control, text);
    return added ? Status() : Status(failWith(added));
}

Status decideRequirements(Desk& desk, vault::Transaction& transaction)
{
    const FrameworkId iso = controls::frameworkIdOf(u"iso-27001-2022"_s);
    const QList<QPair<QString, QString>> excluded{
        {u"A.8.30"_s, u"No development is given to others; all code is written by own staff."_s},
        {u"A.8.33"_s, u"Tests use made-up data only; no copy of real data exists for tests."_s}};
    for (const auto& [identifier, reason] : excluded) {
        for (const ScopeId scope : std::as_const(desk.scopes)) {
            const Status decided = controls::FrameworkRegister::decideApplicability(transaction,
                {controls::requirementIdOf(iso, identifier), scope,
                    controls::ApplicabilityState::Excluded, reason,
                    desk.people.value(u"aoife-brennan"_s), Date(2026, 2, 16)});
            if (!decided)
                return decided;
        }
    }
    controls::NewResponsibilityOverride other;
    other.requirementId = controls::requirementIdOf(iso, u"A.8.7"_s);
    other.scopeId = desk.scopes.value(u"claims-eu"_s);
    other.who = controls::Who::OtherParty;
    other.otherParty = u"Harbour Managed Services BV"_s;
    other.ourHalf = u"We choose the settings, read the monthly report and decide on exclusions."_s;
    other.providerHalf = u"Runs the agents on the virtual machines and answers their alerts."_s;
    const auto put = controls::ResponsibilityRegister::put(transaction, other);
    return put ? Status() : Status(failWith(put));
}

} // namespace

QList<Deed> controlDeeds()
{
    const QString keeper = u"siobhan-keane"_s;
    return {
        written(u"2026-01-05T10:30:00+00:00"_s, keeper, u"control.adopt"_s, &adoptControls),
        written(u"2026-01-05T11:00:00+00:00"_s, keeper, u"control.set"_s, &applyControls),
        written(u"2026-01-05T11:20:00+00:00"_s, keeper, u"control.set"_s, &exceptDeployment),
        written(u"2026-01-05T11:40:00+00:00"_s, keeper, u"control.set"_s, &tailorExpected),
        written(u"2026-01-06T09:00:00+00:00"_s, keeper, u"control.add"_s, &addOwnControl),
        written(
            u"2026-02-17T09:30:00+00:00"_s, keeper, u"responsibility.set"_s, &decideRequirements),
        written(u"2026-03-02T09:00:00+00:00"_s, keeper, u"control.set"_s, &sharpenAccessReview),
    };
}

} // namespace muniment::sample
