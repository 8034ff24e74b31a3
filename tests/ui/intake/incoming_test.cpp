// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/incoming.h"

#include "tests/support/test_main.h"

#include <QMimeData>
#include <QUrl>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class IncomingTest : public QObject
{
    Q_OBJECT

private slots:
    void filesOfThisComputerArePaths();
    void otherPlacesAreAddresses();
    void aMailComesAsBytes();
    void aPictureOutOfABrowserIsThePictureAlone();
    void aPictureBesideFilesIsLeftOut();
    void textAloneCannotBeTaken();
};

namespace {

QImage dot()
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

} // namespace

void IncomingTest::filesOfThisComputerArePaths()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/a b.csv"_s), QUrl::fromLocalFile(u"/tmp"_s)});
    QVERIFY(canBeTaken(data));
    QCOMPARE_EQ(incomingFrom(data).paths, QStringList({u"/tmp/a b.csv"_s, u"/tmp"_s}));
}

void IncomingTest::otherPlacesAreAddresses()
{
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/report.pdf"_s), QUrl(u"file://server/share/x.pdf"_s)});
    QVERIFY(canBeTaken(data));
    const Incoming incoming = incomingFrom(data);
    QVERIFY(incoming.paths.isEmpty());
    QCOMPARE_EQ(incoming.addresses.size(), 2);
}

void IncomingTest::aMailComesAsBytes()
{
    QMimeData data;
    data.setData(u"message/rfc822"_s, "From: ana@example.org\r\n\r\nDone.\r\n");
    QVERIFY(canBeTaken(data));
    const Incoming incoming = incomingFrom(data);
    QCOMPARE_EQ(incoming.files.size(), 1);
    QCOMPARE_EQ(incoming.files.first().name, u"mail.eml"_s);
}

void IncomingTest::aPictureOutOfABrowserIsThePictureAlone()
{
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/chart.png"_s)});
    data.setImageData(dot());
    const Incoming incoming = incomingFrom(data);
    QVERIFY(incoming.addresses.isEmpty());
    QCOMPARE_EQ(incoming.picture.size(), QSize(4, 4));
}

void IncomingTest::aPictureBesideFilesIsLeftOut()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/chart.png"_s)});
    data.setImageData(dot());
    const Incoming incoming = incomingFrom(data);
    QCOMPARE_EQ(incoming.paths.size(), 1);
    QVERIFY(incoming.picture.isNull());
}

void IncomingTest::textAloneCannotBeTaken()
{
    QMimeData data;
    data.setText(u"Reviewed and found in order."_s);
    QVERIFY(!canBeTaken(data));
    QVERIFY(incomingFrom(data).isEmpty());
}

MUNIMENT_TEST(IncomingTest, "incoming_test")

} // namespace muniment::ui

#include "incoming_test.moc"
