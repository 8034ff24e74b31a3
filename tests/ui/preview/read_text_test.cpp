// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/read_text.h"

#include "core/base/base_messages.h"
#include "tests/support/test_main.h"

#include <QStringEncoder>
#include <QTemporaryDir>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class ReadTextTest : public QObject
{
    Q_OBJECT

private slots:
    void theEncodingIsTold_data();
    void theEncodingIsTold();
    void linesHaveTheirNumbers();
    void longLinesAreCutAndKeepTheirNumber();
    void whatTurnsTheDirectionIsSpelledOut();
    void aLongFileIsCutBetweenCharacters();
    void aMissingFileIsAnError();
};

void ReadTextTest::theEncodingIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = u"Größe"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-16") << QByteArray(
        QStringEncoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom)(text))
                            << u"UTF-16LE"_s;
    QTest::newRow("Windows") << text.toLatin1() << u"Windows-1252"_s;
}

void ReadTextTest::theEncodingIsTold()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, encoding);
    const ShownText shown = shownText(bytes, bytes.size());
    QCOMPARE_EQ(shown.encoding, encoding);
    QCOMPARE_EQ(shown.lines, QList<ShownLine>({{1, u"Größe"_s}}));
    QCOMPARE_EQ(shown.missing, 0);
}

void ReadTextTest::linesHaveTheirNumbers()
{
    const ShownText shown = shownText("one\r\n\nthree\n", 12);
    QCOMPARE_EQ(shown.lines, QList<ShownLine>({{1, u"one"_s}, {2, QString()}, {3, u"three"_s}}));
    QCOMPARE_EQ(shownText({}, 0).lines.size(), 1);
}

void ReadTextTest::longLinesAreCutAndKeepTheirNumber()
{
    const QByteArray bytes = QByteArray(longestShownLine * 2 + 10, 'x') + "\nnext";
    const ShownText shown = shownText(bytes, bytes.size());
    QCOMPARE_EQ(shown.lines.size(), 4);
    QCOMPARE_EQ(shown.lines.at(0).number, 1);
    QCOMPARE_EQ(shown.lines.at(1).number, 0);
    QCOMPARE_EQ(shown.lines.at(2).text.size(), 10);
    QCOMPARE_EQ(shown.lines.at(3), (ShownLine{2, u"next"_s}));
}

void ReadTextTest::whatTurnsTheDirectionIsSpelledOut()
{
    const QByteArray bytes = (u"paid "_s + QChar(0x202e) + u"fdp.exe"_s).toUtf8();
    QCOMPARE_EQ(shownText(bytes, bytes.size()).lines.first().text, u"paid <U+202E>fdp.exe"_s);
}

void ReadTextTest::aLongFileIsCutBetweenCharacters()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"long.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("a") + QString(u"ä"_s).toUtf8().repeated(shownTextBytes / 2));
    file.close();
    const Result<ShownText> shown = readText(file.fileName());
    VERIFY_OK(shown);
    QCOMPARE_EQ(shown->encoding, u"UTF-8"_s);
    QCOMPARE_EQ(shown->missing, 2);
}

void ReadTextTest::aMissingFileIsAnError()
{
    const Result<ShownText> shown = readText(u"/nowhere/notes.txt"_s);
    QVERIFY(!shown);
    QVERIFY(shown.error().is(base::cause::fileUnreadable));
}

MUNIMENT_TEST(ReadTextTest, "read_text_test")

} // namespace muniment::ui

#include "read_text_test.moc"
