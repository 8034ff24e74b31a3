// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "core/base/base_messages.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace Qt::StringLiterals;

class ClockTest final : public QObject
{
    Q_OBJECT

private slots:
    void instantsSurviveTheirTextForm()
    {
        const Result<Instant> instant = parseInstant(u"2026-09-30T17:02:00.250+02:00"_s);
        VERIFY_OK(instant);
        QCOMPARE(instant->toText(), u"2026-09-30T15:02:00.250Z"_s);
        QCOMPARE(parseInstant(instant->toText())->milliseconds, instant->milliseconds);
    }

    void aTimeWithoutZoneIsRefused()
    {
        const Result<Instant> instant = parseInstant(u"2026-09-30T17:02:00"_s);
        QVERIFY(!instant);
        QVERIFY(instant.error().is(base::cause::notAnInstant));
    }

    void aZonedInstantKeepsItsOwnOffset()
    {
        const Result<ZonedInstant> captured = parseZonedInstant(u"2026-09-30T23:30:00-05:00"_s);
        VERIFY_OK(captured);
        QCOMPARE(captured->toText(), u"2026-09-30T23:30:00-05:00"_s);
        QCOMPARE(captured->localDate(), Date(2026, 9, 30));
        QCOMPARE(dayIn(captured->instant, u"UTC"_s), Date(2026, 10, 1));
        QCOMPARE(dayIn(captured->instant, u"America/Bogota"_s), captured->localDate());
    }

    void aZoneKnowsSummerTime()
    {
        const Instant summer = *parseInstant(u"2026-07-01T12:00:00Z"_s);
        const Instant winter = *parseInstant(u"2026-12-01T12:00:00Z"_s);
        QCOMPARE(inZone(summer, u"Europe/Rome"_s).toText(), u"2026-07-01T14:00:00+02:00"_s);
        QCOMPARE(inZone(winter, u"Europe/Rome"_s).toText(), u"2026-12-01T13:00:00+01:00"_s);
        QCOMPARE(inZone(winter, u"Nowhere/Land"_s).toText(), u"2026-12-01T12:00:00+00:00"_s);
    }
};

MUNIMENT_TEST(ClockTest, "clock_test")
#include "clock_test.moc"
