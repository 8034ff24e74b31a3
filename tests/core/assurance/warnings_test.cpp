// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/warnings.h"

#include "core/assurance/assurance_messages.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::assurance;
using namespace Qt::StringLiterals;

namespace {

DocumentUnderWatch watchedCertificate()
{
    DocumentUnderWatch document;
    document.name = u"D-01"_s;
    DocumentFields& fields = document.facts.fields;
    fields.kind = DocumentKind::Certificate;
    fields.type = DocumentType::IsoCertificate;
    fields.standard = u"ISO/IEC 27001"_s;
    fields.edition = u"2022"_s;
    fields.number = u"IS 552878"_s;
    fields.subject = u"Nimbus Cloud Limited"_s;
    fields.accreditationBody = u"UKAS"_s;
    fields.issued = Date(2025, 5, 5);
    fields.expiry = Date(2028, 5, 4);
    fields.surveillanceDue = {Date(2027, 5, 5)};
    fields.scope = u"Compute and Object Storage in West Europe"_s;
    fields.soaVersion = u"4"_s;
    return document;
}

DocumentUnderWatch watchedReport()
{
    DocumentUnderWatch document;
    document.name = u"D-02"_s;
    DocumentFields& fields = document.facts.fields;
    fields.kind = DocumentKind::Report;
    fields.type = DocumentType::Soc2Type2;
    fields.subject = u"Nimbus Cloud Limited"_s;
    fields.periodFrom = Date(2025, 10, 1);
    fields.periodUntil = Date(2026, 9, 30);
    fields.issued = Date(2026, 11, 14);
    fields.opinion = Opinion::Unqualified;
    fields.categories = {Category::Security};
    fields.restriction = Restriction::NamedRecipients;
    return document;
}

DocumentUnderWatch letter()
{
    DocumentUnderWatch document;
    document.name = u"D-03"_s;
    DocumentFields& fields = document.facts.fields;
    fields.kind = DocumentKind::Letter;
    fields.type = DocumentType::BridgeLetter;
    fields.periodUntil = Date(2026, 9, 30);
    fields.bridgeThrough = Date(2026, 12, 29);
    return document;
}

OurUse use()
{
    OurUse use;
    use.asOf = Date(2026, 12, 1);
    return use;
}

QStringList codes(const QList<Warning>& warnings)
{
    QStringList result;
    for (const Warning& each : warnings)
        result.append(warningCode(each.pitfall));
    return result;
}

} // namespace

class WarningsTest final : public QObject
{
    Q_OBJECT

private slots:
    void soundDocumentsWarnOfNothing()
    {
        QVERIFY(warningsOf(watchedCertificate(), {}, use()).isEmpty());
        QVERIFY(warningsOf(watchedReport(), {}, use()).isEmpty());
        QVERIFY(warningsOf(letter(), {watchedReport()}, use()).isEmpty());
    }

    void warnsOfWhatACertificateLacks_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("expired") << u"expiry"_s << u"2026-05-31"_s << u"CERT-01"_s;
        QTest::newRow("old edition") << u"edition"_s << u"2013"_s << u"CERT-02"_s;
        QTest::newRow("surveillance") << u"surveillance_due"_s << u"2026-05-05"_s << u"CERT-03"_s;
        QTest::newRow("no accreditation") << u"accreditation_body"_s << QString() << u"CERT-04"_s;
        QTest::newRow("no statement") << u"soa_version"_s << QString() << u"CERT-07"_s;
        QTest::newRow("extension alone") << u"standard"_s << u"ISO/IEC 27018"_s << u"CERT-10"_s;
    }

    void warnsOfWhatACertificateLacks()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, code);
        DocumentUnderWatch document = watchedCertificate();
        VERIFY_OK(setField(document.facts.fields, *parseField(field), value));
        if (document.facts.fields.standard.endsWith(u"27018"_s))
            document.facts.fields.type = DocumentType::IsoPracticeStatement;
        QCOMPARE(codes(warningsOf(document, {}, use())), QStringList{code});
    }

    void comparesScopeAndEntityWithOurs()
    {
        OurUse ours = use();
        ours.services = {u"object storage"_s, u"Queue"_s};
        ours.regions = {u"westeurope"_s};
        ours.contractingEntity = u"Nimbus Cloud Ltd."_s;
        QCOMPARE(warningsOf(watchedCertificate(), {}, ours),
            (QList<Warning>{{Pitfall::NotInScope, {u"Queue"_s}}}));
        ours.services = {u"Queue"_s, u"Table"_s};
        ours.regions = {u"mars"_s};
        QCOMPARE(warningsOf(watchedCertificate(), {}, ours),
            (QList<Warning>{{Pitfall::NotInScope, {u"Queue"_s, u"Table"_s, u"mars"_s}}}));
        ours.regions = {u"westeurope"_s};
        ours.services.clear();
        ours.contractingEntity = u"Nimbus Ireland Limited"_s;
        QCOMPARE(codes(warningsOf(watchedCertificate(), {}, ours)), QStringList{u"CERT-06"_s});
    }

    void noticesACertificateUnderTwoNumbers()
    {
        DocumentUnderWatch other = watchedCertificate();
        other.name = u"D-09"_s;
        other.facts.fields.number = u"IS 600001"_s;
        QCOMPARE(
            codes(warningsOf(watchedCertificate(), {other}, use())), QStringList{u"CERT-08"_s});
    }

    void believesTheRegisterOverTheDate()
    {
        DocumentUnderWatch document = watchedCertificate();
        document.facts.checks
            = {{u"IAF CertSearch"_s, Date(2026, 5, 1), CheckStatus::Suspended, {}, {}}};
        QCOMPARE(codes(warningsOf(document, {}, use())), QStringList{u"CERT-09"_s});
    }

    void aLetterDatedAheadBridgesNoDayYet()
    {
        OurUse ours = use();
        ours.period = Period{Date(2026, 1, 1), Date(2026, 12, 31)};
        ours.asOf = Date(2027, 1, 2);
        DocumentUnderWatch ahead = letter();
        ahead.facts.fields.issued = ours.asOf.addDays(1);
        QCOMPARE(warningsOf(watchedReport(), {ahead}, ours).first().values.first(), u"92"_s);
        ahead.facts.fields.issued = ours.asOf;
        QCOMPARE(warningsOf(watchedReport(), {ahead}, ours).first().values.first(), u"2"_s);
    }

    void listsTheDaysThatNoReportCovers()
    {
        OurUse ours = use();
        ours.period = Period{Date(2026, 1, 1), Date(2026, 12, 31)};
        QCOMPARE(warningsOf(watchedReport(), {}, ours).first().values,
            (QStringList{u"62"_s, u"2026-10-01..2026-12-01"_s})); // not those still ahead
        ours.asOf = Date(2027, 1, 2);
        const QList<Warning> alone = warningsOf(watchedReport(), {}, ours);
        QCOMPARE(alone,
            (QList<Warning>{{Pitfall::DaysNotCovered, {u"92"_s, u"2026-10-01..2026-12-31"_s}}}));
        QCOMPARE(
            wordsOf({Pitfall::DaysNotCovered, {u"32"_s, u"2026-03-01, 2026-12-01..2026-12-31"_s}})
                .sentence,
            u"32 days of our period are open: 1 Mar 2026, 1 Dec 2026 to 31 Dec 2026."_s);
        const QList<Warning> bridged = warningsOf(watchedReport(), {letter()}, ours);
        QCOMPARE(bridged.first().values.first(), u"2"_s);
    }

    void warnsOfLongAndOfIdleBridges()
    {
        DocumentUnderWatch document = letter();
        document.facts.fields.bridgeThrough = Date(2027, 1, 15);
        QCOMPARE(warningsOf(document, {watchedReport()}, use()),
            (QList<Warning>{{Pitfall::LongBridge, {u"107"_s}}}));
        QCOMPARE(warningsOf(letter(), {}, use()).first().pitfall, Pitfall::BridgesAnotherPeriod);
    }

    void warnsOfWhatAReportDoesNotShow()
    {
        OurUse ours = use();
        ours.claim = Claim::OperatingEffectiveness;
        ours.categories = {Category::Security, Category::Availability};
        DocumentUnderWatch document = watchedReport();
        DocumentFields& fields = document.facts.fields;
        fields.type = DocumentType::Soc2Type1;
        fields.opinion = Opinion::Qualified;
        fields.exceptions = {{}, {}};
        fields.subserviceOrganisations = {{u"Stonebridge"_s, SubserviceMethod::CarveOut, {}, 0},
            {u"Inside"_s, SubserviceMethod::Inclusive, {}, 0}};
        document.duties = {{u"CUEC-01"_s, DutyKind::Cuec, DutyState::Undecided, false},
            {u"CUEC-02"_s, DutyKind::Cuec, DutyState::Met, false},
            {u"CUEC-03"_s, DutyKind::Cuec, DutyState::Met, true},
            {u"1"_s, DutyKind::OtherUserResponsibility, DutyState::Undecided, false}};
        QCOMPARE(codes(warningsOf(document, {}, ours)),
            QStringList({u"SOC-03"_s, u"SOC-04"_s, u"SOC-04"_s, u"SOC-06"_s, u"SOC-07"_s,
                u"SOC-05"_s, u"SOC-05"_s}));
        // A review answers the opinion; each exception waits for an answer of its own.
        document.isReviewed = true;
        QCOMPARE_EQ(codes(warningsOf(document, {}, ours)).count(u"SOC-04"_s), 1);
        document.answeredExceptions = 1;
        QCOMPARE_EQ(codes(warningsOf(document, {}, ours)).count(u"SOC-04"_s), 1);
        document.answeredExceptions = 2;
        QVERIFY(!codes(warningsOf(document, {}, ours)).contains(u"SOC-04"_s));
    }

    void warnsOfServicesThatWereNotAssessed()
    {
        DocumentUnderWatch document;
        document.facts.fields.type = DocumentType::PciAoc;
        document.facts.fields.services = {u"Compute"_s};
        OurUse ours = use();
        ours.services = {u"compute"_s, u"Queue"_s};
        QCOMPARE(codes(warningsOf(document, {}, ours)), QStringList({u"PCI-01"_s, u"PCI-02"_s}));
    }

    void warnsOfFilesThatContradictThemselvesOrOthers()
    {
        DocumentUnderWatch document = watchedReport();
        document.facts.fields.issued = Date(2026, 9, 1);
        document.metadataTitle = u"ISO 27001 certificate"_s;
        document.content = Sha256{};
        DocumentUnderWatch same = watchedReport();
        same.name = u"D-07"_s;
        same.content = document.content;
        OurUse ours = use();
        ours.recipient = Recipient::Customer;
        QCOMPARE(codes(warningsOf(document, {same}, ours)),
            QStringList({u"GEN-01"_s, u"GEN-02"_s, u"GEN-03"_s, u"GEN-04"_s}));
    }

    void everyWarningHasWordsOfItsOwn()
    {
        QStringList sentences;
        for (int i = 0; i <= int(Pitfall::RestrictedForOutsider); ++i) {
            const Words words = wordsOf({Pitfall(i), {u"one"_s, u"two"_s}});
            QVERIFY(!words.title.isEmpty() && !words.next.isEmpty());
            QVERIFY2(!sentences.contains(words.sentence), qPrintable(words.sentence));
            QVERIFY(!words.sentence.contains(u'%'));
            sentences.append(words.sentence);
        }
        QCOMPARE(
            wordsOf({Pitfall::Expired, {u"2026-05-31"_s}}).sentence, u"It ended on 31 May 2026."_s);
    }
};

MUNIMENT_TEST(WarningsTest, "warnings_test")
#include "warnings_test.moc"
