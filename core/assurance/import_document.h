// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_register.h"
#include "core/assurance/confirmation.h"
#include "core/base/progress.h"
#include "core/vault/vault.h"

#include <QString>

namespace muniment::assurance {

struct ImportRequest
{
    QString path;
    Confirmation confirmation;
    QList<DutyText> duties;
    QString restrictionNote;
};

struct ImportedDocument
{
    AssuranceDocument document;
    QString evidence; // "E-041 r1", the file
    QList<Duty> duties;
    qsizetype dutiesKept = 0; // that kept the answer given to the document before
    QString providerAdded; // name; empty: the provider was known
};

// Takes the file in as evidence and stores the confirmed document, in one transaction that one undo
// takes back. A provider that the vault does not know is added. The newest earlier document of the
// same provider, type and standard is the predecessor: unchanged duties keep their answer. A bridge
// letter is tied to the report whose end it names. Bytes that are a document already are refused.
Result<ImportedDocument> importDocument(vault::Vault& vault, const ImportRequest& request,
    const vault::Act& act, const JobContext& context);

// The document that `fields` take the place of; null where it is the first of its kind.
const AssuranceDocument* predecessorOf(
    const DocumentFields& fields, ProviderId provider, const QList<AssuranceDocument>& documents);

// The report of the same provider that a letter bridges; null where none ends on that day.
const AssuranceDocument* bridgedBy(
    const DocumentFields& letter, ProviderId provider, const QList<AssuranceDocument>& documents);

// The answers to the duties of the document before, for those that read the same today. In the
// order of `now`; a null optional asks again.
QList<std::optional<DutyDecision>> keptAnswers(
    const QList<DutyText>& now, const QList<Duty>& before);

} // namespace muniment::assurance
