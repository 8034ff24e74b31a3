// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assurance/recognition.h"
#include "core/base/progress.h"
#include "core/documents/helper_client.h"

#include <QHash>
#include <QList>
#include <QRectF>

namespace muniment::ui {

// Where on its page the words stand that a value was read from. Points from the top left.
struct WordPlace
{
    int page = 0; // from 0
    QList<QRectF> areas; // one for each line; empty: they were not found again
};

// Of every proposal that names a page. In a job: each page is read by the helper.
QHash<assurance::Field, WordPlace> wordPlaces(const QList<assurance::Proposal>& proposals,
    const QString& path, const documents::HelperClient& helper, const JobContext& job);

} // namespace muniment::ui
