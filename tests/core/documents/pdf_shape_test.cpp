// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf_shape.h"

#include "core/documents/documents_messages.h"
#include "core/documents/protocol.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

namespace muniment::documents {

using namespace Qt::StringLiterals;

class PdfShapeTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsPagesAndOutline();
    void anOutlineThatLeadsBackToItselfEnds();
    void whatIsNoPdfIsRefused();
    void travelsThroughThePipe();

private:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }
    QTemporaryDir m_folder;
};

void PdfShapeTest::tellsPagesAndOutline()
{
    const QString part = m_folder.filePath(u"part.pdf"_s);
    {
        QPdfWriter writer(part);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        painter.drawText(100, 100, u"one"_s);
        writer.setPageSize(QPageSize(QPageSize::A5));
        writer.newPage();
        painter.drawText(100, 100, u"two"_s);
    }
    JoinPlan plan;
    plan.parts = {{part, 2, {}}};
    plan.outline = {{u"Contents"_s, 1, {}}, {u"Exhibits"_s, 1, {{u"E-001 r1 Ängste"_s, 2, {}}}}};
    plan.links = {{1, QRectF(40, 60, 120, 14), 2, u"page 2"_s}};
    plan.outputPath = m_folder.filePath(u"joined.pdf"_s);
    VERIFY_OK(joinParts(plan));

    const Result<PdfShape> shape = shapeOfPdf(plan.outputPath);
    VERIFY_OK(shape);
    QCOMPARE_EQ(shape->pages.size(), 2);
    QCOMPARE_EQ(shape->pages.at(0).toSize(), QSize(595, 842));
    QVERIFY(shape->pages.at(1).width() < 425);
    QCOMPARE_EQ(shape->outline, plan.outline);
    QCOMPARE_EQ(shape->links.size(), 1);
    QCOMPARE_EQ(shape->links.first().page, 1);
    QCOMPARE_EQ(shape->links.first().targetPage, 2);
    QCOMPARE_EQ(shape->links.first().rect.toRect(), QRect(40, 60, 120, 14));
}

void PdfShapeTest::anOutlineThatLeadsBackToItselfEnds()
{
    const QString path = write(u"loop.pdf"_s,
        "%PDF-1.4\n"
        "1 0 obj <</Type/Catalog/Pages 2 0 R/Outlines 4 0 R>> endobj\n"
        "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
        "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>> endobj\n"
        "4 0 obj <</Type/Outlines/First 5 0 R/Last 5 0 R>> endobj\n"
        "5 0 obj <</Title(Again)/Parent 4 0 R/First 5 0 R/Next 5 0 R/Dest[3 0 R/Fit]>> endobj\n"
        "trailer <</Root 1 0 R/Size 6>>\n%%EOF\n");
    const Result<PdfShape> shape = shapeOfPdf(path);
    VERIFY_OK(shape);
    QCOMPARE_EQ(shape->outline, (QList<OutlineEntry>{{u"Again"_s, 1, {}}}));
    QCOMPARE_EQ(shape->pages, QList<QSizeF>{QSizeF(200, 100)});
}

void PdfShapeTest::whatIsNoPdfIsRefused()
{
    const Result<PdfShape> shape = shapeOfPdf(write(u"notes.pdf"_s, "These are notes."));
    QVERIFY(!shape);
    QVERIFY(shape.error().is(cause::notAPdf));
}

void PdfShapeTest::travelsThroughThePipe()
{
    const PdfShape shape{{QSizeF(595.276, 841.89), QSizeF(200, 100)},
        {{u"Contents"_s, 1, {{u"Below"_s, 2, {}}}}}, {{1, QRectF(10, 20, 30, 40), 2, {}}}};
    const Result<PdfShape> read = pdfShapeFromJson(toJson(shape));
    VERIFY_OK(read);
    QCOMPARE_EQ(*read, shape);
    QVERIFY(!pdfShapeFromJson(QJsonArray{QJsonArray{QJsonArray{0, 100}}, QJsonArray{}}));
}

MUNIMENT_TEST(PdfShapeTest, "pdf_shape_test")

} // namespace muniment::documents

#include "pdf_shape_test.moc"
