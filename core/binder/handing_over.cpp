// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/handing_over.h"

#include "core/binder/exhibit_words.h"

#include <QCoreApplication>

namespace muniment::binder {

namespace {

class HandingOver
{
    Q_DECLARE_TR_FUNCTIONS(HandingOver)

public:
    static QString goesToTheNamed(const QString& recipient)
    {
        return tr("goes along: %1 is named").arg(recipient);
    }
    static QString goes(const QString& restriction)
    {
        return tr("goes along, %1").arg(restriction);
    }
    static QString saidBy(const QString& restriction, const QString& records)
    {
        return QStringLiteral("%1 (%2)").arg(restriction, records);
    }
    static QString staysWith(const QString& restriction, const QString& named)
    {
        return tr("withheld, %1; named: %2").arg(restriction, named);
    }
    static QString stays(const QString& restriction) { return tr("withheld, %1").arg(restriction); }
    static QString line(const RestrictedExhibit& exhibit, const QString& words)
    {
        return QStringLiteral("%1 %2: %3").arg(exhibit.number, exhibit.title, words);
    }
    static QString counted(int exhibits)
    {
        return tr(
            "%n exhibit(s) restricted to auditors and regulators go along.", nullptr, exhibits);
    }
};

} // namespace

QList<RestrictedExhibit> restrictedExhibits(const BinderPlan& plan)
{
    QList<RestrictedExhibit> restricted;
    for (const Exhibit& each : plan.exhibits) {
        if (strictestOf(each.restrictions) == evidence::Restriction::Public)
            continue;
        RestrictedExhibit exhibit;
        exhibit.number = each.number;
        exhibit.title = each.title;
        exhibit.restriction = strictestOf(each.restrictions);
        const QList<Restricted> forbid = forbidding(each.restrictions, plan.options);
        exhibit.isWithheld = !forbid.isEmpty();
        if (exhibit.isWithheld)
            exhibit.restriction = strictestOf(forbid);
        exhibit.named = namedByAll(each.restrictions);
        if (each.restrictions.size() > 1)
            for (const Restricted& said : forbid)
                exhibit.forbiddenBy.append(said.record);
        exhibit.isForTheNamed = isGivenByName(each.restrictions, plan.options);
        restricted.append(exhibit);
    }
    return restricted;
}

QString handingOverWords(const RestrictedExhibit& exhibit, const QString& recipient)
{
    const QString restriction = exhibit.forbiddenBy.isEmpty()
        ? withheldReason(exhibit.restriction)
        : HandingOver::saidBy(
            withheldReason(exhibit.restriction), exhibit.forbiddenBy.join(QStringLiteral(", ")));
    if (exhibit.isForTheNamed)
        return HandingOver::goesToTheNamed(recipient);
    if (!exhibit.isWithheld)
        return HandingOver::goes(restriction);
    return exhibit.named.isEmpty()
        ? HandingOver::stays(restriction)
        : HandingOver::staysWith(restriction, exhibit.named.join(QStringLiteral("; ")));
}

QStringList handingOverLines(const BinderPlan& plan)
{
    QStringList lines;
    int toAuditors = 0;
    for (const RestrictedExhibit& each : restrictedExhibits(plan)) {
        if (each.restriction == evidence::Restriction::AuditorsAndRegulators && !each.isWithheld)
            ++toAuditors;
        else
            lines.append(HandingOver::line(each, handingOverWords(each, plan.options.recipient)));
    }
    if (toAuditors > 0)
        lines.append(HandingOver::counted(toAuditors));
    return lines;
}

} // namespace muniment::binder
