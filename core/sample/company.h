// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/dates.h"

#include <QList>
#include <QString>

#include <optional>

// The made-up house that the sample tells of: Clearwater Claims plc, which handles insurance claims
// on the made-up Northwind Cloud.
namespace muniment::sample {

// The lines of the Three Lines Model, and who stands outside of it.
enum class SampleLine { RunsIt, SecondLook, Independent, Management, Outside };

struct SamplePerson
{
    QString key; // "aoife-brennan"
    QString name;
    QString role;
    SampleLine line = SampleLine::RunsIt;
    Date activeFrom;
    std::optional<Date> activeUntil = {};
};

struct SampleScope
{
    QString key; // "claims-eu"
    QString name;
    QString statement;
    QString provider;
    QStringList regions;
};

QString organisationName(); // "Clearwater Claims plc"
QString providerName(); // "Northwind Cloud Ireland Ltd"
Period auditPeriod(); // 1 January to 31 December 2026
ZonedInstant asOf(); // 9 January 2027, 18:00 in Dublin
const QList<SamplePerson>& people();
const QList<SampleScope>& scopes();

// The person of that key; a key that nobody has is a bug.
const SamplePerson& person(const QString& key);

// A time written in this source, with its zone; a time that is none is a bug.
ZonedInstant at(const QString& text);

} // namespace muniment::sample
