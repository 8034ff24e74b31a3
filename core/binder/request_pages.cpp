// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/binder_pages.h"

#include <QCoreApplication>

namespace muniment::binder {

namespace {

class RequestPages
{
    Q_DECLARE_TR_FUNCTIONS(RequestPages)

public:
    static QString title() { return tr("Index of requests"); }
    static QString note(qsizetype rows)
    {
        return tr("What the auditor asked for: %n request(s), none left out. The answers are "
                  "exhibits of this binder; what is given elsewhere says so.",
            nullptr, int(rows));
    }
    static QString answered(const QString& words) { return tr("Our answer: %1").arg(words); }
    static QString elsewhere(const QStringList& codes)
    {
        return tr("not in this binder: %1").arg(codes.join(QStringLiteral(", ")));
    }
    static QList<Column> columns()
    {
        return {{tr("No."), 18}, {tr("Request"), 76}, {tr("State"), 28}, {tr("Controls"), 18},
            {tr("Exhibit"), 16}, {tr("Page"), 14, documents::Align::Right}};
    }
};

Cell textOf(const RequestRow& request)
{
    QStringList lines{request.text};
    if (!request.answer.isEmpty())
        lines.append(RequestPages::answered(request.answer));
    if (!request.elsewhere.isEmpty())
        lines.append(RequestPages::elsewhere(request.elsewhere));
    return cell(lines.join(u'\n'));
}

// Each exhibit has a row of its own, so that its page stands beside it.
void addRows(const RequestRow& request, QList<Row>& rows)
{
    const auto none = [] { return cell(QStringLiteral("–")); };
    const QString first = request.exhibits.value(0);
    const QString target = QStringLiteral("exhibit:") + first;
    rows.append({{boldCell(request.code), textOf(request), cell(request.state),
        codesCell(request.controls.join(u' ')), first.isEmpty() ? none() : linkCell(first, target),
        first.isEmpty() ? none() : pageCell(target)}});
    for (const QString& each : request.exhibits.mid(1)) {
        const QString at = QStringLiteral("exhibit:") + each;
        rows.append({{cell({}), cell({}), cell({}), cell({}), linkCell(each, at), pageCell(at)}});
    }
}

} // namespace

void requestIndex(PageFlow& flow, const PageSource& source)
{
    const QList<RequestRow>& requests = source.plan.requests;
    if (requests.isEmpty())
        return;
    if (flow.room() < mm(120))
        flow.startPage();
    else
        flow.skip(mm(8));
    flow.setContinued(RequestPages::title());
    flow.book().addDestination(QStringLiteral("page:requests"));
    flow.book().addOutline(RequestPages::title(), 1);
    flow.title(RequestPages::title());
    flow.paragraph(RequestPages::note(requests.size()), ink::tableQuiet);
    flow.skip(8);
    QList<Row> rows;
    for (const RequestRow& each : requests)
        addRows(each, rows);
    flow.table(RequestPages::columns(), rows);
    flow.setContinued({});
}

} // namespace muniment::binder
