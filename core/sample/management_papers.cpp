// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/recipes.h"

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

void auditReport(Paper& paper)
{
    paper.title(u"Internal audit report 2026"_s,
        u"IA-2026-02 · Information security management system · ISO/IEC 27001:2022, clause 9.2"_s);
    paper.fields({{u"Auditor"_s, u"Jonas Lindqvist, Head of Internal Audit"_s},
        {u"Audited"_s, u"Claims and analytics platforms, Dublin and Rotterdam"_s},
        {u"Period under audit"_s, u"1 January 2026 to 30 September 2026"_s},
        {u"Field work"_s, u"5 to 16 October 2026"_s}, {u"Report issued"_s, u"30 October 2026"_s},
        {u"Distribution"_s, u"Board, Chief Information Security Officer, Compliance Officer"_s}});
    paper.heading(u"1  Summary"_s);
    paper.boxed(u"The management system is established and kept up. Of 31 controls tested, **27 "
                u"worked as described**, three worked with "
                "exceptions and one could not be shown to have been performed. One nonconformity "
                "is graded major, three minor; there are "
                "four opportunities for improvement."_s);
    paper.heading(u"2  Independence"_s);
    paper.paragraph(u"Internal Audit reports to the board. The auditor took no part in the design "
                    u"or operation of any control tested and has "
                    "held no operating role at Clearwater since 2019."_s);
    paper.heading(u"3  Method"_s);
    paper.paragraph(
        u"Interviews, inspection of records, and re-performance on samples. Populations were taken "
        u"from the source systems by the "
        "auditor; completeness was checked by comparing counts at the source with counts in the file."_s);
    paper.table({{u"Control area"_s, 56}, {u"Population"_s, 26, Qt::AlignRight},
                    {u"Sample"_s, 20, Qt::AlignRight}, {u"Exceptions"_s, 24, Qt::AlignRight},
                    {u"Result"_s, 40}},
        {{u"Access review"_s, u"3"_s, u"3"_s, u"1"_s, u"not shown for Q3"_s},
            {u"Leavers"_s, u"86"_s, u"25"_s, u"2"_s, u"with exceptions"_s},
            {u"Restore tests"_s, u"3"_s, u"3"_s, u"1"_s, u"with exceptions"_s},
            {u"Changes"_s, u"901"_s, u"40"_s, u"0"_s, u"effective"_s},
            {u"Patching of virtual machines"_s, u"41"_s, u"15"_s, u"1"_s, u"with exceptions"_s},
            {u"Key rotation"_s, u"18"_s, u"18"_s, u"0"_s, u"effective"_s},
            {u"Incidents and their notice"_s, u"6"_s, u"6"_s, u"0"_s, u"effective"_s},
            {u"Training"_s, u"417"_s, u"30"_s, u"0"_s, u"effective"_s},
            {u"Supplier review"_s, u"4"_s, u"2"_s, u"0"_s, u"effective"_s}});
    paper.heading(u"4  Nonconformities"_s);
    paper.table({{u"No."_s, 20}, {u"Grade"_s, 16}, {u"What was found"_s, 82}, {u"Clause"_s, 24},
                    {u"Owner"_s, 24}},
        {{u"NC-26-01"_s, u"major"_s,
             u"No signed access review exists for the third quarter. The user list was exported on 30 September; the application owner was absent and no deputy was named."_s,
             u"A 5.18; 8.1"_s, u"D. Okafor"_s},
            {u"NC-26-02"_s, u"minor"_s,
                u"The restore test of the second quarter was not made. The reason (migration of the database) was known but was not recorded beforehand."_s,
                u"A 8.13"_s, u"P. Raman"_s},
            {u"NC-26-03"_s, u"minor"_s,
                u"Two of 25 leavers kept an enabled account for three and five days."_s,
                u"A 5.18"_s, u"L. Hoffmann"_s},
            {u"NC-26-04"_s, u"minor"_s,
                u"vm-batch-01 missed the seven-day limit for one critical patch (11 days)."_s,
                u"A 8.8"_s, u"M. Nowak"_s}});
    paper.heading(u"5  Opportunities for improvement"_s);
    paper.numbered({u"Name a deputy for each control owner in the register of controls."_s,
        u"Write the query beside each export, not only its number."_s,
        u"Compare the provider's list of subservice organisations with our supplier register."_s,
        u"Keep the risk register and the exceptions register in one place."_s});
    paper.heading(u"6  Follow-up of 2025"_s);
    paper.table({{u"No."_s, 24}, {u"Action"_s, 96}, {u"State on 16 October 2026"_s, 46}},
        {{u"NC-25-02"_s, u"Standing administrator rights replaced by activation on demand"_s,
             u"closed, effect checked"_s},
            {u"NC-25-03"_s, u"Expiry dates set for all service principals"_s,
                u"closed, effect checked"_s},
            {u"NC-25-05"_s, u"Log archive locked against deletion"_s,
                u"closed, effect checked"_s}});
    paper.heading(u"7  Conclusion"_s);
    paper.paragraph(
        u"With the exceptions in section 4, the management system conforms to the standard and to "
        u"Clearwater's own requirements. "
        "Corrective action for NC-26-01 is due by 30 November 2026; its effect is checked in the first quarter of 2027."_s);
    paper.signatures({{u"Jonas Lindqvist"_s, u"Head of Internal Audit"_s, u"30 October 2026"_s}});
}

void reviewMinutes(Paper& paper)
{
    paper.title(u"Management review, minutes"_s,
        u"MR-2026 · 18 November 2026, 10:00 to 12:40, Dublin · ISO/IEC 27001:2022, clause 9.3"_s);
    paper.table({{u"Present"_s, 60}, {u"Role"_s, 106}},
        {{u"Eilís Byrne (chair)"_s, u"Chief Executive Officer"_s},
            {u"Aoife Brennan"_s, u"Chief Information Security Officer"_s},
            {u"Siobhán Keane (minutes)"_s, u"Compliance Officer"_s},
            {u"Giulia Ferri"_s, u"Data Protection Officer"_s},
            {u"Marek Nowak"_s, u"Head of Platform Operations"_s},
            {u"Jonas Lindqvist (items 3 and 4)"_s, u"Head of Internal Audit"_s}});
    paper.subheading(u"1  Actions of the last review (19 November 2025)"_s);
    paper.paragraph(
        u"Seven of eight actions are closed. Open: deputy rules for control owners, moved into item 4."_s);
    paper.subheading(u"2  Changes inside and outside"_s);
    paper.paragraph(
        u"Retirement of the legacy intake on 30 June. New interpretation by the central bank on "
        u"registers of outsourcing. The provider's "
        "report for October 2025 to September 2026 carries a **qualified opinion** on removal of "
        "its own leavers' access; "
        "a draft of "
        "our evaluation was presented, the supplier review follows in December."_s);
    paper.subheading(u"3  Results"_s);
    paper.table({{u"Objective"_s, 16}, {u"Measure"_s, 70}, {u"Target"_s, 28},
                    {u"To 31 October"_s, 30}, {u"Met"_s, 22}},
        {{u"O-1"_s, u"Access reviews signed in time"_s, u"4 of 4"_s, u"2 of 3"_s, u"no"_s},
            {u"O-2"_s, u"Leaver tickets closed in one day"_s, u"98 %"_s, u"95.3 %"_s, u"no"_s},
            {u"O-3"_s, u"Restore tests under 240 minutes"_s, u"4 of 4"_s, u"2 of 3"_s, u"no"_s},
            {u"O-4"_s, u"Critical patches within 7 days"_s, u"95 %"_s, u"97.1 %"_s, u"yes"_s},
            {u"O-5"_s, u"Training completed"_s, u"97 %"_s, u"98.6 %"_s, u"yes"_s}});
    paper.subheading(u"4  Internal audit"_s);
    paper.paragraph(u"Report IA-2026-02 was presented. The board accepts the findings. **Decision "
                    u"D-1:** every control gets a named deputy by 15 December "
                    "2026 (S. Keane). **Decision D-2:** the missing review of the third quarter is "
                    "not made up for with a later date; the gap is "
                    "disclosed to the auditor."_s);
    paper.subheading(u"5  Incidents and complaints"_s);
    paper.paragraph(
        u"Six incidents, none notifiable. Two complaints by policyholders on letters sent to a former address; corrected, cause removed."_s);
    paper.subheading(u"6  Risks"_s);
    paper.paragraph(
        u"The register was confirmed. R-01 stays medium until the hourly feed of leavers is live."_s);
    paper.subheading(u"7  Resources and improvement"_s);
    paper.paragraph(u"**Decision D-3:** one further position in Identity and Access from February "
                    u"2027. **Decision D-4:** passkeys for all staff by "
                    "30 June 2027; budget approved."_s);
    paper.subheading(u"8  Conclusion"_s);
    paper.paragraph(
        u"The management system is suitable, adequate and effective, with the exceptions recorded under items 3 and 4."_s);
    paper.signatures(
        {{u"Eilís Byrne"_s, u"Chief Executive Officer, chair"_s, u"24 November 2026"_s},
            {u"Siobhán Keane"_s, u"Compliance Officer, minutes"_s, u"20 November 2026"_s}});
}

void supplierReview(Paper& paper)
{
    paper.title(u"Supplier review: Northwind Cloud Ireland Ltd"_s,
        u"SR-2026-03 · Critical supplier · yearly"_s);
    paper.fields(
        {{u"Reviewer"_s, u"Siobhán Keane, Compliance Officer"_s},
            {u"Day of review"_s, u"30 December 2026"_s},
            {u"Services in use"_s,
                u"App Service, Blob Storage, Virtual Machines, Key Vault, SQL Database, Directory"_s},
            {u"Regions in use"_s, u"West Europe, North Europe, UK South"_s},
            {u"Next review"_s, u"December 2027, or when a document lapses"_s}},
        30);
    paper.heading(u"1  Documents read"_s);
    paper.table(
        {{u"Document"_s, 44}, {u"Number, period or validity"_s, 50}, {u"What we noted"_s, 72}},
        {{u"ISO/IEC 27001:2022 certificate"_s, u"IS 274113, to 4 May 2028"_s,
             u"Names all services and regions in use. First surveillance confirmed by the register entry seen on 14 December 2026"_s},
            {u"SOC 2 Type 2 report"_s, u"1 October 2025 to 30 September 2026"_s,
                u"Qualified. UK South and Directory are not part of the system described"_s},
            {u"Bridge letter"_s, u"to 29 December 2026"_s,
                u"The provider's own word; two days stay open"_s},
            {u"ISO 22301:2019 certificate"_s, u"BC 118240, to 30 June 2026"_s,
                u"Lapsed; renewal announced, not seen"_s}});
    paper.heading(u"2  Exceptions and what they mean for us"_s);
    paper.table(
        {{u"Exception in the report"_s, 52}, {u"Does it touch us?"_s, 44}, {u"Our answer"_s, 70}},
        {{u"Access of the provider's leavers removed late, 3 of 25 (basis of the qualification)"_s,
             u"Yes: such staff could reach support tools"_s,
             u"Customer approval for support access is on; log of approvals reviewed: no access by the provider in the period"_s},
            {u"Quarterly test of recovery in North Europe not made in Q2"_s,
                u"Yes: our copies lie there"_s,
                u"Own restore tests of Q1, Q3 and Q4 passed; own test of Q2 is missing, see NC-26-02"_s}});
    paper.heading(u"3  Duties placed on us"_s);
    paper.paragraph(u"The report lists eight complementary user entity controls. Six are met, one "
                    u"is met in part (CUEC-03, quarterly review of access) "
                    "and one is undecided (CUEC-07, notice of changed contacts)."_s);
    paper.heading(u"4  Conclusion"_s);
    paper.boxed(u"The provider's half can be relied on for West Europe and North Europe, with the "
                u"exceptions above. For **UK South** only the "
                "certificate supports it; the analytics platform has been told."_s);
    paper.signatures({{u"Siobhán Keane"_s, u"Compliance Officer, reviewed"_s,
                          u"30 December 2026"_s},
        {u"Marek Nowak"_s, u"Head of Platform Operations, taken note"_s, u"31 December 2026"_s}});
}

} // namespace

QList<Recipe> managementPapers()
{
    return {
        {{.key = u"internal-audit-report"_s,
             .path = u"management-system/IA-2026-02 Internal audit report.pdf"_s,
             .title = u"Internal audit report 2026"_s,
             .shows
             = u"Independent tests of 31 controls, one major and three minor nonconformities."_s,
             .covers = Period{Date(2026, 1, 1), Date(2026, 9, 30)},
             .received = Date(2026, 11, 2),
             .source = u"Internal Audit"_s,
             .collector = u"aoife-brennan"_s,
             .classification = u"confidential"_s,
             .proves = {{u"internal-audit"_s, u"Audit reports"_s},
                 {u"internal-audit"_s, u"Competence and independence"_s},
                 {u"change-release"_s, {}, u"40 of the 901 changes tested without exception."_s},
                 {u"restore-test"_s, {},
                     u"The test of the second quarter was not made (NC-26-02)."_s},
                 {u"leavers-access"_s, {}, u"Two of 25 leavers were late (NC-26-03)."_s},
                 {u"access-review"_s, {}, u"No signed review of the third quarter (NC-26-01)."_s}}},
            paperRecipe(housePaper(u"IA-2026-02"_s, u"Confidential"_s),
                houseFacts(u"Internal audit report 2026"_s, u"Jonas Lindqvist"_s,
                    u"2026-10-30T15:00:00+00:00"_s),
                &auditReport)},
        {{.key = u"management-review-minutes"_s,
             .path = u"management-system/MR-2026 Management review minutes.pdf"_s,
             .title = u"Minutes of the management review, 18 November 2026"_s,
             .shows = u"What management was shown, its decisions and their owners."_s,
             .covers = Period{Date(2026, 11, 18), Date(2026, 11, 18)},
             .received = Date(2026, 11, 25),
             .source = u"Board secretariat"_s,
             .collector = u"siobhan-keane"_s,
             .classification = u"confidential"_s,
             .proves
             = {{u"management-review"_s, u"Signed minutes"_s}, {u"monitoring-measurement"_s},
                 {u"leadership-roles"_s, u"Board or committee minutes"_s}}},
            paperRecipe(housePaper(u"MR-2026"_s, u"Confidential"_s),
                houseFacts(u"Management review, minutes"_s, u"Siobhán Keane"_s,
                    u"2026-11-20T09:15:00+00:00"_s),
                &reviewMinutes)},
        {{.key = u"supplier-review"_s,
             .path = u"management-system/SR-2026-03 Supplier review Northwind Cloud.pdf"_s,
             .title = u"Supplier review of Northwind Cloud, 2026"_s,
             .shows
             = u"The provider's documents read, their exceptions and duties, and the conclusion for both scopes."_s,
             .covers = Period{Date(2026, 12, 30), Date(2026, 12, 30)},
             .received = Date(2026, 12, 31),
             .source = u"Supplier register"_s,
             .collector = u"siobhan-keane"_s,
             .classification = u"confidential"_s,
             .restriction = u"named_recipients"_s,
             .restrictionNote
             = u"It repeats words of the provider's restricted report; see it at Clearwater, Dublin."_s,
             .proves = {{u"provider-report-review"_s, u"Signed review per report"_s},
                 {u"supplier-agreements"_s, u"Assessments of critical ones"_s}}},
            paperRecipe(housePaper(u"SR-2026-03"_s, u"Confidential"_s),
                houseFacts(u"Supplier review: Northwind Cloud"_s, u"Siobhán Keane"_s,
                    u"2026-12-30T17:25:00+00:00"_s),
                &supplierReview)},
    };
}

} // namespace muniment::sample
