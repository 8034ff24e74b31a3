// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plain_text.h"

#include "core/base/base_messages.h"
#include "core/documents/text_decoding.h"

#include <QFile>

#include <algorithm>

namespace muniment::documents {

namespace {

// Where text is cut inside a character of UTF-8, what is left of it makes all of it look like
// another encoding.
void dropCutCharacter(QByteArray& bytes)
{
    constexpr qsizetype longest = 4;
    for (qsizetype back = 1; back <= std::min(longest, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes.at(bytes.size() - back));
        if ((byte & 0xc0) == 0x80)
            continue; // not the first of its character
        const qsizetype whole = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        if (back < whole)
            bytes.chop(back);
        return;
    }
}

} // namespace

Result<PlainText> readPlainText(const QString& path, qint64 mostBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Problem::Unreadable, base::cause::fileUnreadable, {path, file.errorString()});
    QByteArray bytes = file.read(mostBytes);
    if (file.error() != QFileDevice::NoError)
        return fail(Problem::Unreadable, base::cause::fileUnreadable, {path, file.errorString()});
    if (bytes.size() < file.size())
        dropCutCharacter(bytes);
    return PlainText{
        decodedText(bytes), encodingName(bytes), std::max<qint64>(0, file.size() - bytes.size())};
}

} // namespace muniment::documents
