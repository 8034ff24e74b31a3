// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_link_register.h"

#include "core/base/clean_text.h"
#include "core/controls/implementation_register.h"
#include "core/evidence/evidence_messages.h"
#include "core/evidence/evidence_register.h"
#include "core/vault/query.h"

namespace muniment::evidence {

namespace {

using vault::guarded;
using vault::Query;

#define SELECT_LINKS                                                                               \
    "SELECT l.id, l.evidence_id, l.control_id, l.asset_id, l.expected_evidence_id, l.note "        \
    "FROM evidence_link l "
constexpr char selectLinks[]
    = SELECT_LINKS "JOIN evidence e ON e.id = l.evidence_id "
                   "JOIN control c ON c.id = l.control_id ORDER BY e.number, c.number, l.id";
constexpr char selectLinksOfEvidence[]
    = SELECT_LINKS "JOIN control c ON c.id = l.control_id WHERE l.evidence_id = ? "
                   "ORDER BY c.number, l.id";
constexpr char selectLinksOfControl[]
    = SELECT_LINKS "JOIN evidence e ON e.id = l.evidence_id WHERE l.control_id = ? "
                   "ORDER BY e.number, l.id";
#undef SELECT_LINKS
constexpr char selectSameLink[]
    = "SELECT id FROM evidence_link WHERE evidence_id = ? AND control_id = ? "
      "AND asset_id IS ? AND expected_evidence_id IS ?";
constexpr char selectLinkOwner[] = "SELECT evidence_id FROM evidence_link WHERE id = ?";
constexpr char insertLink[]
    = "INSERT INTO evidence_link (id, evidence_id, control_id, asset_id, expected_evidence_id, "
      "note) VALUES (?, ?, ?, ?, ?, ?)";
constexpr char updateLinkNote[] = "UPDATE evidence_link SET note = ? WHERE id = ?";
constexpr char deleteLink[] = "DELETE FROM evidence_link WHERE id = ?";

EvidenceLink readLink(Query& query)
{
    EvidenceLink link;
    link.id = query.id<EvidenceLinkId>();
    link.evidenceId = query.id<EvidenceId>();
    link.controlId = query.id<ControlId>();
    link.assetId = query.id<AssetId>();
    link.expectedId = query.id<ExpectedEvidenceId>();
    link.note = query.text();
    return link;
}

} // namespace

EvidenceLinkRegister::EvidenceLinkRegister(vault::Access& access)
    : m_access(access)
{
}

Result<QList<EvidenceLink>> EvidenceLinkRegister::links() const
{
    return guarded([&]() -> Result<QList<EvidenceLink>> {
        Query query(m_access, selectLinks);
        return query.rows(&readLink);
    });
}

Result<QList<EvidenceLink>> EvidenceLinkRegister::linksOf(EvidenceId id) const
{
    return guarded([&]() -> Result<QList<EvidenceLink>> {
        Query query(m_access, selectLinksOfEvidence);
        query << id;
        return query.rows(&readLink);
    });
}

Result<QList<EvidenceLink>> EvidenceLinkRegister::linksOf(ControlId id) const
{
    return guarded([&]() -> Result<QList<EvidenceLink>> {
        Query query(m_access, selectLinksOfControl);
        query << id;
        return query.rows(&readLink);
    });
}

Result<EvidenceLinkId> EvidenceLinkRegister::link(
    vault::Transaction& transaction, EvidenceId id, const NewEvidenceLink& what)
{
    const EvidenceRegister present(transaction.access());
    const Result<Evidence> item = present.evidence(id);
    if (!item)
        return failWith(item);
    const Result<QList<Revision>> revisions = present.revisionsOf(id);
    if (!revisions)
        return failWith(revisions);
    if (const Status stands = refuseWithdrawn(*item, *revisions); !stands)
        return failWith(stands);
    const QString note = cleanText(what.note);
    if (const Status fit = refuseLongTexts({note}); !fit)
        return failWith(fit);
    if (!what.expectedId.isNull()) {
        const Result<controls::ExpectedEvidence> row
            = controls::ImplementationRegister(transaction.access())
                  .expectedEvidence(what.expectedId);
        if (!row)
            return failWith(row);
        if (row->controlId != what.controlId)
            return fail(Problem::Invalid, cause::rowOfAnotherControl, {row->title});
    }
    return guarded([&]() -> Result<EvidenceLinkId> {
        transaction.about("evidence", id);
        Query same(transaction.access(), selectSameLink);
        same << id << what.controlId << what.assetId << what.expectedId;
        if (same.next()) {
            const auto known = same.id<EvidenceLinkId>();
            if (!note.isEmpty())
                (Query(transaction.access(), updateLinkNote) << note << known).run();
            return known;
        }
        const auto linkId = transaction.ids().make<EvidenceLinkId>();
        (Query(transaction.access(), insertLink)
            << linkId << id << what.controlId << what.assetId << what.expectedId << note)
            .run();
        return linkId;
    });
}

Status EvidenceLinkRegister::unlink(vault::Transaction& transaction, EvidenceLinkId id)
{
    return guarded([&]() -> Status {
        Query owner(transaction.access(), selectLinkOwner);
        owner << id;
        if (!owner.next())
            return fail(Problem::NotFound, cause::evidenceNotFound, {idText(id)});
        transaction.about("evidence", owner.id<EvidenceId>());
        (Query(transaction.access(), deleteLink) << id).run();
        return {};
    });
}

} // namespace muniment::evidence
