// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/binder_pages.h"

#include <QCoreApplication>

namespace muniment::binder {

namespace {

class ExceptionPages
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionPages)

public:
    static QString partD() { return tr("D  Exceptions, shortfalls and overrides"); }
    static QString exceptions() { return tr("Exceptions that signers stated"); }
    static QString noExceptions() { return tr("No valid signature states an exception."); }
    static QString shortfalls()
    {
        return tr("Failed, void, lapsed or overdue, whoever stated it or did not");
    }
    static QString noShortfalls()
    {
        return tr(
            "No control stands as failed, void or lapsed, no proof is overdue, and no duty was "
            "decided as not met.");
    }
    static QString overdue(const QString& which) { return tr("overdue: %1").arg(which); }
    static QString noRegister()
    {
        return tr("Findings, risk acceptances and clashes: none is entered as a record of its own. "
                  "What exhibits say of any is not repeated here; what is not held stands in part "
                  "G.");
    }
    static QString overrides() { return tr("Overrides of the rules in this binder"); }
    static QString noOverrides() { return tr("No rule was overridden."); }

    static QList<Column> exceptionColumns()
    {
        return {{tr("Control"), 18}, {tr("Exception"), 108}, {tr("Stated by"), 44}};
    }
    static QList<Column> shortfallColumns()
    {
        return {{tr("Record"), 18}, {tr("What falls short"), 108}, {tr("Owner"), 44}};
    }
    static QList<Column> overrideColumns()
    {
        return {{tr("Record"), 40}, {tr("Who"), 44}, {tr("Reason"), 86}};
    }
};

bool fallsShort(SheetCount counted)
{
    return counted == SheetCount::NotEffective || counted == SheetCount::NotPerformed
        || counted == SheetCount::VoidOrLapsed;
}

QList<Row> shortfallRows(const BinderPlan& plan)
{
    QList<Row> rows;
    for (const ControlSheet& sheet : plan.sheets) {
        QStringList words;
        if (fallsShort(sheet.counted))
            words.append(sheet.state.word);
        if (!sheet.overdue.isEmpty())
            words.append(ExceptionPages::overdue(sheet.overdue));
        if (!words.isEmpty())
            rows.append({{linkCell(sheet.number, QStringLiteral("control:") + sheet.number),
                cell(words.join(QStringLiteral("; "))), cell(sheet.owner)}});
    }
    for (const DutyRow& duty : plan.duties)
        if (duty.state.shape == Shape::Square)
            rows.append({{linkCell(duty.number, QStringLiteral("page:duties")),
                cell(duty.state.word + QStringLiteral(": ") + duty.reference),
                cell(duty.decided)}});
    return rows;
}

} // namespace

void exceptionPages(PageFlow& flow, const PageSource& source)
{
    flow.startPage();
    flow.setContinued(ExceptionPages::partD());
    flow.book().addDestination(QStringLiteral("part:D"));
    flow.book().addOutline(ExceptionPages::partD(), 0);
    flow.title(ExceptionPages::partD());
    flow.section(ExceptionPages::exceptions());
    if (source.plan.exceptions.isEmpty())
        flow.paragraph(ExceptionPages::noExceptions());
    QList<Row> exceptions;
    for (const ExceptionRow& each : source.plan.exceptions)
        exceptions.append({{linkCell(each.control, QStringLiteral("control:") + each.control),
            cell(each.text), cell(each.who)}});
    flow.table(ExceptionPages::exceptionColumns(), exceptions);
    flow.skip(10);
    flow.section(ExceptionPages::shortfalls());
    flow.book().addDestination(QStringLiteral("page:shortfalls"));
    const QList<Row> shortfalls = shortfallRows(source.plan);
    if (shortfalls.isEmpty())
        flow.paragraph(ExceptionPages::noShortfalls());
    flow.table(ExceptionPages::shortfallColumns(), shortfalls);
    flow.skip(4);
    flow.paragraph(ExceptionPages::noRegister(), ink::tableQuiet);
    flow.skip(10);
    flow.section(ExceptionPages::overrides());
    flow.book().addDestination(QStringLiteral("page:overrides"));
    if (source.plan.overrides.isEmpty())
        flow.paragraph(ExceptionPages::noOverrides());
    QList<Row> overrides;
    for (const OverrideRow& each : source.plan.overrides)
        overrides.append({{cell(each.record), cell(each.who), cell(each.reason)}});
    flow.table(ExceptionPages::overrideColumns(), overrides);
    flow.setContinued({});
}

} // namespace muniment::binder
