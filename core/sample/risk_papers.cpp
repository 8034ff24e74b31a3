// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/recipes.h"

#include <QPainter>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

struct Risk
{
    QString number;
    QString what;
    QString asset;
    int likelihood;
    int impact;
    QString treatment;
    int after;
    QString owner;
};

const QList<Risk>& risks()
{
    static const QList<Risk> all{
        {u"R-01"_s, u"A former employee signs in after the last working day and reads claims"_s,
            u"Administrator accounts"_s, 4, 4,
            u"Daily leaver feed; sample of 25 each quarter (POL-07)"_s, 8, u"L. Hoffmann"_s},
        {u"R-02"_s, u"Payment proposed and released by the same person"_s,
            u"Payment release service"_s, 2, 5,
            u"Roles exclude each other; monthly report of clashes"_s, 5, u"D. Okafor"_s},
        {u"R-03"_s, u"Ransomware encrypts the claims database and its copies"_s,
            u"Claims database"_s, 3, 5,
            u"Immutable copies for 35 days; restore test each quarter"_s, 6, u"P. Raman"_s},
        {u"R-04"_s, u"Storage container opened to the internet by mistake"_s, u"Claim documents"_s,
            3, 5, u"Policy denies public access; weekly scan"_s, 5, u"M. Nowak"_s},
        {u"R-05"_s, u"Known weakness in a virtual machine exploited before it is patched"_s,
            u"vm-batch-01, vm-jump-01"_s, 4, 4,
            u"Critical patches in 7 days; jump host behind access broker"_s, 8, u"M. Nowak"_s},
        {u"R-06"_s, u"Signing key of the portal is copied and used elsewhere"_s,
            u"Portal signing key"_s, 2, 5, u"Key cannot be exported; rotation each 180 days"_s, 5,
            u"L. Hoffmann"_s},
        {u"R-07"_s, u"Health data leave the region through analytics extracts"_s,
            u"Model training extracts"_s, 3, 4,
            u"Extracts are masked; export rules reviewed by DPO"_s, 6, u"H. Price"_s},
        {u"R-08"_s, u"Provider's control fails and we do not notice"_s, u"All"_s, 2, 4,
            u"Yearly review of the provider's reports; register of duties"_s, 4, u"S. Keane"_s},
        {u"R-09"_s, u"Audit logs end before an incident can be reconstructed"_s,
            u"Audit log archive"_s, 3, 3,
            u"Archive locked for 400 days; alert when a source is silent"_s, 4, u"M. Nowak"_s},
        {u"R-10"_s, u"A change goes live untested and miscalculates payments"_s, u"Claims portal"_s,
            3, 4, u"Two approvals, staged rollout, automatic roll-back"_s, 6, u"D. Okafor"_s},
        {u"R-11"_s, u"Regional failure of the provider stops claims intake"_s, u"Claims portal"_s,
            2, 4, u"Second region warm; yearly exercise"_s, 4, u"M. Nowak"_s},
        {u"R-12"_s, u"Staff answer a forged mail and give up their second factor"_s,
            u"Staff accounts"_s, 4, 3, u"Passkeys for all by June 2027; training"_s, 6,
            u"S. Keane"_s},
    };
    return all;
}

QString grade(int level)
{
    if (level >= 15)
        return u"high"_s;
    return level >= 8 ? u"medium"_s : u"low"_s;
}

void riskMatrix(Paper& paper)
{
    const double cell = Paper::unit(15);
    const double top = paper.y() + Paper::unit(2);
    const double leftEdge = paper.left() + Paper::unit(28);
    QPainter& painter = paper.painter();
    for (int impact = 5; impact >= 1; --impact) {
        for (int likelihood = 1; likelihood <= 5; ++likelihood) {
            const QRectF box(leftEdge + (likelihood - 1) * cell, top + (5 - impact) * cell * 0.6,
                cell, cell * 0.6);
            const int level = impact * likelihood;
            const int shade = level >= 15 ? 0xb4 : level >= 8 ? 0xd6 : 0xf2;
            painter.fillRect(box, QColor(shade, shade, shade + 6));
            painter.setPen(QPen(Qt::white, Paper::unit(0.5)));
            painter.drawRect(box);
            QStringList here;
            for (const Risk& risk : risks()) {
                if (risk.likelihood == likelihood && risk.impact == impact)
                    here.append(risk.number);
            }
            painter.setPen(Qt::black);
            painter.setFont(paper.font(6.5));
            painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, here.join(u" "_s));
        }
        painter.setFont(paper.font(7.5));
        painter.drawText(
            QRectF(paper.left(), top + (5 - impact) * cell * 0.6, Paper::unit(26), cell * 0.6),
            Qt::AlignRight | Qt::AlignVCenter, u"impact %1"_s.arg(impact));
    }
    for (int likelihood = 1; likelihood <= 5; ++likelihood)
        painter.drawText(
            QRectF(leftEdge + (likelihood - 1) * cell, top + 3 * cell, cell, Paper::unit(5)),
            Qt::AlignCenter, u"likely %1"_s.arg(likelihood));
    paper.space(15 * 3 + 9);
}

void riskAssessment(Paper& paper)
{
    paper.title(u"Information security risk assessment 2026"_s,
        u"RA-2026 · Version 1.1 · ISO/IEC 27001:2022, clauses 6.1.2 and 8.2"_s);
    paper.fields({{u"Prepared by"_s, u"Siobhán Keane, Compliance Officer"_s},
        {u"Accepted by"_s, u"Aoife Brennan, Chief Information Security Officer"_s},
        {u"Workshops"_s, u"14, 15 and 21 April 2026, with all control owners"_s},
        {u"Approved on"_s, u"8 May 2026"_s},
        {u"Next review"_s, u"30 April 2027, or on a change that matters"_s}});
    paper.heading(u"1  Method"_s);
    paper.paragraph(u"Likelihood and impact are each graded from 1 to 5; the level is their "
                    u"product. A level of 15 and more is **high** and "
                    "must be treated; 8 to 14 is **medium** and is treated or accepted with "
                    "reasons; below 8 is **low**. Impact is graded by the "
                    "worst of: harm to policyholders, money, duty to notify, and interruption of "
                    "claims handling. Grades are given "
                    "before treatment and after the treatment in force on the day of approval."_s);
    paper.heading(u"2  Result at a glance"_s);
    paper.paragraph(
        u"Twelve risks were assessed. Before treatment four are high and "
        "eight medium; after treatment none is high and two remain medium: **R-01** (leavers) and **R-05** (patching of virtual machines)."_s);
    riskMatrix(paper);
    paper.heading(u"3  What changed since 2025"_s);
    paper.bullets({u"R-07 is new: the analytics platform now builds models from closed claims."_s,
        u"R-06 fell from 15 to 10 before treatment, since the signing key moved into a hardware-backed vault."_s,
        u"R-08 was reworded: two of the provider's documents end within the year."_s});
    paper.newPage(Paper::Turn::ToLandscape);
    paper.heading(u"4  Register of risks"_s);
    QList<QStringList> rows;
    for (const Risk& risk : risks()) {
        const int before = risk.likelihood * risk.impact;
        rows.append({risk.number, risk.what, risk.asset, QString::number(risk.likelihood),
            QString::number(risk.impact), u"%1 %2"_s.arg(before).arg(grade(before)), risk.treatment,
            u"%1 %2"_s.arg(risk.after).arg(grade(risk.after)), risk.owner});
    }
    paper.table({{u"No."_s, 14}, {u"What could happen"_s, 62}, {u"Asset"_s, 36},
                    {u"L"_s, 8, Qt::AlignRight}, {u"I"_s, 8, Qt::AlignRight}, {u"Before"_s, 22},
                    {u"Treatment in force"_s, 58}, {u"After"_s, 20}, {u"Owner"_s, 25}},
        rows);
    paper.newPage(Paper::Turn::ToPortrait);
    paper.heading(u"5  Treatment plan"_s);
    paper.table(
        {{u"Risk"_s, 14}, {u"Action"_s, 78}, {u"Owner"_s, 28}, {u"Due"_s, 26}, {u"State"_s, 20}},
        {{u"R-01"_s, u"Feed of leavers from personnel system every hour in place of daily"_s,
             u"L. Hoffmann"_s, u"30 November 2026"_s, u"in work"_s},
            {u"R-05"_s, u"Replace batch machines by platform service"_s, u"M. Nowak"_s,
                u"31 March 2027"_s, u"planned"_s},
            {u"R-05"_s, u"Retire intake machine and legacy intake"_s, u"D. Okafor"_s,
                u"30 June 2026"_s, u"in work"_s},
            {u"R-07"_s, u"Masking rules tested by Data Protection Officer"_s, u"H. Price"_s,
                u"31 July 2026"_s, u"in work"_s},
            {u"R-12"_s, u"Passkeys for all staff"_s, u"L. Hoffmann"_s, u"30 June 2027"_s,
                u"planned"_s}});
    paper.heading(u"6  Acceptance"_s);
    paper.paragraph(
        u"The remaining risks are accepted until the next review. Levels above 12 would need the acceptance of the board; there are none."_s);
    paper.signatures({{u"Siobhán Keane"_s, u"Compliance Officer, prepared"_s, u"6 May 2026"_s},
        {u"Aoife Brennan"_s, u"Chief Information Security Officer, accepted"_s, u"8 May 2026"_s}});
}

void applicabilityExtract(Paper& paper)
{
    paper.title(u"Statement of applicability, extract"_s,
        u"SOA-01 · Version 4.2 of 16 February 2026 · ISO/IEC 27001:2022, clause 6.1.3 d and Annex A"_s);
    paper.paragraph(
        u"Extract for the claims and analytics platforms. \"Ours\", \"shared\" and \"provider\" "
        u"say who carries the control out; applicability is decided by "
        "Clearwater alone. Approved by Eilís Byrne, Chief Executive Officer, for the top management, and Aoife Brennan, Chief Information Security Officer, for the owners of the risks, on 16 February 2026. Next review 15 February 2027."_s);
    const QString yes = u"yes"_s;
    paper.table({{u"Annex A"_s, 16}, {u"Control, in our words"_s, 58}, {u"Applies"_s, 17},
                    {u"Reason"_s, 54}, {u"Who"_s, 20}, {u"State"_s, 24}, {u"How"_s, 64}},
        {{u"5.1"_s, u"Policies"_s, yes, u"Management system"_s, u"ours"_s, u"implemented"_s,
             u"POL-01, reviewed yearly"_s},
            {u"5.3"_s, u"Separation of duties"_s, yes, u"Risk R-02"_s, u"ours"_s, u"planned"_s,
                u"Monthly report of clashes, by 31 March 2027"_s},
            {u"5.9"_s, u"List of assets"_s, yes, u"Risk R-04, R-05"_s, u"ours"_s, u"planned"_s,
                u"A list is kept; its control is written down in 2027"_s},
            {u"5.15"_s, u"Rules for access"_s, yes, u"Risk R-01, R-02"_s, u"ours"_s,
                u"implemented"_s, u"POL-07"_s},
            {u"5.17"_s, u"Handling of sign-in secrets"_s, yes, u"Risk R-06, R-12"_s, u"ours"_s,
                u"partial"_s, u"Passkeys for administrators; all staff by June 2027"_s},
            {u"5.18"_s, u"Giving and taking access"_s, yes, u"Risk R-01"_s, u"ours"_s,
                u"implemented"_s, u"Quarterly review, leavers within one day"_s},
            {u"5.19"_s, u"Security with suppliers"_s, yes, u"Risk R-08; central bank"_s, u"ours"_s,
                u"implemented"_s, u"Yearly review record for each critical supplier"_s},
            {u"5.23"_s, u"Use of cloud services"_s, yes, u"Risk R-08"_s, u"ours"_s,
                u"implemented"_s, u"POL-01 section 5; register of duties"_s},
            {u"5.24"_s, u"Planning for incidents"_s, yes, u"Law: notice of breaches"_s, u"ours"_s,
                u"implemented"_s, u"POL-09"_s},
            {u"5.30"_s, u"Readiness of systems for disruption"_s, yes, u"Risk R-03, R-11"_s,
                u"shared"_s, u"implemented"_s, u"Second region, yearly exercise"_s},
            {u"5.34"_s, u"Personal data"_s, yes, u"Law: data protection"_s, u"ours"_s,
                u"implemented"_s, u"POL-09, record of processing"_s},
            {u"5.35"_s, u"Independent review"_s, yes, u"Management system"_s, u"ours"_s,
                u"implemented"_s, u"Internal audit each year"_s},
            {u"6.3"_s, u"Awareness and training"_s, yes, u"Risk R-12"_s, u"ours"_s,
                u"implemented"_s, u"Yearly course with test"_s},
            {u"7.1"_s, u"Protected perimeters"_s, yes, u"Offices only; data centres relied on"_s,
                u"provider"_s, u"relied on"_s,
                u"Certificate and report of the provider, reviewed yearly"_s},
            {u"7.4"_s, u"Watching of premises"_s, yes, u"As 7.1"_s, u"provider"_s, u"relied on"_s,
                u"As 7.1"_s},
            {u"8.2"_s, u"Elevated rights"_s, yes, u"Risk R-01"_s, u"ours"_s, u"implemented"_s,
                u"Activated on demand, four hours"_s},
            {u"8.5"_s, u"Secure sign-in"_s, yes, u"Risk R-12"_s, u"ours"_s, u"implemented"_s,
                u"Second factor for all, rules by location"_s},
            {u"8.7"_s, u"Protection against malware"_s, yes, u"Risk R-03"_s, u"shared"_s,
                u"partial"_s, u"Harbour's agent on each machine; no trial with a test file yet"_s},
            {u"8.8"_s, u"Technical weaknesses"_s, yes, u"Risk R-05"_s, u"shared"_s,
                u"implemented"_s, u"Weekly scan, patch report"_s},
            {u"8.9"_s, u"Configuration"_s, yes, u"Risk R-04"_s, u"ours"_s, u"planned"_s,
                u"Policies as code; the control is written down in 2027"_s},
            {u"8.13"_s, u"Backup"_s, yes, u"Risk R-03"_s, u"shared"_s, u"implemented"_s,
                u"POL-11, quarterly restore test"_s},
            {u"8.15"_s, u"Logs"_s, yes, u"Risk R-09"_s, u"shared"_s, u"implemented"_s,
                u"Archive locked for 400 days"_s},
            {u"8.16"_s, u"Watching for what is unusual"_s, yes, u"Risk R-01, R-04"_s, u"shared"_s,
                u"partial"_s, u"Alerts, on-call rota; monthly review to begin"_s},
            {u"8.20"_s, u"Network security"_s, yes, u"Risk R-04"_s, u"shared"_s, u"implemented"_s,
                u"Rules exported and reviewed half-yearly"_s},
            {u"8.24"_s, u"Use of encryption"_s, yes, u"Risk R-06"_s, u"ours"_s, u"implemented"_s,
                u"Own keys, rotated"_s},
            {u"8.30"_s, u"Development by others"_s, u"no"_s, u"No development is given to others"_s,
                u"-"_s, u"excluded"_s, u"Approved by A. Brennan, 16 February 2026"_s},
            {u"8.31"_s, u"Development, test, production apart"_s, yes, u"Risk R-10"_s, u"ours"_s,
                u"planned"_s, u"Separate subscriptions; the control is written down in 2027"_s},
            {u"8.32"_s, u"Control of changes"_s, yes, u"Risk R-10"_s, u"ours"_s, u"implemented"_s,
                u"Change tickets with two approvals"_s}});
    paper.paragraph(
        u"Excluded in the full statement, each with its reason: 8.30 and 8.33. 93 controls: 91 applicable, 2 excluded."_s);
    paper.signatures({{u"Aoife Brennan"_s, u"Chief Information Security Officer, approved"_s,
                          u"16 February 2026"_s},
        {u"Eilís Byrne"_s, u"Chief Executive Officer, approved"_s, u"16 February 2026"_s}});
}

} // namespace

QList<Recipe> riskPapers()
{
    PaperFacts wide = housePaper(u"SOA-01 · v4.2"_s, u"Confidential"_s);
    wide.orientation = QPageLayout::Landscape;
    return {
        {{.key = u"risk-assessment"_s,
             .path = u"management-system/RA-2026 Risk assessment v1.1.pdf"_s,
             .title = u"Risk assessment 2026"_s,
             .shows
             = u"Twelve risks, graded before and after treatment, with the plan and the acceptance."_s,
             .covers = Period{Date(2026, 5, 8), Date(2026, 5, 8)},
             .received = Date(2026, 5, 11),
             .source = u"Risk register"_s,
             .collector = u"siobhan-keane"_s,
             .classification = u"confidential"_s,
             .versionLabel = u"1.1"_s,
             .approvedBy = u"Aoife Brennan, Chief Information Security Officer"_s,
             .approvedOn = Date(2026, 5, 8),
             .nextReviewOn = Date(2027, 4, 30),
             .proves = {{u"risk-assessment"_s, u"Risk register"_s},
                 {u"risk-assessment"_s, u"Method and criteria"_s},
                 {u"risk-treatment"_s, u"Approval of plan and remainder"_s}}},
            paperRecipe(housePaper(u"RA-2026 · v1.1"_s, u"Confidential"_s),
                houseFacts(u"Information security risk assessment 2026"_s, u"Siobhán Keane"_s,
                    u"2026-05-08T16:20:00+01:00"_s),
                &riskAssessment)},
        {{.key = u"soa-extract"_s,
             .path = u"management-system/SOA-01 Statement of applicability v4.2 extract.pdf"_s,
             .title = u"Statement of applicability, version 4.2, extract"_s,
             .shows
             = u"Which controls of Annex A apply to the two platforms, which do not and why."_s,
             .received = Date(2026, 2, 19),
             .source = u"Policy library"_s,
             .collector = u"siobhan-keane"_s,
             .classification = u"confidential"_s,
             .versionLabel = u"4.2"_s,
             .approvedBy = u"Aoife Brennan, Chief Information Security Officer"_s,
             .approvedOn = Date(2026, 2, 16),
             .nextReviewOn = Date(2027, 2, 15),
             .proves = {{u"statement-of-applicability"_s, u"Approved statement"_s}}},
            paperRecipe(wide,
                houseFacts(u"Statement of applicability, extract"_s, u"Siobhán Keane"_s,
                    u"2026-02-16T12:02:00+00:00"_s),
                &applicabilityExtract)},
    };
}

} // namespace muniment::sample
