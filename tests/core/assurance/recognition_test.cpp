// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition.h"

#include "tests/core/assurance/made_up_texts.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::assurance;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

QString valueOf(const Recognition& recognition, Field field)
{
    const Proposal* proposal = recognition.proposal(field);
    if (!proposal || proposal->state == ProposalState::NotFound)
        return u"not found"_s;
    if (proposal->state == ProposalState::ToDecide)
        return u"to decide: "_s + proposal->alternatives.join(u", "_s);
    return proposal->value;
}

QString typeOf(const Recognition& recognition)
{
    return recognition.type ? documentTypeText(*recognition.type) : u"unknown"_s;
}

} // namespace

class RecognitionTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsKindsApartByTheirText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("kind");
        QTest::newRow("ISO certificate")
            << isoCertificate() << u"iso_certificate"_s << u"certificate"_s;
        QTest::newRow("in columns")
            << isoCertificateInColumns() << u"iso_certificate"_s << u"certificate"_s;
        QTest::newRow("German") << germanCertificate() << u"iso_certificate"_s << u"certificate"_s;
        QTest::newRow("Spanish") << spanishCertificate() << u"iso_certificate"_s
                                 << u"certificate"_s;
        QTest::newRow("Japanese") << japaneseCertificate() << u"iso_certificate"_s
                                  << u"certificate"_s;
        QTest::newRow("Type 2") << soc2Type2Report() << u"soc2_type2"_s << u"report"_s;
        QTest::newRow("Type 1") << soc2Type1Report() << u"soc2_type1"_s << u"report"_s;
        QTest::newRow("bridge letter") << bridgeLetter() << u"bridge_letter"_s << u"letter"_s;
        QTest::newRow("attestation letter")
            << attestationLetter() << u"attestation_letter"_s << u"letter"_s;
        QTest::newRow("PCI") << attestationOfCompliance() << u"pci_aoc"_s << u"report"_s;
        QTest::newRow("sales leaflet") << salesLeaflet() << u"unknown"_s << u"not found"_s;
    }

    void tellsKindsApartByTheirText()
    {
        QFETCH(QString, text);
        QFETCH(QString, type);
        QFETCH(QString, kind);
        const Recognition recognition = recognise(pagesOf(text));
        QCOMPARE(typeOf(recognition), type);
        QCOMPARE(valueOf(recognition, Field::Kind), kind);
    }

    void readsTheFieldsOfACertificate_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* field, const char* value) {
            QTest::newRow(field) << QString::fromUtf8(field) << QString::fromUtf8(value);
        };
        row("standard", "ISO/IEC 27001");
        row("edition", "2022");
        row("number", "IS 552878");
        row("issuer", "Northmark Assurance Ltd");
        row("accreditation_body", "UKAS");
        row("accreditation_number", "0099");
        row("subject", "Nimbus Cloud GmbH");
        row("provider", "Nimbus Cloud GmbH");
        row("issued", "2025-05-05");
        row("expiry", "2028-05-04");
        row("decided", "not found");
        row("surveillance_due", "2026-05-05; 2027-05-05");
        row("soa_version", "4.2");
        row("soa_date", "2025-03-03");
        row("regions", "EU Central; EU North");
        row("scope",
            "Development, operation and support of the Nimbus platform services Compute, Object "
            "Storage and Managed Database from the regions EU Central and EU North.");
        row("restriction", "not found");
    }

    void readsTheFieldsOfACertificate()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QCOMPARE(valueOf(recognise(pagesOf(isoCertificate())), *parseField(field)), value);
    }

    void keepsPageAndExactWordsOfEachValue()
    {
        const Recognition recognition = recognise(pagesOf(u"Cover page\f"_s + isoCertificate()));
        for (const Proposal& proposal : recognition.proposals) {
            if (proposal.state == ProposalState::NotFound)
                continue;
            QCOMPARE(proposal.page, 2);
            QVERIFY2(!proposal.words.isEmpty(), qPrintable(fieldText(proposal.field)));
        }
        QCOMPARE(recognition.proposal(Field::Expiry)->words, u"Expiry Date: 4 May 2028"_s);
        QCOMPARE(recognition.proposal(Field::Number)->words, u"Certificate Number: IS 552878"_s);
    }

    void readsLabelsAndValuesThatStandInColumns()
    {
        const Recognition recognition = recognise(pagesOf(isoCertificateInColumns()));
        QCOMPARE(valueOf(recognition, Field::Number), u"01 153 1234567"_s);
        QCOMPARE(valueOf(recognition, Field::Issued), u"2025-10-25"_s);
        QCOMPARE(valueOf(recognition, Field::Expiry), u"2028-10-24"_s);
        QCOMPARE(valueOf(recognition, Field::Decided), u"2025-10-20"_s);
        QCOMPARE(valueOf(recognition, Field::Effective), u"2025-10-25"_s);
        QCOMPARE(valueOf(recognition, Field::Subject), u"Borealis Hosting, Inc."_s);
    }

    void readsCertificatesInOtherLanguages()
    {
        const Recognition german = recognise(pagesOf(germanCertificate()));
        QCOMPARE(valueOf(german, Field::Subject), u"Wolkenwerk AG"_s);
        QCOMPARE(valueOf(german, Field::Number), u"44 121 998877"_s);
        QCOMPARE(valueOf(german, Field::Issued), u"2026-03-25"_s);
        QCOMPARE(valueOf(german, Field::Effective), u"2026-03-25"_s);
        QCOMPARE(valueOf(german, Field::Expiry), u"2029-03-24"_s);
        QCOMPARE(valueOf(german, Field::Issuer), u"Prüfhaus Nord GmbH"_s);
        QCOMPARE(valueOf(german, Field::AccreditationBody), u"DAkkS"_s);
        QCOMPARE(valueOf(german, Field::AccreditationNumber), u"D-ZM-16031-01-00"_s);
        QCOMPARE(valueOf(german, Field::SoaVersion), u"7"_s);
        QCOMPARE(valueOf(german, Field::SoaDate), u"2026-03-12"_s);

        const Recognition spanish = recognise(pagesOf(spanishCertificate()));
        QCOMPARE(valueOf(spanish, Field::Subject), u"Nube Sur, S.L."_s);
        QCOMPARE(valueOf(spanish, Field::Number), u"SI-0042/2025"_s);
        QCOMPARE(valueOf(spanish, Field::Issued), u"2025-10-25"_s);
        QCOMPARE(valueOf(spanish, Field::Expiry), u"2028-10-24"_s);
        QCOMPARE(valueOf(spanish, Field::Issuer), u"Verifica Norte"_s);

        const Recognition japanese = recognise(pagesOf(japaneseCertificate()));
        QCOMPARE(valueOf(japanese, Field::Subject), u"青空クラウド株式会社"_s);
        QCOMPARE(valueOf(japanese, Field::Number), u"IS 700123"_s);
        QCOMPARE(valueOf(japanese, Field::Issued), u"2025-10-25"_s);
        QCOMPARE(valueOf(japanese, Field::Expiry), u"2028-10-24"_s);
    }

    void readsTheFieldsOfAType2Report_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* field, const char* value) {
            QTest::newRow(field) << QString::fromUtf8(field) << QString::fromUtf8(value);
        };
        row("provider", "Nimbus Cloud GmbH");
        row("issuer", "Halden & Moor LLP");
        row("period_from", "2025-10-01");
        row("period_until", "2026-09-30");
        row("issued", "2026-11-14");
        row("categories", "security; availability; confidentiality");
        row("opinion", "to decide: qualified, unqualified");
        row("opinion_basis",
            "Access of leavers was not removed within one day for two of twenty-five leavers "
            "tested.");
        row("restriction", "auditors_and_regulators");
    }

    void readsTheFieldsOfAType2Report()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QCOMPARE(valueOf(recognise(pagesOf(soc2Type2Report())), *parseField(field)), value);
    }

    void keepsAssumedControlsApartFromOtherDuties()
    {
        const Recognition recognition = recognise(pagesOf(soc2Type2Report()));
        QCOMPARE(recognition.duties.size(), 3);
        QCOMPARE(recognition.duties.at(0),
            (DutyText{DutyKind::Cuec, u"CUEC-01"_s,
                u"User entities are responsible for removing access of their leavers without delay."_s,
                6}));
        QCOMPARE(recognition.duties.at(1).reference, u"CUEC-02"_s);
        QCOMPARE(recognition.duties.at(2),
            (DutyText{DutyKind::OtherUserResponsibility, u"1"_s,
                u"Customers should report incidents to the support desk."_s, 6}));
    }

    void readsExceptionsWithTestAndUnauditedReply()
    {
        const Recognition recognition = recognise(pagesOf(soc2Type2Report()));
        QCOMPARE(recognition.exceptions.size(), 1);
        const TestException& found = recognition.exceptions.first();
        QCOMPARE(found.control, u"CC6.2"_s);
        QVERIFY(found.test.contains(u"sample of 25 leavers"_s));
        QVERIFY(found.result.contains(u"2 of 25 leavers"_s));
        QCOMPARE(found.response, u"The removal is now automatic."_s);
        QCOMPARE(found.page, 7);
    }

    void whatIsExpectedOfSuppliersIsNoDutyOfOurs()
    {
        const Recognition recognition = recognise(pagesOf(soc2Type2Report()));
        QCOMPARE(recognition.subserviceOrganisations.size(), 1);
        const SubserviceOrganisation& found = recognition.subserviceOrganisations.first();
        QCOMPARE(found.name, u"Stonebridge Data Centres"_s);
        QCOMPARE(found.method, SubserviceMethod::CarveOut);
        for (const DutyText& duty : recognition.duties)
            QVERIFY(!duty.text.contains(u"data halls"_s));
    }

    void aType1ReportSpeaksAsOfADay()
    {
        const Recognition recognition = recognise(pagesOf(soc2Type1Report()));
        QCOMPARE(valueOf(recognition, Field::AsOf), u"2026-03-31"_s);
        QVERIFY(!recognition.proposal(Field::PeriodFrom));
        QCOMPARE(valueOf(recognition, Field::Opinion), u"unqualified"_s);
        QCOMPARE(valueOf(recognition, Field::Provider), u"Kestrel Systems Limited"_s);
        QCOMPARE(valueOf(recognition, Field::Category), u"security"_s);
    }

    void aBridgeLetterKeepsTheReportsPeriodApartFromItsOwn()
    {
        const Recognition recognition = recognise(pagesOf(bridgeLetter()));
        QCOMPARE(valueOf(recognition, Field::PeriodFrom), u"2025-10-01"_s);
        QCOMPARE(valueOf(recognition, Field::PeriodUntil), u"2026-09-30"_s);
        QCOMPARE(valueOf(recognition, Field::BridgeThrough), u"2026-12-29"_s);
        QCOMPARE(valueOf(recognition, Field::Issued), u"2026-12-30"_s);
    }

    void ambiguousDatesShowBothReadings()
    {
        QString text = isoCertificate();
        text.replace(u"4 May 2028"_s, u"04/05/2028"_s);
        const Recognition recognition = recognise(pagesOf(text));
        const Proposal* expiry = recognition.proposal(Field::Expiry);
        QCOMPARE(expiry->state, ProposalState::ToDecide);
        QCOMPARE(expiry->doubt, ProposalDoubt::DayOrMonthFirst);
        QCOMPARE(expiry->alternatives, QStringList({u"2028-05-04"_s, u"2028-04-05"_s}));
        QVERIFY(expiry->value.isEmpty());
    }

    void anotherDateOfTheDocumentSettlesTheOrder()
    {
        QString text = isoCertificate();
        text.replace(u"4 May 2028"_s, u"04/05/2028"_s).replace(u"3 March 2025"_s, u"28/03/2025"_s);
        QCOMPARE(valueOf(recognise(pagesOf(text)), Field::Expiry), u"2028-05-04"_s);
    }

    void aDayThatNoCalendarHasIsShownAndNotTaken()
    {
        QString text = isoCertificate();
        text.replace(u"4 May 2028"_s, u"31 February 2028"_s);
        const Recognition recognition = recognise(pagesOf(text));
        const Proposal* expiry = recognition.proposal(Field::Expiry);
        QCOMPARE(expiry->state, ProposalState::ToDecide);
        QCOMPARE(expiry->doubt, ProposalDoubt::NoSuchDay);
        QVERIFY(expiry->words.contains(u"31 February 2028"_s));
    }

    void aYearOfTwoDigitsIsToDecide()
    {
        QString text = isoCertificate();
        text.replace(u"4 May 2028"_s, u"04-May-28"_s);
        const Recognition recognition = recognise(pagesOf(text));
        QCOMPARE(recognition.proposal(Field::Expiry)->doubt, ProposalDoubt::TwoDigitYear);
    }

    void twoDifferentNumbersAreToDecide()
    {
        const Recognition recognition
            = recognise(pagesOf(isoCertificate() + u"\fAnnex\nCertificate Number: IS 552879\n"_s));
        QCOMPARE(valueOf(recognition, Field::Number), u"to decide: IS 552878, IS 552879"_s);
    }

    void aCertificateWithoutNumberIsStillACertificate()
    {
        QString text = isoCertificate();
        text.remove(u"Certificate Number: IS 552878\n"_s);
        const Recognition recognition = recognise(pagesOf(text));
        QCOMPARE(typeOf(recognition), u"iso_certificate"_s);
        QCOMPARE(valueOf(recognition, Field::Number), u"not found"_s);
    }

    void aDocumentWithoutTextIsEnteredByHandAndCalledNothing()
    {
        for (const QString& text : {QString(), u"\f\f"_s, u" 1 \f 2 "_s}) {
            const Recognition recognition
                = recognise(pagesOf(text), u"ISO 27001 certificate.pdf"_s);
            QVERIFY(!recognition.hasText);
            QVERIFY(recognition.has(Caution::NoText));
            QVERIFY(!recognition.type);
            QVERIFY(recognition.proposals.isEmpty());
        }
    }

    void a9001OfferedAsA27001IsNoticed()
    {
        QString text = isoCertificate();
        text.replace(u"ISO/IEC 27001:2022"_s, u"ISO 9001:2015"_s)
            .replace(u"Information Security"_s, u"Quality"_s);
        const Recognition recognition = recognise(pagesOf(text), u"Nimbus ISO27001 cert.pdf"_s);
        QCOMPARE(valueOf(recognition, Field::Standard), u"ISO 9001"_s);
        QVERIFY(recognition.has(Caution::NotAboutInformationSecurity));
        QVERIFY(recognition.has(Caution::NameContradictsText));
    }

    void remarksOnLettersFormsAndClaims()
    {
        QVERIFY(recognise(pagesOf(attestationLetter())).has(Caution::LetterIsNoCertificate));
        const Recognition blank = recognise(pagesOf(blankAttestationOfCompliance()));
        QCOMPARE(typeOf(blank), u"pci_aoc"_s);
        QVERIFY(blank.has(Caution::BlankForm));
        QVERIFY(!recognise(pagesOf(attestationOfCompliance())).has(Caution::BlankForm));
        const Recognition leaflet
            = recognise(pagesOf(salesLeaflet()), u"SOC 2 Type 2 report.pdf"_s);
        QVERIFY(leaflet.has(Caution::SalesClaim));
    }

    void readsAnAttestationOfCompliance()
    {
        const Recognition recognition = recognise(pagesOf(attestationOfCompliance()));
        QCOMPARE(valueOf(recognition, Field::Provider), u"Nimbus Cloud GmbH"_s);
        QCOMPARE(valueOf(recognition, Field::Issuer), u"Fjord Security AS"_s);
        QCOMPARE(valueOf(recognition, Field::Issued), u"2026-06-14"_s);
        QCOMPARE(valueOf(recognition, Field::AsOf), u"2026-06-02"_s);
        QCOMPARE(valueOf(recognition, Field::Service), u"Compute; Object Storage"_s);
    }

    void onlyClearValuesBecomeFields()
    {
        const DocumentFields fields = clearFields(recognise(pagesOf(soc2Type2Report())));
        QCOMPARE(fields.type, DocumentType::Soc2Type2);
        QCOMPARE(fields.kind, DocumentKind::Report);
        QVERIFY(!fields.opinion);
        QCOMPARE(fields.period(), (Period{Date(2025, 10, 1), Date(2026, 9, 30)}));
        QCOMPARE(fields.categories.size(), 3);
    }
};

MUNIMENT_TEST(RecognitionTest, "recognition_test")
#include "recognition_test.moc"
