// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing/freshness.h"

#include "core/base/text_forms.h"

namespace muniment::standing {

namespace {

constexpr TextForm<Freshness> freshnessForms[] = {
    {Freshness::Current, "current"},
    {Freshness::DueForRenewal, "due_for_renewal"},
    {Freshness::Stale, "stale"},
};

} // namespace

QString freshnessText(Freshness freshness)
{
    return textOf(freshness, freshnessForms);
}

std::optional<Lasting> lastingOf(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Continuous: // one test of the automated control, and again after a year
        return Lasting{335, 365};
    case Frequency::Daily: // a sample of days
        return Lasting{28, 35};
    case Frequency::Weekly:
        return Lasting{7, 10};
    case Frequency::Monthly:
        return Lasting{31, 40};
    case Frequency::Quarterly:
        return Lasting{92, 105};
    case Frequency::HalfYearly:
        return Lasting{184, 200};
    case Frequency::Yearly:
        return Lasting{366, 380};
    case Frequency::OnEvent:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Freshness freshnessOf(Frequency frequency, Date spokenUntil, Date asOf)
{
    const std::optional<Lasting> lasting = lastingOf(frequency);
    const qint64 age = spokenUntil.daysTo(asOf);
    if (!lasting || age <= lasting->renewAfterDays)
        return Freshness::Current;
    return age <= lasting->staleAfterDays ? Freshness::DueForRenewal : Freshness::Stale;
}

} // namespace muniment::standing
