// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/validity.h"

#include "core/base/text_forms.h"

#include <algorithm>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

constexpr TextForm<Standing> standingForms[] = {
    {Standing::InForce, "in_force"},
    {Standing::EndsSoon, "ends_soon"},
    {Standing::SurveillanceNotShown, "surveillance_not_shown"},
    {Standing::NotYetInForce, "not_yet_in_force"},
    {Standing::Expired, "expired"},
    {Standing::EditionNoLongerAccepted, "edition_no_longer_accepted"},
    {Standing::Suspended, "suspended"},
    {Standing::Withdrawn, "withdrawn"},
    {Standing::EndNotStated, "end_not_stated"},
    {Standing::Covers, "covers"},
    {Standing::SincePeriodEnd, "since_period_end"},
    {Standing::Replaced, "replaced"},
    {Standing::PeriodNotStated, "period_not_stated"},
    {Standing::AsOf, "as_of"},
    {Standing::DayNotStated, "day_not_stated"},
    {Standing::Bridges, "bridges"},
    {Standing::BridgeEnded, "bridge_ended"},
    {Standing::Listed, "listed"},
    {Standing::LookAgain, "look_again"},
    {Standing::NotChecked, "not_checked"},
};

struct EditionEnd
{
    const char* standard; // ends so, whatever stands before it
    const char* edition;
    int year;
    int month;
    int day;
};

// From the transition arrangements of the International Accreditation Forum, and of the
// cryptographic module validation programme for FIPS 140-2.
constexpr EditionEnd editionEnds[] = {
    {"27001", "2013", 2025, 10, 31},
    {"27001", "2017", 2025, 10, 31}, // the European adoption of 2013
    {"22301", "2012", 2023, 4, 30},
    {"20000-1", "2011", 2022, 3, 30},
    {"9001", "2008", 2018, 9, 14},
    {"FIPS 140", "2", 2026, 9, 21},
};

Date firstOf(std::initializer_list<Date> days)
{
    for (const Date day : days)
        if (day.isValid())
            return day;
    return {};
}

Date startOf(const DocumentFields& fields)
{
    return firstOf({fields.effective, fields.decided, fields.issued});
}

// The newest look at a register on or before the day.
const RegisterCheck* lastCheck(const QList<RegisterCheck>& checks, Date day)
{
    const RegisterCheck* last = nullptr;
    for (const RegisterCheck& each : checks)
        if (each.checkedOn <= day && (!last || last->checkedOn <= each.checkedOn))
            last = &each;
    return last;
}

// An audit counts as shown by its own record, or by a register that lists the certificate
// after the audit was due.
bool surveillanceShown(const StandingFacts& facts, Date due, Date day)
{
    const bool recorded = std::any_of(facts.surveillance.begin(), facts.surveillance.end(),
        [due, day](const SurveillanceAudit& each) {
            return each.dueOn == due && each.shownOn.isValid() && each.shownOn <= day;
        });
    return recorded
        || std::any_of(
            facts.checks.begin(), facts.checks.end(), [due, day](const RegisterCheck& each) {
                return each.status == CheckStatus::Listed && due < each.checkedOn
                    && each.checkedOn <= day;
            });
}

QList<Date> owedBy(const StandingFacts& facts)
{
    if (facts.surveillance.isEmpty())
        return surveillanceOwed(facts.fields);
    QList<Date> owed;
    for (const SurveillanceAudit& each : facts.surveillance)
        owed.append(each.dueOn);
    return owed;
}

std::optional<StandingOn> endedCertificate(const DocumentFields& fields, Date day)
{
    const Date start = startOf(fields);
    const std::optional<Date> editionEnd = lastDayOfEdition(fields.standard, fields.edition);
    const bool expired = fields.expiry.isValid() && fields.expiry < day;
    // Whichever end came first is the one to name.
    if (editionEnd && *editionEnd < day && !(expired && fields.expiry <= *editionEnd))
        return StandingOn{
            Standing::EditionNoLongerAccepted, start, *editionEnd, editionEnd->daysTo(day)};
    if (expired)
        return StandingOn{Standing::Expired, start, fields.expiry, fields.expiry.daysTo(day)};
    if (start.isValid() && day < start)
        return StandingOn{Standing::NotYetInForce, start, fields.expiry, day.daysTo(start)};
    return std::nullopt;
}

StandingOn certificateOn(const StandingFacts& facts, Date day, const StandingRules& rules)
{
    const DocumentFields& fields = facts.fields;
    const Date start = startOf(fields);
    if (const RegisterCheck* check = lastCheck(facts.checks, day)) {
        const qint64 since = check->checkedOn.daysTo(day);
        if (check->status == CheckStatus::Withdrawn)
            return {Standing::Withdrawn, check->checkedOn, fields.expiry, since};
        if (check->status == CheckStatus::Suspended)
            return {Standing::Suspended, check->checkedOn, fields.expiry, since};
    }
    if (const std::optional<StandingOn> ended = endedCertificate(fields, day))
        return *ended;
    for (const Date due : owedBy(facts))
        if (due < day && !surveillanceShown(facts, due, day))
            return {Standing::SurveillanceNotShown, due, fields.expiry, due.daysTo(day)};
    if (!fields.expiry.isValid())
        return {Standing::EndNotStated, start, {}, 0};
    const qint64 left = day.daysTo(fields.expiry);
    const Standing standing = left <= rules.endsSoonDays ? Standing::EndsSoon : Standing::InForce;
    return {standing, start, fields.expiry, left};
}

StandingOn reportOn(const StandingFacts& facts, Date day)
{
    const std::optional<Period> period = facts.fields.period();
    if (!period)
        return {Standing::PeriodNotStated, {}, {}, 0};
    if (facts.replacedOn.isValid() && facts.replacedOn <= day)
        return {Standing::Replaced, period->from, period->until, facts.replacedOn.daysTo(day)};
    if (day <= period->until)
        return {Standing::Covers, period->from, period->until, 0};
    return {Standing::SincePeriodEnd, period->from, period->until, period->until.daysTo(day)};
}

StandingOn bridgeOn(const DocumentFields& fields, Date day)
{
    const Date through = fields.bridgeThrough;
    if (!through.isValid())
        return {Standing::PeriodNotStated, {}, {}, 0};
    if (fields.issued.isValid() && day < fields.issued)
        return {Standing::NotYetInForce, fields.issued, through, 0};
    const Standing standing = day <= through ? Standing::Bridges : Standing::BridgeEnded;
    return {standing, fields.periodUntil, through, std::max<qint64>(0, through.daysTo(day))};
}

StandingOn listingOn(const StandingFacts& facts, Date day)
{
    const RegisterCheck* check = lastCheck(facts.checks, day);
    if (!check)
        return {Standing::NotChecked, {}, {}, 0};
    const qint64 since = check->checkedOn.daysTo(day);
    if (check->status == CheckStatus::Withdrawn || check->status == CheckStatus::NotFound)
        return {Standing::Withdrawn, check->checkedOn, {}, since};
    if (check->status == CheckStatus::Suspended)
        return {Standing::Suspended, check->checkedOn, {}, since};
    const bool again = check->lookAgainOn.isValid() && check->lookAgainOn < day;
    return {again ? Standing::LookAgain : Standing::Listed, check->checkedOn, check->lookAgainOn,
        since};
}

StandingOn factOn(const DocumentFields& fields, Date day)
{
    const Date spoken = firstOf({fields.asOf, fields.issued, fields.effective});
    if (!spoken.isValid())
        return {Standing::DayNotStated, {}, {}, 0};
    return {Standing::AsOf, spoken, spoken, spoken.daysTo(day)};
}

} // namespace

QString standingText(Standing standing)
{
    return textOf(standing, standingForms);
}

StandingOn standingOn(const StandingFacts& facts, Date day, const StandingRules& rules)
{
    const DocumentFields& fields = facts.fields;
    if (fields.kind == DocumentKind::Certificate)
        return certificateOn(facts, day, rules);
    if (fields.kind == DocumentKind::Listing)
        return listingOn(facts, day);
    if (fields.type == DocumentType::BridgeLetter)
        return bridgeOn(fields, day);
    if (coversAPeriod(fields.type) || fields.period())
        return reportOn(facts, day);
    return factOn(fields, day);
}

std::optional<Date> lastDayOfEdition(const QString& standard, const QString& edition)
{
    for (const EditionEnd& each : editionEnds)
        if (standard.endsWith(QLatin1String(each.standard))
            && edition == QLatin1String(each.edition))
            return Date(each.year, each.month, each.day);
    return std::nullopt;
}

QList<Date> surveillanceOwed(const DocumentFields& fields)
{
    if (!fields.surveillanceDue.isEmpty())
        return fields.surveillanceDue;
    const bool managementSystem = fields.type == DocumentType::IsoCertificate;
    Date start = firstOf({fields.decided, fields.effective, fields.issued});
    if (!managementSystem || !start.isValid() || !fields.expiry.isValid())
        return {};
    // A date of first registration lies before this cycle of three years.
    const Date cycle = fields.expiry.addYears(-3);
    start = std::max(start, cycle);
    QList<Date> owed;
    const Date first = start.addYears(1);
    if (first < fields.expiry)
        owed.append(first);
    for (int year = first.year() + 1; year < fields.expiry.year(); ++year)
        owed.append(Date(year, 12, 31));
    return owed;
}

std::optional<Period> inForce(const DocumentFields& fields)
{
    Date until = fields.expiry;
    if (const std::optional<Date> last = lastDayOfEdition(fields.standard, fields.edition))
        until = until.isValid() ? std::min(until, *last) : *last;
    const Date from = startOf(fields);
    if (!from.isValid() || !until.isValid() || until < from)
        return std::nullopt;
    return Period{from, until};
}

std::optional<Period> coveredSpan(const DocumentFields& fields)
{
    if (fields.kind == DocumentKind::Certificate)
        return inForce(fields);
    if (fields.kind == DocumentKind::Report)
        return fields.period();
    return std::nullopt;
}

std::optional<Bridge> bridgeOf(const DocumentFields& fields)
{
    if (fields.type != DocumentType::BridgeLetter || !fields.periodUntil.isValid()
        || !fields.bridgeThrough.isValid())
        return std::nullopt;
    return Bridge{fields.periodUntil, fields.bridgeThrough};
}

} // namespace muniment::assurance
