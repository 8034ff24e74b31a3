// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf_file.h"

#include <QFile>

#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cmath>
#include <set>

namespace muniment::documents {

namespace {

using namespace Qt::StringLiterals;

// As viewers do: a usable box has an area and stays within what a double and a screen can hold.
QRectF usableBox(QPDFObjectHandle box)
{
    if (!box.isArray() || box.getArrayNItems() != 4)
        return {};
    double corner[4] = {};
    for (int i = 0; i < 4; ++i) {
        QPDFObjectHandle value = box.getArrayItem(i);
        if (!value.isNumber())
            return {};
        corner[i] = value.getNumericValue();
        if (!std::isfinite(corner[i]) || std::abs(corner[i]) > 1e6)
            return {};
    }
    const QRectF rect
        = QRectF(QPointF(corner[0], corner[1]), QPointF(corner[2], corner[3])).normalized();
    return rect.width() >= 1 && rect.height() >= 1 ? rect : QRectF();
}

bool startsAsPdf(QFile& file)
{
    return file.read(1024).contains("%PDF-");
}

} // namespace

Error errorOf(const QPDFExc& exception)
{
    const QString detail = QString::fromUtf8(exception.what());
    switch (exception.getErrorCode()) {
    case qpdf_e_password:
    case qpdf_e_unsupported: // in practice another security handler
        return {Problem::Refused, &cause::passwordProtected, {}, detail};
    default:
        return {Problem::Damaged, &cause::damagedPdf, {}, detail};
    }
}

Error errorOf(const std::exception& exception)
{
    return {Problem::Damaged, &cause::damagedPdf, {}, QString::fromUtf8(exception.what())};
}

bool startsAsPdf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && startsAsPdf(file);
}

tl::unexpected<Error> notStartedAsPdf(const QString& path)
{
    constexpr qint64 lookedAt = 1024;
    QFile file(path);
    const bool ends = file.open(QIODevice::ReadOnly)
        && file.seek(std::max<qint64>(0, file.size() - lookedAt))
        && file.read(lookedAt).contains("%%EOF");
    return ends ? fail(Problem::Damaged, cause::damagedPdf, {}, u"no header"_s)
                : fail(Problem::Invalid, cause::notAPdf);
}

Result<std::shared_ptr<QPDF>> openPdf(
    const QString& path, const std::shared_ptr<OpenFile>& open, int index)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Problem::Unreadable, base::cause::fileUnreadable, {path, file.errorString()});
    if (!startsAsPdf(file))
        return notStartedAsPdf(path);
    file.close();
    auto pdf = std::make_shared<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->processInputSource(
        std::make_shared<PdfSource>(open, std::string(QFile::encodeName(path).constData()), index));
    return pdf;
}

Status checkPageCount(QPDF& pdf, int limit)
{
    std::vector<QPDFObjectHandle> waiting{pdf.getRoot().getKey("/Pages")};
    std::set<QPDFObjGen> seen;
    size_t count = 0;
    while (!waiting.empty()) {
        QPDFObjectHandle node = waiting.back();
        waiting.pop_back();
        if (!node.isDictionary())
            continue;
        const bool isKnown = node.isIndirect() && !seen.insert(node.getObjGen()).second;
        QPDFObjectHandle kids = node.getKey("/Kids");
        if (!kids.isArray()) {
            count += isKnown ? 0 : 1;
            continue;
        }
        if (isKnown)
            return fail(Problem::Damaged, cause::damagedPdf, {}, QString(pagesInACircle));
        const size_t kidCount = size_t(kids.getArrayNItems());
        if (count + waiting.size() + kidCount > size_t(limit))
            return fail(Problem::Refused, cause::tooManyPages, {QString::number(limit)});
        for (size_t i = 0; i < kidCount; ++i)
            waiting.push_back(kids.getArrayItem(int(i)));
    }
    if (count == 0)
        return fail(Problem::Damaged, cause::noPages);
    return {};
}

QSizeF PageGeometry::seenSize() const
{
    const QSizeF size = box.size() * unit;
    return rotation % 180 == 0 ? size : size.transposed();
}

QTransform PageGeometry::fromUserSpace() const
{
    const double left = box.left();
    const double right = box.right();
    const double lower = box.top();
    const double upper = box.bottom();
    QTransform transform;
    switch (rotation) {
    case 90:
        transform = QTransform(0, 1, 1, 0, -lower, -left);
        break;
    case 180:
        transform = QTransform(-1, 0, 0, 1, right, -lower);
        break;
    case 270:
        transform = QTransform(0, -1, -1, 0, upper, right);
        break;
    default:
        transform = QTransform(1, 0, 0, -1, -left, upper);
    }
    return transform * QTransform::fromScale(unit, unit);
}

PageGeometry geometryOf(const QPDFObjectHandle& page)
{
    QPDFPageObjectHelper helper(page);
    PageGeometry geometry;
    const QRectF media = usableBox(helper.getAttribute("/MediaBox", false));
    const QRectF crop = usableBox(helper.getAttribute("/CropBox", false));
    geometry.isMadeUp = media.isNull();
    geometry.box = geometry.isMadeUp ? QRectF(0, 0, 612, 792) : media;
    if (!crop.isNull() && !crop.intersected(geometry.box).isEmpty())
        geometry.box = crop.intersected(geometry.box);

    QPDFObjectHandle rotate = helper.getAttribute("/Rotate", false);
    if (rotate.isNumber() && std::abs(rotate.getNumericValue()) < 1e6)
        geometry.rotation = ((int(rotate.getNumericValue()) / 90 * 90) % 360 + 360) % 360;
    QPDFObjectHandle unit = helper.getObjectHandle().getKey("/UserUnit");
    if (unit.isNumber() && unit.getNumericValue() > 0 && unit.getNumericValue() <= 75'000)
        geometry.unit = unit.getNumericValue();
    return geometry;
}

} // namespace muniment::documents
