// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binder/page_book.h"
#include "core/documents/helper_client.h"

#include <QString>

namespace muniment::binder {

// The pages of a book that are ours. Where they are many, two processes paint them side by side,
// each into a file of its own. Where they part depends on the book alone: the same book makes the
// same bytes.
class OwnPages
{
public:
    static constexpr int fewestToPart = 100; // below, starting a process takes longer than it saves

    OwnPages(const PageBook& book, QString path, QString secondPath, int fewest = fewestToPart);

    struct Place
    {
        QString path;
        int page = 0; // from 1
    };
    [[nodiscard]] Place placeOf(int own) const; // from 1

    // The characters that no font has, by our own pages from 1.
    [[nodiscard]] Result<QList<documents::MissingGlyph>> paint(
        const documents::HelperClient& helper, const JobContext& job) const;

private:
    QList<documents::PageDrawing> m_pages;
    QString m_path;
    QString m_secondPath;
    int m_cut = 0; // so many stand in the first file
};

} // namespace muniment::binder
