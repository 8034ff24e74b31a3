// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/implementation_register.h"

#include "core/base/base_messages.h"
#include "core/base/clean_text.h"
#include "core/controls/control_register.h"
#include "core/controls/controls_messages.h"
#include "core/scope/lookup.h"
#include "core/vault/query.h"

using namespace Qt::StringLiterals;

namespace muniment::controls {

namespace {

using vault::guarded;
using vault::Query;

constexpr char selectImplementations[]
    = "SELECT i.id, i.control_id, i.asset_id, i.status, i.narrative, i.applies, i.reason, "
      "i.approver_id FROM implementation i JOIN control c ON c.id = i.control_id "
      "LEFT JOIN asset a ON a.id = i.asset_id WHERE (?1 IS NULL OR i.control_id = ?1) "
      "AND (?2 IS NULL OR i.asset_id = ?2) ORDER BY c.number, a.number";
constexpr char selectImplementationId[]
    = "SELECT id FROM implementation WHERE control_id = ? AND asset_id IS ?";
constexpr char insertImplementation[]
    = "INSERT INTO implementation (id, control_id, asset_id, status, narrative, applies, reason, "
      "approver_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char updateImplementation[]
    = "UPDATE implementation SET status = ?, narrative = ?, applies = ?, reason = ?, "
      "approver_id = ? WHERE id = ?";
constexpr char deleteImplementation[]
    = "DELETE FROM implementation WHERE control_id = ? AND asset_id IS ?";

constexpr char selectExpected[]
    = "SELECT e.id, e.control_id, e.position, e.title, e.proof, e.fill, e.frequency, "
      "e.sample_size, e.due_after_days, e.source, e.hint, e.owner_id, e.active_from, "
      "e.active_until FROM expected_evidence e JOIN control c ON c.id = e.control_id "
      "WHERE (?1 IS NULL OR e.control_id = ?1) AND (?2 IS NULL OR e.id = ?2) "
      "ORDER BY c.number, e.position";
constexpr char selectLastPosition[]
    = "SELECT ifnull(max(position), 0) FROM expected_evidence WHERE control_id = ?";
constexpr char insertExpected[]
    = "INSERT INTO expected_evidence (id, control_id, position, title, proof, fill, frequency, "
      "sample_size, due_after_days, source, hint, owner_id, active_from, active_until) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char updateExpected[]
    = "UPDATE expected_evidence SET position = ?, title = ?, proof = ?, fill = ?, frequency = ?, "
      "sample_size = ?, due_after_days = ?, source = ?, hint = ?, owner_id = ?, active_from = ?, "
      "active_until = ? WHERE id = ?";

Result<QList<Implementation>> readImplementations(
    vault::Access& access, ControlId control, AssetId asset)
{
    return guarded([&]() -> Result<QList<Implementation>> {
        QList<Implementation> all;
        Query query(access, selectImplementations);
        query << control << asset;
        while (query.next()) {
            Implementation each;
            each.id = query.id<ImplementationId>();
            each.controlId = query.id<ControlId>();
            each.assetId = query.id<AssetId>();
            each.status = query.choice(&parseImplementationStatus);
            each.narrative = query.text();
            each.applies = query.choice(&parseApplies);
            each.reason = query.text();
            each.approverId = query.id<PersonId>();
            all.append(each);
        }
        return all;
    });
}

Result<QList<ExpectedEvidence>> readExpected(
    vault::Access& access, ControlId control, ExpectedEvidenceId id)
{
    return guarded([&]() -> Result<QList<ExpectedEvidence>> {
        QList<ExpectedEvidence> all;
        Query query(access, selectExpected);
        query << control << id;
        while (query.next()) {
            ExpectedEvidence each;
            each.id = query.id<ExpectedEvidenceId>();
            each.controlId = query.id<ControlId>();
            each.position = query.count();
            each.title = query.text();
            each.proof = query.choice(&parseProof);
            each.fill = query.choice(&parseFill);
            each.frequency = query.choice(&parseFrequency);
            if (const std::optional<qint64> size = query.optionalInteger())
                each.sampleSize = static_cast<int>(*size);
            each.dueAfterDays = query.count();
            each.source = query.text();
            each.hint = query.text();
            each.ownerId = query.id<PersonId>();
            each.activeFrom = query.date();
            each.activeUntil = query.date();
            all.append(each);
        }
        return all;
    });
}

Status checkedExpected(const NewExpectedEvidence& what, const NewExpectedEvidence& before = {})
{
    if (cleanLine(what.title).isEmpty())
        return fail(Problem::Invalid, cause::titleMissing);
    if (const Status fit
        = refuseLongNames({what.title, what.source}, {before.title, before.source});
        !fit)
        return fit;
    if (const Status fit = refuseLongTexts({what.hint}, {before.hint}); !fit)
        return fit;
    if (what.activeFrom.isValid() && what.activeUntil.isValid()
        && what.activeUntil < what.activeFrom)
        return fail(Problem::Invalid, base::cause::endBeforeStart,
            {dateText(what.activeFrom), dateText(what.activeUntil)});
    if (what.sampleSize && *what.sampleSize < 1)
        return fail(Problem::Invalid, base::cause::numberTooSmall,
            {QString::number(*what.sampleSize), u"1"_s});
    if (what.dueAfterDays < 0)
        return fail(Problem::Invalid, base::cause::numberTooSmall,
            {QString::number(what.dueAfterDays), u"0"_s});
    return {};
}

} // namespace

ImplementationRegister::ImplementationRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<Implementation>> ImplementationRegister::implementations() const
{
    return readImplementations(m_access, {}, {});
}

Result<QList<Implementation>> ImplementationRegister::implementationsOf(ControlId control) const
{
    return readImplementations(m_access, control, {});
}

Result<QList<Implementation>> ImplementationRegister::implementationsOn(AssetId asset) const
{
    return readImplementations(m_access, {}, asset);
}

Result<QList<ExpectedEvidence>> ImplementationRegister::expectedEvidence() const
{
    return readExpected(m_access, {}, {});
}

Result<QList<ExpectedEvidence>> ImplementationRegister::expectedEvidenceOf(ControlId control) const
{
    return readExpected(m_access, control, {});
}

Result<ExpectedEvidence> ImplementationRegister::expectedEvidence(ExpectedEvidenceId id) const
{
    const Result<QList<ExpectedEvidence>> found = readExpected(m_access, {}, id);
    if (!found)
        return failWith(found);
    if (id.isNull() || found->isEmpty())
        return fail(Problem::NotFound, cause::expectedNotFound, {idText(id)});
    return found->first();
}

Result<ExpectedEvidence> ImplementationRegister::findExpectedEvidence(
    ControlId control, const QString& text) const
{
    const Result<QList<ExpectedEvidence>> all = expectedEvidenceOf(control);
    if (!all)
        return failWith(all);
    const QString form = scope::nameForm(text);
    for (const ExpectedEvidence& each : *all)
        if (idText(each.id) == form || QString::number(each.position) == form
            || scope::nameForm(each.title) == form)
            return each;
    const Result<Control> whose = ControlRegister(m_access).control(control);
    return fail(Problem::NotFound, cause::expectedNotFound,
        {text, whose ? controlCode(whose->number) : idText(control)});
}

Result<ImplementationId> ImplementationRegister::put(
    vault::Transaction& transaction, const NewImplementation& what)
{
    if (what.applies == Applies::DoesNotApply && cleanText(what.reason).isEmpty())
        return fail(Problem::Invalid, cause::exclusionNeedsReason);
    if (what.applies == Applies::DoesNotApply && what.approverId.isNull())
        return fail(Problem::Invalid, cause::exclusionNeedsApprover);
    const Result<QList<Implementation>> placed
        = ImplementationRegister(transaction.access()).implementationsOf(what.controlId);
    if (!placed)
        return failWith(placed);
    NewImplementation before;
    for (const Implementation& each : *placed)
        if (each.assetId == what.assetId)
            before = each;
    if (const Status fit
        = refuseLongTexts({what.narrative, what.reason}, {before.narrative, before.reason});
        !fit)
        return failWith(fit);
    return guarded([&]() -> Result<ImplementationId> {
        transaction.about("control", what.controlId);
        Query known(transaction.access(), selectImplementationId);
        known << what.controlId << what.assetId;
        if (known.next()) {
            const auto id = known.id<ImplementationId>();
            (Query(transaction.access(), updateImplementation)
                << implementationStatusText(what.status) << cleanText(what.narrative)
                << appliesText(what.applies) << cleanText(what.reason) << what.approverId << id)
                .run();
            return id;
        }
        const auto id = transaction.ids().make<ImplementationId>();
        (Query(transaction.access(), insertImplementation)
            << id << what.controlId << what.assetId << implementationStatusText(what.status)
            << cleanText(what.narrative) << appliesText(what.applies) << cleanText(what.reason)
            << what.approverId)
            .run();
        return id;
    });
}

Result<int> ImplementationRegister::applyTo(
    vault::Transaction& transaction, ControlId control, const QList<scope::Asset>& assets)
{
    const Result<Control> what = ControlRegister(transaction.access()).control(control);
    if (!what)
        return failWith(what);
    const Result<QList<Implementation>> known
        = ImplementationRegister(transaction.access()).implementationsOf(control);
    if (!known)
        return failWith(known);
    QList<AssetId> wanted;
    if (what->kinds.contains(ControlKind::Organisation))
        wanted.append(AssetId{});
    for (const scope::Asset& asset : assets)
        if (what->kinds.contains(controlKindOf(asset.kind)))
            wanted.append(asset.id);
    int added = 0;
    for (const AssetId asset : wanted) {
        bool isKnown = false;
        for (const Implementation& each : *known)
            isKnown = isKnown || each.assetId == asset;
        if (isKnown)
            continue;
        NewImplementation implementation;
        implementation.controlId = control;
        implementation.assetId = asset;
        if (const auto put = ImplementationRegister::put(transaction, implementation); !put)
            return failWith(put);
        ++added;
    }
    return added;
}

Status ImplementationRegister::remove(
    vault::Transaction& transaction, ControlId control, AssetId asset)
{
    return guarded([&]() -> Status {
        transaction.about("control", control);
        const int removed
            = (Query(transaction.access(), deleteImplementation) << control << asset).run();
        if (removed == 0)
            return fail(Problem::NotFound, cause::implementationNotFound);
        return {};
    });
}

Result<ExpectedEvidenceId> ImplementationRegister::addExpectedEvidence(
    vault::Transaction& transaction, const NewExpectedEvidence& what)
{
    if (const Status right = checkedExpected(what); !right)
        return failWith(right);
    return guarded([&]() -> Result<ExpectedEvidenceId> {
        transaction.about("control", what.controlId);
        Query last(transaction.access(), selectLastPosition);
        last << what.controlId;
        const qint64 position = last.next() ? last.integer() + 1 : 1;
        const auto id = transaction.ids().make<ExpectedEvidenceId>();
        (Query(transaction.access(), insertExpected)
            << id << what.controlId << position << cleanLine(what.title) << proofText(what.proof)
            << fillText(what.fill) << frequencyText(what.frequency) << what.sampleSize
            << what.dueAfterDays << cleanLine(what.source) << cleanText(what.hint) << what.ownerId
            << what.activeFrom << what.activeUntil)
            .run();
        return id;
    });
}

Status ImplementationRegister::updateExpectedEvidence(
    vault::Transaction& transaction, const ExpectedEvidence& what)
{
    const Result<ExpectedEvidence> before
        = ImplementationRegister(transaction.access()).expectedEvidence(what.id);
    if (!before)
        return failWith(before);
    if (const Status right = checkedExpected(what, *before); !right)
        return right;
    return guarded([&]() -> Status {
        transaction.about("control", what.controlId);
        const int changed = (Query(transaction.access(), updateExpected)
            << what.position << cleanLine(what.title) << proofText(what.proof)
            << fillText(what.fill) << frequencyText(what.frequency) << what.sampleSize
            << what.dueAfterDays << cleanLine(what.source) << cleanText(what.hint) << what.ownerId
            << what.activeFrom << what.activeUntil << what.id)
                                .run();
        if (changed == 0)
            return fail(Problem::NotFound, cause::expectedNotFound, {what.title});
        return {};
    });
}

} // namespace muniment::controls
