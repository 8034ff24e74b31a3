// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/first_steps.h"

#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using namespace Qt::StringLiterals;
using attestation::Conclusion;

class FirstStepsTest final : public QObject
{
    Q_OBJECT

private:
    static QStringList done(const Facts& facts)
    {
        QStringList words;
        for (const FirstStepStanding& each : firstSteps(facts))
            if (each.isDone)
                words.append(firstStepText(each.step));
        return words;
    }

private slots:
    void anEmptyVaultHasTenStepsAhead()
    {
        const QList<FirstStepStanding> steps = firstSteps(Facts());
        QCOMPARE(steps.size(), 10);
        for (const FirstStepStanding& each : steps) {
            QVERIFY(!each.isDone);
            QCOMPARE(each.count, 0);
        }
        QVERIFY(!isUnderWay(steps));
    }

    void aScopeIsDescribedOnceItSaysWhereItRuns()
    {
        MadeFacts facts;
        QVERIFY(!done(facts).contains(u"scope"_s));
        facts.scopes.first().providerId = idOf<ProviderId>(1);
        facts.scopes.first().regions = {u"westeurope"_s};
        QVERIFY(done(facts).contains(u"scope"_s));
    }

    void ownersAreDoneWhenEveryControlHasOneAndShowsSomething()
    {
        MadeFacts facts;
        facts.addExpected(controls::Fill::LiesIn);
        facts.controls[0].control.ownerId = idOf<PersonId>(1);
        QVERIFY(done(facts).contains(u"owners"_s));
        facts.addControl();
        QVERIFY(!done(facts).contains(u"owners"_s));
        QCOMPARE(firstSteps(facts).at(int(FirstStep::Owners)).count, 1);
    }

    void aRetiredControlIsNoneOfThoseInUse()
    {
        MadeFacts facts;
        facts.addControl().control.retiredOn = Date(2026, 11, 27);
        QCOMPARE(firstSteps(facts).at(int(FirstStep::Controls)).count, 1);
    }

    void aProvidersDocumentCountsOnceItWasReviewed()
    {
        MadeFacts facts;
        assurance::AssuranceDocument document;
        document.id = idOf<AssuranceDocumentId>(1);
        facts.assurance.documents.append(document);
        QVERIFY(!done(facts).contains(u"provider_documents"_s));
        assurance::DocumentReview review;
        review.documentId = document.id;
        facts.assurance.reviews.append(review);
        QVERIFY(done(facts).contains(u"provider_documents"_s));
    }

    void theRoadIsLeftWhenThereIsProofForAControl()
    {
        MadeFacts facts;
        QVERIFY(!isUnderWay(firstSteps(facts)));
        facts.addEvidence(quarter1, 1, {}, evidence::Review::Rejected);
        QVERIFY(!isUnderWay(firstSteps(facts)));
        facts.addEvidence(quarter1);
        QVERIFY(isUnderWay(firstSteps(facts)));
        facts.sign(quarter1, Conclusion::Effective);
        QCOMPARE(done(facts),
            QStringList({u"frameworks"_s, u"controls"_s, u"evidence"_s, u"signature"_s}));
    }
};

MUNIMENT_TEST(FirstStepsTest, "first_steps_test")
#include "first_steps_test.moc"
