// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attestation/signing.h"
#include "ui/fields/field_spec.h"
#include "ui/fields/record_form.h"
#include "ui/shell/view.h"

namespace muniment::ui {

// What a signing sheet is opened for.
struct SigningTask
{
    ControlId controlId;
    attestation::Subject subject = attestation::Subject::Operating;
    Period period; // design: the one day
    attestation::Meaning meaning = attestation::Meaning::Performed;

    friend bool operator==(const SigningTask&, const SigningTask&) = default;
};

namespace signing_key {
inline const auto conclusion = QStringLiteral("conclusion");
inline const auto exceptions = QStringLiteral("exceptions");
inline const auto statement = QStringLiteral("statement");
inline const auto overrideReason = QStringLiteral("override");
inline const auto subject = QStringLiteral("subject");
inline const auto period = QStringLiteral("period");
inline const auto day = QStringLiteral("day");
inline const auto meaning = QStringLiteral("meaning");
inline const auto validUntil = QStringLiteral("valid_until");
inline const auto signer = QStringLiteral("signer");
inline const auto obtained = QStringLiteral("obtained");
inline const auto signedAt = QStringLiteral("signed_at");
} // namespace signing_key

// The fields of the sheet, in the order of the hands: what is concluded first. `isOverrideAsked`
// tells whether a rule stands in the way that a reason sets aside.
QList<FieldSpec> signingFields(const View& view, std::function<bool()> isOverrideAsked);

// Without a conclusion: what is concluded is the signer's to choose.
FieldValues signingValues(const SigningTask& task, PersonId signer);
attestation::SignRequest signRequest(ControlId control, const FieldValues& values);

// The sentence that is proposed for what the values say.
QString proposedStatement(const FieldValues& values);

// The field that an error of signing is about; empty: the whole sheet.
QString signingFieldOf(const Error& error);
// Whether it stands in the way of some conclusions only.
bool isAboutConclusion(const Error& error);
// Whether a reason sets this aside.
bool isOverridable(const Error& error);

} // namespace muniment::ui
