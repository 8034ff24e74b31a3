// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/company.h"
#include "core/sample/hostile_pdfs.h"
#include "core/sample/recipes.h"
#include "core/sample/strokes.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>

namespace muniment::sample {

using namespace Qt::StringLiterals;

namespace {

// An A4 page at 150 dots to the inch.
constexpr int scanWidth = 1240;
constexpr int scanHeight = 1754;
constexpr int scanQuality = 62;

struct ScannedPage
{
    QString heading;
    QStringList paragraphs;
    QStringList signers;
    double askew; // degrees
};

const QList<ScannedPage>& scannedPages()
{
    static const QList<ScannedPage> all{
        {u"Data processing agreement"_s,
            {u"between Clearwater Claims plc, 12 Custom House Quay, Dublin 1 (the controller) and Northwind Cloud Ireland Ltd, 40 Harbour Row, Dublin 2 (the processor)."_s,
                u"1. The processor processes personal data only on documented instructions of the controller, in the regions that the controller has chosen."_s,
                u"2. The processor ensures that persons who may reach the data are bound to confidentiality, and keeps the measures of annex 2 in force."_s,
                u"3. Further processors are listed in annex 3. The controller is told of changes thirty days ahead and may object."_s,
                u"4. The processor tells the controller of a personal data breach without undue delay, at the latest 24 hours after becoming aware of it."_s,
                u"5. At the end of the contract the data is handed back or deleted, as the controller chooses, within 90 days."_s,
                u"6. The processor makes available what is needed to show compliance, and allows audits. Reports of independent auditors may serve."_s},
            {}, 0.9},
        {u"Signatures"_s,
            {u"Signed in two copies. Dublin, 15 January 2026."_s,
                u"For Clearwater Claims plc and for Northwind Cloud Ireland Ltd:"_s},
            {u"Eilís Byrne"_s, u"Sunniva Brekke"_s}, -1.4},
    };
    return all;
}

QImage paintedPage(const ScannedPage& page, int number)
{
    QImage image(scanWidth, scanHeight, QImage::Format_Grayscale8);
    image.fill(QColor(238, 238, 238));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(scanWidth / 2.0, scanHeight / 2.0);
    painter.rotate(page.askew);
    painter.translate(-scanWidth / 2.0, -scanHeight / 2.0);
    QFont font(u"Noto Serif"_s);
    font.setPixelSize(40);
    font.setBold(true);
    painter.setPen(QColor(40, 40, 40));
    painter.setFont(font);
    painter.drawText(QRectF(150, 170, 940, 60), Qt::AlignLeft, page.heading);
    font.setPixelSize(25);
    font.setBold(false);
    painter.setFont(font);
    double y = 290;
    for (const QString& paragraph : page.paragraphs) {
        QRectF used;
        painter.drawText(
            QRectF(150, y, 940, 400), Qt::AlignLeft | Qt::TextWordWrap, paragraph, &used);
        y += used.height() + 34;
    }
    painter.setBrush(Qt::NoBrush);
    for (const QString& signer : page.signers) {
        painter.setPen(QPen(QColor(60, 60, 60), 3.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(signatureStrokes(signer, QRectF(180, y + 20, 360, 100)));
        painter.setPen(QColor(40, 40, 40));
        painter.drawLine(QPointF(150, y + 130), QPointF(700, y + 130));
        painter.drawText(QRectF(150, y + 140, 600, 50), Qt::AlignLeft, signer);
        y += 260;
    }
    painter.drawText(QRectF(150, 1620, 940, 40), Qt::AlignRight, QString::number(number));
    return image;
}

// Grain over all, a darker edge where the lid did not close, and some dust.
void soil(QImage& image, const QString& seed)
{
    Chance chance(seed);
    for (int y = 0; y < image.height(); ++y) {
        uchar* row = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            const int shade = x < 26 ? (26 - x) * 3 : 0;
            row[x] = static_cast<uchar>(
                std::clamp(int(row[x]) - shade + chance.between(-9, 9), 0, 255));
        }
    }
    for (int i = 0; i < 140; ++i)
        image.scanLine(chance.between(0, scanHeight - 1))[chance.between(0, scanWidth - 1)] = 70;
}

QPDFObjectHandle picture(QPDF& pdf, const QImage& image)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", scanQuality);
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, jpeg.toStdString());
    stream.replaceDict(
        QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Image /ColorSpace /DeviceGray "
                                "/BitsPerComponent 8 /Filter /DCTDecode >>"));
    stream.getDict().replaceKey("/Width", QPDFObjectHandle::newInteger(image.width()));
    stream.getDict().replaceKey("/Height", QPDFObjectHandle::newInteger(image.height()));
    return stream;
}

// Pages that hold a picture and nothing else, as a scanner makes them.
void addScannedPages(QPDF& pdf)
{
    QPDFPageDocumentHelper pages(pdf);
    pages.removePage(pages.getAllPages().front());
    int number = 0;
    for (const ScannedPage& scanned : scannedPages()) {
        QImage image = paintedPage(scanned, ++number);
        soil(image, u"scan %1"_s.arg(number));
        QPDFObjectHandle page = QPDFObjectHandle::parse(
            "<< /Type /Page /MediaBox [0 0 595.2 841.92] /Resources << /XObject << >> >> >>");
        page.getKey("/Resources").getKey("/XObject").replaceKey("/Im0", picture(pdf, image));
        page.replaceKey(
            "/Contents", QPDFObjectHandle::newStream(&pdf, "q 595.2 0 0 841.92 0 0 cm /Im0 Do Q"));
        pages.addPage(QPDFPageObjectHelper(pdf.makeIndirectObject(page)), false);
    }
}

// The scanner's program starts from a document with one empty page.
QByteArray emptyDocument()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.end();
    return bytes;
}

} // namespace

Result<QByteArray> scannedAgreement()
{
    return settlePdf(emptyDocument(),
        {.title = u"scan_20260115_093312"_s,
            .author = u"Scanner, second floor"_s,
            .producer = u"MFP scan 7.2"_s,
            .created = at(u"2026-01-15T09:33:12+00:00"_s)},
        &addScannedPages);
}

} // namespace muniment::sample
