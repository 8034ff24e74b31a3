// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace muniment::documents {

inline constexpr qsizetype mediaTypeHead = 16 * 1024; // more bytes are not looked at

enum class ExtensionTruth {
    Agrees, // the name says what the bytes say, or a closer kind of it
    Lies, // the bytes are of another kind than the name says
    Silent, // no extension, or one that nobody knows
};

struct MediaType
{
    QString name; // "application/pdf"; "application/octet-stream" where nothing can be told
    ExtensionTruth extension = ExtensionTruth::Silent;
    QString claimed; // the media type that the extension stands for, where it lies
    friend bool operator==(const MediaType&, const MediaType&) = default;
};

// Tells the media type by the first bytes. The file name only picks a closer kind of what the bytes
// show (a workbook among ZIP archives, CSV among text); alone it is never believed.
MediaType mediaTypeOf(QByteArrayView head, const QString& fileName);

} // namespace muniment::documents
