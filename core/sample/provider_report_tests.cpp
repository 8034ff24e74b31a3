// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/provider_report.h"

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

const QList<Column>& testColumns()
{
    static const QList<Column> columns{{u"Control"_s, 18},
        {u"Controls specified by Northwind"_s, 52},
        {u"Tests performed by the service auditor"_s, 54}, {u"Results of tests"_s, 42}};
    return columns;
}

const QString& clean()
{
    static const QString words = u"No exceptions noted."_s;
    return words;
}

void securityTests(Paper& paper)
{
    paper.heading(u"Common criteria: environment, communication, risk (CC1 to CC5)"_s);
    paper.table(testColumns(),
        {{u"NW-1.1\nCC1.1"_s, u"Staff confirm the code of conduct when they start and each year."_s,
             u"Inspected confirmations of 25 staff drawn from a population of 1,140."_s, clean()},
            {u"NW-1.4\nCC1.4"_s, u"New staff are screened before their first working day."_s,
                u"Inspected results for 25 of 212 new staff."_s, clean()},
            {u"NW-2.3\nCC2.3"_s,
                u"Customers are told of changes and of their responsibilities in the service documentation."_s,
                u"Inspected notices for 10 changes and the published documentation."_s, clean()},
            {u"NW-3.2\nCC3.2"_s,
                u"Risks are assessed twice a year and approved by the risk committee."_s,
                u"Inspected both assessments and the minutes."_s, clean()},
            {u"NW-4.1\nCC4.1"_s,
                u"Internal audit tests controls by a yearly plan and reports to the audit committee."_s,
                u"Inspected the plan, four reports and the minutes."_s, clean()},
            {u"NW-5.2\nCC5.2"_s,
                u"Configuration of the control plane is checked each hour against the approved baseline."_s,
                u"Inspected the configuration of the check and alerts of 25 days."_s, clean()}});
    paper.heading(u"Logical and physical access (CC6)"_s);
    paper.table(testColumns(),
        {{u"NW-6.1\nCC6.1"_s, u"Staff sign in to internal tools with a hardware key."_s,
             u"Observed sign-in; inspected the rule and the list of exclusions."_s, clean()},
            {u"NW-6.2\nCC6.2"_s,
                u"Access of staff is asked for by ticket and approved by the manager."_s,
                u"Inspected tickets for 25 of 1,804 grants."_s, clean()},
            {u"NW-6.3\nCC6.2, CC6.3"_s, u"Access of leavers is removed within one business day."_s,
                u"Compared the last working day with the time of removal for 25 of 131 leavers."_s,
                u"**Exception noted.** For 3 of 25 leavers tested, access to internal support tools was removed 4, 11 and 19 days late. All three left before 31 March 2026."_s},
            {u"NW-6.4\nCC6.3"_s,
                u"Access of staff is reviewed each quarter by the owners of tools."_s,
                u"Inspected reviews of all four quarters for 5 tools."_s, clean()},
            {u"NW-6.6\nCC6.6"_s,
                u"Networks of customers are kept apart; management runs on a separate network."_s,
                u"Inspected rules; re-performed 12 connection attempts between tenants."_s,
                clean()},
            {u"NW-6.7\nCC6.1, C1.1"_s,
                u"Support staff reach customer data only after the customer's approval, for at most eight hours."_s,
                u"Inspected 25 of 388 accesses and the approvals."_s, clean()},
            {u"NW-6.8\nCC6.7"_s,
                u"Customer data is encrypted at rest and in transit with approved methods."_s,
                u"Inspected configuration of all five services in both regions."_s, clean()},
            {u"NW-6.9\nCC6.8"_s, u"Only signed software runs on hosts."_s,
                u"Inspected the policy; attempted to start unsigned software on 3 hosts."_s,
                clean()}});
}

void operationTests(Paper& paper)
{
    paper.heading(u"Operations and changes (CC7, CC8)"_s);
    paper.table(testColumns(),
        {{u"NW-7.1\nCC7.1"_s,
             u"Hosts are scanned each week; critical weaknesses are closed within 14 days."_s,
             u"Inspected scans of 12 weeks and the closing of 25 weaknesses."_s, clean()},
            {u"NW-7.2\nCC7.2"_s, u"Alerts are watched at all hours and graded within 30 minutes."_s,
                u"Inspected 40 alerts and the rota."_s, clean()},
            {u"NW-7.4\nCC7.4"_s,
                u"Affected customers are told within 24 hours of confirming an incident."_s,
                u"Inspected all 4 incidents of the period."_s, clean()},
            {u"NW-8.1\nCC8.1"_s,
                u"Changes are reviewed by a second developer, tested, and rolled out zone by zone."_s,
                u"Inspected 40 of 6,213 changes."_s, clean()}});
    paper.heading(u"Availability (A1)"_s);
    paper.table(testColumns(),
        {{u"NW-A1.1\nA1.1"_s, u"Capacity is forecast each month and extended before 80 % use."_s,
             u"Inspected forecasts of 6 months for both regions."_s, clean()},
            {u"NW-A1.2\nA1.2"_s,
                u"Customer data is written to three zones before a write is confirmed."_s,
                u"Inspected configuration; re-performed 10 writes with one zone stopped."_s,
                clean()},
            {u"NW-A1.3\nA1.3"_s, u"Recovery of a region is tested each quarter."_s,
                u"Inspected the records of tests of four quarters for both regions."_s,
                u"**Exception noted.** The test of North Europe was not performed in the quarter April to June 2026. Seven of eight tests were performed and met their targets."_s}});
    paper.heading(u"Confidentiality (C1)"_s);
    paper.table(testColumns(),
        {{u"NW-C1.1\nC1.1"_s, u"Customer data does not leave the region that the customer chose."_s,
             u"Inspected replication settings; traced 15 objects."_s, clean()},
            {u"NW-C1.2\nC1.2"_s,
                u"Customer data is deleted within 90 days after the end of the contract."_s,
                u"Inspected deletion records for 25 of 302 ended contracts."_s, clean()}});
}

} // namespace

void testsOfControls(Paper& paper)
{
    paper.newPage();
    paper.title(u"Trust Services Criteria, Related Controls, Tests of Controls and Results"_s,
        u"Section IV"_s);
    paper.paragraph(u"Tests of controls and results cover the period 1 October 2025 to 30 "
                    u"September 2026. The service auditor inquired of staff, observed "
                    "activities, inspected records and re-performed controls. Where samples were "
                    "drawn, the completeness and accuracy of the population was tested by "
                    "comparing the query and the count at the source with the list received."_s);
    paper.table({{u"Kind of test"_s, 36}, {u"What was done"_s, 130}},
        {{u"Inquiry"_s, u"Asked responsible staff; never used alone"_s},
            {u"Observation"_s, u"Watched the control being performed"_s},
            {u"Inspection"_s, u"Read documents, records, configuration"_s},
            {u"Re-performance"_s, u"Carried the control out again and compared results"_s}});
    securityTests(paper);
    operationTests(paper);
    paper.heading(u"Summary of exceptions"_s);
    paper.table({{u"Control"_s, 22}, {u"Criteria"_s, 26}, {u"Exception"_s, 78},
                    {u"Effect on the opinion"_s, 40}},
        {{u"NW-6.3"_s, u"CC6.2, CC6.3"_s, u"Access of 3 of 25 leavers removed late"_s,
             u"Opinion qualified"_s},
            {u"NW-A1.3"_s, u"A1.3"_s, u"One of eight tests of recovery not performed"_s,
                u"None"_s}});
}

void otherInformation(Paper& paper)
{
    paper.newPage();
    paper.title(u"Other Information Provided by Northwind Cloud"_s,
        u"Section V · Not covered by the Independent Service Auditor's Report"_s);
    paper.heading(u"Management's response to exceptions"_s);
    paper.subheading(u"NW-6.3: access of leavers"_s);
    paper.paragraph(
        u"Management response: the three cases were caused by a tool for support that was not "
        u"linked to the directory. We reviewed the log of the tool: none of the "
        "three accounts was used after the last working day. The tool was replaced on 1 April 2026; removal has been automated since 15 October 2026."_s);
    paper.subheading(u"NW-A1.3: test of recovery, North Europe"_s);
    paper.paragraph(u"Management response: the test was put off because of the opening of the Oslo "
                    u"zone and was then missed. It is now planned for 12 November 2026. "
                    "The calendar of tests is now watched by the risk committee."_s);
    paper.heading(u"Outlook"_s);
    paper.paragraph(
        u"We intend to include the region UK South and the service Directory in the report for the period from 1 October 2026 to 30 September 2027."_s);
}

} // namespace muniment::sample
