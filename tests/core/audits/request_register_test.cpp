// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/request_register.h"

#include "core/audits/audit_register.h"
#include "core/audits/request_messages.h"
#include "core/vault/query.h"
#include "core/vault/undo.h"
#include "core/vault/verify.h"
#include "tests/support/records.h"

using namespace muniment;
using namespace muniment::audits;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

// An audit with one request and an item of evidence that may answer it.
class Asked : public Records
{
public:
    Asked()
        : audit(add(u"Surveillance 2027"_s))
        , request(ask(audit, u"Access reviews of all quarters"_s))
        , proof(evidence(u"review.csv"_s, "2026-01-01..2026-03-31", {}))
    {
    }

    AuditId add(const QString& name)
    {
        NewAudit what;
        what.name = name;
        what.period = period("2026-01-01..2026-12-31");
        what.requestsDue = day("2026-06-30");
        return writeOk([&](vault::Transaction& t) { return AuditRegister::add(t, what); });
    }

    RequestId ask(AuditId of, const QString& text, const QString& code = {})
    {
        NewRequest what;
        what.text = text;
        what.code = code;
        return writeOk([&](vault::Transaction& t) { return RequestRegister::add(t, of, what); });
    }

    Status link()
    {
        return vault().write({{}, u"audit request.link"_s}, [this](vault::Transaction& t) {
            return RequestRegister::link(t, request, proof.evidenceId);
        });
    }

    Status move(RequestState to, const QString& words = {})
    {
        return vault().write({{}, u"audit request.move"_s}, [&](vault::Transaction& t) {
            return RequestRegister::move(t, request, {to, {}, words});
        });
    }

    Request now()
    {
        return readOk([this](vault::Access& a) { return RequestRegister(a).request(request); });
    }

    AuditId audit;
    RequestId request;
    evidence::AddedRow proof;
};

} // namespace

class RequestRegisterTest final : public QObject
{
    Q_OBJECT

private slots:
    void numbersRunPerAuditAndTheAuditorsOwnNumberStays()
    {
        Asked asked;
        asked.ask(asked.audit, u"Leaver tickets"_s, u"PBC 14"_s);
        const AuditId other = asked.add(u"SOC 2"_s);
        asked.ask(other, u"Change tickets"_s);
        const auto all = asked.readOk([](vault::Access& a) { return RequestRegister(a).list(); });
        QStringList codes;
        for (const Request& each : all)
            codes.append(each.code);
        QCOMPARE(codes, (QStringList{u"R-01"_s, u"PBC 14"_s, u"R-01"_s}));
        const auto ambiguous
            = asked->read([](vault::Access& a) { return RequestRegister(a).find(u"r-1"_s); });
        QVERIFY(!ambiguous && ambiguous.error().is(cause::requestAmbiguous));
        QCOMPARE(wordsFor(ambiguous.error()).sentence,
            u"Several audits have a request “r-1”: U-1, U-2."_s);
        QCOMPARE(asked
                     .readOk([other](vault::Access& a) {
                         return RequestRegister(a).find(u"R-1"_s, other);
                     })
                     .text,
            u"Change tickets"_s);
        const auto taken = asked->write({}, [&](vault::Transaction& t) {
            NewRequest what;
            what.text = u"Again"_s;
            what.code = u"pbc 14"_s;
            return RequestRegister::add(t, asked.audit, what);
        });
        QVERIFY(!taken && taken.error().is(cause::requestCodeTaken));
    }

    void anEmptyRequestIsRefused()
    {
        Asked asked;
        const auto refused = asked->write(
            {}, [&](vault::Transaction& t) { return RequestRegister::add(t, asked.audit, {}); });
        QVERIFY(!refused && refused.error().is(cause::requestTextMissing));
    }

    void movesOnlyAlongItsWays()
    {
        Asked asked;
        const Status skipped = asked.move(RequestState::Accepted);
        QVERIFY(!skipped && skipped.error().is(cause::requestMoveRefused));
        QCOMPARE(
            wordsFor(skipped.error()).sentence, u"R-01 is “open” and cannot become “accepted”."_s);
        QVERIFY(asked.move(RequestState::WithOwner).error().is(cause::requestOwnerMissing));
        QVERIFY(asked.move(RequestState::Ready).error().is(cause::requestUnanswered));
        VERIFY_OK(asked.link());
        VERIFY_OK(asked.move(RequestState::Ready));
        VERIFY_OK(asked.move(RequestState::Provided));
        VERIFY_OK(asked.move(RequestState::Back, u"The third quarter is missing."_s));
        QCOMPARE(asked.now().auditorWords, u"The third quarter is missing."_s);
        VERIFY_OK(asked.move(RequestState::Ready));
        VERIFY_OK(asked.move(RequestState::Provided));
        VERIFY_OK(asked.move(RequestState::Accepted));
        QVERIFY(asked.now().state == RequestState::Accepted);
    }

    void everyStateLeadsOn()
    {
        for (const RequestState each : {RequestState::Open, RequestState::WithOwner,
                 RequestState::Ready, RequestState::Provided, RequestState::Back,
                 RequestState::Accepted, RequestState::Withdrawn}) {
            QVERIFY(!movesFrom(each).isEmpty());
            QVERIFY(!movesFrom(each).contains(each));
        }
    }

    void whatWasHandedOverStays()
    {
        Asked asked;
        VERIFY_OK(asked.link());
        VERIFY_OK(asked.move(RequestState::Ready));
        VERIFY_OK(asked.move(RequestState::Provided));
        const RevisionId first = asked.proof.revisionId;
        QCOMPARE(asked.now().handed.size(), 1);
        QVERIFY(asked.now().handed.first().revisionId == first);
        QCOMPARE(asked.now().handed.first().on, day("2026-07-01"));

        const auto unlinked = asked->write({}, [&](vault::Transaction& t) {
            return RequestRegister::unlink(t, asked.request, asked.proof.evidenceId);
        });
        QVERIFY(!unlinked && unlinked.error().is(cause::requestWithAuditor));

        asked.revision(asked.proof.evidenceId, u"review2.csv"_s);
        asked.clock.advanceDays(3);
        VERIFY_OK(asked.move(RequestState::Back));
        VERIFY_OK(asked.move(RequestState::Ready));
        VERIFY_OK(asked.move(RequestState::Provided));
        const QList<HandedOver> handed = asked.now().handed;
        QCOMPARE(handed.size(), 2);
        QVERIFY(handed.first().revisionId == first);
        QVERIFY(handed.last().revisionId != first);
    }

    // Also where somebody writes past the register.
    void theVaultItselfKeepsWhatWasHandedOver()
    {
        Asked asked;
        VERIFY_OK(asked.link());
        VERIFY_OK(asked.move(RequestState::Ready));
        VERIFY_OK(asked.move(RequestState::Provided));
        VERIFY_OK(asked.move(RequestState::Accepted));
        for (const char* sql : {"DELETE FROM audit_request_handed",
                 "UPDATE audit_request_handed SET handed_on = '2020-01-01'",
                 "DELETE FROM audit_request_evidence"}) {
            const Status refused
                = asked->write({{}, u"test.write"_s}, [sql](vault::Transaction& t) -> Status {
                      return vault::guarded([&]() -> Status {
                          vault::Query(t.access(), sql).run();
                          return {};
                      });
                  });
            QVERIFY2(!refused, sql);
        }
    }

    void aVaultWithRequestsIsFoundInOrder()
    {
        Asked asked;
        VERIFY_OK(asked.link());
        VERIFY_OK(asked.move(RequestState::Ready));
        VERIFY_OK(asked.move(RequestState::Provided));
        asked.ask(asked.add(u"SOC 2"_s), u"Change tickets"_s);
        const auto checked = vault::verify(*asked, vault::VerifyLevel::Full, {});
        VERIFY_OK(checked);
        QVERIFY(checked->discrepancies.isEmpty());
    }

    void aSlipOfTheHandIsUndone()
    {
        Asked asked;
        VERIFY_OK(asked.link());
        VERIFY_OK(asked.move(RequestState::Ready));
        VERIFY_OK(asked.move(RequestState::Provided));
        VERIFY_OK(vault::undo(*asked, {}));
        QVERIFY(asked.now().state == RequestState::Ready);
        QVERIFY(asked.now().handed.isEmpty());
    }

    void itIsSaidInWhichBinderSomethingWasHandedOver()
    {
        Asked asked;
        VERIFY_OK(asked.link());
        VERIFY_OK(asked.move(RequestState::Ready));
        const BinderEditionId edition = asked.writeOk([&](vault::Transaction& t) {
            NewBinderEdition what;
            what.name = {u"B-2026-001"_s, 1, {}};
            what.auditId = asked.audit;
            what.asOf = day("2026-06-30");
            what.options = u"{}"_s;
            what.fileName = u"binder.pdf"_s;
            what.exhibits = {{asked.proof.revisionId, Treatment::Printed, 5}};
            return AuditRegister::recordEdition(t, what);
        });
        VERIFY_OK(asked.move(RequestState::Provided));
        QVERIFY(asked.now().handed.first().editionId == edition);
    }

    void whatReviewSentBackAnswersNobody()
    {
        Asked asked;
        VERIFY_OK(asked.link());
        const PersonId reviewer = asked.person(u"Ruth"_s);
        asked.writeOk([&](vault::Transaction& t) {
            return evidence::EvidenceRegister::setReview(t, asked.proof.evidenceId,
                evidence::Review::Returned, reviewer, day("2026-07-01"), u"It is empty."_s);
        });
        const Status ready = asked.move(RequestState::Ready);
        QVERIFY(!ready && ready.error().is(cause::requestHoldsReturned));
        QVERIFY(asked.now().state == RequestState::Open);
    }

    void aNumberIsFoundAsItIsWrittenBeforeOneLikeIt()
    {
        Asked asked;
        asked.ask(asked.audit, u"By its own number"_s, u"R-1"_s);
        const auto textOf = [&asked](const QString& code) {
            return asked
                .readOk(
                    [&](vault::Access& a) { return RequestRegister(a).find(code, asked.audit); })
                .text;
        };
        QCOMPARE(textOf(u"r-1"_s), u"By its own number"_s);
        QVERIFY(textOf(u"R-01"_s) != u"By its own number"_s);
    }

    void withdrawnEvidenceIsNotHandedOver()
    {
        Asked asked;
        VERIFY_OK(asked.link());
        VERIFY_OK(asked.move(RequestState::Ready));
        asked.writeOk([&](vault::Transaction& t) {
            return evidence::EvidenceRegister::withdraw(
                t, asked.proof.revisionId, u"wrong system"_s, day("2026-07-01"));
        });
        const Status refused = asked.move(RequestState::Provided);
        QVERIFY(!refused);
        QVERIFY2(wordsFor(refused.error()).sentence.contains(u"E-001"_s),
            qPrintable(wordsFor(refused.error()).sentence));
    }

    void countsWhatIsReadyOpenAndLate()
    {
        Asked asked;
        VERIFY_OK(asked.link());
        VERIFY_OK(asked.move(RequestState::Ready));
        asked.ask(asked.audit, u"Leaver tickets"_s);
        const Audit audit
            = asked.readOk([&](vault::Access& a) { return AuditRegister(a).audit(asked.audit); });
        const auto all = asked.readOk([](vault::Access& a) { return RequestRegister(a).list(); });
        QCOMPARE(requestCountsWords(countRequests(all, audit, day("2026-06-30"))),
            u"2 request(s): 1 ready, 1 open"_s);
        QCOMPARE(requestCountsWords(countRequests(all, audit, day("2026-07-01"))),
            u"2 request(s): 1 ready, 1 open, 2 late"_s);
    }
};

MUNIMENT_TEST(RequestRegisterTest, "request_register_test")
#include "request_register_test.moc"
