// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/controls/controls.h"
#include "core/documents/helper_client.h"
#include "core/evidence/evidence_register.h"
#include "core/sample/company.h"
#include "core/sample/sample_files.h"
#include "core/scope/scope.h"
#include "core/vault/vault.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace muniment::sample {

// The sample's vault while it is being made, and what its records are called in these sources.
struct Desk
{
    vault::Vault& vault;
    const SampleFiles& files;
    const documents::HelperClient& helper;
    JobContext job;
    QHash<QString, PersonId> people = {}; // by key
    QHash<QString, ScopeId> scopes = {}; // by key
    QHash<QString, ControlId> controls = {}; // by entry of the starter catalog
    QHash<QString, EvidenceId> evidence = {}; // by key of the file
    QHash<QString, RevisionId> revisions = {}; // by key of the file
    QHash<QString, AssuranceDocumentId> documents = {}; // by key of the file
};

// Something that a person does at a moment.
struct Deed
{
    ZonedInstant when;
    QString actor; // key of a person; empty: before there were people
    QString verb; // "evidence.add"
    std::function<Status(Desk&, const vault::Act&)> work;
};

// A deed that is one transaction.
Deed written(const QString& when, const QString& actor, const QString& verb,
    std::function<Status(Desk&, vault::Transaction&)> work);

// One function per part of the vault; each stands in a source of its own name.
QList<Deed> houseDeeds();
QList<Deed> controlDeeds();
QList<Deed> evidenceDeeds(const SampleFiles& files);
QList<Deed> signatureDeeds();
QList<Deed> assuranceDeeds();
QList<Deed> requestDeeds();

} // namespace muniment::sample
