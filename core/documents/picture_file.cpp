// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/picture_file.h"

#include "core/base/base_messages.h"
#include "core/documents/documents_messages.h"
#include "core/documents/page_image.h"

#include <QFile>
#include <QImageReader>

namespace muniment::documents {

Result<QImage> readPicture(const QString& path, int fit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Problem::Unreadable, base::cause::fileUnreadable, {path, file.errorString()});
    // Other plugins would open PDF, SVG and more: not what a picture is here.
    static const QByteArrayList kinds{"png", "jpeg", "jpg", "gif", "bmp", "webp", "tiff", "tif"};
    const QByteArray kind = QImageReader::imageFormat(&file);
    if (!kinds.contains(kind))
        return fail(Problem::Damaged, cause::damagedPicture, {}, QString::fromLatin1(kind));

    QImageReader::setAllocationLimit(largestPictureMegabytes);
    QImageReader reader(&file, kind);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    constexpr qint64 mostBytes = qint64(largestPictureMegabytes) * 1024 * 1024;
    if (size.isValid() && qint64(size.width()) * size.height() * 4 > mostBytes)
        return fail(
            Problem::Refused, cause::pictureTooLarge, {QString::number(largestPictureMegabytes)});
    if (fit > 0 && size.isValid() && (size.width() > fit || size.height() > fit))
        reader.setScaledSize(size.scaled(fit, fit, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return fail(Problem::Damaged, cause::damagedPicture, {}, reader.errorString());
    if (fit > 0 && (image.width() > fit || image.height() > fit))
        image = image.scaled(fit, fit, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

} // namespace muniment::documents
