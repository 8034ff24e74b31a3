// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/provider_report.h"

#include "core/sample/company.h"
#include "core/sample/recipes.h"

namespace muniment::sample {

using namespace Qt::StringLiterals;

void reportCover(Paper& paper)
{
    paper.space(32);
    paper.centred(u"Northwind Cloud Ireland Ltd"_s, 15, QFont::Bold);
    paper.space(10);
    paper.centred(u"System and Organization Controls (SOC) 2, Type 2"_s, 21, QFont::Bold);
    paper.space(4);
    paper.centred(
        u"Report on Management's Description of the Northwind Cloud System and on the Suitability "
        u"of the Design and Operating "
        "Effectiveness of Its Controls Relevant to Security, Availability and Confidentiality"_s,
        13);
    paper.space(6);
    paper.centred(u"Throughout the period 1 October 2025 to 30 September 2026"_s, 12, QFont::Bold);
    paper.space(22);
    paper.centred(u"with the Independent Service Auditor's Report of"_s, 10.5);
    paper.centred(u"Hollis & Grange LLP, Certified Public Accountants"_s, 13, QFont::Bold);
    paper.space(26);
    paper.boxed(u"This report is intended solely for the information and use of Northwind Cloud "
                u"Ireland Ltd, user entities of the Northwind Cloud "
                "system during some or all of the period, and their auditors and regulators. It is "
                "not intended to be, and should not be, "
                "used by anyone other than these specified parties. "
                "Copies are given to named recipients under a non-disclosure agreement."_s);
    paper.newPage();
    paper.title(u"Contents"_s);
    paper.table({{u"Section"_s, 24}, {u"Title"_s, 142}},
        {{u"I"_s, u"Independent Service Auditor's Report"_s},
            {u"II"_s, u"Assertion of Northwind Cloud's Management"_s},
            {u"III"_s,
                u"Description of the Northwind Cloud System: services and regions, people and procedures, subservice organisations, complementary user entity controls, other responsibilities of user entities"_s},
            {u"IV"_s,
                u"Trust Services Criteria, Related Controls, Tests of Controls and Results"_s},
            {u"V"_s,
                u"Other Information Provided by Northwind Cloud That Is Not Covered by the Service Auditor's Report"_s}});
    paper.heading(u"Words used in this report"_s);
    paper.table({{u"Word"_s, 46}, {u"Meaning here"_s, 120}},
        {{u"System"_s,
             u"The infrastructure, software, people, procedures and data with which Northwind provides the services named in Section III"_s},
            {u"User entity"_s,
                u"A customer of Northwind that uses the system during some or all of the period"_s},
            {u"Subservice organisation"_s,
                u"A supplier of Northwind whose controls are needed, with Northwind's own, to achieve the service commitments"_s},
            {u"Carve-out method"_s,
                u"The description names the services of a subservice organisation and leaves its controls out"_s},
            {u"Complementary user entity control"_s,
                u"A control at the user entity that Northwind's controls were designed to rely on"_s},
            {u"Exception"_s, u"An instance in which a control did not operate as described"_s}});
}

void auditorsReport(Paper& paper)
{
    paper.newPage();
    paper.title(u"Independent Service Auditor's Report"_s, u"Section I"_s);
    paper.paragraph(u"To the management of Northwind Cloud Ireland Ltd:"_s);
    paper.subheading(u"Scope"_s);
    paper.paragraph(
        u"We have examined Northwind Cloud Ireland Ltd's (\"Northwind\") accompanying description "
        u"of its Northwind Cloud system found in Section III "
        "throughout the period 1 October 2025 to 30 September 2026 (the \"description\"), and the "
        "suitability of the design and operating effectiveness of "
        "controls stated in the description throughout that period, to provide reasonable "
        "assurance that Northwind's service commitments and system "
        "requirements were achieved based on the trust services criteria relevant to security, availability, and confidentiality."_s);
    paper.paragraph(
        u"Northwind uses subservice organisations for data centre space and for the screening of "
        u"staff. The description indicates that "
        "complementary subservice organization controls that are suitably designed and operating "
        "effectively are necessary, along with controls at Northwind, to "
        "achieve the service commitments. The description presents these types of controls under "
        "the **carve-out method**; it does not include the actual controls "
        "at the subservice organisations, and our examination did not extend to them."_s);
    paper.paragraph(u"The description also indicates that **complementary user entity controls** "
                    u"that are suitably designed and operating effectively are necessary, along "
                    "with controls at Northwind, to achieve the service commitments. Our "
                    "examination did not include such controls, and we have not evaluated "
                    "their design or operating effectiveness."_s);
    paper.paragraph(u"The information in Section V is presented by management and is not part of "
                    u"the description. It has not been subjected to the procedures applied "
                    "in the examination, and accordingly we express no opinion on it."_s);
    paper.subheading(u"Service organization's responsibilities"_s);
    paper.paragraph(
        u"Northwind is responsible for its service commitments and system requirements and for "
        u"designing, implementing and operating effective controls. It has provided "
        "the accompanying assertion about the description and the controls. Northwind is also "
        "responsible for preparing the description and assertion, for "
        "selecting the criteria, and for identifying the risks that threaten the achievement of its commitments."_s);
    paper.subheading(u"Service auditor's responsibilities"_s);
    paper.paragraph(
        u"Our responsibility is to express an opinion on the description and on the suitability of "
        u"the design and operating effectiveness of controls, based on our "
        "examination. It was conducted in accordance with attestation standards established by the "
        "American Institute of Certified Public Accountants (AT-C section 105 and AT-C section "
        "205). Those "
        "standards require that we plan and perform the examination to obtain reasonable "
        "assurance. We believe that the evidence we obtained is sufficient and "
        "appropriate to provide a reasonable basis for our qualified opinion. We are required to be independent and to meet our other ethical responsibilities."_s);
    paper.subheading(u"Inherent limitations"_s);
    paper.paragraph(
        u"The description is prepared to meet the common needs of a broad range of users. Because "
        u"of their nature, controls may not always operate effectively, "
        "and projections to the future are subject to the risk that controls become ineffective."_s);
    paper.subheading(u"Basis for Qualified Opinion"_s);
    paper.paragraph(
        u"Northwind states in its description that access of its own staff is removed within one "
        u"business day of their leaving. As noted in Section IV, for "
        "**3 of 25** leavers tested, access to internal support tools was removed between four and "
        "nineteen days after the last working day. As a result, "
        "control NW-6.3 did not operate effectively during the period 1 October 2025 to 31 March 2026 to achieve criteria CC6.2 and CC6.3."_s);
    paper.subheading(u"Qualified Opinion"_s);
    paper.boxed(
        u"In our opinion, **except for the matter described** in the preceding paragraph, in all "
        u"material respects: (a) the description presents the Northwind Cloud "
        "system that was designed and implemented throughout the period 1 October 2025 to 30 "
        "September 2026; (b) the controls stated in the description were suitably "
        "designed throughout the period; and (c) the controls stated in the description operated "
        "effectively throughout the period to provide "
        "reasonable assurance that Northwind's service commitments and system requirements were "
        "achieved based on the applicable trust services criteria, if "
        "the complementary subservice organization controls and complementary user entity controls assumed in the design of Northwind's controls operated effectively."_s);
    paper.subheading(u"Description of tests of controls"_s);
    paper.paragraph(
        u"The specific controls tested and the nature, timing and results of those tests are listed in Section IV."_s);
    paper.subheading(u"Restricted use"_s);
    paper.paragraph(
        u"This report, including the description of tests of controls and results in Section IV, "
        u"is **intended solely for the information and use** of Northwind, user "
        "entities of the Northwind Cloud system during some or all of the period, business "
        "partners subject to risks arising from interactions with the system, "
        "practitioners providing services to such user entities, and regulators who have "
        "sufficient knowledge and understanding. This report is not intended to be, "
        "and should not be, used by anyone other than these specified parties."_s);
    paper.signatures({{u"Hollis & Grange LLP"_s, u"Certified Public Accountants"_s,
        u"Dublin, 6 November 2026"_s}});
}

void managementAssertion(Paper& paper)
{
    paper.newPage();
    paper.title(u"Assertion of Northwind Cloud's Management"_s, u"Section II"_s);
    paper.paragraph(
        u"We have prepared the description of the Northwind Cloud system in Section III throughout "
        u"the period 1 October 2025 to 30 September 2026, "
        "based on the criteria for a description of a service organization's system. The "
        "description is intended to provide report users with "
        "information about the system that may be useful when assessing the risks arising from interactions with it."_s);
    paper.paragraph(
        u"Northwind uses Rheintal Rechenzentren GmbH, a subservice organisation, for data centre "
        u"space in Frankfurt, and uses Vetting Partners Ltd, "
        u"a subservice organisation, for the screening of staff. The description presents the "
        u"controls of Northwind and the types of complementary "
        u"subservice organization controls assumed; it does not disclose the actual controls there."_s);
    paper.paragraph(u"We confirm, to the best of our knowledge and belief, that:"_s);
    paper.numbered({u"the description presents the system that was designed and implemented throughout the period;"_s,
        u"the controls stated in the description were suitably designed throughout the period to provide reasonable assurance that the service commitments would be achieved;"_s,
        u"except for control NW-6.3 in the period 1 October 2025 to 31 March 2026, the controls "
        u"operated effectively throughout the period, if complementary "
        "subservice organization controls and complementary user entity controls operated effectively."_s});
    paper.signatures(
        {{u"Henrik Aldous"_s, u"Vice President, Trust and Assurance"_s, u"6 November 2026"_s},
            {u"Sunniva Brekke"_s, u"Chief Operating Officer"_s, u"6 November 2026"_s}});
}

void systemDescription(Paper& paper)
{
    paper.newPage();
    paper.title(u"Description of the Northwind Cloud System"_s, u"Section III"_s);
    paper.heading(u"1  Overview"_s);
    paper.paragraph(
        u"Northwind Cloud Ireland Ltd was founded in 2015 and offers computing, storage and "
        u"database services to businesses. Customers create accounts, choose "
        "regions and run their own applications and data on the services."_s);
    paper.heading(u"2  Services and regions in the scope of this report"_s);
    paper.table({{u"Service"_s, 42}, {u"Model"_s, 30}, {u"What it does"_s, 94}},
        {{u"App Service"_s, u"platform"_s,
             u"Runs web applications and programming interfaces of customers"_s},
            {u"Blob Storage"_s, u"platform"_s,
                u"Stores objects with versions, locks and encryption"_s},
            {u"Virtual Machines"_s, u"infrastructure"_s,
                u"Runs operating systems chosen and maintained by customers"_s},
            {u"Key Vault"_s, u"platform"_s,
                u"Keeps keys, certificates and secrets in hardware modules"_s},
            {u"SQL Database"_s, u"platform"_s,
                u"Relational database with copies and point-in-time restore"_s}});
    paper.paragraph(
        u"Services in scope: App Service, Blob Storage, Virtual Machines, Key Vault, SQL Database"_s);
    paper.paragraph(u"Regions in scope: West Europe, North Europe"_s);
    paper.paragraph(u"West Europe has zones in Amsterdam and Frankfurt, North Europe in Stockholm "
                    u"and Oslo. The region UK South, services in preview and the "
                    u"service Directory are **not included** in the scope of this report."_s);
    paper.heading(u"3  Principal service commitments and system requirements"_s);
    paper.bullets({u"Security: customer data is protected against access by unauthorised persons; staff reach it only with the customer's approval."_s,
        u"Availability: each service is available for at least 99.95 % of each month; data is copied within the region."_s,
        u"Confidentiality: customer data stays in the chosen region and is deleted within 90 days after the end of the contract."_s});
    paper.heading(u"4  Components of the system"_s);
    paper.subheading(u"4.1  Infrastructure"_s);
    paper.paragraph(u"Two regions with three zones each. Hosts run a hypervisor that is maintained "
                    u"by Northwind. Networks of customers are kept apart by virtual networks; "
                    "management traffic runs on a network of its own."_s);
    paper.subheading(u"4.2  Software"_s);
    paper.paragraph(u"The control plane is written by Northwind. Changes are reviewed by a second "
                    u"developer, tested, and rolled out zone by zone with an automatic "
                    "stop when measures of health fall."_s);
    paper.subheading(u"4.3  People"_s);
    paper.paragraph(u"Some 1,140 people in Dublin, Amsterdam, Stockholm and Cardiff: engineering, "
                    u"operations, support, security, and trust and assurance. All are screened "
                    "before they start and trained each year."_s);
    paper.subheading(u"4.4  Procedures"_s);
    paper.paragraph(
        u"Policies are reviewed each year and cover access, changes, incidents, continuity, "
        u"suppliers and handling of data. Access of staff follows roles, needs a "
        "second factor and is reviewed each quarter. Access of leavers is removed within one business day."_s);
    paper.subheading(u"4.5  Data"_s);
    paper.paragraph(u"Customer data is encrypted at rest with keys of Northwind or of the "
                    u"customer, and in transit. Northwind processes customer data only on the "
                    "customer's instructions."_s);
    paper.heading(u"5  Control environment, risk, monitoring"_s);
    paper.paragraph(
        u"The board meets four times a year and has an audit committee. Risks are assessed twice a "
        u"year. Controls are monitored by continuous "
        "checks and by internal audit; results go to the audit committee. Incidents are graded, "
        "handled by a rota, and told to affected customers within "
        "24 hours of confirmation. No incident in the period led to a failure of a service commitment."_s);
    paper.heading(u"6  Subservice organisations"_s);
    paper.table({{u"Organisation"_s, 46}, {u"Service"_s, 38}, {u"Method"_s, 24},
                    {u"Complementary subservice organization controls expected"_s, 58}},
        {{u"Rheintal Rechenzentren GmbH"_s, u"Data centre space in Frankfurt"_s, u"carve-out"_s,
             u"Entry to buildings, power, climate, fire protection (CC6.4, A1.2)"_s},
            {u"Vetting Partners Ltd"_s, u"Screening of staff"_s, u"carve-out"_s,
                u"Screening completed before the first working day (CC1.4)"_s}});
    paper.heading(u"7  Significant changes during the period"_s);
    paper.paragraph(
        u"The Oslo zone of North Europe was opened on 2 February 2026. A new tool for access of support staff was introduced on 1 April 2026."_s);
}

void userEntityControls(Paper& paper)
{
    paper.newPage();
    paper.heading(u"8  Complementary User Entity Controls"_s);
    paper.paragraph(u"Northwind's controls were designed with the assumption that certain controls "
                    u"would be implemented by user entities. The following complementary user "
                    "entity controls are necessary to achieve the service commitments together "
                    "with Northwind's controls. User entities and their auditors should consider "
                    "whether these controls have been placed in operation."_s);
    paper.table(
        {{u"Ref."_s, 22}, {u"Complementary user entity control"_s, 116}, {u"Criteria"_s, 28}},
        {{u"CUEC-01"_s,
             u"User entities are responsible for granting, changing and removing access of their own users to the services."_s,
             u"CC6.1, CC6.2"_s},
            {u"CUEC-02"_s,
                u"User entities are responsible for requiring a second factor for all accounts that can change their configuration."_s,
                u"CC6.1"_s},
            {u"CUEC-03"_s,
                u"User entities should review the access of their users and service principals at least quarterly."_s,
                u"CC6.3"_s},
            {u"CUEC-04"_s,
                u"User entities are responsible for configuring network rules, public access and encryption of the services that they use."_s,
                u"CC6.6, CC6.7"_s},
            {u"CUEC-05"_s,
                u"User entities must maintain and patch the operating systems and software in their virtual machines."_s,
                u"CC7.1"_s},
            {u"CUEC-06"_s,
                u"User entities are responsible for enabling, protecting and testing backups of their data."_s,
                u"A1.2, A1.3"_s},
            {u"CUEC-07"_s,
                u"User entities are required to notify Northwind of changes to their security contacts within five business days."_s,
                u"CC2.3, CC7.4"_s},
            {u"CUEC-08"_s,
                u"User entities should approve or refuse requests of Northwind's support staff for access to their data, and review the log of approvals."_s,
                u"CC6.1, C1.1"_s}});
    paper.heading(u"9  Other user entity responsibilities"_s);
    paper.paragraph(
        u"The following responsibilities are good practice. They are not necessary to achieve Northwind's service commitments."_s);
    paper.bullets({u"Customers should subscribe to notices of planned maintenance."_s,
        u"Customers should run at least two instances in different zones where they need more than 99.9 % availability."_s,
        u"Customers are responsible for classifying their data and for choosing regions that meet their legal duties."_s});
}

namespace {

void wholeReport(Paper& paper)
{
    reportCover(paper);
    auditorsReport(paper);
    managementAssertion(paper);
    systemDescription(paper);
    userEntityControls(paper);
    testsOfControls(paper);
    otherInformation(paper);
}

} // namespace

QList<Recipe> providerReports()
{
    const PaperFacts paper{.house = u"Northwind Cloud Ireland Ltd"_s,
        .reference = u"SOC 2 Type 2 · 1 October 2025 to 30 September 2026"_s,
        .mark = syntheticMark(),
        .family = u"Noto Serif"_s,
        .accent = QColor(0x24, 0x32, 0x4a),
        .bodyPoints = 10,
        .firstPageHasHead = false};
    return {
        {{.key = u"soc2-report"_s,
             .path = u"provider/Northwind-SOC-2-Type-2-2026.pdf"_s,
             .title = u"SOC 2 Type 2 report, 1 October 2025 to 30 September 2026"_s,
             .shows
             = u"The provider's controls tested over a year, with a qualified opinion, two exceptions and eight duties for us."_s,
             .use = SampleUse::ProviderDocument,
             .covers = Period{Date(2025, 10, 1), Date(2026, 9, 30)},
             .received = Date(2026, 11, 12),
             .source = u"Northwind trust portal"_s,
             .collector = u"siobhan-keane"_s,
             .classification = u"confidential"_s,
             .restriction = u"named_recipients"_s,
             .restrictionNote
             = u"May be seen at Clearwater, Dublin; ask for a copy at the provider's trust portal."_s},
            paperRecipe(paper,
                {.title = u"Northwind Cloud SOC 2 Type 2 report"_s,
                    .author = u"Hollis & Grange LLP"_s,
                    .producer = u"Report composer 9"_s,
                    .created = at(u"2026-11-06T16:45:00+00:00"_s)},
                &wholeReport)},
    };
}

} // namespace muniment::sample
