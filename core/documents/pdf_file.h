// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/base_messages.h"
#include "core/base/result.h"
#include "core/documents/documents_messages.h"
#include "core/documents/pdf_source.h"

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QTransform>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <memory>
#include <new>
#include <stdexcept>
#include <vector>

// The one place where libqpdf's exceptions become results.
namespace muniment::documents {

Error errorOf(const QPDFExc& exception);
Error errorOf(const std::exception& exception);

// Runs what calls libqpdf. `work` returns a Result.
template <typename Work>
auto guarded(const Work& work) -> decltype(work())
{
    try {
        return work();
    } catch (const QPDFExc& exception) {
        return tl::unexpected<Error>(errorOf(exception));
    } catch (const std::bad_alloc&) {
        return fail(Problem::Refused, cause::tookTooMuchMemory);
    } catch (const std::exception& exception) {
        return tl::unexpected<Error>(errorOf(exception));
    }
}

// Whether the mark of a PDF stands near the start, where every reader looks for it.
bool startsAsPdf(const QString& path);

// What is wrong with a file that does not start as a PDF: one that ends as a PDF is a damaged one.
tl::unexpected<Error> notStartedAsPdf(const QString& path);

// A document opened by libqpdf, quietly. An owner's restrictions do not keep us from reading, where
// the empty password opens the file. May throw; call it inside `guarded`.
Result<std::shared_ptr<QPDF>> openPdf(
    const QString& path, const std::shared_ptr<OpenFile>& open, int index = 0);

// The leaves of the page tree, counted before a library loads them all; stops beyond the limit, and
// where the tree leads back into itself.
Status checkPageCount(QPDF& pdf, int limit);
inline constexpr QLatin1StringView pagesInACircle("pages in a circle"); // detail of the latter

// How a page lies in its user space.
struct PageGeometry
{
    QRectF box; // what is seen of it, in user space: x, y of the lower left corner
    int rotation = 0; // clockwise: 0, 90, 180, 270
    double unit = 1; // points per unit of user space
    bool isMadeUp = false; // the file has no usable box; this one is what viewers take

    [[nodiscard]] QSizeF seenSize() const; // in points
    [[nodiscard]] QTransform fromUserSpace() const; // to points from the top left, as seen
};
PageGeometry geometryOf(const QPDFObjectHandle& page);

} // namespace muniment::documents
