// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "core/vault/transaction.h"

#include <QList>

// What a document says in lists: services, regions and categories, audits that are due, exceptions
// of its tests, organisations that it leans on. AssuranceRegister is the door to them.
namespace muniment::assurance {

// Throws what the database throws; call these inside `guarded`.
void readLists(vault::Access& access, QList<AssuranceDocument>& documents); // of all documents
void insertName(vault::Transaction& transaction, AssuranceDocumentId id, Field field,
    const QString& name); // a service, region or category
void insertLists(
    vault::Transaction& transaction, AssuranceDocumentId id, const DocumentFields& fields);

} // namespace muniment::assurance
