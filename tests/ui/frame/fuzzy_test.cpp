// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/fuzzy.h"

#include "tests/support/test_main.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

int fitOf(const QString& typed, const QString& text, const QString& code = {})
{
    return fit(Sought(typed), findable(text, code));
}

} // namespace

class FuzzyTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatAPersonWouldFind_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("the code") << u"C-12"_s << true;
        QTest::newRow("the code in small letters") << u"c-12"_s << true;
        QTest::newRow("without its dash") << u"c12"_s << true;
        QTest::newRow("with zeros") << u"c-012"_s << true;
        QTest::newRow("the number alone") << u"12"_s << true;
        QTest::newRow("the start of the title") << u"acc"_s << true;
        QTest::newRow("a later word") << u"review"_s << true;
        QTest::newRow("two words in any order") << u"review access"_s << true;
        QTest::newRow("code and word") << u"c12 rev"_s << true;
        QTest::newRow("initials") << u"arq"_s << true;
        QTest::newRow("letters left out") << u"acrev"_s << true;
        QTest::newRow("blanks around") << u"  access  "_s << true;
        QTest::newRow("another number") << u"13"_s << false;
        QTest::newRow("another kind of code") << u"e-12"_s << false;
        QTest::newRow("a word that is not there") << u"backup"_s << false;
        QTest::newRow("one word there, one not") << u"access backup"_s << false;
        QTest::newRow("letters far apart") << u"ay"_s << false;
    }

    void findsWhatAPersonWouldFind()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isFound);
        QCOMPARE(
            fitOf(typed, u"C-12 Access review of every quarter, by the owner"_s, u"C-12"_s) > 0,
            isFound);
    }

    void theBetterFitComesFirst()
    {
        const int code = fitOf(u"c1"_s, u"C-01 Access review"_s, u"C-01"_s);
        const int startOfCode = fitOf(u"c1"_s, u"C-12 Access review"_s, u"C-12"_s);
        const int start = fitOf(u"rest"_s, u"Restore tests"_s);
        const int word = fitOf(u"rest"_s, u"Backup restore"_s);
        const int within = fitOf(u"rest"_s, u"Forest"_s);
        const int scattered = fitOf(u"rest"_s, u"Remote site"_s);
        QVERIFY(code > startOfCode);
        QVERIFY(startOfCode > start);
        QVERIFY(start > word);
        QVERIFY(word > within);
        QVERIFY(within > scattered);
    }

    void caseAndAccentsDoNotMatter()
    {
        QVERIFY(fitOf(u"uberprufung"_s, u"Überprüfung der Zugänge"_s) > 0);
        QVERIFY(fitOf(u"ÜBER"_s, u"überprüfung"_s) > 0);
        QVERIFY(fitOf(u"審查"_s, u"存取審查"_s) > 0);
    }

    void nothingTypedIsEmpty()
    {
        QVERIFY(Sought(u"  "_s).isEmpty());
        QVERIFY(!Sought(u"a"_s).isEmpty());
    }
};

MUNIMENT_TEST(FuzzyTest, "fuzzy_test")

} // namespace muniment::ui

#include "fuzzy_test.moc"
