// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/read_text.h"

#include "tests/support/test_main.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

class ReadTextTest : public QObject
{
    Q_OBJECT

private slots:
    void theEncodingAndWhatIsMissingAreTold();
    void linesHaveTheirNumbers();
    void longLinesAreCutAndKeepTheirNumber();
    void whatTurnsTheDirectionIsSpelledOut();
};

void ReadTextTest::theEncodingAndWhatIsMissingAreTold()
{
    const ShownText shown = shownText({u"Größe"_s, u"UTF-16LE"_s, 7});
    QCOMPARE_EQ(shown.encoding, u"UTF-16LE"_s);
    QCOMPARE_EQ(shown.lines, QList<ShownLine>({{1, u"Größe"_s}}));
    QCOMPARE_EQ(shown.missing, 7);
}

void ReadTextTest::linesHaveTheirNumbers()
{
    const ShownText shown = shownLines(u"one\n\nthree\n"_s);
    QCOMPARE_EQ(shown.lines, QList<ShownLine>({{1, u"one"_s}, {2, QString()}, {3, u"three"_s}}));
    QCOMPARE_EQ(shownLines({}).lines.size(), 1);
}

void ReadTextTest::longLinesAreCutAndKeepTheirNumber()
{
    const ShownText shown = shownLines(QString(longestShownLine * 2 + 10, u'x') + u"\nnext"_s);
    QCOMPARE_EQ(shown.lines.size(), 4);
    QCOMPARE_EQ(shown.lines.at(0).number, 1);
    QCOMPARE_EQ(shown.lines.at(1).number, 0);
    QCOMPARE_EQ(shown.lines.at(2).text.size(), 10);
    QCOMPARE_EQ(shown.lines.at(3), (ShownLine{2, u"next"_s}));
}

void ReadTextTest::whatTurnsTheDirectionIsSpelledOut()
{
    const QString line = u"paid "_s + QChar(0x202e) + u"fdp.exe"_s;
    QCOMPARE_EQ(shownLines(line).lines.first().text, u"paid <U+202E>fdp.exe"_s);
}

MUNIMENT_TEST(ReadTextTest, "read_text_test")

} // namespace muniment::ui

#include "read_text_test.moc"
