// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clean_text.h"

#include "core/base/base_messages.h"
#include "tests/support/test_main.h"

using namespace muniment;
using namespace Qt::StringLiterals;

class CleanTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsOneLineWithoutWhatCannotBeSeen()
    {
        QCOMPARE(cleanLine(u"  Ann\r\n\tLee\a\u001b[31m "_s), u"Ann Lee[31m"_s);
        QCOMPARE(cleanLine(u"exe.\u202efdp\u2066x\u2069"_s), u"exe.fdpx"_s);
        QCOMPARE(cleanLine(u"\ufeff\u2028\u200b\u2060"_s), QString());
    }

    void aStatementKeepsItsLines()
    {
        QCOMPARE(cleanText(u"\nOne\r\ntwo\rthree\t!\a\n"_s), u"One\ntwo\nthree\t!"_s);
    }

    void whatWasTooLongAlreadyMayStayAsLong()
    {
        const QString old(longestName + 40, u'x');
        QVERIFY(refuseLongNames({old}, {old}));
        QVERIFY(refuseLongNames({old.left(longestName + 1)}, {old}));
        QVERIFY(!refuseLongNames({old + u'y'}, {old}));
        QVERIFY(!refuseLongNames({u"fits"_s, old}, {old, u"fits"_s}));
        QVERIFY(refuseLongNames(QStringList{u"fits"_s, old}, {old}));
        QVERIFY(!refuseLongNames(QStringList{old}, {}));
        const QString text(longestText + 1, u'x');
        QVERIFY(refuseLongTexts({text}, {text}));
        QVERIFY(!refuseLongTexts({text}));
    }

    void whatIsTooLongIsToldByHowItBegins()
    {
        QVERIFY(refuseLongNames({QString(200, u'a'), QString()}));
        const Status refused = refuseLongNames({u"Ann"_s, QString(201, u'a')});
        QVERIFY(!refused && refused.error().is(base::cause::tooLong));
        QCOMPARE(wordsFor(refused.error()).sentence,
            u"“"_s + QString(40, u'a') + u"…” has 201 characters; 200 fit."_s);
        QVERIFY(refuseLongTexts({QString(20'000, u'a')}));
        QVERIFY(!refuseLongTexts({QString(20'001, u'a')}));
    }

    void lettersOfAllScriptsStay()
    {
        const QString text
            = u"Zoë Ó Briain · שלום · 日本語 · 👩‍👩‍👧 · \u200fעברית"_s;
        QCOMPARE(cleanLine(text), text);
    }
};

MUNIMENT_TEST(CleanTextTest, "clean_text_test")
#include "clean_text_test.moc"
