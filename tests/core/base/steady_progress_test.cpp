// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/steady_progress.h"

#include "tests/support/test_main.h"

using namespace muniment;
using namespace Qt::StringLiterals;

class SteadyProgressTest final : public QObject
{
    Q_OBJECT

private slots:
    void neverShowsMoreThanAll()
    {
        SteadyProgress steady;
        const Progress shown = steady.shown({150, 100, {}});
        QCOMPARE(shown.done, 100);
        QCOMPARE(shown.total, 100);
        QCOMPARE(steady.shown({-5, 0, {}}).done, 0);
    }

    void neverFalls()
    {
        SteadyProgress steady;
        QCOMPARE(steady.shown({60, 100, {}}).done, 60);
        QCOMPARE(steady.shown({1, 7, u"next part"_s}).total, 0);
        QCOMPARE(steady.shown({1, 7, u"next part"_s}).what, u"next part"_s);
        QCOMPARE(steady.shown({5, 7, {}}).done, 5);
        QCOMPARE(steady.shown({0, 0, {}}).total, 0);
    }

    void namesCannotTurnTheLine()
    {
        SteadyProgress steady;
        QCOMPARE(
            steady.shown({0, 0, u"paid \u202efdp\x1b[31m\n.exe"_s}).what, u"paid fdp[31m .exe"_s);
    }
};

MUNIMENT_TEST(SteadyProgressTest, "steady_progress_test")
#include "steady_progress_test.moc"
