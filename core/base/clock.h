// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/result.h"

#include <QString>
#include <QtGlobal>

#include <compare>

namespace muniment {

// A point in time, in milliseconds since 1970-01-01T00:00Z. Stored as 2026-12-31T16:30:00.000Z. It
// has no day of its own: dayIn below.
struct Instant
{
    qint64 milliseconds = 0;

    [[nodiscard]] QString toText() const;
    friend auto operator<=>(const Instant&, const Instant&) = default;
};

// Takes any RFC 3339 time that says its zone; a time without zone is refused.
Result<Instant> parseInstant(const QString& text);

// A point in time as a system told it, with its own offset from UTC kept:
// 2026-09-30T17:02:00+02:00.
struct ZonedInstant
{
    Instant instant;
    int offsetSeconds = 0;

    [[nodiscard]] QString toText() const; // RFC 3339, seconds
    [[nodiscard]] Date localDate() const;
    friend bool operator==(const ZonedInstant&, const ZonedInstant&) = default;
};

Result<ZonedInstant> parseZonedInstant(const QString& text);

// The instant as told in a named zone (IANA, "Europe/Dublin"); UTC where the zone is unknown.
ZonedInstant inZone(Instant instant, const QString& zone);

// The calendar day of an instant in a named zone. The one way from an instant to a day: a day in
// UTC is nobody's day.
Date dayIn(Instant instant, const QString& zone);

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

// A clock that stands until it is moved: for tests and for what must come out the same twice.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now)
        : m_now(now)
    {
    }
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advanceDays(int days) { m_now.milliseconds += qint64(days) * 86'400'000; }

private:
    Instant m_now;
};

} // namespace muniment
