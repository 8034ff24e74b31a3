// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/page_drawing.h"

#include "core/documents/documents_messages.h"
#include "core/documents/stamp_plate.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace muniment::documents;
using namespace Qt::StringLiterals;

class PageDrawingTest : public QObject
{
    Q_OBJECT

private slots:
    void comesThroughThePipeUnchanged()
    {
        PageDrawing page;
        page.size = {612, 792};
        page.rects = {{QRectF(1, 2, 3.5, 4.25), 0.9, std::nullopt, 0.25},
            {QRectF(0, 0, 10, 10), std::nullopt, 0.0, 0.5}};
        page.hatches = {{QRectF(5, 5, 4.125, 100), Hatch::UncoveredTime}};
        page.images = {{QRectF(0, 0, 30, 15), QByteArray("\x89PNG\0x", 6)}};
        page.lines = {{QPointF(1, 2), QPointF(3, 4), 0.25, 0.6, Dash::Dotted}};
        page.marks = {{QPointF(9, 9), 6, Mark::HalfDisc, 0}};
        page.texts = {{20.125, 700.5, u"Ärger \"עברית\" \U0001F600"_s,
            {FontFamily::Mono, FontWeight::SemiBold, 6.5}, Align::Right, 0.4, Strike::Struck}};

        const QByteArray line = QJsonDocument(toJson(page)).toJson(QJsonDocument::Compact);
        const auto read = pageDrawingFromJson(QJsonDocument::fromJson(line).object());
        VERIFY_OK(read);
        QVERIFY(*read == page);
    }

    void leavesOutEmptyLists() { QCOMPARE(toJson(PageDrawing{}).keys(), QStringList{u"size"_s}); }

    void refusesWhatIsNoDrawing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no size") << QByteArray("{}");
        QTest::newRow("empty page") << QByteArray(R"({"size":[0,792]})");
        QTest::newRow("texts are no list") << QByteArray(R"({"size":[612,792],"texts":7})");
        QTest::newRow("a value too few")
            << QByteArray(R"({"size":[612,792],"hatches":[[1,2,3,4]]})");
        QTest::newRow("a value too many")
            << QByteArray(R"({"size":[612,792],"hatches":[[1,2,3,4,0,0]]})");
        QTest::newRow("no such mark") << QByteArray(R"({"size":[612,792],"marks":[[1,2,3,99,0]]})");
        QTest::newRow("text for a number")
            << QByteArray(R"({"size":[612,792],"marks":[["1",2,3,0,0]]})");
    }

    void refusesWhatIsNoDrawing()
    {
        QFETCH(QByteArray, json);
        const auto read = pageDrawingFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!read);
        QVERIFY(read.error().is(cause::garbled));
    }

    void putsThePlateEightMillimetresFromTheEdges()
    {
        const QSizeF page(600, 800);
        const QSizeF plate(100, 20);
        const double margin = 8 * pointsPerMillimetre;
        QCOMPARE(plateRect(page, plate, Corner::BottomRight),
            QRectF(600 - margin - 100, 800 - margin - 20, 100, 20));
        QCOMPARE(plateRect(page, plate, Corner::TopLeft), QRectF(margin, margin, 100, 20));
    }

    void keepsThePlateOnATinyPage()
    {
        const QRectF rect = plateRect({50, 30}, {100, 20}, Corner::BottomRight);
        QCOMPARE(rect.left(), 0.0);
        QVERIFY(rect.top() >= 0);
    }
};

MUNIMENT_TEST(PageDrawingTest, "page_drawing_test")
#include "page_drawing_test.moc"
