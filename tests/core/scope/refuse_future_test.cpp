// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/refuse_future.h"

#include "core/scope/scope_messages.h"
#include "core/scope/scope_register.h"
#include "tests/support/test_vault.h"

using namespace muniment;
using namespace muniment::scope;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class RefuseFutureTest final : public QObject
{
    Q_OBJECT

    template <typename Time>
    static Status tryOn(TestVault& vault, const Time& time)
    {
        return vault->write(
            {}, [&](vault::Transaction& transaction) { return refuseFuture(transaction, time); });
    }

private slots:
    void refusesTomorrowAndTakesToday()
    {
        TestVault vault; // 1 July 2026, 09:00 UTC
        VERIFY_OK(tryOn(vault, Date(2026, 7, 1)));
        VERIFY_OK(tryOn(vault, Date(2019, 1, 1)));
        VERIFY_OK(tryOn(vault, Date()));
        const Status refused = tryOn(vault, Date(2026, 7, 2));
        QVERIFY(!refused && refused.error().is(cause::dayAhead));
        QCOMPARE(wordsFor(refused.error()).sentence,
            u"2026-07-02 is still ahead; today is 2026-07-01."_s);
    }

    void todayIsTheOrganisationsToday()
    {
        TestVault vault;
        Organisation organisation = vault.readOk(
            [](vault::Access& access) { return ScopeRegister(access).organisation(); });
        organisation.timeZone = u"Pacific/Kiritimati"_s; // 14 hours ahead: 1 July, 23:00
        vault.writeOk([&](vault::Transaction& transaction) {
            return ScopeRegister::updateOrganisation(transaction, organisation);
        });
        vault.clock.set(*parseInstant(u"2026-07-01T10:30:00Z"_s));
        VERIFY_OK(tryOn(vault, Date(2026, 7, 2)));
        QVERIFY(!tryOn(vault, Date(2026, 7, 3)));
    }

    void clocksMayDifferByMinutes()
    {
        TestVault vault;
        VERIFY_OK(tryOn(vault, *parseZonedInstant(u"2026-07-01T11:10:00+02:00"_s)));
        const Status refused = tryOn(vault, *parseZonedInstant(u"2026-07-01T12:00:00+02:00"_s));
        QVERIFY(!refused && refused.error().is(cause::timeAhead));
        QCOMPARE(
            wordsFor(refused.error()).sentence, u"2026-07-01T12:00:00+02:00 is still ahead."_s);
    }
};

MUNIMENT_TEST(RefuseFutureTest, "refuse_future_test")
#include "refuse_future_test.moc"
