// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/incoming.h"

#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

// Formats that are a file by themselves, not a text or a picture of another program's own.
bool isFileFormat(const QString& format)
{
    return format == "message/rfc822"_L1 || format == "application/pdf"_L1
        || format == "application/zip"_L1
        || format.startsWith("application/vnd.openxmlformats-officedocument."_L1)
        || format.startsWith("application/vnd.oasis.opendocument."_L1);
}

QString nameFor(const QString& format)
{
    const QString suffix = format == "message/rfc822"_L1
        ? u"eml"_s
        : QMimeDatabase().mimeTypeForName(format).preferredSuffix();
    const QString name = format == "message/rfc822"_L1 ? u"mail"_s : u"file"_s;
    return suffix.isEmpty() ? name : name + u'.' + suffix;
}

bool isLocal(const QUrl& url)
{
    return url.isLocalFile() && url.host().isEmpty();
}

} // namespace

bool canBeTaken(const QMimeData& data)
{
    if (data.hasUrls() || data.hasImage())
        return true;
    for (const QString& format : data.formats())
        if (isFileFormat(format))
            return true;
    return false;
}

Incoming incomingFrom(const QMimeData& data)
{
    Incoming incoming;
    for (const QUrl& url : data.urls()) {
        if (isLocal(url))
            incoming.paths.append(url.toLocalFile());
        else
            incoming.addresses.append(url.toDisplayString());
    }
    // Where there are files, what comes beside them is their text or picture once more.
    if (!incoming.paths.isEmpty())
        return incoming;
    for (const QString& format : data.formats())
        if (isFileFormat(format))
            if (const QByteArray bytes = data.data(format); !bytes.isEmpty())
                incoming.files.append({nameFor(format), bytes});
    if (incoming.files.isEmpty() && data.hasImage())
        incoming.picture = qvariant_cast<QImage>(data.imageData());
    // A picture out of a browser brings its address along; the picture itself is here.
    if (!incoming.files.isEmpty() || !incoming.picture.isNull())
        incoming.addresses.clear();
    return incoming;
}

} // namespace muniment::ui
