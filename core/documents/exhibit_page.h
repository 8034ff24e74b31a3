// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/joining.h"
#include "core/documents/pdf_file.h"
#include "core/documents/stamp_font.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <optional>

// What is done to a page on its way into the joined file. All may throw libqpdf's exceptions.
namespace muniment::documents {

// In the source: keeps of a page what makes its look, and nothing else.
void keepOnlyTheLook(QPDFObjectHandle page);

// In the target: a stamp on a white plate, whatever the page's own content leaves behind.
class Stamper
{
public:
    Stamper(QPDF& target, StampFont font);

    void stamp(QPDFObjectHandle page, const PageStamp& stamp);

private:
    QPDFObjectHandle plate(const QString& text, QSizeF size);

    QPDF& m_target;
    StampFont m_font;
};

// In the target: takes what no viewer needs for the look out of every object, so that nothing
// active comes along inside fonts, pictures and forms.
void removeActiveKeys(QPDF& target);

} // namespace muniment::documents
