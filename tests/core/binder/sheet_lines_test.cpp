// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/plan_binder.h"
#include "tests/core/binder/plan_for_tests.h"
#include "tests/core/binder/vault_for_tests.h"
#include "tests/support/test_main.h"

#include <algorithm>

using namespace muniment;
using namespace muniment::binder;
using namespace muniment::tests;
using namespace Qt::StringLiterals;
using attestation::Conclusion;

namespace {

// What is printed, in one line.
QString told(const BinderPlan& plan)
{
    return textOf(plan, QList<ExhibitPages>(plan.exhibits.size())).replace(u'\n', u' ');
}

// A change of what was signed, bound to it anew.
void bindAnew(Vault& vault, quint8 control, qsizetype signature)
{
    attestation::Attestation& each = vault.controls[control - 1].attestations[signature];
    each.boundDigest = attestation::boundDigest(each,
        attestation::textsInForce(
            vault.basisOf(vault.controls[control - 1]).versions, each.period));
}

QString countFor(const BinderPlan& plan, const QString& target)
{
    for (const Count& each : plan.counts)
        if (each.target == target)
            return each.number + u' ' + each.words;
    return {};
}

} // namespace

class SheetLinesTest final : public QObject
{
    Q_OBJECT

private slots:
    void aReviewOfOwnWorkIsNoSecondPersons_data()
    {
        QTest::addColumn<bool>("collected");
        QTest::addColumn<bool>("performed");
        QTest::addColumn<QString>("counted");
        QTest::newRow("neither") << false << false
                                 << u"second person: 1 (of the effective ones: 1)"_s;
        QTest::newRow("collected the proof")
            << true << false
            << u"second person: 0 (of the effective ones: 0), by whoever did or prepared it: 1"_s;
        QTest::newRow("signed performed")
            << false << true
            << u"second person: 0 (of the effective ones: 0), by whoever did or prepared it: 1"_s;
    }

    void aReviewOfOwnWorkIsNoSecondPersons()
    {
        QFETCH(bool, collected);
        QFETCH(bool, performed);
        QFETCH(QString, counted);
        Vault vault;
        const auto reviewer = idOf<PersonId>(7);
        vault.addEvidence(year).item.collectorId = collected ? reviewer : idOf<PersonId>(8);
        if (performed)
            vault.sign(year, Conclusion::Effective).signerId = reviewer;
        attestation::Attestation& review
            = vault.sign(year, Conclusion::Effective, scope::Line::SecondLook);
        review.meaning = attestation::Meaning::Reviewed;
        review.signerId = reviewer;
        review.overrideReason = u"nobody else was here"_s;
        for (qsizetype i = 0; i < vault.controls[0].attestations.size(); ++i)
            bindAnew(vault, 1, i);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const QString cover = countFor(*plan, u"page:controls"_s);
        QVERIFY2(cover.endsWith(counted), qPrintable(cover));
        QCOMPARE(plan->sheets.first().reviewed.contains(u"of own work"_s), collected || performed);
    }

    void theIndexLeadsToTheSheetThatDecides()
    {
        Vault vault;
        vault.frameworks[0].requirements[0].identifier = u"A.8.15"_s;
        vault.addControl();
        vault.addEvidence(year, 1);
        vault.addEvidence(year, 2);
        vault.sign(year, Conclusion::Effective, scope::Line::RunsIt, 1);
        vault.sign(year, Conclusion::NotPerformed, scope::Line::RunsIt, 2);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const LaidOut laid = layOut(*plan, QList<ExhibitPages>(2), {});
        QStringList targets;
        for (const BookLink& link : laid.book.links())
            if (link.text == u"A.8.15"_s)
                targets.append(link.target);
        QVERIFY(targets.contains(u"control:C-02"_s));
        QVERIFY(!targets.contains(u"control:C-01"_s));
        const int sheet = laid.book.destinations().value(u"control:C-02"_s);
        QVERIFY(std::any_of(
            laid.book.links().begin(), laid.book.links().end(), [&](const BookLink& link) {
                return link.text == QString::number(sheet) && link.target == u"control:C-02"_s
                    && link.page == laid.book.destinations().value(u"page:index"_s);
            }));
    }

    void whatIsOverdueStandsWithItsSheets()
    {
        Vault vault;
        const ExpectedEvidenceId sample = vault.addExpected(controls::Fill::LiesIn);
        vault.controls[0].expected[0].sampleSize = 25;
        vault.addEvidence(quarter1, 1, sample).item.sampleFound = 25;
        vault.addEvidence(quarter3, 1, sample).item.sampleFound = 19;
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(countFor(*plan, u"page:not-held"_s).contains(u"slots overdue 2"_s));
        const QString text = told(*plan);
        QVERIFY2(text.contains(u"C-01 (2), p. "_s), qPrintable(text.right(3000)));
        QVERIFY(text.contains(u"19/25, overdue"_s));
        // No signer names it, and the part of what falls short does.
        QVERIFY(text.contains(u"What falls short"_s));
        QVERIFY2(text.contains(u"overdue: Signed review (Q2, Q3)"_s), qPrintable(text));
        const QHash<QString, int> places
            = layOut(*plan, QList<ExhibitPages>(2), {}).book.destinations();
        QVERIFY(places.value(u"page:not-held"_s) >= places.value(u"part:G"_s));
    }

    void aSignatureBearsItsNumberAndWhatCameAfterItIsNamed()
    {
        Vault vault;
        vault.addEvidence(quarter1);
        vault.sign(year, Conclusion::Effective);
        vault.addEvidence(quarter4).revisions[0].revision.receivedAt = {1'799'300'000'000};
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        const QString text = told(*plan);
        QVERIFY(text.contains(u"AT-001 performed"_s));
        QCOMPARE(plan->sheets.first().signatures.first().standing,
            u"Valid; evidence was added since signing: E-002, taken in 7 Jan 2027."_s);
    }

    void whoSignsInTheOwnersPlaceIsNotTakenForTheOwner()
    {
        Vault vault;
        vault.controls[0].control.ownerId = idOf<PersonId>(3);
        vault.addEvidence(year);
        vault.sign(year, Conclusion::Effective).signerId = idOf<PersonId>(3);
        bindAnew(vault, 1, 0);
        auto plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(!told(*plan).contains(u"not the owner of the control"_s));
        vault.controls[0].control.ownerId = idOf<PersonId>(4);
        plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(told(*plan).contains(u"not the owner of the control"_s));
    }

    void whatIsExcludedIsMarkedWhereAControlMeetsIt()
    {
        Vault vault;
        vault.frameworks[0].framework.name = u"ISO"_s;
        vault.frameworks[0].requirements[0].identifier = u"A.8.30"_s;
        vault.addEvidence(year);
        auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->sheets.first().meets, u"ISO A.8.30"_s);
        controls::Applicability out;
        out.requirementId = idOf<RequirementId>(1);
        out.scopeId = idOf<ScopeId>(1);
        out.state = controls::ApplicabilityState::Excluded;
        vault.applicabilities.append(out);
        plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->sheets.first().meets, u"ISO A.8.30 (excluded)"_s);
        QVERIFY(std::any_of(plan->exhibits.first().facts.begin(),
            plan->exhibits.first().facts.end(),
            [](const LabelledValue& each) { return each.value.contains(u"A.8.30 (excluded)"_s); }));
    }

    void timeIsCoveredOnlyWhereAndFromWhenDaysAreAskedFor()
    {
        Vault vault;
        const ExpectedEvidenceId review
            = vault.addExpected(controls::Fill::LiesIn, Frequency::HalfYearly);
        vault.addEvidence({Date(2026, 12, 29), Date(2026, 12, 29)}, 1, review);
        auto plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->sheets.first().coveredWords,
            u"asked for at single times: 1 of 2 held (29 Dec 2026)"_s);
        vault.addExpected(controls::Fill::Contains);
        vault.controls[0].expected[1].activeFrom = Date(2026, 7, 1);
        plan = vault.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->sheets.first().coveredWords,
            u"183 days uncovered: 1 July to 28 December 2026, 30 to 31 December 2026"_s);
    }

    void whatReviewSentBackIsNamedOnItsSheet()
    {
        Vault vault;
        vault.add(u"Alerts"_s, evidence::Review::Returned);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(plan->sheets.first().proofNotes.contains(
            u"Returned or rejected in review, and so not in this binder: E-001."_s));
    }

    void aSlipSaysWhatItsPagesLost()
    {
        SmallBinder small = smallBinder();
        small.pages[0].files[0].losses = u"not carried over: scripts"_s;
        const QString text = textOf(small.plan, small.pages).replace(u'\n', u' ');
        QVERIFY(text.contains(u"Lost in print not carried over: scripts"_s));
    }

    void theOutlineHasEachPart()
    {
        Vault vault;
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QStringList parts;
        QStringList below;
        const LaidOut laid = layOut(*plan, {}, {});
        for (const BookOutline& each : laid.book.outline())
            (each.level == 0 ? parts : below).append(each.title);
        for (const QString& part :
            {u"F  Changes since the last edition"_s, u"G  What was left out, integrity"_s})
            QVERIFY2(parts.contains(part), qPrintable(parts.join(u'|')));
        QVERIFY(below.contains(u"G1  What this binder does not contain"_s));
        QVERIFY(below.contains(u"G2  How to check this binder"_s));
    }

    void designsThatManagementApprovedAreMentioned()
    {
        Vault vault;
        vault.addEvidence(year);
        const Period day{Date(2026, 3, 10), Date(2026, 3, 10)};
        attestation::Attestation& design
            = vault.sign(day, Conclusion::Effective, scope::Line::Management);
        design.subject = attestation::Subject::Design;
        design.meaning = attestation::Meaning::Approved;
        bindAnew(vault, 1, 0);
        const auto plan = vault.plan();
        VERIFY_OK(plan);
        QVERIFY(plan->managementStatement.last().endsWith(u"C-01 (10 Mar 2026)."_s));
    }
};

MUNIMENT_TEST(SheetLinesTest, "sheet_lines_test")
#include "sheet_lines_test.moc"
