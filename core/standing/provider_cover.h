// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/cover.h"
#include "core/assurance/validity.h"
#include "core/standing/facts.h"

namespace muniment::standing {

// What the provider's reports and letters say of one or more services of ours over a period.
struct ServiceCover
{
    ProviderId providerId;
    QStringList services; // those that stand alike; empty: assets that name no service
    QList<AssuranceDocumentId> reports; // that name them, and the regions that they run in
    assurance::Cover cover;
};

// By service and region of the assets given, in order; services that stand alike share a row. Only
// reports over a period cover days; certificates do not, nor do reports that may not be relied on
// or whose opinion is adverse or denied, whatever a reviewer concluded. Only days up to the as-of
// day count as open.
QList<ServiceCover> coverByService(
    const Facts& facts, const QList<scope::Asset>& assets, const Period& period, Date asOf);

// The days of which no report or letter speaks, as one figure: of the services of which some speak,
// and beside it the services of which none speaks on any day. Where there is none but those, their
// days are the figure.
struct OpenCover
{
    QList<Period> open; // in order
    QStringList inPart; // services that these days are open of; an empty name: assets without one
    QStringList atAll; // services of which no document speaks
    qint64 bridgedDays = 0; // of the service with the most, of which a letter alone speaks

    [[nodiscard]] qint64 days() const { return assurance::daysIn(open); }
};

OpenCover openCover(const QList<ServiceCover>& covers);

} // namespace muniment::standing
