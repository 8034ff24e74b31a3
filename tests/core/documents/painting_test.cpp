// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/painting.h"

#include "core/documents/documents_messages.h"
#include "core/documents/text_measure.h"
#include "tests/core/documents/made_pdf.h"
#include "tests/support/test_main.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace muniment;
using namespace muniment::documents;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class PaintingTest : public QObject
{
    Q_OBJECT

private:
    // The words of a page as poppler sees them.
    static QList<QPair<QString, QRectF>> wordsOf(const QString& path)
    {
        static const QRegularExpression word(
            u"<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">([^<]*)<"_s);
        QList<QPair<QString, QRectF>> words;
        const QString text = run(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}).text;
        for (auto matches = word.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            words.append({match.captured(5),
                QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                    QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()))});
        }
        return words;
    }

    // The page as poppler draws it, a pixel a point.
    QImage drawnByPoppler(const QString& path, int page = 1, int dotsPerInch = 72)
    {
        const QString out = m_folder.filePath(u"drawn"_s);
        run(u"pdftoppm"_s,
            {u"-png"_s, u"-r"_s, QString::number(dotsPerInch), u"-f"_s, QString::number(page),
                u"-singlefile"_s, path, out});
        return QImage(out + u".png"_s);
    }

    static bool hasInk(const QImage& image, const QRect& where)
    {
        for (int y = where.top(); y <= where.bottom(); ++y)
            for (int x = where.left(); x <= where.right(); ++x)
                if (image.pixelColor(x, y).lightness() < 225)
                    return true;
        return false;
    }

    QTemporaryDir m_folder;

private slots:
    void setsTextWhereItWasMeasured_data()
    {
        QTest::addColumn<TextStyle>("style");
        QTest::newRow("text") << TextStyle{};
        QTest::newRow("cover") << TextStyle{FontFamily::Sans, FontWeight::Regular, 24};
        QTest::newRow("heading") << TextStyle{FontFamily::Sans, FontWeight::SemiBold, 14};
        QTest::newRow("digests") << TextStyle{FontFamily::Mono, FontWeight::Regular, 6.5};
    }

    void setsTextWhereItWasMeasured()
    {
        QFETCH(TextStyle, style);
        const QString word = u"AVAccess-reviewed.To-1770"_s;
        PageDrawing page;
        page.texts = {{100, 200, word, style}, {500, 300, word, style, Align::Right},
            {300, 400, word, style, Align::Centre}};
        const QString path = m_folder.filePath(u"measured.pdf"_s);
        VERIFY_OK(paintPages({page}, path));
        const double width = textWidth(word, style);
        const auto words = wordsOf(path);
        QCOMPARE(words.size(), 3);
        const double lefts[] = {100, 500 - width, 300 - width / 2};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(words.at(i).first, word);
            const QRectF box = words.at(i).second;
            QVERIFY2(
                std::abs(box.left() - lefts[i]) < 0.2, qPrintable(QString::number(box.left())));
            QVERIFY2(std::abs(box.width() - width) < 0.2,
                qPrintable(u"%1 for %2"_s.arg(box.width()).arg(width)));
        }
    }

    void paintsEachPageInItsSize()
    {
        PageDrawing portrait;
        PageDrawing landscape;
        landscape.size = a4.transposed();
        PageDrawing letter;
        letter.size = usLetter;
        const QString path = m_folder.filePath(u"sizes.pdf"_s);
        const auto report = paintPages({portrait, landscape, letter}, path);
        VERIFY_OK(report);
        QCOMPARE(report->pages, 3);
        const QString info = run(u"pdfinfo"_s, {u"-l"_s, u"3"_s, path}).text;
        QVERIFY2(info.contains(QRegularExpression(u"Page +1 size: +595[.0-9]* x 84[12]"_s)),
            qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(u"Page +2 size: +84[12][.0-9]* x 595"_s)),
            qPrintable(info));
        QVERIFY2(info.contains(u"612 x 792"_s), qPrintable(info));
        QCOMPARE(run(u"qpdf"_s, {u"--check"_s, path}).exitCode, 0);
    }

    void paintsWhatIsDescribed()
    {
        PageDrawing page;
        page.rects = {{QRectF(50, 50, 40, 40), 0.0, std::nullopt}};
        page.hatches = {{QRectF(150, 50, 40, 40), Hatch::ProvidersHalf},
            {QRectF(250, 50, 40, 40), Hatch::UncoveredTime}};
        page.lines = {{QPointF(50, 150), QPointF(300, 150), 2}};
        page.marks = {{QPointF(70, 200), 20, Mark::FullDisc}, {QPointF(120, 200), 20, Mark::Ring},
            {QPointF(170, 200), 20, Mark::HalfDisc}};
        const QString path = m_folder.filePath(u"shapes.pdf"_s);
        VERIFY_OK(paintPages({page}, path));
        const QImage image = drawnByPoppler(path);
        QCOMPARE(image.pixelColor(70, 70), QColor(Qt::black));
        QVERIFY(hasInk(image, {150, 50, 40, 40}));
        QVERIFY(hasInk(image, {250, 50, 40, 40}));
        QVERIFY(!hasInk(image, {195, 45, 50, 50}));
        QVERIFY(hasInk(image, {100, 148, 3, 4}));
        QCOMPARE(image.pixelColor(70, 200), QColor(Qt::black));
        QCOMPARE(image.pixelColor(120, 200), QColor(Qt::white));
        QCOMPARE(image.pixelColor(165, 200), QColor(Qt::black));
        QCOMPARE(image.pixelColor(175, 200), QColor(Qt::white));
    }

    void strikesText()
    {
        PageDrawing page;
        page.texts = {{100, 200, u"                    x"_s, {}}};
        page.texts[0].strike = Strike::Struck;
        const QString path = m_folder.filePath(u"struck.pdf"_s);
        VERIFY_OK(paintPages({page}, path));
        QVERIFY(hasInk(drawnByPoppler(path, 1, 144), {204, 388, 20, 14}));
    }

    void setsEveryScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Greek") << u"Έλεγχος"_s;
        QTest::newRow("Cyrillic") << u"Проверка"_s;
        QTest::newRow("Hebrew") << u"בדיקה"_s;
        QTest::newRow("Arabic") << u"مراجعة"_s;
        QTest::newRow("Devanagari") << u"समीक्षा"_s;
        QTest::newRow("Thai") << u"ทบทวน"_s;
        QTest::newRow("Japanese") << u"監査証拠"_s;
        QTest::newRow("Korean") << u"검토"_s;
    }

    void setsEveryScript()
    {
        QFETCH(QString, text);
        PageDrawing page;
        page.texts = {{100, 200, text, {}}};
        const QString path = m_folder.filePath(u"script.pdf"_s);
        const auto report = paintPages({page}, path);
        VERIFY_OK(report);
        QVERIFY(report->missing.isEmpty());
        QVERIFY(hasInk(drawnByPoppler(path, 1, 144), {200, 370, 60, 36}));
    }

    void reportsWhatNoFontCanPrint()
    {
        PageDrawing first;
        first.texts = {{50, 50, u"all there: ✓ é 監"_s, {}}};
        PageDrawing second;
        second.texts
            = {{50, 50, u"private \uE123 twice \uE123"_s, {}}, {50, 80, u"a bell \u0007"_s, {}}};
        const auto report = paintPages({first, second}, m_folder.filePath(u"missing.pdf"_s));
        VERIFY_OK(report);
        const QList<MissingGlyph> expected{{2, U'\uE123'}, {2, char32_t(7)}};
        QVERIFY2(report->missing == expected, qPrintable(QString::number(report->missing.size())));
    }

    void saysThatItCannotWrite()
    {
        const auto report = paintPages({PageDrawing{}}, m_folder.filePath(u"no/such/folder.pdf"_s));
        QVERIFY(!report);
        QCOMPARE(report.error().problem, Problem::Unwritable);
    }

    void fitsAPictureWithinTheMargins()
    {
        QImage image(2'000, 500, QImage::Format_RGB32);
        image.fill(Qt::black);
        const QString picture = m_folder.filePath(u"wide.png"_s);
        QVERIFY(image.save(picture));
        const QString path = m_folder.filePath(u"wide.pdf"_s);
        const auto report
            = paintPicture({picture, a4, u"wide.png · captured 30 September 2026 17:02"_s, path});
        VERIFY_OK(report);
        const QImage page = drawnByPoppler(path);
        QCOMPARE(page.pixelColor(60, 60), QColor(Qt::black));
        QCOMPARE(page.pixelColor(530, 60), QColor(Qt::black));
        QCOMPARE(page.pixelColor(50, 60), QColor(Qt::white));
        QCOMPARE(page.pixelColor(545, 60), QColor(Qt::white));
        QVERIFY(run(u"pdftotext"_s, {path, u"-"_s}).text.contains(u"captured 30 September 2026"_s));
    }

    void enlargesAPictureByHalfAtMost()
    {
        QImage image(96, 96, QImage::Format_RGB32); // an inch wide
        image.fill(Qt::black);
        image.setDotsPerMeterX(3'780);
        image.setDotsPerMeterY(3'780);
        const QString picture = m_folder.filePath(u"small.png"_s);
        QVERIFY(image.save(picture));
        const QString path = m_folder.filePath(u"small.pdf"_s);
        VERIFY_OK(paintPicture({picture, a4, {}, path}));
        const QImage page = drawnByPoppler(path);
        const int middle = page.width() / 2;
        QCOMPARE(page.pixelColor(middle + 50, 70), QColor(Qt::black));
        QCOMPARE(page.pixelColor(middle + 58, 70), QColor(Qt::white));
    }

    void turnsAPictureAsItsTagSays()
    {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter(&image).fillRect(0, 0, 10, 20, Qt::black); // what is left in the file
        const QString picture = m_folder.filePath(u"turned.jpg"_s);
        QVERIFY(image.save(picture, "JPG", 100));
        QFile file(picture);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        // An orientation tag of 6: to be turned by a quarter, clockwise; left becomes top.
        const QByteArray exif = QByteArray("\xff\xe1\0\x22"
                                           "Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12"
                                           "\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
            36);
        bytes.insert(2, exif);
        file.seek(0);
        file.write(bytes);
        file.close();
        const QString path = m_folder.filePath(u"turned.pdf"_s);
        VERIFY_OK(paintPicture({picture, a4, {}, path}));
        const QImage page = drawnByPoppler(path);
        const int middle = page.width() / 2;
        QVERIFY(page.pixelColor(middle, 60).lightness() < 100);
        QVERIFY(page.pixelColor(middle, 85).lightness() > 200);
    }

    void saysThatAPictureIsDamaged()
    {
        const auto report = paintPicture({writeFile(m_folder, u"bad.png"_s, "\x89PNG nonsense"), a4,
            {}, m_folder.filePath(u"bad.pdf"_s)});
        QVERIFY(!report);
        QVERIFY(report.error().is(cause::damagedPicture));
    }
};

MUNIMENT_TEST(PaintingTest, "painting_test")
#include "painting_test.moc"
