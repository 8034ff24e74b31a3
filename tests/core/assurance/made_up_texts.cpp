// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/assurance/made_up_texts.h"

namespace muniment::tests {

QList<assurance::PageText> pagesOf(const QString& text)
{
    QList<assurance::PageText> pages;
    for (const QString& page : text.split(QChar(u'\f')))
        pages.append({static_cast<int>(pages.size()) + 1, page});
    return pages;
}

QString isoCertificate()
{
    return QStringLiteral(R"(Northmark Assurance Ltd
CERTIFICATE OF REGISTRATION

This is to certify that the Information Security Management System of
Nimbus Cloud GmbH
Kanalstrasse 12, 10115 Berlin, Germany

has been assessed and found to conform to the requirements of
ISO/IEC 27001:2022

for the following scope:
Development, operation and support of the Nimbus platform services Compute, Object Storage
and Managed Database from the regions EU Central and EU North.

Statement of Applicability version 4.2 dated 3 March 2025

Certificate Number: IS 552878
Originally Registered: 5 May 2019
Latest Issue: 5 May 2025
Expiry Date: 4 May 2028
1st Surveillance Audit Due: 5 May 2026
2nd Surveillance Audit Due: 5 May 2027
Regions: EU Central; EU North

For and on behalf of Northmark Assurance Ltd
Accredited by UKAS, Accreditation No. 0099. A signatory of the Global Accreditation Cooperation.
)");
}

QString isoCertificateInColumns()
{
    return QStringLiteral(R"(Certificate
We certify that the management system of
Borealis Hosting, Inc.
complies with the standard ISO/IEC 27001:2022
Scope of certification: Hosting of virtual machines.
Certificate No.: 01 153 1234567     Issue date: 25th October 2025    Expiry date: 24th October 2028

Certification decision      Valid from            Valid until
20 October 2025             25 October 2025       24 October 2028
)");
}

QString germanCertificate()
{
    return QStringLiteral(R"(ZERTIFIKAT
Hiermit wird bescheinigt, dass das Unternehmen
Wolkenwerk AG
Hafenweg 3, 20457 Hamburg
ein Managementsystem gemäß ISO/IEC 27001:2022 eingeführt hat und anwendet.
Geltungsbereich: Betrieb von Rechenzentren und Cloud-Diensten
Erklärung zur Anwendbarkeit: Version 7 vom 12. März 2026
Zertifikat-Registrier-Nr.: 44 121 998877
Ausstellungsdatum: 25. März 2026
Gültig vom 25. März 2026 bis 24. März 2029
Zertifizierungsstelle: Prüfhaus Nord GmbH
D-ZM-16031-01-00   DAkkS
)");
}

QString spanishCertificate()
{
    return QStringLiteral(R"(CERTIFICADO
La entidad de certificación Verifica Norte certifica que la organización
Nube Sur, S.L.
dispone de un sistema de gestión de seguridad de la información conforme con UNE-EN ISO/IEC 27001:2022
Alcance: Servicios de computación en la nube
Número de certificado: SI-0042/2025
Fecha de emisión: 25 de octubre de 2025
Fecha de caducidad: 24 de octubre de 2028
ENAC
)");
}

QString japaneseCertificate()
{
    return QStringLiteral(R"(登録証
情報セキュリティマネジメントシステム
登録組織:青空クラウド株式会社
適用規格:JIS Q 27001:2023 (ISO/IEC 27001:2022)
登録番号:IS 700123
登録範囲:クラウドサービスの開発及び運用
登録日:2025年10月25日
有効期限:2028年10月24日
上記の組織の登録を証する
)");
}

QString soc2Type2Report()
{
    return QStringLiteral(R"(Nimbus Cloud GmbH
System and Organization Controls 2 (SOC 2®) - Type 2 Report
Report on Nimbus Cloud GmbH's description of its Nimbus Platform and on the suitability of the
design and operating effectiveness of its controls relevant to security, availability and confidentiality
For the period October 1, 2025 to September 30, 2026
)"
                          "\f"
                          R"(Contents
Section I    Independent Service Auditor's Report .......... 3
Complementary User Entity Controls .......... 6
Complementary Subservice Organization Controls .......... 6
)"
                          "\f"
                          R"(Independent Service Auditor's Report
To the Management of Nimbus Cloud GmbH:
We have examined Nimbus Cloud GmbH's accompanying description of its Nimbus Platform throughout the
period October 1, 2025 to September 30, 2026, based on the criteria, and the suitability of the design and
operating effectiveness of controls relevant to Security, Availability, and Confidentiality (applicable trust
services criteria) set forth in TSP section 100, Trust Services Criteria for Security, Availability, Processing
Integrity, Confidentiality, and Privacy.
Basis for Qualified Opinion
Access of leavers was not removed within one day for two of twenty-five leavers tested.
Qualified Opinion
In our opinion, except for the matter described in the preceding paragraph, in all material respects, the
controls operated effectively throughout the period October 1, 2025 to September 30, 2026.
Restricted use
This report is intended solely for the information and use of Nimbus Cloud GmbH and user entities.
/s/ Halden & Moor LLP
Berlin, Germany
November 14, 2026
)"
                          "\f"
                          R"(Section II
Assertion of Nimbus Cloud GmbH's Management
We have prepared the accompanying description.
)"
                          "\f"
                          R"(Subservice Organizations
Nimbus uses Stonebridge Data Centres, a subservice organization, for physical hosting. The carve-out
method is used.
)"
                          "\f"
                          R"(Complementary User Entity Controls
Nimbus controls were designed with the assumption that user entities would implement the following controls:
CUEC-01  User entities are responsible for removing access of their leavers
without delay.
CUEC-02  User entities are responsible for protecting their credentials.

User Entity Responsibilities
1. Customers should report incidents to the support desk.
Complementary Subservice Organization Controls
Stonebridge Data Centres: Physical access to data halls is restricted and reviewed.
)"
                          "\f"
                          R"(Section IV  Tests of Controls and Results of Tests
CC6.1  Inspected the configuration of multi-factor authentication.  No exceptions noted.
CC6.2  For a sample of 25 leavers, inspected the time of removal. Exceptions noted: for 2 of 25 leavers access was removed after one day.
Management's response: The removal is now automatic.
)");
}

QString soc2Type1Report()
{
    return QStringLiteral(R"(SOC 2 Type 1 Report
Report on Kestrel Systems Limited's description of its Payment Gateway system and on the suitability of
the design of controls relevant to security as of 31 March 2026
)"
                          "\f"
                          R"(Independent Service Auditor's Report
To the Board of Directors of Kestrel Systems Limited
We did not perform any procedures regarding the operating effectiveness of controls and do not express an
opinion thereon.
In our opinion, in all material respects, the controls were suitably designed as of 31 March 2026, based on the
applicable trust services criteria.
Assertion of Kestrel Systems Limited's management
)");
}

QString bridgeLetter()
{
    return QStringLiteral(R"(Nimbus Cloud GmbH
30 December 2026

SOC 2 Bridge Letter

To whom it may concern
Nimbus Cloud GmbH's most recent SOC 2 Type 2 report covers the period from 1 October 2025 to 30 September 2026.
For the time from 1 October 2026 to 29 December 2026 management is not aware of any material changes to the
controls. This letter is not a substitute for the report and has not been audited.

Sincerely
Ada Kern, Chief Information Security Officer
)");
}

QString attestationLetter()
{
    return QStringLiteral(R"(Letter of Attestation
To whom it may concern,
We hereby confirm that Nimbus Cloud GmbH has been audited against ISO/IEC 27001:2022 and that its
management system is in the process of certification. This letter is not a certificate.
Issue date: 3 June 2026
Yours sincerely
Northmark Assurance Ltd
)");
}

QString attestationOfCompliance()
{
    return QStringLiteral(R"(Payment Card Industry (PCI) Data Security Standard
Attestation of Compliance for Report on Compliance - Service Providers
Company name: Nimbus Cloud GmbH
QSA Company: Fjord Security AS
Date of Report as noted in the Report on Compliance: 2026-06-14
Date Assessment Ended: 2026-06-02
)"
                          "\f"
                          R"(Part 2a. Scope Verification
Services that were INCLUDED in the scope of the Assessment (select all that apply):
Name of service(s) assessed: Compute, Object Storage
Services that are provided by the service provider but were NOT INCLUDED in the scope
)");
}

QString blankAttestationOfCompliance()
{
    return QStringLiteral(R"(Payment Card Industry (PCI) Data Security Standard
Attestation of Compliance for Report on Compliance - Service Providers
Company name:
QSA Company:
Date of Report as noted in the Report on Compliance: YYYY-MM-DD
Date Assessment Ended: YYYY-MM-DD
Part 2a. Scope Verification
Services that were INCLUDED in the scope of the Assessment (select all that apply):
Name of service(s) assessed:
Services that are provided by the service provider but were NOT INCLUDED in the scope
)");
}

QString salesLeaflet()
{
    return QStringLiteral(R"(Trust Nimbus
Our platform is ISO 27001 compliant and SOC 2 ready. Thousands of customers can rely on our security.
)");
}

} // namespace muniment::tests
