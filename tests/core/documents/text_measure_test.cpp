// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/text_measure.h"

#include "tests/support/test_main.h"

#include <QFontInfo>

using namespace muniment::documents;
using namespace Qt::StringLiterals;

class TextMeasureTest : public QObject
{
    Q_OBJECT

private slots:
    void usesTheFontsOfTheHouse()
    {
        QCOMPARE(QFontInfo(fontFor({})).family(), u"Noto Sans"_s);
        QCOMPARE(QFontInfo(fontFor({FontFamily::Mono, FontWeight::Regular, 8})).family(),
            u"Noto Sans Mono"_s);
    }

    void setsFiguresInOneWidth()
    {
        const TextStyle style{FontFamily::Sans, FontWeight::Regular, 8};
        for (const QString& figure : {u"0000"_s, u"1111"_s, u"7419"_s})
            QCOMPARE(textWidth(figure, style), textWidth(u"8888"_s, style));
    }

    void growsWithTheSize()
    {
        const double small = textWidth(u"Evidence binder"_s, {.size = 8});
        const double large = textWidth(u"Evidence binder"_s, {.size = 24});
        QVERIFY2(
            std::abs(large - 3 * small) < 0.05, qPrintable(QString::number(large - 3 * small)));
        QVERIFY(textWidth(u"Evidence"_s, {.weight = FontWeight::SemiBold})
            > textWidth(u"Evidence"_s, {}));
    }

    void breaksLinesThatFit()
    {
        const QString text
            = u"Every active account and role of the claims portal, reviewed by its owner."_s;
        const TextStyle style{};
        const QStringList lines = brokenLines(text, style, 90);
        QVERIFY(lines.size() > 3);
        for (const QString& line : lines)
            QVERIFY2(textWidth(line, style) <= 90, qPrintable(line));
        QCOMPARE(lines.join(u' '), text);
    }

    void keepsNewlinesAndEmptyLines()
    {
        QCOMPARE(brokenLines(u"one\n\ntwo"_s, {}, 400), (QStringList{u"one"_s, u""_s, u"two"_s}));
        QCOMPARE(brokenLines({}, {}, 400), QStringList{u""_s});
    }

    void breaksAWordThatIsTooWide()
    {
        const QString digest(64, u'a');
        const QStringList lines = brokenLines(digest, {FontFamily::Mono}, 100);
        QVERIFY(lines.size() > 1);
        for (const QString& line : lines)
            QVERIFY(textWidth(line, {FontFamily::Mono}) <= 100);
        QCOMPARE(lines.join(QString()), digest);
    }

    void breaksTextWithoutSpaces()
    {
        const QString text = u"証拠は監査人に渡される前に必ず確認されなければならない。"_s;
        const QStringList lines = brokenLines(text, {}, 100);
        QVERIFY(lines.size() > 1);
        QCOMPARE(lines.join(QString()), text);
    }

    void shortensWithAnEllipsis()
    {
        const QString text = u"User list of the claims portal, third quarter"_s;
        const QString shortened = elided(text, {}, 100);
        QVERIFY(shortened.endsWith(u'…'));
        QVERIFY(textWidth(shortened, {}) <= 100);
        QCOMPARE(elided(u"short"_s, {}, 100), u"short"_s);
    }
};

MUNIMENT_TEST(TextMeasureTest, "text_measure_test")
#include "text_measure_test.moc"
