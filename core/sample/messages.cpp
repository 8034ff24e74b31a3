// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/company.h"
#include "core/sample/recipes.h"

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

void acceptanceForm(Paper& paper)
{
    paper.title(u"Acceptance of a risk"_s, u"Form RM-F1 · R-05 · asked for on 6 July 2026"_s);
    paper.fields({{u"Risk"_s,
                      u"R-05: known weakness in a virtual machine exploited before it is patched"_s},
        {u"Asset"_s, u"vm-batch-01"_s},
        {u"Asked for by"_s, u"Marek Nowak, Head of Platform Operations"_s},
        {u"What is accepted"_s,
            u"The batch machine stays in service until the platform service replaces it; limits for patches stay as they are"_s},
        {u"Measures meanwhile"_s,
            u"No way in from the internet; access through the broker only; weekly scan"_s},
        {u"Level"_s, u"8 (medium)"_s}, {u"Ends on"_s, u"31 March 2027"_s},
        {u"To be accepted by"_s, u"Aoife Brennan, Chief Information Security Officer"_s}});
    paper.boxed(
        u"An acceptance ends. If the machine is still in service on 1 April 2027, the risk is assessed anew."_s);
    paper.signatures(
        {{u"Marek Nowak"_s, u"Head of Platform Operations, asked"_s, u"6 July 2026"_s}});
}

QByteArray folded(const QByteArray& base64)
{
    constexpr int lineLength = 76;
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        lines += base64.mid(at, lineLength) + "\r\n";
    return lines;
}

// RFC 5322 with RFC 2045 parts; lines end in CR LF and the subject carries an encoded word.
QByteArray approvalMail(const QByteArray& attachment)
{
    const QByteArray boundary = "=_clearwater_2026_0707";
    QByteArray mail;
    const auto line = [&mail](const QByteArray& text) { mail += text + "\r\n"; };
    line("Return-Path: <aoife.brennan@clearwater.example>");
    line("Received: from mail.clearwater.example (mail.clearwater.example [192.0.2.25])");
    line("\tby archive.clearwater.example with ESMTPS id 4c7d2f1a; Tue, 7 Jul 2026 08:51:14 +0000");
    line("Date: Tue, 7 Jul 2026 09:51:12 +0100");
    line("From: Aoife Brennan <aoife.brennan@clearwater.example>");
    line("To: Marek Nowak <marek.nowak@clearwater.example>");
    line("Cc: =?UTF-8?Q?Siobh=C3=A1n_Keane?= <siobhan.keane@clearwater.example>");
    line("Subject: =?UTF-8?Q?Re:_Acceptance_of_risk_R-05_=E2=80=93_vm-batch-01?=");
    line("Message-ID: <20260707.085112.44117@clearwater.example>");
    line("In-Reply-To: <20260706.142003.43990@clearwater.example>");
    line("MIME-Version: 1.0");
    line("Content-Type: multipart/mixed; boundary=\"" + boundary + "\"");
    line("");
    line("--" + boundary);
    line("Content-Type: text/plain; charset=UTF-8");
    line("Content-Transfer-Encoding: 8bit");
    line("");
    line("Marek,");
    line("");
    line("I accept risk R-05 for vm-batch-01 on the form attached, until 31 March 2027 and not");
    line("longer. The measures named there stay in force. Please tell Siobhán if the replacement");
    line("slips, so that we look at it in January and not in April.");
    line("");
    line("Aoife");
    line("");
    line("Aoife Brennan, Chief Information Security Officer, Clearwater Claims plc");
    line("");
    line("> On 6 July 2026, Marek Nowak wrote:");
    line("> Please find the form RM-F1 for the batch machine.");
    line("");
    line("--" + boundary);
    line("Content-Type: application/pdf; name=\"RM-F1 R-05 vm-batch-01.pdf\"");
    line("Content-Disposition: attachment; filename=\"RM-F1 R-05 vm-batch-01.pdf\"");
    line("Content-Transfer-Encoding: base64");
    line("");
    mail += folded(attachment.toBase64());
    line("--" + boundary + "--");
    return mail;
}

Result<QByteArray> makeMail()
{
    const Result<QByteArray> form
        = settlePdf(paintPaper(housePaper(u"RM-F1 · R-05"_s, u"Confidential"_s), &acceptanceForm),
            houseFacts(
                u"Acceptance of a risk, R-05"_s, u"Marek Nowak"_s, u"2026-07-06T14:11:00+01:00"_s));
    if (!form)
        return failWith(form);
    return approvalMail(*form);
}

} // namespace

QList<Recipe> messages()
{
    return {
        {{.key = u"risk-acceptance-mail"_s,
             .path = u"management-system/Re Acceptance of risk R-05 vm-batch-01.eml"_s,
             .title = u"Mail: acceptance of risk R-05 until 31 March 2027"_s,
             .shows
             = u"The Chief Information Security Officer accepts the risk of the batch machine, with an end."_s,
             .covers = Period{Date(2026, 7, 7), Date(2026, 7, 7)},
             .captured = at(u"2026-07-07T09:51:12+01:00"_s),
             .received = Date(2026, 7, 8),
             .source = u"Mail archive"_s,
             .collector = u"marek-nowak"_s,
             .classification = u"confidential"_s,
             .proves = {{u"risk-treatment"_s, u"Acceptances with end dates"_s}}},
            &makeMail},
    };
}

} // namespace muniment::sample
