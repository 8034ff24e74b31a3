// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attestation/attestation_standing.h"
#include "core/base/result.h"

namespace muniment::attestation {

Words words(const Error& error);

namespace cause {
inline constexpr Cause attestationNotFound{"attestation.not_found", &words}; // text
inline constexpr Cause statementMissing{"attestation.statement_missing", &words};
inline constexpr Cause exceptionsMissing{"attestation.exceptions_missing", &words};
inline constexpr Cause designIsOneDay{"attestation.design_is_one_day", &words}; // period
inline constexpr Cause periodNotOver{
    "attestation.period_not_over", &words}; // control, until, day of signing
inline constexpr Cause dayNotReached{"attestation.day_not_reached", &words}; // control, day
inline constexpr Cause signedInTheFuture{"attestation.signed_in_the_future", &words}; // time
inline constexpr Cause signingTimeMissing{"attestation.signing_time_missing", &words}; // obtained
inline constexpr Cause signedHereIsNow{"attestation.signed_here_is_now", &words}; // time
inline constexpr Cause signerNotActive{"attestation.signer_not_active", &words}; // name, day
inline constexpr Cause lapsesBeforeSigning{"attestation.lapses_before_signing", &words}; // day
inline constexpr Cause nothingReliedOn{"attestation.nothing_relied_on", &words}; // control, period
inline constexpr Cause evidenceIsDraft{"attestation.evidence_is_draft", &words}; // code
inline constexpr Cause signerOutside{"attestation.signer_outside", &words}; // name, meaning
inline constexpr Cause preparedBySigner{
    "attestation.prepared_by_signer", &words}; // name, meaning, codes
inline constexpr Cause performedBySigner{
    "attestation.performed_by_signer", &words}; // name, meaning, code
inline constexpr Cause preparerNotKnown{
    "attestation.preparer_not_known", &words}; // name, meaning, codes
inline constexpr Cause reviewedBySigner{
    "attestation.reviewed_by_signer", &words}; // name, meaning, code
inline constexpr Cause proofNotReviewed{
    "attestation.proof_not_reviewed", &words}; // control, conclusion, codes
inline constexpr Cause proofNotOfOperation{
    "attestation.proof_not_of_operation", &words}; // control, conclusion, codes
inline constexpr Cause nothingImplemented{
    "attestation.nothing_implemented", &words}; // control, conclusion, places
inline constexpr Cause partlyImplemented{
    "attestation.partly_implemented", &words}; // control, conclusion, implemented, places
inline constexpr Cause withdrawnAlready{"attestation.withdrawn_already", &words}; // code
inline constexpr Cause withdrawReasonMissing{"attestation.withdraw_reason_missing", &words}; // code
} // namespace cause

// As people read them.
QString subjectWords(Subject subject);
QString meaningWords(Meaning meaning);
QString conclusionWords(Conclusion conclusion); // "with exceptions"
QString obtainedWords(Obtained obtained); // "signed paper"
QString standingWords(Standing standing); // "added to since signing"
// One sentence: "Void since 4 May 2027: E-041 r2 was replaced."
// The evidence that was added since is named where the caller names it, else counted.
QString standingSentence(const StandingOf& standing, const QStringList& addedSince = {});

} // namespace muniment::attestation
