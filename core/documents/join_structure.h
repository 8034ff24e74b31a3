// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/joining.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

// What makes one document of many pages. All may throw libqpdf's exceptions; page numbers were
// checked before.
namespace muniment::documents {

void addOutline(
    QPDF& target, const std::vector<QPDFObjectHandle>& pages, const QList<OutlineEntry>& outline);
void addLinks(
    QPDF& target, const std::vector<QPDFObjectHandle>& pages, const QList<PageLink>& links);
void addPageLabels(QPDF& target);
void addInfo(QPDF& target, const DocumentInfo& info);

} // namespace muniment::documents
