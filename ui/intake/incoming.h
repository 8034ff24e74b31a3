// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

class QMimeData;

namespace muniment::ui {

// A file that exists only as bytes, as other programs hand over attachments.
struct VirtualFile
{
    QString name;
    QByteArray bytes;
};

// What was dropped or pasted. Nothing of it was read yet but what the other program handed over.
struct Incoming
{
    QStringList paths; // files and folders of this computer
    QStringList addresses; // of other places: nothing is fetched from there
    QList<VirtualFile> files;
    QImage picture; // of the screen

    [[nodiscard]] bool isEmpty() const
    {
        return paths.isEmpty() && addresses.isEmpty() && files.isEmpty() && picture.isNull();
    }
};

// Whether anything in it could be taken in, told by its formats alone.
bool canBeTaken(const QMimeData& data);

Incoming incomingFrom(const QMimeData& data);

} // namespace muniment::ui
