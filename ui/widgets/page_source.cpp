// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_source.h"

namespace muniment::ui {

void PageSource::wantThumbnails(const QList<PageWish>&) { }

void PageSource::wantWords(const QList<int>& pages)
{
    for (const int page : pages)
        emit wordsReady(page, {});
}

void PageSource::readTexts(const PageRun& run)
{
    emit textsRead(run, QStringList(qMax(0, run.last - run.first + 1), QString()));
}

} // namespace muniment::ui
