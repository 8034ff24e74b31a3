// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/page_image.h"

#include "core/documents/documents_messages.h"
#include "tests/core/documents/made_pdf.h"
#include "tests/support/test_main.h"

#include <QImage>
#include <QTemporaryDir>

using namespace muniment;
using namespace muniment::documents;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class PageImageTest : public QObject
{
    Q_OBJECT

private:
    QString savePicture(const QString& name, QSize size, const char* kind)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = m_folder.filePath(name);
        return image.save(path, kind) ? path : QString();
    }

    static int inkWithin(const QByteArray& png, const QRect& rect)
    {
        const QImage image = QImage::fromData(png, "PNG");
        int ink = 0;
        for (int y = rect.top(); y <= rect.bottom(); ++y)
            for (int x = rect.left(); x <= rect.right(); ++x)
                ink += image.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        return ink;
    }

    QTemporaryDir m_folder;

private slots:
    void drawsAPageOnWhite()
    {
        const QString path = writeFile(m_folder, u"a.pdf"_s, manyPages(2));
        const auto png = pageImage(path, 2, 300);
        VERIFY_OK(png);
        const QImage image = QImage::fromData(*png, "PNG");
        QCOMPARE(image.size(), QSize(300, 400));
        QCOMPARE(image.pixelColor(5, 5), QColor(Qt::white));
        bool hasInk = false;
        for (int x = 50; x < 90; ++x)
            hasInk = hasInk || image.pixelColor(x, 48).lightness() < 128;
        QVERIFY(hasInk);
    }

    void showsWhatStandsInTheFieldsOfAForm()
    {
        const QString path = writeFile(m_folder, u"form.pdf"_s, onePage(filledForm()));
        const QRect field(100, 160, 200, 40);
        const auto png = pageImage(path, 1, 600);
        VERIFY_OK(png);
        QVERIFY(inkWithin(*png, field) > 100);
        const auto small = thumbnail(path, 800);
        VERIFY_OK(small);
        QVERIFY(inkWithin(*small, field) > 100);
    }

    void makesUpTheLookOfAFieldThatHasNone()
    {
        OnePage form = filledForm();
        form.catalog = "/AcroForm<</Fields[6 0 R]/NeedAppearances true/DA(/F1 20 Tf 0 g)"
                       "/DR<</Font<</F1 5 0 R>>>>>>";
        form.objects = {"<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(filled in)/F 4"
                        "/DA(/F1 20 Tf 0 g)/Rect[100 600 300 640]/AP<</N 7 0 R>>>>",
            "<</Type/XObject/Subtype/Form/BBox[0 0 200 40]/Resources<</Font<</F1 5 0 R>>>>"
            "/Length 14>>stream\n/Tx BMC EMC   \nendstream"};
        const auto png = pageImage(writeFile(m_folder, u"form.pdf"_s, onePage(form)), 1, 600);
        VERIFY_OK(png);
        QVERIFY(inkWithin(*png, {100, 160, 200, 40}) > 50);
    }

    void leavesAHiddenFieldHidden()
    {
        OnePage form = filledForm();
        form.objects.first().replace("/F 4", "/F 2");
        const auto png = pageImage(writeFile(m_folder, u"form.pdf"_s, onePage(form)), 1, 600);
        VERIFY_OK(png);
        QCOMPARE(inkWithin(*png, {100, 160, 200, 40}), 0);
    }

    void showsAPageWhoseFormIsBroken()
    {
        OnePage form = filledForm();
        form.catalog = "/AcroForm 6 0 R";
        form.objects.first() = "<</Subtype/Widget/Rect[1 2]/AP<</N 9 0 R>>/Parent 6 0 R>>";
        const auto png = pageImage(writeFile(m_folder, u"form.pdf"_s, onePage(form)), 1, 600);
        VERIFY_OK(png);
        QVERIFY(inkWithin(*png, {100, 580, 200, 40}) > 10);
    }

    void boundsWhatIsAskedFor()
    {
        const QString wide = writeFile(
            m_folder, u"wide.pdf"_s, onePage({.page = "/MediaBox[0 0 10000 2]", .content = {}}));
        const auto strip = pageImage(wide, 1, 1'000'000);
        VERIFY_OK(strip);
        QCOMPARE(QImage::fromData(*strip).size(), QSize(largestImageWidth, 2));
        const QString tall = writeFile(
            m_folder, u"tall.pdf"_s, onePage({.page = "/MediaBox[0 0 10 10000]", .content = {}}));
        const auto tower = pageImage(tall, 1, 8'000);
        VERIFY_OK(tower);
        const QSize size = QImage::fromData(*tower).size();
        QVERIFY(qint64(size.width()) * size.height() <= largestImagePixels + 100'000);
        VERIFY_OK(pageImage(tall, 1, -5));
    }

    void saysThatThereIsNoSuchPage()
    {
        const QString path = writeFile(m_folder, u"a.pdf"_s, manyPages(2));
        for (const int page : {0, 3, -1}) {
            const auto png = pageImage(path, page, 100);
            QVERIFY(!png);
            QVERIFY(png.error().is(cause::noSuchPage));
        }
    }

    void showsPictures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("PNG") << u"a.png"_s << QByteArray("PNG");
        QTest::newRow("JPEG") << u"a.jpg"_s << QByteArray("JPG");
        QTest::newRow("BMP") << u"a.bmp"_s << QByteArray("BMP");
        QTest::newRow("WEBP") << u"a.webp"_s << QByteArray("WEBP");
        QTest::newRow("TIFF") << u"a.tif"_s << QByteArray("TIFF");
        QTest::newRow("a PNG of another name") << u"b.jpg"_s << QByteArray("PNG");
    }

    void showsPictures()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, kind);
        const QString path = savePicture(name, {200, 100}, kind.constData());
        QVERIFY(!path.isEmpty());
        const auto png = pageImage(path, 1, 100);
        VERIFY_OK(png);
        QCOMPARE(QImage::fromData(*png, "PNG").size(), QSize(100, 50));
        const auto small = thumbnail(path, 64);
        VERIFY_OK(small);
        QCOMPARE(QImage::fromData(*small, "PNG").size(), QSize(64, 32));
    }

    void neverEnlargesAThumbnail()
    {
        const auto picture = thumbnail(savePicture(u"small.png"_s, {20, 10}, "PNG"), 256);
        VERIFY_OK(picture);
        QCOMPARE(QImage::fromData(*picture).size(), QSize(20, 10));
        const auto page = thumbnail(writeFile(m_folder, u"a.pdf"_s, manyPages(1)), 128);
        VERIFY_OK(page);
        QCOMPARE(QImage::fromData(*page).size(), QSize(96, 128));
    }

    void refusesWhatIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("Dear auditor");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a drawing program")
            << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
        QTest::newRow("half a picture")
            << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0", 22);
    }

    void refusesWhatIsNoPicture()
    {
        QFETCH(QByteArray, bytes);
        const auto png = pageImage(writeFile(m_folder, u"a.png"_s, bytes), 1, 100);
        QVERIFY(!png);
        QVERIFY(png.error().is(cause::damagedPicture));
    }

    void refusesAPictureThatWouldFillTheMemory()
    {
        // A BMP head that claims 16,000 x 16,000 points.
        QByteArray head = "BM" + QByteArray(8, '\0') + QByteArray("\x36\0\0\0\x28\0\0\0", 8)
            + QByteArray("\x80\x3e\0\0\x80\x3e\0\0\x01\0\x20\0", 12) + QByteArray(24, '\0');
        const auto png = pageImage(writeFile(m_folder, u"huge.bmp"_s, head), 1, 100);
        QVERIFY(!png);
        QVERIFY2(png.error().is(cause::pictureTooLarge), explain(png).constData());
    }
};

MUNIMENT_TEST(PageImageTest, "page_image_test")
#include "page_image_test.moc"
