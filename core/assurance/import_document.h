// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_register.h"
#include "core/assurance/confirmation.h"
#include "core/base/progress.h"
#include "core/vault/vault.h"

#include <QString>

namespace muniment::assurance {

// What becomes of a provider that the vault does not know by any of its names.
enum class UnknownProvider { Refuse, Add };

struct ImportRequest
{
    QString path;
    Confirmation confirmation;
    QList<DutyText> duties;
    QString restrictionNote;
    UnknownProvider unknownProvider = UnknownProvider::Refuse;
    QStringList documentNames; // how the paper itself names its provider
    QStringList sameNumberAs; // codes of documents whose number it may bear: a person compared them
};

struct ImportedDocument
{
    AssuranceDocument document;
    QString evidence; // "E-041 r1", the file
    QList<Duty> duties;
    qsizetype dutiesKept = 0; // that kept the answer given to the document before
    QString provider; // its name in the vault
    QString providerAdded; // name; empty: the provider was known
    QStringList namesLearnt; // that the provider goes by from now on
};

// Takes the file in as evidence and stores the confirmed document, in one transaction that one undo
// takes back. Its provider is the one that bears the name on the paper, but for the legal form;
// where that is not certain, and where the vault knows none, a person decides, and the paper's
// names are kept with the provider. The newest earlier document of the same provider, type and
// standard is the predecessor: unchanged duties keep their answer. A bridge letter is tied to the
// report whose end it names. Bytes that are a document already are refused, and so is a number that
// another document bears until a person compared the two.
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
