// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance.h"
#include "core/assurance/recognition.h"
#include "core/assurance/validity.h"
#include "core/assurance/warnings.h"
#include "core/base/result.h"

namespace muniment::assurance {

struct SameNumber;
struct SettledName;

Words words(const Error& error);

namespace cause {
inline constexpr Cause documentNotFound{"assurance.document_not_found", &words}; // text
inline constexpr Cause documentAmbiguous{"assurance.document_ambiguous", &words}; // text, codes
inline constexpr Cause exceptionNotFound{"assurance.exception_not_found", &words}; // text
inline constexpr Cause dutyNotFound{"assurance.duty_not_found", &words}; // text
inline constexpr Cause relianceNotFound{"assurance.reliance_not_found", &words}; // text
inline constexpr Cause titleMissing{"assurance.title_missing", &words};
inline constexpr Cause providerMissing{"assurance.provider_missing", &words};
inline constexpr Cause providerUnknown{"assurance.provider_unknown", &words}; // name
inline constexpr Cause providerUncertain{
    "assurance.provider_uncertain", &words}; // name, providers that may be meant
inline constexpr Cause sameNumber{
    "assurance.same_number", &words}; // number, code, then field, before, now for each difference
inline constexpr Cause typeUnknown{"assurance.type_unknown", &words}; // types
inline constexpr Cause datesReversed{
    "assurance.dates_reversed", &words}; // start, end, their fields
inline constexpr Cause halfPeriod{"assurance.half_period", &words}; // the end that is known
inline constexpr Cause fieldsUndecided{
    "assurance.fields_undecided", &words}; // fields with readings
inline constexpr Cause notConfirmed{"assurance.not_confirmed", &words}; // clear, to decide
inline constexpr Cause blankForm{"assurance.blank_form", &words};
inline constexpr Cause importedAlready{"assurance.imported_already", &words}; // code
inline constexpr Cause notASetting{"assurance.not_a_setting", &words}; // text
inline constexpr Cause dutyTextMissing{"assurance.duty_text_missing", &words}; // reference
inline constexpr Cause dutyNeedsControl{"assurance.duty_needs_control", &words}; // duty
inline constexpr Cause dutyMetByRetired{
    "assurance.duty_met_by_retired", &words}; // duty, control, day
inline constexpr Cause dutyNeedsReason{"assurance.duty_needs_reason", &words}; // duty
inline constexpr Cause looksAgainTooEarly{
    "assurance.looks_again_too_early", &words}; // day, checked on
inline constexpr Cause registerMissing{"assurance.register_missing", &words};
inline constexpr Cause reviewerMissing{"assurance.reviewer_missing", &words};
inline constexpr Cause reviewedWithDocument{
    "assurance.reviewed_with_document", &words}; // document, item
inline constexpr Cause spellingMissing{"assurance.spelling_missing", &words};
inline constexpr Cause spellingNeedsPage{"assurance.spelling_needs_page", &words}; // code
inline constexpr Cause spellingNotFound{"assurance.spelling_not_found", &words}; // code, theirs
inline constexpr Cause spellingNotOnPage{
    "assurance.spelling_not_on_page", &words}; // code, theirs, page
inline constexpr Cause pageBeyondEnd{"assurance.page_beyond_end", &words}; // code, pages, page
inline constexpr Cause namedAlready{
    "assurance.named_already", &words}; // ours, code, entry (or none)
inline constexpr Cause answerMissing{"assurance.answer_missing", &words};
inline constexpr Cause limitsMissing{"assurance.limits_missing", &words};
inline constexpr Cause namesNotHeeded{"assurance.names_not_heeded", &words}; // code or title
inline constexpr Cause nobodyNamed{"assurance.nobody_named", &words};
} // namespace cause

// As people read them.
QString kindWords(DocumentKind kind); // "self-declaration"
QString typeWords(DocumentType type); // "SOC 2 Type 2 report"
QString opinionWords(Opinion opinion);
QString categoryWords(Category category);
QString subserviceMethodWords(SubserviceMethod method); // "carved out"
QString dutyKindWords(DutyKind kind); // "assumed by the report (CUEC)"
QString dutyStateWords(DutyState state);
QString checkStatusWords(CheckStatus status);
QString reviewConclusionWords(ReviewConclusion conclusion); // "may be relied on with limits"
// "westeurope is there as “West Europe”, matched by a person"
QString settledWords(const SettledName& name);
// "reviewed with D-04: may be relied on", or that it is to be: of the file of a document.
QString fileReviewWords(const QString& document, std::optional<ReviewConclusion> conclusion);
QString fieldWords(Field field); // "Period from"
QString doubtWords(ProposalDoubt doubt); // "day or month first?"

// "in force to 4 May 2028", "54 days since period end", "bridges to 29 Dec 2026, the provider's own
// word". The same in every locale of the desk.
QString standingWords(const StandingOn& standing);
QString dayWords(Date day); // "4 May 2028"

// What is said to a person about a document or a pitfall.
// "D-03 bears the number IS 552878 too and says otherwise: expiry 2028-05-04, here 2029-05-04."
QString sameNumberWords(const QString& number, const SameNumber& same);
Words wordsOf(const Remark& remark);
Words wordsOf(const Warning& warning);

} // namespace muniment::assurance
