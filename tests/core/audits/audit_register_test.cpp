// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/audit_register.h"

#include "core/audits/audits_messages.h"
#include "core/audits/binder_hand_over_register.h"
#include "core/audits/binder_review_register.h"
#include "core/base/base_messages.h"
#include "core/scope/scope_messages.h"
#include "core/vault/journal.h"
#include "core/vault/query.h"
#include "core/vault/undo.h"
#include "core/vault/vault_messages.h"
#include "tests/support/records.h"

using namespace muniment;
using namespace muniment::audits;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class AuditRegisterTest final : public QObject
{
    Q_OBJECT

private:
    static NewAudit surveillance()
    {
        NewAudit audit;
        audit.name = u"ISO 27001 surveillance"_s;
        audit.kind = AuditKind::Surveillance;
        audit.period = period("2026-01-01..2026-12-31");
        audit.auditor = u"Certifiers Ltd"_s;
        audit.fieldworkFrom = day("2027-01-11");
        audit.fieldworkUntil = day("2027-01-13");
        return audit;
    }

    static NewBinderEdition edition(const EditionName& name, RevisionId exhibit)
    {
        NewBinderEdition what;
        what.name = name;
        what.asOf = day("2026-06-30");
        what.options = u"{}"_s;
        what.fileName = u"binder.pdf"_s;
        what.pages = 12;
        what.exhibits = {{exhibit, Treatment::Withheld, 5}};
        return what;
    }

private slots:
    void keepsAnAudit()
    {
        Records records;
        const AuditId id = records.writeOk(
            [](vault::Transaction& t) { return AuditRegister::add(t, surveillance()); });
        const Audit kept
            = records.readOk([](vault::Access& a) { return AuditRegister(a).find(u"u-1"_s); });
        QVERIFY(kept.id == id);
        QVERIFY(kept.kind == AuditKind::Surveillance);
        QVERIFY(kept.period == surveillance().period);
        QCOMPARE(kept.fieldworkUntil, surveillance().fieldworkUntil);
        const auto again = records->write(
            {}, [](vault::Transaction& t) { return AuditRegister::add(t, surveillance()); });
        QVERIFY(!again && again.error().is(cause::auditNameTaken));
    }

    void theNumberOfOurCertificateIsKeptChangedAndTakenAway()
    {
        Records records;
        NewAudit what = surveillance();
        what.certificate = u" CR  4711 "_s;
        const AuditId id = records.writeOk(
            [&what](vault::Transaction& t) { return AuditRegister::add(t, what); });
        const auto kept = [&] {
            return records.readOk([id](vault::Access& a) { return AuditRegister(a).audit(id); });
        };
        QCOMPARE(kept().certificate, u"CR 4711"_s);
        for (const QString& number : {u"CR 4712"_s, QString(), u"CR 4713"_s}) {
            Audit changed = kept();
            changed.certificate = number;
            records.writeOk(
                [&changed](vault::Transaction& t) { return AuditRegister::update(t, changed); });
            QCOMPARE(kept().certificate, number);
        }
    }

    void whoReviewedABinderSaysSoThemselvesAndBelongsToTheHouse()
    {
        Records records;
        const AuditId audit = records.writeOk(
            [](vault::Transaction& t) { return AuditRegister::add(t, surveillance()); });
        const PersonId ours = records.person(u"Ann"_s);
        const PersonId auditor = records.person(u"Ruth"_s, scope::Line::Outside);
        const auto review = [&](PersonId by) {
            return records->write({by, u"binder.review"_s}, [&](vault::Transaction& t) {
                return BinderReviewRegister::add(t, audit, u" One gap. "_s);
            });
        };
        const auto byNobody = review({});
        QVERIFY(!byNobody && byNobody.error().is(cause::reviewerMissing));
        const auto fromOutside = review(auditor);
        QVERIFY(!fromOutside && fromOutside.error().is(cause::reviewerOutside));
        const qint64 before = records.readOk(&vault::journalHead).sequence;
        VERIFY_OK(review(ours));
        const auto all
            = records.readOk([](vault::Access& a) { return BinderReviewRegister(a).list(); });
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().note, u"One gap."_s);
        QCOMPARE(all.first().journalSequence, before);
        QCOMPARE(records.readOk(&vault::journalHead).sequence, before + 1); // its own
        VERIFY_OK(vault::undo(*records, {}));
        QVERIFY(records.readOk([](vault::Access& a) { return BinderReviewRegister(a).list(); })
                    .isEmpty());
    }

    void whereABinderWentIsNotedOnceItIsMadeAndUntilItsRecall()
    {
        Records records;
        const RevisionId exhibit = records.evidence(u"a.csv"_s, "2026-06-30", {}).revisionId;
        NewBinderEdition what = edition({u"B-2026-001"_s, 1, {}}, exhibit);
        what.madeAt = records.clock.now();
        const BinderEditionId id = records.writeOk(
            [&](vault::Transaction& t) { return AuditRegister::recordEdition(t, what); });
        const auto hand = [&](const char* on, const QString& to) {
            return records->write({}, [&](vault::Transaction& t) {
                return BinderHandOverRegister::add(t, {id, day(on), to, u"data room"_s});
            });
        };
        QVERIFY(hand("2026-07-01", u" "_s).error().is(cause::handedToNobody));
        QVERIFY(hand("2026-06-30", u"Anna Berg"_s).error().is(cause::handedBeforeMade));
        QVERIFY(hand("2026-07-02", u"Anna Berg"_s).error().is(scope::cause::dayAhead));
        VERIFY_OK(hand("2026-07-01", u"Anna Berg"_s));
        const auto all
            = records.readOk([](vault::Access& a) { return BinderHandOverRegister(a).list(); });
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().recipient, u"Anna Berg"_s);
        QCOMPARE(all.first().means, u"data room"_s);
        records.writeOk([&](vault::Transaction& t) {
            return AuditRegister::recall(t, id, {day("2026-07-01"), {}, u"Wrong scope"_s});
        });
        VERIFY_OK(hand("2026-07-01", u"Bob"_s)); // on the day of the recall, before it
        records.clock.set({records.clock.now().milliseconds + 2 * 24 * 3'600'000});
        const auto late = hand("2026-07-03", u"Bob"_s);
        QVERIFY(!late && late.error().is(cause::handedAfterRecall));
    }

    void anAuditWithALongNameCanStillBeChanged()
    {
        Records records;
        const AuditId id = records.writeOk(
            [](vault::Transaction& t) { return AuditRegister::add(t, surveillance()); });
        records.writeOk([id](vault::Transaction& t) -> Status {
            t.about("audit", id);
            (vault::Query(t.access(), "UPDATE audit SET name = ?") << QString(250, u'x')).run();
            return {};
        });
        Audit kept = records.readOk([id](vault::Access& a) { return AuditRegister(a).audit(id); });
        const auto update = [&] {
            return records->write({{}, u"test.write"_s},
                [&](vault::Transaction& t) { return AuditRegister::update(t, kept); });
        };
        kept.auditor = u"Other Certifiers Ltd"_s;
        VERIFY_OK(update());
        kept.name += u'y';
        const Status longer = update();
        QVERIFY(!longer && longer.error().is(base::cause::tooLong));
    }

    void editionsFollowEachOther()
    {
        Records records;
        const RevisionId exhibit = records.evidence(u"a.csv"_s, "2026-06-30", {}).revisionId;
        const auto record = [&](const EditionName& named) {
            return records->write({}, [&](vault::Transaction& t) {
                return AuditRegister::recordEdition(t, edition(named, exhibit));
            });
        };
        const EditionName first{u"B-2026-001"_s, 1, {}};
        const auto firstId = record(first);
        VERIFY_OK(firstId);
        const EditionName second{first.code, 2, *firstId};
        VERIFY_OK(record(second));
        QVERIFY(record(second).error().is(cause::editionReplaced));
        const auto all
            = records.readOk([](vault::Access& a) { return AuditRegister(a).editions(); });
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.last().name.edition, 2);
        QVERIFY(all.last().name.replaces == *firstId);
        QCOMPARE(all.last().count(Treatment::Withheld), 1);
        QCOMPARE(all.last().exhibits.first().firstPage, 5);
    }

    void anIssuedBinderIsNeverUndoneAndItsNumberNeverGivenTwice()
    {
        Records records;
        const RevisionId exhibit = records.evidence(u"a.csv"_s, "2026-06-30", {}).revisionId;
        const auto id = records->write({{}, u"binder.export"_s}, [&](vault::Transaction& t) {
            return AuditRegister::recordEdition(t, edition({u"B-2026-001"_s, 1, {}}, exhibit));
        });
        VERIFY_OK(id);
        const auto refused = vault::undo(*records, {});
        QVERIFY(!refused && refused.error().is(vault::cause::undoForbidden));
        const Words words = wordsFor(refused.error());
        QCOMPARE(words.sentence,
            u"“hand out a binder” cannot be undone: an issued binder is never taken back."_s);
        QCOMPARE(words.next, u"Recall the binder, or issue a new edition."_s);
        QCOMPARE(
            records.readOk([](vault::Access& a) { return AuditRegister(a).editions(); }).size(), 1);
    }

    void aRecalledBinderStaysAndSaysWhy()
    {
        Records records;
        const RevisionId exhibit = records.evidence(u"a.csv"_s, "2026-06-30", {}).revisionId;
        const auto record = [&](const EditionName& named) {
            return records.writeOk([&](vault::Transaction& t) {
                return AuditRegister::recordEdition(t, edition(named, exhibit));
            });
        };
        const BinderEditionId first = record({u"B-2026-001"_s, 1, {}});
        const BinderEditionId second = record({u"B-2026-001"_s, 2, first});
        const auto recall = [&](const Recall& what) {
            return records->write(
                {}, [&](vault::Transaction& t) { return AuditRegister::recall(t, second, what); });
        };
        QVERIFY(recall({day("2026-07-01"), {}, u" "_s}).error().is(cause::recallReasonMissing));
        QVERIFY(
            recall({day("2026-07-02"), {}, u"Wrong scope"_s}).error().is(scope::cause::dayAhead));
        VERIFY_OK(recall({day("2026-07-01"), {}, u"Wrong scope"_s}));
        const Status again = recall({day("2026-07-01"), {}, u"Wrong scope"_s});
        QCOMPARE(wordsFor(again.error()).sentence,
            u"B-2026-001, edition 2 was recalled on 2026-07-01."_s);
        const auto all
            = records.readOk([](vault::Access& a) { return AuditRegister(a).editions(); });
        QVERIFY(editionState(all.first(), all) == EditionState::Replaced);
        QVERIFY(editionState(all.last(), all) == EditionState::Recalled);
        QCOMPARE(all.last().recall->reason, u"Wrong scope"_s);
        const auto newest = records.readOk(
            [](vault::Access& a) { return AuditRegister(a).findEdition(u"b-2026-001"_s); });
        QVERIFY(newest.id == second);
        VERIFY_OK(vault::undo(*records, {})); // a recall by mistake is no binder
    }

    void pageNumbersAreGivenOnce()
    {
        Records records;
        const RevisionId one = records.evidence(u"a.csv"_s, "2026-06-30", {}).revisionId;
        const RevisionId two = records.evidence(u"b.csv"_s, "2026-06-30", {}).revisionId;
        const auto allocate = [&](const QList<PagesNeeded>& wanted) {
            return records->write({},
                [&](vault::Transaction& t) { return AuditRegister::allocateStamps(t, wanted); });
        };
        auto given = allocate({{two, 3}});
        VERIFY_OK(given);
        QVERIFY(given->value(two) == (PageStamps{two, 1, 3}));
        given = allocate({{one, 2}, {two, 3}});
        VERIFY_OK(given);
        QVERIFY(given->value(one) == (PageStamps{one, 4, 5}));
        QVERIFY(given->value(two) == (PageStamps{two, 1, 3}));
        const auto more = allocate({{two, 4}});
        QVERIFY(!more && more.error().is(cause::stampsTooFew));
        QCOMPARE(wordsFor(more.error()).sentence,
            u"E-002 r1 bears 3 page numbers for ever, but would print on 4 pages."_s);
    }

    void aStampReadsTheSameInEveryBinder()
    {
        evidence::Revision revision;
        revision.receivedAt = *parseInstant(u"2026-10-01T06:15:00Z"_s);
        QCOMPARE(stampText(u"ORG"_s, revision, 412), u"ORG-2026-000412"_s);
    }
};

MUNIMENT_TEST(AuditRegisterTest, "audit_register_test")
#include "audit_register_test.moc"
