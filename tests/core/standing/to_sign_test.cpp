// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/to_sign.h"

#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using attestation::Conclusion;
using attestation::Meaning;

class ToSignTest final : public QObject
{
    Q_OBJECT

private:
    static constexpr quint8 owner = 1;
    static constexpr quint8 officer = 2;
    static constexpr quint8 auditor = 3;

    // C-01 with an owner, somebody who takes a second look, and somebody independent.
    static MadeFacts made()
    {
        MadeFacts facts;
        const auto add = [&facts](quint8 number, scope::Line line) {
            scope::Person person;
            person.id = idOf<PersonId>(number);
            person.line = line;
            person.activeFrom = Date(2025, 1, 1);
            facts.people.append(person);
        };
        add(owner, scope::Line::RunsIt);
        add(officer, scope::Line::SecondLook);
        add(auditor, scope::Line::Independent);
        facts.controls[0].control.ownerId = idOf<PersonId>(owner);
        facts.index();
        return facts;
    }

    // Signs the first quarter as somebody.
    static attestation::Attestation& sign(
        MadeFacts& facts, quint8 signer, Meaning meaning, scope::Line line)
    {
        attestation::Attestation& said = facts.sign(quarter1, Conclusion::Effective, line);
        said.signerId = idOf<PersonId>(signer);
        said.meaning = meaning;
        said.boundDigest = attestation::boundDigest(said, facts.controls[0].versions);
        return said;
    }

    static QList<ToSign> asked(const MadeFacts& facts, quint8 signer, Date asOf)
    {
        return toSign(facts, {}, year, asOf, idOf<PersonId>(signer));
    }

private slots:
    void theOwnerIsAskedForEveryPeriodThatIsOver()
    {
        const MadeFacts facts = made();
        const QList<ToSign> rows = asked(facts, owner, Date(2026, 7, 1));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().period, quarter1);
        QCOMPARE(rows.first().meaning, Meaning::Performed);
        QCOMPARE(rows.first().dueOn, Date(2026, 4, 15));
        QCOMPARE(asked(facts, owner, Date(2026, 6, 30)).size(), 1);
    }

    void whatIsSignedIsAskedNoMore()
    {
        MadeFacts facts = made();
        facts.addEvidence(quarter1);
        sign(facts, owner, Meaning::Performed, scope::Line::RunsIt);
        QVERIFY(asked(facts, owner, Date(2026, 4, 2)).isEmpty());
    }

    void aSecondLookWaitsUntilThereIsSomethingToLookAt()
    {
        MadeFacts facts = made();
        QVERIFY(asked(facts, officer, Date(2026, 4, 2)).isEmpty());
        facts.addEvidence(quarter1);
        QCOMPARE(asked(facts, officer, Date(2026, 4, 2)).first().state, SigningState::ToPrepare);
        sign(facts, owner, Meaning::Performed, scope::Line::RunsIt);
        const QList<ToSign> rows = asked(facts, officer, Date(2026, 4, 2));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().state, SigningState::ToReview);
        QCOMPARE(rows.first().meaning, Meaning::Reviewed);
        QCOMPARE(rows.first().preparedBy, idOf<PersonId>(owner));
        QCOMPARE(rows.first().evidence, QList<EvidenceId>{idOf<EvidenceId>(1)});
    }

    void independentPeopleSpeakOfWhatWasReviewed()
    {
        MadeFacts facts = made();
        facts.addEvidence(quarter1);
        QVERIFY(asked(facts, auditor, Date(2026, 4, 2)).isEmpty());
        sign(facts, officer, Meaning::Reviewed, scope::Line::SecondLook);
        QCOMPARE(asked(facts, auditor, Date(2026, 4, 2)).first().meaning, Meaning::Tested);
    }

    void whatFellIsAskedAgainAndNamed()
    {
        MadeFacts facts = made();
        facts.addEvidence(quarter1);
        const AttestationId id = sign(facts, owner, Meaning::Performed, scope::Line::RunsIt).id;
        facts.evidence[0].revisions[0].revision.withdrawnOn = Date(2026, 4, 1);
        const QList<ToSign> rows = asked(facts, owner, Date(2026, 4, 2));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().before, id);
    }

    void evidenceThatWasSentBackIsTold()
    {
        MadeFacts facts = made();
        facts.addEvidence(quarter1, 1, {}, evidence::Review::Returned);
        QCOMPARE(asked(facts, owner, Date(2026, 4, 2)).first().state, SigningState::Returned);
    }

    void noPeriodIsShorterThanTheControlsOwn()
    {
        MadeFacts facts = made();
        facts.controls[0].control.frequency = Frequency::Yearly;
        QVERIFY(asked(facts, owner, Date(2026, 12, 31)).isEmpty());
        QCOMPARE(asked(facts, owner, Date(2027, 1, 1)).first().period, year);
        facts.controls[0].control.frequency = Frequency::Daily;
        QCOMPARE(asked(facts, owner, Date(2027, 1, 1)).size(), 4);
    }

    void whoHasLeftIsAskedNothing()
    {
        MadeFacts facts = made();
        facts.people[0].activeUntil = Date(2026, 3, 1);
        QVERIFY(asked(facts, owner, Date(2026, 4, 2)).isEmpty());
    }
};

MUNIMENT_TEST(ToSignTest, "to_sign_test")
#include "to_sign_test.moc"
