// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognise_file.h"

#include "core/base/source_file.h"

#include <QFileInfo>

namespace muniment::assurance {

Result<Recognition> recogniseFile(
    const QString& path, const documents::HelperClient& helper, const JobContext& context)
{
    if (const Status sound = base::checkHoldsBytes(path); !sound)
        return failWith(sound);
    const Result<documents::DocumentText> text
        = helper.text(path, documents::WordBoxes::Omit, context);
    if (!text)
        return failWith(text);
    QList<PageText> pages;
    for (const documents::PageText& each : text->pages)
        pages.append({static_cast<int>(pages.size()) + 1, each.text});
    return recognise(pages, QFileInfo(path).completeBaseName());
}

} // namespace muniment::assurance
