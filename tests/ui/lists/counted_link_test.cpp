// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/counted_link.h"

#include "tests/support/test_main.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

class CountedLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void countedRowsComeBackFromTheirWord()
    {
        const CountedRows rows{u"without proof | data"_s, {QByteArray("\0a,", 3), "b"}};
        const auto back = countedOfWord(countedWord(rows));
        QVERIFY(back.has_value());
        QVERIFY(*back == rows);
        QCOMPARE(countedWord(*back), countedWord(rows));
        const CountedRows none{u"nothing"_s, {}};
        QVERIFY(countedOfWord(countedWord(none)) == none);
    }

    void otherWordsAreNone()
    {
        QVERIFY(!countedOfWord({}));
        QVERIFY(!countedOfWord(u"overdue"_s));
        QVERIFY(!countedOfWord(u"counted 00"_s));
    }
};

MUNIMENT_TEST(CountedLinkTest, "counted_link_test")

} // namespace muniment::ui

#include "counted_link_test.moc"
