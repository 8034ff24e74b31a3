// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/validity.h"

#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::assurance;
using namespace Qt::StringLiterals;

namespace {

StandingFacts certificate()
{
    StandingFacts facts;
    facts.fields.kind = DocumentKind::Certificate;
    facts.fields.type = DocumentType::IsoCertificate;
    facts.fields.standard = u"ISO/IEC 27001"_s;
    facts.fields.edition = u"2022"_s;
    facts.fields.issued = Date(2025, 5, 5);
    facts.fields.expiry = Date(2028, 5, 4);
    return facts;
}

StandingFacts report()
{
    StandingFacts facts;
    facts.fields.kind = DocumentKind::Report;
    facts.fields.type = DocumentType::Soc2Type2;
    facts.fields.periodFrom = Date(2025, 10, 1);
    facts.fields.periodUntil = Date(2026, 9, 30);
    return facts;
}

RegisterCheck check(Date day, CheckStatus status)
{
    return {u"IAF CertSearch"_s, day, status, {}, {}};
}

QString on(const StandingFacts& facts, Date day)
{
    return standingText(standingOn(facts, day).standing);
}

} // namespace

class ValidityTest final : public QObject
{
    Q_OBJECT

private slots:
    void aCertificateIsInForceFromItsIssueToItsLastDay()
    {
        const StandingFacts facts = certificate();
        QCOMPARE(on(facts, Date(2025, 5, 4)), u"not_yet_in_force"_s);
        QCOMPARE(on(facts, Date(2025, 5, 5)), u"in_force"_s);
        QCOMPARE(on(facts, Date(2028, 5, 5)), u"expired"_s);
        const StandingOn last = standingOn(facts, Date(2028, 5, 5));
        QCOMPARE(last.until, Date(2028, 5, 4));
        QCOMPARE(last.days, 1);
    }

    void aCertificateEndsSoonWithinNinetyDays()
    {
        StandingFacts facts = certificate();
        facts.checks = {check(Date(2028, 1, 10), CheckStatus::Listed)};
        QCOMPARE(on(facts, Date(2028, 2, 3)), u"in_force"_s);
        QCOMPARE(on(facts, Date(2028, 2, 4)), u"ends_soon"_s);
        QCOMPARE(standingOn(facts, Date(2028, 5, 4)).days, 0);
        QCOMPARE(standingText(standingOn(facts, Date(2028, 2, 4), {30}).standing), u"in_force"_s);
    }

    void theEndOfAnEditionOverridesThePrintedDate()
    {
        StandingFacts facts = certificate();
        facts.fields.edition = u"2013"_s;
        facts.fields.issued = Date(2024, 12, 1);
        facts.fields.expiry = Date(2027, 11, 30);
        QCOMPARE(on(facts, Date(2025, 10, 31)), u"in_force"_s);
        QCOMPARE(on(facts, Date(2025, 11, 1)), u"edition_no_longer_accepted"_s);
        QCOMPARE(inForce(facts.fields), (Period{Date(2024, 12, 1), Date(2025, 10, 31)}));
    }

    void theEarlierOfTwoEndsIsNamed()
    {
        StandingFacts facts = certificate();
        facts.fields.edition = u"2013"_s;
        facts.fields.issued = Date(2021, 1, 1);
        facts.fields.expiry = Date(2023, 12, 31);
        QCOMPARE(on(facts, Date(2026, 1, 1)), u"expired"_s);
    }

    void surveillanceIsOwedYearlyButNotInTheYearOfRecertification()
    {
        QCOMPARE(surveillanceOwed(certificate().fields),
            QList<Date>({Date(2026, 5, 5), Date(2027, 12, 31)}));
        DocumentFields earlier = certificate().fields;
        earlier.issued = Date(2016, 5, 5);
        QCOMPARE(surveillanceOwed(earlier), QList<Date>({Date(2026, 5, 4), Date(2027, 12, 31)}));
        DocumentFields printed = certificate().fields;
        printed.surveillanceDue = {Date(2026, 4, 1)};
        QCOMPARE(surveillanceOwed(printed), QList<Date>{Date(2026, 4, 1)});
    }

    void surveillanceThatNobodyShowedIsSaidUntilItIsShown()
    {
        StandingFacts facts = certificate();
        QCOMPARE(on(facts, Date(2026, 5, 5)), u"in_force"_s);
        QCOMPARE(on(facts, Date(2026, 5, 6)), u"surveillance_not_shown"_s);
        facts.surveillance = {{Date(2026, 5, 5), Date(2026, 6, 1)}};
        QCOMPARE(on(facts, Date(2026, 5, 20)), u"surveillance_not_shown"_s);
        QCOMPARE(on(facts, Date(2026, 6, 1)), u"in_force"_s);
        facts.surveillance.clear();
        facts.checks = {check(Date(2026, 7, 1), CheckStatus::Listed)};
        QCOMPARE(on(facts, Date(2026, 7, 1)), u"in_force"_s);
    }

    void onlyARecordedCheckSuspendsOrWithdraws()
    {
        StandingFacts facts = certificate();
        facts.checks = {check(Date(2026, 1, 1), CheckStatus::Suspended),
            check(Date(2026, 2, 1), CheckStatus::Listed),
            check(Date(2026, 3, 1), CheckStatus::Withdrawn)};
        QCOMPARE(on(facts, Date(2025, 12, 31)), u"in_force"_s);
        QCOMPARE(on(facts, Date(2026, 1, 15)), u"suspended"_s);
        QCOMPARE(on(facts, Date(2026, 2, 15)), u"in_force"_s);
        QCOMPARE(on(facts, Date(2026, 3, 15)), u"withdrawn"_s);
    }

    void notBeingListedIsNoProofAgainstACertificate()
    {
        StandingFacts facts = certificate();
        facts.checks = {check(Date(2026, 1, 1), CheckStatus::NotFound)};
        QCOMPARE(on(facts, Date(2026, 1, 15)), u"in_force"_s);
    }

    void aReportNeverExpires()
    {
        StandingFacts facts = report();
        QCOMPARE(on(facts, Date(2026, 9, 30)), u"covers"_s);
        const StandingOn later = standingOn(facts, Date(2027, 9, 30));
        QCOMPARE(standingText(later.standing), u"since_period_end"_s);
        QCOMPARE(later.days, 365);
        facts.replacedOn = Date(2027, 1, 1);
        QCOMPARE(on(facts, Date(2026, 12, 31)), u"since_period_end"_s);
        QCOMPARE(on(facts, Date(2027, 1, 1)), u"replaced"_s);
    }

    void aType1ReportIsSoManyDaysOld()
    {
        StandingFacts facts;
        facts.fields.type = DocumentType::Soc2Type1;
        facts.fields.asOf = Date(2026, 3, 31);
        facts.fields.issued = Date(2026, 5, 1);
        const StandingOn standing = standingOn(facts, Date(2026, 4, 10));
        QCOMPARE(standing.standing, Standing::AsOf);
        QCOMPARE(standing.days, 10);
    }

    void aBridgeLetterBridgesAndThenHasEnded()
    {
        StandingFacts facts = report();
        facts.fields.kind = DocumentKind::Letter;
        facts.fields.type = DocumentType::BridgeLetter;
        facts.fields.bridgeThrough = Date(2026, 12, 29);
        QCOMPARE(on(facts, Date(2026, 12, 29)), u"bridges"_s);
        QCOMPARE(on(facts, Date(2026, 12, 30)), u"bridge_ended"_s);
        QCOMPARE(bridgeOf(facts.fields), (Bridge{Date(2026, 9, 30), Date(2026, 12, 29)}));
        QVERIFY(!coveredSpan(facts.fields));
    }

    void aListingIsAsGoodAsTheLastLook()
    {
        StandingFacts facts;
        facts.fields.kind = DocumentKind::Listing;
        QCOMPARE(on(facts, Date(2026, 1, 1)), u"not_checked"_s);
        facts.checks = {{u"FedRAMP Marketplace"_s, Date(2026, 1, 1), CheckStatus::Listed, {},
            Date(2026, 7, 1)}};
        QCOMPARE(on(facts, Date(2026, 7, 1)), u"listed"_s);
        QCOMPARE(on(facts, Date(2026, 7, 2)), u"look_again"_s);
    }

    void whatIsNotStatedIsSaid()
    {
        StandingFacts facts = certificate();
        facts.fields.expiry = {};
        QCOMPARE(on(facts, Date(2026, 1, 1)), u"end_not_stated"_s);
        StandingFacts open = report();
        open.fields.periodUntil = {};
        QCOMPARE(on(open, Date(2026, 1, 1)), u"period_not_stated"_s);
        QCOMPARE(on(StandingFacts(), Date(2026, 1, 1)), u"day_not_stated"_s);
    }

    void datesThatEndBeforeTheyStartAreRefused()
    {
        DocumentFields fields = certificate().fields;
        VERIFY_OK(checkDates(fields));
        VERIFY_OK(setField(fields, Field::Expiry, u"2025-05-04"_s));
        QCOMPARE(wordsFor(checkDates(fields).error()).sentence,
            u"The document ends on 2025-05-04, before it starts on 2025-05-05."_s);
        QVERIFY(wordsFor(checkDates(fields).error()).next.endsWith(u"issued=… or expiry=…."_s));
        QVERIFY(!setField(fields, Field::Expiry, u"2028-02-31"_s));
        QVERIFY(!setField(fields, Field::Opinion, u"clean"_s));
        VERIFY_OK(setField(fields, Field::SurveillanceDue, u"2026-05-05; 2027-05-05"_s));
        QCOMPARE(fields.surveillanceDue.size(), 2);
    }
};

MUNIMENT_TEST(ValidityTest, "validity_test")
#include "validity_test.moc"
