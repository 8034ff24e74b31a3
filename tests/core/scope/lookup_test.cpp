// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/lookup.h"

#include "core/scope/scope.h"
#include "core/scope/scope_messages.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace muniment::scope;
using namespace Qt::StringLiterals;

class LookupTest final : public QObject
{
    Q_OBJECT

    static Person person(qint64 number, const QString& name)
    {
        Person person;
        person.id = PersonId{base::nameBasedUuid({}, QString::number(number))};
        person.number = number;
        person.name = name;
        return person;
    }

    static Result<Person> find(const QList<Person>& people, const QString& text)
    {
        return lookUp(people, text,
            Called<Person>{
                u'P', &personCode, &Person::name, cause::personNotFound, cause::personAmbiguous});
    }

private slots:
    void writesCodes()
    {
        QCOMPARE(personCode(3), u"P-03"_s);
        QCOMPARE(personCode(123), u"P-123"_s);
        QCOMPARE(scopeCode(1), u"S-1"_s);
        QCOMPARE(assetCode(31), u"A-031"_s);
        QCOMPARE(assetCode(1234), u"A-1234"_s);
    }

    void findsByCodeIdAndName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("code") << u"P-02"_s;
        QTest::newRow("code without its zero") << u"p-2"_s;
        QTest::newRow("code without its dash") << u"P2"_s;
        QTest::newRow("name") << u"Zoë Byrne"_s;
        QTest::newRow("name in capitals") << u"ZOË BYRNE"_s;
        QTest::newRow("name with wide blanks") << u"  Zoë   Byrne "_s;
        QTest::newRow("name with a composed letter") << u"Zoe\u0308 Byrne"_s;
        QTest::newRow("id") << idText(person(2, {}).id);
    }

    void findsByCodeIdAndName()
    {
        QFETCH(QString, text);
        const QList<Person> people{person(1, u"Ann Lee"_s), person(2, u"Zoë Byrne"_s)};
        const Result<Person> found = find(people, text);
        VERIFY_OK(found);
        QCOMPARE(found->number, 2);
    }

    void refusesANameThatSeveralBear()
    {
        const QList<Person> people{person(1, u"Ann Lee"_s), person(7, u"Ann Lee"_s)};
        const Result<Person> found = find(people, u"ann lee"_s);
        QVERIFY(!found);
        QCOMPARE(wordsFor(found.error()).sentence,
            u"Several people are called “ann lee”: P-01, P-07."_s);
    }

    void takesAWordForANameWhereItIsNoCode()
    {
        const QList<Person> people{person(1, u"Paul"_s)};
        VERIFY_OK(find(people, u"Paul"_s));
        const Result<Person> nobody = find(people, u"P-09"_s);
        QVERIFY(!nobody);
        QVERIFY(nobody.error().is(cause::personNotFound));
    }
};

MUNIMENT_TEST(LookupTest, "lookup_test")
#include "lookup_test.moc"
