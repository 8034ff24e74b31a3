// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/qt_pdf.h"

#include <QFile>
#include <QFileInfo>

namespace muniment::documents {

namespace {

// Qt does not say whether the file is missing or may not be read.
Status notOpened(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Problem::NotFound, base::cause::fileNotFound, {path});
    const QString reason = file.open(QIODevice::ReadOnly) ? QString() : file.errorString();
    return fail(Problem::Unreadable, base::cause::fileUnreadable, {path, reason});
}

} // namespace

Status loadPdf(QPdfDocument& document, const QString& path)
{
    if (QFileInfo(path).isReadable() && !startsAsPdf(path))
        return notStartedAsPdf(path);
    switch (document.load(path)) {
    case QPdfDocument::Error::None:
        break;
    case QPdfDocument::Error::FileNotFound:
        return notOpened(path);
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return fail(Problem::Refused, cause::passwordProtected);
    default:
        return fail(Problem::Damaged, cause::damagedPdf);
    }
    if (document.pageCount() < 1)
        return fail(Problem::Damaged, cause::noPages);
    return {};
}

Status PrintedPdf::load(const QString& path, PageSpan span)
{
    if (const Status loaded = loadPdf(m_document, path); !loaded)
        return loaded;
    m_flat = flatPages(path, span);
    if (!m_flat.places.isEmpty())
        loadCopy();
    return {};
}

// Where the copy cannot be shown, the file itself is, without its fields.
void PrintedPdf::loadCopy()
{
    m_bytes.setData(m_flat.pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_copy.load(&m_bytes);
    if (m_copy.pageCount() != m_flat.places.size())
        m_flat.places.clear();
}

PrintedPdf::Page PrintedPdf::page(int number)
{
    const int place = m_flat.places.value(number);
    return place > 0 ? Page{m_copy, place - 1} : Page{m_document, number - 1};
}

QRectF seenRect(const QRectF& told, const QSizeF& pagePointSize, const PageGeometry& geometry)
{
    const QRectF inUserSpace(
        told.left(), pagePointSize.height() - told.bottom(), told.width(), told.height());
    return geometry.fromUserSpace().mapRect(inUserSpace);
}

} // namespace muniment::documents
