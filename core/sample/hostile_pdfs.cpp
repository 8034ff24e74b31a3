// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/hostile_pdfs.h"

#include "core/sample/company.h"
#include "core/sample/recipes.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

void penetrationTest(Paper& paper)
{
    paper.title(u"Penetration test of the claims portal"_s,
        u"Final report 1.0 · Harrow & Finch Security Testing · 19 June 2026"_s);
    paper.fields({{u"Client"_s, u"Clearwater Claims plc"_s},
        {u"Period of the test"_s, u"1 to 12 June 2026"_s},
        {u"Targets"_s, u"portal.clearwater.example, payments.clearwater.example"_s},
        {u"Method"_s, u"With accounts of two roles, without source code"_s}});
    paper.heading(u"Result"_s);
    paper.table({{u"No."_s, 14}, {u"Finding"_s, 92}, {u"Grade"_s, 24}, {u"State"_s, 36}},
        {{u"P-1"_s, u"Claim number can be guessed in the download address"_s, u"high"_s,
             u"closed, retested 18 June"_s},
            {u"P-2"_s, u"Session lives on after change of password"_s, u"medium"_s,
                u"closed, retested 18 June"_s},
            {u"P-3"_s, u"Version of a library shown in an error page"_s, u"low"_s, u"open"_s}});
}

void continuityExercise(Paper& paper)
{
    paper.title(u"Continuity exercise 2026"_s, u"Report · 9 September 2026"_s);
    for (int part = 1; part <= 6; ++part) {
        paper.heading(u"Part %1"_s.arg(part));
        paper.table({{u"Time"_s, 24}, {u"Event"_s, 92}, {u"Who"_s, 50}},
            {{u"09:%1"_s.arg(part * 7, 2, 10, QChar(u'0')),
                 u"Message of the exercise leader read out"_s, u"Siobhán Keane"_s},
                {u"09:%1"_s.arg(part * 7 + 4, 2, 10, QChar(u'0')),
                    u"Decision taken and written down"_s, u"Marek Nowak"_s},
                {u"09:%1"_s.arg(part * 7 + 6, 2, 10, QChar(u'0')),
                    u"Second region takes over, claims can be entered"_s, u"Daniel Okafor"_s}});
    }
}

void incidentExercise(Paper& paper)
{
    paper.title(
        u"Incident exercise 2026"_s, u"Report IX-2026 · 20 May 2026 · leader: Siobhán Keane"_s);
    paper.heading(u"Scenario"_s);
    paper.paragraph(u"A garage that exchanges photographs with us is taken over. Its account "
                    u"uploads a file that runs in the intake. Two hours later "
                    "a newspaper asks for a comment."_s);
    paper.heading(u"What went well"_s);
    paper.bullets({u"The alert was raised and graded within eleven minutes."_s,
        u"The account was locked by the rota without asking for leave."_s,
        u"The Data Protection Officer joined within half an hour."_s});
    paper.heading(u"What did not"_s);
    paper.bullets({u"The list of outside contacts named a lawyer who has retired."_s,
        u"Nobody knew who may speak to the press after 18:00."_s});
    paper.heading(u"Actions"_s);
    paper.table({{u"Action"_s, 106}, {u"Owner"_s, 32}, {u"Due"_s, 28}},
        {{u"Correct the list of contacts, test it twice a year"_s, u"S. Keane"_s,
             u"30 June 2026"_s},
            {u"Name a deputy for the press"_s, u"E. Byrne"_s, u"30 June 2026"_s}});
    paper.signatures({{u"Siobhán Keane"_s, u"Compliance Officer"_s, u"22 May 2026"_s}});
}

void joinerForm(Paper& paper)
{
    paper.title(u"Acceptance of the rules of use"_s,
        u"Form HR-F4 · to be filled by each new colleague on the first day"_s);
    paper.paragraph(
        u"I have read the information security policy (POL-01) and the access control policy "
        u"(POL-07). I keep sign-in secrets to myself, I "
        "report what looks wrong, and I know that breaches may have consequences under employment law."_s);
    paper.space(6);
    paper.fields(
        {{u"Name"_s, QString()}, {u"Department"_s, QString()}, {u"First day"_s, QString()}});
}

Result<QByteArray> report(const QString& reference, const PdfFacts& facts, void (*write)(Paper&),
    const EditPdf& edit = {})
{
    return settlePdf(paintPaper(housePaper(reference, u"Confidential"_s), write), facts, edit);
}

QPDFObjectHandle textField(
    QPDF& pdf, const QByteArray& name, const QByteArray& value, double bottom)
{
    // Width and height of the field's box, in points, and the text inside it.
    const QByteArray drawing
        = "0.6 G 0.5 w 0 0.25 m 300 0.25 l S /Tx BMC q BT /Helv 10 Tf 0 g 3 5 Td (" + value
        + ") Tj ET Q EMC";
    QPDFObjectHandle appearance = QPDFObjectHandle::newStream(&pdf, drawing.toStdString());
    appearance.replaceDict(QPDFObjectHandle::parse(
        "<< /Type /XObject /Subtype /Form /BBox [0 0 300 18] /Resources << /Font << /Helv "
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> "
        ">>"));
    QPDFObjectHandle field = QPDFObjectHandle::parse(
        "<< /Type /Annot /Subtype /Widget /FT /Tx /F 4 /DA (/Helv 10 Tf 0 g) >>");
    field.replaceKey("/T", QPDFObjectHandle::newString(name.toStdString()));
    field.replaceKey("/V", QPDFObjectHandle::newString(value.toStdString()));
    field.replaceKey("/Rect",
        QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(182, bottom, 482, bottom + 18)));
    QPDFObjectHandle look = QPDFObjectHandle::newDictionary();
    look.replaceKey("/N", appearance);
    field.replaceKey("/AP", look);
    return pdf.makeIndirectObject(field);
}

// Fields, scripts that run on opening, and an action that starts a program: nothing of it may
// reach a binder but what the fields show.
void addFormAndScripts(QPDF& pdf)
{
    QPDFObjectHandle fields = QPDFObjectHandle::newArray();
    fields.appendItem(textField(pdf, "name", "Ewan Gallagher", 628));
    fields.appendItem(textField(pdf, "department", "Claims Dublin", 611));
    fields.appendItem(textField(pdf, "first_day", "31 August 2026", 594));
    QPDFObjectHandle form = QPDFObjectHandle::parse(
        "<< /DA (/Helv 10 Tf 0 g) /DR << /Font << /Helv << /Type /Font /Subtype /Type1 /BaseFont "
        "/Helvetica /Encoding /WinAnsiEncoding >> >> >> >>");
    form.replaceKey("/Fields", fields);
    pdf.getRoot().replaceKey("/AcroForm", pdf.makeIndirectObject(form));
    QPDFPageDocumentHelper(pdf).getAllPages().front().getObjectHandle().replaceKey(
        "/Annots", fields);
    const char* script = "<< /S /JavaScript /JS (app.alert\\(\"Please check the day.\"\\);) >>";
    pdf.getRoot().replaceKey("/OpenAction", QPDFObjectHandle::parse(script));
    pdf.getRoot().replaceKey("/Names",
        QPDFObjectHandle::parse(
            std::string("<< /JavaScript << /Names [(check) ") + script + "] >> >>"));
    pdf.getRoot().replaceKey(
        "/AA", QPDFObjectHandle::parse("<< /WC << /S /Launch /F (calendar.exe) >> >>"));
}

} // namespace

Result<QByteArray> protectedReport()
{
    const Result<QByteArray> plain = report(u"Harrow & Finch · final"_s,
        {.title = u"Penetration test of the claims portal"_s,
            .author = u"Harrow & Finch Security Testing"_s,
            .producer = u"Report writer 3"_s,
            .created = at(u"2026-06-19T16:00:00+01:00"_s)},
        &penetrationTest);
    return plain ? encryptPdf(*plain, Protection::UserPassword) : plain;
}

Result<QByteArray> damagedReport()
{
    const Result<QByteArray> whole = report(u"CX-2026"_s,
        houseFacts(
            u"Continuity exercise 2026"_s, u"Siobhán Keane"_s, u"2026-09-11T11:00:00+01:00"_s),
        &continuityExercise);
    return whole ? Result<QByteArray>(whole->first(whole->size() * 2 / 5)) : whole;
}

Result<QByteArray> restrictedReport()
{
    const Result<QByteArray> plain = report(u"IX-2026"_s,
        houseFacts(u"Incident exercise 2026"_s, u"Siobhán Keane"_s, u"2026-05-22T10:30:00+01:00"_s),
        &incidentExercise);
    return plain ? encryptPdf(*plain, Protection::OwnerRestrictions) : plain;
}

Result<QByteArray> scriptedForm()
{
    return report(u"HR-F4"_s,
        houseFacts(
            u"Acceptance of the rules of use"_s, u"Personnel"_s, u"2026-08-31T09:05:00+01:00"_s),
        &joinerForm, &addFormAndScripts);
}

} // namespace muniment::sample
