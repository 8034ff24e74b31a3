// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"

#include <QByteArray>
#include <QList>
#include <QString>

// SHA256SUMS, as `sha256sum -c` reads it inside the folder. The PDF stands beside the folder, so it
// is listed as "../NAME.pdf".
namespace muniment::binder {

struct ListedDigest
{
    QString path; // relative to the folder, '/' between names
    Sha256 digest;
    friend bool operator==(const ListedDigest&, const ListedDigest&) = default;
};

QByteArray digestListText(const QList<ListedDigest>& list);

// Fails with `cause::listUnreadable` where a line is none of ours.
Result<QList<ListedDigest>> parseDigestList(const QByteArray& text);
Result<QList<ListedDigest>> readDigestList(const QString& path);

// The digest of a file's bytes, read in pieces.
Result<Sha256> digestOfFile(const QString& path);

} // namespace muniment::binder
