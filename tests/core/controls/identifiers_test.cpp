// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/identifiers.h"

#include "tests/support/test_main.h"

using namespace muniment::controls;
using namespace Qt::StringLiterals;

class IdentifiersTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheWaysOfWritingForTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("enhancement in brackets") << u"AC-2 (1)"_s << u"ac-2.1"_s;
        QTest::newRow("enhancement with zeros") << u"AC-02(01)"_s << u"AC-2(1)"_s;
        QTest::newRow("matrix") << u"A&A-01"_s << u"a&a-1"_s;
        QTest::newRow("annex") << u"A.5.15"_s << u"a.5.15"_s;
    }

    void takesTheWaysOfWritingForTheSame()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(identifierForm(one), identifierForm(other));
    }

    void keepsDifferentRequirementsApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("clause and annex") << u"5.1"_s << u"A.5.1"_s;
        QTest::newRow("tens") << u"A.5.1"_s << u"A.5.10"_s;
        QTest::newRow("zero inside a number") << u"10.1"_s << u"1.1"_s;
        QTest::newRow("hundreds") << u"CC1.101"_s << u"CC1.11"_s;
    }

    void keepsDifferentRequirementsApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(identifierForm(one) != identifierForm(other));
    }
};

MUNIMENT_TEST(IdentifiersTest, "identifiers_test")
#include "identifiers_test.moc"
