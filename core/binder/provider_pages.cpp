// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/binder_pages.h"
#include "core/binder/plan_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace muniment::binder {

using documents::Align;

namespace {

class ProviderPages
{
    Q_DECLARE_TR_FUNCTIONS(ProviderPages)

public:
    static QString documents() { return tr("Provider's documents"); }
    static QString noDocuments()
    {
        return tr("No document of a third party about the provider is held.");
    }
    static QString note()
    {
        return tr("These documents support the provider's half only. A certificate is in force "
                  "or not; a report covers a span of days and never expires.");
    }
    static QString time() { return tr("Cover of the audit period by the provider's reports"); }
    static QString timeLegend()
    {
        return tr("Solid: covered by a report. Hatched: bridged by a letter, the provider's own "
                  "word. Crossed: open.");
    }
    static QString review(const ReviewRecord& record)
    {
        return tr("Review record · %1 %2").arg(record.number, record.title);
    }
    static QString notRecorded() { return tr("not recorded"); }
    static QString exceptions() { return tr("Exceptions that touch us, and what we do"); }
    static QString none() { return tr("none recorded"); }
    static QString limits() { return tr("Limits"); }
    static QString conclusion() { return tr("Conclusion"); }
    static QString duties() { return tr("Duties that the documents ask of us"); }
    static QString noDuties() { return tr("No duty is recorded."); }
    static QString dutyNote()
    {
        return tr("The provider's opinion rests on those that the report assumes; the others "
                  "limit nothing, and are still ours to do.");
    }
    static QString withheldText()
    {
        return tr("Restricted: the text of the duty is not repeated here, for its document is "
                  "restricted.");
    }
    static QString readIn(const QString& exhibit)
    {
        return tr("restricted; where it may be read: %1, p.").arg(exhibit);
    }
    static QString moreProof(int count) { return tr("and %1 more, see p.").arg(count); }
    static QString dutyCounts(const QList<DutyRow>& duties)
    {
        return tr("Duties %1").arg(dutyTotals(duties));
    }
    static QString number(const DocumentRow& row)
    {
        return row.documentNumber.isEmpty() ? QString() : tr("No. %1").arg(row.documentNumber);
    }
    static QString named(const DocumentRow& row)
    {
        QStringList lines;
        if (!row.servicesNamed.isEmpty())
            lines.append(tr("services: %1").arg(row.servicesNamed));
        if (!row.regionsNamed.isEmpty())
            lines.append(tr("regions: %1").arg(row.regionsNamed));
        return lines.join(u'\n');
    }
    static QString reviewed(const DocumentRow& row)
    {
        return row.reviewed.isEmpty() ? tr("not reviewed") : row.reviewed;
    }
    static QList<Column> documentColumns()
    {
        return {{tr("No."), 12}, {tr("Document"), 44}, {tr("Period, standing"), 35},
            {tr("Opinion"), 17}, {tr("Names of ours"), 32}, {tr("Reviewed, where"), 30}};
    }
    static QString openChecks() { return tr("What checks of the documents leave open"); }
    static QList<Column> checkColumns() { return {{tr("No."), 12}, {tr("Open check"), 158}}; }
    static QList<Column> dutyColumns()
    {
        return {{tr("Ref."), 16}, {tr("Duty"), 50}, {tr("Source"), 22}, {tr("Kind"), 21},
            {tr("Control, proof"), 38}, {tr("State"), 23}};
    }
};

void documentPages(PageFlow& flow, const BinderPlan& plan)
{
    flow.startPage();
    flow.setContinued(ProviderPages::documents());
    flow.book().addDestination(QStringLiteral("page:documents"));
    flow.book().addOutline(ProviderPages::documents(), 1);
    flow.title(ProviderPages::documents());
    flow.paragraph(ProviderPages::note(), ink::tableQuiet);
    flow.skip(6);
    if (plan.documents.isEmpty())
        flow.paragraph(ProviderPages::noDocuments());
    QList<Row> rows;
    for (const DocumentRow& each : plan.documents) {
        const QString lineBreak(u'\n');
        const bool named = each.standard.contains(each.kind, Qt::CaseInsensitive);
        const QString kind = named ? QString() : each.kind;
        Cell what = cell(
            joined({each.provider, each.standard, kind, ProviderPages::number(each), each.issuer},
                lineBreak));
        Row row{{linkCell(each.number, each.exhibit), what,
            cell(joined({each.validity, each.standing}, lineBreak)), cell(orDash(each.opinion)),
            cell(orDash(ProviderPages::named(each))),
            linkCell(joined({ProviderPages::reviewed(each), each.restriction, each.whereHere},
                         lineBreak),
                each.exhibit)}};
        row.destination = QStringLiteral("document:") + each.number;
        rows.append(row);
    }
    flow.table(ProviderPages::documentColumns(), rows);
    QList<Row> open;
    for (const DocumentRow& each : plan.documents)
        if (!each.openChecks.isEmpty())
            open.append({{linkCell(each.number, each.exhibit), cell(each.openChecks.join(u'\n'))}});
    if (!open.isEmpty()) {
        flow.skip(8);
        flow.tableUnder(ProviderPages::openChecks(), ProviderPages::checkColumns(), open);
    }
    if (!plan.lanes.isEmpty()) {
        flow.need(mm(12) + mm(18) * double(plan.lanes.size()));
        flow.book().addDestination(QStringLiteral("page:lanes"));
        flow.section(ProviderPages::time());
        for (const CoverLane& lane : plan.lanes)
            flow.strip(plan.period, lane.spans, lane.label, lane.words);
        flow.paragraph(ProviderPages::timeLegend(), ink::tableQuiet);
    }
    flow.setContinued({});
}

double heightOf(const PageFlow& flow, const ReviewRecord& record)
{
    constexpr double titleHeight = 40;
    constexpr double blockHeight = PageFlow::sectionHeight + 6;
    double height = titleHeight + (ink::body.leading + 4) * double(record.facts.size()) + mm(10);
    for (const QString& text : {record.exceptions, record.limits, record.conclusion})
        height += blockHeight + std::max(flow.paragraphHeight(text), ink::body.leading);
    for (const QString& each : record.answered)
        height += flow.numberedHeight(each);
    return height;
}

// Records are short: the next one stands on the same page where it fits whole.
void reviewPage(PageFlow& flow, const ReviewRecord& record)
{
    if (flow.room() < heightOf(flow, record))
        flow.startPage();
    else
        flow.skip(mm(10));
    flow.setContinued(ProviderPages::review(record));
    flow.book().addDestination(QStringLiteral("review:") + record.number);
    flow.book().addOutline(ProviderPages::review(record), 1);
    flow.title(ProviderPages::review(record));
    flow.labelled(record.facts, mm(42), ProviderPages::notRecorded());
    const auto block = [&flow](const QString& label, const QString& text) {
        flow.skip(6);
        flow.section(label);
        flow.paragraph(text.isEmpty() ? ProviderPages::none() : text,
            text.isEmpty() ? ink::bodyQuiet : ink::body);
    };
    block(ProviderPages::exceptions(), record.exceptions);
    int number = 0;
    if (!record.answered.isEmpty())
        flow.skip(4);
    for (const QString& each : record.answered)
        flow.numbered(++number, each);
    block(ProviderPages::limits(), record.limits);
    block(ProviderPages::conclusion(), record.conclusion);
    flow.setContinued({});
}

// The control with its first exhibits; where there are more, the page that has them all.
Cell proofCell(const DutyRow& duty)
{
    QStringList lines{
        joined({duty.control, duty.controlState}, QStringLiteral(", ")), duty.decided, duty.proof};
    if (duty.moreProof > 0)
        lines.append(ProviderPages::moreProof(duty.moreProof));
    Cell proof = codesCell(joined(lines, QString(u'\n')));
    if (duty.moreProof > 0)
        proof.pageOf = QStringLiteral("control:") + duty.control;
    return proof;
}

Cell textCell(const DutyRow& duty)
{
    if (duty.readIn.isEmpty())
        return cell(duty.text);
    Cell text = codesCell(ProviderPages::readIn(duty.readIn));
    text.pageOf = QStringLiteral("exhibit:") + duty.readIn;
    return text;
}

void dutyPages(PageFlow& flow, const BinderPlan& plan)
{
    flow.startPage();
    flow.setContinued(ProviderPages::duties());
    flow.book().addDestination(QStringLiteral("page:duties"));
    flow.book().addOutline(ProviderPages::duties(), 1);
    flow.title(ProviderPages::duties());
    if (plan.duties.isEmpty()) {
        flow.paragraph(ProviderPages::noDuties());
    } else {
        flow.paragraph(ProviderPages::dutyCounts(plan.duties), ink::bodyBold);
        flow.paragraph(ProviderPages::dutyNote(), ink::tableQuiet);
        if (std::any_of(plan.duties.begin(), plan.duties.end(),
                [](const DutyRow& duty) { return duty.isTextWithheld; }))
            flow.paragraph(ProviderPages::withheldText(), ink::tableQuiet);
        flow.skip(6);
    }
    QList<Row> rows;
    for (const DutyRow& duty : plan.duties)
        rows.append(
            {{cell(joined({duty.number, duty.reference}, QString(u'\n'))), textCell(duty),
                 codesCell(duty.source), cell(duty.kind), proofCell(duty), stateCell(duty.state)},
                false, QStringLiteral("duty:") + duty.number});
    flow.table(ProviderPages::dutyColumns(), rows);
    flow.setContinued({});
}

} // namespace

void providerPages(PageFlow& flow, const PageSource& source)
{
    documentPages(flow, source.plan);
    for (const ReviewRecord& record : source.plan.reviews)
        reviewPage(flow, record);
    dutyPages(flow, source.plan);
}

} // namespace muniment::binder
