// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/already_known.h"

#include "core/scope/lookup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muniment::assurance {

namespace {

// "IS 552878", "IS-552878" and "is552878" are one number.
QString numberForm(const QString& number)
{
    QString form;
    for (const QChar character : scope::nameForm(number))
        if (character.isLetterOrNumber())
            form.append(character);
    return form;
}

QString listText(QStringList texts)
{
    texts.sort(Qt::CaseInsensitive);
    return texts.join(u"; "_s);
}

} // namespace

std::optional<ProviderId> AlreadyKnown::certainProvider() const
{
    if (providers.isEmpty() || providers.first().certainty != scope::MatchCertainty::Certain)
        return std::nullopt;
    return providers.first().id;
}

QList<FieldDifference> differencesBetween(const DocumentFields& before, const DocumentFields& now)
{
    const FieldDifference all[] = {
        {Field::Type, documentTypeText(before.type), documentTypeText(now.type)},
        {Field::Standard, before.standard, now.standard},
        {Field::Edition, before.edition, now.edition},
        {Field::Issuer, before.issuer, now.issuer},
        {Field::Subject, before.subject, now.subject},
        {Field::Decided, dateText(before.decided), dateText(now.decided)},
        {Field::Issued, dateText(before.issued), dateText(now.issued)},
        {Field::Effective, dateText(before.effective), dateText(now.effective)},
        {Field::Expiry, dateText(before.expiry), dateText(now.expiry)},
        {Field::PeriodFrom, dateText(before.periodFrom), dateText(now.periodFrom)},
        {Field::PeriodUntil, dateText(before.periodUntil), dateText(now.periodUntil)},
        {Field::AsOf, dateText(before.asOf), dateText(now.asOf)},
        {Field::Scope, before.scope, now.scope},
        {Field::SoaVersion, before.soaVersion, now.soaVersion},
        {Field::Service, listText(before.services), listText(now.services)},
        {Field::Region, listText(before.regions), listText(now.regions)},
    };
    QList<FieldDifference> differences;
    for (const FieldDifference& each : all)
        if (scope::nameForm(each.before) != scope::nameForm(each.now))
            differences.append(each);
    return differences;
}

AlreadyKnown alreadyKnown(const DocumentFields& fields, const QList<scope::Provider>& providers,
    const QList<AssuranceDocument>& documents)
{
    AlreadyKnown known;
    for (const QString& name : {fields.provider, fields.subject})
        if (!name.isEmpty() && !known.named.contains(name))
            known.named.append(name);
    known.providers = scope::matchProviders(known.named, providers);
    const QString number = numberForm(fields.number);
    if (number.isEmpty())
        return known;
    for (const AssuranceDocument& each : documents)
        if (numberForm(each.fields.number) == number)
            known.sameNumber.append(
                {each.id, documentCode(each.number), differencesBetween(each.fields, fields)});
    return known;
}

} // namespace muniment::assurance
