// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_register.h"

#include "core/base/base_messages.h"
#include "core/evidence/evidence_link_register.h"
#include "core/evidence/evidence_messages.h"
#include "core/scope/scope_messages.h"
#include "core/vault/journal.h"
#include "core/vault/query.h"
#include "tests/support/records.h"

using namespace muniment;
using namespace muniment::evidence;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class EvidenceRegisterTest final : public QObject
{
    Q_OBJECT

    template <typename Set>
    static Status change(Records& records, EvidenceId id, Set set)
    {
        return records->write({{}, u"test.write"_s}, [&](vault::Transaction& t) -> Status {
            Result<Evidence> item = EvidenceRegister(t.access()).evidence(id);
            if (!item)
                return failWith(item);
            set(*item);
            return EvidenceRegister::update(t, id, *item);
        });
    }

private slots:
    void keepsEveryDetail()
    {
        Records records;
        const PersonId collector = records.person(u"Ada Lane"_s);
        EvidenceDetails details;
        details.title = u"User list"_s;
        details.shows = u"every active account"_s;
        details.covers = period("2026-06-30");
        details.capturedAt = mustHold(parseZonedInstant(u"2026-06-30T17:02:00+02:00"_s));
        details.source = u"directory"_s;
        details.query = u"q-14"_s;
        details.environment = u"production"_s;
        details.rowsAtSource = 412;
        details.rowsInFile = 412;
        details.sampleSize = 25;
        details.sampleFound = 19;
        details.collectorId = collector;
        details.classification = Classification::Confidential;
        details.personalData = u"names"_s;
        details.restriction = Restriction::NamedRecipients;
        details.restrictionNote = u"ask the data lead"_s;
        details.versionLabel = u"v3"_s;
        details.approvedBy = u"Ben Moor"_s;
        details.approvedOn = day("2026-02-01");
        details.nextReviewOn = day("2027-02-01");
        const AddedRow row = records.evidence(u"users.csv"_s, "2026-06-30", {});
        records.writeOk([&](vault::Transaction& t) {
            return EvidenceRegister::update(t, row.evidenceId, details);
        });
        const Evidence kept = records.readOk(
            [&](vault::Access& a) { return EvidenceRegister(a).find(u"E-001"_s); });
        QCOMPARE(kept.number, 1);
        QCOMPARE(kept.title, details.title);
        QCOMPARE(kept.shows, details.shows);
        QVERIFY(kept.covers == details.covers);
        QCOMPARE(kept.capturedAt->toText(), u"2026-06-30T17:02:00+02:00"_s);
        QCOMPARE(kept.source, details.source);
        QCOMPARE(kept.query, details.query);
        QCOMPARE(kept.environment, details.environment);
        QVERIFY(kept.rowsAtSource == details.rowsAtSource && kept.rowsInFile == details.rowsInFile);
        QVERIFY(kept.sampleSize == details.sampleSize && kept.sampleFound == details.sampleFound);
        QVERIFY(kept.collectorId == collector);
        QVERIFY(kept.classification == Classification::Confidential);
        QCOMPARE(kept.personalData, details.personalData);
        QVERIFY(kept.restriction == Restriction::NamedRecipients);
        QCOMPARE(kept.restrictionNote, details.restrictionNote);
        QCOMPARE(kept.versionLabel, details.versionLabel);
        QCOMPARE(kept.approvedBy, details.approvedBy);
        QCOMPARE(kept.approvedOn, details.approvedOn);
        QCOMPARE(kept.nextReviewOn, details.nextReviewOn);
        QVERIFY(kept.review == Review::Submitted);
    }

    // The clock of these vaults stands at 2026-07-01.
    void daysThatHaveNotBegunAreRefused()
    {
        Records records;
        const AddedRow row = records.evidence(u"users.csv"_s, "2026-06-30", {});
        const auto covering = [&](const char* days) {
            return change(
                records, row.evidenceId, [&](Evidence& item) { item.covers = period(days); });
        };
        VERIFY_OK(covering("2026-07-01..2026-09-30"));
        const Status ahead = covering("2026-07-02..2026-09-30");
        QVERIFY(!ahead && ahead.error().is(cause::coversAhead));
        QCOMPARE(wordsFor(ahead.error()).sentence,
            u"The days covered begin on 2026-07-02, after today, 2026-07-01."_s);
    }

    void whatEndsInDaysToComeIsKeptAsItWasTold()
    {
        EvidenceDetails details;
        details.covers = period("2026-05-05..2028-05-04");
        const Date received = day("2026-07-01");
        const QString zone = u"Europe/Rome"_s;
        QVERIFY(coversDaysAhead(details, received, zone));
        QVERIFY(provedPart(*details.covers, madeOn(details, received, zone))
            == period("2026-05-05..2026-07-01"));
        details.capturedAt = mustHold(parseZonedInstant(u"2026-06-10T08:00:00+02:00"_s));
        QCOMPARE(madeOn(details, received, zone), day("2026-06-10"));
        details.covers = period("2026-06-11..2026-06-30");
        QVERIFY(!provedPart(*details.covers, madeOn(details, received, zone)));
        details.covers = period("2026-05-01..2026-06-10");
        QVERIFY(!coversDaysAhead(details, received, zone));
    }

    void theDayOnWhichProofWasMadeIsOneOfTheVaultsZone()
    {
        EvidenceDetails details;
        details.covers = period("2026-01-01..2026-03-31");
        details.capturedAt = mustHold(parseZonedInstant(u"2026-03-30T23:30:00-05:00"_s));
        const Date received = day("2026-04-02");
        QCOMPARE(madeOn(details, received, u"Europe/Rome"_s), day("2026-03-31"));
        QVERIFY(!coversDaysAhead(details, received, u"Europe/Rome"_s));
        QVERIFY(coversDaysAhead(details, received, u"America/Bogota"_s));
    }

    // Titles were made of names of files, and no capture was looked at, before limits came.
    void anOldRecordThatSaysTooMuchCanStillBeChanged()
    {
        Records records;
        const AddedRow row = records.evidence(u"users.csv"_s, "2026-06-30", {});
        const QString tooLong(250, u'x');
        records.writeOk([&](vault::Transaction& t) -> Status {
            t.about("evidence", row.evidenceId);
            (vault::Query(t.access(), "UPDATE evidence SET title = ?, captured_at = ?")
                << tooLong << mustHold(parseZonedInstant(u"2027-01-01T00:00:00Z"_s)))
                .run();
            return {};
        });
        VERIFY_OK(change(records, row.evidenceId,
            [](Evidence& item) { item.restriction = Restriction::NotToBePassedOn; }));
        VERIFY_OK(change(records, row.evidenceId, [](Evidence& item) { item.title.chop(10); }));
        const Status longer
            = change(records, row.evidenceId, [&](Evidence& item) { item.title = tooLong; });
        QVERIFY(!longer && longer.error().is(base::cause::tooLong));
        const Status later = change(records, row.evidenceId, [](Evidence& item) {
            item.capturedAt = mustHold(parseZonedInstant(u"2027-01-02T00:00:00Z"_s));
        });
        QVERIFY(!later && later.error().is(scope::cause::timeAhead));
    }

    void neitherDoesALongNameOfAPersonScopeAssetOrControlStandInTheWay()
    {
        Records records;
        const PersonId person = records.person(u"Ada Lane"_s);
        const ScopeId scope = records.scope(u"Payments"_s);
        const AssetId asset = records.asset(u"claims"_s, scope);
        const ControlId control = records.control(u"Access review"_s, person);
        records.writeOk([&](vault::Transaction& t) -> Status {
            t.about("person", person);
            for (const char* each : {"UPDATE person SET name = ?", "UPDATE scope SET name = ?",
                     "UPDATE asset SET name = ?", "UPDATE control SET title = ?"})
                (vault::Query(t.access(), each) << QString(250, u'x')).run();
            return {};
        });
        VERIFY_OK(records->write({{}, u"test.write"_s}, [&](vault::Transaction& t) -> Status {
            auto ada = mustHold(scope::ScopeRegister(t.access()).person(person));
            ada.role = u"lead"_s;
            auto payments = mustHold(scope::ScopeRegister(t.access()).scope(scope));
            payments.regions = {u"EU"_s};
            auto claims = mustHold(scope::AssetRegister(t.access()).asset(asset));
            claims.ownerId = person;
            auto review = mustHold(controls::ControlRegister(t.access()).control(control));
            review.frequency = Frequency::Monthly;
            for (const Status& kept : {scope::ScopeRegister::updatePerson(t, ada),
                     scope::ScopeRegister::updateScope(t, payments),
                     scope::AssetRegister::update(t, claims),
                     controls::ControlRegister::update(t, review)})
                if (!kept)
                    return kept;
            return {};
        }));
        const Status longer = records->write({}, [&](vault::Transaction& t) {
            auto claims = mustHold(scope::AssetRegister(t.access()).asset(asset));
            claims.name += u'y';
            return scope::AssetRegister::update(t, claims);
        });
        QVERIFY(!longer && longer.error().is(base::cause::tooLong));
    }

    void nothingIsSentAwayWithoutAReason()
    {
        Records records;
        const AddedRow row = records.evidence(u"users.csv"_s, "2026-06-30", {});
        const PersonId reviewer = records.person(u"Ada Lane"_s);
        for (const Review away : {Review::Returned, Review::Rejected}) {
            const Status bare = records->write({}, [&](vault::Transaction& t) {
                return EvidenceRegister::setReview(
                    t, row.evidenceId, away, reviewer, day("2026-07-01"), u" "_s);
            });
            QVERIFY(!bare && bare.error().is(cause::reviewNoteMissing));
        }
    }

    void aRevisionGoesBackToReview()
    {
        Records records;
        const PersonId reviewer = records.person(u"Ada Lane"_s);
        const AddedRow row = records.evidence(u"users.csv"_s, "2026-06-30", {});
        records.review(row.evidenceId, Review::Accepted, reviewer);
        const AddedRow better = records.revision(row.evidenceId, u"users v2.csv"_s);
        QCOMPARE(better.code, u"E-001 r2"_s);
        QVERIFY(better.outcome == AddOutcome::Revised);
        records.readOk([&](vault::Access& a) -> Status {
            const EvidenceRegister present(a);
            const Evidence item = mustHold(present.evidence(row.evidenceId));
            [&] {
                QVERIFY(item.review == Review::Submitted);
                QVERIFY(item.reviewerId.isNull());
                QCOMPARE(mustHold(present.revisionsOf(row.evidenceId)).size(), 2);
                QVERIFY(mustHold(present.findRevision(u"E-001"_s)).id == better.revisionId);
                QVERIFY(mustHold(present.findRevision(u"e-1 r1"_s)).id == row.revisionId);
                const auto none = present.findRevision(u"E-001 r3"_s);
                QVERIFY(!none && none.error().is(cause::revisionNotFound));
            }();
            return {};
        });
    }

    void whoCollectedDoesNotReview()
    {
        Records records;
        const PersonId collector = records.person(u"Ada Lane"_s);
        const AddedRow row = records.evidence(u"users.csv"_s, "2026-06-30", {}, {}, collector);
        const Status refused = records->write({}, [&](vault::Transaction& t) {
            return EvidenceRegister::setReview(
                t, row.evidenceId, Review::Accepted, collector, day("2026-07-01"));
        });
        QVERIFY(!refused);
        QVERIFY(refused.error().is(cause::reviewerCollected));
        QCOMPARE(wordsFor(refused.error()).sentence,
            u"Ada Lane collected E-001 and cannot review it."_s);
    }

    void whoCollectedDoesNotWriteDownTheReviewOfAnother()
    {
        Records records;
        const PersonId collector = records.person(u"Ada Lane"_s);
        const PersonId other = records.person(u"Ben Moor"_s);
        const AddedRow row = records.evidence(u"users.csv"_s, "2026-06-30", {}, {}, collector);
        const auto reviewBy = [&](PersonId actor) {
            return records->write({actor, u"evidence.review"_s}, [&](vault::Transaction& t) {
                return EvidenceRegister::setReview(
                    t, row.evidenceId, Review::Accepted, other, day("2026-07-01"));
            });
        };
        const Status refused = reviewBy(collector);
        QVERIFY(!refused);
        QCOMPARE(wordsFor(refused.error()).sentence,
            u"Ada Lane prepared E-001 and cannot write down what Ben Moor makes of it."_s);
        VERIFY_OK(reviewBy(other));
    }

    void aReviewKeepsItsNoteUntilTheNextReview()
    {
        Records records;
        const AddedRow row = records.evidence(u"users.csv"_s, "2026-06-30", {});
        const PersonId reviewer = records.person(u"Ada Lane"_s);
        const auto review = [&](Review as, const QString& note) {
            return records->write({}, [&](vault::Transaction& t) {
                return EvidenceRegister::setReview(
                    t, row.evidenceId, as, reviewer, day("2026-07-01"), note);
            });
        };
        const auto note = [&] {
            return records
                .readOk(
                    [&](vault::Access& a) { return EvidenceRegister(a).evidence(row.evidenceId); })
                .reviewNote;
        };
        VERIFY_OK(review(Review::Returned, u" a column is missing "_s));
        QCOMPARE(note(), u"a column is missing"_s);
        VERIFY_OK(review(Review::Returned, u"two columns are missing"_s));
        QCOMPARE(note(), u"two columns are missing"_s);
        VERIFY_OK(review(Review::Accepted, {}));
        QVERIFY(note().isEmpty());
        VERIFY_OK(review(Review::Returned, u"a column is missing"_s));
        records.revision(row.evidenceId, u"users v2.csv"_s);
        QVERIFY(note().isEmpty());
    }

    void aRevisionIsWithdrawnOnceWithAReason()
    {
        Records records;
        const AddedRow row = records.evidence(u"users.csv"_s, "2026-06-30", {});
        const auto withdraw = [&](const QString& reason) {
            return records->write({}, [&](vault::Transaction& t) {
                return EvidenceRegister::withdraw(t, row.revisionId, reason, day("2026-07-01"));
            });
        };
        QVERIFY(withdraw(u" "_s).error().is(cause::reasonMissing));
        VERIFY_OK(withdraw(u"wrong system"_s));
        QVERIFY(withdraw(u"again"_s).error().is(cause::withdrawnAlready));
        const auto none = records->read(
            [](vault::Access& a) { return EvidenceRegister(a).findRevision(u"E-001"_s); });
        QVERIFY(none.error().is(cause::withdrawnAlready));
    }

    void whatWasWithdrawnIsNeitherAcceptedNorLinked()
    {
        Records records;
        const AddedRow row = records.evidence(u"users.csv"_s, "2026-06-30", {});
        const PersonId reviewer = records.person(u"Ada Lane"_s);
        VERIFY_OK(records->write({}, [&](vault::Transaction& t) {
            return EvidenceRegister::withdraw(
                t, row.revisionId, u"wrong system"_s, day("2026-07-01"));
        }));
        const Status accepted = records->write({}, [&](vault::Transaction& t) {
            return EvidenceRegister::setReview(
                t, row.evidenceId, Review::Accepted, reviewer, day("2026-07-01"));
        });
        QVERIFY(!accepted);
        QCOMPARE(wordsFor(accepted.error()).sentence, u"E-001 r1 was withdrawn on 2026-07-01."_s);
        const auto linked = records->write({}, [&](vault::Transaction& t) {
            return EvidenceLinkRegister::link(t, row.evidenceId, {});
        });
        QVERIFY(!linked);
        QVERIFY(linked.error().is(cause::withdrawnAlready));
    }

    void linkingTwiceChangesNothing()
    {
        Records records;
        const ControlId control = records.control(u"Access review"_s);
        const AddedRow row = records.evidence(u"users.csv"_s, "2026-06-30", control);
        const auto head = [&] { return records.readOk(&vault::journalHead).sequence; };
        const qint64 before = head();
        records.writeOk([&](vault::Transaction& t) {
            return EvidenceLinkRegister::link(t, row.evidenceId, {control, {}, {}, {}});
        });
        QCOMPARE(head(), before);
        QCOMPARE(
            records
                .readOk([&](vault::Access& a) { return EvidenceLinkRegister(a).linksOf(control); })
                .size(),
            1);
    }

    void aLinkNamesARowOfItsOwnControl()
    {
        Records records;
        const ControlId control = records.control(u"Access review"_s);
        const ControlId other = records.control(u"Restore test"_s);
        const ExpectedEvidenceId row = records.expected(other, u"Restore log"_s);
        const AddedRow added = records.evidence(u"users.csv"_s, "2026-06-30", control);
        const auto linked = records->write({}, [&](vault::Transaction& t) {
            return EvidenceLinkRegister::link(t, added.evidenceId, {control, {}, row, {}});
        });
        QVERIFY(!linked);
        QVERIFY(linked.error().is(cause::rowOfAnotherControl));
    }

    void listsWhatIsAskedFor()
    {
        Records records;
        const ControlId control = records.control(u"Access review"_s);
        records.evidence(u"a.csv"_s, "2026-03-31", control);
        records.evidence(u"b.csv"_s, "2026-06-30", control);
        records.evidence(u"c.csv"_s, "2026-06-30", {});
        const auto count = [&](const EvidenceFilter& filter) {
            return records
                .readOk([&](vault::Access& a) { return EvidenceRegister(a).list(filter); })
                .size();
        };
        EvidenceFilter filter;
        QCOMPARE(count(filter), 3);
        filter.controlId = control;
        QCOMPARE(count(filter), 2);
        filter.bearsOn = period("2026-04-01..2026-06-30");
        QCOMPARE(count(filter), 1);
    }

    void unlinkedEvidenceIsNoLongerTheControls()
    {
        Records records;
        const ControlId control = records.control(u"Access review"_s);
        const AddedRow row = records.evidence(u"users.csv"_s, "2026-06-30", control);
        const auto links = [&] {
            return records.readOk(
                [&](vault::Access& a) { return EvidenceLinkRegister(a).linksOf(row.evidenceId); });
        };
        const EvidenceLinkId link = links().first().id;
        records.writeOk(
            [&](vault::Transaction& t) { return EvidenceLinkRegister::unlink(t, link); });
        QVERIFY(links().isEmpty());
    }
};

MUNIMENT_TEST(EvidenceRegisterTest, "evidence_register_test")
#include "evidence_register_test.moc"
