// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_acts.h"

#include "core/assurance/file_review.h"

namespace muniment::ui {

using evidence::EvidenceLinkRegister;
using evidence::EvidenceRegister;

Status linkTo(vault::Transaction& transaction, EvidenceId id, const QStringList& controls)
{
    const auto links = EvidenceLinkRegister(transaction.access()).linksOf(id);
    if (!links)
        return failWith(links);
    QStringList missing = controls;
    QStringList gone;
    for (const evidence::EvidenceLink& link : *links) {
        const QString key = idText(link.controlId);
        missing.removeAll(key);
        if (!controls.contains(key))
            gone.append(key);
    }
    if (const Status unlinked = unlinkFrom(transaction, id, gone); !unlinked)
        return unlinked;
    for (const QString& key : std::as_const(missing)) {
        const auto uuid = base::uuidFromText(key);
        if (!uuid)
            continue;
        const auto linked
            = EvidenceLinkRegister::link(transaction, id, {ControlId{*uuid}, {}, {}, {}});
        if (!linked)
            return failWith(linked);
    }
    return {};
}

Status unlinkFrom(vault::Transaction& transaction, EvidenceId id, const QStringList& controls)
{
    const auto links = EvidenceLinkRegister(transaction.access()).linksOf(id);
    if (!links)
        return failWith(links);
    for (const evidence::EvidenceLink& link : *links) {
        if (!controls.contains(idText(link.controlId)))
            continue;
        if (const Status gone = EvidenceLinkRegister::unlink(transaction, link.id); !gone)
            return gone;
    }
    return {};
}

bool WideChange::isEmpty() const
{
    return !covers && !source && !classification && !restriction && links.isEmpty();
}

Status changeAll(
    vault::Transaction& transaction, const QList<EvidenceId>& ids, const WideChange& change)
{
    for (const EvidenceId id : ids) {
        Result<evidence::Evidence> item = EvidenceRegister(transaction.access()).evidence(id);
        if (!item)
            return failWith(item);
        if (change.covers)
            item->covers = change.covers;
        if (change.source)
            item->source = *change.source;
        item->classification = change.classification.value_or(item->classification);
        item->restriction = change.restriction.value_or(item->restriction);
        if (const Status updated = EvidenceRegister::update(transaction, id, *item); !updated)
            return updated;
        for (const ControlId control : change.links)
            if (const auto linked
                = EvidenceLinkRegister::link(transaction, id, {control, {}, {}, {}});
                !linked)
                return failWith(linked);
    }
    return {};
}

Status reviewAll(
    vault::Transaction& transaction, const QList<EvidenceId>& ids, const ReviewOfAll& what)
{
    if (const Status alone = assurance::refuseReviewAlone(transaction.access(), ids); !alone)
        return alone;
    for (const EvidenceId id : ids) {
        if (const Status done = EvidenceRegister::setReview(
                transaction, id, what.review, what.reviewer, what.day, what.note);
            !done)
            return done;
    }
    return {};
}

} // namespace muniment::ui
