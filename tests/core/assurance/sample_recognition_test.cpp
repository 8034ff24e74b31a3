// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition.h"
#include "core/documents/document_text.h"
#include "core/sample/sample_files.h"
#include "tests/support/test_main.h"
#include "tests/support/test_vault.h"

#include <QTemporaryDir>

using namespace muniment;
using namespace muniment::assurance;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

QString valueOf(const Recognition& recognition, const QString& field)
{
    const Proposal* proposal = recognition.proposal(*parseField(field));
    if (!proposal || proposal->state == ProposalState::NotFound)
        return u"not found"_s;
    if (proposal->state == ProposalState::ToDecide)
        return u"to decide: "_s + proposal->alternatives.join(u", "_s);
    return proposal->value;
}

} // namespace

// The papers of the sample's provider, as the reader of PDFs gives their text: columns run
// together, headings stand behind the sentence above them.
class SampleRecognitionTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { files = mustHold(sample::writeSampleFiles(folder.path(), {})); }

    void readsTheProvidersPapers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char* file, const char* fields) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromUtf8(fields);
        };
        row("Northwind-ISO-27001-2022-IS-274113.pdf",
            "type=iso_certificate|standard=ISO/IEC 27001|edition=2022|number=IS 274113"
            "|subject=Northwind Cloud Ireland Ltd|issuer=Ardent Certification International Ltd"
            "|issued=2025-05-05|expiry=2028-05-04|surveillance_due=2026-05-04; 2027-05-04"
            "|soa_version=7.1|soa_date=2025-03-12|accreditation_body=UKAS"
            "|services=App Service; Blob Storage; Virtual Machines; Key Vault; SQL Database; "
            "Directory|regions=West Europe; North Europe; UK South");
        row("Northwind-ISO-22301-BC-118240.pdf",
            "type=iso_certificate|standard=ISO 22301|edition=2019|expiry=2026-06-30"
            "|accreditation_body=not found|regions=West Europe; North Europe");
        row("Northwind-Support-ISO-27001-2013.pdf",
            "type=iso_certificate|edition=2013|expiry=2027-02-11"
            "|subject=Northwind Cloud Support Ltd");
        row("Rheintal-Zertifikat-ISO-27001.pdf",
            "type=iso_certificate|number=44 121 260417|subject=Rheintal Rechenzentren GmbH"
            "|issued=2024-03-18|expiry=2027-03-17|soa_version=5.2|soa_date=2024-01-11"
            "|accreditation_body=DAkkS|accreditation_number=D-ZM-00000-00-00"
            "|regions=Frankfurt am Main; Düsseldorf");
        row("Northwind-bridge-letter-2026-12-29.pdf",
            "type=bridge_letter|kind=letter|provider=Northwind Cloud Ireland Ltd"
            "|issued=2026-12-29|period_from=2025-10-01|period_until=2026-09-30"
            "|bridge_through=2026-12-29|restriction=auditors_and_regulators");
        row("STAR-registry-listing-2026-12-14.pdf",
            "type=csa_star_level1|kind=self_declaration|issued=2026-02-03"
            "|provider=Northwind Cloud Ireland Ltd");
        row("Northwind-SOC-2-Type-2-2026.pdf",
            "type=soc2_type2|kind=report|provider=Northwind Cloud Ireland Ltd"
            "|title=System and Organization Controls (SOC) 2, Type 2|issuer=Hollis & Grange LLP"
            "|issued=2026-11-06|period_from=2025-10-01|period_until=2026-09-30"
            "|categories=security; availability; confidentiality"
            "|opinion=to decide: qualified, unqualified|regions=West Europe; North Europe"
            "|restriction=to decide: named_recipients, auditors_and_regulators");
    }

    void readsTheProvidersPapers()
    {
        QFETCH(QString, file);
        QFETCH(QString, fields);
        const Recognition recognition = read(file);
        for (const QString& each : fields.split(u'|')) {
            const qsizetype at = each.indexOf(u'=');
            QCOMPARE(each.left(at) + u'=' + valueOf(recognition, each.left(at)), each);
        }
    }

    void readsWhatTheReportAsksAndWhereItFailed()
    {
        const Recognition report = read(u"Northwind-SOC-2-Type-2-2026.pdf"_s);
        QCOMPARE(report.duties.size(), 11);
        QCOMPARE(report.duties.at(2).reference, u"CUEC-03"_s);
        QCOMPARE(report.duties.at(2).text,
            u"User entities should review the access of their users and service principals at least quarterly. (CC6.3)"_s);
        QCOMPARE(report.duties.at(8).kind, DutyKind::OtherUserResponsibility);
        QCOMPARE(report.exceptions.size(), 2);
        const TestException& leavers = report.exceptions.first();
        QCOMPARE(leavers.control, u"NW-6.3"_s);
        QVERIFY(leavers.result.startsWith(u"Exception noted. For 3 of 25 leavers"_s));
        QVERIFY(leavers.response.startsWith(u"the three cases"_s));
        QCOMPARE(leavers.page, 10);
        QVERIFY(report.exceptions.last().result.endsWith(u"met their targets."_s));
        QCOMPARE(report.subserviceOrganisations.size(), 2);
        QCOMPARE(report.subserviceOrganisations.first().name, u"Rheintal Rechenzentren GmbH"_s);
        QCOMPARE(report.subserviceOrganisations.first().method, SubserviceMethod::CarveOut);
        QVERIFY(report.subserviceOrganisations.first().expected.contains(u"fire"_s));
    }

private:
    Recognition read(const QString& name) const
    {
        for (const sample::SampleFile& each : files.files)
            if (each.path.endsWith(name)) {
                const documents::DocumentText text = mustHold(
                    documents::textOfPdf(files.pathOf(each), documents::WordBoxes::Omit));
                QList<PageText> pages;
                for (const documents::PageText& page : text.pages)
                    pages.append({int(pages.size()) + 1, page.text});
                return recognise(pages, name);
            }
        return {};
    }

    QTemporaryDir folder;
    sample::SampleFiles files;
};

MUNIMENT_TEST(SampleRecognitionTest, "sample_recognition_test")
#include "sample_recognition_test.moc"
