// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/company.h"
#include "core/sample/recipes.h"
#include "core/sample/strokes.h"

#include <QPainter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

struct MonthCount
{
    QString month;
    int critical;
    int high;
    int medium;
};

const QList<MonthCount>& counts()
{
    static const QList<MonthCount> all{{u"January"_s, 3, 14, 41}, {u"February"_s, 2, 12, 39},
        {u"March"_s, 1, 9, 36}, {u"April"_s, 2, 11, 30}, {u"May"_s, 0, 8, 31},
        {u"June"_s, 1, 7, 24}, {u"July"_s, 0, 6, 19}, {u"August"_s, 1, 6, 20},
        {u"September"_s, 2, 7, 18}, {u"October"_s, 0, 4, 17}, {u"November"_s, 0, 4, 15},
        {u"December"_s, 0, 3, 14}};
    return all;
}

void bars(Paper& paper)
{
    QPainter& painter = paper.painter();
    const double step = paper.width() / double(counts().size());
    const double height = Paper::unit(52);
    const double foot = paper.y() + height;
    const double perFinding = height / 62;
    double x = paper.left();
    for (const MonthCount& count : counts()) {
        double top = foot;
        const auto bar = [&](int number, const QColor& colour) {
            const double tall = number * perFinding;
            top -= tall;
            painter.fillRect(QRectF(x + step * 0.2, top, step * 0.6, tall), colour);
        };
        bar(count.medium, QColor(0xc9, 0xd2, 0xde));
        bar(count.high, QColor(0x7d, 0x90, 0xaa));
        bar(count.critical, QColor(0x1f, 0x3a, 0x5f));
        painter.setPen(Qt::black);
        painter.setFont(paper.font(7));
        painter.drawText(QRectF(x, foot + Paper::unit(1), step, Paper::unit(5)), Qt::AlignHCenter,
            count.month.left(3));
        painter.drawText(QRectF(x, top - Paper::unit(5), step, Paper::unit(5)), Qt::AlignCenter,
            QString::number(count.critical + count.high + count.medium));
        x += step;
    }
    painter.setPen(QPen(Qt::black, Paper::unit(0.2)));
    painter.drawLine(QPointF(paper.left(), foot), QPointF(paper.left() + paper.width(), foot));
    paper.space(60);
}

QList<QStringList> openFindings()
{
    const QStringList names{u"Outdated cryptographic library"_s, u"Weak cipher offered"_s,
        u"Missing security header"_s, u"Directory listing on"_s, u"Kernel update pending"_s,
        u"Certificate ends in 25 days"_s, u"Old protocol offered"_s};
    const QStringList hosts{u"vm-batch-01"_s, u"vm-jump-01"_s, u"portal"_s, u"payments"_s,
        u"vm-model-01"_s, u"workbench"_s};
    Chance chance(u"findings"_s);
    QList<QStringList> rows;
    for (int i = 0; i < 17; ++i) {
        const int age = chance.between(2, 27);
        rows.append({u"V-%1"_s.arg(7731 + i * 13), chance.pick(names), chance.pick(hosts),
            i < 3 ? u"high"_s : u"medium"_s, dateText(Date(2026, 12, 28).addDays(-age)),
            QString::number(age), i < 3 ? u"30"_s : u"90"_s, u"Marek Nowak"_s});
    }
    return rows;
}

void scanSummary(Paper& paper)
{
    paper.title(u"Vulnerability scans 2026, summary"_s,
        u"Scanner report · claims and analytics platforms · exported 28 December 2026, 06:10 UTC"_s);
    paper.fields(
        {{u"Targets"_s,
             u"11 hosts and 6 public names, each week; coverage 100 % in 52 of 52 weeks"_s},
            {u"Query"_s, u"scan results | group by month, grade | where state != 'false alarm'"_s}},
        24);
    paper.subheading(
        u"Open findings at the end of each month: critical (dark), high, medium (light)"_s);
    paper.space(4);
    bars(paper);
    paper.newPage();
    paper.heading(u"Open findings on 28 December 2026"_s);
    paper.table({{u"Finding"_s, 20}, {u"What"_s, 72}, {u"Where"_s, 36}, {u"Grade"_s, 22},
                    {u"Found on"_s, 28}, {u"Days open"_s, 23, Qt::AlignRight},
                    {u"Limit"_s, 19, Qt::AlignRight}, {u"Owner"_s, 33}},
        openFindings());
    paper.newPage();
    paper.heading(u"Time to close, findings closed in 2026"_s);
    paper.table({{u"Grade"_s, 40}, {u"Closed"_s, 34, Qt::AlignRight},
                    {u"Limit, days"_s, 34, Qt::AlignRight}, {u"Median"_s, 34, Qt::AlignRight},
                    {u"Longest"_s, 34, Qt::AlignRight}, {u"Late"_s, 34, Qt::AlignRight},
                    {u"Finding"_s, 43}},
        {{u"critical"_s, u"12"_s, u"7"_s, u"3"_s, u"11"_s, u"1"_s, u"NC-26-04"_s},
            {u"high"_s, u"88"_s, u"30"_s, u"9"_s, u"29"_s, u"0"_s, u"-"_s},
            {u"medium"_s, u"291"_s, u"90"_s, u"31"_s, u"88"_s, u"0"_s, u"-"_s}});
    paper.paragraph(
        u"This page was turned by the scanner's own export, as happens: it reads well only when its rotation is obeyed."_s);
    paper.signatures(
        {{u"Marek Nowak"_s, u"Head of Platform Operations, reviewed"_s, u"29 December 2026"_s}});
}

// Stores a landscape page as an upright one whose content lies on its side, and says so by /Rotate:
// shown as it should be, it looks the same as before.
void turnLastPage(QPDF& pdf)
{
    QPDFPageObjectHelper page = QPDFPageDocumentHelper(pdf).getAllPages().back();
    QPDFObjectHandle dictionary = page.getObjectHandle();
    QPDFObjectHandle box = dictionary.getKey("/MediaBox");
    const double width = box.getArrayItem(2).getNumericValue();
    const double height = box.getArrayItem(3).getNumericValue();
    dictionary.replaceKey(
        "/MediaBox", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(0, 0, height, width)));
    dictionary.replaceKey("/Rotate", QPDFObjectHandle::newInteger(90));
    const QByteArray turn = "q 0 1 -1 0 " + QByteArray::number(height) + " 0 cm\n";
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, turn.toStdString()), true);
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, "\nQ\n"), false);
}

} // namespace

QList<Recipe> scanPapers()
{
    PaperFacts paper = housePaper(u"Scanner report 2026"_s, u"Confidential"_s);
    paper.orientation = QPageLayout::Landscape;
    const PdfFacts facts{.title = u"Vulnerability scans 2026, summary"_s,
        .author = u"Scanner"_s,
        .producer = u"Scanner report 12.4"_s,
        .created = at(u"2026-12-28T06:10:00+00:00"_s)};
    return {
        {{.key = u"vulnerability-scan"_s,
             .path = u"operations/vulnerability-scans-2026.pdf"_s,
             .title = u"Vulnerability scans 2026, summary"_s,
             .shows = u"Open findings by month, the 17 that are open, and how long closing took."_s,
             .covers = Period{Date(2026, 1, 1), Date(2026, 12, 28)},
             .captured = at(u"2026-12-28T06:10:00+00:00"_s),
             .received = Date(2026, 12, 29),
             .source = u"Vulnerability scanner"_s,
             .query = u"scan results | group by month, grade | where state != 'false alarm'"_s,
             .environment = u"production"_s,
             .rowsAtSource = 17,
             .rowsInFile = 17,
             .collector = u"marek-nowak"_s,
             .classification = u"confidential"_s,
             .proves = {{u"vulnerability-scanning"_s, u"Open findings with age"_s},
                 {u"vulnerability-scanning"_s, u"Signed review of late findings"_s}}},
            [paper, facts] {
                return settlePdf(paintPaper(paper, &scanSummary), facts, &turnLastPage);
            }},
    };
}

} // namespace muniment::sample
