// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/company.h"
#include "core/sample/recipes.h"

#include <QPainter>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

const QColor ardentGreen(0x1e, 0x5b, 0x4a);

PaperFacts ardentPaper(const QString& number)
{
    return {.house = u"Ardent Certification International Ltd"_s,
        .reference = u"Certificate Number: "_s + number,
        .mark = syntheticMark(),
        .family = u"Noto Serif"_s,
        .accent = ardentGreen,
        .bodyPoints = 11,
        .firstPageHasHead = false};
}

// Two lines around the page and the issuer's round mark: what makes a certificate look like one.
void frame(Paper& paper, const QColor& colour, const QString& initials)
{
    QPainter& painter = paper.painter();
    const auto mm = [](double value) { return Paper::unit(value); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, mm(0.9)));
    painter.drawRect(QRectF(mm(11), mm(11), mm(188), mm(269)));
    painter.setPen(QPen(colour, mm(0.25)));
    painter.drawRect(QRectF(mm(12.8), mm(12.8), mm(184.4), mm(265.4)));
    painter.setPen(QPen(colour, mm(0.7)));
    painter.drawEllipse(QPointF(mm(105), mm(32)), mm(11), mm(11));
    painter.setPen(QPen(colour, mm(0.25)));
    painter.drawEllipse(QPointF(mm(105), mm(32)), mm(9.4), mm(9.4));
    painter.setFont(paper.font(17, QFont::Bold));
    painter.setPen(colour);
    painter.drawText(QRectF(mm(94), mm(21), mm(22), mm(22)), Qt::AlignCenter, initials);
    painter.restore();
    paper.space(20);
}

struct CertificateFacts
{
    QString number;
    QString system; // "Information Security Management System"
    QString standard;
    QString client;
    QString address;
    QString scope;
    QList<QPair<Field, Field>> dates;
    QString accreditation; // empty: the mark is a picture
};

void certificate(Paper& paper, const CertificateFacts& facts)
{
    frame(paper, ardentGreen, u"A"_s);
    paper.centred(u"ARDENT CERTIFICATION INTERNATIONAL"_s, 12, QFont::Bold);
    paper.space(6);
    paper.centred(u"Certificate of Registration"_s, 25);
    paper.centred(facts.system.toUpper() + u" - "_s + facts.standard, 10.5, QFont::Bold);
    paper.space(8);
    paper.centred(u"This is to certify that"_s, 11);
    paper.space(1);
    paper.centred(facts.client, 16, QFont::Bold);
    paper.centred(facts.address, 11);
    paper.space(4);
    paper.centred(u"holds Certificate Number: "_s + facts.number, 12, QFont::Bold);
    paper.space(2);
    paper.paragraph(
        u"and operates a management system which has been assessed and complies with the requirements of "_s
        + facts.standard + u" for the following scope:"_s);
    paper.boxed(facts.scope);
    paper.paragraph(u"For and on behalf of Ardent Certification International Ltd:"_s);
    paper.signatures({{u"Rosalind Achterberg"_s, u"Director of Certification"_s,
        facts.dates.constFirst().second.value}});
    paper.space(3);
    paper.pairedFields(facts.dates);
    if (!facts.accreditation.isEmpty())
        paper.paragraph(facts.accreditation);
    paper.small(
        u"This certificate remains the property of Ardent Certification International Ltd, 9 Quay "
        u"Lane, Bristol BS1 0ZZ, United Kingdom, "
        "and is bound by the conditions of contract. Its standing can be asked for at certificates@ardent.example."_s);
}

void informationSecurityCertificate(Paper& paper)
{
    certificate(paper,
        {u"IS 274113"_s, u"Information Security Management System"_s, u"ISO/IEC 27001:2022"_s,
            providerName(), u"40 Harbour Row, Dublin 2, D02 XY00, Ireland"_s,
            u"The management of information security for the development, operation and support of "
            u"**Northwind Cloud**, comprising App "
            "Service, Blob Storage, Virtual Machines, Key Vault, SQL Database and Directory, from "
            "the sites and in the regions "
            "listed on page 2, in accordance with the Statement of Applicability version 7.1 dated 12 March 2025."_s,
            {{{u"Originally Registered"_s, u"5 May 2019"_s},
                 {u"Effective Date"_s, u"5 May 2025"_s}},
                {{u"Latest Issue"_s, u"5 May 2025"_s}, {u"Expiry Date"_s, u"4 May 2028"_s}},
                {{u"1st Surveillance Audit Due"_s, u"4 May 2026"_s},
                    {u"2nd Surveillance Audit Due"_s, u"4 May 2027"_s}}},
            u"Accredited by UKAS, management systems certification, accreditation number 0000."_s});
    paper.newPage();
    paper.heading(u"Annex to Certificate Number: IS 274113"_s);
    paper.subheading(u"Offices that were visited"_s);
    paper.table({{u"Office"_s, 46}, {u"Address"_s, 66}, {u"Activity"_s, 54}},
        {{u"Dublin (head office)"_s, u"40 Harbour Row, Dublin 2, Ireland"_s,
             u"Management, development, support"_s},
            {u"Amsterdam"_s, u"Keizersdok 12, 1017 ZZ Amsterdam, Netherlands"_s,
                u"Operation of West Europe"_s},
            {u"Stockholm"_s, u"Norra Hamngatan 3, 111 00 Stockholm, Sweden"_s,
                u"Operation of North Europe"_s},
            {u"Cardiff"_s, u"8 Dock View, Cardiff CF10 0ZZ, United Kingdom"_s,
                u"Operation of UK South"_s}});
    paper.subheading(u"What the certificate covers"_s);
    const QString in = u"in scope"_s;
    paper.table(
        {{u"Service"_s, 61}, {u"West Europe"_s, 35}, {u"North Europe"_s, 35}, {u"UK South"_s, 35}},
        {{u"App Service"_s, in, in, in}, {u"Blob Storage"_s, in, in, in},
            {u"Virtual Machines"_s, in, in, in}, {u"Key Vault"_s, in, in, in},
            {u"SQL Database"_s, in, in, in}, {u"Directory"_s, in, in, in}});
    paper.paragraph(
        u"Services in scope: App Service, Blob Storage, Virtual Machines, Key Vault, SQL Database, Directory"_s);
    paper.paragraph(u"Regions in scope: West Europe, North Europe, UK South"_s);
    paper.subheading(u"Codes of practice"_s);
    paper.paragraph(u"The Statement of Applicability includes the controls of ISO/IEC 27017:2015 "
                    u"and ISO/IEC 27018:2019. These are codes of "
                    "practice and are not certified on their own."_s);
    paper.subheading(u"Outside of the scope"_s);
    paper.paragraph(u"Services in preview; services of other publishers offered through the "
                    u"marketplace."_s);
    paper.small(u"This annex is valid only together with page 1."_s);
}

void continuityCertificate(Paper& paper)
{
    certificate(paper,
        {u"BC 118240"_s, u"Business Continuity Management System"_s, u"ISO 22301:2019"_s,
            providerName(), u"40 Harbour Row, Dublin 2, D02 XY00, Ireland"_s,
            u"Business continuity management for the operation of **Northwind Cloud** in the regions West Europe and North Europe."_s,
            {{{u"Originally Registered"_s, u"1 July 2020"_s},
                 {u"Effective Date"_s, u"1 July 2023"_s}},
                {{u"Latest Issue"_s, u"1 July 2023"_s}, {u"Expiry Date"_s, u"30 June 2026"_s}},
                {{u"1st Surveillance Audit Due"_s, u"30 June 2024"_s},
                    {u"2nd Surveillance Audit Due"_s, u"30 June 2025"_s}}},
            QString()});
}

void formerEditionCertificate(Paper& paper)
{
    certificate(paper,
        {u"IS 183307"_s, u"Information Security Management System"_s, u"ISO/IEC 27001:2013"_s,
            u"Northwind Cloud Support Ltd"_s, u"8 Dock View, Cardiff CF10 0ZZ, United Kingdom"_s,
            u"The provision of technical support to customers of **Northwind Cloud** from Cardiff, "
            u"in accordance with the Statement of "
            "Applicability version 3.0 dated 2 August 2023."_s,
            {{{u"Originally Registered"_s, u"12 October 2020"_s},
                 {u"Effective Date"_s, u"12 October 2023"_s}},
                {{u"Latest Issue"_s, u"12 October 2023"_s},
                    {u"Expiry Date"_s, u"11 February 2027"_s}}},
            u"Accredited by UKAS, management systems certification, accreditation number 0000."_s});
}

void germanCertificate(Paper& paper)
{
    const QColor blue(0x17, 0x3f, 0x7a);
    frame(paper, blue, u"R"_s);
    paper.centred(u"RHEINPRÜF ZERTIFIZIERUNG GMBH"_s, 12, QFont::Bold);
    paper.space(7);
    paper.centred(u"Zertifikat"_s, 26);
    paper.space(9);
    paper.fields(
        {{u"Prüfungsnorm"_s, u"**ISO/IEC 27001:2022**"_s},
            {u"Zertifikat-Registrier-Nr."_s, u"44 121 260417"_s},
            {u"Unternehmen"_s,
                u"**Rheintal Rechenzentren GmbH**\nAm Stellwerk 7, 60327 Frankfurt am Main, Deutschland"_s},
            {u"Standorte"_s, u"Frankfurt am Main; Düsseldorf"_s},
            {u"Geltungsbereich"_s,
                u"Betrieb von Rechenzentrumsflächen (Colocation): Zutritt, Strom, Klima und "
                u"Brandschutz für Kunden mit eigener "
                "Technik. Erklärung zur Anwendbarkeit, Version 5.2 vom 11. Januar 2024."_s}},
        48);
    paper.paragraph(u"Durch ein Audit wurde der Nachweis erbracht, dass ein "
                    u"Informationssicherheits-Managementsystem eingeführt ist und "
                    "angewendet wird, das die Forderungen der ISO/IEC 27001:2022 erfüllt."_s);
    paper.fields(
        {{u"Erstzertifizierung"_s, u"18. März 2021"_s}, {u"Ausgestellt am"_s, u"18. März 2024"_s},
            {u"Gültig ab"_s, u"18. März 2024"_s}, {u"Gültig bis"_s, u"17. März 2027"_s}},
        48);
    paper.paragraph(
        u"Dieses Zertifikat ist nur gültig, solange die jährlichen Überwachungsaudits erfolgreich durchgeführt werden."_s);
    paper.signatures({{u"Dr. Ulrike Sänger"_s, u"Leiterin der Zertifizierungsstelle"_s,
        u"Köln, 18. März 2024"_s}});
    paper.paragraph(
        u"Akkreditiert durch die DAkkS nach DIN EN ISO/IEC 17021-1, Registriernummer D-ZM-00000-00-00."_s);
    paper.small(u"RheinPrüf Zertifizierung GmbH, Hansaplatz 0, 50667 Köln, Deutschland"_s);
}

SampleFile certificateFile(const QString& key, const QString& fileName, const QString& title,
    const QString& shows, const Period& validity)
{
    return {.key = key,
        .path = u"provider/"_s + fileName,
        .title = title,
        .shows = shows,
        .use = SampleUse::ProviderDocument,
        .covers = validity,
        .received = Date(2026, 12, 14),
        .source = u"Northwind trust portal"_s,
        .collector = u"siobhan-keane"_s,
        .classification = u"public"_s,
        .restriction = u"public"_s};
}

PdfFacts certificateFacts(
    const QString& title, const QString& author, const QString& created, const QString& language)
{
    return {.title = title,
        .author = author,
        .producer = u"Certificate writer 2.1"_s,
        .created = at(created),
        .language = language};
}

} // namespace

QList<Recipe> providerCertificates()
{
    const QString ardent = u"Ardent Certification International Ltd"_s;
    PaperFacts german = ardentPaper(QString());
    german.house = u"RheinPrüf Zertifizierung GmbH"_s;
    german.accent = QColor(0x17, 0x3f, 0x7a);
    return {
        {certificateFile(u"iso-27001-certificate"_s, u"Northwind-ISO-27001-2022-IS-274113.pdf"_s,
             u"ISO/IEC 27001:2022 certificate IS 274113"_s,
             u"The provider's certified management system, its services and regions, in force to 4 May 2028."_s,
             {Date(2025, 5, 5), Date(2028, 5, 4)}),
            paperRecipe(ardentPaper(u"IS 274113"_s),
                certificateFacts(
                    u"Certificate IS 274113"_s, ardent, u"2025-05-05T09:00:00+01:00"_s, u"en"_s),
                &informationSecurityCertificate)},
        {certificateFile(u"iso-22301-certificate"_s, u"Northwind-ISO-22301-BC-118240.pdf"_s,
             u"ISO 22301:2019 certificate BC 118240"_s,
             u"The provider's business continuity certificate, which lapsed on 30 June 2026."_s,
             {Date(2023, 7, 1), Date(2026, 6, 30)}),
            paperRecipe(ardentPaper(u"BC 118240"_s),
                certificateFacts(
                    u"Certificate BC 118240"_s, ardent, u"2023-07-01T09:00:00+01:00"_s, u"en"_s),
                &continuityCertificate)},
        {certificateFile(u"iso-27001-2013-certificate"_s, u"Northwind-Support-ISO-27001-2013.pdf"_s,
             u"ISO/IEC 27001:2013 certificate IS 183307"_s,
             u"A certificate of the provider's support company to an edition that is no longer accepted."_s,
             {Date(2023, 10, 12), Date(2027, 2, 11)}),
            paperRecipe(ardentPaper(u"IS 183307"_s),
                certificateFacts(
                    u"Certificate IS 183307"_s, ardent, u"2023-10-12T09:00:00+01:00"_s, u"en"_s),
                &formerEditionCertificate)},
        {certificateFile(u"iso-27001-certificate-german"_s, u"Rheintal-Zertifikat-ISO-27001.pdf"_s,
             u"ISO/IEC 27001:2022 certificate of the data centre, in German"_s,
             u"The certificate of the provider's subservice organisation for data centre space."_s,
             {Date(2024, 3, 18), Date(2027, 3, 17)}),
            paperRecipe(german,
                certificateFacts(u"Zertifikat 44 121 260417"_s, u"RheinPrüf Zertifizierung GmbH"_s,
                    u"2024-03-18T10:00:00+01:00"_s, u"de"_s),
                &germanCertificate)},
    };
}

} // namespace muniment::sample
