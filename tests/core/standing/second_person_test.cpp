// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/second_person.h"

#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using namespace Qt::StringLiterals;
using attestation::Conclusion;

namespace {

const PersonId reviewer = idOf<PersonId>(7);

attestation::Attestation& signReview(MadeFacts& facts, const QString& overrideReason = {})
{
    attestation::Attestation& review
        = facts.sign(year, Conclusion::Effective, scope::Line::SecondLook);
    review.meaning = attestation::Meaning::Reviewed;
    review.signerId = reviewer;
    review.overrideReason = overrideReason;
    review.boundDigest = attestation::boundDigest(
        review, attestation::textsInForce(facts.basisOf(facts.controls[0]).versions, year));
    return review;
}

Look lookOf(MadeFacts& facts)
{
    facts.index();
    const ControlFacts& control = facts.controls.first();
    return lookTaken(facts, controlStanding(facts, control, year, Date(2027, 1, 9)));
}

} // namespace

class SecondPersonTest final : public QObject
{
    Q_OBJECT

private slots:
    void whoNeitherDidNorPreparedItIsASecondPerson()
    {
        MadeFacts facts;
        facts.addEvidence(year).item.collectorId = idOf<PersonId>(8);
        QVERIFY(lookOf(facts) == Look::None);
        signReview(facts);
        QVERIFY(lookOf(facts) == Look::BySecondPerson);
    }

    void anOverrideThatSetsAsideAnotherRuleLeavesASecondPersonOne()
    {
        MadeFacts facts;
        facts.addEvidence(year).item.collectorId = idOf<PersonId>(8);
        signReview(facts, u"It is implemented nowhere yet."_s);
        QVERIFY(lookOf(facts) == Look::BySecondPerson);
    }

    void whoCollectedTheProofLooksAtOwnWork()
    {
        MadeFacts facts;
        facts.addEvidence(year).item.collectorId = reviewer;
        signReview(facts, u"There is no deputy."_s);
        QVERIFY(lookOf(facts) == Look::AtOwnWork);
    }

    void ofProofThatNobodyIsNamedForItCannotBeTold()
    {
        MadeFacts facts;
        facts.addEvidence(year);
        signReview(facts, u"There is no deputy."_s);
        QVERIFY(lookOf(facts) == Look::AtOwnWork);
    }

    void oneSecondPersonIsEnough()
    {
        MadeFacts facts;
        facts.addEvidence(year).item.collectorId = reviewer;
        signReview(facts, u"There is no deputy."_s);
        attestation::Attestation& other = signReview(facts);
        other.signerId = idOf<PersonId>(9);
        other.boundDigest = attestation::boundDigest(
            other, attestation::textsInForce(facts.basisOf(facts.controls[0]).versions, year));
        QVERIFY(lookOf(facts) == Look::BySecondPerson);
    }
};

MUNIMENT_TEST(SecondPersonTest, "second_person_test")
#include "second_person_test.moc"
