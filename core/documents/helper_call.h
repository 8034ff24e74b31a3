// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/helper_client.h"
#include "core/documents/helper_process.h"

namespace muniment::documents {

inline constexpr qint64 mebibyte = 1024 * 1024;

// How much work a call may be, so that its limits fit.
struct Work
{
    qint64 documents = 1;
    qint64 bytes = 0;
    qint64 largest = 0; // bytes of one document
};
Work workOf(const QStringList& paths);

// A hostile document costs at most 20 seconds and 512 MiB; honest ones get more as they grow: a
// second for each 2 MiB, and for each part that is joined the half MiB that it takes while open.
HelperCall callFor(const HelperClient::Options& options, const QJsonObject& request, Work work);

} // namespace muniment::documents
