// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/work_queue.h"

#include "core/standing/standing_messages.h"
#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::standing;
using namespace muniment::tests;
using namespace Qt::StringLiterals;
using attestation::Conclusion;

class WorkQueueTest final : public QObject
{
    Q_OBJECT

private:
    static QStringList rows(const MadeFacts& facts, Date asOf)
    {
        QStringList words;
        for (const WorkItem& each : workQueue(facts, {}, year, asOf))
            words.append(workGroupText(each.group) + u": "_s + whatWords(each, facts) + u": "_s
                + whyWords(each, asOf));
        return words;
    }

    static void addPerson(MadeFacts& facts, quint8 number, const QString& name)
    {
        scope::Person person;
        person.id = idOf<PersonId>(number);
        person.name = name;
        person.line = scope::Line::SecondLook;
        person.activeFrom = Date(2025, 1, 1);
        facts.people.append(person);
        facts.index();
    }

    // An audit whose requests are due on a day, with one of them in a state.
    static void addRequest(MadeFacts& facts, audits::RequestState state, Date due = {})
    {
        if (facts.audits.isEmpty()) {
            audits::Audit audit;
            audit.id = idOf<AuditId>(1);
            audit.scopeId = idOf<ScopeId>(1);
            audit.requestsDue = Date(2026, 6, 30);
            facts.audits.append(audit);
        }
        audits::Request request;
        request.id = idOf<RequestId>(quint8(facts.requests.size() + 1));
        request.auditId = facts.audits.first().id;
        request.number = facts.requests.size() + 1;
        request.code = audits::requestCode(request.number);
        request.text = u"Access reviews"_s;
        request.state = state;
        request.movedOn = Date(2026, 6, 1);
        request.dueOn = due;
        facts.requests.append(request);
    }

private slots:
    void whatAnAuditorWaitsForIsThere()
    {
        using enum audits::RequestState;
        MadeFacts facts;
        addRequest(facts, Open);
        addRequest(facts, WithOwner, Date(2026, 6, 10));
        addRequest(facts, Back, Date(2027, 1, 31)); // asked again, whatever day was named
        addRequest(facts, Ready, Date(2027, 1, 31)); // far ahead
        for (const audits::RequestState settled : {Provided, Accepted, Withdrawn})
            addRequest(facts, settled, Date(2026, 6, 10));
        QCOMPARE(rows(facts, Date(2026, 6, 20)),
            QStringList({u"overdue: R-02 Access reviews: 10 days overdue"_s,
                u"due: R-01 Access reviews: due in 10 days, on 30 June 2026"_s,
                u"due: R-03 Access reviews: back from the auditor"_s}));
        QVERIFY(workQueue(facts, idOf<ScopeId>(2), year, Date(2026, 6, 20)).isEmpty());
    }

    void slotsStandByTheirDays()
    {
        MadeFacts facts;
        const ExpectedEvidenceId expected = facts.addExpected(controls::Fill::LiesIn);
        facts.addEvidence(quarter1, 1, expected);
        QCOMPARE(rows(facts, Date(2026, 10, 3)),
            QStringList({u"overdue: Signed review, Q2 2026: 80 days overdue"_s,
                u"due: Signature “performed” for Q1 2026: the period ended 186 days ago"_s,
                u"due: Signed review, Q3 2026: due in 12 days, on 15 October 2026"_s}));
    }

    void whatLiesBeyondTheHorizonIsLeftOut()
    {
        MadeFacts facts;
        facts.addExpected(controls::Fill::LiesIn, Frequency::Yearly);
        QVERIFY(workQueue(facts, {}, year, Date(2026, 12, 31), 14).isEmpty());
        QCOMPARE(workQueue(facts, {}, year, Date(2026, 12, 31), 15).size(), 1);
    }

    void signaturesThatNoLongerStandAreThere()
    {
        MadeFacts facts;
        facts.addEvidence(quarter3);
        facts.sign(quarter3, Conclusion::Effective).validUntil = Date(2026, 12, 31);
        QCOMPARE(rows(facts, Date(2027, 1, 9)),
            QStringList{
                u"lapsed_or_changed: Signature AT-001, Q3 2026: Lapsed on 1 January 2027."_s});
        facts.evidence[0].revisions[0].revision.withdrawnOn = Date(2026, 11, 5);
        QCOMPARE(rows(facts, Date(2026, 11, 24)),
            QStringList{u"lapsed_or_changed: Signature AT-001, Q3 2026: Void since 5 November "
                        "2026: E-001 r1 was withdrawn."_s});
    }

    void proofOfAPeriodThatIsOverAsksForASignature()
    {
        MadeFacts facts;
        facts.addEvidence(quarter1);
        QVERIFY(rows(facts, Date(2026, 3, 31)).isEmpty());
        QCOMPARE(rows(facts, Date(2026, 4, 9)),
            QStringList{u"due: Signature “performed” for Q1 2026: the period ended 9 days ago"_s});
    }

    void whatWasPerformedWaitsForTheSecondLookOfSomebodyElse()
    {
        MadeFacts facts;
        addPerson(facts, 1, u"Ada Lane"_s);
        addPerson(facts, 2, u"Ben Moor"_s);
        facts.addEvidence(quarter1);
        attestation::Attestation& said = facts.sign(quarter1, Conclusion::Effective);
        said.signerId = idOf<PersonId>(1);
        said.boundDigest = attestation::boundDigest(said, facts.controls[0].versions);
        QCOMPARE(rows(facts, Date(2026, 4, 9)),
            QStringList{u"due: Signature “reviewed” for Q1 2026: the period ended 9 days ago"_s});
        QCOMPARE(
            turnWords(workQueue(facts, {}, year, Date(2026, 4, 9)).first(), facts), u"Ben Moor"_s);
    }

    void aFileThatNobodyReviewedWaitsForWhoeverMay()
    {
        MadeFacts facts;
        facts.organisation.timeZone = u"Europe/Rome"_s;
        for (const quint8 number : {quint8(1), quint8(2), quint8(3)})
            addPerson(facts, number, u"P%1"_s.arg(number));
        EvidenceFacts& item = facts.addEvidence(quarter1, 1, {}, evidence::Review::Submitted);
        item.item.collectorId = idOf<PersonId>(2);
        item.revisions[0].revision.receivedAt.milliseconds
            = quarter1.from.startOfDay(Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(rows(facts, Date(2026, 1, 6)),
            QStringList{u"to_review: E-001 : submitted 5 days ago"_s});
        const WorkItem waiting = workQueue(facts, {}, year, Date(2026, 1, 6)).first();
        QVERIFY(waiting.fix == Fix::Review);
        QCOMPARE(turnWords(waiting, facts), u"P1, P3"_s);
        item.item.review = evidence::Review::Accepted;
        QVERIFY(rows(facts, Date(2026, 1, 6)).isEmpty());
    }

    void theFileOfADocumentIsReviewedWithTheDocument()
    {
        MadeFacts facts;
        EvidenceFacts& file = facts.addEvidence(quarter1, 1, {}, evidence::Review::Submitted);
        assurance::AssuranceDocument document;
        document.id = idOf<AssuranceDocumentId>(1);
        document.number = 4;
        document.revisionId = file.revisions[0].revision.id;
        document.fields.title = u"SOC 2"_s;
        file.documentId = document.id;
        facts.assurance.documents.append(document);
        const Date day(2026, 1, 6);
        QCOMPARE(workQueue(facts, {}, year, day).size(), 1);
        const WorkItem waiting = workQueue(facts, {}, year, day).first();
        QVERIFY(waiting.group == WorkGroup::ToReview);
        QCOMPARE(whatWords(waiting, facts), u"D-04 SOC 2"_s);
        QCOMPARE(reviewWords(facts, file), u"to be reviewed with D-04"_s);
        file.item.review = evidence::Review::Accepted; // on its own, before this rule
        QCOMPARE(reviewWords(facts, file), u"accepted"_s);
        file.item.review = evidence::Review::Submitted;
        assurance::DocumentReview review;
        review.documentId = document.id;
        review.conclusion = assurance::ReviewConclusion::NotToBeReliedOn;
        facts.assurance.reviews.append(review);
        file.withDocument = review.conclusion;
        file.item.review = evidence::Review::Rejected;
        QVERIFY(workQueue(facts, {}, year, day).isEmpty());
        QCOMPARE(reviewWords(facts, file), u"reviewed with D-04: not to be relied on"_s);
    }

    void theFileOfAnotherProvidersDocumentIsReviewedWhereItIsToBeProof()
    {
        MadeFacts facts;
        facts.scopes[0].providerId = idOf<ProviderId>(1);
        EvidenceFacts& file = facts.addEvidence(quarter1, 1, {}, evidence::Review::Submitted);
        assurance::AssuranceDocument document;
        document.id = idOf<AssuranceDocumentId>(1);
        document.number = 9;
        document.providerId = idOf<ProviderId>(2);
        document.revisionId = file.revisions[0].revision.id;
        document.fields.title = u"SOC 2"_s;
        file.documentId = document.id;
        facts.assurance.documents.append(document);
        const Date day(2026, 1, 6);
        const QList<WorkItem> queue = workQueue(facts, idOf<ScopeId>(1), year, day);
        QCOMPARE(queue.size(), 1);
        QCOMPARE(whatWords(queue.first(), facts), u"D-09 SOC 2"_s);
        file.links.clear();
        facts.controls[0].links.clear();
        QVERIFY(workQueue(facts, idOf<ScopeId>(1), year, day).isEmpty());
    }

    void contradictionsAndReturnedEvidenceAreThere()
    {
        MadeFacts facts;
        facts.addEvidence(year);
        facts.addEvidence(quarter1, 1, {}, evidence::Review::Returned).item.reviewedOn
            = Date(2026, 12, 1);
        facts.sign(year, Conclusion::Effective);
        facts.sign(year, Conclusion::NotPerformed, scope::Line::Independent);
        QCOMPARE(rows(facts, Date(2027, 1, 1)),
            QStringList({u"contradicted: Signatures AT-001 and AT-002: two standing signatures "
                         "say opposite things"_s,
                u"waiting_for_others: E-002 : returned 31 days ago, no answer"_s}));
    }

    void aSurveillanceThatNobodyShowedIsLateSinceItWasDue()
    {
        MadeFacts facts;
        assurance::AssuranceDocument document;
        document.id = idOf<AssuranceDocumentId>(1);
        document.number = 1;
        document.fields.kind = assurance::DocumentKind::Certificate;
        document.fields.type = assurance::DocumentType::IsoCertificate;
        document.fields.issued = Date(2025, 5, 5);
        document.fields.expiry = Date(2028, 5, 4);
        document.surveillance.append({Date(2026, 5, 4), {}});
        facts.assurance.documents.append(document);
        facts.index();
        const QList<WorkItem> queue = workQueue(facts, {}, year, Date(2026, 7, 1));
        QCOMPARE(queue.size(), 1);
        QCOMPARE(queue.first().day, Date(2026, 5, 4));
    }
};

MUNIMENT_TEST(WorkQueueTest, "work_queue_test")
#include "work_queue_test.moc"
