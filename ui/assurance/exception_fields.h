// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance_records.h"
#include "core/vault/transaction.h"
#include "ui/fields/field_spec.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// The exceptions that a document states, each with what we say to it: whether it touches us, and
// why or what we do. They are judged one by one, alone or with the review of the document.
QList<assurance::RecordedException> exceptionsOf(const View& view, AssuranceDocumentId document);

QList<FieldSpec> exceptionFields(const QList<assurance::RecordedException>& exceptions);
FieldValues exceptionValues(const QList<assurance::RecordedException>& exceptions);
// Keeps what was said otherwise than before.
Status answerExceptions(vault::Transaction& transaction,
    const QList<assurance::RecordedException>& before, const FieldValues& values);

// Of one, in a sentence: "It does not touch us: ...".
QString answerWords(const assurance::RecordedException& exception);

// The keys of its fields, by its place in the document, from 0.
QString touchesKey(qsizetype index);
QString answerKey(qsizetype index);

} // namespace muniment::ui
