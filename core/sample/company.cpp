// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/company.h"

#include <algorithm>

namespace muniment::sample {

using namespace Qt::StringLiterals;

QString organisationName()
{
    return u"Clearwater Claims plc"_s;
}

QString providerName()
{
    return u"Northwind Cloud Ireland Ltd"_s;
}

Period auditPeriod()
{
    return {Date(2026, 1, 1), Date(2026, 12, 31)};
}

ZonedInstant asOf()
{
    return at(u"2027-01-09T18:00:00+00:00"_s);
}

ZonedInstant at(const QString& text)
{
    const Result<ZonedInstant> time = parseZonedInstant(text);
    Q_ASSERT(time);
    return *time;
}

const QList<SamplePerson>& people()
{
    using enum SampleLine;
    static const QList<SamplePerson> all{
        {u"siobhan-keane"_s, u"Siobhán Keane"_s, u"Compliance Officer"_s, SecondLook,
            Date(2022, 2, 14)},
        {u"eilis-byrne"_s, u"Eilís Byrne"_s, u"Chief Executive Officer"_s, Management,
            Date(2018, 1, 8)},
        {u"aoife-brennan"_s, u"Aoife Brennan"_s, u"Chief Information Security Officer"_s,
            Management, Date(2021, 9, 1)},
        {u"giulia-ferri"_s, u"Giulia Ferri"_s, u"Data Protection Officer"_s, SecondLook,
            Date(2020, 6, 1)},
        {u"lena-hoffmann"_s, u"Lena Hoffmann"_s, u"Identity and Access Lead"_s, RunsIt,
            Date(2021, 4, 1)},
        {u"marek-nowak"_s, u"Marek Nowak"_s, u"Head of Platform Operations"_s, RunsIt,
            Date(2019, 11, 4)},
        {u"daniel-okafor"_s, u"Daniel Okafor"_s, u"Claims Application Owner"_s, RunsIt,
            Date(2020, 3, 2)},
        {u"priya-raman"_s, u"Priya Raman"_s, u"Database and Backup Engineer"_s, RunsIt,
            Date(2022, 8, 22)},
        {u"connor-walsh"_s, u"Connor Walsh"_s, u"Cloud Engineer"_s, RunsIt, Date(2023, 1, 9),
            Date(2026, 8, 31)},
        {u"hannah-price"_s, u"Hannah Price"_s, u"Analytics Platform Owner"_s, RunsIt,
            Date(2024, 5, 1)},
        {u"jonas-lindqvist"_s, u"Jonas Lindqvist"_s, u"Head of Internal Audit"_s, Independent,
            Date(2019, 2, 1)},
        {u"martin-caldwell"_s, u"Martin Caldwell"_s, u"Lead Auditor, Ardent Certification"_s,
            Outside, Date(2026, 10, 1)},
    };
    return all;
}

const QList<SampleScope>& scopes()
{
    static const QList<SampleScope> all{
        {u"claims-eu"_s, u"Claims handling on Northwind Cloud, EU"_s,
            u"The intake, assessment and payment of motor and household claims for policyholders "
            u"in the "
            "European Union: the applications, the data, the virtual machines and the credentials "
            "that "
            "Clearwater Claims plc runs in the regions West Europe and North Europe, and the "
            "people in "
            "Dublin and Rotterdam who operate them."_s,
            providerName(), {u"West Europe"_s, u"North Europe"_s}},
        {u"analytics-uk"_s, u"Claims analytics on Northwind Cloud, UK"_s,
            u"The analysis of closed claims for pricing and fraud indicators: the analytics "
            u"workbench, its "
            "warehouse and extracts, its virtual machine and credentials in the region UK South."_s,
            providerName(), {u"UK South"_s}},
    };
    return all;
}

const SamplePerson& person(const QString& key)
{
    const auto found = std::find_if(people().cbegin(), people().cend(),
        [&key](const SamplePerson& each) { return each.key == key; });
    Q_ASSERT(found != people().cend());
    return *found;
}

} // namespace muniment::sample
