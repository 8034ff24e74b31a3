// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/protocol.h"

#include "core/base/base_messages.h"
#include "core/documents/documents_messages.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>

using namespace muniment;
using namespace muniment::documents;
using namespace Qt::StringLiterals;

class ProtocolTest : public QObject
{
    Q_OBJECT

private:
    // As it comes out of the pipe.
    static QJsonValue piped(const QJsonArray& value)
    {
        return QJsonDocument::fromJson(QJsonDocument(value).toJson(QJsonDocument::Compact)).array();
    }

    static QJsonValue parsed(const QByteArray& json)
    {
        return QJsonDocument::fromJson("[" + json + "]").array().at(0);
    }

private slots:
    void carriesAnInspection()
    {
        const Inspection inspection{DocumentFact::OwnerRestricted | DocumentFact::Repaired,
            {Loss::Scripts, Loss::Signature},
            {{QSizeF(595.276, 841.89), Corner::TopLeft}, {QSizeF(10, 20), Corner::BottomRight}}};
        const auto read = inspectionFromJson(piped(toJson(inspection)));
        VERIFY_OK(read);
        QVERIFY(*read == inspection);
    }

    void carriesText()
    {
        const DocumentText text{
            {{u"Zwei Wörter"_s, {{u"Zwei"_s, QRectF(1, 2, 3.5, 4)}, {u"Wörter"_s, {}}}}, {}}};
        const auto read = documentTextFromJson(piped(toJson(text)));
        VERIFY_OK(read);
        QVERIFY(*read == text);
    }

    void carriesReports()
    {
        const PaintReport paint{7, {{3, U'\U0001F600'}}};
        const auto painted = paintReportFromJson(piped(toJson(paint)));
        VERIFY_OK(painted);
        QVERIFY(*painted == paint);

        const JoinReport join{7, 5'000'000'000, {{}, {Loss::Scripts, Loss::Outline}}};
        const auto joined = joinReportFromJson(piped(toJson(join)));
        VERIFY_OK(joined);
        QVERIFY(*joined == join);

        const PdfCheck check{
            9, 8, 1, 7, 2, PageLabels::MatchPages, {u"Launch"_s}, {u"a warning"_s}};
        const auto checked = pdfCheckFromJson(piped(toJson(check)));
        VERIFY_OK(checked);
        QVERIFY(*checked == check);
    }

    void carriesPlans()
    {
        const PicturePage picture{u"/a/b.png"_s, usLetter, u"b.png"_s, u"/c.pdf"_s};
        const auto page = picturePageFromJson(piped(toJson(picture)));
        VERIFY_OK(page);
        QVERIFY(*page == picture);

        JoinPlan plan;
        plan.parts = {{u"/a.pdf"_s, 2, {{u"ORG-1"_s, Corner::TopRight}, {}}}, {u"/b.pdf"_s, 1, {}}};
        plan.outline = {{u"A"_s, 1, {{u"A1"_s, 2, {}}}}, {u"B"_s, 3, {}}};
        plan.links = {{1, QRectF(1, 2, 3, 4), 3, u"p. 3"_s}};
        plan.info = {
            u"Title"_s, u"Org"_s, u"de-AT"_s, *parseZonedInstant(u"2026-09-30T17:02:00+02:00"_s)};
        plan.outputPath = u"/out.pdf"_s;
        const auto read = joinPlanFromJson(piped(toJson(plan)));
        VERIFY_OK(read);
        QVERIFY(*read == plan);
    }

    void carriesErrorsWithTheirWords()
    {
        const Error error{Problem::Refused, &cause::tooManyPages, {u"20000"_s}, u"detail"_s};
        const auto read = errorFromJson(piped(toJson(error)));
        VERIFY_OK(read);
        QVERIFY(read->is(cause::tooManyPages));
        QCOMPARE(read->problem, Problem::Refused);
        QCOMPARE(wordsFor(*read).sentence, u"The PDF has more than 20000 pages."_s);
    }

    void believesNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("null");
        QTest::newRow("an object") << QByteArray("{}");
        QTest::newRow("an empty list") << QByteArray("[]");
        QTest::newRow("texts") << QByteArray(R"(["a","b","c","d","e","f","g","h"])");
        QTest::newRow("a number too large") << QByteArray("[1e300,[]]");
        QTest::newRow("more than agreed") << QByteArray("[1,[],1]");
        QTest::newRow("a broken page") << QByteArray("[1,[[0,0,0]]]");
        QTest::newRow("a broken glyph") << QByteArray("[1,[[1,99999999]]]");
        QTest::newRow("lists within lists") << QByteArray("[[[[[[]]]]]]");
    }

    void believesNothing()
    {
        QFETCH(QByteArray, json);
        const QJsonValue value = parsed(json);
        QVERIFY(!inspectionFromJson(value));
        QVERIFY(!paintReportFromJson(value));
        QVERIFY(!joinReportFromJson(value));
        QVERIFY(!joinPlanFromJson(value));
        QVERIFY(!pdfCheckFromJson(value));
        QVERIFY(!errorFromJson(value));
    }

    void takesOnlyCausesOfDocuments()
    {
        QVERIFY(!errorFromJson(parsed(R"([0,"vault.locked",[],""])")));
        QVERIFY(!errorFromJson(parsed(R"([99,"documents.damaged_pdf",[],""])")));
        QVERIFY(errorFromJson(parsed(R"([0,"documents.damaged_pdf",[],""])")).has_value());
    }
};

MUNIMENT_TEST(ProtocolTest, "protocol_test")
#include "protocol_test.moc"
