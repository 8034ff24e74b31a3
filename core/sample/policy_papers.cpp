// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/company.h"
#include "core/sample/recipes.h"

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

// What the first page of a policy says about the policy itself.
struct PolicyFacts
{
    QString number;
    QString title;
    QString owner;
    QString approvedBy;
    QString approvedOn;
    QString nextReview;
    QString version;
    QList<QStringList> history; // version, day, author, what changed
};

void policyFront(Paper& paper, const PolicyFacts& facts)
{
    paper.title(facts.title, facts.number + u" · Version "_s + facts.version);
    paper.fields({{u"Owner"_s, facts.owner}, {u"Approved by"_s, facts.approvedBy},
        {u"Approved on"_s, facts.approvedOn}, {u"Next review"_s, facts.nextReview},
        {u"Applies to"_s, u"All staff, contractors and systems of Clearwater Claims plc"_s},
        {u"Classification"_s, u"Internal"_s}});
    paper.subheading(u"Versions"_s);
    paper.table(
        {{u"Version"_s, 18}, {u"In force from"_s, 32}, {u"Author"_s, 32}, {u"What changed"_s, 84}},
        facts.history);
}

void approval(Paper& paper, const QString& day)
{
    paper.heading(u"Approval"_s);
    paper.paragraph(u"This version replaces all earlier versions."_s);
    paper.signatures({{u"Aoife Brennan"_s, u"Chief Information Security Officer"_s, day},
        {u"Eilís Byrne"_s, u"Chief Executive Officer"_s, day}});
}

void informationSecurityPolicy(Paper& paper)
{
    policyFront(paper,
        {u"POL-01"_s, u"Information security policy"_s,
            u"Aoife Brennan, Chief Information Security Officer"_s,
            u"Eilís Byrne, Chief Executive Officer, for the board"_s, u"16 February 2026"_s,
            u"15 February 2027"_s, u"5.0"_s,
            {{u"5.0"_s, u"16 February 2026"_s, u"A. Brennan"_s,
                 u"Objectives for 2026 added; cloud responsibilities set apart; yearly review"_s},
                {u"4.2"_s, u"10 February 2025"_s, u"A. Brennan"_s,
                    u"Yearly review, no change of substance"_s},
                {u"4.1"_s, u"5 June 2024"_s, u"A. Brennan"_s,
                    u"Analytics platform in the United Kingdom included"_s},
                {u"4.0"_s, u"12 February 2024"_s, u"A. Brennan"_s,
                    u"Moved to ISO/IEC 27001:2022"_s}}});
    paper.heading(u"1  Purpose"_s);
    paper.paragraph(u"People hand us their accidents, their health records and their bank details "
                    u"on one of the worse days "
                    "of their year. This policy says how Clearwater Claims plc protects that "
                    "information: what we want "
                    "to achieve, who answers for it, and which rules follow."_s);
    paper.heading(u"2  Scope"_s);
    paper.paragraph(u"The policy covers all information that Clearwater holds or has others hold "
                    u"on its behalf, in any form, "
                    "and all systems that carry it. It covers the claims platform in the European "
                    "Union and the analytics "
                    "platform in the United Kingdom, both of which run on a public cloud."_s);
    paper.heading(u"3  Objectives for 2026"_s);
    paper.table({{u"No."_s, 12}, {u"Objective"_s, 84}, {u"Measure"_s, 44}, {u"Owner"_s, 26}},
        {{u"O-1"_s, u"Nobody keeps access that their work does not need"_s,
             u"Access reviews signed within 15 days of quarter end: 4 of 4"_s, u"L. Hoffmann"_s},
            {u"O-2"_s, u"Leavers lose access on their last day"_s,
                u"At least 98 % of tickets closed in one day"_s, u"L. Hoffmann"_s},
            {u"O-3"_s, u"We can bring back the claims database within four hours"_s,
                u"Quarterly restore test, each under 240 minutes"_s, u"P. Raman"_s},
            {u"O-4"_s, u"Known critical weaknesses do not stay open"_s,
                u"Critical patches within 7 days: 95 %"_s, u"M. Nowak"_s},
            {u"O-5"_s, u"Staff recognise what is not right"_s, u"Training completed: 97 %"_s,
                u"S. Keane"_s}});
    paper.heading(u"4  Principles"_s);
    paper.numbered(
        {u"**Least privilege.** Access follows the role, is given by name, and ends with the role."_s,
            u"**Two pairs of eyes.** Who prepares a payment, a change or a review does not approve it."_s,
            u"**Encryption by default.** Data at rest and in transit is encrypted; keys for claims data are ours."_s,
            u"**Evidence as a habit.** A control that leaves no trace is treated as not performed."_s,
            u"**Tell early.** Suspicions are reported the same day, without fear of blame."_s});
    paper.heading(u"5  Our half and the provider's half"_s);
    paper.paragraph(
        u"The provider of the cloud answers for buildings, hardware, the hypervisor and the "
        u"services that it "
        "runs. **Clearwater answers for its applications, the content of its data, its virtual "
        "machines and its "
        "access credentials**, whatever the service model. The provider's reports are read each "
        "year; duties "
        "that they place on us are entered in the register of duties and given an owner."_s);
    paper.table({{u"Layer"_s, 58}, {u"Virtual Machines"_s, 36}, {u"Platform services"_s, 36},
                    {u"Software services"_s, 36}},
        {{u"Claims data and its classification"_s, u"Clearwater"_s, u"Clearwater"_s,
             u"Clearwater"_s},
            {u"Accounts, roles and keys"_s, u"Clearwater"_s, u"Clearwater"_s, u"Clearwater"_s},
            {u"Applications and their configuration"_s, u"Clearwater"_s, u"Clearwater"_s,
                u"Shared"_s},
            {u"Network controls"_s, u"Clearwater"_s, u"Shared"_s, u"Provider"_s},
            {u"Operating system and its patches"_s, u"Clearwater"_s, u"Provider"_s, u"Provider"_s},
            {u"Hosts, network, data centres"_s, u"Provider"_s, u"Provider"_s, u"Provider"_s}});
    paper.heading(u"6  Roles"_s);
    paper.table({{u"Role"_s, 52}, {u"Answers for"_s, 114}},
        {{u"Board"_s, u"This policy, the resources it needs, the yearly management review"_s},
            {u"Chief Information Security Officer"_s,
                u"The management system; acceptance of risk up to level 12"_s},
            {u"Control owners"_s, u"Performing their controls and keeping proof of it"_s},
            {u"Compliance Officer"_s,
                u"Second look at reviews and evidence; the provider's documents"_s},
            {u"Internal Audit"_s, u"Independent tests, reported to the board"_s},
            {u"All staff"_s, u"Following the rules; reporting what looks wrong"_s}});
    paper.heading(u"7  Breach of this policy"_s);
    paper.paragraph(u"Exceptions are asked for in writing, are accepted by the Chief Information "
                    u"Security Officer for at most "
                    "twelve months, and are listed in the register of exceptions. Breaches may "
                    "lead to measures under "
                    "employment law."_s);
    approval(paper, u"16 February 2026"_s);
}

void accessControlPolicy(Paper& paper)
{
    policyFront(paper,
        {u"POL-07"_s, u"Access control policy"_s, u"Lena Hoffmann, Identity and Access Lead"_s,
            u"Aoife Brennan, Chief Information Security Officer"_s, u"27 February 2026"_s,
            u"28 February 2027"_s, u"3.1"_s,
            {{u"3.1"_s, u"1 March 2026"_s, u"L. Hoffmann"_s,
                 u"Phishing-resistant sign-in for administrators; sample of 25 leavers a quarter"_s},
                {u"3.0"_s, u"1 March 2025"_s, u"L. Hoffmann"_s,
                    u"Just-in-time elevation in place of standing administrator rights"_s},
                {u"2.4"_s, u"4 March 2024"_s, u"T. Moran"_s, u"Service principals included"_s}}});
    paper.heading(u"1  Purpose and scope"_s);
    paper.paragraph(
        u"This policy says who may reach the claims and analytics platforms, how access is given, "
        u"reviewed and "
        "taken away, and what proof is kept. It covers people, service principals and keys."_s);
    paper.heading(u"2  Rules"_s);
    paper.subheading(u"2.1  Giving access"_s);
    paper.numbered({u"Access is asked for through a ticket, by role, and approved by the line manager and the owner of the application."_s,
        u"Nobody approves access for themselves."_s,
        u"Roles are listed in the role catalogue. A role that grants both entry and release of payments does not exist."_s,
        u"Shared accounts are not allowed. Two emergency accounts are sealed; each use is reported the same day."_s});
    paper.subheading(u"2.2  Signing in"_s);
    paper.numbered({u"Every person signs in with a second factor. Administrators use a hardware key or a passkey."_s,
        u"Administrator roles are activated for at most four hours, with a reason and a ticket number."_s,
        u"Sessions end after 30 minutes without activity, administrator sessions after 15."_s,
        u"Sign-in from outside the European Economic Area and the United Kingdom is blocked unless travel is registered."_s});
    paper.subheading(u"2.3  Reviewing access"_s);
    paper.paragraph(
        u"Each quarter the Identity and Access Lead exports the list of all active accounts and "
        u"roles on the last day of the "
        "quarter. The application owner confirms or revokes **each line**. The review is signed "
        "within 15 days, by "
        "someone who did not prepare the list. Revocations are carried out within five working days."_s);
    paper.subheading(u"2.4  Taking access away"_s);
    paper.paragraph(u"Leavers lose all access on their last working day, movers within five "
                    u"working days. Each quarter a "
                    "sample of 25 leavers (or all, if fewer) is checked: day of leaving, day of "
                    "the ticket, time at "
                    "which the account was disabled."_s);
    paper.subheading(u"2.5  Service principals and keys"_s);
    paper.bullets({u"Each service principal has a named owner and an expiry of at most 12 months."_s,
        u"Keys and certificates live in the key vault. They are rotated at least every 365 days, signing keys every 180."_s,
        u"Secrets do not stand in source code, tickets, mail or spreadsheets."_s});
    paper.heading(u"3  Role catalogue (extract)"_s);
    paper.table({{u"Role"_s, 40}, {u"May"_s, 62}, {u"May not be held with"_s, 40},
                    {u"Holders, 1 Mar"_s, 24, Qt::AlignRight}},
        {{u"claims.reader"_s, u"Read claims of the own team"_s, u"-"_s, u"118"_s},
            {u"claims.handler"_s, u"Assess claims, propose payments up to 10,000 euro"_s,
                u"payments.release"_s, u"203"_s},
            {u"claims.senior"_s, u"Propose payments above 10,000 euro"_s, u"payments.release"_s,
                u"41"_s},
            {u"payments.release"_s, u"Release proposed payments"_s,
                u"claims.handler, claims.senior"_s, u"22"_s},
            {u"platform.operator"_s, u"Deploy, restart, read logs"_s, u"platform.security"_s,
                u"17"_s},
            {u"platform.security"_s, u"Change network rules, keys and log settings"_s,
                u"platform.operator"_s, u"7"_s},
            {u"directory.admin"_s, u"Manage accounts and roles, activated on demand"_s,
                u"all others"_s, u"4"_s}});
    paper.heading(u"4  Proof to be kept"_s);
    paper.table({{u"Proof"_s, 62}, {u"How often"_s, 28}, {u"From"_s, 46}, {u"Kept for"_s, 30}},
        {{u"User list with row count and query"_s, u"Quarter"_s, u"Directory export q-14"_s,
             u"7 years"_s},
            {u"Signed access review"_s, u"Quarter"_s, u"Review form AC-F2"_s, u"7 years"_s},
            {u"Leaver tickets, sample of 25"_s, u"Quarter"_s, u"Service desk query sd-231"_s,
                u"7 years"_s},
            {u"Sign-in rules"_s, u"Half year"_s, u"Configuration export or screenshot"_s,
                u"3 years"_s},
            {u"Key rotation list"_s, u"Half year"_s, u"Key vault export"_s, u"3 years"_s}});
    paper.heading(u"5  Exceptions"_s);
    paper.paragraph(u"An exception names the rule, the reason, the compensating measure and the "
                    u"last day. It is entered "
                    "in the register of exceptions before it is used."_s);
    approval(paper, u"27 February 2026"_s);
}

void backupPolicy(Paper& paper)
{
    policyFront(paper,
        {u"POL-11"_s, u"Backup and restore policy"_s,
            u"Priya Raman, Database and Backup Engineer"_s,
            u"Aoife Brennan, Chief Information Security Officer"_s, u"20 January 2026"_s,
            u"19 January 2027"_s, u"2.3"_s,
            {{u"2.3"_s, u"20 January 2026"_s, u"P. Raman"_s,
                 u"Immutable copies for 35 days; restore test each quarter"_s},
                {u"2.2"_s, u"22 January 2025"_s, u"P. Raman"_s,
                    u"Second region changed to North Europe"_s},
                {u"2.1"_s, u"15 January 2024"_s, u"P. Raman"_s, u"Yearly review"_s}}});
    paper.heading(u"1  Purpose"_s);
    paper.paragraph(
        u"A copy that nobody has ever restored is a hope, not a backup. This policy says what is "
        u"copied, how often, "
        "where the copies lie, who may delete them, and how we prove that they can be restored."_s);
    paper.heading(u"2  What is copied"_s);
    paper.table({{u"Data"_s, 48}, {u"How often"_s, 34}, {u"Kept"_s, 24}, {u"Where"_s, 32},
                    {u"Loss at most"_s, 28}},
        {{u"Claims database"_s, u"Log every 5 minutes, full each night"_s, u"35 days"_s,
             u"North Europe"_s, u"5 minutes"_s},
            {u"Claim documents"_s, u"Continuous, versions kept"_s, u"90 days"_s, u"North Europe"_s,
                u"15 minutes"_s},
            {u"Virtual machines"_s, u"Each night"_s, u"30 days"_s, u"North Europe"_s,
                u"24 hours"_s},
            {u"Key vault contents"_s, u"After each rotation"_s, u"2 years"_s,
                u"North Europe, sealed"_s, u"0"_s},
            {u"Analytics warehouse"_s, u"Each night"_s, u"14 days"_s, u"UK South, second zone"_s,
                u"24 hours"_s}});
    paper.heading(u"3  Protection of the copies"_s);
    paper.bullets(
        {u"Copies cannot be changed or deleted for 35 days by anybody, administrators included."_s,
            u"Copies are encrypted with a key that is not the key of the source."_s,
            u"The roles that run backups and the roles that may delete data are held by different people."_s});
    paper.heading(u"4  Restore tests"_s);
    paper.paragraph(
        u"In each quarter one full restore of the claims database and one restore of 500 documents "
        u"is made into an empty "
        "subscription. The test is passed when row counts and checksums agree with the source and "
        "the time is under "
        "**240 minutes**. The log of the test is kept; a failed or omitted test is entered in the corrective action log."_s);
    paper.boxed(
        u"The provider stores the copies and answers for the storage service. That the right data "
        u"is copied, that the "
        "copies are protected from our own administrators, and that they can be restored is **our half**."_s);
    approval(paper, u"20 January 2026"_s);
}

void scopeStatement(Paper& paper)
{
    paper.title(u"Scope of the information security management system"_s,
        u"ISMS-01 · Version 2.2 · ISO/IEC 27001:2022, clause 4.3"_s);
    paper.fields({{u"Approved by"_s, u"Eilís Byrne, Chief Executive Officer"_s},
        {u"Approved on"_s, u"16 February 2026"_s}, {u"Next review"_s, u"15 February 2027"_s}});
    paper.heading(u"Statement"_s);
    paper.boxed(
        u"The information security management system covers the **intake, assessment and payment "
        u"of motor and household "
        "insurance claims**, and the analysis of closed claims, by Clearwater Claims plc in Dublin "
        "and Rotterdam, "
        "on applications, data, virtual machines and credentials that Clearwater runs on Northwind "
        "Cloud in the "
        "regions West Europe, North Europe and UK South, in line with the statement of applicability, version 4.2."_s);
    paper.heading(u"Boundaries"_s);
    paper.table({{u"Boundary"_s, 40}, {u"Inside"_s, 63}, {u"Outside, and why"_s, 63}},
        {{u"Organisation"_s, u"Claims, Platform Operations, Analytics, Security, Compliance"_s,
             u"Broker sales: own systems, no access to claims"_s},
            {u"Places"_s, u"Dublin (head office), Rotterdam; remote work"_s,
                u"Data centres: the provider's half"_s},
            {u"Technology"_s, u"Customer-side part of the cloud services in use"_s,
                u"Platform of the provider: relied on through its certificates and reports"_s},
            {u"Interfaces"_s, u"Payment bank, garages, medical assessors, insurers"_s,
                u"Their own systems: covered by contract"_s}});
    paper.heading(u"Interested parties and what they ask"_s);
    paper.table({{u"Party"_s, 44}, {u"Requirement"_s, 82}, {u"Where it is met"_s, 40}},
        {{u"Policyholders"_s, u"Confidential and correct handling of their claim"_s,
             u"POL-01, POL-07"_s},
            {u"Insurers"_s, u"Security schedule, yearly assurance"_s, u"Binder for clients"_s},
            {u"Central bank, supervisor"_s, u"Operational resilience, register of outsourcing"_s,
                u"POL-14"_s},
            {u"Data protection authorities"_s, u"Lawful processing, notice of breaches"_s,
                u"POL-09"_s},
            {u"Staff"_s, u"Clear rules, fair treatment"_s, u"Staff handbook"_s}});
    paper.signatures({{u"Eilís Byrne"_s, u"Chief Executive Officer"_s, u"16 February 2026"_s}});
}

struct PolicyRecord
{
    QString key;
    QString fileName;
    QString title;
    QString shows;
    QString version;
    QString approvedBy;
    Date approvedOn;
    Date nextReviewOn;
    QString collector;
    QList<SampleProof> proves;
};

SampleFile policyFile(const PolicyRecord& record)
{
    return {.key = record.key,
        .path = u"policies/"_s + record.fileName,
        .title = record.title,
        .shows = record.shows,
        .received = record.approvedOn.addDays(3),
        .source = u"Policy library"_s,
        .collector = record.collector,
        .versionLabel = record.version,
        .approvedBy = record.approvedBy,
        .approvedOn = record.approvedOn,
        .nextReviewOn = record.nextReviewOn,
        .proves = record.proves};
}

} // namespace

QList<Recipe> policyPapers()
{
    const QString chief = u"Aoife Brennan, Chief Information Security Officer"_s;
    const QString board = u"Eilís Byrne, Chief Executive Officer"_s;
    return {
        {policyFile(
             {u"policy-information-security"_s, u"POL-01 Information security policy v5.0.pdf"_s,
                 u"Information security policy, version 5.0"_s,
                 u"The policy in force, its objectives for 2026 and who approved it."_s, u"5.0"_s,
                 board, Date(2026, 2, 16), Date(2027, 2, 15), u"siobhan-keane"_s,
                 {{u"security-policies"_s, u"Approved policy set"_s},
                     {u"security-objectives"_s, u"Approved objectives"_s},
                     {u"leadership-roles"_s, u"Role table with acceptances"_s}}}),
            paperRecipe(housePaper(u"POL-01 · v5.0"_s, u"Internal"_s),
                houseFacts(u"Information security policy"_s, u"Aoife Brennan"_s,
                    u"2026-02-16T10:12:00+00:00"_s),
                &informationSecurityPolicy)},
        {policyFile({u"policy-access-control"_s, u"POL-07 Access control policy v3.1.pdf"_s,
             u"Access control policy, version 3.1"_s,
             u"How access is given, reviewed each quarter and taken away, and who approved the rules."_s,
             u"3.1"_s, chief, Date(2026, 2, 27), Date(2027, 2, 28), u"lena-hoffmann"_s,
             {{u"security-policies"_s, u"Approved policy set"_s}, {u"access-review"_s},
                 {u"leavers-access"_s}, {u"password-rules"_s},
                 {u"application-roles"_s, u"Role descriptions and conflicts"_s}}}),
            paperRecipe(housePaper(u"POL-07 · v3.1"_s, u"Internal"_s),
                houseFacts(
                    u"Access control policy"_s, u"Lena Hoffmann"_s, u"2026-02-27T09:30:00+00:00"_s),
                &accessControlPolicy)},
        {policyFile({u"policy-backup"_s, u"POL-11 Backup and restore policy v2.3.pdf"_s,
             u"Backup and restore policy, version 2.3"_s,
             u"What is copied, how long copies are kept and that restores are tested each quarter."_s,
             u"2.3"_s, chief, Date(2026, 1, 20), Date(2027, 1, 19), u"priya-raman"_s,
             {{u"restore-test"_s, u"Plan of restores for the year"_s}, {u"backup-protection"_s},
                 {u"security-policies"_s, u"Approved policy set"_s}}}),
            paperRecipe(housePaper(u"POL-11 · v2.3"_s, u"Internal"_s),
                houseFacts(u"Backup and restore policy"_s, u"Priya Raman"_s,
                    u"2026-01-20T14:05:00+00:00"_s),
                &backupPolicy)},
        {policyFile({u"isms-scope-statement"_s, u"ISMS-01 Scope statement v2.2.pdf"_s,
             u"Scope of the management system, version 2.2"_s,
             u"The boundaries of the management system and the parties whose requirements it meets."_s,
             u"2.2"_s, board, Date(2026, 2, 16), Date(2027, 2, 15), u"siobhan-keane"_s,
             {{u"isms-scope"_s, u"Statement of scope"_s},
                 {u"interested-parties"_s, u"Parties and their requirements"_s}}}),
            paperRecipe(housePaper(u"ISMS-01 · v2.2"_s, u"Internal"_s),
                houseFacts(u"Scope of the management system"_s, u"Siobhán Keane"_s,
                    u"2026-02-16T11:40:00+00:00"_s),
                &scopeStatement)},
    };
}

} // namespace muniment::sample
