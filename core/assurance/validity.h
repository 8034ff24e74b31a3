// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/assurance.h"
#include "core/assurance/cover.h"

#include <QList>

#include <optional>

namespace muniment::assurance {

// How a document stands on a day. Each kind has its own words: a certificate is in force or not, a
// report covers a period and never expires, a letter is the provider's own word.
enum class Standing {
    // certificates
    InForce,
    EndsSoon,
    SurveillanceNotShown,
    NotYetInForce,
    Expired,
    EditionNoLongerAccepted,
    Suspended,
    Withdrawn,
    EndNotStated,
    // reports over a period
    Covers,
    SincePeriodEnd,
    Replaced,
    PeriodNotStated,
    // whatever speaks of one day
    AsOf,
    DayNotStated,
    // bridge letters
    Bridges,
    BridgeEnded,
    // listings
    Listed,
    LookAgain,
    NotChecked,
};

QString standingText(Standing standing); // "surveillance_not_shown"

struct StandingOn
{
    Standing standing = Standing::DayNotStated;
    Date from; // of the validity or the period; the day that it speaks of
    Date until;
    qint64 days = 0; // until the end, or since it

    friend bool operator==(const StandingOn&, const StandingOn&) = default;
};

// The custom of the trade; settings of the audit at hand.
struct StandingRules
{
    int endsSoonDays = 90;
};

// What else is known of the document than what it says.
struct StandingFacts
{
    DocumentFields fields;
    QList<RegisterCheck> checks;
    QList<SurveillanceAudit> surveillance;
    Date replacedOn; // a newer one took its place; invalid: none did
};

StandingOn standingOn(const StandingFacts& facts, Date day, const StandingRules& rules = {});

// The last day on which certificates to an edition of a standard were accepted, whatever end they
// print. Absent where the edition still is.
std::optional<Date> lastDayOfEdition(const QString& standard, const QString& edition);

// The surveillance audits that a certificate owes: those it prints, else one within twelve months
// of the decision and one in the calendar year after, none in the year of recertification.
QList<Date> surveillanceOwed(const DocumentFields& fields);

// The days on which a certificate is in force by what it prints and by its edition. Absent where
// it states no end.
std::optional<Period> inForce(const DocumentFields& fields);

// The span that a document counts for in `coverOf`: a report's period, a certificate's validity.
std::optional<Period> coveredSpan(const DocumentFields& fields);

// What a bridge letter bridges; absent where it does not say.
std::optional<Bridge> bridgeOf(const DocumentFields& fields);

} // namespace muniment::assurance
