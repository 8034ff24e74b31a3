// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/facts.h"

#include "core/attestation/attestation_messages.h"
#include "core/standing/control_standing.h"
#include "core/standing/slots.h"
#include "tests/support/records.h"

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class FactsTest final : public QObject
{
    Q_OBJECT

private:
    static QString standingSentence(Records& records)
    {
        const Facts facts = records.readOk(&loadFacts);
        const auto signatures
            = signatureStandings(facts, facts.controls.first(), day("2026-09-01"));
        return attestation::standingSentence(signatures.first().standing);
    }

    // A file of the last day of the second quarter, accepted by somebody else.
    static void accepted(Records& records, ControlId control)
    {
        const PersonId ben = records.person(u"Ben Moor"_s, scope::Line::SecondLook);
        const auto item = records.evidence(u"users.csv"_s, "2026-06-30", control);
        records.review(item.evidenceId, evidence::Review::Accepted, ben);
    }

private slots:
    void readsWhatTheVaultHolds()
    {
        Records records;
        const PersonId ada = records.person(u"Ada Lane"_s);
        const PersonId ben = records.person(u"Ben Moor"_s, scope::Line::SecondLook);
        const ScopeId scope = records.scope(u"Payments EU"_s);
        const AssetId asset = records.asset(u"Claims portal"_s, scope);
        const ControlId control = records.control(u"Access review"_s, ada);
        records.control(u"Restore test"_s);
        records.apply(control, asset);
        const ExpectedEvidenceId expected = records.expected(control, u"User list"_s);
        const auto item = records.evidence(u"users.csv"_s, "2026-06-30", control, expected, ada);
        records.revision(item.evidenceId, u"users v2.csv"_s);
        records.review(item.evidenceId, evidence::Review::Accepted, ben);
        records.clock.advanceDays(1);
        records.sign(records.request(control, ada, "2026-04-01..2026-06-30"));

        const Facts facts = records.readOk(&loadFacts);
        QCOMPARE(facts.people.size(), 2);
        QCOMPARE(facts.person(ben)->name, u"Ben Moor"_s);
        QCOMPARE(facts.controls.size(), 2);
        QCOMPARE(facts.controlsIn(scope).size(), 2);
        QCOMPARE(facts.asset(asset)->name, u"Claims portal"_s);
        const ControlFacts* held = facts.control(control);
        QCOMPARE(held->versions.size(), 1);
        QCOMPARE(held->implementations.size(), 1);
        QCOMPARE(held->links.size(), 1);
        QCOMPARE(held->attestations.size(), 1);
        const EvidenceFacts* evidence = facts.evidenceItem(item.evidenceId);
        QCOMPARE(evidence->revisions.size(), 2);
        QCOMPARE(evidence->current()->revision.revision, 2);
        QCOMPARE(evidence->current()->files.size(), 1);
        QVERIFY(facts.evidenceOfRevision(item.revisionId) == evidence);
        const auto series
            = seriesOf(facts, *held, period("2026-04-01..2026-06-30"), day("2026-09-01"));
        QCOMPARE(slotStateText(series.first().cells.first().state), u"filled"_s);
    }

    void bindsASignatureToTheSameBasisThatItIsCheckedAgainst()
    {
        Records records;
        const PersonId ada = records.person(u"Ada Lane"_s);
        const ControlId control = records.control(u"Access review"_s);
        records.apply(control, records.asset(u"Portal"_s, records.scope(u"Payments"_s)));
        accepted(records, control);
        records.clock.advanceDays(1);
        records.sign(records.request(control, ada, "2026-04-01..2026-06-30"));
        QCOMPARE(standingSentence(records), u"Valid."_s);
    }

    void theJournalTellsTheDayOfACorrectionAndOfANewAsset()
    {
        Records records;
        const PersonId ada = records.person(u"Ada Lane"_s);
        const ControlId control = records.control(u"Access review"_s);
        const ScopeId scope = records.scope(u"Payments EU"_s);
        accepted(records, control);
        records.clock.advanceDays(1);
        records.sign(records.request(control, ada, "2026-04-01..2026-06-30"));
        records.clock.advanceDays(3);
        auto text = records
                        .readOk([&](vault::Access& a) {
                            return controls::ControlRegister(a).versions(control);
                        })
                        .first();
        text.statement = u"We do it each quarter."_s;
        records.writeOk([&](vault::Transaction& t) {
            return controls::ControlRegister::correctVersion(t, text);
        });
        QCOMPARE(standingSentence(records),
            u"Void since 5 July 2026: the text of the control was corrected."_s);
        records.clock.advanceDays(2);
        records.apply(control, records.asset(u"Claims portal"_s, scope));
        QCOMPARE(standingSentence(records),
            u"Void since 5 July 2026: the assets of the control in the period changed; the text "
            "of the control was corrected."_s);
        text.statement = u"We do it."_s;
        records.writeOk([&](vault::Transaction& t) {
            return controls::ControlRegister::correctVersion(t, text);
        });
        QCOMPARE(standingSentence(records),
            u"Void since 7 July 2026: the assets of the control in the period changed."_s);
    }

    void anEmptyVaultHasFacts()
    {
        Records records;
        const Facts facts = records.readOk(&loadFacts);
        QVERIFY(facts.controls.isEmpty());
        QVERIFY(!facts.organisation.name.isEmpty());
        QVERIFY(!facts.control(ControlId()));
    }
};

MUNIMENT_TEST(FactsTest, "facts_test")
#include "facts_test.moc"
