// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/attestation_standing.h"

#include "core/attestation/attestation_messages.h"
#include "tests/support/test_main.h"

#include <functional>

using namespace muniment;
using namespace muniment::attestation;
using namespace Qt::StringLiterals;

namespace {

const Period quarter{Date(2026, 4, 1), Date(2026, 6, 30)};

template <typename IdType>
IdType idOf(quint8 number)
{
    IdType id;
    id.value.data[15] = number;
    return id;
}

BasisEvidence itemOf(quint8 number, const Period& covers)
{
    BasisEvidence item;
    item.item.id = idOf<EvidenceId>(number);
    item.item.number = number;
    item.item.covers = covers;
    item.item.review = evidence::Review::Accepted;
    BasisRevision revision;
    revision.revision.id = idOf<RevisionId>(number);
    revision.revision.evidenceId = item.item.id;
    revision.revision.receivedAt.milliseconds
        = covers.until.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    revision.digest = sha256Of(QByteArray::number(number));
    item.revisions = {revision};
    return item;
}

BasisRevision nextRevision(const BasisEvidence& item, Date receivedOn)
{
    BasisRevision next = item.revisions.last();
    next.revision.id = idOf<RevisionId>(100);
    next.revision.revision += 1;
    next.revision.receivedAt.milliseconds = receivedOn.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return next;
}

controls::ControlVersion textOf(quint8 number, Date from, const QString& statement)
{
    controls::ControlVersion version;
    version.id = idOf<ControlVersionId>(number);
    version.version = number;
    version.inForceFrom = from;
    version.statement = statement;
    return version;
}

scope::Asset assetOf(quint8 number)
{
    scope::Asset asset;
    asset.id = idOf<AssetId>(number);
    asset.inServiceFrom = Date(2025, 1, 1);
    return asset;
}

Basis basisAtSigning()
{
    Basis basis;
    basis.versions = {textOf(1, Date(2025, 1, 1), u"We review access."_s)};
    basis.evidence = {itemOf(1, quarter), itemOf(2, {Date(2026, 1, 1), Date(2026, 3, 31)})};
    basis.assets = {assetOf(1)};
    return basis;
}

Attestation signatureOn(const Basis& basis)
{
    Attestation signature;
    signature.period = quarter;
    signature.statement = u"Reviewed."_s;
    for (const BasisEvidence* each : reliedOnFor(basis, quarter))
        signature.reliedOn.append(
            {currentRevision(*each)->revision.id, currentRevision(*each)->digest});
    signature.assets = assetsIn(basis, quarter);
    signature.boundDigest = boundDigest(signature, textsInForce(basis.versions, quarter));
    return signature;
}

using Change = std::function<void(Basis&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class AttestationStandingTest final : public QObject
{
    Q_OBJECT

private slots:
    void reliesOnNothingThatWasMadeBeforeThePeriod()
    {
        Basis basis = basisAtSigning();
        basis.evidence = {itemOf(1, {Date(2026, 1, 1), Date(2026, 12, 31)})};
        QCOMPARE(reliedOnFor(basis, quarter).size(), 1);
        evidence::Revision& revision = basis.evidence[0].revisions[0].revision;
        revision.receivedAt.milliseconds
            = Date(2026, 2, 15).startOfDay(Qt::UTC).toMSecsSinceEpoch();
        QVERIFY(reliedOnFor(basis, quarter).isEmpty());
        QCOMPARE(reliedOnFor(basis, {Date(2026, 1, 1), Date(2026, 3, 31)}).size(), 1);
        basis.evidence[0].takenAs = evidence::TakenAs::Policy; // in force on all its days
        QCOMPARE(reliedOnFor(basis, quarter).size(), 1);
    }

    void theDayOnWhichProofCameInIsThatOfTheHouse()
    {
        Basis basis = basisAtSigning();
        basis.evidence = {itemOf(1, quarter)};
        basis.evidence[0].revisions[0].revision.receivedAt.milliseconds
            = QDateTime(Date(2026, 3, 31), QTime(22, 30), Qt::UTC).toMSecsSinceEpoch();
        QVERIFY(reliedOnFor(basis, quarter).isEmpty());
        basis.timeZone = u"Europe/Rome"_s; // where it was 1 April already
        QCOMPARE(reliedOnFor(basis, quarter).size(), 1);
    }

    void reliesOnWhatBearsOnThePeriod()
    {
        const Attestation signature = signatureOn(basisAtSigning());
        QCOMPARE(signature.reliedOn.size(), 1);
        QVERIFY(signature.reliedOn.first().revisionId == idOf<RevisionId>(1));
    }

    // Half past midnight on 1 July in Dublin is 30 June in UTC.
    void daysAreThoseOfTheOrganisation()
    {
        Basis basis = basisAtSigning();
        basis.timeZone = u"Europe/Dublin"_s;
        Attestation signature = signatureOn(basis);
        const Instant night = *parseInstant(u"2026-06-30T23:30:00Z"_s);
        basis.evidence[0].revisions.append(nextRevision(basis.evidence[0], Date(2026, 6, 30)));
        basis.evidence[0].revisions.last().revision.receivedAt = night;
        QCOMPARE(standingOf(signature, basis, Succession::Newest, {}, Date(2026, 7, 2)).since,
            Date(2026, 7, 1));
        signature.withdrawnAt = night;
        QCOMPARE(standingOf(signature, basis, Succession::Newest, {}, Date(2026, 7, 2)).since,
            Date(2026, 7, 1));
    }

    void standsWhileNothingThatItReliesOnChanges_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("nothing") << Change([](Basis&) {});
        QTest::newRow("a text in force from a later day") << Change([](Basis& basis) {
            basis.versions.append(textOf(2, Date(2026, 7, 1), u"We review access monthly."_s));
        });
        QTest::newRow("another period's evidence is replaced") << Change([](Basis& basis) {
            basis.evidence[1].revisions.append(
                nextRevision(basis.evidence.at(1), Date(2026, 7, 5)));
        });
        QTest::newRow("next quarter's evidence joins") << Change([](Basis& basis) {
            basis.evidence.append(itemOf(3, {Date(2026, 7, 1), Date(2026, 9, 30)}));
        });
        QTest::newRow("an asset is retired after the period")
            << Change([](Basis& basis) { basis.assets[0].inServiceUntil = Date(2026, 8, 1); });
        QTest::newRow("an asset comes after the period") << Change([](Basis& basis) {
            basis.assets.append(assetOf(2));
            basis.assets[1].inServiceFrom = Date(2026, 7, 1);
        });
    }

    void standsWhileNothingThatItReliesOnChanges()
    {
        QFETCH(Change, change);
        Basis basis = basisAtSigning();
        const Attestation signature = signatureOn(basis);
        change(basis);
        const StandingOf standing
            = standingOf(signature, basis, Succession::Newest, {}, Date(2026, 9, 1));
        QCOMPARE(standingText(standing.standing), u"valid"_s);
    }

    void isVoidWhenWhatItReliedOnChanged_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("replaced") << Change([](Basis& basis) {
            basis.evidence[0].revisions.append(
                nextRevision(basis.evidence.at(0), Date(2026, 7, 5)));
        }) << u"Void since 5 July 2026: E-001 r1 was replaced."_s;
        QTest::newRow("withdrawn") << Change([](Basis& basis) {
            basis.evidence[0].revisions[0].revision.withdrawnOn = Date(2026, 7, 6);
        }) << u"Void since 6 July 2026: E-001 r1 was withdrawn."_s;
        QTest::newRow("rejected") << Change([](Basis& basis) {
            basis.evidence[0].item.review = evidence::Review::Rejected;
            basis.evidence[0].item.reviewedOn = Date(2026, 7, 7);
        }) << u"Void since 7 July 2026: E-001 r1 was rejected."_s;
        QTest::newRow("moved to other days") << Change([](Basis& basis) {
            basis.evidence[0].item.covers = Period{Date(2027, 1, 1), Date(2027, 3, 31)};
        }) << u"Void: E-001 r1 no longer speaks of the signed period."_s;
        QTest::newRow("unlinked") << Change([](Basis& basis) {
            basis.evidence.removeFirst();
        }) << u"Void: evidence that it relied on is no longer linked to the control."_s;
        QTest::newRow("text corrected") << Change([](Basis& basis) {
            basis.versions[0].statement = u"We review access each quarter."_s;
        }) << u"Void since 8 July 2026: the text of the control was corrected."_s;
        QTest::newRow("another text in force within the period") << Change([](Basis& basis) {
            basis.versions.append(textOf(2, Date(2026, 6, 30), u"We review access."_s));
        }) << u"Void since 8 July 2026: the text of the control was corrected."_s;
        QTest::newRow("an asset joins the period")
            << Change([](Basis& basis) { basis.assets.append(assetOf(2)); })
            << u"Void since 9 July 2026: the assets of the control in the period changed."_s;
        QTest::newRow("two reasons")
            << Change([](Basis& basis) {
                   basis.assets.clear();
                   basis.evidence[0].revisions[0].revision.withdrawnOn = Date(2026, 7, 6);
               })
            << u"Void since 6 July 2026: E-001 r1 was withdrawn; the assets of the control in the "
               "period changed."_s;
    }

    void isVoidWhenWhatItReliedOnChanged()
    {
        QFETCH(Change, change);
        QFETCH(QString, sentence);
        Basis basis = basisAtSigning();
        const Attestation signature = signatureOn(basis);
        change(basis);
        const ChangeDays changed{Date(2026, 7, 8), Date(2026, 7, 9)};
        const StandingOf standing
            = standingOf(signature, basis, Succession::Newest, changed, Date(2026, 9, 1));
        QCOMPARE(standingSentence(standing), sentence);
        QVERIFY(!standing.stands());
    }

    void evidenceThatJoinsLaterIsAddedTo()
    {
        Basis basis = basisAtSigning();
        const Attestation signature = signatureOn(basis);
        basis.evidence.append(itemOf(3, {Date(2026, 6, 30), Date(2026, 6, 30)}));
        StandingOf standing
            = standingOf(signature, basis, Succession::Newest, {}, Date(2026, 9, 1));
        QVERIFY(standing.standing == Standing::AddedToSinceSigning);
        QCOMPARE(standing.addedSince, QList{idOf<EvidenceId>(3)});
        QVERIFY(standing.stands());
        basis.evidence.last().item.review = evidence::Review::Draft;
        standing = standingOf(signature, basis, Succession::Newest, {}, Date(2026, 9, 1));
        QVERIFY(standing.standing == Standing::Valid);
    }

    void lapsesByTheCalendar()
    {
        const Basis basis = basisAtSigning();
        Attestation signature = signatureOn(basis);
        signature.validUntil = Date(2026, 12, 31);
        QVERIFY(standingOf(signature, basis, Succession::Newest, {}, Date(2026, 12, 31)).stands());
        const StandingOf standing
            = standingOf(signature, basis, Succession::Newest, {}, Date(2027, 1, 1));
        QVERIFY(standing.standing == Standing::Lapsed);
        QCOMPARE(standing.since, Date(2027, 1, 1));
    }

    void withdrawnComesBeforeSupersededBeforeVoid()
    {
        Basis basis = basisAtSigning();
        Attestation signature = signatureOn(basis);
        basis.evidence.clear();
        StandingOf standing
            = standingOf(signature, basis, Succession::Superseded, {}, Date(2026, 9, 1));
        QVERIFY(standing.standing == Standing::Superseded);
        signature.withdrawnAt = mustParse(u"2026-08-01T10:00:00Z"_s);
        standing = standingOf(signature, basis, Succession::Superseded, {}, Date(2026, 9, 1));
        QVERIFY(standing.standing == Standing::Withdrawn);
        QCOMPARE(standing.since, Date(2026, 8, 1));
    }

    void aWithdrawnSignatureSupersedesNothing()
    {
        Attestation old;
        old.id = idOf<AttestationId>(1);
        Attestation next;
        next.id = idOf<AttestationId>(2);
        next.supersedes = old.id;
        QCOMPARE(supersededAmong({old, next}).size(), 1);
        next.withdrawnAt = Instant{1};
        QVERIFY(supersededAmong({old, next}).isEmpty());
    }

    void textsInForceAreThoseOfThePeriod()
    {
        const QList<controls::ControlVersion> versions{textOf(1, Date(2026, 2, 1), u"a"_s),
            textOf(2, Date(2026, 5, 1), u"b"_s), textOf(3, Date(2026, 7, 1), u"c"_s)};
        const auto numbers = [&](const Period& period) {
            QList<int> found;
            for (const controls::ControlVersion& each : textsInForce(versions, period))
                found.append(each.version);
            return found;
        };
        QCOMPARE(numbers({Date(2026, 1, 1), Date(2026, 1, 31)}), QList<int>{1});
        QCOMPARE(numbers(quarter), (QList<int>{1, 2}));
        QCOMPARE(numbers({Date(2026, 5, 1), Date(2026, 6, 30)}), QList<int>{2});
        QCOMPARE(numbers({Date(2026, 5, 1), Date(2027, 6, 30)}), (QList<int>{2, 3}));
    }

private:
    static Instant mustParse(const QString& text) { return *parseInstant(text); }
};

MUNIMENT_TEST(AttestationStandingTest, "attestation_standing_test")
#include "attestation_standing_test.moc"
